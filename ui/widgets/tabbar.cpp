// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabbar.h"

#include "ui/widgets/inputmethod.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace congso {

namespace {

constexpr int between = 22; ///< pixels from word to word at normal size
constexpr int closer = 14;  ///< where the words are short ones
constexpr int closest = 5; ///< where there is little room
constexpr int leastWord = 28; ///< of a word that has to be cut

}

FlatTabBar::FlatTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false); // the words draw together first, then are cut
    setFocusPolicy(Qt::TabFocus);
    setElideMode(Qt::ElideRight);
}

void FlatTabBar::setShortText(int index, const QString &text)
{
    setTabData(index, text);
}

QString FlatTabBar::shownText(int index) const
{
    const QString brief = tabData(index).toString();
    return m_short && !brief.isEmpty() ? brief : tabText(index);
}

int FlatTabBar::widthOf(const QString &text, int gap) const
{
    const QFontMetrics metrics(bold(font()));
    return metrics.horizontalAdvance(text) + scaled(gap, metrics);
}

void FlatTabBar::resizeEvent(QResizeEvent *event)
{
    int all = 0;
    for (int index = 0; index < count(); ++index)
        all += widthOf(tabText(index), between);
    m_short = all > width();
    QTabBar::resizeEvent(event);
}

QSize FlatTabBar::tabSizeHint(int index) const
{
    const int height = scaled(38, QFontMetrics(bold(font())));
    if (m_short && index != currentIndex()) // the current one alone is bold, and needs the room
        return {fontMetrics().horizontalAdvance(shownText(index)) + scaled(closer, fontMetrics()), height};
    return {widthOf(shownText(index), m_short ? closer : between), height};
}

QSize FlatTabBar::minimumTabSizeHint(int index) const
{
    const QFontMetrics metrics(font());
    const int word = qMin(metrics.horizontalAdvance(shownText(index)), scaled(leastWord, metrics));
    return {word + scaled(closest, metrics), tabSizeHint(index).height()};
}

void FlatTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor primary = toneColor(palette(), Tone::Primary);
    for (int index = 0; index < count(); ++index) {
        const bool current = index == currentIndex();
        const QFont words = current ? bold(font()) : font();
        const int spare = tabRect(index).width() - QFontMetrics(words).horizontalAdvance(shownText(index)) - 1;
        const QRect place = tabRect(index).adjusted(0, 0, -qBound(scaled(closest, fontMetrics()), spare, scaled(between, fontMetrics())), 0);
        painter.setFont(words);
        painter.setPen(!isTabEnabled(index) ? palette().color(QPalette::Disabled, QPalette::Text)
                       : current            ? toneInk(palette(), Tone::Primary)
                                            : secondaryText(palette()));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(words).elidedText(shownText(index), Qt::ElideRight, place.width() + 1));
        if (current) {
            painter.fillRect(QRect(place.left(), height() - 2, place.width(), 2), primary);
            if (hasFocus()) {
                painter.setPen(primary);
                painter.drawRoundedRect(QRectF(place).adjusted(-3.5, 5.5, 3.5, -5.5), 4, 4);
            }
        }
    }
}

FlatTabs::FlatTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FlatTabBar)
    , m_pages(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::l + 2, 0, space::l, 0);
    row->addWidget(m_bar);
    layout->addLayout(row);
    layout->addWidget(new Separator);
    layout->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        commitInputMethod();
        m_pages->setCurrentIndex(index);
        Q_EMIT currentChanged(index);
    });
}

int FlatTabs::addTab(QWidget *page, const QString &text)
{
    m_pages->addWidget(page);
    return m_bar->addTab(text);
}

void FlatTabs::setTabText(int index, const QString &text)
{
    m_bar->setTabText(index, text);
}

int FlatTabs::currentIndex() const
{
    return m_bar->currentIndex();
}

void FlatTabs::setCurrentIndex(int index)
{
    m_bar->setCurrentIndex(index);
}

QWidget *FlatTabs::widget(int index) const
{
    return m_pages->widget(index);
}

int FlatTabs::count() const
{
    return m_bar->count();
}

}
