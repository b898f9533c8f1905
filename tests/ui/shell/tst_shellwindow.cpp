// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/gallery.h"
#include "tests/ui/shell/letter.h"

#include "tests/support/guiwarnings.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/joblist.h"
#include "ui/shell/listdetail.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/undonotice.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace congso;

namespace {

QStandardItemModel *letters(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const struct
    {
        const char *code, *sender, *subject, *chip;
        Tone tone;
        bool unread;
    } rows[] = {
        {"214/UBND-VHXH", "UBND xã Sông Thao", "Cử công chức tham gia lớp bồi dưỡng văn thư điện tử", "còn 2 ngày", Tone::DueSoon, false},
        {"36/TB-UBND", "UBND tỉnh", "Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp Ban Chỉ đạo", "quá hạn 3 ngày", Tone::Overdue, false},
        {"05/CĐ-UBND", "UBND tỉnh", "Triển khai trực phòng chống thiên tai", "Hỏa tốc", Tone::Overdue, true},
        {"1187/SNV-TCBC", "Sở Nội vụ Phú Thượng", "Trao đổi kinh nghiệm sắp xếp tổ chức bộ máy", "còn 5 ngày", Tone::Neutral, true},
        {"18/GM-STC", "Sở Tài chính", "Họp thẩm định dự toán chi ứng dụng CNTT", "họp 14:00 18/3", Tone::Primary, false},
    };
    for (const auto &row : rows) {
        auto *item = new QStandardItem;
        item->setData(QString::fromUtf8(row.code), RowCode);
        item->setData(QString::fromUtf8(row.sender), RowSender);
        item->setData(QString::fromUtf8(row.subject), RowSubject);
        item->setData(QVariant::fromValue(QList<ChipText>{{QString::fromUtf8(row.chip), row.tone}}), RowChips);
        item->setData(row.unread, RowUnread);
        model->appendRow(item);
    }
    return model;
}

/// Stands for a page of the program: a list, a document, an opinion; notes what it is told.
class SamplePage : public Page
{
public:
    SamplePage(const QString &id, UiSettings &settings, const QString &pdf)
        : Page(id)
    {
        setTitle(QStringLiteral("Trang ") + id);
        actions().add({{id + QLatin1String(".assign"), QStringLiteral("Phân công"), QStringLiteral("Giao cho người trong đơn vị"), QStringLiteral("assign"),
                        QKeySequence(Qt::CTRL | Qt::Key_G), QStringLiteral("Xử lý")},
                       {id + QLatin1String(".extend"), QStringLiteral("Xin gia hạn"), QStringLiteral("Xin thêm thời gian"), QStringLiteral("extend"), {}, QStringLiteral("Xử lý")}});
        actions().disable(id + QLatin1String(".extend"), QStringLiteral("Văn bản không có thời hạn."));
        actions().on(id + QLatin1String(".assign"), this, [this] { assigned = m_line->text(); });
        auto *list = new QListView;
        list->setObjectName(QStringLiteral("list"));
        list->setAccessibleName(QStringLiteral("Danh sách"));
        list->setModel(letters(list));
        setUpTwoLineList(list);
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *left = new QWidget;
        auto *leftLayout = new QVBoxLayout(left);
        leftLayout->setContentsMargins(0, 0, 0, 0);
        leftLayout->setSpacing(0);
        auto *header = new SectionHeader(QStringLiteral("Chờ xử lý"));
        header->setNote(QStringLiteral("7 văn bản · hạn gần nhất ▾"));
        leftLayout->addWidget(header);
        leftLayout->addWidget(new Separator);
        leftLayout->addWidget(list);
        m_line = new QLineEdit;
        m_line->setObjectName(QStringLiteral("line"));
        m_panes = new ListDetail(left, document(pdf), settings, id);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_panes);
    }

    QVariantMap saveState() const override { return {{QStringLiteral("text"), m_line->text()}}; }
    void restoreState(const QVariantMap &state) override { m_line->setText(state.value(QStringLiteral("text")).toString()); }
    void aboutToLeave() override { kept = m_line->text(); }
    bool stepBack() override { return m_panes->stepBack(); }

