// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/staging.h"
#include "app/incoming/unsent.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/intake/choices.h"
#include "ui/intake/registrationform.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/labelledfield.h"

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
}

void TstRegisterForm::errorMarksItsField()
{
    QFETCH(int, code);
    QFETCH(QString, field);
    QFETCH(QString, marked);
    TestOffice office;
    RegistrationForm form(*office.as(QStringLiteral("vanthu")));
    form.show();
    form.load(letter(1));
    form.showError({ErrorCode(code), {{QStringLiteral("field"), field}}});
    QCOMPARE(form.field(marked)->state(), LabelledField::State::Wrong);
    QVERIFY(child<QWidget>(&form, "form.error")->isVisible());
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
    const QList<DateEdit *> dates = form->findChildren<DateEdit *>();
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
