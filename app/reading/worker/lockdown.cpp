// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/lockdown.h"

#include <fcntl.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>

namespace congso::worker {

namespace {

// Opening is not among them: it is allowed separately, and for reading only.
const int allowed[] = {
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(close), SCMP_SYS(lseek),
    SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(statx), SCMP_SYS(fstatfs), SCMP_SYS(statfs),
    SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getdents64),
    SCMP_SYS(getcwd), SCMP_SYS(fadvise64), SCMP_SYS(poll), SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
    SCMP_SYS(futex), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack), SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(times), SCMP_SYS(getrandom), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getuid),
    SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid), SCMP_SYS(uname), SCMP_SYS(sysinfo), SCMP_SYS(getrlimit),
    SCMP_SYS(getrusage), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(restart_syscall), SCMP_SYS(rseq),
#ifdef CONGSO_SANITIZED
    SCMP_SYS(pipe2), // how the sanitizer finds out whether memory can be read
#endif
    SCMP_SYS(membarrier), SCMP_SYS(set_robust_list), SCMP_SYS(get_robust_list)};

/// Allows a call whose argument number @p argument compares so with @p value; masked first, @p masked is what is left.
bool allowIf(scmp_filter_ctx filter, int call, unsigned argument, scmp_compare how, scmp_datum_t value, scmp_datum_t masked = 0)
{
    const scmp_arg_cmp when{argument, how, value, masked};
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &when) == 0;
}

bool allowOpening(scmp_filter_ctx filter)
{
    const scmp_datum_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    return allowIf(filter, SCMP_SYS(openat), 2, SCMP_CMP_MASKED_EQ, writing) && allowIf(filter, SCMP_SYS(open), 1, SCMP_CMP_MASKED_EQ, writing);
}

/// Memory may be mapped and protected, never made executable; a signal only be sent to itself.
bool allowNarrowly(scmp_filter_ctx filter)
{
    constexpr scmp_datum_t executable = 4;
    bool made = allowIf(filter, SCMP_SYS(mmap), 2, SCMP_CMP_MASKED_EQ, executable)
        && allowIf(filter, SCMP_SYS(mprotect), 2, SCMP_CMP_MASKED_EQ, executable)
        && allowIf(filter, SCMP_SYS(tgkill), 0, SCMP_CMP_EQ, scmp_datum_t(getpid()));
    for (const int command : {F_GETFL, F_GETFD, F_SETFD, F_DUPFD, F_DUPFD_CLOEXEC})
        made = made && allowIf(filter, SCMP_SYS(fcntl), 1, SCMP_CMP_EQ, scmp_datum_t(command));
    return made;
}

bool limit(__rlimit_resource what, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    return setrlimit(what, &value) == 0;
}

bool limitResources(unsigned cpuSeconds, [[maybe_unused]] std::size_t inputBytes)
{
#ifndef CONGSO_SANITIZED // the sanitizers reserve terabytes of address space
    constexpr std::size_t memory = std::size_t(1536) * 1024 * 1024;
    if (!limit(RLIMIT_AS, memory + inputBytes, memory + inputBytes))
        return false;
#endif
    return limit(RLIMIT_CPU, cpuSeconds, cpuSeconds + 1) && limit(RLIMIT_FSIZE, 0, 0) && limit(RLIMIT_CORE, 0, 0)
        && limit(RLIMIT_NOFILE, 64, 64) && limit(RLIMIT_MEMLOCK, 0, 0) && limit(RLIMIT_MSGQUEUE, 0, 0);
}

}

bool restrictCalls(bool opening)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool made = allowNarrowly(filter) && (!opening || allowOpening(filter));
    for (const int call : allowed) {
        const int rc = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
        made = made && (rc == 0 || rc == -EDOM || rc == -EINVAL);
    }
    made = made && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return made;
}

std::optional<wire::Confinement> lockDown(unsigned cpuSeconds, std::size_t inputBytes, bool landlock)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0
        || !limitResources(cpuSeconds, inputBytes))
        return {};
    const bool files = landlock && restrictFiles();
    if (!restrictCalls(files))
        return {};
    return files ? wire::Confinement::Landlock : wire::Confinement::NoOpening;
}

}
