// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/stagedfindings.h"
#include "app/office/storeengine.h"
#include "db/store/findingqueries.h"
#include "db/types/staging.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/intake/findingsbox.h"
#include "ui/intake/registrationform.h"
#include "ui/widgets/labelledfield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace congso;
using namespace congso::testing;

/// What a letter says besides its fields, in the form that registers it: taken or dropped line by line.
class TstFindingsForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void deadlineSaysHowItWasRead_data();
    void deadlineSaysHowItWasRead();
    void unreadFrameIsToBeChecked();
    void secrecyMarkStopsTheLetter();
    void taskBecomesAProposedAssignment();
    void taskForNobodyKnownWaitsForAName();
    void tasksOfOthersAreAside();
    void taskOfOurHeadIsOurs_data();
    void taskOfOurHeadIsOurs();
    void droppedStaysDropped();
    void focusStaysWithWhoTypes();
    void newLetterBeginsAtTheTop();
    void referenceBecomesALink();
    void whoLedBeforeIsOnlySuggested();
    void meetingIsFilledIn();
    void lettersInviteToo();
    void placesAreShown();

private:
    void load(const LetterFindings &findings);
    QWidget *line(const QString &start) const;
    QAbstractButton *button(const QString &start, const char *name) const { return child<QAbstractButton>(line(start), name); }
    QJsonArray parts() const { return QJsonDocument::fromJson(m_form->values().value(formkey::parts).toUtf8()).array(); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<RegistrationForm> m_form;
    StagedLetter m_letter;
};

namespace {
RecognisedTask task(const char *who, const char *what, QDate due = {})
{
    return {QString::fromUtf8(who), {QString::fromUtf8(what), 78, 1, QRectF(10, 20, 300, 40)}, due, due.isValid() ? DueWording::Latest : DueWording::None};
}
}

void TstFindingsForm::init()
{
    m_office = std::make_unique<TestOffice>();
    const auto clerk = m_office->as(QStringLiteral("vanthu"));
    m_form = std::make_unique<RegistrationForm>(*clerk);
    m_form->setDirectory(*directory::directory(*clerk).result());
    m_form->resize(430, 900);
    m_form->show();
    m_letter = {};
    m_letter.id = 7;
    m_letter.state = StagedState::Ready;
    m_letter.origin = QStringLiteral("direct");
    m_letter.recognised.due = {QStringLiteral("2026-03-19"), 85, 0, QRectF(10, 90, 60, 10)};
}

void TstFindingsForm::cleanup()
{
    m_form.reset();
    m_office.reset();
}

void TstFindingsForm::load(const LetterFindings &findings)
{
    QVERIFY(m_office->store().engine().write<std::monostate>([this, findings](Writing &writing) -> Outcome {
        findingqueries::put(writing.connection, m_letter.id, findings);
        return success();
    }).result());
    m_form->load(m_letter);
}

QWidget *TstFindingsForm::line(const QString &start) const
{
    const QList<QWidget *> all = m_form->findChildren<QWidget *>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QWidget *one) { return one->objectName().startsWith(start) && one->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

void TstFindingsForm::deadlineSaysHowItWasRead_data()
{
    QTest::addColumn<DueWording>("wording");
    QTest::addColumn<QDate>("written");
    QTest::addColumn<QString>("said");
    QTest::newRow("before") << DueWording::Before << QDate(2026, 3, 20) << "last working day";
    QTest::newRow("at the latest") << DueWording::Latest << QDate(2026, 3, 19) << "at the latest";
    QTest::newRow("before an hour") << DueWording::Before << QDate(2026, 3, 19) << "hour";
    QTest::newRow("not said") << DueWording::None << QDate() << "";
}

void TstFindingsForm::deadlineSaysHowItWasRead()
{
    QFETCH(DueWording, wording);
    QFETCH(QDate, written);
    QFETCH(QString, said);
    const QString sentence = QString::fromUtf8("Đề nghị <b>báo cáo</b> trước ngày.");
    load({wording, written, sentence, {}, {}, {}});
    auto *note = child<QLabel>(m_form.get(), "form.due.note");
    if (said.isEmpty()) {
        QTRY_COMPARE(m_form->field(formkey::number)->words(), QStringLiteral("expected")); // answers have come
        QVERIFY(!note->isVisible());
        return;
    }
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(said) && note->text().contains(sentence), qPrintable(note->text()));
    QCOMPARE(note->textFormat(), Qt::PlainText);
    fill(m_form.get(), "form.due", QStringLiteral("25/03/2026"));
    QVERIFY(!note->isVisible()); // another day is the clerk's own reading
}

