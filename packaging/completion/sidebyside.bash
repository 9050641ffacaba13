# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Completion of sidebyside's arguments for bash.

# The guides, or the regions, one id a line; nothing where the program cannot be run.
_sidebyside_ids() {
    local pattern='^  \([a-z0-9-]*\)$'
    [ "$1" = guides ] || pattern='^  \([A-Z][A-Z]\)  .*'
    sidebyside list 2>/dev/null | sed -n "s/$pattern/\1/p"
}

_sidebyside() {
    local word=$2 before=$3 command= index
    for ((index = 1; index < COMP_CWORD; index++)); do
        case ${COMP_WORDS[index]} in
        list | check | text | flow)
            command=${COMP_WORDS[index]}
            break
            ;;
        esac
    done

    local words=
    case $before in
    --guide) words=$(_sidebyside_ids guides) ;;
    --lang) words=en ;;
    --region) words=$(_sidebyside_ids regions) ;;
    --format) if [ "$command" = flow ]; then words='text json'; else words='plain markdown html'; fi ;;
    --today | --answer) return ;;
    *)
        case $command in
        list) words='--unverified --help' ;;
        check) words='--json --today --help' ;;
        text) words='--guide --lang --region --format --help' ;;
        flow) words='--walk --graph --answer --format --guide --lang --help' ;;
        *) words='list check text flow help keys settings search contents --help --version --self-test' ;;
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    case $command:$word in
    check:[!-]* | check: | :*/*) compopt -o filenames && mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$word") ;;
    esac
}

complete -F _sidebyside sidebyside
