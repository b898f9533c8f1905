// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include "ui/shell/page.h"
#include "ui/widgets/inputmethod.h"

namespace congso {

namespace {

constexpr int longestWay = 50;

}

PageHost::PageHost(QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
}

PageHost::~PageHost() = default;

void PageHost::addPage(const QString &id, Factory factory)
{
    m_factories.insert(id, std::move(factory));
}

void PageHost::addAlias(const QString &id, const QString &pageId, const QVariantMap &state)
{
    m_aliases.insert(id, {pageId, state});
}

bool PageHost::has(const QString &id) const
{
    return m_factories.contains(m_aliases.contains(id) ? m_aliases.value(id).pageId : id);
}

Page *PageHost::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *PageHost::page(const QString &id)
{
    const QString pageId = m_aliases.contains(id) ? m_aliases.value(id).pageId : id;
    if (Page *made = m_pages.value(pageId)) {
        return made;
    }
    const auto factory = m_factories.constFind(pageId);
    if (factory == m_factories.constEnd()) {
        return nullptr;
    }
    Page *made = (*factory)();
    m_pages.insert(pageId, made);
    addWidget(made);
    Q_EMIT pageMade(made);
    return made;
}

bool PageHost::show(const QString &id, const QVariantMap &state)
{
    if (!has(id)) {
        return false;
    }
    if (focusElsewhere()) {
        if (Page *leaving = currentPage()) {
            leaving->aboutToLeave();
        }
    } else {
        settle();
    }
    if (Page *leaving = currentPage(); leaving != nullptr && !m_current.id.isEmpty() && m_current.id != id) {
        m_back.append({m_current.id, leaving->saveState()});
        if (m_back.size() > longestWay) {
            m_back.removeFirst();
        }
    }
    return go(id, state);
}

bool PageHost::focusElsewhere() const
{
    const QWidget *focus = window()->focusWidget();
    return focus != nullptr && !isAncestorOf(focus);
}

bool PageHost::back()
{
    if (m_back.isEmpty()) {
        return false;
    }
    settle();
    const Visit last = m_back.takeLast();
    return go(last.id, last.state);
}

void PageHost::settle()
{
    commitInputMethod();
    if (Page *leaving = currentPage()) {
        leaving->aboutToLeave();
    }
}

bool PageHost::go(const QString &id, const QVariantMap &state)
{
    Page *next = page(id);
    if (next == nullptr) {
        return false;
    }
    QVariantMap whole = m_aliases.value(id).state;
    whole.insert(state);
    m_current = {id, whole};
    setCurrentWidget(next);
    if (!whole.isEmpty()) {
        next->restoreState(whole);
    }
    next->entered();
    Q_EMIT currentPageChanged(id);
    return true;
}

}
