// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/routing.h"
#include "app/incoming/staging.h"
#include "app/incoming/unsent.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/intake/choices.h"
#include "ui/intake/registrationform.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/labelledfield.h"

#include <QJsonArray>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace congso;
using namespace congso::testing;

class TstRegisterForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void arrivalNumbers_data();
    void arrivalNumbers();
    void requestSaysWhichFieldIsWrong_data();
    void requestSaysWhichFieldIsWrong();
    void draftTextSurvivesAnything();
    void choicesByFewLetters_data();
    void choicesByFewLetters();
    void recognisedFieldsAreMarked();
    void typedTextSurvivesAnotherForm();
    void previousFormIsCopied();
    void errorMarksItsField_data();
    void errorMarksItsField();
    void everyInputHasAName();
    void fieldsFollowTheLetter_data();
    void fieldsFollowTheLetter();
    void meetingIsAskedForOnlyInInvitations_data();
    void meetingIsAskedForOnlyInInvitations();
    void paperIsRegisteredWithoutAFile();
    void ruleProposesAndSaysWhy();
    void whatIsTypedStaysWhateverTheRule();
    void submissionSaysWhatIsProposed();
    void registersHaveShortNames_data();
    void registersHaveShortNames();
    void datesAreWholeInANarrowForm_data();
    void datesAreWholeInANarrowForm();

private:
    StagedLetter letter(qint64 id) const;
};

void TstRegisterForm::codes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("notation");
    QTest::newRow("usual") << "214/UBND-VHXH" << "214" << "UBND-VHXH";
    QTest::newRow("year inside") << QString::fromUtf8("30/2020/NĐ-CP") << "30" << QString::fromUtf8("2020/NĐ-CP");
    QTest::newRow("blanks") << " 05 / CĐ-UBND " << "05" << QString::fromUtf8("CĐ-UBND");
    QTest::newRow("number only") << "12" << "12" << "";
    QTest::newRow("notation only") << "UBND" << "" << "UBND";
    QTest::newRow("nothing") << "" << "" << "";
    QTest::newRow("stroke only") << "/" << "" << "";
}

void TstRegisterForm::codes()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(QString, notation);
    QCOMPARE(parseCode(typed), (DocumentCode{number, notation}));
    QCOMPARE(parseCode(congso::codeText(number, notation)), (DocumentCode{number, notation}));
}

void TstRegisterForm::arrivalNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("plain") << "871" << 871 << "";
    QTest::newRow("suffix") << "12a" << 12 << "a";
    QTest::newRow("bis") << "12 bis" << 12 << "bis";
    QTest::newRow("words") << "twelve" << -1 << "";
    QTest::newRow("minus") << "-3" << -1 << "";
    QTest::newRow("too long") << "12345678901" << -1 << "";
}

void TstRegisterForm::arrivalNumbers()
{
    QFETCH(QString, typed);
    QFETCH(int, number);
    QFETCH(QString, suffix);
    const auto parsed = parseArrivalNumber(typed);
    QCOMPARE(parsed.has_value(), number >= 0);
    if (parsed)
        QCOMPARE(*parsed, (ArrivalNumber{number, suffix}));
}

void TstRegisterForm::requestSaysWhichFieldIsWrong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("date") << formkey::issued << "31/02/2026" << false;
    QTest::newRow("iso date") << formkey::issued << "2026-02-28" << true;
    QTest::newRow("deadline") << formkey::due << "mai" << false;
    QTest::newRow("pages") << formkey::pages << "hai" << false;
    QTest::newRow("negative pages") << formkey::pages << "-2" << false;
    QTest::newRow("number") << formkey::number << "x" << false;
    QTest::newRow("number 0") << formkey::number << "0" << false;
    QTest::newRow("wish") << formkey::number << "900a" << true;
}

