// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/alertform.h"

#include "ui/incoming/assignmentrows.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/directorywatch.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"

#include <QVBoxLayout>

namespace congso {

namespace {
const QLatin1String rowsKey("assignments");
const QLatin1String textKey("text");
}

AlertForm::AlertForm(const ActContext &context, QWidget *parent)
    : ActForm(parent), m_rows(new AssignmentRows(context.directory.current(), context.directory.calendar(), context.office.today(), this)),
      m_text(new GrowingTextEdit({}, this))
{
    QVBoxLayout *column = formColumn(this);
    column->addWidget(wrappedLabel(tr("They can read and prepare at once. Who leads and until when is said by the leader's instruction."), this));
    m_rows->setObjectName(QStringLiteral("alert.rows"));
    m_rows->setOnly(AssignmentRole::Inform);
    column->addWidget(m_rows);
    m_text->setLines(2, 6);
    addField(column, tr("Words to them"), m_text, QStringLiteral("act.text"));
    column->addStretch(1);
    connect(m_rows, &AssignmentRows::changed, this, &ActForm::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ActForm::edited);
}

QJsonObject AlertForm::fields() const
{
    QJsonObject json{{rowsKey, m_rows->assignments()}};
    if (const QString text = m_text->cleanText(); !text.isEmpty())
        json[textKey] = text;
    return json;
}

QJsonObject AlertForm::draft() const
{
    QJsonObject json = fields();
    json[rowsKey] = m_rows->draft();
    return json;
}

void AlertForm::restoreDraft(const QJsonObject &draft)
{
    if (const QJsonArray rows = draft[rowsKey].toArray(); !rows.isEmpty())
        m_rows->setAssignments(rows);
    m_text->setPlainText(draft[textKey].toString());
}

void AlertForm::point(const Error &error)
{
    if (error.args.value(QStringLiteral("field")).toString() == textKey)
        m_text->setFocus();
    else
        m_rows->focusRow(qMax(0, m_rows->firstUnclear()));
}

void AlertForm::focusFirst()
{
    m_rows->focusRow(0);
}

}
