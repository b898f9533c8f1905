// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guiwarnings.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/suggestedit.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/wheelguard.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QUrl>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace congso;

namespace {

const QString hostile = QStringLiteral("<b>x</b> &amp; \"q\"");

QDate monday()
{
    return {2026, 3, 9};
}

void compose(QWidget *field, const QString &text)
{
    field->setFocus();
    QInputMethodEvent event(text, {});
    QCoreApplication::sendEvent(field, &event);
}

}

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void initTestCase();
    void datesAreUnderstood_data();
    void datesAreUnderstood();
    void dateEditCompletes();
    void dateEditByKeys();
    void initialsOfNames_data();
    void initialsOfNames();
    void textIsNeverMarkup();
    void elidedLabelCutsAndTells();
    void lineTellsWhatIsCut();
    void fieldSaysItsState();
    void textGrowsAndSubmits();
    void phrasesJoin();
    void composedTextReachesFilterAndOpinion();
    void searchFieldRests();
    void wheelScrollsPastFields_data();
    void wheelScrollsPastFields();
    void tabsCommitBeforeChanging();
    void tabsAreShortWhereThereIsNoRoom();
    void buttonFollowsItsAction();
    void emptyStateComesAndGoes();
    void dropTakesLocalFilesOnly();
    void progressTellsTheRest();
    void columnsAreKept();
    void rowsHaveTheirHeight();
    void groupsAreHeaded();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply();
    InputMethodWatch::install(*qApp);
}

void TestWidgets::datesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("whole") << QStringLiteral("13/03/2026") << QDate(2026, 3, 13);
    QTest::newRow("short year") << QStringLiteral("1/2/26") << QDate(2026, 2, 1);
    QTest::newRow("no year") << QStringLiteral("15/3") << QDate(2026, 3, 15);
    QTest::newRow("points") << QStringLiteral("5.4.2027") << QDate(2027, 4, 5);
    QTest::newRow("strokes") << QStringLiteral(" 05-04 ") << QDate(2026, 4, 5);
    QTest::newRow("digits") << QStringLiteral("130326") << QDate(2026, 3, 13);
    QTest::newRow("four digits") << QStringLiteral("1303") << QDate(2026, 3, 13);
    QTest::newRow("eight digits") << QStringLiteral("13032025") << QDate(2025, 3, 13);
    QTest::newRow("in five days") << QStringLiteral("+5") << QDate(2026, 3, 14);
    QTest::newRow("yesterday") << QStringLiteral("-1") << QDate(2026, 3, 8);
    QTest::newRow("today") << QStringLiteral("hn") << QDate(2026, 3, 9);
    QTest::newRow("iso") << QStringLiteral("2026-03-13") << QDate(2026, 3, 13);
    QTest::newRow("leap") << QStringLiteral("29/2/2028") << QDate(2028, 2, 29);
    QTest::newRow("no leap") << QStringLiteral("29/2/2026") << QDate();
    QTest::newRow("month first") << QStringLiteral("3/13/2026") << QDate();
    QTest::newRow("a word") << QStringLiteral("mai") << QDate();
    QTest::newRow("half a year") << QStringLiteral("1/2/202") << QDate();
    QTest::newRow("long ago") << QStringLiteral("1/1/1200") << QDate();
    QTest::newRow("empty") << QString() << QDate();
}

void TestWidgets::datesAreUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, date);
    QCOMPARE(parseDate(text, monday()).value_or(QDate()), date);
}

void TestWidgets::dateEditCompletes()
{
    DateEdit edit(monday);
    edit.show();
    QSignalSpy changed(&edit, &DateEdit::dateChanged);
    QSignalSpy valid(&edit, &DateEdit::validChanged);
    edit.lineEdit()->setFocus();
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("15/3"));
    QCOMPARE(edit.date(), QDate(2026, 3, 15));
    QCOMPARE(edit.lineEdit()->text(), QStringLiteral("15/3")); // not while typing
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(edit.lineEdit()->text(), QStringLiteral("15/03/2026"));
    edit.lineEdit()->clear();
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("cuoi thang"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QVERIFY(!edit.valid());
    QVERIFY(edit.date().isNull());
    QCOMPARE(edit.lineEdit()->text(), QStringLiteral("cuoi thang")); // what was typed stays
    edit.setDate({});
    QVERIFY(edit.valid());
    edit.setRange(monday(), {});
    edit.setDate(QDate(2026, 3, 1));
    QVERIFY(!edit.valid());
    QVERIFY(changed.size() >= 2);
    QVERIFY(valid.size() >= 2);
}

