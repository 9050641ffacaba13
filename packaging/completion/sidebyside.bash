# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Completion of sidebyside's arguments for bash. What there is to choose from, the program itself says.

# What the program prints, in English, or nothing where it cannot be run.
_sidebyside_says() {
    LC_ALL=C.UTF-8 LANGUAGE=en "$@" 2>/dev/null
}

# Candidates of one kind, one a line: _sidebyside_words PROGRAM COMMAND KIND
_sidebyside_words() {
    case $3 in
    commands) _sidebyside_says "$1" --help | sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]*\)  .*/\1/p' ;;
    options) _sidebyside_says "$1" ${2:+"$2"} --help | sed -n 's/^  \(-h,\)\{0,1\}\(--[a-z-]*\) .*/\2/p' ;;
    formats)
        _sidebyside_says "$1" "$2" --help |
            sed -n 's/^  --format FORMAT *\(Of --walk: \)\{0,1\}\([a-z, ]*\);.*/\2/p' |
            sed -e 's/,* or / /' -e 's/, / /g' | tr ' ' '\n'
        ;;
    guides) _sidebyside_says "$1" list | sed -n 's/^  \([a-z0-9-]*\)$/\1/p' ;;
    languages) _sidebyside_says "$1" list | sed -n 's/^    Languages: //p' | tr -d ',' | tr ' ' '\n' | sort -u ;;
    regions) _sidebyside_says "$1" list | sed -n 's/^  \([A-Z][A-Z]\)  .*/\1/p' ;;
    esac
}

_sidebyside() {
    local program=$1 word=$2 before=$3 command=${COMP_WORDS[1]} kind=options
    [ "$COMP_CWORD" -gt 1 ] || command=
    case $before in
    --guide) kind=guides ;;
    --lang) kind=languages ;;
    --region) kind=regions ;;
    --format) kind=formats ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$(_sidebyside_words "$program" "$command" "$kind")" -- "$word")
    if [ -z "$command" ]; then
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(
            compgen -W "$(_sidebyside_words "$program" '' commands) help keys settings search contents" -- "$word")
    fi
    # Guides of one's own, and what a command writes to.
    if [ "$kind" = options ] && [[ $word != -* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _sidebyside sidebyside