void TstRegisterForm::requestSaysWhichFieldIsWrong()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto request = requestFrom({{key, text}}, 7, QStringLiteral("direct"), 871);
    QCOMPARE(request.has_value(), good);
    if (!good)
        QCOMPARE(request.error().args.value(QStringLiteral("field")).toString(), key);
    if (key == formkey::number && good)
        QCOMPARE(request->wantedNumber, std::optional<int>(900));
}

void TstRegisterForm::draftTextSurvivesAnything()
{
    FormValues values;
    const QStringList texts = hostileTexts();
    for (int i = 0; i < texts.size(); ++i)
        values.insert(QStringLiteral("key%1").arg(i), texts.at(i));
    QCOMPARE(valuesFromText(valuesToText(values)), values);
    QVERIFY(valuesFromText(QStringLiteral("{broken")).isEmpty());
}

void TstRegisterForm::choicesByFewLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("toneless") << "cong van" << "CV";
    QTest::newRow("exact") << QString::fromUtf8("Kế hoạch") << "KH";
    QTest::newRow("abbreviation") << "ttr" << "TTr";
    QTest::newRow("beginning") << "giay moi" << "GM";
}

void TstRegisterForm::choicesByFewLetters()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    ChoiceEdit edit(kindChoices());
    edit.setText(typed);
    Q_EMIT edit.editingFinished();
    QVERIFY(edit.valid());
    QCOMPARE(edit.code(), code);
    edit.setText(QStringLiteral("zzz"));
    QVERIFY(!edit.valid());
    QCOMPARE(edit.text(), QStringLiteral("zzz"));
}

StagedLetter TstRegisterForm::letter(qint64 id) const
{
    StagedLetter letter;
    letter.id = id;
    letter.state = StagedState::Ready;
    letter.origin = QStringLiteral("direct");
    letter.recognised.codeNumber = {QStringLiteral("214"), 95, 0, QRectF(10, 10, 20, 10)};
    letter.recognised.codeNotation = {QStringLiteral("UBND-VHXH"), 90, 0, QRectF(30, 10, 60, 10)};
    letter.recognised.issued = {QStringLiteral("2026-03-09"), 92, 0, QRectF(200, 10, 60, 10)};
    letter.recognised.agency = {QString::fromUtf8("UBND xã Sông Thao"), 85, 0, QRectF(10, 30, 60, 10)};
    letter.recognised.due = {QStringLiteral("2026-03-16"), 60, 0, QRectF(10, 90, 60, 10)};
    return letter;
}

void TstRegisterForm::recognisedFieldsAreMarked()
{
    TestOffice office;
    RegistrationForm form(*office.as(QStringLiteral("vanthu")));
    form.show();
    form.load(letter(1));
    QCOMPARE(form.values().value(formkey::code), QStringLiteral("214/UBND-VHXH"));
    QCOMPARE(form.field(formkey::code)->state(), LabelledField::State::Sure);
    QCOMPARE(form.field(formkey::due)->state(), LabelledField::State::Check);
    QVERIFY(!form.field(formkey::due)->words().isEmpty());
    QCOMPARE(form.field(formkey::subject)->state(), LabelledField::State::Plain);
    QCOMPARE(form.marks().size(), 4);
    fill(&form, "form.code", QStringLiteral("215/UBND-VHXH"));
    QCOMPARE(form.field(formkey::code)->state(), LabelledField::State::Plain);
    StagedLetter again = letter(1);
    again.recognised.subject = {QString::fromUtf8("Cử công chức"), 90, 0, {}};
    form.update(again);
    QCOMPARE(form.values().value(formkey::code), QStringLiteral("215/UBND-VHXH"));
    QCOMPARE(form.values().value(formkey::subject), QString::fromUtf8("Cử công chức"));
}

