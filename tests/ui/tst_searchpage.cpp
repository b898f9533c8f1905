// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/letterpdf.h"
#include "app/reading/reader.h"
#include "app/search/searchupkeep.h"
#include "db/search/queryparser.h"
#include "tests/ui/searchdesk.h"
#include "ui/admin/searchsection.h"
#include "ui/incoming/fileview.h"
#include "ui/pdf/pdfview.h"
#include "ui/search/findpage.h"
#include "ui/search/hitdelegate.h"
#include "ui/search/hitmodel.h"
#include "ui/search/narrowingmodel.h"
#include "ui/search/readingjob.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QScrollBar>
#include <QTableView>
#include <QtConcurrentRun>

#include <condition_variable>
#include <mutex>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A reader that reads nothing until it is let, and cannot read what is named "broken" until it is mended.
class GatedReader : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &, const ReadOptions &options) override
    {
        return QtConcurrent::run(&m_threads, [this, options]() -> Result<Reading> {
            std::unique_lock lock(m_mutex);
            m_news.wait(lock, options.stop, [this] { return m_open; });
            if (options.stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            if (!m_mended && options.name.contains(s("broken")))
                return failure(ErrorCode::ReaderBroken);
            Reading reading;
            reading.pageCount = 1;
            reading.pages = {PageText()};
            return reading;
        });
    }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(failure(ErrorCode::ReaderUnavailable)));
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
        m_news.notify_all();
    }
    void mend()
    {
        const std::scoped_lock lock(m_mutex);
        m_mended = true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_news;
    bool m_open = false;
    bool m_mended = false;
    QThreadPool m_threads;
};

void registerBroken(TestOffice &office)
{
    incoming::RegisterRequest broken;
    broken.paths = {office.file(s("broken.txt"), "x")};
    broken.secrecy = s("none");
    broken.fields.agency = s("Sở");
    broken.fields.subject = s("hỏng");
    QVERIFY(incoming::registerIncoming(*office.as(s("vanthu")), broken).result());
}
}

class TstSearchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesAreUnderstood();
    void initTestCase();
    void cleanupTestCase();
    void typedAndFound_data();
    void typedAndFound();
    void narrowedAndWidened();
    void opensAtTheHit();
    void firstHitOpensAfterNone();
    void savedSurvivesRestart();
    void seesOnlyWhatMayBeRead();
    void problemSaysWhere();
    void nothingIsNotOtherMarks();
    void weighedOnRequest();
    void anotherOrderFromItsTop();
    void exported_data();
    void exported();
    void exportNamesWhatIsNotWritten();
    void exportSaysWhatTheHitSays();
    void countStaysInEachOrder();
    void readingIsAJob();
    void indexAndFailuresAreAdministered();
    void composedTextIsNotCut();
    void everyControlHasAName();
    void pieceShowsTheHit();

private:
    SubjectId letter(const QString &subject, const QString &agency, const QStringList &paragraphs, int pages = 1);

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<SearchUpkeep> m_upkeep;
    SubjectId m_long;
};

SubjectId TstSearchPage::letter(const QString &subject, const QString &agency, const QStringList &paragraphs, int pages)
{
    LetterContent content;
    content.agency = agency;
    content.number = s("36");
    content.notation = s("TB-UBND");
    content.place = s("Sông Thao");
    content.date = QDate(2026, 3, 6);
    content.subject = subject;
    content.paragraphs = paragraphs;
    content.signerName = s("Lê Trung Kiên");
    if (pages > 1) {
        content.appendixTitle = s("Phụ lục");
        content.appendixColumns = {s("STT"), s("Nội dung")};
        content.appendixRows = {{s("1"), s("mục kiểm kê")}};
        content.minimumPages = pages;
    }
    incoming::RegisterRequest request;
    request.paths = {m_office->file(s("thu%1.pdf").arg(qHash(subject)), letterPdf(content)->pdf)};
    request.secrecy = s("none");
    request.fields.subject = subject;
    request.fields.agency = agency;
    request.fields.codeNumber = content.number;
    request.fields.codeNotation = content.notation;
    request.fields.issued = content.date;
    request.fields.kind = pages > 1 ? s("TB") : s("CV");
    const auto registered = incoming::registerIncoming(*m_office->as(s("vanthu")), request).result();
    return registered ? registered->receipt.subject : SubjectId();
}

