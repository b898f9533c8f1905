// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listdetail.h"

#include "ui/shell/uisettings.h"
#include "ui/widgets/inputmethod.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace congso {

ListDetail::ListDetail(QWidget *list, QWidget *detail, UiSettings &settings, const QString &key, QWidget *parent, const QList<int> &first)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(list)
    , m_detail(detail)
{
    m_splitter->addWidget(list);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    keepSplitter(m_splitter, settings, key, first);
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
}

void ListDetail::arrange()
{
    m_narrow = width() < scaled(m_narrowWidth, fontMetrics());
    m_list->setVisible(m_listShown && (!m_narrow || !m_detailOpen));
    m_detail->setVisible(!m_listShown || !m_narrow || m_detailOpen);
}

}
