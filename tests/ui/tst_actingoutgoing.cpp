// SPDX-License-Identifier: GPL-3.0-or-later
// Outgoing documents in another's name, and what stands beside them.
#include "app/delegation/delegation.h"
#include "app/outgoing/numbering.h"
#include "tests/support/drafting.h"
#include "tests/ui/desk.h"
#include "ui/outgoing/actingoutgoingpage.h"
#include "ui/outgoing/yearbookdialog.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

class TstActingOutgoing : public QObject
{
    Q_OBJECT

private:
    /// What the head of the office sees under the first delegation.
    struct Acting
    {
        explicit Acting(TstActingOutgoing &test) : directory(*test.m_office->as(s("chanhvp"))), settings(QString()), page(test.parts(directory, settings, reader))
        {
            Desk::place(window, page, {1170, 690});
        }
        QAbstractItemModel *rows() { return child<QListView>(&page, "outgoingList")->model(); }
        QString banner() { return child<Banner>(&page, "actingBanner")->sentence(); }

        DirectoryWatch directory;
        UiSettings settings;
        FakeReader reader;
        QWidget window;
        ActingOutgoingPage page;
    };

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;

    SubjectId grant()
    {
        const QDate today = m_office->as(s("giamdoc"))->today();
        return m_office->does(s("giamdoc"), "delegation.granted", {}, {{"delegate", m_office->person(s("chanhvp")).toString()}, {"from", today.toString(Qt::ISODate)},
                                                                      {"until", today.addDays(5).toString(Qt::ISODate)}, {"past", true}}).subject;
    }
    /// A draft that waits for the director's approval alone.
    SubjectId waiting(const QString &subject)
    {
        const SubjectId id = m_drafting->at(OutgoingState::InReview, subject);
        m_drafting->review(id);
        return id;
    }
    IncomingParts parts(DirectoryWatch &directory, UiSettings &settings, FakeReader &reader)
    {
        const auto office = m_office->as(s("chanhvp"));
        IncomingParts parts{*office, directory, office->store().rules(), &reader, settings, nullptr};
        parts.delegation = std::make_shared<const Delegation>(delegation::inForce(*office).result().value().first());
        return parts;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        m_drafting = std::make_unique<Drafting>(*m_office);
    }
    void cleanup()
    {
        m_drafting.reset();
        m_office.reset();
    }

    /// What waits for the principal is there, is approved in that name, and nothing is signed with a certificate.
    void approvesInTheName()
    {
        const SubjectId id = waiting(s("Chờ giám đốc duyệt"));
        m_drafting->at(OutgoingState::InReview, s("Chưa tới lượt"));
        grant();
        Acting desk(*this);
        ActingOutgoingPage &page = desk.page;
        QTRY_COMPARE(desk.rows()->rowCount(), 1);
        const QString director = m_office->as(s("giamdoc"))->identity().person.name;
        QTRY_VERIFY(desk.banner().contains(director));
        QTRY_VERIFY(child<Banner>(&page, "actingBanner")->height() < page.height() / 6); // what is worked on has the room
        QTRY_VERIFY(child<QComboBox>(&page, "actingBox")->currentText().contains(u'1'));
        QTRY_VERIFY(page.actions().action(s("outgoing.approved"))->isEnabled());
        for (const char *own : {"out.enterSigned", "out.sign", "out.write", "out.edit", "out.copy", "out.follow"})
            QVERIFY2(!page.actions().action(QLatin1String(own))->isVisible(), own);
        testing::trigger(page, "outgoing.approved");
        QTRY_COMPARE(m_drafting->document(id).state, OutgoingState::Approved);
        const OutgoingDocument now = m_drafting->document(id);
        QCOMPARE(now.approver, m_office->person(s("giamdoc")));
        QCOMPARE(now.lastActor, m_office->person(s("chanhvp")));
        QTRY_COMPARE(desk.rows()->rowCount(), 0);
        QCOMPARE(page.actions().problems(), QStringList());
        QCOMPARE(namelessControls(&page), QStringList());
    }

