// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGuiApplication>
#include <QTest>

#include <memory>

namespace Support
{

/// Before the first line of a test of the window: draws in software into memory, in a home of
/// nobody's, in English, with the bundled fonts alone unless hasSystemFonts.
[[nodiscard]] std::unique_ptr<QGuiApplication>
makeApplication(int &argc, char **argv, bool hasSystemFonts);

} // namespace Support

/// main() of a test of the window.
#define TESTWINDOW_MAIN_WITH(Test, hasSystemFonts)                                                 \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        const auto app = Support::makeApplication(argc, argv, hasSystemFonts);                     \
        Test test;                                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
#define TESTWINDOW_MAIN(Test) TESTWINDOW_MAIN_WITH(Test, false)
