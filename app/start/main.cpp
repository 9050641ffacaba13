// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/windowwords.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <unistd.h>

namespace
{

/// Where this program lies; "." where the system does not say.
std::string ownFolder()
{
    std::array<char, 4096> path{}; // PATH_MAX
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
    const std::string whole(path.data(), size > 0 ? std::size_t(size) : 0);
    const auto end = whole.rfind('/');
    return end == std::string::npos ? std::string(".") : whole.substr(0, end);
}

int failure(const std::string &message)
{
    std::fputs(("sidebyside: " + message + "\n").c_str(), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string name =
        Cli::asksForWindow(argc, argv) ? "sidebyside-window" : "sidebyside-commands";
    const std::string here = ownFolder();
    for (const std::string &folder : {here, here + "/" SIDEBYSIDE_COMPANIONS}) {
        std::string path = folder;
        path += '/';
        path += name;
        ::execv(path.c_str(), argv);
        if (errno != ENOENT)
            return failure(path + " cannot be started: " + std::strerror(errno) + ".");
    }
    return failure("A part of Side by Side is missing: " + name + ". Install it again.");
}