void TstRegisterForm::typedTextSurvivesAnotherForm()
{
    TestOffice office;
    const auto clerk = office.as(QStringLiteral("vanthu"));
    const QStringList texts = hostileTexts();
    {
        RegistrationForm form(*clerk);
        form.show();
        form.load(letter(5));
        auto *subject = child<QPlainTextEdit>(&form, "form.subject");
        subject->setPlainText(texts.join(u' '));
        fill(&form, "form.issued", QStringLiteral("ngày mai"));

        form.load(letter(6));
        QVERIFY(child<QPlainTextEdit>(&form, "form.subject")->toPlainText().isEmpty());
        form.keepNow();
    }
    RegistrationForm form(*clerk);
    form.load(letter(5));
    QTRY_COMPARE(form.values().value(formkey::subject), texts.join(u' ').simplified());
    QCOMPARE(form.values().value(formkey::issued), QStringLiteral("ngày mai"));
    QCOMPARE(form.values().value(formkey::agency), QString::fromUtf8("UBND xã Sông Thao"));
    QVERIFY(!form.request());
}

void TstRegisterForm::previousFormIsCopied()
{
    TestOffice office;
    RegistrationForm form(*office.as(QStringLiteral("vanthu")));
    form.show();
    form.load(letter(1));
    fill(&form, "form.signer", QString::fromUtf8("Lê Trung Kiên"));
    fill(&form, "form.field", QString::fromUtf8("Công chức"));
    form.registered(1, form.values());
    QVERIFY(form.canCopyPrevious());
    StagedLetter next = letter(2);
    next.recognised = {};
    next.recognised.agency = {QStringLiteral("Sở Tài chính"), 90, 0, {}};
    form.load(next);
    form.copyPrevious();
    const FormValues values = form.values();
    QCOMPARE(values.value(formkey::signer), QString::fromUtf8("Lê Trung Kiên"));
    QCOMPARE(values.value(formkey::field), QString::fromUtf8("Công chức"));
    QCOMPARE(values.value(formkey::agency), QStringLiteral("Sở Tài chính"));
    QVERIFY(values.value(formkey::code).isEmpty());
    QVERIFY(values.value(formkey::subject).isEmpty());
}

void TstRegisterForm::errorMarksItsField_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("marked");
    QTest::newRow("missing") << int(ErrorCode::RuleMissingField) << "subject" << formkey::subject;
    QTest::newRow("nested") << int(ErrorCode::RuleMissingField) << "fields.agency" << formkey::agency;
    QTest::newRow("half a code") << int(ErrorCode::RuleBadField) << "code_notation" << formkey::code;
    QTest::newRow("taken") << int(ErrorCode::RuleNumberTaken) << "" << formkey::number;
    QTest::newRow("closed") << int(ErrorCode::RuleRegisterClosed) << "" << formkey::book;
    QTest::newRow("at the end") << int(ErrorCode::RuleBadField) << "note" << formkey::note;
}

void TstRegisterForm::errorMarksItsField()
{
    QFETCH(int, code);
    QFETCH(QString, field);
    QFETCH(QString, marked);
    TestOffice office;
    RegistrationForm form(*office.as(QStringLiteral("vanthu")));
    form.resize(400, 300);
    form.show();
    form.load(letter(1));
    form.showError({ErrorCode(code), {{QStringLiteral("field"), field}}});
    QCOMPARE(form.field(marked)->state(), LabelledField::State::Wrong);
    QVERIFY(child<QWidget>(&form, "form.error")->isVisible());
    const QWidget *seen = form.findChild<QScrollArea *>()->viewport();
    const QWidget *box = form.field(marked);
    QVERIFY2(seen->rect().contains(QRect(box->mapTo(&form, QPoint()) - seen->mapTo(&form, QPoint()), box->size())), "the sentence covers the field it speaks of");
    form.clearErrors();
    QVERIFY(form.field(marked)->state() != LabelledField::State::Wrong);
}

void TstRegisterForm::everyInputHasAName()
{
    TestOffice office;
    RegistrationForm form(*office.as(QStringLiteral("vanthu")));
    form.show();
    QCOMPARE(namelessControls(&form).join(u';'), QString());
}

