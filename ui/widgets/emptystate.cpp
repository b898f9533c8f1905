// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/visibility.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QVBoxLayout>

namespace congso {

namespace {

constexpr int iconSize = 44;

}

EmptyState::EmptyState(const QString &iconName, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_sentence(wrappedLabel())
    , m_button(new Button({}, Button::Look::Framed))
{
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addSpacing(iconSize + space::s);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setSentence(sentence);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setFirstStep(QAction *action)
{
    m_button->setAction(action);
    showInPlace(m_button, action != nullptr);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap pixmap = iconPixmap(m_iconName, iconSize, toneColor(palette(), Tone::Neutral), devicePixelRatioF());
    painter.setOpacity(0.6);
    painter.drawPixmap((width() - iconSize) / 2, m_sentence->y() - iconSize - space::m, pixmap);
}

ListOrEmpty::ListOrEmpty(QAbstractItemView *view, EmptyState *empty, QWidget *parent)
    : QStackedWidget(parent)
    , m_view(view)
    , m_empty(empty)
{
    addWidget(view);
    addWidget(empty);
    watchModel();
}

void ListOrEmpty::watchModel()
{
    if (const QAbstractItemModel *model = m_view->model()) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ListOrEmpty::choose, Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ListOrEmpty::choose, Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::modelReset, this, &ListOrEmpty::choose, Qt::UniqueConnection);
    }
    choose();
}

void ListOrEmpty::setLoading(bool loading)
{
    m_loading = loading;
    choose();
}

void ListOrEmpty::choose()
{
    const bool rows = m_view->model() != nullptr && m_view->model()->rowCount() > 0;
    setCurrentWidget(rows || m_loading ? static_cast<QWidget *>(m_view) : m_empty);
    setFocusProxy(currentWidget() == m_view ? m_view : nullptr); // Tab would stay before a list that is not shown
}

}
