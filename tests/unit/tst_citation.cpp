// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/citation.h"

#include <QtTest>

using namespace congso;

namespace {
IncomingFields letter(const QString &number, const QString &notation, QDate issued, const QString &agency, const QString &subject)
{
    IncomingFields fields;
    fields.codeNumber = number;
    fields.codeNotation = notation;
    fields.issued = issued;
    fields.agency = agency;
    fields.subject = subject;
    return fields;
}
}

class TstCitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cites_data();
    void cites();
    void reminds();
    void namesFiles_data();
    void namesFiles();
};

void TstCitation::cites_data()
{
    QTest::addColumn<IncomingFields>("fields");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    const QDate march(2026, 3, 9);
    const QString agency = QStringLiteral("UBND xã Sông Thao");
    QTest::newRow("letter") << letter("214", "UBND-VHXH", march, agency, "Cử công chức tham gia lớp bồi dưỡng") << "Công văn"
                            << "Công văn số 214/UBND-VHXH ngày 09/3/2026 của UBND xã Sông Thao về việc cử công chức tham gia lớp bồi dưỡng";
    QTest::newRow("said once") << letter("36", "TB-UBND", QDate(2026, 2, 4), agency, "V/v nghỉ Tết.") << "Thông báo"
                               << "Thông báo số 36/TB-UBND ngày 04/02/2026 của UBND xã Sông Thao về việc nghỉ Tết";
    QTest::newRow("abbreviation") << letter("5", "QĐ-SNV", QDate(2026, 12, 31), agency, "CCVC năm 2027") << "Quyết định"
                                  << "Quyết định số 5/QĐ-SNV ngày 31/12/2026 của UBND xã Sông Thao về việc CCVC năm 2027";
    QTest::newRow("no number, no date") << letter({}, {}, {}, agency, {}) << "" << "Văn bản của UBND xã Sông Thao";
}

void TstCitation::cites()
{
    QFETCH(IncomingFields, fields);
    QFETCH(QString, kind);
    QTEST(Citation::text(fields, kind), "said");
}

void TstCitation::reminds()
{
    IncomingDocument document;
    document.fields = letter("214", "UBND-VHXH", QDate(2026, 3, 9), QStringLiteral("UBND xã Sông Thao"), QStringLiteral("Việc không được nêu"));
    document.number = AssignedNumber{{}, 2026, 871, {}};
    const QString said = Citation::reminder(document, QDate(2026, 3, 13));
    QVERIFY(said.contains(QStringLiteral("871")));
    QVERIFY(said.contains(QStringLiteral("214/UBND-VHXH")));
    QVERIFY(said.contains(QStringLiteral("13/03/2026")));
    QVERIFY(!said.contains(document.fields.subject));
    QVERIFY(!said.contains(document.fields.agency));
}

void TstCitation::namesFiles_data()
{
    QTest::addColumn<IncomingFields>("fields");
    QTest::addColumn<QString>("came");
    QTest::addColumn<QString>("name");
    QTest::newRow("letter") << letter("214", "UBND-VHXH", QDate(2026, 3, 9), {}, {}) << "scan0001.PDF" << "2026-03-09_214_UBND-VHXH.pdf";
    QTest::newRow("slashes") << letter("7/a", "../QĐ:SNV", QDate(2026, 3, 9), {}, {}) << "x.docx" << "2026-03-09_7-a_-QĐ-SNV.docx";
    QTest::newRow("nothing known") << IncomingFields() << "báo cáo.pdf" << "báo-cáo.pdf";
    QTest::newRow("no ending") << letter("1", "A", {}, {}, {}) << "scan" << "1_A";
}

void TstCitation::namesFiles()
{
    QFETCH(IncomingFields, fields);
    QFETCH(QString, came);
    QTEST(Citation::fileName(fields, came), "name");
}

QTEST_GUILESS_MAIN(TstCitation)
#include "tst_citation.moc"