    QLineEdit *line() const { return m_line; }
    ListDetail *panes() const { return m_panes; }
    QString kept;
    QString assigned;

private:
    QWidget *document(const QString &pdf)
    {
        auto *right = new QWidget;
        auto *head = new QVBoxLayout;
        head->setContentsMargins(space::l + 2, space::m, space::l, space::s);
        head->setSpacing(space::s);
        head->addWidget(headingLabel(QStringLiteral("Cử công chức tham gia lớp bồi dưỡng văn thư điện tử")));
        auto *facts = new QHBoxLayout;
        auto *code = new ElidedLabel(QStringLiteral("214/UBND-VHXH"));
        code->setEmphasis(1, true);
        facts->addWidget(code);
        facts->addWidget(plainLabel(QStringLiteral("· UBND xã Sông Thao · 09/03/2026 · số đến 871")));
        facts->addWidget(new Chip(QStringLiteral("còn 2 ngày làm việc"), Tone::DueSoon));
        facts->addStretch(1);
        head->addLayout(facts);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(new Button(actions().action(id() + QLatin1String(".assign")), Button::Look::Primary));
        buttons->addWidget(new Button(actions().action(id() + QLatin1String(".extend")), Button::Look::Framed));
        buttons->addWidget(m_line, 1);
        head->addLayout(buttons);
        auto *tabs = new FlatTabs;
        auto *view = new PdfView;
        if (!pdf.isEmpty()) {
            view->openPdf(pdf);
        }
        tabs->addTab(view, QStringLiteral("Văn bản"));
        tabs->addTab(new QWidget, QStringLiteral("Phiếu xử lý"));
        auto *layout = new QVBoxLayout(right);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addLayout(head);
        layout->addWidget(new Separator);
        layout->addWidget(tabs, 1);
        return right;
    }

    QLineEdit *m_line;
    ListDetail *m_panes;
};

QList<NavigationEntry> places()
{
    return {{{}, QStringLiteral("Việc của tôi")},
            {QStringLiteral("inbox"), QStringLiteral("Chờ xử lý"), 7},
            {QStringLiteral("doing"), QStringLiteral("Đang xử lý"), 12},
            {QStringLiteral("overdue"), QStringLiteral("Quá hạn"), 2, true},
            {{}, QStringLiteral("Văn bản đến")},
            {QStringLiteral("register"), QStringLiteral("Chờ vào sổ"), 4},
            {QStringLiteral("book"), QStringLiteral("Sổ đăng ký đến"), 12480}};
}

}

class TestShellWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pictures_data();
    void pictures();
    void historyGoesBackWithState();
    void escapeGoesBack();
    void composedTextIsCommitted_data();
    void composedTextIsCommitted();
    void paletteFindsWithoutMarks();
    void paletteRunsByKeyboardOnly();
    void textSizeIsKept();
    void themeIsKept();
    void narrowWindowHidesNavigation();
    void documentTakesTheListsPlace();
    void undoIsOfferedForTenSeconds();
    void jobsAreCountedAndCancelled();
    void leavingKeepsWhatWasTyped_data();
    void leavingKeepsWhatWasTyped();
    void noShortcutTwice();
    void everyControlHasAName();
    void aSmallScreenIsFilledTheFirstTime();

private:
    SamplePage *open(const QString &id);
    void compose(QWidget *field, const QString &text);

    QTemporaryDir m_folder;
    QString m_letter;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, SamplePage *> m_pages;
};

void TestShellWindow::init()
{
    failOnWarnings();
    m_letter = m_folder.filePath(QStringLiteral("letter.pdf"));
    if (!QFile::exists(m_letter)) {
        writeLetter(m_letter, 2);
    }
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply();
    m_settings = std::make_unique<UiSettings>(m_folder.filePath(QStringLiteral("ui.ini")));
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    for (const char *id : {"inbox", "register"}) {
        const QString page = QString::fromLatin1(id);
        m_window->pages()->addPage(page, [this, page] { return m_pages[page] = new SamplePage(page, *m_settings, page == QLatin1String("inbox") ? m_letter : QString()); });
    }
    m_window->pages()->addAlias(QStringLiteral("overdue"), QStringLiteral("inbox"), {{QStringLiteral("text"), QStringLiteral("quá hạn")}});
    m_window->navigation()->entries()->setEntries(places());
    m_window->topBar()->setPerson(QStringLiteral("Phạm Thu Hà"), QStringLiteral("Trưởng phòng"));
    m_window->statusLine()->setState(Tone::Done, QStringLiteral("Đã đồng bộ 10:42"), {QStringLiteral("Không có việc chờ gửi")});
    m_window->statusLine()->setDocumentCount(12480);
    QSignalSpy pressed(m_window->statusLine(), &StatusLine::statePressed);
    const auto labels = m_window->statusLine()->findChildren<ElidedLabel *>();
    QTest::mouseClick(labels.first(), Qt::LeftButton);
    QCOMPARE(pressed.count(), 0);
    m_window->statusLine()->setStateLeads(true);
    QTest::mouseClick(labels.first(), Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestShellWindow::cleanup()
{
    m_window.reset();
    m_pages.clear();
    m_settings.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("ui.ini")));
}