void TstRegisterForm::fieldsFollowTheLetter_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QStringList>("hidden");
    QTest::newRow("a letter") << formkey::kind << "Công văn" << QStringList{formkey::subject, formkey::signer} << QStringList{formkey::meetingDate, formkey::addressee, formkey::alert};
    QTest::newRow("an invitation") << formkey::kind << "Giấy mời" << QStringList{formkey::subject, formkey::meetingDate, formkey::meetingTime, formkey::meetingPlace, formkey::meetingChair}
                                   << QStringList{formkey::addressee};
    QTest::newRow("an envelope") << formkey::sealed << "1" << QStringList{formkey::code, formkey::agency, formkey::addressee} << QStringList{formkey::subject, formkey::kind, formkey::signer, formkey::meetingDate};
    QTest::newRow("urgent") << formkey::urgency << "urgent" << QStringList{formkey::alert} << QStringList{formkey::addressee};
}

void TstRegisterForm::fieldsFollowTheLetter()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QStringList, shown);
    QFETCH(QStringList, hidden);
    TestOffice office;
    RegistrationForm form(*office.as(QStringLiteral("vanthu")));
    form.show();
    form.loadPaper();
    if (auto *box = qobject_cast<QAbstractButton *>(form.field(key)->editor()))
        box->setChecked(true);
    else if (auto *list = qobject_cast<QComboBox *>(form.field(key)->editor()))
        list->setCurrentIndex(list->findData(text));
    else
        fill(&form, qPrintable(QStringLiteral("form.") + key), text);
    for (const QString &each : shown)
        QVERIFY2(!form.field(each)->isHidden(), qPrintable(each));
    for (const QString &each : hidden) {
        QVERIFY2(form.field(each)->isHidden(), qPrintable(each));
        QVERIFY(form.values().value(each).isEmpty());
    }
    form.resize(430, 900);
    if (const QString folder = qEnvironmentVariable("CONGSO_LOOK"); !folder.isEmpty())
        form.grab().save(QStringLiteral("%1/form-%2.png").arg(folder, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
}

void TstRegisterForm::meetingIsAskedForOnlyInInvitations_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("start");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QTime>("time");
    QTest::newRow("colon") << "GM" << "8:30" << true << QTime(8, 30);
    QTest::newRow("as written") << "GM" << "14h00" << true << QTime(14, 0);
    QTest::newRow("hour only") << "GM" << "8h" << true << QTime(8, 0);
    QTest::newRow("no hour") << "GM" << "" << true << QTime();
    QTest::newRow("no such hour") << "GM" << "25:00" << false << QTime();
    QTest::newRow("words") << "GM" << "sáng" << false << QTime();
    QTest::newRow("a letter") << "CV" << "8:30" << true << QTime();
}

void TstRegisterForm::meetingIsAskedForOnlyInInvitations()
{
    QFETCH(QString, kind);
    QFETCH(QString, start);
    QFETCH(bool, good);
    QFETCH(QTime, time);
    const auto request = requestFrom({{formkey::kind, kind}, {formkey::meetingDate, QStringLiteral("2026-03-18")}, {formkey::meetingTime, start}}, 0, QStringLiteral("paper"), 1);
    QCOMPARE(request.has_value(), good);
    if (good)
        QCOMPARE(request->fields.meeting.start, time);
    else
        QCOMPARE(request.error().args.value(QStringLiteral("field")).toString(), formkey::meetingTime);
}

