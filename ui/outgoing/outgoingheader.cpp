// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoingheader.h"

#include "app/incoming/kinds.h"
#include "app/words/outgoingwords.h"
#include "app/words/placewords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/rowwords.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace congso {

OutgoingHeader::OutgoingHeader(QWidget *parent)
    : QWidget(parent), m_subject(new ElidedLabel({}, this)), m_code(new ElidedLabel({}, this)), m_facts(new ElidedLabel({}, this)),
      m_place(new Chip({}, Tone::Neutral, this)), m_urgency(new Chip({}, Tone::Neutral, this)), m_state(new Chip({}, Tone::Neutral, this))
{
    m_subject->setObjectName(QStringLiteral("outgoingSubject"));
    m_code->setObjectName(QStringLiteral("outgoingCode"));
    m_facts->setObjectName(QStringLiteral("outgoingFacts"));
    m_place->setObjectName(QStringLiteral("outgoingPlace"));
    m_subject->setEmphasis(1.25, true);
    m_code->setEmphasis(1, true);
    m_code->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_facts->setQuiet(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_code);
    line->addWidget(m_facts, 1);
    line->addWidget(m_place);
    line->addWidget(m_urgency);
    line->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_subject);
    layout->addLayout(line);
}

void OutgoingHeader::setDocument(const OutgoingDocument &document, const DirectoryWatch &directory, qint64 now)
{
    m_subject->setText(document.fields.subject);
    m_code->setText(OutgoingLabels::code(document));
    QStringList facts;
    if (!document.code.isEmpty())
        facts << incoming::printedKind(document.fields.kind) << shownDate(document.date);
    facts << (document.fromBook ? document.signerName // nobody drafted it here
                                : QStringList{directory.personName(document.drafter), directory.unitName(document.unit)}.join(QStringLiteral(", ")));
    QStringList with;
    qint64 since = 0;
    for (const ReviewStep &step : document.steps) {
        if (step.round == document.round && step.state == StepState::Open) {
            with << OutgoingLabels::holder(step, directory);
            since = since == 0 ? step.openedAt : qMin(since, step.openedAt);
        }
    }
    if (document.state == OutgoingState::InReview && !with.isEmpty())
        facts << tr("with %1 for %2").arg(with.join(QStringLiteral(", ")), OutgoingLabels::waited(since, now));
    else if (document.state == OutgoingState::Approved)
        facts << tr("waits for %1 to sign").arg(directory.personName(document.approver));
    facts.removeAll(QString());
    m_facts->setText(QStringLiteral("· ") + facts.join(QStringLiteral(" · ")));
    const ChipText urgency = urgencyChip(document.fields.urgency);
    m_urgency->setChip(urgency.text, urgency.tone);
    const ChipText state = document.fromBook && document.state == OutgoingState::Issued ? ChipText{OutgoingWords::fromBook(), Tone::Done} : OutgoingLabels::stateChip(document.state);
    m_state->setChip(state.text, state.tone);
}

void OutgoingHeader::setPlace(const PaperPlace &place)
{
    m_place->setChip(PlaceWords::brief(place), Tone::Neutral);
    m_place->setToolTip(PlaceWords::whole(place));
}

}
