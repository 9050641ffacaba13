# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""What the benches measure, a module each; tests/bench/run calls them."""
