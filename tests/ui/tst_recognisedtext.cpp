// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/document.h"
#include "app/office/storeengine.h"
#include "app/reading/reader.h"
#include "db/store/filetexts.h"
#include "tests/support/testoffice.h"
#include "tests/support/wrappings.h"
#include "tests/ui/outdesk.h"
#include "ui/incoming/fileview.h"
#include "ui/incoming/recognisedtext.h"
#include "ui/pdf/pdfview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace congso;
using congso::testing::TestOffice;

/// The text read on a page, beside the page.
class TstRecognisedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void correctionIsSaved();
    void correctionBegunStays();
    void correctionBegunIsKept();
    void unreadFileWaitsForItsText();
    void onlyReadByWhoMayNotCorrect();
    void hardlyLegibleWordsAreUnderlined();
    void standsBesideThePages();
    void outgoingFilesToo();

private:
    template <class T>
    T *child(QWidget *parent, const char *name)
    {
        return parent->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<TestOffice> m_office;
    SubjectId m_letter;
    QString m_hash;
};

namespace {
const QString misread = QString::fromUtf8("Kê hoach sô 5l");
const QString right = QString::fromUtf8("Kế hoạch số 51");
}

void TstRecognisedText::init()
{
    m_office = std::make_unique<TestOffice>();
    incoming::RegisterRequest request;
    request.paths = {m_office->file(QStringLiteral("214.pdf"), congso::testing::wrappings::pdf("Ke hoach so 51", 12))};
    request.secrecy = QStringLiteral("none");
    request.fields.agency = QStringLiteral("UBND");
    request.fields.subject = QStringLiteral("x");
    const auto registered = incoming::registerIncoming(*m_office->as(QStringLiteral("vanthu")), request).result();
    QVERIFY(registered);
    m_letter = registered->receipt.subject;
    m_hash = registered->hashes.first();
    QVERIFY(m_office->store().engine().write<std::monostate>([this](Writing &writing) -> Outcome {
        filetexts::put(writing.connection, {m_hash, 2, 12, {}, 1, 0, {{0, misread, TextSource::Ocr, 58, {}}, {11, right, TextSource::Layer, 100, {}}}});
        return success();
    }).result());
}

void TstRecognisedText::cleanup()
{
    m_office.reset();
}

void TstRecognisedText::correctionIsSaved()
{
    const auto clerk = m_office->as(QStringLiteral("vanthu"));
    RecognisedText panel(*clerk);
    panel.setFile(m_letter, m_hash);
    panel.show();
    auto *edit = child<QPlainTextEdit>(&panel, "recognisedEdit");
    auto *save = child<QPushButton>(&panel, "recognisedSave");
    QTRY_COMPARE(edit->toPlainText(), misread);
    QTRY_VERIFY(!edit->isReadOnly());
    QVERIFY(child<QLabel>(&panel, "recognisedSource")->text().contains(QStringLiteral("58")));
    QVERIFY(!save->isEnabled());
    edit->setPlainText(right);
    QVERIFY(save->isEnabled());
    QSignalSpy saved(&panel, &RecognisedText::saved);
    save->click();
    QTRY_COMPARE(saved.size(), 1);
    const auto text = incoming::fileText(*clerk, m_letter, m_hash).result();
    QVERIFY(text && *text);
    QCOMPARE((*text)->pages.first().text, right);
    QTRY_COMPARE(edit->toPlainText(), right);
    QTRY_VERIFY(!panel.isChanged());
}

void TstRecognisedText::correctionBegunStays()
{
    RecognisedText panel(*m_office->as(QStringLiteral("vanthu")));
    panel.setFile(m_letter, m_hash);
    panel.show();
    auto *edit = child<QPlainTextEdit>(&panel, "recognisedEdit");
    QTRY_VERIFY(!edit->isReadOnly() && edit->toPlainText() == misread);
    edit->setPlainText(QStringLiteral("half"));
    panel.setPage(11);
    QCOMPARE(edit->toPlainText(), QStringLiteral("half"));
    child<QPushButton>(&panel, "recognisedRestore")->click();
    QCOMPARE(edit->toPlainText(), misread);
    panel.setPage(11);
    QCOMPARE(edit->toPlainText(), right);
}

