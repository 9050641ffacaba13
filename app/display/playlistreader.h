// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/result.h"
#include "playlist.h"

#include <QByteArray>

namespace Wall
{

/// Reads a display.json (as Content::readGuide() reads a guide: closed set of keys, every fault with
/// its place). file is for the faults' wording, and the folder that a relative "content" starts from.
[[nodiscard]] Content::Result<Playlists> readPlaylists(const QByteArray &json, const QString &file);

/// Reads it from a regular file.
[[nodiscard]] Content::Result<Playlists> openPlaylists(const QString &file);

/// Whether a JSON text is meant to be one: has keys of its own and none of a guide or help file.
[[nodiscard]] bool isPlaylist(const QByteArray &json);

} // namespace Wall
