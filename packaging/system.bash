# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# A new Debian in a folder, for packaging/deb and the tests of packages, which set root, suite and keep, and
# define say and fail.

root='' suite='' keep=no
# shellcheck source=/dev/null
own_suite=$(. /etc/os-release && echo "$VERSION_CODENAME")

# The archives of a suite that this machine itself is set up with, as "URI SUITE COMPONENT" a line. For
# another suite than its own: the same archive's.
archives() {
    # shellcheck disable=SC2016 # apt-get fills these fields
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
        awk -v own="$own_suite" -v wanted="$suite" '
            $2 ~ "^" own && $3 == "main" && $4 == "Debian" { sub("^" own, wanted, $2); print $1, $2, $3 }' | sort -u
}

clean_up() {
    local mounted
    for mounted in tmp/.X11-unix dev/shm dev/pts dev proc; do
        if mountpoint --quiet "$root/$mounted"; then
            umount --recursive "$root/$mounted" || umount --lazy "$root/$mounted"
        fi
    done
    if [ "$keep" = yes ]; then
        say "The new system is kept in $root"
    elif grep -qF " $root/" /proc/self/mounts; then
        say "Something is still mounted below $root; it is left as it is."
    else
        rm -rf --one-file-system "$root"
    fi
}

# A minimal system with these packages, parted by commas, in $root.
new_system() {
    local main
    main=$(archives | awk -v wanted="$suite" '$2 == wanted { print $1; exit }')
    [ -n "$main" ] || fail "this machine's apt knows no archive of Debian (run apt-get update)."
    debootstrap --variant=minbase --include="$1" "$suite" "$root" "$main" >&2 ||
        fail "debootstrap; see $root/debootstrap/debootstrap.log"
    archives | sed 's/^/deb /' >"$root/etc/apt/sources.list"
    # How this machine reaches its archives: proxies and the like, and names.
    apt-config dump | grep -E '^Acquire::(https?::|Check-)' >"$root/etc/apt/apt.conf.d/90machine" || true
    cp --dereference /etc/resolv.conf /etc/hosts "$root/etc/"
}

# A device folder of its own: nothing in there reaches this machine's disks or terminals.
mount_kernel() {
    local device
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o mode=755 tmpfs "$root/dev"
    for device in null zero full random urandom tty; do
        : >"$root/dev/$device"
        mount --bind "/dev/$device" "$root/dev/$device"
    done
    mkdir "$root/dev/pts" "$root/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    ln -s pts/ptmx "$root/dev/ptmx"
    ln -s /proc/self/fd "$root/dev/fd"
    ln -s /proc/self/fd/0 "$root/dev/stdin"
    ln -s /proc/self/fd/1 "$root/dev/stdout"
    ln -s /proc/self/fd/2 "$root/dev/stderr"
}

# Runs a command in the new system, with nothing of this one's environment but what is said.
inside() {
    chroot "$root" /usr/bin/env --ignore-environment HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" </dev/null
}