void TstSearchPage::initTestCase()
{
    InputMethodWatch::install(*qApp);
    m_office = std::make_unique<TestOffice>();
    m_reader = std::make_unique<Reader>(QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + s("/congso-reader"));
    m_long = letter(s("Kết luận cuộc họp"), s("UBND xã Sông Thao"), {s("Giao Phòng Nội vụ chuẩn bị nghị định mới."), s("Báo cáo trước ngày họp.")}, 3);
    letter(s("Cử công chức đi bồi dưỡng"), s("Sở Nội vụ"), {s("Đề nghị cử người dự lớp bồi dưỡng.")});
    letter(s("Xin kinh phí"), s("Sở Nội vụ"), {s("Kinh phí sửa trụ sở.")});
    QVERIFY(!m_long.isNull());
    m_upkeep = std::make_unique<SearchUpkeep>(m_office->sharedStore(), *m_reader);
    SearchRequest request;
    request.text = s("\"nghị định mới\"");
    QTRY_VERIFY_WITH_TIMEOUT(m_upkeep->engine().search(*m_office->as(s("vanthu")), request).result().value_or(SearchPage()).hits.size() == 1, 30'000);
    request.text = s("\"sửa trụ sở\"");
    QTRY_VERIFY_WITH_TIMEOUT(m_upkeep->engine().search(*m_office->as(s("vanthu")), request).result().value_or(SearchPage()).hits.size() == 1, 30'000);
}

void TstSearchPage::cleanupTestCase()
{
    m_upkeep.reset();
    m_reader.reset();
    m_office.reset();
}

void TstSearchPage::typedAndFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hits");
    QTest::newRow("subject without marks") << s("boi duong") << 1;
    QTest::newRow("in a file") << s("trụ sở") << 1;
    QTest::newRow("the word not finished") << s("nghi dinh mo") << 1;
    QTest::newRow("agency") << s("từ:\"Sở Nội vụ\"") << 2;
    QTest::newRow("everything") << QString() << 3;
    QTest::newRow("nothing") << s("khongcotunay") << 0;
    QTest::newRow("markup") << s("<b>kinh phí</b>") << 0;
}

void TstSearchPage::typedAndFound()
{
    QFETCH(QString, text);
    QFETCH(int, hits);
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    QAbstractItemModelTester tester(desk.list()->model());
    desk.page.type(text);
    if (hits > 0)
        QTRY_COMPARE(desk.subjects().size(), hits);
    else
        QTRY_VERIFY(!desk.list()->isVisible());
    QCOMPARE(desk.subjects().size(), hits);
    QVERIFY(!desk.pdf()->isOpen()); // nothing opens by itself
}

void TstSearchPage::narrowedAndWidened()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("vụ OR họp"));
    QTRY_COMPARE(desk.subjects().size(), 3);
    QTRY_VERIFY(desk.narrowingRow(s("Sở Nội vụ")) >= 0);
    auto *ways = child<QListView>(&desk.page, "narrowings");
    const QModelIndex way = ways->model()->index(desk.narrowingRow(s("Sở Nội vụ")), 0);
    QCOMPARE(way.data(NarrowingModel::CountTextRole).toString(), s("2"));
    ways->setCurrentIndex(way);
    QTest::keyClick(ways, Qt::Key_Return);
    QTRY_COMPARE(desk.subjects().size(), 2);
    QTRY_COMPARE(desk.narrowingRow(s("Sở Nội vụ")), -1);
    const QVariantMap state = desk.page.saveState();
    press(&desk.page, "chip0");
    QTRY_COMPARE(desk.subjects().size(), 3);
    desk.page.restoreState(state);
    QTRY_COMPARE(desk.subjects().size(), 2);
    desk.trigger("search.widen");
    QTRY_COMPARE(desk.subjects().size(), 3);
}

