// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/delegation.h"
#include "ui/shell/page.h"

class QTimer;

namespace congso {

class Banner;
class DirectoryWatch;
class FlatTabs;
class RecordTable;
class WorkForm;

/// Ủy quyền, vắng mặt, bàn giao: what I gave and was given, who is away, what is handed over. Administrators see whose
/// and until when, never a document. restoreState() {"handover": person} begins handing over that person's work.
class DelegationPage : public Page
{
    Q_OBJECT

public:
    DelegationPage(Office &office, DirectoryWatch &directory, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void entered() override;
    void focusFirst() override;

private:
    void addActions();
    void build();
    QWidget *buildDelegations();
    QWidget *buildAbsences();
    QWidget *buildHandovers();
    void connectParts();
    void load();
    void showDelegations(const QList<Delegation> &all);
    void showAbsences(const QList<Absence> &all);
    void showHandovers(const QList<Handover> &all);
    void updateActions();
    void delegate();
    void revoke();
    void act();
    void declare();
    void cancelAbsence();
    void handOver(const PersonId &giver);
    void openHandover();
    void cancelHandover();
    void openForm(WorkForm *form);
    void perform(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields, const QString &done);
    const Delegation *delegationIn(const RecordTable *table) const;
    const Absence *absence() const;
    const Handover *handover() const;
    QString name(const PersonId &person) const;
    bool sees() const; ///< those of everybody

    Office &m_office;
    DirectoryWatch &m_directory;
    Banner *m_banner;
    FlatTabs *m_tabs;
    RecordTable *m_given;
    RecordTable *m_received;
    RecordTable *m_absences;
    RecordTable *m_handovers;
    QTimer *m_timer;
    QList<Delegation> m_allDelegations;
    QList<Absence> m_allAbsences;
    QList<Handover> m_allHandovers;
    PersonId m_toHandOver;
};

}
