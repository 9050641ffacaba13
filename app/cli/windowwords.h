// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace Cli
{

/// The names of the commands.
inline constexpr std::array<std::string_view, 6> CommandNames{
    "list", "check", "text", "flow", "sheet", "display"};

/// Whether the arguments of main() ask for nothing but the window: there are none but the program's
/// name, or one word that is neither an option nor a command; it is the last of them. Or for the
/// window's test of itself. Uses no library, for the program that asks it shall need none.
[[nodiscard]] constexpr bool asksForWindow(int argc, const char *const *argv)
{
    if (argc < 2)
        return true;
    const std::string_view word(argv[1]);
    if (word == "--") // whatever follows is no option and no command
        return argc == 3;
    const bool isOption = word.size() > 1 && word.front() == '-' && word != "--self-test";
    const bool isCommand =
        std::find(CommandNames.begin(), CommandNames.end(), word) != CommandNames.end();
    return argc == 2 && !isOption && !isCommand;
}

} // namespace Cli
