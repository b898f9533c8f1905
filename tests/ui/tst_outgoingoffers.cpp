// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered first, and what its words are.
#include "tests/ui/outdesk.h"
#include "ui/widgets/tabbar.h"

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

class TstOutgoingOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void whoLeadsIsOfferedTheAnswer();
    void tabsSayWhatTheyHold();

private:
    std::unique_ptr<TestOffice> m_office;
};

/// Not among the rest: most of what is led ends in a document, whether an answer was asked for or not.
void TstOutgoingOffers::whoLeadsIsOfferedTheAnswer()
{
    const SubjectId letter = m_office->letter(s("Đề nghị phối hợp"));
    m_office->does(s("vanthu"), "incoming.submitted", letter, {{"to", QJsonArray{m_office->person(s("giamdoc")).toString()}}});
    m_office->does(s("giamdoc"), "incoming.instructed", letter, {{"assignments", QJsonArray{m_office->part("lead", s("cvhoa")), m_office->part("cooperate", s("cvlan"))}}});
    const auto offered = [this](const char *login, Box box) {
        Desk desk(*m_office, QLatin1String(login));
        desk.open(box);
        const bool there = QTest::qWaitFor([&desk] { return desk.subject() == s("Đề nghị phối hợp") && offeredFirst(desk.page).size() > 1; });
        return there ? offeredFirst(desk.page) : QStringList();
    };
    const QString answer = Desk(*m_office, s("cvhoa")).page.actions().action(s("document.answer"))->text();
    QCOMPARE(offered("cvhoa", Box::ToProcess).value(1), answer);
    const QStringList others = offered("cvlan", Box::ToProcess);
    QVERIFY(!others.isEmpty() && !others.contains(answer));
}

/// Also where there is too little room for all their words.
void TstOutgoingOffers::tabsSayWhatTheyHold()
{
    Drafting(*m_office).draft(s("Kế hoạch"));
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MyDrafts);
    QTRY_COMPARE(drafter.subject(), s("Kế hoạch"));
    auto *tabs = drafter.page.findChild<FlatTabBar *>();
    tabs->setFixedWidth(300);
    QTRY_VERIFY(tabs->shownText(3) != tabs->tabText(3));
    QCOMPARE(tabs->shownText(2), tabs->tabText(2)); // the recipients
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY(!QStringList({s("Data"), s("Send to")}).contains(tabs->shownText(tab)));
}

QTEST_MAIN(TstOutgoingOffers)
#include "tst_outgoingoffers.moc"
