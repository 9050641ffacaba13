// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/options.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>

namespace Cli
{

/// `sidebyside [ADDRESS]`
struct WindowArguments {
    QString address{}; ///< empty: the first page
};

/// `sidebyside --self-test`
struct SelfTestArguments {
};

/// `sidebyside list`
struct ListArguments {
    bool isUnverifiedOnly = false;
};

/// `sidebyside check`
struct CheckArguments {
    QStringList paths{}; ///< at least one
    bool isJson = false;
    QDate today{}; ///< null: today
};

/// What `sidebyside text` writes.
enum class Format { Plain, Markdown, Html };

/// `sidebyside text`. Empty: not given.
struct TextArguments {
    QString guide{};
    QString language{};
    QString region{};
    Format format = Format::Plain;
    bool isEasy = false; ///< the Easy Read edition
};

/// What `sidebyside flow` prints.
enum class FlowOutput { WalkText, WalkJson, Graph, Outcome };

/// `sidebyside flow`. Empty: not given.
struct FlowArguments {
    FlowOutput output = FlowOutput::WalkText;
    QStringList answers{}; ///< Outcome: as they stand, such as "reason=life,symptoms"
    bool isForOther = false; ///< Outcome: in the words for who answers for someone else
    QString guide{};
    QString language{};
};

/// `sidebyside sheet`. Empty: not given.
struct SheetArguments {
    QString guide{};
    QString language{};
    QString region{};
    Sheet::Edition edition = Sheet::Edition::Standard;
    Sheet::Paper paper = Sheet::Paper::A4;
    double size = Sheet::LeastLargeSize; ///< points, of the large edition
    QStringList order{}; ///< ids of options and rows
    QString clinic{}; ///< a file
    QString output{}; ///< a file, or "-"
    QString folder{}; ///< for every language, edition and paper
};

/// `sidebyside display`. Empty: not given.
struct DisplayArguments {
    QString playlist{};
    QString health{}; ///< folder
    QStringList screens{};
};

/// Text that the arguments ask for: help or version.
struct PrintArguments {
    QString text{};
};

/// Arguments that make no sense.
struct WrongArguments {
    QString message{}; ///< one line that says what is right
};

using Arguments = std::variant<WindowArguments,
                               SelfTestArguments,
                               ListArguments,
                               CheckArguments,
                               TextArguments,
                               FlowArguments,
                               SheetArguments,
                               DisplayArguments,
                               PrintArguments,
                               WrongArguments>;

/// Takes the words apart, the program's name first.
[[nodiscard]] Arguments parsed(const QStringList &words);

/// A word of the user's in quotes, fit for one line: control characters replaced, not too long.
[[nodiscard]] QString quoted(const QString &word);

} // namespace Cli
