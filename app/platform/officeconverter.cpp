// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/officeconverter.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace congso {

namespace {

constexpr rlim_t memory = rlim_t(3) * 1024 * 1024 * 1024;
constexpr rlim_t largestFile = rlim_t(512) * 1024 * 1024;

QString program()
{
    return QStandardPaths::findExecutable(u"soffice"_qs, {u"/usr/bin"_qs, u"/usr/lib/libreoffice/program"_qs});
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

/// In the new process, before LibreOffice: only what may be called between fork and exec.
void confine(unsigned cpuSeconds)
{
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CPU, cpuSeconds);
    limit(RLIMIT_AS, memory);
    limit(RLIMIT_FSIZE, largestFile);
    limit(RLIMIT_CORE, 0);
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0 && unshare(CLONE_NEWNET) != 0)
        _exit(99); // rather not at all than with a network
}

void endGroup(QProcess &process)
{
    if (const qint64 pid = process.processId(); pid > 0)
        ::kill(-pid_t(pid), SIGKILL);
    process.kill();
    process.waitForFinished(1000);
}

}

bool OfficeConverter::available()
{
    return !program().isEmpty();
}

Result<QString> OfficeConverter::toPdf(const QString &path, const QString &folder, int wallClockMs, const std::function<bool()> &stopped)
{
    const QString copy = folder + u"/file", made = folder + u"/file.pdf";
    if (!available())
        return failure(ErrorCode::ReaderUnavailable, {{u"program"_qs, u"soffice"_qs}});
    if (!writeProfile(folder) || !QFile::copy(path, copy))
        return failure(ErrorCode::ReaderLimit);
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_qs, folder);
    environment.insert(u"PATH"_qs, u"/usr/bin:/bin"_qs);
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    environment.insert(u"TMPDIR"_qs, folder);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier([seconds = unsigned(wallClockMs / 1000 + 1)] { confine(seconds); });
    process.start(program(), {u"-env:UserInstallation=file://"_qs + folder + u"/profile", u"--headless"_qs, u"--norestore"_qs, u"--nolockcheck"_qs,
                              u"--convert-to"_qs, u"pdf"_qs, u"--outdir"_qs, folder, copy});
    const QDeadlineTimer deadline(wallClockMs);
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(100)) {
        if (process.state() == QProcess::NotRunning || (!stopped() && !deadline.hasExpired()))
            continue;
        const bool cancelled = stopped();
        endGroup(process);
        return failure(cancelled ? ErrorCode::Cancelled : ErrorCode::ReaderTimeout);
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 99)
        return failure(ErrorCode::ReaderUnavailable, {{u"program"_qs, program()}});
    return QFile::exists(made) ? Result<QString>(made) : failure(ErrorCode::ReaderBroken);
}

}
