// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listdetail.h"

#include "ui/shell/uisettings.h"
#include "ui/widgets/inputmethod.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace congso {

namespace {
constexpr int wideFrom = 1400;
constexpr int widestList = 520;
}

ListDetail::ListDetail(QWidget *list, QWidget *detail, UiSettings &settings, const QString &key, QWidget *parent, const QList<int> &first)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(list)
    , m_detail(detail)
    , m_first(first)
{
    m_splitter->addWidget(list);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    keepSplitter(m_splitter, settings, key, first);
    m_parted = settings.store().contains(QStringLiteral("splitters/") + key);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_parted = true; });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void ListDetail::openDetail()
{
    m_detailOpen = true;
    arrange();
    m_detail->setFocus();
}

bool ListDetail::stepBack()
{
    if (!m_narrow || !m_detailOpen) {
        return false;
    }
    commitInputMethod();
    m_detailOpen = false;
    arrange();
    m_list->setFocus();
    return true;
}

void ListDetail::setNarrowWidth(int pixels)
{
    m_narrowWidth = pixels;
    arrange();
}

void ListDetail::setListShown(bool shown)
{
    m_listShown = shown;
    arrange();
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    part();
}

/// On a wide screen the list has a larger part too, until the person parts it otherwise.
void ListDetail::part()
{
    const bool wide = width() >= scaled(wideFrom, fontMetrics());
    if (m_parted || m_narrow || !m_listShown || (!wide && !m_wide)) {
        return;
    }
    m_wide = wide;
    const int least = wide ? scaled(m_first.first(), fontMetrics()) : 0; // what had room on a small screen has it on a large one
    const int list = qMax(least, wide ? qMin(scaled(widestList, fontMetrics()), width() * 3 / 10) : width() * m_first.first() / (m_first.first() + m_first.last()));
    m_splitter->setSizes({list, width() - list});
}

void ListDetail::arrange()
{
    m_narrow = width() < scaled(m_narrowWidth, fontMetrics());
    m_list->setVisible(m_listShown && (!m_narrow || !m_detailOpen));
    m_detail->setVisible(!m_listShown || !m_narrow || m_detailOpen);
}

}