SamplePage *TestShellWindow::open(const QString &id)
{
    m_window->openPage(id);
    return m_pages.value(m_window->pages()->currentPage()->id());
}

void TestShellWindow::compose(QWidget *field, const QString &text)
{
    field->setFocus();
    QInputMethodEvent event(text, {});
    QCoreApplication::sendEvent(field, &event);
}

void TestShellWindow::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1366-light") << QSize(1366, 768) << false;
    QTest::newRow("1366-dark") << QSize(1366, 768) << true;
    QTest::newRow("1920-light") << QSize(1920, 1080) << false;
    QTest::newRow("800-light") << QSize(800, 600) << false;
}

void TestShellWindow::pictures()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    m_theme->setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    m_window->resize(size);
    SamplePage *page = open(QStringLiteral("inbox"));
    auto *view = page->findChild<PdfView *>();
    QTRY_COMPARE(view->pageCount(), 2);
    view->setMarks({{0, QRectF(210, 220, 220, 18), OverlayMark::Kind::Current, {}}});
    if (size.width() < 900) {
        page->panes()->openDetail();
    }
    QTRY_COMPARE(view->area()->pending(), 0);
    QCOMPARE(m_window->width(), size.width());
    keepPicture(*m_window, QStringLiteral("shell-%1").arg(QLatin1String(QTest::currentDataTag())));
    m_window->actions().action(QStringLiteral("palette"))->trigger();
    keepPicture(*m_window, QStringLiteral("palette-%1").arg(QLatin1String(QTest::currentDataTag())));
}

void TestShellWindow::historyGoesBackWithState()
{
    open(QStringLiteral("inbox"))->line()->setText(QStringLiteral("tôi đang ở đây"));
    open(QStringLiteral("register"));
    QCOMPARE(m_window->navigation()->currentIndex().data(NavigationModel::IdRole).toString(), QStringLiteral("register"));
    open(QStringLiteral("overdue"));
    QCOMPARE(m_pages[QStringLiteral("inbox")]->line()->text(), QStringLiteral("quá hạn"));
    m_window->actions().action(QStringLiteral("back"))->trigger();
    QCOMPARE(m_window->pages()->currentId(), QStringLiteral("register"));
    m_window->actions().action(QStringLiteral("back"))->trigger();
    QCOMPARE(m_window->pages()->currentId(), QStringLiteral("inbox"));
    QCOMPARE(m_pages[QStringLiteral("inbox")]->line()->text(), QStringLiteral("tôi đang ở đây"));
    QVERIFY(!m_window->actions().action(QStringLiteral("back"))->isEnabled());
    QVERIFY(!m_window->openPage(QStringLiteral("nowhere")));
}

void TestShellWindow::escapeGoesBack()
{
    open(QStringLiteral("inbox"));
    SamplePage *page = open(QStringLiteral("register"));
    page->line()->setFocus();
    QTest::keyClick(page->line(), Qt::Key_Escape);
    QCOMPARE(m_window->pages()->currentId(), QStringLiteral("inbox"));
}

void TestShellWindow::composedTextIsCommitted_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"action", "shortcut", "page", "lock", "close", "escape"}) {
        QTest::newRow(by) << QString::fromLatin1(by);
    }
}

