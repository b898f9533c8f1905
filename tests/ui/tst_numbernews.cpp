// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testoffice.h"
#include "ui/models/numbernews.h"

#include <QSignalSpy>
#include <QTest>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject noteOf(const QString &note)
{
    return {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), note}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}};
}
}

/// Whoever records something that the server numbers learns the number when it comes.
class TestNumberNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsToldWhenItComes();
    void whatComesTogetherIsToldTogether();
    void whatIsThereAlreadyIsTold();
};

void TestNumberNews::itIsToldWhenItComes()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    const auto clerk = office.as(s("vanthu"));
    NumberNews::Number number;
    int looks = 0;
    NumberNews news(*clerk, [&](const SubjectId &, const auto &answer) {
        ++looks;
        answer(number);
    }, nullptr);
    QSignalSpy given(&news, &NumberNews::given);
    office.does(s("vanthu"), "incoming.corrected", id, noteOf(s("Trước khi có ai chờ")));
    news.await(id);
    QCOMPARE(looks, 1);
    number = {s("264/2026"), s("Số đến 264/2026")};
    office.does(s("vanthu"), "incoming.corrected", id, noteOf(s("Số đã về")));
    QTRY_COMPARE(given.size(), 1);
    QCOMPARE(given.first().first().toString(), s("Số đến 264/2026"));
    // Told once, whatever happens to the document later.
    const int before = looks;
    QSignalSpy changed(clerk.get(), &Office::changed);
    office.does(s("vanthu"), "incoming.corrected", id, noteOf(s("Việc khác")));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(looks, before);
    QCOMPARE(given.size(), 1);
}

void TestNumberNews::whatComesTogetherIsToldTogether()
{
    TestOffice office;
    const auto clerk = office.as(s("vanthu"));
    QHash<SubjectId, NumberNews::Number> numbers;
    NumberNews news(*clerk, [&](const SubjectId &id, const auto &answer) { answer(numbers.value(id)); }, nullptr);
    const SubjectId first = office.letter(s("Báo cáo tháng"));
    const SubjectId second = office.letter(s("Báo cáo quý"));
    news.await(first);
    news.await(second);
    QSignalSpy given(&news, &NumberNews::given);
    numbers = {{first, {s("264/2026"), s("một")}}, {second, {s("265/2026"), s("hai")}}};
    office.does(s("vanthu"), "incoming.corrected", first, noteOf(s("Số đã về")));
    office.does(s("vanthu"), "incoming.corrected", second, noteOf(s("Số đã về")));
    QTRY_COMPARE(given.size(), 1);
    const QString told = given.first().first().toString();
    QVERIFY2(told.contains(s("264/2026")) && told.contains(s("265/2026")), qPrintable(told));
}

/// The server may be quicker than the page that waits.
void TestNumberNews::whatIsThereAlreadyIsTold()
{
    TestOffice office;
    const auto clerk = office.as(s("vanthu"));
    NumberNews news(*clerk, [](const SubjectId &, const auto &answer) { answer({s("264/2026"), s("Số đến 264/2026")}); }, nullptr);
    QSignalSpy given(&news, &NumberNews::given);
    news.await(office.letter(s("Báo cáo tháng")));
    QTRY_COMPARE(given.size(), 1);
}

QTEST_MAIN(TestNumberNews)
#include "tst_numbernews.moc"
