// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guiwarnings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace congso;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void contrastIsEnough_data();
    void contrastIsEnough();
    void highContrastIsAMode();
    void tonesAreThoseOfTheDesign();
    void modeAndScaleReachWidgets();
    void scaleReachesWhatLiesDeep();
    void scaleIsBounded();
    void figuresAreEvenlyWide();
    void everyIconIsDrawn();
    void iconsFollowThePalette();
    void unknownIconIsNull();
    void aListOfChoicesIsWhole();
};

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("tone");
    QTest::addColumn<double>("wanted");
    const auto look = [](const char *name, const QPalette &palette, double wanted) {
        for (const Tone tone : {Tone::Neutral, Tone::Primary, Tone::Overdue, Tone::VeryUrgent, Tone::DueSoon, Tone::Done})
            QTest::addRow("%s %d", name, int(tone)) << palette << int(tone) << wanted;
    };
    look("light", lightPalette(), 4.5);
    look("dark", darkPalette(), 4.5);
    look("high contrast", contrastPalette(false), 7);
    look("high contrast, dark", contrastPalette(true), 7);
}

void TestTheme::contrastIsEnough()
{
    QFETCH(const QPalette, palette);
    QFETCH(const int, tone);
    QFETCH(const double, wanted);
    const QColor grounds[] = {palette.color(QPalette::Base), palette.color(QPalette::Window), selectionFill(palette), toneTint(palette, Tone(tone))};
    for (const QColor &ground : grounds) {
        QVERIFY2(contrastRatio(toneInk(palette, Tone(tone)), ground) >= wanted, qPrintable(ground.name()));
        QVERIFY2(contrastRatio(palette.color(QPalette::Text), ground) >= wanted, qPrintable(ground.name()));
        QVERIFY2(contrastRatio(secondaryText(palette), ground) >= wanted || ground == toneTint(palette, Tone(tone)), qPrintable(ground.name()));
    }
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::WindowText, QPalette::Window}, {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Base}};
    for (const auto &[text, ground] : pairs)
        QVERIFY2(contrastRatio(palette.color(text), palette.color(ground)) >= wanted, qPrintable(QString::number(text)));
    // Bars and dots are graphics: 3:1 against the page.
    QVERIFY(contrastRatio(toneColor(palette, Tone(tone)), palette.color(QPalette::Base)) >= 3);
    if (isHighContrast(palette)) {
        QVERIFY(contrastRatio(hairline(palette), palette.color(QPalette::Base)) >= 3);
        QVERIFY(contrastRatio(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
    }
}

void TestTheme::highContrastIsAMode()
{
    QVERIFY(!isHighContrast(lightPalette()) && !isHighContrast(darkPalette()));
    Theme theme(*qApp);
    theme.apply();
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark, ThemeMode::Contrast, ThemeMode::ContrastDark}) {
        QCOMPARE(themeFromText(themeText(mode), ThemeMode::Light), mode);
        theme.setMode(mode);
        QCOMPARE(isHighContrast(QApplication::palette()), mode == ThemeMode::Contrast || mode == ThemeMode::ContrastDark);
        if (mode != ThemeMode::System)
            QCOMPARE(isDark(QApplication::palette()), mode == ThemeMode::Dark || mode == ThemeMode::ContrastDark);
    }
    QCOMPARE(themeFromText(QStringLiteral("pink"), ThemeMode::Dark), ThemeMode::Dark);
    theme.setMode(ThemeMode::Light);
}

void TestTheme::tonesAreThoseOfTheDesign()
{
    const QPalette light = lightPalette();
    QCOMPARE(toneColor(light, Tone::Primary), QColor("#1B5E9E"));
    QCOMPARE(toneColor(darkPalette(), Tone::Primary), QColor("#6FB1F0"));
    QCOMPARE(toneColor(light, Tone::Overdue), QColor("#C62828"));
    QCOMPARE(toneColor(light, Tone::VeryUrgent), QColor("#D84315"));
    QCOMPARE(toneColor(light, Tone::DueSoon), QColor("#B26A00"));
    QCOMPARE(toneColor(light, Tone::Done), QColor("#2E7D32"));
    QVERIFY(qAbs(contrastRatio(Qt::white, Qt::black) - 21) < 0.01);
    QVERIFY(qAbs(contrastRatio(QColor("#767676"), Qt::white) - 4.54) < 0.01); // the usual example of WCAG
}

