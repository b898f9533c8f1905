// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/documentpane.h"
#include "ui/shell/listdetail.h"
#include "ui/shell/page.h"

#include <QVBoxLayout>

#include <functional>

namespace congso {

/// Xử lý thay: what is the principal's under one delegation, in the same pane as for one's own; every act is recorded in
/// the principal's name. Whose name that is stands above everything, all the time.
class ActingBase : public Page
{
    Q_OBJECT

public:
    /// \a parts with their delegation.
    ActingBase(const QString &id, const IncomingParts &parts, QWidget *parent);

    void aboutToLeave() override { m_settle(); }
    bool stepBack() override { return m_stepBack() || m_both->stepBack(); }
    bool find() override { return m_find(); }

protected:
    /// The list and what is chosen in it, below the banner; \a key: where the splitter is kept.
    template<typename Pane>
    void place(QWidget *list, Pane *pane, const QString &key)
    {
        m_settle = [pane] { pane->settle(); };
        m_stepBack = [pane] { return pane->stepBack(); };
        m_find = [pane] { return pane->find(); };
        connect(pane, &Pane::messageShown, this, &Page::messageShown);
        connect(pane, &Pane::undoOffered, this, &Page::undoOffered);
        m_both = new ListDetail(list, pane, m_parts.settings, key, this);
        m_column->addWidget(m_both, 1);
    }
    const IncomingParts &parts() const { return m_parts; }
    const Delegation &here() const { return *m_parts.delegation; }
    QString principal() const;
    ListDetail *both() const { return m_both; }
    /// From then on the banner says so.
    void setOver(bool over) { m_over = over; }
    bool over() const { return m_over; }
    /// In whose name, until when, what; \a more: a sentence besides.
    void showWhose(const QString &more = {});

private:
    IncomingParts m_parts;
    QVBoxLayout *m_column;
    Banner *m_banner;
    ListDetail *m_both = nullptr;
    std::function<void()> m_settle;
    std::function<bool()> m_stepBack, m_find;
    bool m_over = false;
};

}
