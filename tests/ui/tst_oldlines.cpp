// SPDX-License-Identifier: GPL-3.0-or-later
// A line of an old register of outgoing documents, in the window.
#include "tests/ui/outdesk.h"
#include "ui/widgets/growingtextedit.h"

#include <QtTest>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

class TstOldLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        m_drafting = std::make_unique<Drafting>(*m_office);
        m_line = m_office->does(s("vanthu"), "outgoing.imported", {},
                                {{s("register"), m_drafting->series().toString()}, {s("date"), s("1998-05-12")}, {s("number"), 12}, {s("notation"), s("QĐ-UB")},
                                 {s("fields"), QJsonObject{{s("kind"), s("QĐ")}, {s("subject"), s("Thành lập Tram Khuyên nông")}, {s("signer_name"), s("Hà Văn Lãm")}, {s("pages"), 2}}},
                                 {s("import"), s("01920000-0000-7000-8000-000000000001")}, {s("row"), 1}}).subject;
    }

    void lineIsCorrected()
    {
        OutDesk clerk(*m_office, s("vanthu"));
        clerk.page.restoreState({{s("box"), s("issued")}, {s("document"), m_line.toString()}});
        QTRY_VERIFY(clerk.may("outgoing.import_corrected"));
        clerk.trigger("outgoing.import_corrected");
        QTRY_VERIFY(clerk.panel()->isVisible());
        QCOMPARE(child<QLineEdit>(clerk.panel(), "out.signer_name")->text(), s("Hà Văn Lãm"));
        QCOMPARE(child<QLineEdit>(clerk.panel(), "out.pages")->text(), s("2"));
        child<QPlainTextEdit>(clerk.panel(), "out.subject")->setPlainText(s("Thành lập Trạm Khuyến nông"));
        child<QLineEdit>(clerk.panel(), "out.pages")->setText({});
        child<QPlainTextEdit>(clerk.panel(), "out.reason")->setPlainText(s("gõ sai khi nhập sổ"));
        QVERIFY(clerk.submit());
        const OutgoingDocument now = m_drafting->document(m_line, s("vanthu"));
        QCOMPARE(now.fields.subject, s("Thành lập Trạm Khuyến nông"));
        QCOMPARE(now.fields.pages, 0);
        QCOMPARE(now.fields.kind, s("QĐ"));
        QCOMPARE(now.signerName, s("Hà Văn Lãm"));
    }

    void nothingOfTheKindForTodays()
    {
        const SubjectId issued = m_drafting->at(OutgoingState::Issued, s("Việc chung"));
        OutDesk clerk(*m_office, s("vanthu"));
        clerk.page.restoreState({{s("box"), s("issued")}, {s("document"), issued.toString()}});
        QTRY_COMPARE(clerk.subject(), s("Việc chung"));
        QTRY_VERIFY(clerk.may("outgoing.placed"));
        QVERIFY(!clerk.may("outgoing.import_corrected"));
    }

private:
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;
    SubjectId m_line;
};

QTEST_MAIN(TstOldLines)
#include "tst_oldlines.moc"
