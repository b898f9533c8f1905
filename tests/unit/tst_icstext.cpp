// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/icstext.h"

#include <QTest>

using namespace congso;

class TestIcsText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMeeting();
    void folded();
    void withoutTimes();
};

namespace {
DocumentRow invitation()
{
    DocumentRow row;
    row.id = SubjectId::fromString(QStringLiteral("01890000-0000-7000-8000-0000000000e1"));
    row.code = QStringLiteral("57/GM-UBND");
    row.agency = QStringLiteral("UBND tỉnh");
    row.subject = QString::fromUtf8("Họp giao ban; quý I, bàn về \\ngân sách");
    row.meeting = {QDate(2026, 3, 18), QTime(14, 0), {}, QStringLiteral("Phòng họp số 2"), QStringLiteral("Phó Chủ tịch")};
    return row;
}
}

void TestIcsText::oneMeeting()
{
    const QByteArray text = congso::incoming::icsText(invitation(), 1773198000000);
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    for (const char *line : {"UID:01890000-0000-7000-8000-0000000000e1@congso", "DTSTAMP:20260311T030000Z", "TZID:Asia/Ho_Chi_Minh",
                             "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "DTSTART;TZID=Asia/Ho_Chi_Minh:20260318T140000",
                             "DTEND;TZID=Asia/Ho_Chi_Minh:20260318T160000", "LOCATION:Phòng họp số 2"})
        QVERIFY2(text.contains(QByteArray(QByteArray("\r\n") + line + "\r\n")), line);
    QVERIFY(text.contains("SUMMARY:Họp giao ban\\; quý I\\, bàn về \\\\ngân sách"));
    QVERIFY(text.contains("DESCRIPTION:57/GM-UBND\\nUBND tỉnh\\nPhó Chủ tịch"));
    QCOMPARE(text.count('\n'), text.count("\r\n"));
    QVERIFY(!text.contains("DAYLIGHT"));
}

void TestIcsText::folded()
{
    DocumentRow row = invitation();
    row.subject = QString::fromUtf8("Về việc triển khai nhiệm vụ trọng tâm ").repeated(8);
    const QByteArray text = congso::incoming::icsText(row, 0);
    QByteArray unfolded = text;
    unfolded.replace("\r\n ", "");
    QVERIFY(unfolded.contains(QByteArray("SUMMARY:" + row.subject.trimmed().toUtf8())));
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray content = line.endsWith('\r') ? line.chopped(1) : line;
        QVERIFY2(content.size() <= 75, content.constData());
        QVERIFY2(!QString::fromUtf8(content).contains(QChar::ReplacementCharacter), content.constData());
    }
}

void TestIcsText::withoutTimes()
{
    DocumentRow row = invitation();
    row.meeting.start = {};
    const QByteArray text = congso::incoming::icsText(row, 0);
    QVERIFY(text.contains("DTSTART;VALUE=DATE:20260318\r\nDTEND;VALUE=DATE:20260319\r\n"));
    row.meeting.start = QTime(8, 30);
    row.meeting.end = QTime(9, 15);
    QVERIFY(congso::incoming::icsText(row, 0).contains("DTEND;TZID=Asia/Ho_Chi_Minh:20260318T091500"));
}

QTEST_GUILESS_MAIN(TestIcsText)
#include "tst_icstext.moc"
