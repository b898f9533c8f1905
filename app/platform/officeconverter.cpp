// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/officeconverter.h"

#include "app/platform/confine/landlock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <iterator>

namespace congso {

namespace {

constexpr rlim_t memory = rlim_t(3) * 1024 * 1024 * 1024;
constexpr rlim_t largestFile = rlim_t(512) * 1024 * 1024;
constexpr int notConfined = 99;
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
void seeNothingElse(const char *installed)
{
    using landlock::Rule;
    const Rule rules[] = {{installed, Rule::May::ReadAndRun}, {"/usr", Rule::May::ReadAndRun}, {"/lib", Rule::May::ReadAndRun}, {"/lib64", Rule::May::ReadAndRun},
                          {"/etc/libreoffice", Rule::May::Read}, {"/etc/fonts", Rule::May::Read}, {"/etc/ld.so.cache", Rule::May::Read},
                          {"/var/cache/fontconfig", Rule::May::Read}, {"/var/lib/libreoffice", Rule::May::Read}, {"/var/spool/libreoffice", Rule::May::Read}, {"/dev/urandom", Rule::May::Read},
                          {"/dev/null", Rule::May::Write}, {"/tmp", Rule::May::Write}};
    landlock::restrictFiles(rules, std::size(rules));
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
    if (!standApart(folder))
        _exit(notConfined); // rather not at all than with a network
    seeNothingElse(installed);
    prctl(PR_SET_PDEATHSIG, SIGKILL); // after the steps that take it back
}

void endGroup(QProcess &process)
{
    if (const qint64 pid = process.processId(); pid > 0)
        ::kill(-pid_t(pid), SIGKILL);
    process.kill();
    process.waitForFinished(1000);
}

void prepare(QProcess &process, const QByteArray &folder, int wallClockMs)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_qs, u"/tmp"_qs);
    environment.insert(u"PATH"_qs, u"/usr/bin:/bin"_qs);
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    environment.insert(u"TMPDIR"_qs, u"/tmp"_qs);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const QByteArray installed = QFile::encodeName(QFileInfo(QFileInfo(program()).path()).path());
    process.setChildProcessModifier([folder, installed, seconds = unsigned(wallClockMs / 1000 + 1)] { confine(folder.constData(), installed.constData(), seconds); });
    process.setProgram(program());
    process.setArguments({u"-env:UserInstallation=file:///tmp/profile"_qs, u"--headless"_qs, u"--norestore"_qs, u"--nolockcheck"_qs,
                          u"--convert-to"_qs, u"pdf"_qs, u"--outdir"_qs, u"/tmp"_qs, u"file"_qs});
}

/// What its end says; nothing where it ended of itself.
Outcome run(QProcess &process, const QDeadlineTimer &deadline, const std::function<bool()> &stopped)
{
    process.start();
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(100)) {
        if (process.state() == QProcess::NotRunning || (!stopped() && !deadline.hasExpired()))
            continue;
        const bool cancelled = stopped();
        endGroup(process);
        return failure(cancelled ? ErrorCode::Cancelled : ErrorCode::ReaderTimeout);
    }
    if (process.error() == QProcess::FailedToStart || (process.exitStatus() == QProcess::NormalExit && process.exitCode() == notConfined))
        return failure(ErrorCode::ReaderUnavailable, {{u"program"_qs, process.program()}});
    return process.exitStatus() == QProcess::NormalExit ? success() : failure(ErrorCode::ReaderCrashed);
}

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
    QProcess process;
    prepare(process, QFile::encodeName(folder), wallClockMs);
    const QDeadlineTimer deadline(wallClockMs);
    for (int starts = 0; starts == 0 || (process.exitCode() == wantsToStartAgain && starts < mostStarts); ++starts) {
        if (const Outcome ended = run(process, deadline, stopped); !ended)
            return tl::make_unexpected(ended.error());
    }
    return QFile::exists(made) ? Result<QString>(made) : failure(ErrorCode::ReaderBroken);
}

}
