// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QWidget>

class QStackedWidget;

namespace congso {

/// Tabs as words with a line under the current one.
class FlatTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit FlatTabBar(QWidget *parent = nullptr);

    /// Shown instead of its words where all tabs together have too little room; its accessible name stays.
    void setShortText(int index, const QString &text);
    QString shownText(int index) const;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOf(const QString &text, int gap) const;

    bool m_short = false;
};

/// A FlatTabBar over the pages it chooses between. Commits the input method before each change.
class FlatTabs : public QWidget
{
    Q_OBJECT

public:
    explicit FlatTabs(QWidget *parent = nullptr);

    int addTab(QWidget *page, const QString &text);
    void setTabText(int index, const QString &text);
    int currentIndex() const;
    void setCurrentIndex(int index);
    QWidget *widget(int index) const;
    int count() const;
    FlatTabBar *tabBar() const { return m_bar; }

Q_SIGNALS:
    void currentChanged(int index);

private:
    FlatTabBar *m_bar;
    QStackedWidget *m_pages;
};

}