void TestWidgets::dateEditByKeys()
{
    DateEdit edit(monday);
    edit.show();
    QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
    QCOMPARE(edit.date(), monday());
    QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
    QCOMPARE(edit.date(), monday().addDays(1));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down);
    QCOMPARE(edit.date(), monday());
    QTest::keyClick(edit.lineEdit(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(edit.findChild<QWidget *>(QStringLiteral("calendar")) != nullptr);
    edit.setReadOnly(true);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
    QCOMPARE(edit.date(), monday());
}

void TestWidgets::initialsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("three words") << QStringLiteral("Nguyễn Thị Mai") << QStringLiteral("NM");
    QTest::newRow("two words") << QStringLiteral("Hoàng Lan") << QStringLiteral("HL");
    QTest::newRow("one word") << QStringLiteral("Ái") << QStringLiteral("Á");
    QTest::newRow("decomposed") << QStringLiteral("Đặng Ân").normalized(QString::NormalizationForm_D) << QStringLiteral("ĐÂ");
    QTest::newRow("blanks") << QStringLiteral("  ") << QString();
}

void TestWidgets::initialsOfNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, letters);
    QCOMPARE(initials(name), letters);
}

void TestWidgets::textIsNeverMarkup()
{
    for (QLabel *label : {plainLabel(hostile), wrappedLabel(hostile), headingLabel(hostile), quietLabel(hostile)}) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), hostile);
        delete label;
    }
    QVERIFY(plainToolTip(hostile).contains(QLatin1String("&lt;b&gt;")));
    QCOMPARE(plainToolTip(QStringLiteral("Số 5 & 6")), QStringLiteral("Số 5 & 6"));
    QCOMPARE(plainMnemonic(QStringLiteral("A & B")), QStringLiteral("A && B"));
    const Banner banner(Banner::Kind::Error, hostile);
    const auto labels = banner.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestWidgets::elidedLabelCutsAndTells()
{
    ElidedLabel label(QStringLiteral("Cử công chức\ntham gia <i>lớp</i> bồi dưỡng"));
    label.resize(label.sizeHint());
    QVERIFY(label.toolTip().isEmpty());
    QVERIFY(!label.text().contains(QLatin1Char('\n')));
    label.show();
    label.resize(60, 20);
    QTRY_VERIFY(label.toolTip().contains(QLatin1String("&lt;i&gt;")));
    QVERIFY(label.minimumSizeHint().width() < 60);
}

void TestWidgets::fieldSaysItsState()
{
    auto *line = new QLineEdit;
    LabelledField field(QStringLiteral("&Số, ký hiệu"), line);
    field.show();
    QCOMPARE(line->accessibleName(), QStringLiteral("Số, ký hiệu"));
    field.setState(LabelledField::State::Check, QStringLiteral("cần kiểm tra (dòng 12)"));
    QCOMPARE(line->accessibleDescription(), QStringLiteral("cần kiểm tra (dòng 12)"));
    const QImage picture = field.grab().toImage();
    const QPoint bar(1, line->mapTo(&field, line->rect().center()).y());
    QCOMPARE(picture.pixelColor(bar), toneColor(field.palette(), Tone::DueSoon));
    field.setState(LabelledField::State::Sure);
    QCOMPARE(field.grab().toImage().pixelColor(bar), toneColor(field.palette(), Tone::Done));
    field.activateWindow();
    field.setFocus();
    QTRY_VERIFY(line->hasFocus());
}

void TestWidgets::textGrowsAndSubmits()
{
    GrowingTextEdit edit;
    edit.resize(300, 40);
    edit.setLines(1, 4);
    edit.setSubmits(true);
    edit.show();
    const int one = edit.height();
    edit.setPlainText(QStringLiteral("một\nhai\nba"));
    QTRY_VERIFY(edit.height() > one + edit.fontMetrics().lineSpacing());
    edit.setPlainText(QStringLiteral("dài ").repeated(400));
    QTRY_VERIFY(edit.height() <= one + 4 * edit.fontMetrics().lineSpacing());
    QSignalSpy submitted(&edit, &GrowingTextEdit::submitted);
    edit.setPlainText(QStringLiteral("Đồng ý.\n\n"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.value(0).value(0).toString().trimmed(), QStringLiteral("Đồng ý."));
    edit.setSubmits(false);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 1);
}

