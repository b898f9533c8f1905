// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QWidget>

class QAction;
class QAbstractItemView;
class QLabel;

namespace congso {

class Button;

/// What an empty list says: what would be here, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// The first step; null removes it.
    void setFirstStep(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QLabel *m_sentence;
    Button *m_button;
};

/// Shows \a empty in the place of \a view while its model has no row. Takes over both.
class ListOrEmpty : public QStackedWidget
{
    Q_OBJECT

public:
    ListOrEmpty(QAbstractItemView *view, EmptyState *empty, QWidget *parent = nullptr);
    /// Call again after the view got another model.
    void watchModel();
    /// While true the list is shown even without rows: nothing is known yet.
    void setLoading(bool loading);

private:
    void choose();

    QAbstractItemView *m_view;
    EmptyState *m_empty;
    bool m_loading = false;
};

}
