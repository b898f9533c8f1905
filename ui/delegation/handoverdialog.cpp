// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegation/handoverdialog.h"

#include "app/delegation/delegation.h"
#include "app/directory/duties.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "app/words/workwords.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QJsonObject>
#include <QListWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int leastReason = 10;
}

HandoverDialog::HandoverDialog(Office &office, const DirectoryWatch &directory, const PersonId &giver, QWidget *parent)
    : WorkForm(office, directory, QStringLiteral("handover"), tr("Hand over work"), tr("Confirm handing over"), parent), m_giver(giver)
{
    build();
}

HandoverDialog::HandoverDialog(Office &office, const DirectoryWatch &directory, const Handover &handover, QWidget *parent)
    : WorkForm(office, directory, QStringLiteral("handover"), tr("Hand over work"), doTextFor(office, handover), parent), m_handover(handover),
      m_giver(handover.giver)
{
    build();
}

QString HandoverDialog::doTextFor(const Office &office, const Handover &handover)
{
    const PersonId me = office.identity().person.id;
    if (handover.state == HandoverState::Given && handover.receiver == me)
        return tr("Confirm taking over");
    const bool gives = handover.giver == me || directory::duties::handsOverForOthers(office.identity());
    return handover.state == HandoverState::Prepared && gives ? tr("Confirm handing over") : QString();
}

void HandoverDialog::build()
{
    const QString giver = directory().personName(m_giver);
    m_summary = wrappedLabel({}, this);
    m_summary->setObjectName(QStringLiteral("handover.summary"));
    column()->addWidget(m_summary);
    m_items = new QListWidget(this);
    m_items->setObjectName(QStringLiteral("handover.items"));
    m_items->setAccessibleName(tr("Open work of %1").arg(giver));
    m_items->setWordWrap(true);
    m_items->setSelectionMode(QAbstractItemView::NoSelection);
    m_items->setMinimumHeight(scaled(220, fontMetrics()));
    column()->addWidget(m_items, 1);
    if (m_handover.id.isNull()) {
        m_receiver = addPerson(tr("Who takes it over"), "handover.to", {m_giver});
        m_receiver->setFocus();
    }
    const bool asks = m_handover.id.isNull() || (m_handover.state == HandoverState::Prepared && m_giver != office().identity().person.id);
    if (asks && doButton()) {
        m_reason = new GrowingTextEdit({}, this);
        m_reason->setLines(1, 4);
        addField(mayGive() && m_giver == office().identity().person.id ? tr("Reason") : tr("Reason why %1 cannot confirm").arg(giver), m_reason, "handover.reason");
    }
    if (doButton()) {
        column()->addWidget(whatStays());
        // One that is half confirmed is another form than a new one of the same person's.
        keepTyped(m_handover.id, m_handover.id.isNull() ? QStringLiteral("handover.") + m_giver.toString() : QStringLiteral("handover"));
    }
    load();
}

/// The list above is all that moves; what people expect to move besides is named.
QLabel *HandoverDialog::whatStays()
{
    QLabel *words = wrappedLabel(tr("Not moved: finished documents, questions put to %1 and meetings to go to, posts and rights, delegations "
                                    "and absences, own flags and notes, texts not sent yet.").arg(directory().personName(m_giver)), this);
    words->setObjectName(QStringLiteral("handover.stays"));
    return words;
}

void HandoverDialog::load()
{
    if (m_handover.state == HandoverState::Received) {
        m_summary->setText(tr("%1 took everything over from %2.").arg(directory().personName(m_handover.receiver), directory().personName(m_giver)));
        m_items->hide();
        return;
    }
    onResult(delegation::openWork(office(), m_giver), this, [this](const Result<QList<WorkItem>> &items) {
        if (items)
            show(*items);
        else
            refuse(items.error());
        Q_EMIT listed();
    });
}

void HandoverDialog::show(const QList<WorkItem> &items)
{
    m_items->clear();
    m_count = int(items.size());
    for (const WorkItem &item : items) {
        // Who may not read a document hands it over without seeing what it is.
        QString text = WorkWords::item(item.kind) + QStringLiteral("  ·  ") + (item.label.isEmpty() ? tr("a document you may not read") : item.label);
        if (item.due.isValid())
            text += QStringLiteral("  ·  ") + tr("due %1").arg(FormatWords::date(item.due));
        m_items->addItem(text);
    }
    const QString giver = directory().personName(m_giver);
    QString said = items.isEmpty() ? tr("%1 has no open work.").arg(giver) : tr("Open work of %1: %n piece(s).", nullptr, m_count).arg(giver);
    if (m_handover.id.isNull() && !items.isEmpty())
        said += u' ' + tr("It moves when the other person confirms taking it over.");
    m_summary->setText(said);
    // The words came after the dialog was laid out.
    layout()->activate();
    resize(width(), qMax(height(), heightForWidth(width())));
}

bool HandoverDialog::mayGive() const
{
    return m_giver == office().identity().person.id || directory::duties::handsOverForOthers(office().identity());
}

QString HandoverDialog::reason() const
{
    return m_reason ? m_reason->cleanText().trimmed() : QString();
}

void HandoverDialog::accept()
{
    if (busy())
        return;
    const bool forOther = m_giver != office().identity().person.id;
    if (m_reason && forOther && reason().size() < leastReason) {
        refuse({ErrorCode::RuleReasonTooShort, {{QStringLiteral("field"), QStringLiteral("reason")}, {QStringLiteral("min"), leastReason}}});
        m_reason->setFocus();
        return;
    }
    if (m_handover.state == HandoverState::Given) {
        record("handover.received", m_handover.id, {}, [this](const Receipt &receipt) {
            Q_EMIT recorded(receipt.subject, tr("Taken over from %1: %n piece(s) of work.", nullptr, m_count).arg(directory().personName(m_giver)));
            QDialog::accept();
        });
        return;
    }
    if (!m_handover.id.isNull()) {
        give(m_handover.id);
        return;
    }
    const PersonId to = person(m_receiver);
    if (to.isNull())
        return;
    QJsonObject fields{{QStringLiteral("receiver"), to.toString()}};
    if (forOther)
        fields.insert(QStringLiteral("giver"), m_giver.toString());
    if (!reason().isEmpty())
        fields.insert(QStringLiteral("reason"), reason());
    record("handover.prepared", {}, fields, [this, to](const Receipt &receipt) {
        // What is prepared is not prepared twice when confirming it is refused.
        m_handover.id = receipt.subject;
        m_handover.giver = m_giver;
        m_handover.receiver = to;
        m_handover.state = HandoverState::Prepared;
        give(receipt.subject);
    });
}

void HandoverDialog::give(const SubjectId &handover)
{
    QJsonObject fields;
    if (!reason().isEmpty())
        fields.insert(QStringLiteral("reason"), reason());
    record("handover.given", handover, fields, [this](const Receipt &receipt) {
        Q_EMIT recorded(receipt.subject, tr("Handed over to %1, who has to confirm it.").arg(directory().personName(m_handover.receiver)));
        QDialog::accept();
    });
}

}
