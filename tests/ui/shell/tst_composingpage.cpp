// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/templates.h"
#include "tests/ui/pagetest.h"
#include "ui/composing/bodyedit.h"
#include "ui/composing/bodytools.h"
#include "ui/composing/composedpreview.h"
#include "ui/composing/composingform.h"
#include "ui/composing/composingpage.h"
#include "ui/pdf/pdfview.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"

#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTextTable>
#include <QThreadPool>

using namespace congso;
using namespace congso::testing;
using namespace congso::composing;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Template made(const char *id)
{
    for (const Template &one : builtInTemplates().templates) {
        if (one.id == QLatin1String(id))
            return one;
    }
    return {};
}

/// A paste as an office suite puts it on the clipboard.
struct Pasting : BodyEdit
{
    void paste(const QString &html)
    {
        QMimeData pasted;
        pasted.setHtml(html);
        insertFromMimeData(&pasted);
    }
};

Paragraph paragraphOf(const BodyEdit &edit, qsizetype index)
{
    const Body body = edit.body();
    return index < body.size() && std::holds_alternative<Paragraph>(body.at(index)) ? std::get<Paragraph>(body.at(index)) : Paragraph{};
}

}

class TstComposingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void givesWhatItTook_data();
    void givesWhatItTook();
    void drawsWhatIsTyped();
    void goesWhileItDraws();
    void showsWhatTheKindHas_data();
    void showsWhatTheKindHas();
    void saysWhatIsOpen();
    void keysMakeLooksAndParts();
    void enterEndsTheNumbering();
    void tabLeavesExceptTables();
    void wordsBeingComposedAreNotLost();
    void pastesWords();
    void bearsHostileTexts();
    void pagesKeepTheLargerPart();
    void everythingHasItsName();
};

void TstComposingPage::givesWhatItTook_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < builtInTemplates().templates.size(); ++i)
        QTest::newRow(qPrintable(builtInTemplates().templates.at(i).id)) << i;
}

void TstComposingPage::givesWhatItTook()
{
    QFETCH(int, index);
    ComposedDocument document = builtInTemplates().templates.at(index).document;
    document.number = s("12");
    document.date = QDate(2026, 3, 4);
    document.appendices = {{s("Danh sách"), {}}};
    document.signer.powers += {Power{s("KT"), s("Giám đốc")}, Power{s("TL"), s("Bộ trưởng")}, Power{s("TM"), s("Hội đồng")}};
    document.contact = {s("Số 1"), s("ĐT: 2")};
    document.drafterMark = s("PL");
    document.copies = 7;
    ComposingForm form;
    QSignalSpy changed(&form, &ComposingForm::changed);
    form.setDocument(document);
    QVERIFY(changed.isEmpty());
    ComposedDocument back = form.document();
    QCOMPARE(back.body.size(), document.body.size());
    // Weights of columns come back as shares of a hundred.
    back.body = document.body;
    QVERIFY2(back == document, qPrintable(QString::fromUtf8(QJsonDocument(toJson(back)).toJson())));
}