    /// The year's book says what is missing; nobody else's dialog but of those who read every line.
    void bookOfTheYear()
    {
        m_drafting->at(OutgoingState::Issued, s("Đã phát hành"));
        m_office->does(s("vanthu"), "register.number_reserved", idCast<SubjectId>(m_drafting->series()),
                       {{"year", m_office->as(s("vanthu"))->today().year()}, {"note", s("để dành cho quyết định")}});
        YearBookDialog dialog(*m_office->as(s("vanthu")), nullptr);
        QSignalSpy checked(&dialog, &YearBookDialog::checked);
        dialog.show();
        QTRY_VERIFY(checked.count() > 0);
        const QString said = child<QPlainTextEdit>(&dialog, "yearbook.report")->toPlainText();
        QVERIFY2(said.contains(u'2') && said.contains(s("để dành cho quyết định")), qPrintable(said));
        QVERIFY(!child<QWidget>(&dialog, "yearbook.compare")->isEnabled());
        QVERIFY(child<QWidget>(&dialog, "yearbook.save")->isEnabled());
        QCOMPARE(namelessControls(&dialog), QStringList());
    }

    /// What was kept for a document that never came is struck out with its reason, and stands so in the book.
    void unusedNumberVoided()
    {
        const int year = m_office->as(s("vanthu"))->today().year();
        m_office->does(s("vanthu"), "register.number_reserved", idCast<SubjectId>(m_drafting->series()), {{"year", year}, {"note", s("để dành cho quyết định")}});
        YearBookDialog dialog(*m_office->as(s("vanthu")), nullptr);
        dialog.show();
        QTRY_VERIFY(child<QWidget>(&dialog, "voidButton")->isVisible());
        child<QLineEdit>(&dialog, "voidReason")->setText(s("Quyết định không ban hành nữa"));
        child<QAbstractButton>(&dialog, "voidButton")->click();
        QTRY_VERIFY(!child<QWidget>(&dialog, "voidButton")->isVisible());
        QVERIFY(!child<QPlainTextEdit>(&dialog, "yearbook.report")->toPlainText().contains(s("để dành cho quyết định")));
        const auto lines = outgoing::bookLines(*m_office->as(s("vanthu")), m_drafting->series(), year, 0, {}, 10).result();
        QVERIFY(lines && lines->lines.size() == 1);
        QCOMPARE(lines->lines.first().voided, std::optional<QString>(s("Quyết định không ban hành nữa")));
        YearBookDialog leader(*m_office->as(s("giamdoc")), nullptr);
        m_office->does(s("vanthu"), "register.number_reserved", idCast<SubjectId>(m_drafting->series()), {{"year", year}, {"note", s("để dành lần nữa")}});
        leader.show();
        QTRY_VERIFY(child<QPlainTextEdit>(&leader, "yearbook.report")->toPlainText().contains(s("để dành lần nữa")));
        QVERIFY(!child<QWidget>(&leader, "voidButton")->isVisible()); // a leader voids no number
    }

    /// A series that takes no more numbers has its books still.
    void bookOfAClosedSeries()
    {
        Drafting council(*m_office, s("HD"), {{s("name"), s("Sổ của Hội đồng thi đua")}, {s("standard"), false}});
        m_office->does(s("quantri"), "register.closed", idCast<SubjectId>(council.series()));
        YearBookDialog dialog(*m_office->as(s("vanthu")), nullptr);
        dialog.show();
        QTRY_VERIFY(child<QComboBox>(&dialog, "yearbook.series")->findText(s("Sổ của Hội đồng thi đua")) >= 0);
        const auto open = outgoing::series(*m_office->as(s("vanthu"))).result();
        QVERIFY(open && std::none_of(open->begin(), open->end(), [&](const Series &one) { return one.book.id == council.series(); })); // no number is taken there
    }

    void overWhenRevoked()
    {
        waiting(s("Chờ giám đốc duyệt"));
        const SubjectId given = grant();
        Acting desk(*this);
        QTRY_COMPARE(desk.rows()->rowCount(), 1);
        const QString before = desk.banner();
        m_office->does(s("giamdoc"), "delegation.revoked", given);
        QTRY_VERIFY(desk.banner() != before);
    }
};

QTEST_MAIN(TstActingOutgoing)
#include "tst_actingoutgoing.moc"