void TestTheme::modeAndScaleReachWidgets()
{
    Theme theme(*qApp);
    theme.setMode(ThemeMode::Light);
    theme.apply();
    QLabel label;
    label.show();
    const double before = label.font().pointSizeF();
    theme.setMode(ThemeMode::Dark);
    QVERIFY(isDark(label.palette()));
    theme.setScale(130);
    QTRY_VERIFY2(qAbs(label.font().pointSizeF() - before * 1.3) < 0.1, qPrintable(QString::number(label.font().pointSizeF())));
    theme.setMode(ThemeMode::Light);
    theme.setScale(100);
    QVERIFY(!isDark(label.palette()));
}

void TestTheme::scaleReachesWhatLiesDeep()
{
    Theme theme(*qApp);
    theme.apply();
    QWidget window;
    auto *page = new QWidget(new QWidget(&window));
    auto *large = new QWidget(page);
    large->setFont(resized(window.font(), 2));
    auto *emphasised = new QLabel(page);
    emphasised->setFont(bold(emphasised->font()));
    auto *heading = headingLabel(QStringLiteral("heading"), page);
    auto *hidden = new QLineEdit(page);
    hidden->hide();
    QList<QWidget *> plain{new QLabel(page), new QListView(page), new QHeaderView(Qt::Horizontal, page), hidden, emphasised};
    auto *inLarge = new QLabel(large);
    window.show();
    const double one = page->font().pointSizeF();
    for (const int scale : {130, 90, 100}) {
        theme.setScale(scale);
        for (const QWidget *widget : std::as_const(plain))
            QTRY_VERIFY(qFuzzyCompare(widget->font().pointSizeF(), one * scale / 100));
        QTRY_COMPARE(QFontInfo(heading->font()).weight(), int(QFont::DemiBold));
        QTRY_VERIFY(qFuzzyCompare(heading->font().pointSizeF(), one * 1.2 * scale / 100));
        QCOMPARE(large->font().pointSizeF(), one * 2); // its own
        QCOMPARE(inLarge->font().pointSizeF(), one * 2);
    }
}

void TestTheme::scaleIsBounded()
{
    Theme theme(*qApp);
    theme.setScale(500);
    QCOMPARE(theme.scale(), 150);
    theme.setScale(1);
    QCOMPARE(theme.scale(), 90);
}

void TestTheme::figuresAreEvenlyWide()
{
    for (const char *family : {"Noto Sans", "Liberation Serif", "DejaVu Sans"}) {
        const QFontMetricsF metrics(figuresFont(QFont(QString::fromLatin1(family), 12)));
        for (char16_t figure = u'1'; figure <= u'9'; ++figure) {
            QVERIFY(qAbs(metrics.horizontalAdvance(QChar(figure)) - metrics.horizontalAdvance(QLatin1Char('0'))) < 0.01);
        }
    }
}

void TestTheme::everyIconIsDrawn()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() > 45);
    for (const QString &name : names) {
        for (const int size : {16, 22}) {
            const QImage image = iconPixmap(name, size, Qt::red, 2).toImage();
            QCOMPARE(image.width(), size * 2);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    painted += qAlpha(image.pixel(x, y)) > 200 && qRed(image.pixel(x, y)) > 200 ? 1 : 0;
                }
            }
            QVERIFY2(painted > 20, qPrintable(name));
        }
    }
    QVERIFY(!applicationIcon().pixmap(16).isNull());
}

void TestTheme::iconsFollowThePalette()
{
    const QIcon search = icon(QStringLiteral("search"));
    const auto brightest = [&] {
        const QImage image = search.pixmap(16).toImage();
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                most = qAlpha(image.pixel(x, y)) > 200 ? qMax(most, qGray(image.pixel(x, y))) : most;
            }
        }
        return most;
    };
    Theme theme(*qApp);
    theme.setMode(ThemeMode::Light);
    theme.apply();
    QVERIFY(brightest() < 100);
    theme.setMode(ThemeMode::Dark);
    QVERIFY(brightest() > 180);
}

void TestTheme::unknownIconIsNull()
{
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
}

/// As a menu the list covered its field, and where it did not come out high enough it scrolled for one row.
void TestTheme::aListOfChoicesIsWhole()
{
    Theme theme(*qApp);
    theme.apply();
    for (const int rows : {2, 4, 9}) {
        QWidget form;
        form.resize(400, 300);
        QComboBox box(&form);
        for (int row = 0; row < rows; ++row)
            box.addItem(QStringLiteral("reserved: %1").arg(row));
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        box.showPopup();
        QTRY_VERIFY(box.view()->isVisible());
        const QRect last = box.view()->visualRect(box.model()->index(rows - 1, 0));
        QVERIFY2(box.view()->viewport()->rect().contains(last), qPrintable(QString::number(rows)));
        QVERIFY(box.view()->mapToGlobal(QPoint()).y() >= box.mapToGlobal(box.rect().center()).y());
        QVERIFY(last.height() >= box.fontMetrics().height() + 6);
        box.hidePopup();
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
