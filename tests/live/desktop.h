// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

#include <csignal>
#include <sys/prctl.h>

namespace congso::testing {

/// How long something may take on a slow machine that has more to do.
constexpr int patience = 60'000;

/// A desktop that nobody sees: an X server on a free display with a window manager, a session bus and the accessibility
/// bus, all in a folder of their own, with which they end. One at a time.
class Desktop
{
public:
    Desktop() : m_dir(QDir::temp().filePath(QStringLiteral("congso-XXXXXX"))), m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *ours : {"AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "XAUTHORITY", "QT_FATAL_WARNINGS", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR"})
            m_environment.remove(QLatin1String(ours));
        for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString path = m_dir.filePath(QString::fromLatin1(folder).toLower());
            QDir().mkpath(path);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_environment.insert(QLatin1String(folder), path);
        }
        m_environment.insert(QStringLiteral("GSETTINGS_BACKEND"), QStringLiteral("memory"));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        m_environment.insert(QStringLiteral("LIBGL_ALWAYS_SOFTWARE"), QStringLiteral("1"));
    }
    ~Desktop() { end(); }

    /// What the machine lacks for it, by package; empty: nothing.
    static QStringList missing()
    {
        QStringList packages;
        for (const auto &[program, package] : {std::pair("Xvfb", "xvfb"), std::pair("dbus-daemon", "dbus"), std::pair("matchbox-window-manager", "matchbox-window-manager")}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                packages << QLatin1String(package);
        }
        if (launcher().isEmpty())
            packages << QStringLiteral("at-spi2-core");
        return packages;
    }

    /// What went wrong; empty: everything runs.
    QString begin()
    {
        QProcess *screen = start(QStringLiteral("Xvfb"), {"-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"});
        const QByteArray display = firstLine(*screen);
        if (display.isEmpty())
            return QStringLiteral("no X server: ") + QString::fromLocal8Bit(screen->readAllStandardError());
        m_environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(display));
        QProcess *session = start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address=1", "--address=unix:path=" + m_dir.filePath("bus")});
        const QByteArray address = firstLine(*session);
        if (address.isEmpty())
            return QStringLiteral("no session bus: ") + QString::fromLocal8Bit(session->readAllStandardError());
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLocal8Bit(address));
        start(QStringLiteral("matchbox-window-manager"), {"-use_titlebar", "no"});
        start(launcher(), {"--launch-immediately"});
        return connectTo(QString::fromLocal8Bit(address));
    }

    /// Starts a program on it that ends with it, at the latest.
    QProcess *start(const QString &program, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        process->start(program, arguments);
        (void)process->waitForStarted(patience);
        return m_processes.emplace_back(std::move(process)).get();
    }
    void stop(QProcess *process)
    {
        process->terminate();
        if (!process->waitForFinished(patience / 10)) {
            process->kill();
            (void)process->waitForFinished(patience);
        }
    }

    QDBusConnection bus() const { return QDBusConnection(busName()); }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    const QProcessEnvironment &environment() const { return m_environment; }

private:
    static QString busName() { return QStringLiteral("accessibility"); }
    static QString launcher()
    {
        return QStandardPaths::findExecutable(QStringLiteral("at-spi-bus-launcher"), {"/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2"});
    }
    static QByteArray firstLine(QProcess &process)
    {
        (void)QTest::qWaitFor([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, patience);
        return process.readLine().trimmed();
    }

    QString connectTo(const QString &session)
    {
        const QDBusMessage asked = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
        QDBusConnection desktop = QDBusConnection::connectToBus(session, QStringLiteral("session"));
        QDBusMessage answer;
        const bool there = QTest::qWaitFor([&] {
            answer = desktop.call(asked, QDBus::Block, patience);
            return answer.type() == QDBusMessage::ReplyMessage;
        }, patience);
        desktop = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("session"));
        if (!there)
            return QStringLiteral("no accessibility bus: ") + answer.errorMessage();
        QDBusConnection bus = QDBusConnection::connectToBus(answer.arguments().value(0).toString(), busName());
        for (const char *name : {"org.freedesktop.DBus", "org.a11y.atspi.Registry"}) {
            const qint64 pid = processOf(bus, QLatin1String(name));
            if (pid <= 0)
                return QStringLiteral("not on the accessibility bus: ") + QLatin1String(name);
            m_others << pid;
        }
        return {};
    }
    static qint64 processOf(const QDBusConnection &bus, const QString &name)
    {
        const auto call = [&](const char *method, const QVariantList &arguments) {
            QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), QLatin1String(method));
            message.setArguments(arguments);
            return bus.call(message, QDBus::Block, patience).arguments().value(0).toLongLong();
        };
        if (name.contains(QLatin1String("a11y")))
            call("StartServiceByName", {name, 0U});
        return call("GetConnectionUnixProcessID", {name});
    }

    /// What the buses started themselves goes when they go; by its number where it does not.
    void end()
    {
        QDBusConnection::disconnectFromBus(busName());
        while (!m_processes.empty()) {
            stop(m_processes.back().get());
            m_processes.pop_back();
        }
        for (const qint64 pid : std::as_const(m_others)) {
            if (!QTest::qWaitFor([pid] { return ::kill(pid_t(pid), 0) != 0; }, patience / 10))
                ::kill(pid_t(pid), SIGKILL);
        }
    }

    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QList<qint64> m_others; ///< the accessibility bus, its registry
};

}
