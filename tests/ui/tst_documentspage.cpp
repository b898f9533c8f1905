// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/incoming/documentlist.h"
#include "ui/models/documentlistmodel.h"
#include "ui/widgets/inputmethod.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

using namespace congso;
using namespace congso::testing;

namespace {
using Column = DocumentListModel::Column;

/// The book's kind of list over settings that outlive it.
struct Lists
{
    Lists(TestOffice &office, UiSettings &settings) : list(*office.as(QStringLiteral("vanthu")), settings, QStringLiteral("test"))
    {
        Desk::place(window, list, {1000, 600});
    }
    QAbstractItemView *view() { return child<QAbstractItemView>(&list, list.shape() == DocumentList::Shape::Table ? "documentTable" : "documentList"); }
    QTableView *table() { return child<QTableView>(&list, "documentTable"); }
    QStringList subjects()
    {
        QStringList all;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            all << list.model()->index(row, Column::Subject).data().toString();
        return all;
    }
    void choose(ListOrder order)
    {
        for (QAction *action : list.findChild<QMenu *>()->actions()) {
            if (action->isCheckable() && action->data().isValid() && action->data().toInt() == int(order))
                action->trigger();
        }
    }

    QWidget window;
    DocumentList list;
};
}

class TstDocumentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void init() { m_settings = std::make_unique<UiSettings>(QString()); }
    void filtered_data();
    void filtered();
    void filterSaysWhenNothingMatches();
    void filterByComposedText();
    void ordered_data();
    void ordered();
    void orderIsKeptForEachBox();
    void shapeIsKept();
    void columnsAreKept();
    void columnsOfAnotherVersionAreNotTaken();
    void usualColumnsComeBack();
    void keysMoveAndOpen();
    void stateGoesAndComesBack();
    void narrowWindowShowsOne();
    void actionsOfTheListWork();
    void markedAsReadTogether();

private:
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<UiSettings> m_settings;
};

void TstDocumentsPage::initTestCase()
{
    InputMethodWatch::install(*qApp);
    m_office = std::make_unique<TestOffice>();
    const struct
    {
        const char *subject;
        const char *agency;
        const char *number;
        QDate due;
    } letters[] = {
        {"Báo cáo số liệu cán bộ", "UBND xã Sông Thao", "12", QDate(2026, 3, 20)},
        {"Ấn phẩm tuyên truyền", "Bộ Nội vụ", "7", QDate(2026, 3, 12)},
        {"Đề án vị trí việc làm", "Ban Tổ chức", "301", {}},
        {"Xin ý kiến dự thảo", "UBND xã An Hòa", "45", QDate(2026, 3, 10)},
    };
    for (const auto &each : letters) {
        IncomingFields fields;
        fields.agency = QString::fromUtf8(each.agency);
        fields.codeNumber = QString::fromUtf8(each.number);
        fields.codeNotation = QStringLiteral("UBND-VX");
        fields.due = each.due;
        m_office->letter(QString::fromUtf8(each.subject), fields);
    }
}

void TstDocumentsPage::filtered_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    QTest::newRow("without marks") << "bao cao" << 1;
    QTest::newRow("marks as written") << QString::fromUtf8("Báo cáo") << 1;
    QTest::newRow("other marks") << QString::fromUtf8("bạo cạo") << 0;
    QTest::newRow("agency") << "song thao" << 1;
    QTest::newRow("number") << "301" << 1;
    QTest::newRow("number and notation") << "301/UBND" << 1;
    QTest::newRow("barred d") << "de an" << 1;
    QTest::newRow("several") << "ubnd xa" << 2;
    QTest::newRow("words in another order") << "lieu bao" << 0;
    QTest::newRow("blanks") << "   " << 4;
    QTest::newRow("a query's own signs") << "\"* OR 1=1 --" << 0;
    QTest::newRow("percent") << "%" << 0;
}

