// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/officeconverter.h"

#include "app/platform/confine/landlock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <iterator>

namespace congso {

namespace {

constexpr rlim_t memory = rlim_t(3) * 1024 * 1024 * 1024;
constexpr rlim_t largestFile = rlim_t(512) * 1024 * 1024;
constexpr int notConfined = 99;
constexpr int notStarted = 98;
constexpr int wantsToStartAgain = 81; ///< after it has made itself at home in a new profile
constexpr int mostStarts = 3;

/// LibreOffice itself rather than its script and splash screen: one process, which ends with this one.
QString program()
{
    const QString script = QStandardPaths::findExecutable(u"soffice"_qs, {u"/usr/bin"_qs, u"/usr/lib/libreoffice/program"_qs});
    const QFileInfo itself(QFileInfo(script).canonicalPath() + u"/soffice.bin");
    return !script.isEmpty() && itself.isExecutable() ? itself.filePath() : QString();
}

/// A profile that runs no macros and asks nobody.
bool writeProfile(const QString &folder)
{
    QFile file(folder + u"/profile/user/registrymodifications.xcu");
    if (!QDir().mkpath(folder + u"/profile/user") || !file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray settings =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n"
        "<item oor:path=\"/org.openoffice.Office.Common/Security/Scripting\"><prop oor:name=\"DisableMacrosExecution\" oor:op=\"fuse\"><value>true</value></prop></item>\n"
        "<item oor:path=\"/org.openoffice.Office.Common/Security/Scripting\"><prop oor:name=\"MacroSecurityLevel\" oor:op=\"fuse\"><value>3</value></prop></item>\n"
        "<item oor:path=\"/org.openoffice.Office.Common/Security/Scripting\"><prop oor:name=\"BlockUntrustedRefererLinks\" oor:op=\"fuse\"><value>true</value></prop></item>\n"
        "</oor:items>\n";
    return file.write(settings) == settings.size();
}

void limit(__rlimit_resource what, rlim_t value)
{
    const rlimit both{value, value};
    setrlimit(what, &both);
}

/// No network, and the given folder in the place of /tmp, where LibreOffice makes its socket whatever one tells it.
bool standApart(const char *folder)
{
    return (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) == 0 || unshare(CLONE_NEWNET | CLONE_NEWNS) == 0)
        && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 && mount(folder, "/tmp", nullptr, MS_BIND, nullptr) == 0 && chdir("/tmp") == 0;
}

/// The program, its fonts and settings, and /tmp: no document of this PC.
bool seeNothingElse(const char *installed)
{
    using landlock::Rule;
    const Rule rules[] = {{installed, Rule::May::ReadAndRun}, {"/usr", Rule::May::ReadAndRun}, {"/lib", Rule::May::ReadAndRun}, {"/lib64", Rule::May::ReadAndRun},
                          {"/etc/libreoffice", Rule::May::Read}, {"/etc/fonts", Rule::May::Read}, {"/etc/ld.so.cache", Rule::May::Read},
                          {"/var/cache/fontconfig", Rule::May::Read}, {"/var/lib/libreoffice", Rule::May::Read}, {"/var/spool/libreoffice", Rule::May::Read}, {"/dev/urandom", Rule::May::Read},
                          {"/dev/null", Rule::May::Write}, {"/tmp", Rule::May::Write}};
    return landlock::restrictFiles(rules, std::size(rules));
}

/// In the new process, before LibreOffice: only what may be called between fork and exec.
void confine(const char *folder, const char *installed, unsigned cpuSeconds)
{
    setpgid(0, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CPU, cpuSeconds);
    limit(RLIMIT_AS, memory);
    limit(RLIMIT_FSIZE, largestFile);
    limit(RLIMIT_CORE, 0);
    if (!standApart(folder) || !seeNothingElse(installed))
        _exit(notConfined); // rather not at all than with a network, or with the files of this PC
    prctl(PR_SET_PDEATHSIG, SIGKILL); // after the steps that take it back
}

/// LibreOffice in a process of its own. Not by QProcess: between fork and exec that leaves a stack of some two kilobytes,
/// which takes less than confining needs, and what is beyond lies in this process.
class Conversion
{
public:
    Conversion(const QString &folder, int wallClockMs)
        : m_program(QFile::encodeName(program())), m_installed(QFile::encodeName(QFileInfo(QFileInfo(program()).path()).path())), m_folder(QFile::encodeName(folder)),
          m_cpuSeconds(unsigned(wallClockMs / 1000 + 1))
    {
    }

    /// Success when it ended of itself, with \a code.
    Outcome run(const QDeadlineTimer &deadline, const std::function<bool()> &stopped, int &code)
    {
        constexpr unsigned long lookAgainMs = 20;
        const pid_t process = start();
        int status = 0;
        while (process > 0 && waitpid(process, &status, WNOHANG) == 0) {
            const bool cancelled = stopped();
            if (cancelled || deadline.hasExpired()) {
                ::kill(-process, SIGKILL);
                ::kill(process, SIGKILL);
                waitpid(process, &status, 0);
                return failure(cancelled ? ErrorCode::Cancelled : ErrorCode::ReaderTimeout);
            }
            QThread::msleep(lookAgainMs);
        }
        code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
        if (code == notConfined)
            return failure(ErrorCode::ReaderUnavailable, {{u"needs"_qs, u"office_confined"_qs}});
        if (process < 0 || code == notStarted)
            return failure(ErrorCode::ReaderUnavailable, {{u"program"_qs, QFile::decodeName(m_program)}});
        return WIFEXITED(status) ? success() : failure(ErrorCode::ReaderCrashed);
    }

private:
    pid_t start() const
    {
        const char *const arguments[] = {m_program.constData(), "-env:UserInstallation=file:///tmp/profile", "--headless", "--norestore", "--nolockcheck",
                                         "--convert-to", "pdf", "--outdir", "/tmp", "file", nullptr};
        const char *const environment[] = {"HOME=/tmp", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TMPDIR=/tmp", nullptr};
        const pid_t process = fork();
        if (process != 0)
            return process;
        signal(SIGPIPE, SIG_DFL);
        const int nothing = open("/dev/null", O_RDWR);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            dup2(nothing, stream);
        confine(m_folder.constData(), m_installed.constData(), m_cpuSeconds);
        execve(m_program.constData(), const_cast<char *const *>(arguments), const_cast<char *const *>(environment));
        _exit(notStarted);
    }

    QByteArray m_program, m_installed, m_folder;
    unsigned m_cpuSeconds;
};

}

bool OfficeConverter::available()
{
    return !program().isEmpty();
}

Result<QString> OfficeConverter::toPdf(const QString &path, const QString &folder, int wallClockMs, const std::function<bool()> &stopped)
{
    const QString made = folder + u"/file.pdf";
    if (!available())
        return failure(ErrorCode::ReaderUnavailable, {{u"program"_qs, u"soffice"_qs}});
    if (!writeProfile(folder) || !QFile::copy(path, folder + u"/file"))
        return failure(ErrorCode::ReaderLimit);
    Conversion conversion(folder, wallClockMs);
    const QDeadlineTimer deadline(wallClockMs);
    int code = wantsToStartAgain;
    for (int starts = 0; code == wantsToStartAgain && starts < mostStarts; ++starts) {
        if (const Outcome ended = conversion.run(deadline, stopped, code); !ended)
            return tl::make_unexpected(ended.error());
    }
    return QFile::exists(made) ? Result<QString>(made) : failure(ErrorCode::ReaderBroken);
}

}
