// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/clipped.h"
#include "tests/ui/window/everypage.h"
#include "ui/widgets/inputmethod.h"

#include <QSet>

using namespace congso;
using namespace congso::testing;

namespace {

/// Everything that Tab has to reach in the window now.
QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr;
        const bool reachable = widget->isVisible() && widget->isEnabled() && widget->window() == &window && !widget->visibleRegion().isEmpty();
        if (takesTab && reachable)
            stops << widget;
    }
    return stops;
}

QString nameOf(const QWidget *widget)
{
    return widget ? QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() : QStringLiteral("nothing");
}

constexpr int mostStops = 300;

/// Where the key leads, from \a start until it has come round or gets nowhere.
QList<QWidget *> walk(QWidget *start, Qt::Key key)
{
    QList<QWidget *> way{start};
    while (way.size() <= mostStops) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QWidget *now = QApplication::focusWidget();
        if (!now || now == way.last() || way.contains(now))
            return now == start ? way : way << now;
        way << now;
    }
    return way;
}

/// From the page's first field Tab comes to everything and round, and Shift+Tab the same way back.
QStringList wrongOnTheWay(Seat &seat, const QString &place)
{
    const QList<QWidget *> stops = tabStops(seat.window());
    seat.page()->focusFirst();
    QWidget *start = QApplication::focusWidget();
    if (!start)
        return {place + QStringLiteral(": nothing has the focus")};
    QStringList wrong;
    const QList<QWidget *> way = walk(start, Qt::Key_Tab);
    for (QWidget *stop : stops) {
        if (!way.contains(stop) && stop->isVisible() && !stop->visibleRegion().isEmpty())
            wrong << place + QStringLiteral(": Tab never comes to ") + nameOf(stop) + QStringLiteral(", ends at ") + nameOf(way.last());
    }
    start->setFocus();
    QList<QWidget *> back = walk(start, Qt::Key_Backtab);
    if (QSet<QWidget *>(back.begin(), back.end()) != QSet<QWidget *>(way.begin(), way.end()))
        wrong << place + QStringLiteral(": Shift+Tab goes another way, ends at ") + nameOf(back.last());
    return wrong;
}

}

class TstEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTextIsCut_data();
    void noTextIsCut();
    void cutTextIsFound();
    void tabReachesEverything_data();
    void tabReachesEverything();

private:
    std::unique_ptr<EveryRole> m_office;
    std::unique_ptr<Theme> m_theme;
};

void TstEveryPage::initTestCase()
{
    InputMethodWatch::install(*qApp);
    m_office = std::make_unique<EveryRole>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply();
}

void TstEveryPage::noTextIsCut_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("language");
    for (const QString &login : EveryRole::logins()) {
        for (const char *language : {"vi", "en"})
            QTest::addRow("%s, %s", qPrintable(login), language) << login << QString::fromLatin1(language);
    }
}

void TstEveryPage::noTextIsCut()
{
    QFETCH(QString, login);
    QFETCH(QString, language);
    const Words words(language.toLatin1().constData());
    m_theme->setScale(100);
    Seat seat(*m_office, login, *m_theme);
    QStringList cut;
    for (const int scale : {90, 100, 125, 150}) {
        m_theme->setScale(scale); // as a person does it: while the window is open
        seat.everyState([&](const QString &place) {
            // A layout that was asked for anew settles a moment later.
            const auto all = [&] { return clippedTexts(seat.window()) + (scale > 100 ? QStringList() : cutTitles(seat.window())); };
            (void)QTest::qWaitFor([&] { return all().isEmpty(); }, 200);
            for (const QString &found : all())
                cut << QStringLiteral("%1 % at %2: %3").arg(scale).arg(place, found);
        });
    }
    m_theme->setScale(100);
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TstEveryPage::cutTextIsFound()
{
    Seat seat(*m_office, QStringLiteral("lan.hoang"), *m_theme);
    seat.open(QStringLiteral("dayend"));
    auto *button = child<QWidget>(seat.page(), "dayend.submitted.button");
    QCOMPARE(clippedTexts(seat.window()), QStringList());
    button->setFixedWidth(button->width() - 5);
    QTRY_COMPARE(clippedTexts(seat.window()).size(), 1);
    QVERIFY(clippedTexts(seat.window()).first().contains(button->objectName()));
}

void TstEveryPage::tabReachesEverything_data()
{
    QTest::addColumn<QString>("login");
    for (const QString &login : EveryRole::logins())
        QTest::addRow("%s", qPrintable(login)) << login;
}

void TstEveryPage::tabReachesEverything()
{
    QFETCH(QString, login);
    const Words words("vi");
    Seat seat(*m_office, login, *m_theme);
    QVERIFY(QTest::qWaitForWindowActive(&seat.window()));
    QStringList wrong;
    seat.everyState([&](const QString &place) {
        QStringList found;
        // What was asked for when the page opened may come while the way is walked.
        (void)QTest::qWaitFor([&] { return (found = wrongOnTheWay(seat, place)).isEmpty(); }, 1000);
        wrong << found;
    });
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_MAIN(TstEveryPage)
#include "tst_everypage.moc"