void TstRegisterForm::paperIsRegisteredWithoutAFile()
{
    TestOffice office;
    const auto clerk = office.as(QStringLiteral("vanthu"));
    RegistrationForm form(*clerk);
    form.setDirectory(*directory::directory(*clerk).result());
    form.show();
    form.loadPaper();
    QVERIFY(form.paper());
    QTRY_COMPARE(form.values().value(formkey::number), QStringLiteral("1"));
    fill(&form, "form.code", QStringLiteral("214/UBND"));
    fill(&form, "form.issued", QStringLiteral("05/03/2026"));
    child<QPlainTextEdit>(&form, "form.subject")->setPlainText(QStringLiteral("Cử công chức"));
    const auto request = form.request();
    QVERIFY(request);
    QCOMPARE(request->letter, 0);
    QCOMPARE(request->fields.origin, QStringLiteral("paper"));
    form.registered(request->letter, form.values());
    QCOMPARE(form.letter(), 0);
    form.loadPaper();
    QVERIFY(form.values().value(formkey::code).isEmpty());
}

namespace {
Result<Receipt> keepRule(TestOffice &office)
{
    rules::RoutingRule rule;
    rule.name = QStringLiteral("Bồi dưỡng");
    rule.words = {QStringLiteral("bồi dưỡng")};
    rule.route.rule = rule.name;
    rule.route.to = {office.person(QStringLiteral("giamdoc"))};
    rule.route.parts = {rules::RoutedPart{AssignmentRole::Lead, office.unit(QStringLiteral("CCVC")), {}, 3, {}}};
    rule.route.wording = QStringLiteral("Giao Phòng tham mưu.");
    return incoming::setRoutingRules(*office.as(QStringLiteral("chanhvp")), {rule}).result();
}
}

void TstRegisterForm::ruleProposesAndSaysWhy()
{
    TestOffice office;
    QVERIFY(keepRule(office));
    const auto clerk = office.as(QStringLiteral("vanthu"));
    RegistrationForm form(*clerk);
    form.setDirectory(*directory::directory(*clerk).result());
    form.show();
    form.loadPaper();
    child<QPlainTextEdit>(&form, "form.subject")->setPlainText(QStringLiteral("Cử công chức đi bồi dưỡng"));
    QTRY_COMPARE(form.values().value(formkey::rule), QStringLiteral("Bồi dưỡng"));
    QVERIFY(form.leader() == office.person(QStringLiteral("giamdoc")));
    QVERIFY(form.field(formkey::leader)->words().contains(QStringLiteral("Bồi dưỡng")));
    const QJsonObject said = submissionFrom(form.values());
    const QJsonObject lead = said.value(QStringLiteral("proposal")).toArray().first().toObject();
    QCOMPARE(lead.value(QStringLiteral("unit")).toString(), office.unit(QStringLiteral("CCVC")).toString());
    QVERIFY(QDate::fromString(lead.value(QStringLiteral("due")).toString(), Qt::ISODate) > clerk->today());
    QCOMPARE(said.value(QStringLiteral("wording")).toString(), QStringLiteral("Giao Phòng tham mưu."));
    form.resize(430, 1000);
    if (const QString folder = qEnvironmentVariable("CONGSO_LOOK"); !folder.isEmpty())
        form.grab().save(folder + QStringLiteral("/form-rule.png"));
    // Another subject, and the rule has nothing more to say.
    child<QPlainTextEdit>(&form, "form.subject")->setPlainText(QStringLiteral("Báo cáo quý"));
    QTRY_VERIFY(form.values().value(formkey::rule).isEmpty());
    QVERIFY(form.values().value(formkey::parts).isEmpty());
    // What it proposes is accepted as it is.
    const SubjectId id = office.letter(QStringLiteral("Thư"));
    office.does(QStringLiteral("vanthu"), "incoming.submitted", id, said);
    QCOMPARE(office.document(id).proposed->rule, QStringLiteral("Bồi dưỡng"));
}

void TstRegisterForm::whatIsTypedStaysWhateverTheRule()
{
    TestOffice office;
    QVERIFY(keepRule(office));
    const auto clerk = office.as(QStringLiteral("vanthu"));
    RegistrationForm form(*clerk);
    form.setDirectory(*directory::directory(*clerk).result());
    form.show();
    form.loadPaper();
    child<QPlainTextEdit>(&form, "form.wording")->setPlainText(QStringLiteral("Của tôi"));
    child<QPlainTextEdit>(&form, "form.subject")->setPlainText(QStringLiteral("Đi bồi dưỡng"));
    QTRY_VERIFY(form.leader() == office.person(QStringLiteral("giamdoc")));
    QCOMPARE(form.values().value(formkey::wording), QStringLiteral("Của tôi"));
}