void TestWidgets::phrasesJoin()
{
    GrowingTextEdit edit;
    edit.insertPhrase(QStringLiteral("Kính chuyển"));
    edit.insertPhrase(QStringLiteral("Văn phòng"));
    QCOMPARE(edit.cleanText(), QStringLiteral("Kính chuyển Văn phòng"));
    edit.setPlainText(QStringLiteral("a  \n \n"));
    QCOMPARE(edit.cleanText(), QStringLiteral("a"));
}

void TestWidgets::composedTextReachesFilterAndOpinion()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *filter = new SearchField(QStringLiteral("Lọc"));
    auto *opinion = new GrowingTextEdit;
    opinion->setSubmits(true);
    layout->addWidget(filter);
    layout->addWidget(opinion);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy searched(filter, &SearchField::searched);
    compose(filter, QStringLiteral("nội vụ"));
    QCOMPARE(filter->text(), QString());
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(searched.value(0).value(0).toString(), QStringLiteral("nội vụ"));
    QSignalSpy submitted(opinion, &GrowingTextEdit::submitted);
    compose(opinion, QStringLiteral("đồng ý"));
    QTest::keyClick(opinion, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.value(0).value(0).toString(), QStringLiteral("đồng ý"));
    commitInputMethod(); // nothing is composed: nothing is added twice
    QCOMPARE(opinion->cleanText(), QStringLiteral("đồng ý"));
}

void TestWidgets::searchFieldRests()
{
    SearchField field(QStringLiteral("Lọc"));
    field.setDelay(0);
    field.show();
    QSignalSpy changed(&field, &SearchField::filterChanged);
    QTest::keyClicks(&field, QStringLiteral(" ubnd  xa "));
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(changed.last().value(0).toString(), QStringLiteral("ubnd xa"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QTRY_COMPARE(changed.last().value(0).toString(), QString());
}

void TestWidgets::wheelScrollsPastFields_data()
{
    QTest::addColumn<bool>("inside"); // the person has gone into the field before
    QTest::newRow("past it") << false;
    QTest::newRow("in it") << true;
}

void TestWidgets::wheelScrollsPastFields()
{
    QFETCH(bool, inside);
    WheelGuard::install(*qApp);
    QScrollArea area;
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("chưa"), QStringLiteral("Giám đốc"), QStringLiteral("Phó Giám đốc")});
    auto *number = new QSpinBox;
    auto *other = new QLineEdit;
    for (QWidget *field : {static_cast<QWidget *>(other), static_cast<QWidget *>(combo), static_cast<QWidget *>(number)})
        column->addWidget(field);
    column->addSpacing(2000);
    area.setWidget(form);
    area.resize(300, 200);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    const auto turn = [&area](QWidget *field) {
        const QPointF at = field->rect().center();
        QWheelEvent wheel(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // only such a one may take the focus along
        qApp->notify(field, &wheel);
        return area.verticalScrollBar()->value();
    };
    other->setFocus();
    if (inside)
        combo->setFocus();
    const int scrolled = turn(combo);
    QCOMPARE(combo->currentIndex(), inside ? 1 : 0);
    QCOMPARE(scrolled > 0, !inside);
    if (inside)
        number->setFocus();
    number->setValue(5);
    turn(number);
    QCOMPARE(number->value(), inside ? 4 : 5);
    QCOMPARE(combo->focusPolicy(), Qt::StrongFocus);
}

void TestWidgets::tabsCommitBeforeChanging()
{
    FlatTabs tabs;
    auto *line = new QLineEdit;
    tabs.addTab(line, QStringLiteral("Văn bản"));
    tabs.addTab(new QWidget, QStringLiteral("Phiếu xử lý"));
    tabs.show();
    tabs.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    compose(line, QStringLiteral("dở"));
    tabs.setCurrentIndex(1);
    QCOMPARE(line->text(), QStringLiteral("dở"));
    QCOMPARE(tabs.widget(1)->isVisible(), true);
}

void TestWidgets::tabsAreShortWhereThereIsNoRoom()
{
    FlatTabs tabs;
    tabs.addTab(new QWidget, QStringLiteral("Văn bản"));
    const int related = tabs.addTab(new QWidget, QStringLiteral("Văn bản liên quan với nó"));
    tabs.tabBar()->setShortText(related, QStringLiteral("Liên quan"));
    tabs.resize(800, 200);
    tabs.show();
    QCOMPARE(tabs.tabBar()->shownText(related), QStringLiteral("Văn bản liên quan với nó"));
    const int wide = tabs.tabBar()->tabRect(related).width();
    tabs.resize(200, 200);
    QTRY_COMPARE(tabs.tabBar()->shownText(related), QStringLiteral("Liên quan"));
    QVERIFY(tabs.tabBar()->tabRect(related).width() < wide);
    QCOMPARE(tabs.tabBar()->shownText(0), QStringLiteral("Văn bản")); // has no other
    QCOMPARE(tabs.tabBar()->tabText(related), QStringLiteral("Văn bản liên quan với nó"));
    tabs.resize(800, 200);
    QTRY_COMPARE(tabs.tabBar()->shownText(related), QStringLiteral("Văn bản liên quan với nó"));
}

void TestWidgets::buttonFollowsItsAction()
{
    QAction action(QStringLiteral("&Phân công"));
    action.setObjectName(QStringLiteral("assign"));
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    Button button(&action, Button::Look::Primary);
    button.show();
    const int wide = button.sizeHint().width();
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
    action.setToolTip(QStringLiteral("Vì sao không"));
    action.setEnabled(false);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), QStringLiteral("Vì sao không"));
    button.click();
    QCOMPARE(triggered.size(), 1);
    action.setShortcut({});
    QVERIFY(button.sizeHint().width() < wide); // no key cap any more
    action.setVisible(false);
    QVERIFY(button.isHidden());
    QCOMPARE(keycapText(QKeySequence(Qt::CTRL | Qt::Key_Return)), QStringLiteral("Ctrl Enter"));
    QCOMPARE(keycapText(QKeySequence(Qt::ALT | Qt::Key_Right)), QStringLiteral("Alt →"));
    QCOMPARE(keycapText(QKeySequence(Qt::ALT | Qt::Key_Up)), QStringLiteral("Alt ↑"));
    QCOMPARE(keycapText(QKeySequence(Qt::CTRL | Qt::Key_Plus)), QStringLiteral("Ctrl +"));
}