void TstFindingsForm::unreadFrameIsToBeChecked()
{
    m_letter.recognised.urgency = {QStringLiteral("normal"), 30, 0, QRectF(40, 200, 60, 20)};
    LetterFindings findings;
    findings.secrecy = {QStringLiteral("none"), 30, 0, QRectF(40, 200, 60, 20)};
    QSignalSpy secret(m_form.get(), &RegistrationForm::secretChanged);
    load(findings);
    for (const QString &key : {formkey::urgency, formkey::secrecy}) {
        QTRY_COMPARE(m_form->field(key)->state(), LabelledField::State::Check);
        m_form->field(key)->editor()->setFocus();
        const auto shown = [this] {
            const QList<OverlayMark> marks = m_form->marks();
            return std::any_of(marks.begin(), marks.end(), [](const OverlayMark &mark) { return mark.kind == OverlayMark::Kind::Current && mark.rect.contains(QPointF(70, 210)); });
        };
        QTRY_VERIFY(shown());
    }
    QVERIFY(!m_form->secret());
    QVERIFY(std::none_of(secret.begin(), secret.end(), [](const QList<QVariant> &one) { return one.first().toBool(); }));
}

void TstFindingsForm::secrecyMarkStopsTheLetter()
{
    LetterFindings findings;
    findings.secrecy = {QStringLiteral("mat"), 85, 0, QRectF(40, 200, 60, 20)};
    QSignalSpy secret(m_form.get(), &RegistrationForm::secretChanged);
    load(findings);
    QTRY_VERIFY(m_form->secret());
    QVERIFY(!secret.isEmpty() && secret.last().first().toBool());
    m_form->chooseNotSecret(); // it was no such mark
    QVERIFY(!m_form->secret());
    m_form->update(m_letter);
    QTRY_COMPARE(m_form->field(formkey::number)->words(), QStringLiteral("expected"));
    QVERIFY(!m_form->secret()); // what the clerk said stands
}

void TstFindingsForm::taskBecomesAProposedAssignment()
{
    const auto directory = directory::directory(*m_office->as(QStringLiteral("vanthu"))).result();
    const auto forUnit = [&](const char *unit, const char *what, QDate due) {
        return task(directory->unit(m_office->unit(QString::fromUtf8(unit)))->name.toUtf8().constData(), what, due);
    };
    load({DueWording::None, {}, {}, {forUnit("CCVC", "Rà soát danh mục", QDate(2026, 3, 31)), forUnit("CCHC", "Báo cáo kết quả", QDate(2020, 1, 1)),
                                     forUnit("CCVC", "Lập biểu tổng hợp", QDate(2026, 3, 24))}, {}, {}});
    QTRY_VERIFY(line(QStringLiteral("task:")));
    QVERIFY(parts().isEmpty()); // nothing before it is taken
    button(QStringLiteral("task:"), "take")->click();
    QCOMPARE(parts().size(), 1);
    QCOMPARE(parts().first()[QLatin1String("unit")].toString(), m_office->unit(QStringLiteral("CCVC")).toString());
    QCOMPARE(parts().first()[QLatin1String("role")].toString(), QStringLiteral("lead"));
    QCOMPARE(parts().first()[QLatin1String("due")].toString(), QStringLiteral("2026-03-31"));
    button(QStringLiteral("task:"), "take")->click();
    QCOMPARE(parts().last()[QLatin1String("role")].toString(), QStringLiteral("cooperate"));
    QVERIFY(parts().last()[QLatin1String("due")].isUndefined()); // a day that is over is no deadline
    button(QStringLiteral("task:"), "take")->click();
    QCOMPARE(parts().size(), 2); // a unit has one part of the work
    QCOMPARE(parts().first()[QLatin1String("note")].toString(), QString::fromUtf8("Rà soát danh mục\nLập biểu tổng hợp"));
    QCOMPARE(parts().first()[QLatin1String("due")].toString(), QStringLiteral("2026-03-24"));
    QVERIFY(!line(QStringLiteral("task:")));
    // What was taken is what the leader gets.
    const SubjectId id = m_office->letter(QStringLiteral("Thư"));
    FormValues values = m_form->values();
    values.insert(formkey::leader, m_office->person(QStringLiteral("giamdoc")).toString());
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", id, submissionFrom(values));
}

