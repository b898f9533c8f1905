// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/staging.h"
#include "app/incoming/unsent.h"
#include "tests/ui/window/windowtest.h"
#include "ui/composition.h"
#include "ui/widgets/inputmethod.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>

#include <cstdio>

using namespace congso;
using namespace congso::testing;

namespace {

MainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

QWidget *fieldOf(const QString &name)
{
    MainWindow *window = mainWindow();
    for (auto *field : window ? window->findChildren<QWidget *>(name) : QList<QWidget *>()) {
        if (field->isVisible())
            return field;
    }
    return nullptr;
}

QString textIn(const QString &name)
{
    QWidget *field = fieldOf(name);
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        return line->text();
    const auto *words = qobject_cast<QPlainTextEdit *>(field);
    return words ? words->toPlainText() : QString();
}

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

/// The program, with somebody in front of it who types or looks, tells what is there, and is never asked to end.
int program(QApplication &application)
{
    const QStringList words = QCoreApplication::arguments();
    const QString login = words.value(2);
    const QString page = words.value(3);
    const QString field = words.value(4);
    const QString typed = words.value(5);
    ProgramOptions options;
    options.store = words.value(1);
    options.login = login;
    options.language = QStringLiteral("vi");
    Composition composition(application, options);
    composition.start();
    if (!QTest::qWaitFor([] { return mainWindow() != nullptr; }, 20'000))
        return 1;
    mainWindow()->openPage(page);
    if (!QTest::qWaitFor([&] { return fieldOf(field) != nullptr && fieldOf(field)->isEnabled(); }, 20'000))
        return 2;
    if (typed.isEmpty()) {
        const bool found = QTest::qWaitFor([&] { return !textIn(field).isEmpty(); }, words.value(6).toInt());
        say(found ? textIn(field) : QStringLiteral("-"));
    } else {
        fieldOf(field)->setFocus();
        types(fieldOf(field), typed);
        say(QStringLiteral("typed"));
    }
    return QApplication::exec();
}

}

class TstNothingLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void killedWhileTyping_data();
    void killedWhileTyping();

private:
    /// Starts the program anew and gives its first line; the program is killed once \a then is done.
    QString run(const QStringList &arguments, const std::function<void()> &then = {});

    QTemporaryDir m_home;
    std::unique_ptr<TestOffice> m_office;
    SubjectId m_withUnit;
    SubjectId m_submitted;
};

void TstNothingLost::init()
{
    m_office = std::make_unique<TestOffice>();
    m_submitted = submitted(*m_office, QStringLiteral("Chờ bút phê"));
    m_withUnit = withUnit(*m_office, QStringLiteral("Phòng chủ trì"), QStringLiteral("CCVC"));
    const auto clerk = m_office->as(QStringLiteral("vanthu"));
    const auto staged = incoming::stage(*clerk, {{m_office->file(QStringLiteral("thu.txt"), "một lá thư")}, QStringLiteral("none"), QStringLiteral("direct"), false}).result();
    QVERIFY(staged);
}

QString TstNothingLost::run(const QStringList &arguments, const std::function<void()> &then)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CONGSO_TEST_PROGRAM"), QStringLiteral("1"));
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(place), m_home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{m_office->folder()} + arguments);
    (void)QTest::qWaitFor([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, 60'000);
    const QString line = QString::fromUtf8(process.readLine()).trimmed();
    if (then)
        then();
    process.kill();
    (void)process.waitForFinished();
    return line;
}

void TstNothingLost::killedWhileTyping_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("other");
    QTest::newRow("half an opinion") << "truongccvc" << QString(boxText(Box::ToProcess)) << "opinionText" << "opinion" << "giamdoc";
    QTest::newRow("half an instruction") << "giamdoc" << "leader" << "assign.text" << "act.incoming.instructed" << "chanhvp";
    QTest::newRow("half a name") << "giamdoc" << "leader" << "assignee.0" << "act.incoming.instructed" << "chanhvp";
    QTest::newRow("half a date") << "giamdoc" << "leader" << "due.0" << "act.incoming.instructed" << "chanhvp";
    QTest::newRow("half a form") << "vanthu" << "intake" << "form.subject" << "register:1" << "luutru";
    QTest::newRow("half a name in a form") << "vanthu" << "intake" << "assignee.0" << "register:1" << "luutru";
}

void TstNothingLost::killedWhileTyping()
{
    QFETCH(QString, login);
    QFETCH(QString, page);
    QFETCH(QString, field);
    QFETCH(QString, place);
    QFETCH(QString, other);
    const SubjectId subject = page == QLatin1String("leader") ? m_submitted : page == QLatin1String("intake") ? SubjectId() : m_withUnit;
    const QString words = QStringLiteral("Đề nghị Phòng tham mưu trả lời, còn viết d");
    const auto keptFor = [&](const QString &who) { return incoming::unsent(*m_office->as(who), subject, place).result().value_or(QString()); };
    QCOMPARE(run({login, page, field, words}, [&] { QTRY_VERIFY_WITH_TIMEOUT(keptFor(login).contains(words), 20'000); }), QStringLiteral("typed"));
    QVERIFY(keptFor(login).contains(words));
    QCOMPARE(keptFor(other), QString());
    const QString back = run({login, page, field, {}, QStringLiteral("20000")});
    QVERIFY2(back.contains(words), qPrintable(back));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("congso"));
    if (qEnvironmentVariableIsSet("CONGSO_TEST_PROGRAM"))
        return program(application);
    TstNothingLost test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nothinglost.moc"
