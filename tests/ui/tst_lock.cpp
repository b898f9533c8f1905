// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linkedpc.h"
#include "tests/ui/pagetest.h"
#include "ui/signin/idlewatch.h"
#include "ui/signin/lockscreen.h"
#include "ui/widgets/inputmethod.h"

#include <QDialog>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

using namespace congso;
using namespace congso::testing;

class TstLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init();
    void cleanup();
    void nothingCanBeReadOrReached();
    void typedAndComposedTextStays();
    void dialogsGoAwayAndComeBack();
    void opensForItsPersonOnly();
    void onePersonsStoreOffersNobodyElse();
    void idlingIsTold();
    void minutesAreKept_data();
    void minutesAreKept();

private:
    void lock() { m_lock->lock(m_office->sharedStore(), m_office->as(QStringLiteral("vanthu"))->identity()); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<QWidget> m_window;
    QPlainTextEdit *m_text = nullptr;
    LockScreen *m_lock = nullptr;
};

void TstLock::init()
{
    m_office = std::make_unique<TestOffice>();
    m_window = std::make_unique<QWidget>();
    m_window->setWindowTitle(QStringLiteral("36/TB-UBND"));
    m_text = new QPlainTextEdit(m_window.get());
    (new QVBoxLayout(m_window.get()))->addWidget(m_text);
    m_lock = new LockScreen(m_window.get());
    m_window->resize(800, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_text->setFocus();
}

void TstLock::cleanup()
{
    m_window.reset();
    m_office.reset();
}

void TstLock::nothingCanBeReadOrReached()
{
    m_text->setPlainText(QStringLiteral("ý kiến chỉ đạo"));
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), m_window.get());
    QSignalSpy used(shortcut, &QShortcut::activated);
    lock();
    QVERIFY(m_lock->isVisible());
    QVERIFY(!m_text->isVisible());
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("36")));
    QCOMPARE(m_lock->size(), m_window->size());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(used.size(), 0);
    m_window->resize(900, 700);
    QTRY_COMPARE(m_lock->size(), m_window->size());
    m_lock->unlock();
    QVERIFY(m_text->isVisible());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("36/TB-UBND"));
    QCOMPARE(m_text->toPlainText(), QStringLiteral("ý kiến chỉ đạo"));
    QVERIFY(m_text->hasFocus());
}

void TstLock::typedAndComposedTextStays()
{
    QTest::keyClicks(m_text, QStringLiteral("Chuyen "));
    compose(m_text, QString::fromUtf8("phòng"));
    lock();
    m_lock->unlock();
    QCOMPARE(m_text->toPlainText(), QString::fromUtf8("Chuyen phòng"));
}

void TstLock::dialogsGoAwayAndComeBack()
{
    QDialog dialog(m_window.get());
    dialog.show();
    QVERIFY(dialog.isVisible());
    lock();
    QVERIFY(!dialog.isVisible());
    QDialog late(m_window.get());
    late.show();
    QTRY_VERIFY(!late.isVisible());
    m_lock->unlock();
    QVERIFY(dialog.isVisible());
    QVERIFY(late.isVisible());
}

/// A linked store is one person's.
void TstLock::onePersonsStoreOffersNobodyElse()
{
    LinkedPc pc(*m_office, QStringLiteral("vanthu"));
    m_lock->lock(pc.sharedStore(), pc.office().identity());
    // The names have been asked for by then: answers of one reader come in order.
    const auto names = pc.store().signInNames();
    QTRY_VERIFY(names.isFinished());
    QCOMPARE(names.result()->size(), 1);
    child<QLineEdit>(m_lock, "lock.password")->setText(QStringLiteral("mật khẩu"));
    QVERIFY(!child<QWidget>(m_lock, "lock.switch")->isVisible());
    QSignalSpy unlocked(m_lock, &LockScreen::unlocked);
    press(m_lock, "lock.enter");
    QTRY_COMPARE(unlocked.size(), 1);
    QVERIFY(child<QWidget>(m_lock, "lock.switch")->isHidden());
}

void TstLock::opensForItsPersonOnly()
{
    QSignalSpy unlocked(m_lock, &LockScreen::unlocked);
    QSignalSpy other(m_lock, &LockScreen::switchPersonRequested);
    lock();
    QTRY_VERIFY(child<QWidget>(m_lock, "lock.switch")->isVisible());
    press(m_lock, "lock.switch");
    QCOMPARE(other.size(), 1);
    QVERIFY(m_lock->locked());
    press(m_lock, "lock.enter");
    QTRY_COMPARE(unlocked.size(), 1);
    QVERIFY(!m_lock->locked());
}

void TstLock::idlingIsTold()
{
    IdleWatch idle;
    QSignalSpy idled(&idle, &IdleWatch::idled);
    idle.setMinutes(5);
    QCOMPARE(idle.timer()->interval(), 300'000);
    idle.timer()->start(1);
    QTRY_COMPARE(idled.size(), 1);
    idle.setMinutes(0);
    QVERIFY(!idle.timer()->isActive());
    QTest::keyClick(m_text, Qt::Key_A);
    QVERIFY(!idle.timer()->isActive());
}

void TstLock::minutesAreKept_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("kept");
    QTest::newRow("usual") << 15 << 15;
    QTest::newRow("never") << 0 << 0;
    QTest::newRow("negative") << -3 << 0;
    QTest::newRow("far too long") << 100'000 << 240;
}

void TstLock::minutesAreKept()
{
    QFETCH(int, asked);
    QFETCH(int, kept);
    QSettings settings(m_office->scratch(QStringLiteral("ui.ini")), QSettings::IniFormat);
    QCOMPARE(lockMinutes(settings), 10);
    setLockMinutes(settings, asked);
    QCOMPARE(lockMinutes(settings), kept);
}

QTEST_MAIN(TstLock)
#include "tst_lock.moc"