/// Another file, another window, a crash: what was typed for a page is there again, until it is saved or dropped.
void TstRecognisedText::correctionBegunIsKept()
{
    const auto clerk = m_office->as(QStringLiteral("vanthu"));
    const auto begin = [&](RecognisedText &panel) {
        panel.setFile(m_letter, m_hash);
        panel.show();
        return child<QPlainTextEdit>(&panel, "recognisedEdit");
    };
    RecognisedText panel(*clerk);
    QPlainTextEdit *edit = begin(panel);
    QTRY_VERIFY(!edit->isReadOnly() && edit->toPlainText() == misread);
    edit->setPlainText(QStringLiteral("half"));
    panel.setFile(m_letter, QString(64, u'0'));
    QVERIFY(!panel.isChanged());
    panel.setFile(m_letter, m_hash);
    QTRY_COMPARE(edit->toPlainText(), QStringLiteral("half"));
    QVERIFY(panel.isChanged());
    RecognisedText again(*clerk);
    QPlainTextEdit *other = begin(again);
    QTRY_COMPARE(other->toPlainText(), QStringLiteral("half"));
    QVERIFY(child<QLabel>(&again, "recognisedSource")->text().contains(QStringLiteral("not saved")));
    child<QPushButton>(&again, "recognisedRestore")->click();
    QCOMPARE(other->toPlainText(), misread);
    RecognisedText third(*clerk);
    QPlainTextEdit *last = begin(third);
    QTRY_VERIFY(!last->isReadOnly() && last->toPlainText() == misread);
    last->setPlainText(right);
    QSignalSpy saved(&third, &RecognisedText::saved);
    child<QPushButton>(&third, "recognisedSave")->click();
    QTRY_COMPARE(saved.size(), 1);
    RecognisedText fourth(*clerk);
    QPlainTextEdit *corrected = begin(fourth);
    QTRY_VERIFY(!corrected->isReadOnly() && corrected->toPlainText() == right);
    QVERIFY(!fourth.isChanged());
    QVERIFY(!child<QLabel>(&fourth, "recognisedSource")->text().contains(QStringLiteral("not saved")));
}

/// Whether the right to correct or the text comes first, the text is shown and nothing counts as typed before it.
void TstRecognisedText::unreadFileWaitsForItsText()
{
    const auto clerk = m_office->as(QStringLiteral("vanthu"));
    const auto keep = [this](const std::optional<FileText> &text) {
        return m_office->store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
            text ? filetexts::put(writing.connection, *text) : filetexts::drop(writing.connection, m_hash);
            return success();
        }).result();
    };
    const auto read = incoming::fileText(*clerk, m_letter, m_hash).result();
    QVERIFY(read && *read && keep({}));
    RecognisedText panel(*clerk);
    panel.setFile(m_letter, m_hash);
    panel.show();
    auto *edit = child<QPlainTextEdit>(&panel, "recognisedEdit");
    QTRY_VERIFY(child<QPushButton>(&panel, "recognisedSave")->isVisible());
    QVERIFY(edit->isReadOnly());
    edit->setPlainText(QStringLiteral("left over from the text before"));
    QVERIFY(!panel.isChanged());
    QVERIFY(keep(**read));
    QTRY_COMPARE(edit->toPlainText(), misread);
    QTRY_VERIFY(!edit->isReadOnly());
}

