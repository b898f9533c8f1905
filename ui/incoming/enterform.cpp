// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/enterform.h"

#include "app/office/officerules.h"
#include "app/words/actionwords.h"
#include "ui/incoming/actionform.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/incoming/assignform.h"
#include "ui/incoming/attendform.h"
#include "ui/incoming/filesedit.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/peoplelist.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/directorywatch.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QJsonArray>

namespace congso {

namespace {
const QLatin1String whoKey("who");
const QLatin1String typedKey("typed");
const QLatin1String actKey("act");
const QLatin1String innerKey("fields");
const QLatin1String evidenceKey("evidence");
const QLatin1String insteadKey("instead_of");

bool mayEnter(const rules::EventRule &rule, const Identity &identity)
{
    return std::any_of(rule.enteredBy.begin(), rule.enteredBy.end(),
                       [&identity](const rules::WhoRule &who) { return who.kind == rules::WhoRule::Kind::Role && identity.holds(who.role); });
}

bool standsIn(const rules::EventRule &rule, DocumentState state)
{
    const QString now = documentStateText(state);
    return std::any_of(rule.cases.begin(), rule.cases.end(), [&now](const rules::CaseRule &way) { return way.from.contains(now); });
}

QList<AssignmentId> partsOf(const rules::EventRule &rule, const IncomingDocument &document)
{
    QList<AssignmentId> parts;
    if (!rule.part || !rule.part->required)
        return parts;
    const bool extends = rule.kind == "incoming.extension_granted" || rule.kind == "incoming.extension_refused";
    for (const Assignment &part : document.assignments) {
        if (rule.part->roles.contains(assignmentRoleText(part.role)) && rule.part->states.contains(assignmentStateText(part.state))
            && (!extends || part.askedDue.isValid()))
            parts << part.id;
    }
    return parts;
}

ActForm *innerForm(const ActContext &context, QWidget *parent)
{
    if (context.action.action == "incoming.instructed")
        return new AssignForm(context, parent);
    if (context.action.action == "incoming.attendance_assigned")
        return new AttendForm(context, parent);
    return new ActionForm(context, parent);
}
}

QList<ActionState> EnterForm::enterable(const ActContext &context)
{
    QList<ActionState> acts;
    const QList<const rules::EventRule *> all = context.rules.workflow.eventsOf("incoming");
    for (const rules::EventRule *rule : all) {
        if (!mayEnter(*rule, context.office.identity()) || !standsIn(*rule, context.document.state))
            continue;
        const QList<AssignmentId> parts = partsOf(*rule, context.document);
        const bool meets = rule->kind != "incoming.attendance_assigned" || context.document.fields.meeting.date.isValid();
        if (meets && (!rule->part || !rule->part->required || !parts.isEmpty()))
            acts << ActionState{rule->kind, true, {}, {}, parts};
    }
    // What is entered most often comes first.
    std::stable_partition(acts.begin(), acts.end(), [](const ActionState &act) { return act.action == "incoming.instructed"; });
    return acts;
}

EnterForm::EnterForm(const ActContext &context, QWidget *parent)
    : ActForm(parent), m_context(context), m_acts(enterable(context)), m_who(new AssigneeEdit(tr("Name"), this)), m_act(new QComboBox(this)),
      m_instead(new QComboBox(this)), m_slip(new FilesEdit(context.office, QStringLiteral("slip"), this))
{
    QVBoxLayout *column = formColumn(this);
    m_who->choices()->setDirectory(context.directory.current(), AssigneeModel::People, {context.office.identity().person.id});
    const QList<EnteredAct> contested = openContests(context.document);
    const QList<PersonId> usual = !contested.isEmpty() ? QList<PersonId>{contested.first().principal} : context.document.submittedTo.isEmpty() ? leaders(context.directory.current()) : context.document.submittedTo;
    if (!usual.isEmpty() && usual.first() != context.office.identity().person.id)
        m_who->setAssignee({{}, usual.first()});
    m_whoField = addField(column, tr("Entered for"), m_who, QStringLiteral("enter.who"));
    for (const ActionState &act : std::as_const(m_acts))
        m_act->addItem(ActionWords::name(act.action), act.action);
    addField(column, tr("What was done or said"), m_act, QStringLiteral("enter.act"));
    m_instead->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_insteadField = addField(column, tr("Instead of what is contested"), m_instead, QStringLiteral("enter.instead"));
    if (!contested.isEmpty())
        proposeInstead(contested.first());
    auto *place = new QWidget(this);
    m_place = new QVBoxLayout(place);
    m_place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(place);
    addField(column, tr("Signed slip, as evidence"), m_slip, QStringLiteral("enter.evidence"));
    column->addWidget(wrappedLabel(tr("Without the signed slip it waits until the person has confirmed it."), this));
    column->addStretch(1);
    connect(m_act, &QComboBox::currentIndexChanged, this, [this] {
        showAct();
        offerInstead();
        Q_EMIT edited();
    });
    connect(m_who, &AssigneeEdit::assigneeChanged, this, &EnterForm::offerInstead);
    connect(m_who, &AssigneeEdit::assigneeChanged, this, &ActForm::edited);
    connect(m_instead, &QComboBox::activated, this, &ActForm::edited);
    connect(m_who, &QLineEdit::textChanged, this, &ActForm::edited);
    connect(m_slip, &FilesEdit::changed, this, &ActForm::edited);
    connect(m_slip, &FilesEdit::changed, this, &ActForm::readyChanged);
    connect(m_slip, &FilesEdit::failed, this, &ActForm::failed);
    showAct();
    offerInstead();
}

void EnterForm::offerInstead()
{
    const QVariant before = m_instead->currentData();
    m_instead->clear();
    const rules::EventRule *rule = m_context.rules.workflow.event(chosenAction());
    const QList<EnteredAct> contested = rule && rule->field(insteadKey) ? openContests(m_context.document) : QList<EnteredAct>();
    for (const EnteredAct &one : contested) {
        if (one.principal == principal())
            m_instead->addItem(plainMnemonic(ActionWords::name(one.kind) + QStringLiteral(" – ") + one.reason.simplified()), one.event.toString());
    }
    m_insteadField->setVisible(m_instead->count() > 0);
    if (m_instead->count() == 0)
        return;
    m_instead->addItem(tr("nothing, this is another act"), QString());
    m_instead->setCurrentIndex(qMax(0, m_instead->findData(before)));
}

/// What somebody contests is taken back where that can be, else entered again as it really was.
void EnterForm::proposeInstead(const EnteredAct &contested)
{
    const bool gave = contested.kind == "incoming.instructed" || contested.kind == "incoming.attendance_assigned";
    const int back = gave ? m_act->findData(QByteArray("incoming.recalled")) : -1;
    const int again = m_act->findData(contested.kind);
    m_act->setCurrentIndex(qMax(0, back >= 0 ? back : again));
}

void EnterForm::showAct()
{
    delete m_inner;
    m_inner = nullptr;
    const int at = m_act->currentIndex();
    if (at >= 0 && at < m_acts.size()) {
        ActContext inner{m_context.office, m_context.directory, m_context.rules, m_context.document, m_acts[at]};
        m_inner = innerForm(inner, this);
        m_place->addWidget(m_inner);
        connect(m_inner, &ActForm::edited, this, &ActForm::edited);
        connect(m_inner, &ActForm::readyChanged, this, &ActForm::readyChanged);
        connect(m_inner, &ActForm::failed, this, &ActForm::failed);
    }
    Q_EMIT readyChanged();
}

QJsonObject EnterForm::fields() const
{
    QJsonObject json = m_inner ? m_inner->fields() : QJsonObject();
    if (const QJsonArray files = m_slip->files(); !files.isEmpty())
        json[evidenceKey] = files;
    if (const QString instead = m_instead->currentData().toString(); !instead.isEmpty())
        json[insteadKey] = instead;
    return json;
}

bool EnterForm::ready() const
{
    return m_inner && m_inner->ready() && !m_slip->storing();
}

QJsonObject EnterForm::draft() const
{
    return {{whoKey, principal().toString()}, {typedKey, m_who->typed()}, {actKey, m_act->currentData().toString()}, {innerKey, m_inner ? m_inner->draft() : QJsonObject()},
            {evidenceKey, m_slip->files()}, {insteadKey, m_instead->currentData().toString()}};
}

void EnterForm::restoreDraft(const QJsonObject &draft)
{
    if (const PersonId who = PersonId::fromString(draft[whoKey].toString()); !who.isNull())
        m_who->setAssignee({{}, who});
    if (const QString typed = draft[typedKey].toString(); !typed.isEmpty())
        m_who->setTyped(typed);
    m_act->setCurrentIndex(qMax(0, m_act->findData(draft[actKey].toString().toLatin1())));
    if (m_instead->count() > 0)
        m_instead->setCurrentIndex(qMax(0, m_instead->findData(draft[insteadKey].toString())));
    if (m_inner)
        m_inner->restoreDraft(draft[innerKey].toObject());
    m_slip->setFiles(draft[evidenceKey].toArray());
}

void EnterForm::point(const Error &error)
{
    const bool nobody = principal().isNull();
    m_whoField->setState(nobody ? LabelledField::State::Wrong : LabelledField::State::Plain);
    if (nobody)
        m_who->setFocus();
    else if (m_inner)
        m_inner->point(error);
}

void EnterForm::focusFirst()
{
    m_who->setFocus();
}

QString EnterForm::doText() const
{
    return tr("Enter for them");
}

QString EnterForm::title() const
{
    return tr("Enter for somebody");
}

QByteArray EnterForm::chosenAction() const
{
    return m_act->currentData().toByteArray();
}

PersonId EnterForm::principal() const
{
    return m_who->assignee().person;
}

}
