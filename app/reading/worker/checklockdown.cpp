// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/lockdown.h"
#include "app/reading/worker/pdfreading.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace congso::worker {

namespace {

pid_t starter = -1;

bool opens(const char *path, int flags)
{
    const int fd = open(path, flags, 0600);
    if (fd >= 0)
        close(fd);
    return fd >= 0;
}

bool startsProcess()
{
    const long child = syscall(SYS_fork);
    if (child == 0)
        _exit(0);
    return child > 0;
}

bool mapsCode()
{
    return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

bool executes()
{
    char name[] = "/bin/true";
    char *arguments[] = {name, nullptr};
    execv(name, arguments);
    return false; // still here: refused
}

bool keeps(__rlimit_resource what)
{
    const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
    return setrlimit(what, &more) == 0;
}

struct Attempt
{
    const char *name;
    bool (*succeeds)();
};

const Attempt attempts[] = {
    {"open-file", [] { return opens("/etc/passwd", O_RDONLY); }},
    {"open-self", [] { return opens("/proc/self/exe", O_RDONLY); }},
    {"open-write", [] { return opens("/tmp/congso-reader-check", O_WRONLY | O_CREAT); }},
    {"write-font", [] { return opens("/usr/share/fonts/congso-reader-check", O_WRONLY | O_CREAT); }},
    {"unlink", [] { return unlink("/tmp") == 0 || errno != EPERM; }},
    {"socket-inet", [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
    {"socket-unix", [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
    {"socket-pair", [] { int pair[2]; return socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0; }},
    {"fork", startsProcess},
    {"ptrace", [] { return ptrace(PTRACE_ATTACH, starter, nullptr, nullptr) == 0; }},
    {"signal-parent", [] { return kill(starter, 0) == 0; }},
    {"map-code", mapsCode},
    {"raise-limit", [] { return keeps(RLIMIT_FSIZE); }},
    {"exec", executes},
};

/// In the child: 0 when everything was refused, else the number of the attempt that worked, from 1.
int attemptAll(int output)
{
    for (int i = 0; i < int(std::size(attempts)); ++i) {
        if (attempts[i].succeeds())
            return i + 1;
        dprintf(output, "%s: refused\n", attempts[i].name);
    }
    return 0;
}

}

int checkLockdown(bool landlock)
{
    warmUp();
    int lines[2]; // standard output may be a file, and the child cannot write to files
    if (pipe(lines) != 0)
        return 1;
    starter = getpid();
    const pid_t child = fork();
    if (child == 0) {
        const auto confinement = lockDown(5, 0, landlock);
        if (!confinement)
            _exit(120);
        dprintf(lines[1], "landlock: %s\n", *confinement == wire::Confinement::Landlock ? "yes" : "no, no file can be opened");
        if (!readsSample())
            _exit(121);
        dprintf(lines[1], "reading: works\n");
        _exit(attemptAll(lines[1]));
    }
    close(lines[1]);
    char text[4096];
    for (ssize_t n = read(lines[0], text, sizeof text); n > 0; n = read(lines[0], text, sizeof text))
        std::fwrite(text, 1, size_t(n), stdout);
    close(lines[0]);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        std::puts("could not be tried");
        return 1;
    }
    const int result = WEXITSTATUS(status);
    if (result == 120)
        std::puts("this system cannot lock the reader down");
    else if (result == 121)
        std::puts("reading: does NOT work");
    else if (result > 0)
        std::printf("%s: NOT refused\n", attempts[result - 1].name);
    return result == 0 ? 0 : 1;
}

}
