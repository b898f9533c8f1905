// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directory.h"
#include "app/incoming/document.h"
#include "app/incoming/kinds.h"
#include "app/office/background.h"
#include "app/print/incomingbook.h"
#include "app/print/qrcode.h"
#include "app/rules/numbering.h"

namespace congso {

namespace {
/// Gathers the three parts of the slip from the assignments and remarks of a document.
class SlipBuilder
{
public:
    SlipBuilder(const IncomingDocument &document, const directory::Directory &directory, int utcOffsetMinutes)
        : m_document(document), m_directory(directory), m_offset(utcOffsetMinutes)
    {
    }

    SlipData build() const;

private:
    QString whoIs(const Assignment &part) const
    {
        if (const Person *person = m_directory.person(part.person))
            return person->name;
        const Unit *unit = m_directory.unit(part.unit);
        return unit ? unit->name : QString();
    }
    QString titled(const PersonId &id) const
    {
        const Person *person = m_directory.person(id);
        return person ? QString(m_directory.personTitle(id) + u' ' + person->name).trimmed() : QString();
    }
    QDate dayOf(qint64 ms) const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, m_offset * 60).date(); }
    SlipInstruction instruction(const Remark &remark) const;
    SlipUnitOpinion unitOpinion(const Remark &remark) const;

    const IncomingDocument &m_document;
    const directory::Directory &m_directory;
    int m_offset;
};

SlipInstruction SlipBuilder::instruction(const Remark &remark) const
{
    SlipInstruction instruction;
    instruction.leader = titled(remark.person);
    instruction.text = remark.text;
    instruction.given = dayOf(remark.at);
    for (const Assignment &part : m_document.assignments) {
        if (!part.parent.isNull() || part.assignedAt != remark.at || part.state == AssignmentState::Recalled)
            continue;
        switch (part.role) {
        case AssignmentRole::Lead: instruction.lead = {whoIs(part), part.due}; break;
        case AssignmentRole::Cooperate: instruction.cooperating << SlipAssignee{whoIs(part), part.due}; break;
        case AssignmentRole::Supervise: instruction.supervising << whoIs(part); break;
        case AssignmentRole::Inform: instruction.informed << whoIs(part); break;
        }
    }
    return instruction;
}

SlipUnitOpinion SlipBuilder::unitOpinion(const Remark &remark) const
{
    SlipUnitOpinion opinion;
    opinion.head = titled(remark.person);
    opinion.text = remark.text;
    opinion.given = dayOf(remark.at);
    for (const Post &post : m_directory.posts) {
        const Unit *unit = m_directory.unit(post.unit);
        if (post.id == remark.post && unit)
            opinion.unit = unit->name;
    }
    for (const Assignment &part : m_document.assignments) {
        if (!part.parent.isNull() && part.assignedAt == remark.at)
            opinion.assigned << SlipAssignee{whoIs(part), part.due};
    }
    return opinion;
}

SlipData SlipBuilder::build() const
{
    SlipData data;
    const IncomingFields &fields = m_document.fields;
    data.agency = m_directory.agency.name;
    data.place = m_directory.agency.place;
    data.kind = incoming::printedKind(fields.kind);
    data.code = rules::formatDocumentCode(fields.codeNumber, fields.codeNotation);
    data.issued = fields.issued;
    data.issuer = fields.agency;
    data.subject = fields.subject;
    data.arrival = fields.arrival;
    data.mark = slipMark(m_document.id);
    if (m_document.number)
        data.arrivalNumber = rules::formatNumber(*m_document.number);
    for (const Remark &remark : m_document.remarks) {
        if (remark.kind == "incoming.instructed")
            data.instructions << instruction(remark);
        else if (remark.kind == "incoming.assigned")
            data.opinions << unitOpinion(remark);
        else if (remark.kind == "incoming.result_reported" || remark.kind == "incoming.opined")
            data.proposals << SlipProposal{titled(remark.person), remark.text, dayOf(remark.at)};
    }
    return data;
}
}

QFuture<Result<SlipData>> incomingSlip(Office &office, const SubjectId &document)
{
    return inBackground(office, [&office, document]() -> Result<SlipData> {
        auto found = incoming::document(office, document).result();
        auto directory = directory::directory(office).result();
        if (!found || !directory)
            return tl::make_unexpected(found ? directory.error() : found.error());
        const int offset = office.store().utcOffsetMinutes();
        SlipData data = SlipBuilder(*found, *directory, offset).build();
        data.date = office.today();
        data.printedBy = office.identity().person.name;
        data.printedAt = QDateTime::fromMSecsSinceEpoch(office.now(), Qt::OffsetFromUTC, offset * 60);
        return data;
    });
}

}