void TstFindingsForm::taskForNobodyKnownWaitsForAName()
{
    load({DueWording::None, {}, {}, {task("Các đơn vị", "Rà soát danh mục")}, {}, {}});
    QTRY_VERIFY(line(QStringLiteral("task:")));
    button(QStringLiteral("task:"), "take")->click();
    QVERIFY(child<QLabel>(m_form.get(), "note.0")->text().contains(QString::fromUtf8("Rà soát")));
    const auto request = m_form->request();
    QVERIFY(!request);
    QCOMPARE(request.error().args.value(QStringLiteral("field")).toString(), formkey::parts);
}

void TstFindingsForm::tasksOfOthersAreAside()
{
    load({DueWording::None, {}, {}, {task("Công an huyện Xa", "Tuần tra ban đêm")}, {}, {}});
    QTRY_VERIFY(line(QStringLiteral("findings.others")));
    QVERIFY(!line(QStringLiteral("task:")));
    child<QAbstractButton>(m_form.get(), "findings.others")->click();
    QVERIFY(line(QStringLiteral("task:")));
}

void TstFindingsForm::taskOfOurHeadIsOurs_data()
{
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("who");
    const QString department = QString::fromUtf8("Sở Nội vụ tỉnh Phú Thượng");
    QTest::newRow("all communes") << QString::fromUtf8("Ủy ban nhân dân xã Sông Thao") << QString::fromUtf8("Sở Tư pháp, Chủ tịch UBND các phường, xã, đặc khu");
    QTest::newRow("head") << department << QString::fromUtf8("Giám đốc Sở Nội vụ");
    QTest::newRow("comrade") << department << QString::fromUtf8("Đồng chí Giám đốc Sở Nội vụ");
    QTest::newRow("deputy") << department << QString::fromUtf8("Phó Giám đốc Sở Nội vụ");
    QTest::newRow("leaders") << department << QString::fromUtf8("Sở Tài chính và lãnh đạo Sở Nội vụ");
    QTest::newRow("heads of all") << department << QString::fromUtf8("Giám đốc các sở, Thủ trưởng các ban, ngành");
}

void TstFindingsForm::taskOfOurHeadIsOurs()
{
    QFETCH(QString, agency);
    QFETCH(QString, who);
    auto directory = *directory::directory(*m_office->as(QStringLiteral("vanthu"))).result();
    for (Unit &unit : directory.units) {
        if (unit.name == directory.agency.name)
            unit.name = agency;
    }
    directory.agency.name = agency;
    m_form->setDirectory(directory);
    load({DueWording::None, {}, {}, {task(who.toUtf8().constData(), "Trực tiếp chỉ đạo"), task("Giám đốc Sở Tài chính", "Bố trí kinh phí")}, {}, {}});
    QTRY_VERIFY(line(QStringLiteral("findings.others")));
    QVERIFY(line(QStringLiteral("task:") + who));
    QVERIFY(!line(QString::fromUtf8("task:Giám đốc Sở Tài chính")));
}

void TstFindingsForm::focusStaysWithWhoTypes()
{
    load({DueWording::None, {}, {}, {task("Các đơn vị", "Rà soát danh mục"), task("Các cơ quan", "Báo cáo kết quả")}, {}, {}});
    const QString first = QString::fromUtf8("task:Các đơn vị");
    QTRY_VERIFY(line(first));
    button(first, "drop")->setFocus();
    auto *code = child<QLineEdit>(m_form.get(), "form.code");
    code->setFocus();
    button(first, "drop")->click(); // arranges the lines again, as what arrives late does
    QCOMPARE(m_form->window()->focusWidget(), code);
}