void TstRecognisedText::onlyReadByWhoMayNotCorrect()
{
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", m_letter,
                   {{QStringLiteral("to"), QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
    RecognisedText panel(*m_office->as(QStringLiteral("giamdoc")));
    panel.setFile(m_letter, m_hash);
    panel.show();
    auto *edit = child<QPlainTextEdit>(&panel, "recognisedEdit");
    QTRY_COMPARE(edit->toPlainText(), misread);
    QVERIFY(edit->isReadOnly());
    QVERIFY(!child<QPushButton>(&panel, "recognisedSave")->isVisible());
}

void TstRecognisedText::hardlyLegibleWordsAreUnderlined()
{
    QVERIFY(m_office->store().engine().write<std::monostate>([this](Writing &writing) -> Outcome {
        filetexts::putDoubts(writing.connection, m_hash, 0, misread, {{0, 2}, {12, 2}});
        return success();
    }).result());
    RecognisedText panel(*m_office->as(QStringLiteral("vanthu")));
    panel.setFile(m_letter, m_hash);
    panel.show();
    auto *edit = child<QPlainTextEdit>(&panel, "recognisedEdit");
    QTRY_COMPARE(edit->extraSelections().size(), 2);
    QCOMPARE(edit->extraSelections().last().cursor.selectedText(), QStringLiteral("5l"));
    QVERIFY(child<QLabel>(&panel, "recognisedSource")->text().contains(QStringLiteral("hardly legible")));
    if (const QString folder = qEnvironmentVariable("CONGSO_LOOK"); !folder.isEmpty())
        panel.grab().save(folder + QStringLiteral("/recognised-doubts.png"));
    QTRY_VERIFY(!edit->isReadOnly());
    panel.setPage(11);
    QVERIFY(edit->extraSelections().isEmpty());
}

void TstRecognisedText::standsBesideThePages()
{
    QThreadPool::globalInstance()->setMaxThreadCount(8); // as the program leaves some for those that wait
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    FileView view(*m_office->as(QStringLiteral("vanthu")), &reader);
    view.resize(1000, 330); // one page at a time
    view.setDocument(m_office->document(m_letter));
    view.show();
    QTRY_VERIFY(view.view()->isOpen());
    auto *panel = child<RecognisedText>(&view, "recognisedText");
    QVERIFY(!panel->isVisible());
    child<QToolButton>(&view, "recognisedSwitch")->click();
    QVERIFY(panel->isVisible());
}

/// A scan of what was signed on paper.
void TstRecognisedText::outgoingFilesToo()
{
    congso::testing::Drafting drafting(*m_office);
    const SubjectId issued = drafting.at(OutgoingState::Issued, QStringLiteral("x"));
    const QString hash = drafting.document(issued).currentFile(QStringLiteral("sealed"))->hash;
    QVERIFY(m_office->store().engine().write<std::monostate>([hash](Writing &writing) -> Outcome {
        filetexts::put(writing.connection, {hash, 2, 1, {}, 1, 0, {{0, misread, TextSource::Ocr, 58, {}}}});
        return success();
    }).result());
    congso::testing::OutDesk clerk(*m_office, QStringLiteral("vanthu"));
    clerk.page.restoreState({{QStringLiteral("box"), QStringLiteral("issued")}, {QStringLiteral("document"), issued.toString()}});
    auto *panel = child<RecognisedText>(&clerk.page, "recognisedText");
    auto *button = child<QToolButton>(&clerk.page, "recognisedSwitch");
    QTRY_VERIFY(button->isVisible());
    button->click();
    auto *edit = child<QPlainTextEdit>(panel, "recognisedEdit");
    QTRY_COMPARE(edit->toPlainText(), misread);
    QTRY_VERIFY(!edit->isReadOnly());
    edit->setPlainText(right);
    QSignalSpy saved(panel, &RecognisedText::saved);
    child<QPushButton>(panel, "recognisedSave")->click();
    QTRY_COMPARE(saved.size(), 1);
    const auto text = outgoing::fileText(*m_office->as(QStringLiteral("vanthu")), issued, hash).result();
    QVERIFY(text && *text);
    QCOMPARE((*text)->pages.first().text, right);
}

QTEST_MAIN(TstRecognisedText)
#include "tst_recognisedtext.moc"
