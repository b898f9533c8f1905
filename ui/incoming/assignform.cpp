// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/assignform.h"

#include "app/office/officerules.h"
#include "ui/incoming/assignmentrows.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/phrasebar.h"
#include "ui/incoming/proposedparts.h"
#include "ui/models/directorywatch.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"

#include <QComboBox>
#include <QJsonArray>

namespace congso {

namespace {
const QLatin1String textKey("text");
const QLatin1String rowsKey("assignments");
const QLatin1String parentKey("parent");
const QLatin1String agreeKey("agree");
}

AssignForm::AssignForm(const ActContext &context, QWidget *parent)
    : ActForm(parent), m_context(context), m_text(new GrowingTextEdit(tr("What is to be done"), this)),
      m_rows(new AssignmentRows(context.directory.current(), context.directory.calendar(), context.office.today(), this)),
      m_limit(wrappedLabel({}, this))
{
    QVBoxLayout *column = formColumn(this);
    if (below() && context.action.parts.size() > 1) {
        m_parent = new QComboBox(this);
        for (const Assignment &part : context.document.assignments) {
            if (context.action.parts.contains(part.id))
                m_parent->addItem(context.directory.assigneeName(part.unit, part.person), part.id.toString());
        }
        addField(column, tr("Assigned from"), m_parent, QStringLiteral("assign.parent"));
        connect(m_parent, &QComboBox::currentIndexChanged, this, &AssignForm::applyParent);
    }
    addProposal(column);
    m_text->setLines(3, 10);
    m_textField = addField(column, below() ? tr("Words to the assignees") : tr("Instruction"), m_text, QStringLiteral("assign.text"));
    column->addWidget(new PhraseBar(context.office, PhraseModel::Use::Instruction, m_text, this));
    column->addWidget(m_rows);
    column->addWidget(m_limit);
    column->addStretch(1);
    m_rows->setObjectName(QStringLiteral("assign.rows"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &ActForm::edited);
    connect(m_rows, &AssignmentRows::changed, this, &ActForm::edited);
    connect(&context.directory, &DirectoryWatch::calendarChanged, m_rows, &AssignmentRows::refresh);
    applyParent();
}

/// What whoever submitted the document proposes.
void AssignForm::addProposal(QVBoxLayout *column)
{
    const QList<Remark> &remarks = m_context.document.remarks;
    const auto last = std::find_if(remarks.rbegin(), remarks.rend(), [](const Remark &remark) { return remark.kind == "incoming.submitted"; });
    const Remark words = last == remarks.rend() ? Remark() : *last;
    const auto &proposed = m_context.document.proposed;
    if (below() || (words.text.isEmpty() && !proposed))
        return;
    auto *card = new Card(this, true);
    card->setObjectName(QStringLiteral("proposal"));
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    const QString by = tr("Proposed by %1").arg(m_context.directory.personName(proposed ? proposed->by : words.person));
    const QString when = words.at > 0 ? QStringLiteral(" · ") + shownShortTime(words.at, m_context.directory.current().agency.utcOffsetMinutes) : QString();
    lines->addWidget(quietLabel(by + when, card));
    if (!words.text.isEmpty())
        lines->addWidget(wrappedLabel(words.text, card));
    if (proposed && !proposed->rule.isEmpty())
        lines->addWidget(quietLabel(tr("By the rule “%1”").arg(proposed->rule), card));
    column->addWidget(card);
    if (m_context.document.state != DocumentState::Submitted)
        return;
    if (proposed && !proposed->assignments.isEmpty())
        takeProposal();
    else
        m_proposed = proposedParts(words.text, m_context.directory.current(), m_context.office.today());
    if (!m_proposed.isEmpty())
        m_rows->setAssignments(m_proposed);
}

void AssignForm::takeProposal()
{
    const Proposal &proposed = *m_context.document.proposed;
    for (const ProposedAssignment &part : proposed.assignments) {
        QJsonObject row{{"role", QString(assignmentRoleText(part.role))}};
        if (!part.unit.isNull())
            row["unit"] = part.unit.toString();
        if (!part.person.isNull())
            row["person"] = part.person.toString();
        if (part.due.isValid())
            row["due"] = part.due.toString(Qt::ISODate);
        m_proposed << row;
    }
    m_agrees = true;
    m_wording = proposed.wording;
    m_text->setPlainText(m_wording);
}

bool AssignForm::unchanged() const
{
    return !m_proposed.isEmpty() && m_rows->assignments() == m_proposed && (!m_agrees || m_text->cleanText() == m_wording);
}

QString AssignForm::doText() const
{
    return unchanged() ? tr("Agree to the proposal") : QString();
}

bool AssignForm::below() const
{
    return m_context.action.action == "incoming.assigned";
}

AssignmentId AssignForm::parentPart() const
{
    if (m_parent)
        return AssignmentId::fromString(m_parent->currentData().toString());
    return m_context.action.parts.isEmpty() ? AssignmentId() : m_context.action.parts.first();
}

void AssignForm::applyParent()
{
    QDate latest;
    bool hasLead = false;
    for (const Assignment &part : m_context.document.assignments) {
        if (below() && part.id == parentPart()) {
            latest = part.due;
            limitReach(part);
        }
        const bool sibling = part.parent == (below() ? parentPart() : AssignmentId());
        hasLead |= sibling && part.role == AssignmentRole::Lead && isOpen(part.state);
    }
    if (!below())
        latest = m_context.document.fields.due;
    m_rows->setLeadOffered(!hasLead);
    // Below an assignment its deadline binds; the document's own is only what the leader was told.
    m_rows->setLatest(below() ? latest : QDate());
    m_limit->setVisible(latest.isValid());
    m_limit->setText(below() ? tr("Not later than %1, the deadline of the unit.").arg(shownDate(latest))
                             : tr("The document is to be dealt with by %1.").arg(shownDate(latest)));
}

/// The people of the unit that was assigned and of those below it; the rules ask for the same.
void AssignForm::limitReach(const Assignment &parent)
{
    if (parent.unit.isNull())
        return;
    const directory::Directory &directory = m_context.directory.current();
    QList<UnitId> all{parent.unit};
    for (const Unit &unit : directory.units) { // parents come before their children
        if (all.contains(unit.parent))
            all << unit.id;
    }
    QList<PersonId> people;
    for (const UnitId &unit : all)
        people << directory.membersOf(unit);
    people.removeAll(m_context.office.identity().person.id);
    m_rows->setReach(all.mid(1), people);
}

QJsonObject AssignForm::fields() const
{
    // As it is, notes included; or with what was changed in it: then the history says so.
    if (m_agrees && unchanged())
        return {{agreeKey, true}};
    QJsonObject json = written(m_rows->assignments());
    // Without words the proposed ones would stand: who took them out does not agree with them.
    if (m_agrees && (m_wording.isEmpty() || json.contains(textKey)))
        json[agreeKey] = true;
    return json;
}

QJsonObject AssignForm::draft() const
{
    return written(m_rows->draft());
}

QJsonObject AssignForm::written(const QJsonArray &rows) const
{
    QJsonObject json{{rowsKey, rows}};
    if (const QString text = m_text->cleanText(); !text.isEmpty())
        json[textKey] = text;
    if (below() && !parentPart().isNull())
        json[parentKey] = parentPart().toString();
    return json;
}

void AssignForm::restoreDraft(const QJsonObject &draft)
{
    if (m_parent)
        m_parent->setCurrentIndex(qMax(0, m_parent->findData(draft[parentKey].toString())));
    m_text->setPlainText(draft[textKey].toString());
    if (const QJsonArray rows = draft[rowsKey].toArray(); !rows.isEmpty())
        m_rows->setAssignments(rows);
}

void AssignForm::point(const Error &error)
{
    const bool words = error.args.value(QStringLiteral("field")).toString() == textKey;
    m_textField->setState(words ? LabelledField::State::Wrong : LabelledField::State::Plain);
    if (words)
        m_text->setFocus();
    else
        m_rows->focusRow(qMax(0, m_rows->firstUnclear()));
}

void AssignForm::focusFirst()
{
    if (below())
        m_rows->focusRow(0);
    else
        m_text->setFocus();
}

}