void TstFindingsForm::newLetterBeginsAtTheTop()
{
    m_form->resize(430, 300);
    load({});
    auto *bar = m_form->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    m_form->load(m_letter);
    QVERIFY(bar->value() > 0); // the same letter stays where it is
    m_letter.id = 8;
    m_form->load(m_letter);
    QCOMPARE(bar->value(), 0);
}

void TstFindingsForm::droppedStaysDropped()
{
    const LetterFindings findings{DueWording::None, {}, {}, {task("Các đơn vị", "Rà soát danh mục"), task("Các cơ quan", "Báo cáo kết quả")}, {}, {}};
    const QString first = QStringLiteral("task:") + findings.tasks.first().who;
    const QString second = QStringLiteral("task:") + findings.tasks.last().who;
    load(findings);
    QTRY_VERIFY(line(first));
    button(first, "drop")->click();
    QVERIFY(!line(first));
    QVERIFY(parts().isEmpty());
    m_form->keepNow();
    m_letter.id = 8;
    m_form->load(m_letter);
    m_letter.id = 7;
    load(findings);
    QTRY_VERIFY(line(second) && line(QStringLiteral("findings.again"))); // what was found and what was decided have both come
    QVERIFY(!line(first));
    child<QAbstractButton>(m_form.get(), "findings.again")->click();
    QVERIFY(line(first));
}

void TstFindingsForm::referenceBecomesALink()
{
    IncomingFields fields;
    fields.codeNumber = QStringLiteral("12");
    fields.codeNotation = QStringLiteral("SNV-VP");
    fields.issued = QDate(2026, 2, 27);
    const SubjectId asked = m_office->letter(QStringLiteral("Xin ý kiến"), fields);
    const Proposed written{QString::fromUtf8("Phúc đáp Công văn số 12/SNV-VP"), 82, 0, {}};
    load({DueWording::None, {}, {}, {}, {{true, fields.codeNumber, fields.codeNotation, fields.issued, written},
                                         {false, fields.codeNumber, fields.codeNotation, QDate(2025, 2, 27), written}, // another year's
                                         {false, QStringLiteral("99"), QStringLiteral("SNV"), {}, written}}, {}});
    QTRY_VERIFY(line(QStringLiteral("link:")));
    QCOMPARE(m_form->findChildren<QAbstractButton *>(QStringLiteral("take")).size(), 1);
    QVERIFY(linksFrom(m_form->values()).isEmpty());
    button(QStringLiteral("link:"), "take")->click();
    const QList<QJsonObject> links = linksFrom(m_form->values());
    QCOMPARE(links.size(), 1);
    const SubjectId answer = m_office->letter(QStringLiteral("Phúc đáp"));
    m_office->does(QStringLiteral("vanthu"), "incoming.linked", answer, links.first());
    QCOMPARE(links.first().value(QLatin1String("document")).toString(), asked.toString());
    button(QStringLiteral("link:"), "drop")->click(); // thought better of
    QVERIFY(linksFrom(m_form->values()).isEmpty());
    QVERIFY(line(QStringLiteral("link:")));
}

