// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/guide.h"

#include <QStringList>

class QQuickWindow;

namespace Window
{

class Services;

/// Hears every warning of Qt and QML while it lives, so that a test of the real window can fail on
/// it. Messages still go where they went before.
class WarningLog
{
public:
    WarningLog();
    ~WarningLog();
    Q_DISABLE_COPY_MOVE(WarningLog)

    [[nodiscard]] QStringList warnings() const;
};

/// The address of every page of the window.
[[nodiscard]] QStringList addressesOf(const Content::Guide &guide);

/// Opens every page of the window, opens and closes every row, changes text size, colours and
/// order, and draws each. Prints what it did and each warning to stdout. Gives the exit code: 0
/// when every page came up and nothing warned.
[[nodiscard]] int selfTest(QQuickWindow &window, Services &services, const WarningLog &log);

} // namespace Window