void TstSearchPage::opensAtTheHit()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("\"mục kiểm kê\""));
    QTRY_COMPARE(desk.subjects(), QStringList{s("Kết luận cuộc họp")});
    const auto *hits = qobject_cast<HitModel *>(desk.list()->model());
    const int page = hits->hitAt(0)->page;
    QVERIFY(page > 0);
    desk.trigger("list.next");
    QTRY_VERIFY_WITH_TIMEOUT(desk.pdf()->hitCount() > 1, 20'000);
    QVERIFY(desk.pdf()->findOpen());
    QCOMPARE(desk.pdf()->currentHit(), 0);
    QTRY_COMPARE(desk.pdf()->currentPage(), page);
    desk.trigger("search.nextHit");
    QCOMPARE(desk.pdf()->currentHit(), 1);
    desk.trigger("search.previousHit");
    QCOMPARE(desk.pdf()->currentHit(), 0);
    QVERIFY(!desk.pdf()->isAncestorOf(desk.window.focusWidget()));
    // Another search in the same document marks other words.
    desk.page.search(s("\"nghị định mới\""));
    QTRY_COMPARE(desk.pdf()->hitCount(), 1);
}

void TstSearchPage::savedSurvivesRestart()
{
    TestOffice office;
    FakeReader reader;
    office.letter(s("Việc thứ nhất"));
    {
        SearchUpkeep upkeep(office.sharedStore(), reader);
        SearchDesk desk(office, reader, upkeep.engine(), s("vanthu"));
        desk.page.search(s("thứ nhất"));
        QSignalSpy shown(&desk.page, &FindPage::savedSearchShown);
        desk.trigger("search.save");
        auto *name = desk.page.findChild<QLineEdit *>(s("searchName.name"));
        QVERIFY(name);
        name->setText(s("Của tôi"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(shown.size(), 1);
        desk.page.renameTo(s("Của riêng tôi"));
        QTRY_COMPARE(desk.saved.all().value(0).name, s("Của riêng tôi"));
        QTRY_COMPARE(desk.saved.all().size(), 1);
    }
    office.reopen();
    SearchUpkeep upkeep(office.sharedStore(), reader);
    SearchDesk other(office, reader, upkeep.engine(), s("giamdoc"));
    SearchDesk desk(office, reader, upkeep.engine(), s("vanthu"));
    QTRY_COMPARE(desk.saved.all().size(), 1);
    QVERIFY(other.saved.all().isEmpty());
    desk.page.restoreState({{s("saved"), desk.saved.all().first().id}});
    QCOMPARE(desk.page.text(), s("thứ nhất"));
    desk.trigger("search.drop");
    QTRY_VERIFY(desk.saved.all().isEmpty());
}

void TstSearchPage::seesOnlyWhatMayBeRead()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("cvlan"));
    QSignalSpy answered(qobject_cast<HitModel *>(desk.list()->model()), &HitModel::answered);
    for (const char *text : {"", "họp", "từ:\"Sở Nội vụ\"", "-khongco"}) {
        answered.clear();
        desk.page.search(s(text));
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(desk.subjects().size(), 0);
    }
    QTRY_COMPARE(child<QListView>(&desk.page, "narrowings")->model()->rowCount(), 0);
    QVERIFY(m_upkeep->engine().suggestions(*m_office->as(s("cvlan")), s("từ:Sở")).result()->isEmpty());
}

void TstSearchPage::problemSaysWhere()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("họp \"kết luận"));
    QTRY_COMPARE(desk.subjects().size(), 1);
    const auto *banner = child<Banner>(&desk.page, "searchBanner");
    QTRY_VERIFY(banner->sentence().contains(s("5")));
    desk.page.search(s("họp"));
    QTRY_VERIFY(banner->sentence().isEmpty());
}

