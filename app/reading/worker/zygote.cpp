// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/zygote.h"

#include "app/reading/worker/lockdown.h"
#include "app/reading/worker/ocr.h"
#include "app/reading/worker/serve.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

namespace congso::worker {

namespace {

constexpr size_t maxChildren = 16;
constexpr int niceBehind = 10;
constexpr qint64 maxInput = qint64(512) * 1024 * 1024;

struct Child
{
    pid_t pid = -1;
    int status = -1; ///< socket to whoever asked
};

struct Job
{
    wire::Request request;
    int input = -1;
    int output = -1;
    int status = -1;
    int beside = -1; ///< what else the reading needs to know; most need nothing
};

sigset_t childSignal()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    return set;
}

/// The descriptors that came with \a message; closes them and gives none unless there are three or four.
std::vector<int> descriptorsOf(msghdr &message)
{
    std::vector<int> result;
    for (cmsghdr *part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        result.resize((part->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        std::memcpy(result.data(), CMSG_DATA(part), result.size() * sizeof(int));
    }
    if (result.size() != 3 && result.size() != 4) {
        for (const int descriptor : result)
            close(descriptor);
        result.clear();
    }
    return result;
}

enum class Received { Job, Nothing, Closed };

Received receive(int control, Job &job)
{
    char bytes[128];
    iovec part{bytes, sizeof bytes};
    alignas(cmsghdr) char space[CMSG_SPACE(8 * sizeof(int))];
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = sizeof space;
    const ssize_t size = recvmsg(control, &message, MSG_CMSG_CLOEXEC);
    if (size == 0)
        return Received::Closed;
    if (size < 0)
        return errno == EINTR || errno == EAGAIN ? Received::Nothing : Received::Closed;
    const std::vector<int> descriptors = descriptorsOf(message);
    const auto request = wire::decodeRequest(QByteArray(bytes, size));
    if (descriptors.empty())
        return Received::Nothing;
    job = Job{request.value_or(wire::Request{}), descriptors[0], descriptors[1], descriptors[2], descriptors.size() > 3 ? descriptors[3] : -1};
    if (request)
        return Received::Job;
    for (const int descriptor : descriptors)
        close(descriptor);
    return Received::Nothing;
}

/// What lies in the memory file \a beside; nothing when that is more than anybody would send.
QByteArray contentOf(int beside)
{
    struct stat info{};
    if (beside < 0 || fstat(beside, &info) != 0 || info.st_size < 1 || info.st_size > wire::maxBesideBytes)
        return {};
    QByteArray bytes(qsizetype(info.st_size), '\0');
    return pread(beside, bytes.data(), size_t(bytes.size()), 0) == bytes.size() ? bytes : QByteArray();
}

/// Never returns. Keeps only the input (3) and the pipe (4).
[[noreturn]] void runChild(const Job &job, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(5);
    const sigset_t set = childSignal();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    const QByteArray beside = contentOf(job.beside);
    const int input = fcntl(job.input, F_DUPFD, 100);
    const int output = fcntl(job.output, F_DUPFD, 100);
    if (input < 0 || output < 0 || dup2(input, 3) < 0 || dup2(output, 4) < 0 || close_range(5, ~0U, 0) != 0)
        _exit(5);
    FrameWriter out(4);
    struct stat info{};
    if (fstat(3, &info) != 0 || !S_ISREG(info.st_mode) || info.st_size < 1 || info.st_size > maxInput) {
        out.send(wire::FrameKind::Failure, wire::encode(wire::FailureReason::Limit));
        out.send(wire::FrameKind::End);
        _exit(0);
    }
    const void *data = mmap(nullptr, size_t(info.st_size), PROT_READ, MAP_PRIVATE, 3, 0);
    close(3);
    if (job.request.behind)
        setpriority(PRIO_PROCESS, 0, niceBehind);
    const auto confinement = lockDown(job.request.cpuSeconds, size_t(info.st_size));
    if (data == MAP_FAILED || !confinement)
        _exit(5);
    serve(static_cast<const char *>(data), info.st_size, job.request, *confinement, beside, out);
    _exit(0);
}

void report(int status, int value)
{
    send(status, &value, sizeof value, MSG_NOSIGNAL | MSG_DONTWAIT);
    close(status);
}

void start(const Job &job, std::vector<Child> &children)
{
    if (job.request.ocr != wire::Ocr::Never)
        loadOcr(); // here, so that this child and the next ones have it
    const pid_t self = getpid();
    const pid_t pid = children.size() < maxChildren ? fork() : -1;
    if (pid == 0)
        runChild(job, self);
    close(job.input);
    close(job.output);
    if (job.beside >= 0)
        close(job.beside);
    if (pid > 0)
        children.push_back({pid, job.status});
    else
        report(job.status, -1);
}

void reap(std::vector<Child> &children)
{
    int value = 0;
    for (pid_t pid = waitpid(-1, &value, WNOHANG); pid > 0; pid = waitpid(-1, &value, WNOHANG)) {
        std::erase_if(children, [pid, value](const Child &child) {
            if (child.pid != pid)
                return false;
            report(child.status, value);
            return true;
        });
    }
}

std::vector<pollfd> watched(int control, int signals, const std::vector<Child> &children)
{
    std::vector<pollfd> result{{control, POLLIN, 0}, {signals, POLLIN, 0}};
    for (const Child &child : children)
        result.push_back({child.status, 0, 0}); // only its hanging up
    return result;
}

}

int serveForever(int control)
{
    const sigset_t set = childSignal();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    const int signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    std::vector<Child> children;
    while (true) {
        std::vector<pollfd> ready = watched(control, signals, children);
        if (poll(ready.data(), nfds_t(ready.size()), -1) < 0 && errno != EINTR)
            return 1;
        for (size_t i = 2; i < ready.size(); ++i) {
            if (ready[i].revents != 0)
                kill(children[i - 2].pid, SIGKILL);
        }
        signalfd_siginfo seen{};
        while (read(signals, &seen, sizeof seen) > 0) { }
        reap(children);
        if (ready[0].revents == 0)
            continue;
        Job job;
        const Received what = receive(control, job);
        if (what == Received::Closed)
            return 0; // the kernel ends the children with this process
        if (what == Received::Job)
            start(job, children);
    }
}

}
