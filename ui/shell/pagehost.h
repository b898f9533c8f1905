// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStackedWidget>
#include <QVariantMap>

#include <functional>

namespace congso {

class Page;

/// Shows one page at a time and remembers the way. Pages are made when they are first shown.
class PageHost : public QStackedWidget
{
    Q_OBJECT

public:
    using Factory = std::function<Page *()>;

    explicit PageHost(QWidget *parent = nullptr);
    ~PageHost() override;

    /// Several ids may lead to one page: \a factory then belongs to the first, the others name it by
    /// addAlias(), with the state that shows the right part ("overdue" → inbox, box=overdue).
    void addPage(const QString &id, Factory factory);
    void addAlias(const QString &id, const QString &pageId, const QVariantMap &state);
    bool has(const QString &id) const;

    Page *currentPage() const;
    QString currentId() const { return m_current.id; } ///< an alias stays an alias
    Page *page(const QString &id);                     ///< made when needed; null for an unknown id

    /// Leaves the current page (input method committed, aboutToLeave()) and shows another. What is being composed
    /// outside the pages, in the window's search field, goes on. False for an unknown id. \a state empty: the page as it was.
    bool show(const QString &id, const QVariantMap &state = {});
    using QWidget::show;
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool back();
    /// As on leaving, but stays: before a lock or close.
    void settle();

Q_SIGNALS:
    void currentPageChanged(const QString &id);
    /// For the window to connect a page once.
    void pageMade(congso::Page *page);

private:
    struct Visit
    {
        QString id;
        QVariantMap state;
    };
    struct Alias
    {
        QString pageId;
        QVariantMap state;
    };
    bool go(const QString &id, const QVariantMap &state);
    bool focusElsewhere() const;

    QHash<QString, Factory> m_factories;
    QHash<QString, Alias> m_aliases;
    QHash<QString, Page *> m_pages;
    QList<Visit> m_back;
    Visit m_current;
};

}