/// Where nothing is found at all, nothing is said of hits with other tone marks.
void TstSearchPage::nothingIsNotOtherMarks()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    const auto *banner = child<Banner>(&desk.page, "searchBanner");
    QSignalSpy settled(desk.page.findChild<HitModel *>(), &HitModel::settled);
    desk.page.search(s("kinh phí khôngcótừnày"));
    desk.trigger("search.relevance");
    QTRY_VERIFY(settled.size() >= 2);
    QVERIFY(desk.subjects().isEmpty());
    QCOMPARE(banner->sentence(), QString());
}

void TstSearchPage::weighedOnRequest()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("nội vụ"));
    QTRY_COMPARE(desk.subjects().size(), 3);
    QSignalSpy settled(desk.page.findChild<HitModel *>(), &HitModel::settled);
    desk.trigger("search.relevance");
    auto *line = desk.page.findChild<ProgressLine *>();
    QVERIFY(line->running() && line->text().contains(s("0 weighed")));
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!line->running() && !line->isVisible());
    QCOMPARE(desk.page.saveState().value(s("order")).toString(), s("relevance"));
    QTRY_COMPARE(desk.subjects().size(), 3);
    desk.page.type(s("nội v"));
    QCOMPARE(desk.page.saveState().value(s("order")).toString(), s("new"));
}

/// Who asks for another order wants its first hits, not the place of the open document among them.
void TstSearchPage::anotherOrderFromItsTop()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("nội vụ"));
    QTRY_COMPARE(desk.subjects().size(), 3);
    desk.list()->setFixedHeight(80);
    desk.trigger("search.relevance");
    QTRY_VERIFY(!desk.page.findChild<ProgressLine *>()->running());
    desk.list()->setCurrentIndex(desk.list()->model()->index(2, 0));
    QTRY_VERIFY(desk.list()->verticalScrollBar()->value() > 0);
    const QString open = desk.page.saveState().value(s("document")).toString();
    QSignalSpy settled(desk.page.findChild<HitModel *>(), &HitModel::settled);
    desk.trigger("search.newest");
    QTRY_COMPARE(settled.size(), 1);
    QTRY_COMPARE(desk.list()->verticalScrollBar()->value(), 0);
    QCOMPARE(desk.page.saveState().value(s("document")).toString(), open);
}

void TstSearchPage::exported_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("spreadsheet") << s("xlsx") << QByteArray("PK");
    QTest::newRow("text") << s("odt") << QByteArray("PK");
    QTest::newRow("pdf") << s("pdf") << QByteArray("%PDF");
}

void TstSearchPage::exported()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("nội vụ"));
    QTRY_COMPARE(desk.subjects().size(), 3);
    QSignalSpy said(&desk.page, &Page::messageShown);
    const QString file = m_office->scratch(s("list.") + ending);
    desk.page.exportTo(file);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(s("3")));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith(begins));
    if (ending == s("odt"))
        QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(desk.jobs.rowCount(), 0);
}

void TstSearchPage::exportNamesWhatIsNotWritten()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("nội vụ"));
    QTRY_COMPARE(desk.subjects().size(), 3);
    desk.trigger("search.export");
    auto *dialog = desk.page.findChild<QFileDialog *>(s("searchExport"));
    QVERIFY(dialog);
    dialog->selectFile(m_office->scratch(s("list.docx")));
    static_cast<QDialog *>(dialog)->accept();
    QVERIFY(dialog->isVisible());
    auto *said = dialog->findChild<QMessageBox *>();
    QVERIFY(said && said->text().contains(s(".docx")) && said->text().contains(s(".odt")));
    said->accept();
    dialog->reject();
}

