// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "tests/flow/dayletters.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

/// The clerk's program at three o'clock: enters and submits the afternoon's letters until it is killed.
namespace congso::testing::day {

inline const QList<int> afternoon = all("51-59");
/// Letter 59 is entered, and left lying.
inline const QList<int> afternoonSubmitted = all("51-58");

/// What was said to have been done.
struct Acknowledged
{
    QMap<int, SubjectId> entered;
    QMap<int, int> numbers;
    QList<int> submitted;

    int count() const { return int(entered.size() + submitted.size()); }
};

inline PersonId personOf(Office &office, const QString &login)
{
    const auto directory = need(directory::directory(office).result(), "directory", 0);
    for (const Person &person : directory.people) {
        if (person.login == login)
            return person.id;
    }
    qFatal("nobody is %s", qPrintable(login));
}

/// The work itself; \a said hears of each step when it is durable. Taken again after a crash, nothing is done twice.
template <class Said>
void doAfternoon(Office &clerk, const QString &scratch, Said said)
{
    const QJsonObject to{{s("to"), QJsonArray{personOf(clerk, s("phogiamdoc")).toString()}}};
    for (const int letter : afternoon) {
        const Receipt receipt = enter(clerk, letter, scratch).receipt;
        said("entered", letter, receipt.number->number, receipt.subject);
        if (afternoonSubmitted.contains(letter)) {
            submit(clerk, letter, receipt.subject, to);
            said("submitted", letter, receipt.number->number, receipt.subject);
        }
    }
}

/// The program: STORE SCRATCH. It is told to end by nobody.
inline int clerksProgram(const QStringList &arguments)
{
    FakeClock clock;
    clock.set(today, 15);
    Services services = systemServices();
    services.clock = &clock;
    services.foldersChecked = false;
    const auto store = need(OfficeStore::open({arguments.at(0)}, services), "open", 0);
    const auto clerk = need(store->signIn(s("vanthu"), {}).result(), "sign in", 0);
    QTextStream out(stdout);
    doAfternoon(*clerk, arguments.at(1), [&out](const char *what, int letter, int number, const SubjectId &id) {
        out << what << ' ' << letter << ' ' << number << ' ' << id.toString() << Qt::endl;
    });
    return 0;
}

/// Runs it and kills it in the middle of the step after the \a steps-th. Nothing where it was not killed.
inline std::optional<Acknowledged> killedAfter(int steps, const QString &store, const QString &scratch)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {s("--clerks-program"), store, scratch});
    QByteArray said;
    while (said.count('\n') < steps && process.waitForReadyRead(30'000))
        said += process.readAllStandardOutput();
    process.kill();
    process.waitForFinished();
    said += process.readAllStandardOutput();
    Acknowledged acknowledged;
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 4)
            continue;
        const int letter = words.at(1).toInt();
        acknowledged.numbers.insert(letter, words.at(2).toInt());
        if (words.first() == "entered")
            acknowledged.entered.insert(letter, SubjectId::fromString(QString::fromLatin1(words.at(3))));
        else
            acknowledged.submitted << letter;
    }
    return process.exitStatus() == QProcess::CrashExit ? std::optional(acknowledged) : std::nullopt;
}

}
