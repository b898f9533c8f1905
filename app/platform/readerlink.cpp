// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/readerlink.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <vector>

namespace congso {

namespace {

constexpr int controlInChild = 3;

tl::unexpected<Error> unavailable(const QString &program = {})
{
    return failure(ErrorCode::ReaderUnavailable, {{u"program"_qs, program}});
}

/// Only what the libraries need to be found: the child of a hostile file has no use for the rest.
std::vector<QByteArray> environment()
{
    // recognising text would start threads, which a child may not
    std::vector<QByteArray> result{"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "OMP_THREAD_LIMIT=1"};
    for (const char *name : {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            result.push_back(QByteArray(name) + '=' + qgetenv(name));
    }
    return result;
}

bool hasEvent(int descriptor, int timeoutMs)
{
    pollfd ready{descriptor, POLLIN, 0};
    return poll(&ready, 1, timeoutMs) > 0;
}

/// The program with \a control as descriptor 3 and nothing else of ours; -1 when it cannot be started.
pid_t spawn(const QString &program, int control)
{
    QByteArray path = QFile::encodeName(program);
    char serve[] = "--serve";
    char *arguments[] = {path.data(), serve, nullptr};
    std::vector<QByteArray> variables = environment();
    std::vector<char *> pointers;
    pointers.reserve(variables.size() + 1);
    for (QByteArray &variable : variables)
        pointers.push_back(variable.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int standard : {0, 1, 2})
        posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&actions, control, controlInChild);
    posix_spawn_file_actions_addclosefrom_np(&actions, controlInChild + 1);
    pid_t pid = -1;
    const int rc = posix_spawn(&pid, path.constData(), &actions, nullptr, arguments, pointers.data());
    posix_spawn_file_actions_destroy(&actions);
    return rc == 0 ? pid : -1;
}

/// The bytes as a file that lies nowhere; -1 when there is no memory for it.
int memoryFile(const QByteArray &bytes)
{
    const int file = memfd_create("congso-beside", MFD_CLOEXEC);
    if (file < 0 || pwrite(file, bytes.constData(), size_t(bytes.size()), 0) == bytes.size())
        return file;
    close(file);
    return -1;
}

bool sendWithDescriptors(int socket, const QByteArray &bytes, const std::vector<int> &descriptors)
{
    constexpr size_t most = 4;
    const size_t size = descriptors.size() * sizeof(int);
    iovec part{const_cast<char *>(bytes.constData()), size_t(bytes.size())};
    alignas(cmsghdr) char space[CMSG_SPACE(most * sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = CMSG_SPACE(size);
    cmsghdr *rights = CMSG_FIRSTHDR(&message);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(size);
    std::memcpy(CMSG_DATA(rights), descriptors.data(), size);
    return sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT) == bytes.size();
}

}

ReaderStream::ReaderStream(int output, int status) : m_output(output), m_status(status) {}

ReaderStream::~ReaderStream()
{
    close(m_output);
    close(m_status);
}

ReaderStream::Wait ReaderStream::read(QByteArray &bytes, int timeoutMs)
{
    if (!hasEvent(m_output, timeoutMs))
        return Wait::Quiet;
    char buffer[64 * 1024];
    const ssize_t size = ::read(m_output, buffer, sizeof buffer);
    if (size < 0 && errno == EINTR)
        return Wait::Quiet;
    if (size <= 0)
        return Wait::Ended;
    bytes.append(buffer, size);
    return Wait::Data;
}

ReaderStream::Ending ReaderStream::ending(int timeoutMs)
{
    int value = 0;
    if (!hasEvent(m_status, timeoutMs) || recv(m_status, &value, sizeof value, MSG_DONTWAIT) != sizeof value)
        return Ending::Lost;
    if (value == -1)
        return Ending::NotStarted;
    if (WIFEXITED(value))
        return WEXITSTATUS(value) == 0 ? Ending::Clean : Ending::Crashed;
    return WTERMSIG(value) == SIGXCPU ? Ending::OutOfTime : Ending::Crashed;
}

Result<std::shared_ptr<ReaderLink>> ReaderLink::start(const QString &program)
{
    const QFileInfo info(program);
    if (!info.isFile() || !info.isExecutable())
        return unavailable(program);
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
        return unavailable(program);
    // dup2 onto the same number would leave close-on-exec set
    const int control = fcntl(pair[1], F_DUPFD_CLOEXEC, controlInChild + 1);
    close(pair[1]);
    const pid_t pid = spawn(info.absoluteFilePath(), control);
    close(control);
    if (pid < 0) {
        close(pair[0]);
        return unavailable(program);
    }
    return std::make_shared<ReaderLink>(pid, pair[0]);
}

ReaderLink::ReaderLink(qint64 process, int control) : m_process(process), m_control(control) {}

ReaderLink::~ReaderLink()
{
    close(m_control);
    kill(pid_t(m_process), SIGKILL); // it holds nothing that would need an orderly end
    while (waitpid(pid_t(m_process), nullptr, 0) < 0 && errno == EINTR) { }
}

Result<std::unique_ptr<ReaderStream>> ReaderLink::ask(int descriptor, const QByteArray &request, const QByteArray &beside)
{
    int output[2];
    int status[2];
    if (pipe2(output, O_CLOEXEC) != 0)
        return unavailable();
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, status) != 0) {
        close(output[0]);
        close(output[1]);
        return unavailable();
    }
    std::vector<int> descriptors{descriptor, output[1], status[1]};
    if (!beside.isEmpty())
        descriptors.push_back(memoryFile(beside));
    const bool sent = descriptors.back() >= 0 && sendWithDescriptors(m_control, request, descriptors);
    if (!beside.isEmpty() && descriptors.back() >= 0)
        close(descriptors.back());
    close(output[1]);
    close(status[1]);
    auto stream = std::make_unique<ReaderStream>(output[0], status[0]);
    if (!sent)
        return unavailable();
    return stream;
}

}