void TestWidgets::emptyStateComesAndGoes()
{
    auto *view = new QListView;
    QStandardItemModel model;
    view->setModel(&model);
    auto *empty = new EmptyState(QStringLiteral("inbox"), QStringLiteral("Chưa có văn bản chờ vào sổ."));
    QAction open(QStringLiteral("Mở tệp…"));
    empty->setFirstStep(&open);
    ListOrEmpty both(view, empty);
    QCOMPARE(both.currentWidget(), empty);
    both.setLoading(true);
    QCOMPARE(both.currentWidget(), view);
    both.setLoading(false);
    model.appendRow(new QStandardItem);
    QCOMPARE(both.currentWidget(), view);
    model.clear();
    QCOMPARE(both.currentWidget(), empty);
}

void TestWidgets::dropTakesLocalFilesOnly()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/b.pdf")), QUrl(QStringLiteral("https://example.org/c.pdf"))});
    QCOMPARE(localFiles(data), QStringList{QStringLiteral("/a/b.pdf")});
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.org/c.pdf"))});
    DropZone zone(QStringLiteral("Kéo thả tệp vào đây"));
    QWidget page;
    zone.acceptFor(&page);
    QSignalSpy dropped(&zone, &DropZone::filesDropped);
    for (const QMimeData *mime : {&data, &remote}) {
        QDropEvent drop(QPointF(1, 1), Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, {});
        drop.setAccepted(false);
        static_cast<QObject &>(zone).eventFilter(&page, &drop); // a real drop comes from the window system
        if (mime == &data) {
            QCOMPARE(drop.dropAction(), Qt::CopyAction);
        }
    }
    QCOMPARE(dropped.size(), 1);
    QSignalSpy pressed(&zone, &DropZone::filesWanted);
    zone.show();
    QTest::keyClick(&zone, Qt::Key_Space);
    QCOMPARE(pressed.size(), 1);
}

