// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/writing.h"
#include "app/reading/reader.h"
#include "tests/flow/formletter.h"
#include "tests/ui/outdesk.h"
#include "ui/composing/bodyedit.h"
#include "ui/composing/composedpreview.h"
#include "ui/composing/composingform.h"
#include "ui/composing/composingpage.h"
#include "ui/outgoing/comparepage.h"
#include "ui/outgoing/draftform.h"
#include "ui/outgoing/workingcopies.h"
#include "ui/outgoing/writingpage.h"

#include <QDesktopServices>
#include <QLabel>
#include <QSignalSpy>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One person in front of a page that is made of the same parts as the lists.
template <class P>
struct TextDesk
{
    TextDesk(TestOffice &office, const QString &login)
        : directory(*office.as(login)), settings(QString()), page(IncomingParts{*office.as(login), directory, office.store().rules(), &reader, settings, &jobs})
    {
        QObject::connect(&page, &Page::messageShown, [this](const QString &said) { message = said; });
        QObject::connect(&page, &Page::undoOffered, [this](const QString &, const std::function<void()> &take) { undo = take; });
        Desk::place(window, page, {1170, 690});
    }
    void open(const QVariantMap &state)
    {
        QSignalSpy ready(&page, &P::ready);
        page.restoreState(state);
        QTRY_COMPARE(ready.size(), 1);
    }
    void trigger(const char *action) { testing::trigger(page, action); }

    DirectoryWatch directory;
    UiSettings settings;
    FakeReader reader;
    JobModel jobs;
    QString message;
    std::function<void()> undo;
    QWidget window;
    P page;
};
using WritingDesk = TextDesk<WritingPage>;

/// Opens what is given to the system's programs.
class Opener : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList opened;
public Q_SLOTS:
    void take(const QUrl &url) { opened << url.toLocalFile(); }
};

Reading reads(const QString &text)
{
    Reading reading;
    reading.type = QStringLiteral("office");
    PageText page;
    page.text = text;
    reading.pages << page;
    return reading;
}

/// Says of each file what its name says.
class NamedReader final : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &path, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<Reading>(reads(texts.value(QFileInfo(path).fileName()))));
    }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(failure(ErrorCode::ReaderUnavailable)));
    }
    QHash<QString, QString> texts; ///< by hash
};
}

class TstWritingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writtenSavedWrittenOn();
    void unsavedSurvives();
    void somebodyElseSaved();
    void begunAnewAndTakenBack();
    void offeredWhereItCanBeWritten();
    void editedInTheWordProcessor();
    void leftInTheWordProcessor();
    void conflictStaysInSight();
    void comparedSideBySide();
    void formCheckedAndPutRight();
    void oneTableOfActions();

private:
    SubjectId draft(const char *kind = "CV")
    {
        QJsonObject fields = m_drafting->draftFields(s("Đề nghị cử công chức"), QString::fromUtf8(kind));
        fields.remove(QStringLiteral("files"));
        return m_office->does(s("cvhoa"), "outgoing.drafted", {}, fields).subject;
    }
    OutgoingDocument read(const SubjectId &id) { return m_drafting->document(id); }
    static QString subjectOf(WritingPage &page) { return child<QPlainTextEdit>(&page, "composing.subject")->toPlainText(); }
    static void type(WritingPage &page, const QString &subject) { child<QPlainTextEdit>(&page, "composing.subject")->setPlainText(subject); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;
};

void TstWritingPage::init()
{
    m_drafting.reset();
    m_office = std::make_unique<TestOffice>();
    m_drafting = std::make_unique<Drafting>(*m_office);
}

void TstWritingPage::writtenSavedWrittenOn()
{
    const SubjectId id = draft();
    {
        WritingDesk desk(*m_office, s("cvhoa"));
        desk.open({{s("document"), id.toString()}});
        QCOMPARE(subjectOf(desk.page), s("Đề nghị cử công chức"));
        QVERIFY(!child<BodyEdit>(&desk.page, "composing.body")->toPlainText().isEmpty()); // of the kind's template
        type(desk.page, s("Đề nghị cử cán bộ"));
        desk.trigger("writing.save");
        QTRY_COMPARE(read(id).mainVersion(), 1);
        QTRY_VERIFY(desk.message.contains(u'1'));
        QTRY_COMPARE(read(id).fields.subject, s("Đề nghị cử cán bộ"));
        type(desk.page, s("Đề nghị cử cán bộ, công chức"));
        QTRY_VERIFY(child<QAbstractButton>(&desk.page, "writing.begin")->isEnabled());
        desk.trigger("writing.save");
        QTRY_COMPARE(read(id).mainVersion(), 2);
        QTRY_VERIFY(!desk.page.actions().action(s("writing.discard"))->isEnabled());
    }
    QVERIFY(read(id).currentFile(s("main"))->name.endsWith(s(".pdf")));
    WritingDesk again(*m_office, s("cvhoa"));
    again.open({{s("document"), id.toString()}});
    QCOMPARE(subjectOf(again.page), s("Đề nghị cử cán bộ, công chức"));
    QTRY_VERIFY(!again.page.findChild<ComposingPage *>()->preview()->isBehind());
}

