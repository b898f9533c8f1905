// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officerules.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/incoming/bookpage.h"
#include "ui/incoming/gapdialog.h"
#include "ui/models/directorywatch.h"
#include "ui/shell/uisettings.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inputmethod.h"

#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace congso;
using namespace congso::testing;

class TstDocumentListBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init();
    void cleanup();
    void aYearAtATime();
    void theDocumentTakesTheTablesPlace();
    void searchedFromTheTopBar();
    void columnsAreKept();
    void missingNumbersAndVoiding();
    void tableIsGood();

private:
    QTableView *table() { return child<QTableView>(m_page.get(), "documentTable"); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<DirectoryWatch> m_directory;
    std::unique_ptr<UiSettings> m_settings;
    FakeReader m_reader;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<BookPage> m_page;
};

void TstDocumentListBook::init()
{
    m_office = std::make_unique<TestOffice>();
    m_office->letter(QStringLiteral("Văn bản năm nay"));
    m_office->letter(QStringLiteral("Báo cáo quý I"));
    m_directory = std::make_unique<DirectoryWatch>(*m_office->as(QStringLiteral("vanthu")));
    m_settings = std::make_unique<UiSettings>(QString());
    QTRY_VERIFY(m_directory->ready());
    m_window = std::make_unique<QWidget>();
    m_page = std::make_unique<BookPage>(IncomingParts{*m_office->as(QStringLiteral("vanthu")), *m_directory, m_office->store().rules(), &m_reader, *m_settings});
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_page.get());
    m_window->resize(1170, 690);
    m_window->show();
    m_page->restoreState({{QStringLiteral("box"), QStringLiteral("book")}});
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TstDocumentListBook::cleanup()
{
    m_page.reset();
    m_window.reset();
    m_directory.reset();
    m_settings.reset();
    m_office.reset();
}

void TstDocumentListBook::aYearAtATime()
{
    auto *year = child<QComboBox>(m_page.get(), "bookYear");
    QCOMPARE(year->currentData().toInt(), 2026);
    year->setCurrentIndex(year->findData(2025));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(m_page->actions().action(QStringLiteral("book.print"))->isEnabled());
    year->setCurrentIndex(year->findData(0));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!m_page->actions().action(QStringLiteral("book.print"))->isEnabled());
    QVERIFY(!m_page->actions().reason(QStringLiteral("book.print")).isEmpty());
}

void TstDocumentListBook::theDocumentTakesTheTablesPlace()
{
    QVERIFY(table()->isVisible());
    m_page->focusFirst();
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!table()->isVisible());
    QTRY_VERIFY(!child<ElidedLabel>(m_page.get(), "documentSubject")->text().isEmpty());
    QVERIFY(m_page->stepBack());
    QVERIFY(table()->isVisible());
}

void TstDocumentListBook::searchedFromTheTopBar()
{
    m_page->restoreState({{QStringLiteral("box"), QStringLiteral("book")}, {QStringLiteral("filter"), QStringLiteral("bao cao")}});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(child<QLineEdit>(m_page.get(), "listFilter")->text(), QStringLiteral("bao cao"));
    QVERIFY(m_page->stepBack());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TstDocumentListBook::columnsAreKept()
{
    QStringList keys = m_settings->store().allKeys();
    QVERIFY(keys.contains(QStringLiteral("book/table")));
    m_page->actions().action(QStringLiteral("list.table"))->trigger();
    QVERIFY(table()->isVisible()); // the book keeps to the table
}

void TstDocumentListBook::missingNumbersAndVoiding()
{
    incoming::RegisterRequest request;
    request.paths = {m_office->file(QStringLiteral("xa.txt"), "nhảy số")};
    request.secrecy = QStringLiteral("none");
    request.fields.subject = QStringLiteral("Nhảy số");
    request.fields.agency = QStringLiteral("Sở Tài chính");
    request.wantedNumber = 5;
    const auto jumped = incoming::registerIncoming(*m_office->as(QStringLiteral("vanthu")), request).result();
    QVERIFY(jumped);
    const RegisterId registerId = m_directory->current().registers.first().id;
    GapDialog dialog(*m_office->as(QStringLiteral("vanthu")), registerId, QStringLiteral("Sổ đến"), 2026);
    dialog.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    dialog.open();
    auto *missing = child<QLabel>(&dialog, "missingNumbers");
    QTRY_VERIFY(missing->text().contains(QStringLiteral("3, 4")));
    QTRY_VERIFY(child<QWidget>(&dialog, "voidReason")->isVisible());
    QCOMPARE(child<QSpinBox>(&dialog, "voidNumber")->value(), 3);
    child<QLineEdit>(&dialog, "voidReason")->setText(QStringLiteral("Cấp nhầm số cho văn bản nội bộ"));
    press(&dialog, "voidButton");
    QTRY_VERIFY(!missing->text().contains(u'3'));
    GapDialog other(*m_office->as(QStringLiteral("giamdoc")), registerId, QStringLiteral("Sổ đến"), 2026);
    other.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    other.open();
    QTRY_VERIFY(child<QLabel>(&other, "missingNumbers")->text().contains(u'4'));
    QVERIFY(!child<QWidget>(&other, "voidReason")->isVisible()); // a leader voids no number
}

void TstDocumentListBook::tableIsGood()
{
    QWidget window;
    Actions everywhere(&window);
    everywhere.add(windowActions());
    QCOMPARE(m_page->actions().problems(&everywhere), QStringList());
    QCOMPARE(namelessControls(m_page.get()), QStringList());
}

QTEST_MAIN(TstDocumentListBook)
#include "tst_documentlistbook.moc"