void TestShellWindow::composedTextIsCommitted()
{
    QFETCH(const QString, by);
    open(QStringLiteral("register"));
    SamplePage *page = open(QStringLiteral("inbox"));
    compose(page->line(), QStringLiteral("nghiệp"));
    QCOMPARE(page->line()->text(), QString());
    if (by == QLatin1String("action")) {
        page->actions().action(QStringLiteral("inbox.assign"))->trigger();
        QCOMPARE(page->assigned, QStringLiteral("nghiệp"));
    } else if (by == QLatin1String("shortcut")) {
        QTest::keyClick(page->line(), Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(page->assigned, QStringLiteral("nghiệp"));
    } else if (by == QLatin1String("page")) {
        open(QStringLiteral("register"));
        QCOMPARE(page->kept, QStringLiteral("nghiệp"));
    } else if (by == QLatin1String("lock")) {
        m_window->actions().action(QStringLiteral("lock"))->trigger();
        QCOMPARE(page->kept, QStringLiteral("nghiệp"));
    } else if (by == QLatin1String("close")) {
        m_window->close();
        QCOMPARE(page->kept, QStringLiteral("nghiệp"));
    } else {
        QTest::keyClick(page->line(), Qt::Key_Escape);
        QCOMPARE(page->kept, QStringLiteral("nghiệp"));
    }
    QCOMPARE(page->line()->text(), QStringLiteral("nghiệp"));
}

void TestShellWindow::paletteFindsWithoutMarks()
{
    SamplePage *page = open(QStringLiteral("inbox"));
    PaletteModel model;
    model.setSources({&page->actions(), &m_window->actions()});
    const int all = model.rowCount();
    for (const char *words : {"phan cong", "PHÂN", "pcong"}) {
        model.setWords(QString::fromUtf8(words));
        QVERIFY2(model.rowCount() < all, words);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Phân công"));
    }
    model.setWords(QStringLiteral("gia han"));
    QCOMPARE(model.index(0).data(PaletteModel::ReasonRole).toString(), QStringLiteral("Văn bản không có thời hạn."));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    model.setWords(QStringLiteral("zzzzq"));
    QCOMPARE(model.rowCount(), 0);
}

void TestShellWindow::paletteRunsByKeyboardOnly()
{
    SamplePage *page = open(QStringLiteral("inbox"));
    page->line()->setText(QStringLiteral("x"));
    page->line()->setFocus();
    QTest::keyClick(page->line(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette->isVisible());
    auto *field = palette->findChild<SearchField *>();
    QTest::keyClicks(field, QStringLiteral("phan"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(page->assigned, QStringLiteral("x"));
    QCOMPARE(m_window->focusWidget(), page->line());
}

void TestShellWindow::textSizeIsKept()
{
    const double before = qApp->font().pointSizeF();
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_theme->scale(), 110);
    QVERIFY(qApp->font().pointSizeF() > before);
    for (int again = 0; again < 10; ++again) {
        m_window->actions().action(QStringLiteral("text-larger"))->trigger();
    }
    QCOMPARE(m_theme->scale(), Theme::maximumScale);
    QCOMPARE(UiSettings(m_folder.filePath(QStringLiteral("ui.ini"))).textScale(), m_settings->textScale());
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_settings->textScale(), 100);
}

void TestShellWindow::themeIsKept()
{
    m_window->actions().action(QStringLiteral("theme-dark"))->trigger();
    QVERIFY(isDark(qApp->palette()));
    QCOMPARE(m_settings->themeMode(), ThemeMode::Dark);
    m_window->actions().action(QStringLiteral("theme-light"))->trigger();
    QVERIFY(!isDark(m_window->palette()));
}

void TestShellWindow::narrowWindowHidesNavigation()
{
    open(QStringLiteral("inbox"));
    QVERIFY(m_window->navigation()->isVisible());
    m_window->resize(800, 600);
    QTRY_VERIFY(!m_window->navigation()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(m_window->navigation()->isVisible());
    QVERIFY(m_settings->navigationShown());
    open(QStringLiteral("register"));
    QVERIFY(!m_window->navigation()->isVisible());
}

void TestShellWindow::documentTakesTheListsPlace()
{
    SamplePage *page = open(QStringLiteral("inbox"));
    QVERIFY(!page->panes()->narrow());
    QVERIFY(!page->panes()->stepBack());
    page->panes()->setNarrowWidth(5000);
    QVERIFY(page->findChild<QListView *>(QStringLiteral("list"))->isVisible());
    QVERIFY(!page->line()->isVisible());
    page->panes()->openDetail();
    QVERIFY(page->line()->isVisible());
    QVERIFY(!page->findChild<QListView *>(QStringLiteral("list"))->isVisible());
    page->line()->setFocus();
    QTest::keyClick(page->line(), Qt::Key_Escape);
    QVERIFY(page->findChild<QListView *>(QStringLiteral("list"))->isVisible());
    QCOMPARE(m_window->pages()->currentId(), QStringLiteral("inbox"));
}

void TestShellWindow::undoIsOfferedForTenSeconds()
{
    SamplePage *page = open(QStringLiteral("inbox"));
    UndoNotice *notice = m_window->statusLine()->undoNotice();
    QAction *undo = m_window->actions().action(QStringLiteral("undo"));
    QVERIFY(!undo->isEnabled());
    int undone = 0;
    Q_EMIT page->undoOffered(QStringLiteral("Đã phân công."), [&] { ++undone; });
    QVERIFY(undo->isEnabled());
    Q_EMIT page->messageShown(QStringLiteral("Đã in."));
    QCOMPARE(notice->message(), QStringLiteral("Đã phân công."));
    undo->trigger();
    QCOMPARE(undone, 1);
    QVERIFY(!undo->isEnabled());
    Q_EMIT page->undoOffered(QStringLiteral("Đã trả lại."), [&] { ++undone; });
    QCOMPARE(notice->timer()->interval(), 10000);
    notice->timer()->setInterval(0);
    notice->timer()->start();
    QTRY_VERIFY(!notice->offering());
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undone, 1);
}

void TestShellWindow::jobsAreCountedAndCancelled()
{
    QStandardItemModel model;
    for (const auto state : {JobStateKind::Running, JobStateKind::Failed}) {
        auto *item = new QStandardItem;
        item->setData(QStringLiteral("Đọc <b>3</b> tệp"), JobTitle);
        item->setData(int(state), JobState);
        item->setData(qint64(40 + model.rowCount()), JobId);
        item->setData(state == JobStateKind::Running, JobCanCancel);
        item->setData(state == JobStateKind::Failed, JobCanRetry);
        model.appendRow(item);
    }
    m_window->jobs()->setModel(&model);
    QVERIFY(m_window->statusLine()->jobsButton()->isVisible());
    m_window->jobs()->openAt(m_window->mapToGlobal(QPoint(1300, 740)));
    QSignalSpy cancelled(m_window->jobs(), &JobList::cancelRequested);
    QSignalSpy retried(m_window->jobs(), &JobList::retryRequested);
    const auto buttons = m_window->jobs()->findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->isVisible()) {
            button->click();
        }
    }
    QCOMPARE(cancelled.value(0).value(0).toLongLong(), 40);
    QCOMPARE(retried.value(0).value(0).toLongLong(), 41);
    model.removeRows(0, 2);
    QVERIFY(!m_window->statusLine()->jobsButton()->isVisible());
}

