// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegation/delegationforms.h"

namespace congso {


/// Bàn giao: the list of everything open of one person. The giver (or an administrator for who has left) chooses to
/// whom and confirms giving; the receiver looks at the same list and confirms taking over.
class HandoverDialog : public WorkForm
{
    Q_OBJECT

public:
    /// A new one of \a giver's work.
    HandoverDialog(Office &office, const DirectoryWatch &directory, const PersonId &giver, QWidget *parent = nullptr);
    /// The next confirmation of \a handover, or only its list where the person has none to give.
    HandoverDialog(Office &office, const DirectoryWatch &directory, const Handover &handover, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void listed(); ///< the open work is shown

private:
    static QString doTextFor(const Office &office, const Handover &handover);
    void build();
    QLabel *whatStays();
    void load();
    void show(const QList<WorkItem> &items);
    void give(const SubjectId &handover);
    bool mayGive() const;
    QString reason() const;

    Handover m_handover; ///< null id: a new one
    PersonId m_giver;
    AssigneeEdit *m_receiver = nullptr;
    GrowingTextEdit *m_reason = nullptr;
    QLabel *m_summary;
    QListWidget *m_items;
    int m_count = 0;
};

}
