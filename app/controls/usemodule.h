// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Keeps one of this project's QML modules in the program: name it as its URI with "_" for ".", once,
/// outside of any namespace, and link its target. Without a name in use the linker leaves the module's
/// types out. The modules have no plugins: Qt would read the data of each at every look-up of a plugin,
/// and the first look for one's accessibility makes some twenty.
#define SIDEBYSIDE_USE_MODULE(uri)                                                                 \
    extern void qml_register_types_##uri();                                                        \
    [[maybe_unused]] static void (*const volatile use_##uri)() = &qml_register_types_##uri;