void TestWidgets::progressTellsTheRest()
{
    qint64 now = 0;
    ProgressLine line(nullptr, [&] { return now; });
    line.start(QStringLiteral("Nhập"), 100);
    now = 10000;
    line.setDone(10);
    QVERIFY2(line.text().contains(QLatin1String("10")) && line.text().contains(QLatin1String("100")), qPrintable(line.text()));
    QVERIFY2(line.text().contains(QLatin1String("2 minute")), qPrintable(line.text()));
    now = 50000;
    line.setDone(50);
    QVERIFY2(line.text().contains(QLatin1String("51 second")), qPrintable(line.text()));
    line.setDone(100);
    QVERIFY(!line.text().contains(QLatin1String("left")));
    line.setDone(3, QStringLiteral("thirty"));
    QVERIFY(line.text().contains(QStringLiteral("thirty")) && !line.text().contains(QStringLiteral("3 of")));
    QSignalSpy cancelled(&line, &ProgressLine::cancelled);
    line.findChild<Button *>(QStringLiteral("cancelButton"))->click();
    QCOMPARE(cancelled.size(), 1);
    line.finish();
    QVERIFY(!line.running());
}

void TestWidgets::columnsAreKept()
{
    QSettings settings(m_folder.filePath(QStringLiteral("columns.ini")), QSettings::IniFormat);
    QStandardItemModel model(2, 4);
    {
        QTableView view;
        view.setModel(&model);
        setUpTable(&view);
        TableColumns columns(&view, settings, QStringLiteral("book"), {3});
        QVERIFY(view.isColumnHidden(3));
        view.horizontalHeader()->moveSection(0, 2);
        view.setColumnHidden(3, false);
        view.setColumnWidth(1, 222);
        columns.save();
    }
    QTableView view;
    view.setModel(&model);
    setUpTable(&view);
    TableColumns columns(&view, settings, QStringLiteral("book"), {3});
    QCOMPARE(view.horizontalHeader()->visualIndex(0), 2);
    QCOMPARE(view.columnWidth(1), 222);
    QVERIFY(!view.isColumnHidden(3));
    QCOMPARE(view.horizontalHeader()->textElideMode(), Qt::ElideRight); // a heading that does not fit says so
    columns.reset();
    QCOMPARE(view.horizontalHeader()->visualIndex(0), 0);
    QVERIFY(view.isColumnHidden(3));
    QStandardItemModel other(2, 6);
    QTableView later;
    later.setModel(&other);
    setUpTable(&later);
    new TableColumns(&later, settings, QStringLiteral("book"), {0});
    QVERIFY(later.isColumnHidden(0)); // what was kept for other columns is not used
}

void TestWidgets::lineTellsWhatIsCut()
{
    SuggestEdit edit([](const QString &, const SuggestEdit::Answer &) {});
    edit.resize(90, 28);
    edit.setVisible(true);
    const auto told = [&edit](const QString &text) {
        edit.setText(text);
        QHelpEvent rests(QEvent::ToolTip, {5, 5}, edit.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&edit, &rests);
        return QToolTip::text();
    };
    QCOMPARE(told(QString::fromUtf8("Chỉ thị")), QString());
    const QString name = QString::fromUtf8("Quyết định (quy phạm pháp luật)");
    QCOMPARE(told(name), plainToolTip(name));
}

void TestWidgets::rowsHaveTheirHeight()
{
    QListView list;
    QStandardItemModel model(3, 1);
    list.setModel(&model);
    setUpTwoLineList(&list);
    list.show();
    const int normal = list.sizeHintForRow(0);
    QVERIFY2(qAbs(normal - 52) <= 1, qPrintable(QString::number(normal)));
    QTableView table;
    table.setModel(&model);
    setUpTable(&table);
    table.show();
    QVERIFY(qAbs(table.rowHeight(0) - 28) <= 1);
    m_theme->setScale(150);
    QTRY_VERIFY(list.sizeHintForRow(0) >= normal * 14 / 10);
    QTRY_VERIFY(table.rowHeight(0) >= 38);
    m_theme->setScale(100);
}

void TestWidgets::groupsAreHeaded()
{
    QListView list;
    QStandardItemModel model(4, 1);
    const char *groups[] = {"Quá hạn", "Quá hạn", "Hôm nay", ""};
    for (int row = 0; row < 4; ++row) {
        model.setData(model.index(row, 0), QString::fromUtf8(groups[row]), RowGroup);
    }
    list.setModel(&model);
    setUpTwoLineList(&list, true);
    const int plain = list.sizeHintForIndex(model.index(1, 0)).height();
    QVERIFY(list.sizeHintForIndex(model.index(0, 0)).height() > plain);
    QVERIFY(list.sizeHintForIndex(model.index(2, 0)).height() > plain);
    QCOMPARE(list.sizeHintForIndex(model.index(3, 0)).height(), plain);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