/// The former name of the agency and the place of the paper are in the file, as they are in the two lines of a hit.
void TstSearchPage::exportSaysWhatTheHitSays()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("bồi dưỡng"));
    QTRY_COMPARE(desk.subjects().size(), 1);
    QSignalSpy said(&desk.page, &Page::messageShown);
    const QString file = m_office->scratch(s("hits.csv"));
    desk.page.exportTo(file);
    QTRY_COMPARE(said.size(), 1);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY2(text.section(u'\n', 0, 0).contains(s("Nơi để bản giấy")), qPrintable(text));
    QVERIFY(text.contains(s("Danh sách do Hệ thống")));
}

void TstSearchPage::countStaysInEachOrder()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("nội vụ"));
    QTRY_COMPARE(desk.subjects().size(), 3);
    const auto shown = [&desk] {
        QStringList texts;
        for (const ElidedLabel *label : desk.page.findChildren<ElidedLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    };
    for (const char *order : {"search.newest", "search.relevance"}) {
        desk.trigger(order);
        QTRY_VERIFY2(shown().contains(s("3 document(s)")), order);
        desk.window.resize(700, 690);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(shown().contains(s("3 document(s)")), order);
    }
}

void TstSearchPage::readingIsAJob()
{
    TestOffice office;
    office.letter(s("một"));
    registerBroken(office);
    GatedReader reader;
    SearchUpkeep upkeep(office.sharedStore(), reader);
    JobModel jobs;
    ReadingJob job(upkeep, jobs);
    const auto state = [&jobs] { return JobStateKind(jobs.index(0).data(JobState).toInt()); };
    const auto id = [&jobs] { return jobs.index(0).data(JobId).toLongLong(); };
    QTRY_COMPARE(jobs.rowCount(), 1);
    QTRY_COMPARE(jobs.index(0).data(JobTotal).toInt(), 2);
    jobs.cancel(id());
    QTRY_VERIFY(jobs.rowCount() == 1 && state() == JobStateKind::Stopped);
    QVERIFY(upkeep.reading().paused);
    jobs.retry(id());
    QTRY_VERIFY(jobs.rowCount() == 1 && state() == JobStateKind::Running);
    reader.open();
    QTRY_VERIFY(jobs.rowCount() == 1 && state() == JobStateKind::Failed);
    QVERIFY(jobs.index(0).data(JobNote).toString().contains(s("1")));
    QVERIFY(!jobs.index(0).data(JobNote).toString().contains(s("broken"))); // not everybody may know its name
    reader.mend();
    jobs.retry(id());
    QTRY_COMPARE(textsShare(office.store()).result()->failed, 0);
    QTRY_COMPARE(textsShare(office.store()).result()->tried, 2);
    QTRY_VERIFY(!upkeep.reading().reading);
    QCOMPARE(jobs.rowCount(), 0);
}

void TstSearchPage::indexAndFailuresAreAdministered()
{
    TestOffice office;
    office.letter(s("một"));
    registerBroken(office);
    GatedReader reader;
    reader.open();
    SearchUpkeep upkeep(office.sharedStore(), reader);
    SearchSection section(*office.as(s("vanthu")), upkeep), blind(*office.as(s("cvlan")), upkeep);
    section.show();
    blind.show();
    auto *failed = child<QListWidget>(&section, "search.failed");
    QTRY_COMPARE(failed->count(), 1);
    QVERIFY(failed->item(0)->text().contains(s("broken.txt")));
    QTRY_VERIFY(child<QWidget>(&blind, "search.again")->isVisible());
    QCOMPARE(child<QListWidget>(&blind, "search.failed")->count(), 0);
    reader.mend();
    press(&section, "search.again");
    QTRY_COMPARE(failed->count(), 0);
    QTRY_VERIFY(child<QLabel>(&section, "search.index")->text().contains(s("100")));
    const qint64 made = upkeep.engine().state().result()->made;
    press(&section, "search.rebuild");
    QVERIFY(!child<QWidget>(&section, "search.rebuild")->isEnabled());
    QTRY_VERIFY(child<QWidget>(&section, "search.rebuild")->isEnabled());
    QVERIFY(upkeep.engine().state().result()->made != made);
    QTRY_VERIFY(!upkeep.reading().reading);
}