void TstWritingPage::unsavedSurvives()
{
    const SubjectId id = draft();
    {
        WritingDesk desk(*m_office, s("cvhoa"));
        desk.open({{s("document"), id.toString()}});
        type(desk.page, s("Trích yếu gõ dở"));
    } // the program ends
    WritingDesk again(*m_office, s("cvhoa"));
    again.open({{s("document"), id.toString()}});
    QCOMPARE(subjectOf(again.page), s("Trích yếu gõ dở"));
    QVERIFY(!again.page.findChild<Banner *>()->isHidden());
    again.trigger("writing.discard");
    QCOMPARE(subjectOf(again.page), s("Đề nghị cử công chức"));
    WritingDesk third(*m_office, s("cvhoa"));
    third.open({{s("document"), id.toString()}});
    QCOMPARE(subjectOf(third.page), s("Đề nghị cử công chức"));
    QCOMPARE(read(id).files.size(), 0); // nothing was recorded
}

void TstWritingPage::somebodyElseSaved()
{
    const SubjectId id = draft();
    WritingDesk desk(*m_office, s("cvhoa"));
    desk.open({{s("document"), id.toString()}});
    type(desk.page, s("Của tôi"));
    m_office->does(s("cvhoa"), "outgoing.version_added", id, {{"files", QJsonArray{m_drafting->file(s("khac.pdf"))}}});
    auto *banner = desk.page.findChild<Banner *>();
    QTRY_VERIFY(!banner->isHidden());
    QCOMPARE(banner->kind(), Banner::Kind::Warning);
    desk.trigger("writing.save"); // still over what was there before
    QTRY_VERIFY(!banner->isHidden());
    QCOMPARE(read(id).mainVersion(), 1);
    QCOMPARE(subjectOf(desk.page), s("Của tôi"));
    QTRY_VERIFY(desk.page.actions().action(s("writing.save"))->isEnabled());
    QAction *over = nullptr; // of the banner's button, which comes and goes
    for (const Button *button : banner->findChildren<Button *>()) {
        if (button->action())
            over = button->action();
    }
    QVERIFY(over);
    over->trigger();
    QTRY_COMPARE(read(id).mainVersion(), 2);
    QTRY_COMPARE(read(id).fields.subject, s("Của tôi"));
}

void TstWritingPage::begunAnewAndTakenBack()
{
    const SubjectId id = draft();
    WritingDesk desk(*m_office, s("cvhoa"));
    desk.open({{s("document"), id.toString()}, {s("template"), QString()}});
    auto *body = child<BodyEdit>(&desk.page, "composing.body");
    QVERIFY(body->toPlainText().isEmpty());
    body->setPlainText(s("Đoạn của tôi"));
    QMenu *menu = child<Button>(&desk.page, "writing.begin")->menu();
    QAction *first = nullptr;
    for (QAction *action : menu->actions()) {
        if (!first && !action->isSeparator() && action != menu->actions().first())
            first = action;
    }
    QVERIFY(first);
    first->trigger();
    QTRY_VERIFY(desk.undo);
    QVERIFY(body->toPlainText() != s("Đoạn của tôi"));
    desk.undo();
    QCOMPARE(body->toPlainText(), s("Đoạn của tôi"));
}

void TstWritingPage::offeredWhereItCanBeWritten()
{
    const SubjectId id = draft();
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MyDrafts);
    QTRY_VERIFY(drafter.may("out.write"));
    drafter.trigger("out.send"); // a draft without a text: to write it is the main thing
    QCOMPARE(drafter.asked, s("writing"));
    QCOMPARE(drafter.askedFor.value(s("document")).toString(), id.toString());
    QVERIFY(!drafter.may("out.compare"));
    OutDesk other(*m_office, s("giamdoc"));
    other.page.restoreState({{s("box"), s("in_review")}, {s("document"), id.toString()}});
    QTRY_VERIFY(!other.may("out.write"));
}