void TstFindingsForm::whoLedBeforeIsOnlySuggested()
{
    IncomingFields fields;
    fields.agency = QString::fromUtf8("Sở Tài chính");
    fields.kind = QStringLiteral("CV");
    const SubjectId before = m_office->letter(QString::fromUtf8("Báo cáo công tác cải cách hành chính quý I và kế hoạch thực hiện trong những tháng tiếp theo"), fields);
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", before, {{QStringLiteral("to"), QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
    m_office->does(QStringLiteral("giamdoc"), "incoming.instructed", before, {{QStringLiteral("assignments"), QJsonArray{m_office->part("lead", QStringLiteral("CCHC"), QDate(2026, 3, 20))}}});
    load({});
    fill(m_form.get(), "form.agency", fields.agency);
    child<QPlainTextEdit>(m_form.get(), "form.subject")->setPlainText(QString::fromUtf8("Báo cáo công tác cải cách hành chính quý II"));
    QTRY_VERIFY(line(QStringLiteral("lead:")));
    const QList<QLabel *> said = line(QStringLiteral("lead:"))->findChildren<QLabel *>();
    QVERIFY(std::any_of(said.begin(), said.end(), [](const QLabel *one) { return one->text().contains(QString::fromUtf8("trong những…”")); }));
    QVERIFY(parts().isEmpty());
    button(QStringLiteral("lead:"), "take")->click();
    QCOMPARE(parts().size(), 1);
    QCOMPARE(parts().first()[QLatin1String("unit")].toString(), m_office->unit(QStringLiteral("CCHC")).toString());
    QVERIFY(!line(QStringLiteral("lead:"))); // leads already
}

void TstFindingsForm::meetingIsFilledIn()
{
    m_letter.recognised.kind = {QStringLiteral("GM"), 95, 0, {}};
    LetterFindings findings;
    findings.meeting = {{QStringLiteral("2026-03-18"), 84, 0, QRectF(1, 1, 9, 9)}, {QStringLiteral("14:00"), 84, 0, {}}, {}, {QString::fromUtf8("Phòng họp số 2"), 70, 0, {}}, {}};
    load(findings);
    QTRY_COMPARE(m_form->values().value(formkey::meetingDate), QStringLiteral("2026-03-18"));
    QCOMPARE(m_form->field(formkey::meetingDate)->state(), LabelledField::State::Sure);
    QCOMPARE(m_form->field(formkey::meetingPlace)->state(), LabelledField::State::Check);
    QVERIFY(m_form->field(formkey::meetingPlace)->isVisible());
    const auto request = m_form->request();
    QVERIFY(request);
    QCOMPARE(request->fields.meeting.start, QTime(14, 0));
}

void TstFindingsForm::lettersInviteToo()
{
    m_letter.recognised.kind = {QStringLiteral("CV"), 95, 0, {}};
    m_letter.recognised.subject = {QString::fromUtf8("V/v mời họp thẩm định dự án"), 95, 0, {}};
    LetterFindings findings;
    findings.meeting = {{QStringLiteral("2026-03-18"), 84, 0, {}}, {QStringLiteral("14:00"), 84, 0, {}}, {}, {}, {}};
    load(findings);
    QTRY_COMPARE(m_form->values().value(formkey::meetingDate), QStringLiteral("2026-03-18"));
    QCOMPARE(m_form->request()->fields.meeting.start, QTime(14, 0));
    child<QPlainTextEdit>(m_form.get(), "form.subject")->setPlainText(QString::fromUtf8("V/v thẩm định dự án"));
    QVERIFY(m_form->field(formkey::meetingDate)->isHidden());
    QVERIFY(!m_form->request()->fields.meeting.date.isValid());
}

void TstFindingsForm::placesAreShown()
{
    load({DueWording::None, {}, {}, {task("Các đơn vị", "Rà soát danh mục")}, {}, {}});
    QTRY_VERIFY(line(QStringLiteral("task:")));
    QSignalSpy shown(m_form.get(), &RegistrationForm::marksChanged);
    QEvent enter(QEvent::Enter);
    QCoreApplication::sendEvent(line(QStringLiteral("task:")), &enter);
    QCOMPARE(shown.size(), 1);
    const auto current = [this] {
        const QList<OverlayMark> marks = m_form->marks();
        return std::count_if(marks.begin(), marks.end(), [](const OverlayMark &mark) { return mark.kind == OverlayMark::Kind::Current && mark.page == 1; });
    };
    QCOMPARE(current(), 1);
    if (const QString folder = qEnvironmentVariable("CONGSO_LOOK"); !folder.isEmpty())
        m_form->grab().save(folder + QStringLiteral("/form-findings.png"));
    m_form->focusField(formkey::code);
    QTRY_COMPARE(current(), 0);
}

QTEST_MAIN(TstFindingsForm)
#include "tst_findingsform.moc"
