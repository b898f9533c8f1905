// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorwords.h"
#include "app/directory/duties.h"
#include "ui/widgets/reasondialog.h"
#include "ui/delegation/actingpage.h"
#include "ui/delegation/delegationforms.h"
#include "ui/delegation/delegationpage.h"
#include "ui/delegation/handoverdialog.h"
#include "ui/delegation/recordtable.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"

#include <QJsonObject>

namespace congso {

namespace {
constexpr int leastReason = 10; ///< of cancelling, as the rules want it
}

void DelegationPage::updateActions()
{
    const QDate today = m_office.today();
    const Delegation *given = delegationIn(m_given);
    actions().setEnabled(QStringLiteral("delegation.revoke"), given && !given->revoked && given->until >= today, tr("Choose a delegation that is not over."));
    const Delegation *received = delegationIn(m_received);
    actions().setEnabled(QStringLiteral("delegation.act"), received && received->inForce(today), tr("Choose a delegation to you that is in force today."));
    const Absence *away = absence();
    const Identity me = m_office.identity();
    const bool entersForAll = directory::duties::keepsSharedRecords(me);
    actions().setEnabled(QStringLiteral("absence.cancel"), away && !away->cancelled && away->until >= today && (entersForAll || away->person == me.person.id),
                         tr("Choose an absence of yours that is not over."));
    const Handover *over = handover();
    actions().setEnabled(QStringLiteral("handover.open"), over, tr("Choose a hand-over first."));
    const bool open = over && (over->state == HandoverState::Prepared || over->state == HandoverState::Given);
    actions().setEnabled(QStringLiteral("handover.cancel"), open, tr("Choose a hand-over that is not taken over yet."));
}

void DelegationPage::openForm(WorkForm *form)
{
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &WorkForm::recorded, this, [this](const SubjectId &made, const QString &message) {
        Q_EMIT messageShown(message);
        for (RecordTable *table : {m_given, m_received, m_absences, m_handovers})
            table->choose(made);
        load();
    });
    form->open();
}

void DelegationPage::delegate()
{
    openForm(new DelegationForm(m_office, m_directory, this));
}

void DelegationPage::declare()
{
    openForm(new AbsenceForm(m_office, m_directory, this));
}

void DelegationPage::handOver(const PersonId &giver)
{
    openForm(new HandoverDialog(m_office, m_directory, giver, this));
}

void DelegationPage::openHandover()
{
    if (const Handover *chosen = handover())
        openForm(new HandoverDialog(m_office, m_directory, *chosen, this));
}

void DelegationPage::act()
{
    const Delegation *chosen = delegationIn(m_received);
    if (chosen && chosen->inForce(m_office.today()))
        Q_EMIT pageRequested(ActingPage::pageId(*chosen), {});
}

void DelegationPage::revoke()
{
    if (const Delegation *chosen = delegationIn(m_given))
        perform("delegation.revoked", chosen->id, {}, tr("The delegation to %1 has ended.").arg(name(chosen->delegate)));
}

void DelegationPage::cancelAbsence()
{
    if (const Absence *chosen = absence())
        perform("absence.cancelled", chosen->id, {}, tr("The absence of %1 is cancelled.").arg(name(chosen->person)));
}

void DelegationPage::cancelHandover()
{
    const Handover *chosen = handover();
    if (!chosen)
        return;
    auto *dialog = new ReasonDialog(tr("Cancel the hand-over"), tr("Cancel the hand-over"), leastReason, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = chosen->id] {
        perform("handover.cancelled", id, {{QStringLiteral("reason"), dialog->reason()}}, tr("The hand-over is cancelled; nothing has moved."));
    });
    dialog->open();
}

void DelegationPage::perform(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields, const QString &done)
{
    onResult(m_office.perform(m_office.command(action, subject, fields)), this, [this, done](const Result<Receipt> &receipt) {
        m_banner->show(Banner::Kind::Error, receipt ? QString() : ErrorWords::sentence(receipt.error()));
        if (receipt)
            Q_EMIT messageShown(done);
        load();
    });
}

}