/// A save in the word processor is a version, whoever writes the file in what way.
void TstWritingPage::editedInTheWordProcessor()
{
    Opener opener;
    const SubjectId id = draft();
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.open(OutBox::MyDrafts);
    drafter.trigger("out.edit"); // made of the kind's template first
    QTRY_COMPARE(opener.opened.size(), 1);
    QCOMPARE(read(id).mainVersion(), 1);
    const QString path = opener.opened.first();
    QVERIFY(path.endsWith(s(".docx")));
    // Word processors write beside the file and put that in its place.
    composing::ComposedDocument text = drafting::begin(*m_office->as(s("cvhoa")), id, {}).result().value_or(composing::ComposedDocument());
    text.subject = s("Sửa trong Writer");
    const QString beside = m_office->scratch(s("beside.docx"));
    QVERIFY(drafting::isWrittenInside(s("CV")));
    {
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QByteArray bytes = old.readAll();
        bytes.insert(bytes.lastIndexOf("PK\x05\x06"), QByteArray()); // the same file, then one more byte of comment
        bytes[bytes.size() - 2] = char(1);
        bytes += 'x';
        QFile made(beside);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(bytes);
    }
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(beside, path));
    QTRY_COMPARE_WITH_TIMEOUT(read(id).mainVersion(), 2, 30'000);
    QTRY_VERIFY(child<Banner>(&drafter.page, "copyBanner")->sentence().contains(u'2'));
}

