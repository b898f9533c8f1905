// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/confine/landlock.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace congso::landlock {

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

constexpr std::uint64_t execute = 1U << 0;
constexpr std::uint64_t writeFile = 1U << 1;
constexpr std::uint64_t readFile = 1U << 2;
constexpr std::uint64_t readFolder = 1U << 3;
constexpr std::uint64_t truncateFile = 1U << 14;
constexpr std::uint64_t ofFiles = execute | writeFile | readFile | truncateFile;
constexpr int createRuleset = 444, addRule = 445, restrictSelf = 446;
constexpr int pathBeneath = 1;

RulesetAttr everythingKnown(long abi)
{
    RulesetAttr attr;
    attr.files = (std::uint64_t(1) << 13) - 1;
    if (abi >= 2)
        attr.files |= 1U << 13; // moving between folders
    if (abi >= 3)
        attr.files |= truncateFile;
    if (abi >= 5)
        attr.files |= 1U << 15; // device ioctls
    if (abi >= 4)
        attr.network = 3; // TCP bind and connect
    if (abi >= 6)
        attr.scoped = 3; // abstract sockets and signals to others
    return attr;
}

std::uint64_t rightsOf(Rule::May may, std::uint64_t known)
{
    switch (may) {
    case Rule::May::Read: return readFile | readFolder;
    case Rule::May::ReadAndRun: return readFile | readFolder | execute;
    case Rule::May::Write: break;
    }
    return known & ~execute;
}

void allow(int ruleset, const Rule &rule, std::uint64_t known)
{
    const int place = open(rule.path, O_PATH | O_CLOEXEC);
    struct stat info = {};
    if (place >= 0 && fstat(place, &info) == 0) {
        const std::uint64_t rights = rightsOf(rule.may, known);
        const PathAttr attr{S_ISDIR(info.st_mode) ? rights : rights & ofFiles, place};
        syscall(addRule, ruleset, pathBeneath, &attr, 0);
    }
    if (place >= 0)
        close(place);
}

}

bool restrictFiles(const Rule *rules, std::size_t count)
{
    const long abi = syscall(createRuleset, nullptr, 0, 1);
    if (abi < 1)
        return false;
    const RulesetAttr attr = everythingKnown(abi);
    const int ruleset = int(syscall(createRuleset, &attr, sizeof attr, 0));
    if (ruleset < 0)
        return false;
    for (std::size_t i = 0; i < count; ++i)
        allow(ruleset, rules[i], attr.files);
    const bool restricted = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(restrictSelf, ruleset, 0) == 0;
    close(ruleset);
    return restricted;
}

}
