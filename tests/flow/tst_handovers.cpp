// SPDX-License-Identifier: GPL-3.0-or-later
// Outgoing documents of a person who leaves: drafts, steps of others' drafts, what was approved and not signed.
#include "app/delegation/delegation.h"
#include "app/office/maintenance.h"
#include "app/outgoing/lists.h"
#include "tests/support/drafting.h"

#include <QtTest>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template <class T>
QString code(const Result<T> &result)
{
    return result ? QString() : QString(codeText(result.error().code));
}

QString why(const Result<Receipt> &result, const char *arg)
{
    return result ? QString() : result.error().args.value(QLatin1String(arg)).toString();
}
}

class TestHandovers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;

    SubjectId prepare(const char *from, const char *to)
    {
        return m_office->does(QLatin1String(from), "handover.prepared", {}, {{s("receiver"), m_office->person(QLatin1String(to)).toString()}}).subject;
    }
    Receipt handOver(const char *from, const char *to)
    {
        const SubjectId id = prepare(from, to);
        m_office->does(QLatin1String(from), "handover.given", id);
        return m_office->does(QLatin1String(to), "handover.received", id);
    }
    QList<WorkItem> work(const char *login)
    {
        return delegation::openWork(*m_office->as(QLatin1String(login)), m_office->person(QLatin1String(login))).result().value_or(QList<WorkItem>());
    }
    QList<SubjectId> box(const char *login, OutBox box)
    {
        QList<SubjectId> ids;
        const auto rows = outgoing::rows(*m_office->as(QLatin1String(login)), {box, {}, {}, 50}).result();
        for (const OutgoingRow &row : rows.value_or(QList<OutgoingRow>()))
            ids << row.id;
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        m_drafting = std::make_unique<Drafting>(*m_office);
    }
    void cleanup()
    {
        VerifyOptions deep;
        deep.deep = true;
        QVERIFY(verify(m_office->store(), deep).result()->good());
        m_drafting.reset();
        m_office.reset();
    }

    void draftGetsANewDrafter()
    {
        const SubjectId id = m_drafting->draft(s("Dự thảo dở dang"));
        const QList<WorkItem> open = work("cvhoa");
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().kind, WorkItem::Kind::Draft);
        QVERIFY(open.first().label.contains(s("dở dang")));
        handOver("cvhoa", "cvlan");
        QCOMPARE(m_drafting->document(id, s("cvlan")).drafter, m_office->person(s("cvlan")));
        QVERIFY(box("cvlan", OutBox::MyDrafts).contains(id));
        QVERIFY(!box("cvhoa", OutBox::MyDrafts).contains(id));
        QVERIFY(work("cvhoa").isEmpty());
        const QJsonArray change{QJsonObject{{s("field"), s("note")}, {s("new"), s("tiếp tục")}}};
        QCOMPARE(code(m_office->tryDo(s("cvhoa"), "outgoing.fields_corrected", id, {{s("changes"), change}})), s("rule.not_yours"));
        m_office->does(s("cvlan"), "outgoing.fields_corrected", id, {{s("changes"), change}});
    }

    /// Those whose turn it is and those still to come; what was said before stays said by whoever said it.
    void openStepsGetANewReviewer()
    {
        const SubjectId id = m_drafting->draft(s("Cần ý kiến"));
        QJsonArray steps = m_drafting->steps(id);
        const auto opinion = [this](int order) {
            return QJsonObject{{s("kind"), s("opinion")}, {s("person"), m_office->person(s("cvlan")).toString()}, {s("order"), order}};
        };
        QJsonArray all{opinion(1)};
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QJsonObject step = steps.at(i).toObject();
            step.insert(s("order"), step.value(s("order")).toInt(int(i) + 1) + 1);
            all << step;
        }
        m_office->does(s("cvhoa"), "outgoing.sent_for_review", id, {{s("steps"), all}});
        QCOMPARE(work("cvlan").value(0).kind, WorkItem::Kind::Review);
        QCOMPARE(work("giamdoc").value(0).kind, WorkItem::Kind::Approval); // its turn is still to come
        handOver("cvlan", "truongcchc");
        QVERIFY(box("truongcchc", OutBox::ToReview).contains(id));
        m_office->does(s("truongcchc"), "outgoing.reviewed", id, {{s("outcome"), s("opined")}, {s("text"), s("Đồng ý")}});
        handOver("giamdoc", "chanhvp");
        m_drafting->review(id);
        QCOMPARE(m_drafting->document(id).fields.signer, m_office->person(s("chanhvp")));
        m_office->does(s("chanhvp"), "outgoing.approved", id);
        QCOMPARE(m_drafting->document(id).approver, m_office->person(s("chanhvp")));
    }

    /// The new signer has approved nothing yet: the approval is open again, of the same draft.
    void unsignedGoesBackToTheApproval()
    {
        const SubjectId id = m_drafting->at(OutgoingState::Approved, s("Chờ ký"));
        QCOMPARE(work("giamdoc").value(0).kind, WorkItem::Kind::Signature);
        handOver("giamdoc", "chanhvp");
        const OutgoingDocument now = m_drafting->document(id);
        QCOMPARE(now.state, OutgoingState::InReview);
        QVERIFY(now.approver.isNull());
        QVERIFY(now.fields.signerTitle.isEmpty());
        QCOMPARE(code(m_office->tryDo(s("giamdoc"), "outgoing.signed", id, m_drafting->signature("signed"))), s("rule.wrong_state"));
        QVERIFY(box("chanhvp", OutBox::ToApprove).contains(id));
        m_office->does(s("chanhvp"), "outgoing.approved", id);
        m_office->does(s("chanhvp"), "outgoing.signed", id, m_drafting->signature("signed"));
    }

    void onlyWhoSignsTakesApprovals()
    {
        m_drafting->at(OutgoingState::Approved, s("Chờ ký"));
        const SubjectId id = prepare("giamdoc", "cvlan");
        const auto refused = m_office->tryDo(s("giamdoc"), "handover.given", id);
        QCOMPARE(code(refused), s("rule.bad_field"));
        QCOMPARE(why(refused, "problem"), s("not_signer"));
        QCOMPARE(work("giamdoc").size(), 1);
    }

    /// What came between giving and taking moves too, and what is settled by then does not.
    void whatIsOpenWhenItIsTaken()
    {
        const SubjectId gone = m_drafting->draft(s("Bỏ đi"));
        const SubjectId id = prepare("cvhoa", "cvlan");
        m_office->does(s("cvhoa"), "handover.given", id);
        m_office->does(s("cvhoa"), "outgoing.withdrawn", gone, {{s("reason"), s("không còn cần thiết")}});
        const SubjectId late = m_drafting->draft(s("Mới thêm"));
        const Receipt taken = m_office->does(s("cvlan"), "handover.received", id);
        QCOMPARE(taken.events.size(), 2);
        QCOMPARE(m_drafting->document(late, s("cvlan")).drafter, m_office->person(s("cvlan")));
        QCOMPARE(m_drafting->document(gone).drafter, m_office->person(s("cvhoa")));
    }

    void whoHasDraftsIsNotDeactivated_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<int>("drafts");
        QTest::addColumn<int>("steps");
        QTest::newRow("drafter") << s("cvhoa") << 1 << 0;
        QTest::newRow("signer") << s("giamdoc") << 0 << 1;
    }
    void whoHasDraftsIsNotDeactivated()
    {
        QFETCH(QString, login);
        m_drafting->at(OutgoingState::Approved, s("Chờ ký"));
        const SubjectId person = idCast<SubjectId>(m_office->person(login));
        const auto refused = m_office->tryDo(s("quantri"), "person.deactivated", person);
        QCOMPARE(code(refused), s("rule.in_use"));
        QTEST(refused.error().args.value(s("drafts")).toInt(), "drafts");
        QTEST(refused.error().args.value(s("steps")).toInt(), "steps");
        if (login == s("cvhoa"))
            handOver("cvhoa", "cvlan");
        else
            handOver("giamdoc", "chanhvp");
        m_office->does(s("quantri"), "person.deactivated", person);
    }
};

QTEST_GUILESS_MAIN(TestHandovers)
#include "tst_handovers.moc"
