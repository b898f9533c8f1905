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
    : QWidget(parent), m_subject(new ElidedLabel({}, this)), m_code(new ElidedLabel({}, this)), m_agency(new ElidedLabel({}, this)), m_facts(new ElidedLabel({}, this)),
      m_number(new ElidedLabel({}, this)), m_urgency(new Chip({}, Tone::Neutral, this)), m_due(new Chip({}, Tone::Neutral, this)),
      m_state(new Chip({}, Tone::Neutral, this))
{
    m_subject->setObjectName(QStringLiteral("documentSubject"));
    m_code->setObjectName(QStringLiteral("documentCode"));
    m_subject->setEmphasis(1.25, true);
    m_code->setEmphasis(1, true);
    m_number->setEmphasis(1, true);
    m_facts->setQuiet(true);
    m_agency->setQuiet(true);
    // Where there is no room the agency gives way, never the number or the date.
    m_agency->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (ElidedLabel *whole : {m_code, m_facts, m_number})
        whole->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_code, m_agency, m_facts, m_number, m_urgency, m_due, m_state})
        line->addWidget(part);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_subject);
    layout->addLayout(line);
}

void DocumentHeader::setDocument(const IncomingDocument &document, QDate due, QDate today, const rules::Calendar &calendar)
{
    const IncomingFields &fields = document.fields;
    m_subject->setText(fields.subject);
    m_code->setText(shownCode(fields));
    m_agency->setText(fields.agency.isEmpty() ? QString() : QStringLiteral("· ") + fields.agency);
    QStringList facts{fields.issued.isValid() ? shownDate(fields.issued) : QString(),
                      document.number ? tr("arrival no.") : shownNumber(document.number)};
    facts.removeAll(QString());
    m_facts->setText(QStringLiteral("· ") + facts.join(QStringLiteral(" · ")));
    m_number->setText(document.number ? shownNumber(document.number) : QString());
    m_number->setVisible(document.number.has_value());
    const ChipText urgency = urgencyChip(fields.urgency);
    m_urgency->setChip(urgency.text, urgency.tone);
    const ChipText left = fullDueChip(due, today, calendar, isOpen(document.state));
    m_due->setChip(left.text, left.tone);
    m_due->setToolTip(plainToolTip(exactDue(due, today, calendar)));
    // While it is being worked on the deadline says enough; afterwards the state does.
    const ChipText state = document.state == DocumentState::Assigned ? ChipText() : stateChip(document.state);
    m_state->setChip(state.text, state.tone);
}

}
