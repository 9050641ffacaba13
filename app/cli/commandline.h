// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "arguments.h"
#include "content/store.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdio>
#include <functional>

/// The command line: what its words ask for, and the commands that need no window.
namespace Cli
{

/// What the commands work with.
struct Services {
    Content::Store store; ///< where guides and help regions are found
    /// Says in one sentence why an address leads nowhere; empty when it leads somewhere. When not
    /// set, every address is taken.
    std::function<QString(const QString &address)> addressError{};
    /// Lets the program's own words be in the language of a tag from now on. May be empty.
    std::function<void(const QString &language)> speak{};
    QString language = QStringLiteral("en"); ///< BCP 47 tag used when --lang is not given
    QString region{}; ///< used when --region is not given, as regionOf(); empty: elsewhere
    QDate today = QDate::currentDate();
    /// Makes the sheet. When not set, that is left to the companion which has it set.
    std::function<Answer(const SheetArguments &arguments, const Services &services)> sheet{};
};

/// What is left to do once the words on the command line have been read.
struct Request {
    enum class Kind {
        Window, ///< show the window, at `address`
        SelfTest, ///< load every page and fail on any warning
        Companion, ///< become `companion`, which takes the same words
        Display, ///< show the wall display, as `display` says
        Done ///< nothing: leave with `exitCode`
    };
    Kind kind = Kind::Done;
    QString address{}; ///< as addressError() takes it; empty: the first page
    QString path{}; ///< of a guide's file or folder; empty: a guide of the program's own
    QString companion{}; ///< as becomeCompanion() takes it
    DisplayArguments display{};
    int exitCode = 0; ///< 0: well; 1: faults found, or it cannot be done; 2: wrong arguments
};

/// Reads arguments, the program's name first, and runs a command that needs no window: list,
/// check, text, flow, sheet, --version, --help. Output goes to out and messages to err, both in UTF-8 whatever
/// the locale. What cannot be written is said on err and gives exit code 1; a reader who has had
/// enough and closed its end of a pipe is no error. Needs no application object: call it before
/// one is made, since making one starts what a command does not need.
[[nodiscard]] Request run(const QStringList &arguments,
                          const Services &services,
                          std::FILE *out = stdout,
                          std::FILE *err = stderr);

} // namespace Cli
