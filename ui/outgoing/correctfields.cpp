// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/correctfields.h"

#include "app/outgoing/outgoing.h"
#include "ui/outgoing/fieldsedit.h"
#include "ui/outgoing/outgoinglabels.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace congso {

CorrectFieldsForm::CorrectFieldsForm(const OutContext &context, QWidget *parent)
    : BoundForm(context, parent), m_edit(new FieldsEdit(context.office, context.directory, this)), m_reasoned(context.document.state != OutgoingState::Draft)
{
    column()->addWidget(m_edit);
    m_edit->setFields(outgoing::fieldsToJson(context.document.fields));
    m_before = outgoing::fieldsToJson(context.document.fields);
    if (m_before.value(QStringLiteral("urgency")) == QLatin1String("normal"))
        m_before.remove(QStringLiteral("urgency"));
    if (m_reasoned)
        addText(QStringLiteral("reason"), OutgoingLabels::fieldName(QStringLiteral("reason")), 2, false);
    column()->addStretch(1);
    connect(m_edit, &FieldsEdit::edited, this, &ActForm::edited);
}

QJsonObject CorrectFieldsForm::fields() const
{
    QJsonObject json = BoundForm::fields();
    const QJsonObject now = m_edit->fields();
    QStringList keys = now.keys() + m_before.keys();
    keys.removeDuplicates();
    QJsonArray changes;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue before = m_before.contains(key) ? m_before.value(key) : QJsonValue();
        const QJsonValue after = now.contains(key) ? now.value(key) : QJsonValue();
        if (before != after)
            changes << QJsonObject{{QStringLiteral("field"), key}, {QStringLiteral("old"), before}, {QStringLiteral("new"), after}};
    }
    json.insert(QStringLiteral("changes"), changes);
    return json;
}

QJsonObject CorrectFieldsForm::draft() const
{
    QJsonObject json = BoundForm::fields();
    json.insert(QStringLiteral("fields"), m_edit->fields());
    return json;
}

void CorrectFieldsForm::restoreDraft(const QJsonObject &draft)
{
    BoundForm::restoreDraft(draft);
    if (draft.contains(QStringLiteral("fields")))
        m_edit->setFields(draft.value(QStringLiteral("fields")).toObject());
}

void CorrectFieldsForm::point(const Error &error)
{
    BoundForm::point(error);
    m_edit->point(error.args.value(QStringLiteral("field")).toString());
}

void CorrectFieldsForm::focusFirst()
{
    m_edit->focusFirst();
}

}
