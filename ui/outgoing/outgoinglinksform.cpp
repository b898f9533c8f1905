// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoinglinksform.h"

#include "app/incoming/document.h"
#include "app/outgoing/outgoing.h"
#include "app/words/errorwords.h"
#include "app/words/outgoingwords.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int KindRole = Qt::UserRole + 1;
const QLatin1String linksKey("links");
const QLatin1String closesKey("closes");

/// Only what this office issued is replaced, corrected or recalled by it.
bool incomingToo(const QString &kind)
{
    return kind == QLatin1String("answers") || kind == QLatin1String("based_on");
}
}

OutgoingLinksForm::OutgoingLinksForm(const OutContext &context, QWidget *parent)
    : BoundForm(context, parent), m_list(new QListWidget(this)), m_said(wrappedLabel({}, this)), m_closes(new QCheckBox(tr("Issuing it completes the incoming document that it answers"), this))
{
    m_list->setObjectName(QStringLiteral("out.links"));
    m_list->setAccessibleName(tr("Linked documents"));
    m_list->setWordWrap(true);
    column()->addWidget(m_list, 1);
    QList<std::pair<QString, QString>> kinds;
    for (const char *kind : {"answers", "based_on", "replaces", "corrects", "recalls"})
        kinds << std::pair<QString, QString>(QLatin1String(kind), OutgoingLabels::link(QLatin1String(kind)).arg(QStringLiteral("…")));
    m_kind = addChoice(QStringLiteral("link_kind"), tr("This document"), kinds);
    m_number = addLine(QStringLiteral("link_number"), tr("Number of the other document"));
    m_number->setPlaceholderText(tr("36/TB-UBND or DEN/2026/871"));
    auto *add = new Button(tr("Add the link"), Button::Look::Framed, this);
    add->setObjectName(QStringLiteral("out.addLink"));
    column()->addWidget(add, 0, Qt::AlignLeft);
    m_said->setObjectName(QStringLiteral("out.linkSaid"));
    column()->addWidget(m_said);
    m_closes->setObjectName(QStringLiteral("out.closes"));
    m_closes->setChecked(context.document.closes);
    column()->addWidget(m_closes);
    for (const OutgoingLink &link : context.document.links)
        addLink(link.other, link.kind);
    connect(add, &Button::clicked, this, &OutgoingLinksForm::look);
    connect(m_number, &QLineEdit::returnPressed, this, &OutgoingLinksForm::look);
    connect(m_list, &QListWidget::itemChanged, this, &ActForm::edited);
    connect(m_closes, &QCheckBox::toggled, this, &ActForm::edited);
}

/// Named as soon as it is read; what may not be read any more stays linked and unnamed.
void OutgoingLinksForm::addLink(const SubjectId &other, const QString &kind)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == other.toString() && m_list->item(row)->data(KindRole).toString() == kind)
            return;
    }
    auto *item = new QListWidgetItem(OutgoingLabels::link(kind).arg(QStringLiteral("…")), m_list);
    item->setData(Qt::UserRole, other.toString());
    item->setData(KindRole, kind);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
    const auto name = [this, other, kind](const QString &label) {
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *each = m_list->item(row);
            if (each->data(Qt::UserRole).toString() == other.toString() && each->data(KindRole).toString() == kind)
                each->setText(OutgoingLabels::link(kind).arg(label));
        }
    };
    onResult(incoming::document(context().office, other), this, [name](const Result<IncomingDocument> &document) {
        if (document)
            name(shownCode(document->fields) + QStringLiteral(" · ") + document->fields.subject);
    });
    onResult(outgoing::document(context().office, other), this, [name](const Result<OutgoingDocument> &document) {
        if (document)
            name((document->code.isEmpty() ? OutgoingWords::state(document->state) : document->code) + QStringLiteral(" · ") + document->fields.subject);
    });
}

/// Among the incoming documents first: an answer is the usual case.
void OutgoingLinksForm::look()
{
    const QString reference = m_number->text().simplified();
    if (reference.isEmpty())
        return;
    const int generation = ++m_generation;
    if (!incomingToo(m_kind->currentData().toString())) {
        lookAmongOurs(reference, generation);
        return;
    }
    onResult(incoming::find(context().office, reference), this, [this, generation, reference](const Result<SubjectId> &incoming) {
        if (generation != m_generation)
            return;
        if (incoming) {
            found(*incoming);
            return;
        }
        lookAmongOurs(reference, generation);
    });
}

void OutgoingLinksForm::lookAmongOurs(const QString &reference, int generation)
{
    onResult(outgoing::find(context().office, reference), this, [this, generation](const Result<SubjectId> &outgoing) {
        if (generation != m_generation)
            return;
        if (outgoing)
            found(*outgoing);
        else
            m_said->setText(ErrorWords::sentence(outgoing.error()));
    });
}

void OutgoingLinksForm::found(const SubjectId &other)
{
    addLink(other, m_kind->currentData().toString());
    m_number->clear();
    m_said->clear();
    Q_EMIT edited();
}

QJsonObject OutgoingLinksForm::fields() const
{
    QJsonArray links;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            links << QJsonObject{{QStringLiteral("document"), item->data(Qt::UserRole).toString()}, {QStringLiteral("kind"), item->data(KindRole).toString()}};
    }
    return {{linksKey, links}, {closesKey, m_closes->isChecked()}};
}

QJsonObject OutgoingLinksForm::draft() const
{
    QJsonObject json = fields();
    json.insert(QStringLiteral("link_number"), m_number->text());
    return json;
}

void OutgoingLinksForm::restoreDraft(const QJsonObject &draft)
{
    BoundForm::restoreDraft(draft);
    m_list->clear();
    for (const QJsonValue &link : draft.value(linksKey).toArray())
        addLink(SubjectId::fromString(link.toObject().value(QStringLiteral("document")).toString()), link.toObject().value(QStringLiteral("kind")).toString());
    m_closes->setChecked(draft.value(closesKey).toBool());
}

}
