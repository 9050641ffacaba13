# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
#
# Completion of sidebyside's arguments for fish. What there is to choose from, the program itself says.

# What the program prints, in English, or nothing where it cannot be run.
function __sidebyside_says
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    LC_ALL=C.UTF-8 LANGUAGE=en $words[1] $argv 2>/dev/null
end

function __sidebyside_command
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    echo $words[2]
end

function __sidebyside_commands
    __sidebyside_says --help | sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]*\)  *\(.*\)/\1\t\2/p'
end

function __sidebyside_options
    __sidebyside_says (__sidebyside_command) --help |
        sed -n 's/^  \(-h,\)\{0,1\}\(--[a-z-]*\) *\(.*\)/\2\t\3/p'
end

function __sidebyside_formats
    __sidebyside_says (__sidebyside_command) --help |
        sed -n 's/^  --format FORMAT *\(Of --walk: \)\{0,1\}\([a-z, ]*\);.*/\2/p' |
        sed -e 's/,* or / /' -e 's/, / /g' | tr ' ' '\n'
end

# Whether the word before the cursor is this option, whose value is wanted.
function __sidebyside_after
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    test "$words[-1]" = "$argv[1]"
end

complete -c sidebyside -n 'test -z (__sidebyside_command)' -a '(__sidebyside_commands)'
complete -c sidebyside -n 'test -z (__sidebyside_command)' -a 'help keys settings search contents' -d Page
complete -c sidebyside -n 'string match --quiet -- "-*" (commandline --current-token)' -a '(__sidebyside_options)'
complete -c sidebyside -n '__sidebyside_after --guide' -f -a "(__sidebyside_says list | sed -n 's/^  \([a-z0-9-]*\)\$/\1/p')"
complete -c sidebyside -n '__sidebyside_after --region' -f -a "(__sidebyside_says list | sed -n 's/^  \([A-Z][A-Z]\)  \(.*\)/\1\t\2/p')"
complete -c sidebyside -n '__sidebyside_after --lang' -f -a "(__sidebyside_says list | sed -n 's/^    Languages: //p' | tr -d , | tr ' ' '\n')"
complete -c sidebyside -n '__sidebyside_after --format' -f -a '(__sidebyside_formats)'