void TstRegisterForm::submissionSaysWhatIsProposed()
{
    const QString parts = QStringLiteral(R"([{"role":"cooperate","unit":"b"},{"role":"lead","unit":"a","due":"2026-03-20"}])");
    FormValues values{{formkey::leader, QStringLiteral("p")}, {formkey::proposal, QStringLiteral(" Đề xuất ")}, {formkey::parts, parts}};
    const QJsonObject said = submissionFrom(values);
    QCOMPARE(said.value(QStringLiteral("to")).toArray(), QJsonArray{QStringLiteral("p")});
    QCOMPARE(said.value(QStringLiteral("text")).toString(), QStringLiteral("Đề xuất"));
    QCOMPARE(said.value(QStringLiteral("proposal")).toArray().size(), 2);
    QVERIFY(!said.contains(QStringLiteral("rule")));
    QVERIFY(alertFrom(values).isEmpty());
    values.insert(formkey::alert, QStringLiteral("1"));
    QCOMPARE(alertFrom(values), (QJsonObject{{QStringLiteral("assignments"), QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("inform")}, {QStringLiteral("unit"), QStringLiteral("a")}}}}}));
}

void TstRegisterForm::registersHaveShortNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    QTest::newRow("usual") << "Sổ đăng ký văn bản đến" << "Văn bản đến";
    QTest::newRow("capitals") << "SỔ ĐĂNG KÝ đơn thư" << "Đơn thư";
    QTest::newRow("other") << "Sổ giấy mời" << "Sổ giấy mời";
    QTest::newRow("nothing else") << "Sổ đăng ký " << "Sổ đăng ký ";
}

void TstRegisterForm::registersHaveShortNames()
{
    QFETCH(QString, name);
    QTEST(shortRegisterName(name), "shortName");
}

void TstRegisterForm::datesAreWholeInANarrowForm_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("1366 px") << 400 << 1.0;
    QTest::newRow("the narrowest pane") << 340 << 1.0;
    QTest::newRow("1920 px") << 560 << 1.0;
    QTest::newRow("larger text") << 520 << 1.5;
}

void TstRegisterForm::datesAreWholeInANarrowForm()
{
    QFETCH(int, width);
    QFETCH(double, scale);
    TestOffice office;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    QWidget window;
    window.setFont(font);
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    auto *form = new RegistrationForm(*office.as(QStringLiteral("vanthu")));
    layout->addWidget(form);
    window.resize(width, 700);
    window.show();
    QList<DateEdit *> dates = form->findChildren<DateEdit *>();
    dates.removeIf([](const DateEdit *edit) { return !edit->objectName().startsWith(u"form.") || edit->isHidden() || !edit->isVisible(); });
    QCOMPARE(dates.size(), 3);
    for (DateEdit *edit : dates) {
        edit->setDate(QDate(2026, 11, 30));
        QCoreApplication::processEvents();
        const QLineEdit *line = edit->lineEdit();
        const int text = line->fontMetrics().horizontalAdvance(line->text());
        QVERIFY2(line->width() >= text + 4, qPrintable(QStringLiteral("%1: %2 of %3").arg(edit->objectName()).arg(line->width()).arg(text)));
        QCOMPARE(line->cursorPosition(), 0);
        // and what is whole is also in sight
        const QWidget *viewport = form->findChild<QScrollArea *>()->viewport();
        QVERIFY2(edit->mapTo(viewport, QPoint(edit->width(), 0)).x() <= viewport->width(), qPrintable(edit->objectName()));
    }
}

QTEST_MAIN(TstRegisterForm)
#include "tst_registerform.moc"
