// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/documentheader.h"

#include "ui/models/rowwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace congso {

DocumentHeader::DocumentHeader(QWidget *parent)
    : QWidget(parent), m_subject(new ElidedLabel({}, this)), m_code(new ElidedLabel({}, this)), m_facts(new ElidedLabel({}, this)),
      m_number(new ElidedLabel({}, this)), m_urgency(new Chip({}, Tone::Neutral, this)), m_due(new Chip({}, Tone::Neutral, this)),
      m_state(new Chip({}, Tone::Neutral, this))
{
    m_subject->setObjectName(QStringLiteral("documentSubject"));
    m_code->setObjectName(QStringLiteral("documentCode"));
    m_subject->setEmphasis(1.25, true);
    m_code->setEmphasis(1, true);
    m_number->setEmphasis(1, true);
    m_facts->setQuiet(true);
    m_code->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_facts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_code, m_facts, m_number, m_urgency, m_due, m_state})
        line->addWidget(part);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_subject);
    layout->addLayout(line);
}

void DocumentHeader::setDocument(const IncomingDocument &document, QDate today, const rules::Calendar &calendar)
{
    const IncomingFields &fields = document.fields;
    m_subject->setText(fields.subject);
    m_code->setText(shownCode(fields));
    QStringList facts;
    for (const QString &fact : {fields.agency, shownDate(fields.issued)}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    facts << (document.number ? tr("arrival no.") : shownNumber(document.number));
    m_facts->setText(QStringLiteral("· ") + facts.join(QStringLiteral(" · ")));
    m_number->setText(document.number ? shownNumber(document.number) : QString());
    m_number->setVisible(document.number.has_value());
    const ChipText urgency = urgencyChip(fields.urgency);
    m_urgency->setChip(urgency.text, urgency.tone);
    const ChipText due = fullDueChip(fields.due, today, calendar, isOpen(document.state));
    m_due->setChip(due.text, due.tone);
    m_due->setToolTip(plainToolTip(exactDue(fields.due, today, calendar)));
    // While it is being worked on the deadline says enough; afterwards the state does.
    const ChipText state = document.state == DocumentState::Assigned ? ChipText() : stateChip(document.state);
    m_state->setChip(state.text, state.tone);
}

}