void TstSearchPage::composedTextIsNotCut()
{
    SearchField field(s("Tìm"));
    field.show();
    field.setFocus();
    QSignalSpy typed(&field, &SearchField::filterChanged);
    QSignalSpy entered(&field, &SearchField::searched);
    QTest::keyClicks(&field, "so ");
    compose(&field, s("hop"));
    QTRY_COMPARE(typed.size(), 1);
    QCOMPARE(typed.first().first().toString(), s("so"));
    QInputMethodEvent commit;
    commit.setCommitString(s("họp"));
    QCoreApplication::sendEvent(&field, &commit);
    QTRY_COMPARE(typed.last().first().toString(), s("so họp"));
    field.showText(s("khác"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(entered.last().first().toString(), s("khác"));
    QCOMPARE(typed.size(), 2);
}

void TstSearchPage::everyControlHasAName()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.page.search(s("nội vụ"));
    QTRY_COMPARE(desk.subjects().size(), 3);
    desk.trigger("list.next");
    QCOMPARE(namelessControls(&desk.page), QStringList());
    QCOMPARE(desk.page.actions().problems(), QStringList());
    desk.trigger("list.table");
    QVERIFY(child<QTableView>(&desk.page, "hitTable")->isVisible());
    QCOMPARE(namelessControls(&desk.page), QStringList());
}

void TstSearchPage::pieceShowsTheHit()
{
    const QFontMetrics metrics((QFont()));
    const QString before = QString(300, u'a') + u' ';
    const QString text = before + s("sáp nhập ") + QString(300, u'b');
    const ShownPiece piece = pieceFor(text, {{int(before.size()), 8}}, metrics, 200);
    QCOMPARE(piece.ranges.size(), 1);
    QCOMPARE(piece.text.mid(piece.ranges.first().start, piece.ranges.first().length), s("sáp nhập"));
    QVERIFY(metrics.horizontalAdvance(piece.text) <= 200);
    QCOMPARE(pieceFor(s("ngắn"), {{0, 4}}, metrics, 200).text, s("ngắn"));
    const QString words = s("của đơn vị đã gửi về Phòng Nội vụ để nghị quyết");
    const int narrow = metrics.horizontalAdvance(s("…để nghị quyết"));
    QCOMPARE(pieceFor(words, {{int(words.indexOf(s("nghị"))), 4}}, metrics, narrow).ranges.size(), 1);
}

/// The list has the focus before it has rows: the first of them is current then and can be opened all the same.
void TstSearchPage::firstHitOpensAfterNone()
{
    SearchDesk desk(*m_office, *m_reader, m_upkeep->engine(), s("vanthu"));
    desk.window.activateWindow();
    desk.page.search(s("khongcotunay"));
    QTRY_VERIFY(!desk.list()->isVisible());
    desk.page.search(s("so"));
    QTRY_VERIFY(desk.list()->isVisible() && desk.list()->model()->rowCount() > 0);
    desk.list()->setFocus();
    const QModelIndex first = desk.list()->model()->index(0, 0);
    QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, desk.list()->visualRect(first).center());
    QTRY_COMPARE(desk.page.saveState().value(s("document")).toString(), SubjectId(first.data(HitModel::IdRole).toUuid()).toString());
}

/// What the help offers to be pressed is understood, each of it.
void TstSearchPage::examplesAreUnderstood()
{
    const QList<SearchExample> examples = searchExamples();
    QVERIFY(examples.size() > 15);
    for (const SearchExample &example : examples)
        QVERIFY2(!search::parseQuery(example.text).problem, qPrintable(example.text));
}

QTEST_MAIN(TstSearchPage)
#include "tst_searchpage.moc"
