// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Wall
{
namespace
{

#if defined(__x86_64__)
constexpr unsigned Architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned Architecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned Architecture = 0;
#endif
constexpr unsigned FirstForeignCall = 0x40000000; ///< of x32, which has numbers of its own

constexpr sock_filter load(std::size_t offset)
{
    return {BPF_LD | BPF_W | BPF_ABS, 0, 0, unsigned(offset)};
}

/// Goes on where the value is equal, else past so many instructions.
constexpr sock_filter unlessEqual(unsigned value, unsigned char past)
{
    return {BPF_JMP | BPF_JEQ | BPF_K, 0, past, value};
}

constexpr sock_filter answer(unsigned what)
{
    return {BPF_RET | BPF_K, 0, 0, what};
}

constexpr unsigned Refusal = SECCOMP_RET_ERRNO | EAFNOSUPPORT;

// The family is the call's first argument; its low half is all that the kernel looks at.
constexpr std::array Filter{
    load(offsetof(seccomp_data, arch)),
    unlessEqual(Architecture, 8), // a call by another processor's numbers: refused below
    load(offsetof(seccomp_data, nr)),
    sock_filter{BPF_JMP | BPF_JGE | BPF_K, 6, 0, FirstForeignCall},
    sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 5, 0, SYS_io_uring_setup}, // makes sockets unseen
    sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 1, 0, SYS_socket},
    unlessEqual(SYS_socketpair, 2),
    load(offsetof(seccomp_data, args)),
    unlessEqual(AF_UNIX, 1),
    answer(SECCOMP_RET_ALLOW),
    answer(Refusal),
};

} // namespace

bool allowLocalSocketsOnly()
{
    if (Architecture == 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    auto filter = Filter;
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
}

} // namespace Wall
