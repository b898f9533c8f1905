// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guiwarnings.h"
#include "ui/shell/listdetail.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/theme.h"

#include <QSplitter>
#include <QTest>

using namespace congso;

class TstListDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void listGrowsOnAWideScreen();
    void roomOnASmallScreenIsRoomOnAWideOne();
    void whatAPersonPartedStays();

private:
    UiSettings m_settings{QString()};
};

void TstListDetail::listGrowsOnAWideScreen()
{
    auto *list = new QWidget, *detail = new QWidget;
    list->setMinimumWidth(360);
    ListDetail both(list, detail, m_settings, QStringLiteral("grows"));
    both.resize(1170, 600);
    both.show();
    QTRY_VERIFY(detail->width() > 0);
    const int first = list->width();
    both.resize(3000, 600); // wide with any font
    QTRY_VERIFY2(list->width() > 450 && list->width() < detail->width() / 2, qPrintable(QString::number(list->width())));
    both.resize(1170, 600);
    QTRY_VERIFY(detail->width() > 700);
    QVERIFY(first < 1170);
}

void TstListDetail::roomOnASmallScreenIsRoomOnAWideOne()
{
    auto *list = new QWidget, *detail = new QWidget;
    ListDetail both(list, detail, m_settings, QStringLiteral("room"), nullptr, {585, 585});
    both.resize(1170, 600);
    both.show();
    QTRY_VERIFY(list->width() > 570);
    both.resize(3000, 600);
    QTRY_VERIFY(detail->width() > 1800);
    QVERIFY2(list->width() >= scaled(580, both.fontMetrics()), qPrintable(QString::number(list->width())));
    both.resize(1170, 600);
    QTRY_VERIFY(detail->width() < 600);
    QVERIFY2(list->width() > 570, qPrintable(QString::number(list->width())));
}

void TstListDetail::whatAPersonPartedStays()
{
    auto *list = new QWidget, *detail = new QWidget;
    list->setMinimumWidth(300);
    m_settings.store().setValue(QStringLiteral("splitters/parted"), QVariantList{320, 2480});
    ListDetail both(list, detail, m_settings, QStringLiteral("parted"));
    both.resize(2800, 600);
    both.show();
    QTRY_VERIFY(list->width() >= 300 && list->width() < 360);
    both.resize(3000, 600);
    QTRY_VERIFY(list->width() < 360);
}

QTEST_MAIN(TstListDetail)
#include "tst_listdetail.moc"