void TstDocumentsPage::filtered()
{
    QFETCH(QString, words);
    QFETCH(int, rows);
    Lists lists(*m_office, *m_settings);
    lists.list.showBox(Box::Book);
    QTRY_COMPARE(lists.list.count(), 4);
    auto *filter = child<QLineEdit>(&lists.list, "listFilter");
    filter->setFocus();
    QTest::keyClicks(filter, words.left(1)); // typed, not only set
    filter->setText(words);
    QTRY_COMPARE(lists.list.count(), rows);
    QVERIFY(rows == 4 || lists.list.clearFilter());
    filter->clear();
    QTRY_COMPARE(lists.list.count(), 4);
}

void TstDocumentsPage::filterSaysWhenNothingMatches()
{
    Lists lists(*m_office, *m_settings);
    lists.list.showBox(Box::Book);
    QTRY_COMPARE(lists.list.count(), 4);
    const QString hostile = QStringLiteral("<b>khong co</b>");
    lists.list.setFilter(hostile);
    QTRY_VERIFY(!lists.view()->isVisible());
    bool said = false;
    for (const QLabel *label : lists.list.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(hostile) && label->textFormat() != Qt::RichText);
    QVERIFY(said);
    lists.list.focusList(); // there is none: the filter takes the keys
    QVERIFY(child<QLineEdit>(&lists.list, "listFilter")->hasFocus() || lists.window.focusWidget() == child<QLineEdit>(&lists.list, "listFilter"));
    QVERIFY(lists.list.clearFilter());
    QVERIFY(!lists.list.clearFilter());
    QTRY_COMPARE(lists.list.count(), 4);
}

void TstDocumentsPage::filterByComposedText()
{
    Lists lists(*m_office, *m_settings);
    lists.list.showBox(Box::Book);
    QTRY_COMPARE(lists.list.count(), 4);
    auto *filter = child<QLineEdit>(&lists.list, "listFilter");
    filter->setFocus();
    compose(filter, QString::fromUtf8("Đề"));
    QCOMPARE(lists.list.count(), 4); // not before it is committed
    QInputMethodEvent commit;
    commit.setCommitString(QString::fromUtf8("Đề án"));
    QCoreApplication::sendEvent(filter, &commit);
    QTRY_COMPARE(lists.list.count(), 1);
}

void TstDocumentsPage::ordered_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const QString report = QString::fromUtf8("Báo cáo số liệu cán bộ");
    const QString print = QString::fromUtf8("Ấn phẩm tuyên truyền");
    const QString plan = QString::fromUtf8("Đề án vị trí việc làm");
    const QString asks = QString::fromUtf8("Xin ý kiến dự thảo");
    QTest::newRow("number up") << int(ListOrder::NumberAscending) << report << asks;
    QTest::newRow("number down") << int(ListOrder::NumberDescending) << asks << report;
    QTest::newRow("by subject, in the alphabet") << int(ListOrder::Subject) << print << asks;
    QTest::newRow("by agency") << int(ListOrder::Agency) << plan << report;
}

void TstDocumentsPage::ordered()
{
    QFETCH(int, order);
    QFETCH(QString, first);
    QFETCH(QString, last);
    Lists lists(*m_office, *m_settings);
    lists.list.showBox(Box::Book);
    QTRY_COMPARE(lists.list.count(), 4);
    lists.choose(ListOrder(order));
    QTRY_COMPARE(lists.subjects().value(0), first);
    QCOMPARE(lists.subjects().value(3), last);
    QVERIFY(!child<QAbstractButton>(&lists.list, "listOrder")->text().isEmpty());
}

void TstDocumentsPage::orderIsKeptForEachBox()
{
    {
        Lists lists(*m_office, *m_settings);
        lists.list.showBox(Box::Book);
        QTRY_COMPARE(lists.list.count(), 4);
        lists.choose(ListOrder::Subject);
    }
    Lists again(*m_office, *m_settings);
    again.list.showBox(Box::ToSubmit);
    QTRY_COMPARE(again.list.count(), 4);
    const QString usual = child<QAbstractButton>(&again.list, "listOrder")->text();
    again.list.showBox(Box::Book);
    QTRY_COMPARE(again.subjects().value(0), QString::fromUtf8("Ấn phẩm tuyên truyền"));
    QVERIFY(child<QAbstractButton>(&again.list, "listOrder")->text() != usual);
}