void TstComposingPage::drawsWhatIsTyped()
{
    ComposingPage page;
    page.resize(1200, 700);
    page.show();
    page.setDocument(made("tb-chung").document);
    QTRY_VERIFY_WITH_TIMEOUT(!page.preview()->isBehind() && page.preview()->view()->pageCount() == 1, 20'000);
    QSignalSpy changed(&page, &ComposingPage::changed);
    auto *subject = qobject_cast<QPlainTextEdit *>(page.form()->field(s("subject"))->editor());
    subject->setFocus();
    subject->selectAll();
    types(subject, s("Về việc nghỉ lễ"));
    QVERIFY(!changed.isEmpty());
    QVERIFY(page.preview()->isBehind());
    QTRY_VERIFY_WITH_TIMEOUT(!page.preview()->isBehind(), 20'000);
    page.preview()->view()->openFind(s("nghỉ lễ"));
    QTRY_COMPARE_WITH_TIMEOUT(page.preview()->view()->hitCount(), 1, 20'000);
    QCOMPARE(page.document().subject, s("Về việc nghỉ lễ"));
}

void TstComposingPage::goesWhileItDraws()
{
    for (int i = 0; i < 3; ++i) {
        QPointer<ComposedPreview> preview = new ComposedPreview;
        bool started = false;
        connect(preview, &ComposedPreview::drawingStarted, this, [&] {
            started = true;
            preview->deleteLater();
        });
        preview->setDocument(made("bc-dinh-ky").document);
        QTRY_VERIFY(started);
        QTRY_VERIFY(preview.isNull());
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
}

void TstComposingPage::showsWhatTheKindHas_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("addressees");
    QTest::addColumn<bool>("issuer");
    QTest::addColumn<bool>("cosigner");
    QTest::newRow("letter") << s("CV") << true << false << false;
    QTest::newRow("decision") << s("QĐ") << false << true << false;
    QTest::newRow("minutes") << s("BB") << false << false << true;
    QTest::newRow("telegram") << s("CĐ") << true << true << false;
}

void TstComposingPage::showsWhatTheKindHas()
{
    QFETCH(QString, kind);
    QFETCH(bool, addressees);
    QFETCH(bool, issuer);
    QFETCH(bool, cosigner);
    ComposingForm form;
    form.setDocument({});
    auto *box = qobject_cast<QComboBox *>(form.field(s("kind"))->editor());
    box->setCurrentIndex(box->findData(kind));
    QCOMPARE(form.field(s("addressees"))->isVisibleTo(&form), addressees);
    QCOMPARE(form.field(s("issuer"))->isVisibleTo(&form), issuer);
    QCOMPARE(form.field(s("cosigner"))->isVisibleTo(&form), cosigner);
    QCOMPARE(form.document().kind, kind);
}

void TstComposingPage::saysWhatIsOpen()
{
    ComposedPreview preview;
    preview.setDocument(made("gm-hop").document);
    auto *note = child<QLabel>(&preview, "composing.unfilled");
    QVERIFY(note->isVisibleTo(&preview) && note->text().contains(s("[nội dung cuộc họp]")));
    preview.setDocument({});
    QVERIFY(!note->isVisibleTo(&preview));
}

void TstComposingPage::keysMakeLooksAndParts()
{
    BodyEdit edit;
    BodyTools tools(&edit);
    types(&edit, s("một "));
    QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(child<QAbstractButton>(&tools, "body.bold")->isChecked());
    types(&edit, s("hai"));
    QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_BracketRight, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_BracketRight, Qt::ControlModifier);
    QCOMPARE(paragraphOf(edit, 0).style, PartStyle::Clause);
    QCOMPARE(child<QComboBox>(&tools, "body.part")->currentData().toInt(), int(PartStyle::Clause));
    QCOMPARE(paragraphOf(edit, 0).runs, (QList<TextRun>{{s("một "), false, false, false}, {s("hai"), true, false, false}}));
    QTest::keyClick(&edit, Qt::Key_BracketLeft, Qt::ControlModifier);
    QCOMPARE(paragraphOf(edit, 0).style, PartStyle::Article);
    edit.undo();
    QCOMPARE(paragraphOf(edit, 0).style, PartStyle::Clause);
}

void TstComposingPage::enterEndsTheNumbering()
{
    BodyEdit edit;
    edit.setPart(PartStyle::Clause);
    types(&edit, s("một"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.part(), PartStyle::Clause);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.part(), PartStyle::Text);
    edit.setPart(PartStyle::Heading);
    types(&edit, s("Tên mục"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.part(), PartStyle::Text);
    types(&edit, s("lời văn"));
    QCOMPARE(edit.body().size(), 3);
    QVERIFY(!paragraphOf(edit, 2).runs.first().bold);
}

void TstComposingPage::tabLeavesExceptTables()
{
    QWidget window;
    auto *edit = new BodyEdit(&window);
    auto *after = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    edit->setFocus();
    edit->insertTable(2, 2);
    QVERIFY(edit->inTable());
    for (int i = 1; i <= 3; ++i) {
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(edit->hasFocus());
    }
    types(edit, s("cuối"));
    const Body body = edit->body();
    QCOMPARE(body.size(), 1);
    QCOMPARE(std::get<Table>(body.first()).rows.at(1).at(1).text(), s("cuối"));
    edit->addRow();
    edit->removeColumn();
    QCOMPARE(std::get<Table>(edit->body().first()).rows.size(), 3);
    QCOMPARE(std::get<Table>(edit->body().first()).columns.size(), 1);
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

void TstComposingPage::wordsBeingComposedAreNotLost()
{
    ComposingPage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    BodyEdit *body = page.form()->bodyEdit();
    body->setFocus();
    types(body, s("Kính "));
    compose(body, s("gửi"));
    QCOMPARE(paragraphOf(*body, 0).text(), s("Kính "));
    commitInputMethod();
    QCOMPARE(paragraphOf(*body, 0).text(), s("Kính gửi"));
    QTRY_VERIFY_WITH_TIMEOUT(!page.preview()->isBehind(), 20'000);
}

void TstComposingPage::pastesWords()
{
    Pasting edit;
    edit.paste(s("<p style='color:white;font-size:72pt'>Một <b>hai</b> <a href='http://192.0.2.1'>ba</a><img src='file:///etc/hostname'></p><ul><li>bốn</li></ul>"));
    QCOMPARE(edit.body().size(), 2);
    QCOMPARE(paragraphOf(edit, 0).text(), s("Một hai ba"));
    QCOMPARE(paragraphOf(edit, 1).style, PartStyle::Dash);
    const QTextCharFormat look = edit.document()->begin().begin().fragment().charFormat();
    QVERIFY(!look.hasProperty(QTextFormat::FontPointSize) && !look.hasProperty(QTextFormat::ForegroundBrush));
    edit.setBody({});
    edit.insertTable(2, 2);
    edit.paste(s("<table><tr><td>trong</td></tr></table>"));
    QCOMPARE(edit.body().size(), 1);
}

void TstComposingPage::bearsHostileTexts()
{
    ComposingPage page;
    page.show();
    for (const QString &text : hostileTexts()) {
        ComposedDocument document = made("qd-to-chuc").document;
        document.subject = document.agency = document.parentAgency = document.notation = document.issuer = document.place = text.left(500);
        document.bases = document.recipients = {text};
        document.body.prepend(Paragraph{PartStyle::Point, {TextRun{text, true, false, false}}});
        page.setDocument(document);
        QCOMPARE(page.document().body.size(), document.body.size());
        QTRY_VERIFY_WITH_TIMEOUT(!page.preview()->isBehind(), 20'000);
        QVERIFY(page.preview()->view()->pageCount() > 0);
    }
}

/// What comes under them later never leaves a strip of them, until somebody drags it so.
void TstComposingPage::pagesKeepTheLargerPart()
{
    ComposingPage page;
    auto *under = new QPlainTextEdit;
    under->setMinimumHeight(40);
    under->hide();
    page.addUnderPages(under);
    page.resize(1170, 640);
    page.show();
    under->show();
    QTRY_VERIFY(under->height() > 40);
    QVERIFY2(page.preview()->height() > under->height(), qPrintable(QStringLiteral("%1, %2").arg(page.preview()->height()).arg(under->height())));
}

void TstComposingPage::everythingHasItsName()
{
    ComposingPage page;
    page.resize(1200, 2000);
    page.show();
    page.setDocument(made("bb-hop").document);
    QTRY_VERIFY_WITH_TIMEOUT(!page.preview()->isBehind(), 20'000);
    QCOMPARE(namelessControls(&page), QStringList());
    QCOMPARE(page.form()->bodyEdit()->accessibleName(), page.form()->field(s("body"))->label());
}

QTEST_MAIN(TstComposingPage)
#include "tst_composingpage.moc"
