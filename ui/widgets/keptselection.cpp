// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptselection.h"

#include <QAbstractItemView>
#include <QMouseEvent>

namespace congso {

namespace {
/// Swallows what the mouse does beside the rows; Qt would clear the selection on press and once more on release.
class BesideRows final : public QObject
{
public:
    explicit BesideRows(QAbstractItemView *view) : QObject(view), m_view(view) { view->viewport()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            m_pressed = beside(event);
            if (m_pressed && static_cast<QMouseEvent *>(event)->modifiers() == Qt::NoModifier)
                keepCurrent();
            return m_pressed || QObject::eventFilter(watched, event);
        case QEvent::MouseMove:
            return (m_pressed && static_cast<QMouseEvent *>(event)->buttons() != Qt::NoButton) || QObject::eventFilter(watched, event);
        case QEvent::MouseButtonRelease:
            return std::exchange(m_pressed, false) || QObject::eventFilter(watched, event);
        default:
            return QObject::eventFilter(watched, event);
        }
    }

private:
    bool beside(QEvent *event) const { return !m_view->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()).isValid(); }
    void keepCurrent()
    {
        if (const QModelIndex current = m_view->currentIndex(); current.isValid())
            m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    QAbstractItemView *m_view;
    bool m_pressed = false;
};
}

void keepSelection(QAbstractItemView *view)
{
    new BesideRows(view);
}

}