void TstDocumentsPage::shapeIsKept()
{
    {
        Lists lists(*m_office, *m_settings);
        lists.list.showBox(Box::Book);
        QTRY_COMPARE(lists.list.count(), 4);
        QCOMPARE(lists.list.shape(), DocumentList::Shape::TwoLines);
        lists.list.setShape(DocumentList::Shape::Table);
        QVERIFY(lists.table()->isVisible());
    }
    Lists again(*m_office, *m_settings);
    QCOMPARE(again.list.shape(), DocumentList::Shape::Table);
}

void TstDocumentsPage::columnsAreKept()
{
    int moved = 0;
    {
        Lists lists(*m_office, *m_settings);
        lists.list.setShape(DocumentList::Shape::Table);
        QHeaderView *header = lists.table()->horizontalHeader();
        QVERIFY(header->isSectionHidden(Column::Signer));
        lists.list.showColumnsMenu();
        auto *menu = lists.table()->findChild<QMenu *>();
        QVERIFY(menu);
        const QString signer = lists.list.model()->headerData(Column::Signer, Qt::Horizontal).toString();
        for (QAction *action : menu->actions()) {
            if (action->text() == signer)
                action->trigger();
        }
        QVERIFY(!header->isSectionHidden(Column::Signer));
        header->moveSection(header->visualIndex(Column::Agency), 0);
        header->resizeSection(Column::Agency, 233);
        header->setSectionHidden(Column::Issued, true);
        header->moveSection(header->visualIndex(Column::Code), 1); // keeps what was hidden before, too
        moved = header->visualIndex(Column::Code);
    }
    Lists again(*m_office, *m_settings);
    QHeaderView *header = again.table()->horizontalHeader();
    QVERIFY(!header->isSectionHidden(Column::Signer));
    QVERIFY(header->isSectionHidden(Column::Issued));
    QCOMPARE(header->visualIndex(Column::Agency), 0);
    QCOMPARE(header->visualIndex(Column::Code), moved);
    QCOMPARE(header->sectionSize(Column::Agency), 233);
}

void TstDocumentsPage::columnsOfAnotherVersionAreNotTaken()
{
    {
        Lists lists(*m_office, *m_settings);
        lists.table()->horizontalHeader()->resizeSection(Column::Agency, 233);
    }
    const QStringList keys = m_settings->store().allKeys();
    const auto count = std::find_if(keys.begin(), keys.end(), [](const QString &key) { return key.endsWith(QStringLiteral("columnsCount")); });
    QVERIFY(count != keys.end());
    m_settings->store().setValue(*count, 3);
    Lists again(*m_office, *m_settings);
    QVERIFY(again.table()->horizontalHeader()->sectionSize(Column::Agency) != 233);
    QVERIFY(again.table()->horizontalHeader()->isSectionHidden(Column::Signer));
}

void TstDocumentsPage::usualColumnsComeBack()
{
    Lists lists(*m_office, *m_settings);
    QHeaderView *header = lists.table()->horizontalHeader();
    header->setSectionHidden(Column::Number, true);
    header->moveSection(0, 5);
    lists.list.showColumnsMenu();
    lists.table()->findChild<QMenu *>()->actions().last()->trigger();
    QVERIFY(!header->isSectionHidden(Column::Number));
    QVERIFY(header->isSectionHidden(Column::Signer));
    QCOMPARE(header->visualIndex(Column::Number), int(Column::Number));
}

void TstDocumentsPage::keysMoveAndOpen()
{
    Lists lists(*m_office, *m_settings);
    lists.list.showBox(Box::Book);
    QTRY_COMPARE(lists.list.count(), 4);
    auto *filter = child<QLineEdit>(&lists.list, "listFilter");
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(lists.window.focusWidget(), lists.view());
    QSignalSpy chosen(&lists.list, &DocumentList::chosen);
    QTest::keyClick(lists.view(), Qt::Key_Down);
    QCOMPARE(lists.list.currentRow(), 1);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(lists.view(), Qt::Key_End);
    QTRY_COMPARE(lists.list.currentRow(), 3);
    lists.list.step(-2);
    QCOMPARE(lists.list.currentRow(), 1);
    lists.list.step(-99);
    QCOMPARE(lists.list.currentRow(), 0);
    QSignalSpy opened(&lists.list, &DocumentList::opened);
    QTest::keyClick(lists.view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<SubjectId>(), lists.list.current());
    lists.list.showBox(Box::Flagged);
    QTRY_COMPARE(lists.list.count(), 0);
    lists.list.step(1); // there is nowhere to go
    QVERIFY(lists.list.current().isNull());
}

