// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/registrationform.h"

#include "app/incoming/lessons.h"
#include "app/incoming/stagedfindings.h"
#include "ui/incoming/assignmentrows.h"
#include "ui/intake/findingsbox.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/labelledfield.h"

#include <QJsonDocument>
#include <QLabel>

namespace congso {

namespace {
const QLatin1String roleKey("role");
const QLatin1String unitKey("unit");
const QLatin1String dueKey("due");
const QLatin1String noteKey("note");

bool leads(const QJsonValue &part)
{
    return part[roleKey].toString() == assignmentRoleText(AssignmentRole::Lead);
}

UnitId leadOf(const QJsonArray &parts)
{
    for (const QJsonValue &part : parts) {
        if (leads(part))
            return UnitId::fromString(part[unitKey].toString());
    }
    return {};
}

/// Of a unit; the end when it has none.
QJsonArray::iterator rowOf(QJsonArray &parts, const QString &unit)
{
    return std::find_if(parts.begin(), parts.end(), [&unit](const QJsonValue &one) { return !unit.isEmpty() && one[unitKey].toString() == unit; });
}

QJsonObject with(const QJsonValue &part, QLatin1String key, const QString &value)
{
    QJsonObject changed = part.toObject();
    changed.insert(key, value);
    return changed;
}

/// A unit has one row: what more it is to do stands below the rest, by the earlier of the days.
QJsonObject joined(const QJsonObject &row, const QJsonObject &more)
{
    QStringList notes{row.value(noteKey).toString(), more.value(noteKey).toString()};
    notes.removeAll(QString());
    QStringList days{row.value(dueKey).toString(), more.value(dueKey).toString()};
    days.removeAll(QString());
    days.sort();
    QJsonObject both = with(row, noteKey, notes.join(u'\n'));
    if (!days.isEmpty())
        both.insert(dueKey, days.first());
    return both;
}
}

void RegistrationForm::makeFindings()
{
    m_findings = new FindingsBox;
    make(formkey::findings, tr("Found in the letter"), m_findings, [this] { return m_findings->text(); }, [this](const QString &text) { m_findings->setText(text); });
    connect(m_findings, &FindingsBox::changed, this, [this] { touch(formkey::findings); });
    connect(m_findings, &FindingsBox::taskTaken, this, &RegistrationForm::addTask);
    connect(m_findings, &FindingsBox::leadTaken, this, &RegistrationForm::leadWith);
    connect(m_findings, &FindingsBox::placePointed, this, [this](int page, const QRectF &box) {
        m_pointed = {page, box, OverlayMark::Kind::Current, {}};
        Q_EMIT marksChanged(m_pointed);
    });
    connect(m_findings, &FindingsBox::arranged, this, [this] {
        find(formkey::findings)->box->setVisible(!m_findings->isEmpty());
        orderParts();
    });
}

void RegistrationForm::askFindings()
{
    if (m_letter == 0 || paper())
        return;
    onResult(incoming::findings(m_office, m_letter), this, [this, generation = m_generation](const Result<LetterFindings> &found) {
        if (found && generation == m_generation)
            takeFindings(*found);
    });
}

void RegistrationForm::takeFindings(const LetterFindings &findings)
{
    m_found = findings;
    m_pointed = {};
    m_findings->setFindings(findings);
    fillProposed(proposedValues(findings.meeting));
    proposeSecrecy(findings.secrecy);
    showDueNote();
    if (findings.references.isEmpty())
        return;
    onResult(incoming::proposedLinks(m_office, findings.references), this, [this, generation = m_generation](const Result<QList<incoming::ProposedLink>> &links) {
        if (links && generation == m_generation)
            m_findings->setLinks(*links);
    });
}

/// A mark that was read stands against what was answered at the door: the letter does not go on until somebody has looked.
void RegistrationForm::proposeSecrecy(const Proposed &secrecy)
{
    if (secrecy.value.isEmpty())
        return;
    fillProposed({{formkey::secrecy, secrecy}});
    if (secret())
        Q_EMIT secretChanged(true);
}

void RegistrationForm::askWhoLed(const IncomingFields &fields)
{
    if (fields.agency.isEmpty() && fields.subject.isEmpty()) {
        m_findings->setLeads({});
        return;
    }
    onResult(incoming::whoLedBefore(m_office, fields), this, [this, generation = m_generation](const Result<QList<LeadSuggestion>> &leads) {
        if (leads && generation == m_generation)
            m_findings->setLeads(*leads);
    });
}

void RegistrationForm::showFindings()
{
    m_findings->setLead(leadOf(m_parts->assignments()));
}

void RegistrationForm::addTask(QJsonObject part)
{
    QJsonArray parts = m_parts->draft();
    if (QDate::fromString(part.value(dueKey).toString(), Qt::ISODate) < m_office.today())
        part.remove(dueKey); // what is over already is nobody's deadline
    const auto own = rowOf(parts, part.value(unitKey).toString());
    if (own != parts.end()) {
        *own = joined(own->toObject(), part);
    } else if (std::none_of(parts.begin(), parts.end(), leads)) {
        part.insert(roleKey, QString(assignmentRoleText(AssignmentRole::Lead)));
        parts.prepend(part);
    } else {
        part.insert(roleKey, QString(assignmentRoleText(AssignmentRole::Cooperate)));
        parts.append(part);
    }
    putParts(parts);
}

void RegistrationForm::leadWith(const UnitId &unit)
{
    QJsonArray parts = m_parts->draft();
    const auto lead = std::find_if(parts.begin(), parts.end(), leads);
    const auto own = rowOf(parts, unit.toString());
    if (own != parts.end()) {
        if (lead != parts.end())
            *lead = with(*lead, roleKey, assignmentRoleText(AssignmentRole::Cooperate));
        *own = with(*own, roleKey, assignmentRoleText(AssignmentRole::Lead));
    } else if (lead != parts.end()) { // who is to lead changes; what they are to do stays
        QJsonObject other = with(*lead, unitKey, unit.toString());
        other.remove(QStringLiteral("person"));
        *lead = other;
    } else {
        parts.prepend(QJsonObject{{roleKey, QString(assignmentRoleText(AssignmentRole::Lead))}, {unitKey, unit.toString()}});
    }
    putParts(parts);
}

void RegistrationForm::putParts(const QJsonArray &parts)
{
    set(formkey::parts, partsToText(parts));
    touch(formkey::parts);
    showFindings();
    if (const int unclear = m_parts->firstUnclear(); unclear >= 0)
        m_parts->focusRow(unclear);
}

void RegistrationForm::showDueNote()
{
    const Field *due = find(formkey::due);
    const bool shown = m_found.dueWritten.isValid() && !due->proposed.value.isEmpty() && due->text() == due->proposed.value;
    const QString written = shownDate(m_found.dueWritten);
    const QString reading = m_found.dueWording != DueWording::Before ? tr("Read as: on %1 at the latest.").arg(written)
        : QDate::fromString(due->proposed.value, Qt::ISODate) == m_found.dueWritten ? tr("Read as: on %1, before an hour of that day.").arg(written)
                                                                                     : tr("Read as: before %1, so the last working day before it.").arg(written);
    m_dueNote->setText(shown ? reading + (m_found.dueSentence.isEmpty() ? QString() : u' ' + tr("“%1”").arg(m_found.dueSentence)) : QString());
    m_dueNote->setVisible(shown);
    due->box->editor()->setAccessibleDescription(shown ? m_dueNote->text() : due->box->words());
}

}