/// The program was killed while a word processor went on: the next start records what it saved.
void TstWritingPage::leftInTheWordProcessor()
{
    Opener opener;
    const SubjectId id = draft();
    QString path;
    {
        OutDesk drafter(*m_office, s("cvhoa"));
        drafter.open(OutBox::MyDrafts);
        drafter.trigger("out.edit");
        QTRY_COMPARE(opener.opened.size(), 1);
        path = opener.opened.first();
    }
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QByteArray bytes = copy.readAll();
    copy.close();
    bytes[bytes.size() - 2] = char(1); // one byte of comment
    QVERIFY(copy.open(QIODevice::WriteOnly | QIODevice::Truncate) && copy.write(bytes + 'x') == bytes.size() + 1);
    copy.close();
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.copies.takeUp();
    QTRY_COMPARE_WITH_TIMEOUT(read(id).mainVersion(), 2, 30'000);
    QTRY_VERIFY(!QFile::exists(path));
    QCOMPARE(opener.opened.size(), 1); // it is not opened again
    drafter.open(OutBox::MyDrafts);
    QTRY_VERIFY(child<Banner>(&drafter.page, "copyBanner")->sentence().contains(u'2'));
}

/// What a conflict holds back is offered again on coming back to the draft.
void TstWritingPage::conflictStaysInSight()
{
    Opener opener;
    const SubjectId id = draft(), other = draft();
    OutDesk drafter(*m_office, s("cvhoa"));
    drafter.page.restoreState({{s("box"), s("my_drafts")}, {s("document"), id.toString()}});
    drafter.trigger("out.edit");
    QTRY_COMPARE(opener.opened.size(), 1);
    drafter.page.restoreState({{s("box"), s("my_drafts")}, {s("document"), other.toString()}});
    m_office->does(s("cvhoa"), "outgoing.version_added", id, {{"files", QJsonArray{m_drafting->file(s("khac.pdf"))}}});
    QFile copy(opener.opened.first());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QByteArray bytes = copy.readAll();
    copy.close();
    bytes[bytes.size() - 2] = char(1);
    QVERIFY(copy.open(QIODevice::WriteOnly | QIODevice::Truncate) && copy.write(bytes + 'x') == bytes.size() + 1);
    copy.close();
    QTRY_COMPARE_WITH_TIMEOUT(int(drafter.copies.standing(id).state), int(WorkingCopies::Standing::State::Conflict), 30'000);
    auto *banner = child<Banner>(&drafter.page, "copyBanner");
    QVERIFY(banner->isHidden());
    drafter.page.restoreState({{s("box"), s("my_drafts")}, {s("document"), id.toString()}});
    QTRY_VERIFY(!banner->isHidden() && !banner->findChildren<QAbstractButton *>().isEmpty());
    drafter.copies.saveOver(id);
    QTRY_COMPARE_WITH_TIMEOUT(read(id).mainVersion(), 3, 30'000);
}

void TstWritingPage::comparedSideBySide()
{
    const SubjectId id = m_drafting->draft(s("Hai bản"));
    m_office->does(s("cvhoa"), "outgoing.version_added", id, {{"files", QJsonArray{m_drafting->file(s("lan-2.pdf"))}}, {"note", s("Sửa ngày")}});
    const QList<DraftFile> files = read(id).files;
    QCOMPARE(files.size(), 2);
    DirectoryWatch directory(*m_office->as(s("cvhoa")));
    UiSettings settings((QString()));
    NamedReader reader;
    reader.texts.insert(files[0].hash, s("Họp ngày 05 tháng 3 tại Sở"));
    reader.texts.insert(files[1].hash, s("Họp ngày 15 tháng 3 tại Sở Nội vụ"));
    QWidget window;
    ComparePage page(IncomingParts{*m_office->as(s("cvhoa")), directory, m_office->store().rules(), &reader, settings});
    Desk::place(window, page, {1170, 690});
    QTRY_VERIFY(directory.ready());
    QSignalSpy ready(&page, &ComparePage::ready);
    page.restoreState({{s("document"), id.toString()}});
    QTRY_VERIFY(ready.size() > 0);
    auto *before = child<QPlainTextEdit>(&page, "compare.before"), *after = child<QPlainTextEdit>(&page, "compare.after");
    QCOMPARE(before->toPlainText(), reader.texts.value(files[0].hash));
    QCOMPARE(after->toPlainText(), reader.texts.value(files[1].hash));
    QCOMPARE(before->extraSelections().size(), 1);
    QCOMPARE(before->extraSelections().first().cursor.selectedText(), s("05"));
    QVERIFY(before->extraSelections().first().format.fontStrikeOut());
    QCOMPARE(after->extraSelections().size(), 2);
    QVERIFY(after->extraSelections().last().format.fontUnderline());
    QVERIFY(child<QLabel>(&page, "compare.summary")->text().contains(u'2'));
    QVERIFY(child<QComboBox>(&page, "compare.afterVersion")->currentText().contains(s("Sửa ngày"))); // which, who, when, why
    QVERIFY(page.actions().action(s("compare.next"))->isEnabled());
    const auto looks = [after] { return std::pair(after->extraSelections().first().format, after->extraSelections().last().format); };
    QVERIFY(looks().first.background() != looks().second.background()); // where one is stands out
    const QString first = child<QLabel>(&page, "compare.summary")->text();
    page.actions().action(s("compare.next"))->trigger();
    QVERIFY(!page.actions().action(s("compare.next"))->isEnabled());
    QVERIFY(child<QLabel>(&page, "compare.summary")->text() != first);
    QVERIFY(looks().first.background() != looks().second.background());
    page.actions().action(s("compare.previous"))->trigger();
    QCOMPARE(child<QLabel>(&page, "compare.summary")->text(), first);
    QPalette dark = page.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    const QBrush light = looks().first.background();
    page.setPalette(dark);
    QTRY_VERIFY(looks().first.background() != light);
    QCOMPARE(namelessControls(&page), QStringList());
}

/// What is wrong stands beside the file; put right, it is the next version, checked again at once.
void TstWritingPage::formCheckedAndPutRight()
{
    formletter::Letter letter = formletter::plainLetter();
    letter.margins.setLeft(20);
    const SubjectId id = draft();
    const auto stored = outgoing::storeFile(*m_office->as(s("cvhoa")), m_office->file(s("du-thao.docx"), formletter::docx(letter)), s("main")).result();
    m_office->does(s("cvhoa"), "outgoing.version_added", id, {{"files", QJsonArray{stored.value_or(QJsonObject())}}});
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    DirectoryWatch directory(*m_office->as(s("cvhoa")));
    UiSettings settings((QString()));
    QWidget window;
    OutgoingPage page(IncomingParts{*m_office->as(s("cvhoa")), directory, m_office->store().rules(), &reader, settings});
    Desk::place(window, page, {1170, 690});
    page.restoreState({{s("box"), s("my_drafts")}});
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(&page, "fileWords")->isVisible(), 30'000); // no pages, but its words
    testing::trigger(page, "out.check");
    auto *findings = child<QWidget>(&page, "formFindings");
    QTRY_VERIFY_WITH_TIMEOUT(findings->isVisible(), 30'000);
    QTRY_VERIFY(child<QWidget>(findings, "formcheck.mendAll")->isVisible());
    const qsizetype wrong = findings->findChildren<QWidget *>(s("formcheck.row")).size();
    child<QAbstractButton>(findings, "formcheck.mendAll")->click();
    QTRY_COMPARE_WITH_TIMEOUT(read(id).mainVersion(), 2, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(findings->findChildren<QWidget *>(s("formcheck.row")).size() < wrong, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(findings->isVisible() && page.actions().action(s("out.check"))->isEnabled(), 30'000);
    child<QAbstractButton>(findings, "formcheck.close")->click();
    QVERIFY(!findings->isVisible());
}

void TstWritingPage::oneTableOfActions()
{
    WritingDesk desk(*m_office, s("cvhoa"));
    desk.open({{s("document"), draft().toString()}});
    QCOMPARE(desk.page.actions().problems(), QStringList());
    QCOMPARE(namelessControls(&desk.page), QStringList());
}

QTEST_MAIN(TstWritingPage)
#include "tst_writingpage.moc"
