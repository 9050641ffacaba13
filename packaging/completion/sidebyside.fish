# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
#
# Completion of sidebyside's arguments for fish.

function __sidebyside_guides
    sidebyside list 2>/dev/null | string match --regex --groups-only '^  ([a-z0-9-]+)$'
end

function __sidebyside_regions
    sidebyside list 2>/dev/null | string match --regex --groups-only '^  ([A-Z]{2})  '
end

set -l commands list check text flow
set -l first "not __fish_seen_subcommand_from $commands"
set -l guided "__fish_seen_subcommand_from text flow"

complete -c sidebyside -n $first -a list -d 'List the guides and regions'
complete -c sidebyside -n $first -a check -d 'Check guides and help numbers'
complete -c sidebyside -n $first -a text -d 'Write a guide as text'
complete -c sidebyside -n $first -a flow -d 'Show where the questions lead'
complete -c sidebyside -n $first -a 'help keys settings search contents' -d 'A page'
complete -c sidebyside -n $first -l version -d 'Show the version'
complete -c sidebyside -n $first -l self-test -d 'Load every page once'
complete -c sidebyside -s h -l help -d 'Show help'
complete -c sidebyside -n "__fish_seen_subcommand_from list text flow" -f
complete -c sidebyside -n "__fish_seen_subcommand_from list" -l unverified -d 'Lines that nobody has checked'
complete -c sidebyside -n "__fish_seen_subcommand_from check" -l json -d 'Faults as JSON'
complete -c sidebyside -n "__fish_seen_subcommand_from check" -l today -x -d 'As if this were the day'
complete -c sidebyside -n $guided -l guide -x -a '(__sidebyside_guides)' -d 'The guide'
complete -c sidebyside -n $guided -l lang -x -a en -d 'The language'
complete -c sidebyside -n "__fish_seen_subcommand_from text" -l region -x -a '(__sidebyside_regions)' -d 'Whose help numbers'
complete -c sidebyside -n "__fish_seen_subcommand_from text" -l format -x -a 'plain markdown html' -d 'Form of the text'
complete -c sidebyside -n "__fish_seen_subcommand_from flow" -l format -x -a 'text json' -d 'Form of --walk'
complete -c sidebyside -n "__fish_seen_subcommand_from flow" -l walk -d 'Every way and its outcome'
complete -c sidebyside -n "__fish_seen_subcommand_from flow" -l graph -d 'Draw the questions'
complete -c sidebyside -n "__fish_seen_subcommand_from flow" -l answer -x -d 'The outcome of answers'
