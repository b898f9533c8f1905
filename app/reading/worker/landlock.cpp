// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/lockdown.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace congso::worker {

namespace {

// As linux/landlock.h; spelt here because the header of an older system lacks the later rights.
struct RulesetAttr
{
    std::uint64_t files = 0;
    std::uint64_t network = 0;
    std::uint64_t scoped = 0;
};

struct [[gnu::packed]] PathAttr
{
    std::uint64_t allowed = 0;
    std::int32_t parent = -1;
};

constexpr std::uint64_t readFile = 1U << 2;
constexpr std::uint64_t readFolder = 1U << 3;
constexpr int createRuleset = 444, addRule = 445, restrictSelf = 446;
constexpr int pathBeneath = 1;

const char *const readable[] = {"/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/poppler", "/etc/fonts",
                                "/usr/share/fontconfig", "/var/cache/fontconfig", "/usr/share/ghostscript/fonts", "/usr/share/tesseract-ocr"};

RulesetAttr everythingKnown(long abi)
{
    RulesetAttr attr;
    attr.files = (std::uint64_t(1) << 13) - 1;
    if (abi >= 2)
        attr.files |= 1U << 13; // moving between folders
    if (abi >= 3)
        attr.files |= 1U << 14; // truncating
    if (abi >= 5)
        attr.files |= 1U << 15; // device ioctls
    if (abi >= 4)
        attr.network = 3; // TCP bind and connect
    if (abi >= 6)
        attr.scoped = 3; // abstract sockets and signals to others
    return attr;
}

}

bool restrictFiles()
{
    const long abi = syscall(createRuleset, nullptr, 0, 1);
    if (abi < 1)
        return false;
    const RulesetAttr attr = everythingKnown(abi);
    const int ruleset = int(syscall(createRuleset, &attr, sizeof attr, 0));
    if (ruleset < 0)
        return false;
    for (const char *path : readable) {
        const int folder = open(path, O_PATH | O_CLOEXEC);
        if (folder < 0)
            continue;
        const PathAttr rule{readFile | readFolder, folder};
        syscall(addRule, ruleset, pathBeneath, &rule, 0);
        close(folder);
    }
    const bool restricted = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(restrictSelf, ruleset, 0) == 0;
    close(ruleset);
    return restricted;
}

}
