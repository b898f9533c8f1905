// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/routing.h"
#include "ui/models/draftkeeper.h"
#include "ui/shell/page.h"

class QTableWidget;

namespace congso {

class Banner;
class Button;
class DirectoryWatch;
class ElidedLabel;

/// The office's routing rules in their order, the first that fits decides: changed here, tried against past documents,
/// and only then kept.
class RoutingPage : public Page
{
    Q_OBJECT

public:
    /// \a office and \a directory outlive the page.
    RoutingPage(Office &office, DirectoryWatch &directory, QWidget *parent = nullptr);

    void focusFirst() override;
    void entered() override;

Q_SIGNALS:
    void documentRequested(const congso::SubjectId &document);

private:
    void build();
    void load();
    void showRules();
    void edit(int row);
    void move(int by);
    void remove();
    void tryOut();
    void showTrials(const incoming::RoutingTrials &trials);
    void save();
    void discard();
    /// What is changed and not kept yet is kept for this person, and back when the program is.
    void keepDraft();
    void restoreDraft(const QString &text);
    void updateActions();
    QString partsText(const rules::Route &route) const;

    Office &m_office;
    DirectoryWatch &m_directory;
    QList<rules::RoutingRule> m_rules;
    QTableWidget *m_table;
    QTableWidget *m_trials;
    ElidedLabel *m_result;
    Banner *m_banner;
    DraftKeeper m_drafts{m_office};
    quint64 m_generation = 0;
    bool m_changed = false; ///< differs from what is kept
};

}