void TstDocumentsPage::stateGoesAndComesBack()
{
    Desk desk(*m_office, QStringLiteral("vanthu"));
    desk.open(Box::ToSubmit);
    QTRY_COMPARE(child<QListView>(&desk.page, "documentList")->model()->rowCount(), 4);
    desk.trigger("list.next");
    QTRY_VERIFY(!desk.subject().isEmpty());
    const QVariantMap state = desk.page.saveState();
    Desk other(*m_office, QStringLiteral("vanthu"));
    other.page.restoreState(state);
    QTRY_COMPARE(other.subject(), desk.subject());
    QCOMPARE(other.page.title(), desk.page.title());
}

void TstDocumentsPage::narrowWindowShowsOne()
{
    Desk desk(*m_office, QStringLiteral("vanthu"));
    desk.window.resize(620, 600);
    desk.open(Box::ToSubmit);
    auto *list = child<QListView>(&desk.page, "documentList");
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QVERIFY(list->isVisible());
    QVERIFY(!child<QWidget>(&desk.page, "documentSubject")->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QTRY_VERIFY(child<QWidget>(&desk.page, "documentSubject")->isVisible());
    QVERIFY(!list->isVisible());
    QVERIFY(desk.page.stepBack());
    QVERIFY(list->isVisible());
    QVERIFY(!desk.page.stepBack());
}

void TstDocumentsPage::actionsOfTheListWork()
{
    Desk desk(*m_office, QStringLiteral("vanthu"));
    desk.open(Box::ToSubmit);
    auto *list = child<QListView>(&desk.page, "documentList");
    QTRY_COMPARE(list->model()->rowCount(), 4);
    desk.trigger("list.table");
    QVERIFY(child<QWidget>(&desk.page, "documentTable")->isVisible());
    desk.trigger("list.table");
    QVERIFY(list->isVisible());
    desk.trigger("list.filter");
    QCOMPARE(desk.window.focusWidget(), child<QWidget>(&desk.page, "listFilter"));
    QTRY_VERIFY(!desk.subject().isEmpty());
    const QString first = desk.subject();
    desk.trigger("list.next");
    QTRY_VERIFY(desk.subject() != first);
    desk.trigger("list.previous");
    QTRY_COMPARE(desk.subject(), first);
    QSignalSpy wanted(&desk.page, &Page::pageRequested);
    desk.trigger("list.book");
    QCOMPARE(wanted.last().first().toString(), QStringLiteral("book"));
    desk.trigger("list.intake");
    QCOMPARE(wanted.last().first().toString(), QStringLiteral("intake"));
    m_office->letter(QStringLiteral("Đến sau"));
    QTRY_COMPARE(list->model()->rowCount(), 5);
    desk.trigger("list.reload");
    QTRY_COMPARE(list->model()->rowCount(), 5);
    const SubjectId id = m_office->document(SubjectId::fromString(desk.page.saveState().value(QStringLiteral("document")).toString())).id;
    QVERIFY(!id.isNull());
}

void TstDocumentsPage::markedAsReadTogether()
{
    Desk desk(*m_office, QStringLiteral("vanthu"));
    desk.open(Box::ToSubmit);
    auto *list = child<QListView>(&desk.page, "documentList");
    QTRY_VERIFY(list->model()->rowCount() >= 4);
    QSignalSpy said(&desk.page, &Page::messageShown);
    list->selectAll();
    desk.trigger("list.read");
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(QString::number(list->model()->rowCount())));
    const auto unread = [list] {
        int count = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            count += list->model()->index(row, 0).data(RowUnread).toBool() ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(unread(), 0);
}

QTEST_MAIN(TstDocumentsPage)
#include "tst_documentspage.moc"