void TestShellWindow::leavingKeepsWhatWasTyped_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("lock") << QStringLiteral("lock");
    QTest::newRow("switch person") << QStringLiteral("switch-person");
    QTest::newRow("language") << QStringLiteral("language-en");
}

void TestShellWindow::leavingKeepsWhatWasTyped()
{
    QFETCH(const QString, id);
    SamplePage *page = open(QStringLiteral("inbox"));
    page->line()->setText(QStringLiteral("dở dang"));
    m_window->actions().action(id)->trigger();
    QCOMPARE(page->kept, QStringLiteral("dở dang"));
}

void TestShellWindow::noShortcutTwice()
{
    QCOMPARE(m_window->actions().problems(), QStringList());
    SamplePage *page = open(QStringLiteral("inbox"));
    QCOMPARE(page->actions().problems(&m_window->actions()), QStringList());
    page->actions().add({{QStringLiteral("bad"), QStringLiteral("Xấu"), QStringLiteral("x"), QStringLiteral("open"), QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("g")},
                         {QStringLiteral("bare"), QStringLiteral("Trơ"), QStringLiteral("x"), QStringLiteral("no-such"), QKeySequence(Qt::Key_A), QStringLiteral("g")},
                         {QStringLiteral("bad"), QStringLiteral("Xấu"), QStringLiteral("x"), QStringLiteral("open"), {}, QStringLiteral("g")}});
    QCOMPARE(page->actions().problems(&m_window->actions()).size(), 4);
    QVERIFY(page->actions().action(QStringLiteral("bare"))->shortcut().isEmpty());
}

void TestShellWindow::everyControlHasAName()
{
    open(QStringLiteral("inbox"));
    QStringList nameless;
    for (QWidget *part : {static_cast<QWidget *>(m_window->topBar()), static_cast<QWidget *>(m_window->navigation()), static_cast<QWidget *>(m_window->statusLine())}) {
        QList<QWidget *> all = part->findChildren<QWidget *>();
        all.append(part);
        for (const QWidget *widget : std::as_const(all)) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool worded = button != nullptr && !button->text().isEmpty();
            const bool inner = widget->objectName().startsWith(QLatin1String("qt_"));
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !worded && !inner && widget->accessibleName().isEmpty()) {
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName());
            }
        }
    }
    QCOMPARE(nameless.join(QLatin1Char(' ')), QString());
}

/// Its frame and status line would lie beyond the edge.
void TestShellWindow::aSmallScreenIsFilledTheFirstTime()
{
    QVERIFY(m_window->screen()->availableSize().width() <= 1366);
    UiSettings settings(m_folder.filePath(QStringLiteral("first.ini")));
    MainWindow first(*m_theme, settings);
    first.appear();
    QVERIFY(first.isMaximized());
    first.showNormal();
    first.resize(700, 600);
    first.close();
    MainWindow second(*m_theme, settings);
    second.appear();
    QVERIFY(!second.isMaximized());
    QCOMPARE(second.size(), QSize(700, 600));
}

QTEST_MAIN(TestShellWindow)
#include "tst_shellwindow.moc"
