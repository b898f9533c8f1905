// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/actionform.h"

#include "app/office/officerules.h"
#include "app/rules/facts.h"
#include "ui/incoming/actiontable.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/incoming/deadlineedit.h"
#include "ui/incoming/filesedit.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/peoplelist.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/directorywatch.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

namespace congso {

namespace {
const QLatin1String unitKey("unit");
const QLatin1String personKey("person");
const QLatin1String dueKey("due");
const QLatin1String daysKey("days");
const QLatin1String filesKey("files");
const QLatin1String questionKey("question");
const QLatin1String typedKey("typed"); ///< of drafts only: names that are none yet, by field

/// Fields that forms of their own fill in, or nobody types.
bool hasOwnForm(const QString &key)
{
    return QStringList{QStringLiteral("evidence"), QStringLiteral("proposal"), QStringLiteral("wording"), QStringLiteral("rule"),
                       QStringLiteral("entered"), QStringLiteral("assignments"), QStringLiteral("agree"), QStringLiteral("instead_of")}.contains(key);
}

/// Fields that one document needs and another does not: an answer's number only where one is asked for.
bool wanted(const QString &key, const ActContext &context)
{
    if (hasOwnForm(key))
        return false;
    const IncomingDocument &document = context.document;
    if (key == QLatin1String("reply_code") || key == QLatin1String("no_reply_reason"))
        return document.fields.replyRequired;
    if (context.action.action == "incoming.completed" && key == QLatin1String("reason"))
        return document.assignments.isEmpty();
    if (context.action.action == "incoming.completed" && key == QLatin1String("text"))
        return !document.assignments.isEmpty();
    return true;
}
}

ActionForm::ActionForm(const ActContext &context, QWidget *parent)
    : ActForm(parent), m_context(context), m_rule(context.rules.workflow.event(context.action.action)), m_column(formColumn(this))
{
    if (m_rule && m_rule->part && context.action.parts.size() > 1)
        addPart(m_rule->part->key);
    for (const rules::FieldRule *rule : asked(context))
        add(*rule);
    addFiling();
    m_column->addStretch(1);
}

/// What is asked for; the part acted on only when there is a choice, and never a key that another covers.
QList<const rules::FieldRule *> ActionForm::asked(const ActContext &context)
{
    QList<const rules::FieldRule *> list;
    const rules::EventRule *rule = context.rules.workflow.event(context.action.action);
    if (!rule)
        return list;
    for (const rules::FieldRule &field : rule->fields) {
        const bool part = rule->part && field.key == rule->part->key;
        const bool covered = field.key == daysKey || (field.key == unitKey && rule->field(personKey));
        if (!part && !covered && wanted(field.key, context))
            list << &field;
    }
    return list;
}

bool ActionForm::isEmpty(const ActContext &context)
{
    return asked(context).isEmpty() && context.action.parts.size() <= 1;
}

void ActionForm::add(const rules::FieldRule &rule)
{
    using rules::FieldType;
    if (rule.key == dueKey)
        return addDeadline(rule);
    if (rule.key == questionKey)
        return addQuestion();
    switch (rule.type) {
    case FieldType::Text: return addWords(rule);
    case FieldType::Date: return addDate(rule);
    case FieldType::Int:
    case FieldType::Percent: return addNumber(rule);
    case FieldType::Person:
    case FieldType::Unit: return addAssignee(rule);
    case FieldType::People: return addPeople(rule);
    case FieldType::Code: return rule.values.isEmpty() ? addLine(rule) : addChoice(rule);
    case FieldType::Records: return addFiles(rule);
    default: return addLine(rule);
    }
}

LabelledField *ActionForm::label(const QString &key, QWidget *editor, bool required)
{
    LabelledField *field = addField(m_column, fieldLabel(m_context.action.action, key), editor, QStringLiteral("act.") + key);
    if (required)
        field->setState(LabelledField::State::Plain, tr("required"));
    return field;
}

void ActionForm::addWords(const rules::FieldRule &rule)
{
    auto *edit = new GrowingTextEdit({}, this);
    edit->setLines(rule.key == QLatin1String("text") ? 4 : 2, 10);
    if (rule.min > 1)
        edit->setPlaceholderText(tr("At least %n character(s)", nullptr, rule.min));
    const QString key = rule.key;
    m_inputs << Input{key, label(key, edit, rule.required),
                      [edit, key](QJsonObject &json) { if (const QString text = edit->cleanText(); !text.isEmpty()) json[key] = text; },
                      [edit, key](const QJsonObject &json) { edit->setPlainText(json[key].toString()); }, {}};
    connect(edit, &QPlainTextEdit::textChanged, this, &ActForm::edited);
}

void ActionForm::addLine(const rules::FieldRule &rule)
{
    auto *edit = new QLineEdit(this);
    const QString key = rule.key;
    m_inputs << Input{key, label(key, edit, rule.required),
                      [edit, key](QJsonObject &json) { if (const QString text = edit->text().trimmed(); !text.isEmpty()) json[key] = text; },
                      [edit, key](const QJsonObject &json) { edit->setText(json[key].toString()); }, {}};
    connect(edit, &QLineEdit::textChanged, this, &ActForm::edited);
}

void ActionForm::addDate(const rules::FieldRule &rule)
{
    Office &office = m_context.office;
    auto *edit = new DateEdit([&office] { return office.today(); }, this);
    const QString key = rule.key;
    m_inputs << Input{key, label(key, edit, rule.required),
                      [edit, key](QJsonObject &json) { if (const QString date = edit->value(); !date.isEmpty()) json[key] = date; },
                      [edit, key](const QJsonObject &json) { edit->setValue(json[key].toString()); }, {}};
    connect(edit, &DateEdit::dateChanged, this, &ActForm::edited);
    connect(edit->lineEdit(), &QLineEdit::textEdited, this, &ActForm::edited);
}

QDate ActionForm::suggestedDate(const QString &key) const
{
    if (key != dueKey || m_context.action.parts.size() != 1)
        return {};
    for (const Assignment &part : m_context.document.assignments) {
        if (part.id == m_context.action.parts.first())
            return part.askedDue;
    }
    return {};
}

void ActionForm::addDeadline(const rules::FieldRule &rule)
{
    auto *edit = new DeadlineEdit(m_context.directory.calendar(), m_context.office.today(), this);
    connect(&m_context.directory, &DirectoryWatch::calendarChanged, edit, &DeadlineEdit::refresh);
    edit->setDate(suggestedDate(rule.key));
    const QString key = rule.key;
    m_inputs << Input{key, label(key, edit, true),
                      [edit, key](QJsonObject &json) { if (const QString date = edit->value(); !date.isEmpty()) json[key] = date; },
                      [edit, key](const QJsonObject &json) { edit->setValue(json[key].toString()); }, {}};
    connect(edit, &DeadlineEdit::dateChanged, this, &ActForm::edited);
    connect(edit->lineEdit(), &QLineEdit::textEdited, this, &ActForm::edited);
}

void ActionForm::addNumber(const rules::FieldRule &rule)
{
    auto *edit = new QSpinBox(this);
    edit->setRange(rule.min, rule.max > 0 ? rule.max : (rule.type == rules::FieldType::Percent ? 100 : 99999));
    if (rule.type == rules::FieldType::Percent) {
        edit->setSuffix(QStringLiteral(" %"));
        edit->setSingleStep(10);
        for (const Assignment &part : m_context.document.assignments) {
            if (m_context.action.parts.contains(part.id))
                edit->setValue(qMax(edit->value(), part.percent));
        }
    }
    const QString key = rule.key;
    m_inputs << Input{key, label(key, edit, rule.required), [edit, key](QJsonObject &json) { json[key] = edit->value(); },
                      [edit, key](const QJsonObject &json) { edit->setValue(json[key].toInt(edit->value())); }, {}};
    connect(edit, &QSpinBox::valueChanged, this, &ActForm::edited);
}

void ActionForm::addChoice(const rules::FieldRule &rule)
{
    auto *edit = new QComboBox(this);
    for (const QString &value : rule.values)
        edit->addItem(valueLabel(rule.key, value), value);
    const QString key = rule.key;
    m_inputs << Input{key, label(key, edit, rule.required), [edit, key](QJsonObject &json) { json[key] = edit->currentData().toString(); },
                      [edit, key](const QJsonObject &json) { edit->setCurrentIndex(qMax(0, edit->findData(json[key].toString()))); }, {}};
    connect(edit, &QComboBox::currentIndexChanged, this, &ActForm::edited);
}

void ActionForm::addPeople(const rules::FieldRule &rule)
{
    auto *edit = new PeopleList(m_context.directory.current(), leaders(m_context.directory.current()), this);
    const QString key = rule.key;
    m_inputs << Input{key, label(key, edit, rule.required), [edit, key](QJsonObject &json) { json[key] = edit->chosen(); },
                      [edit, key](const QJsonObject &json) { edit->setChosen(json[key].toArray()); }, {}};
    connect(edit, &PeopleList::changed, this, &ActForm::edited);
}

void ActionForm::addAssignee(const rules::FieldRule &rule)
{
    const bool both = m_rule->field(unitKey) && m_rule->field(personKey);
    auto *edit = new AssigneeEdit(both ? tr("Unit or person") : tr("Name"), this);
    edit->choices()->setDirectory(m_context.directory.current(), both ? AssigneeModel::Everybody : AssigneeModel::People,
                                  {m_context.office.identity().person.id});
    const auto write = [edit](const QJsonObject &json) {
        edit->setAssignee({UnitId::fromString(json[unitKey].toString()), PersonId::fromString(json[personKey].toString())});
    };
    const auto read = [edit](QJsonObject &json) {
        const Assignee who = edit->assignee();
        if (!who.unit.isNull())
            json[unitKey] = who.unit.toString();
        if (!who.person.isNull())
            json[personKey] = who.person.toString();
    };
    // Somebody outside is waited for in words; then nobody of the office is named.
    const bool named = m_context.action.action != "incoming.waiting_started";
    m_inputs << Input{rule.key, label(rule.key, edit, named), read, write, {}};
    connect(edit, &AssigneeEdit::assigneeChanged, this, &ActForm::edited);
    connect(edit, &QLineEdit::textChanged, this, &ActForm::edited);
}

void ActionForm::addFiles(const rules::FieldRule &rule)
{
    const QString role = filesRole(m_context.action.action);
    auto *edit = new FilesEdit(m_context.office, role, this);
    m_inputs << Input{rule.key, label(rule.key, edit, rule.required),
                      [edit](QJsonObject &json) { if (const QJsonArray files = edit->files(); !files.isEmpty()) json[filesKey] = files; },
                      [edit](const QJsonObject &json) { edit->setFiles(json[filesKey].toArray()); }, [edit] { return !edit->storing(); }};
    connect(edit, &FilesEdit::changed, this, &ActForm::edited);
    connect(edit, &FilesEdit::changed, this, &ActForm::readyChanged);
    connect(edit, &FilesEdit::failed, this, &ActForm::failed);
}

/// What was asked stands above the answer; where several questions wait, one is chosen.
void ActionForm::addQuestion()
{
    auto *words = wrappedLabel({}, this);
    words->setObjectName(QStringLiteral("act.asked"));
    auto *edit = new QComboBox(this);
    edit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QStringList texts;
    for (const Question &one : m_context.document.questions) {
        if (!rules::isAskedNow(m_context.office.identity(), one))
            continue;
        edit->addItem(plainMnemonic(m_context.directory.personName(one.asker)), one.id.toString());
        texts << one.text;
    }
    const auto show = [edit, words, texts] { words->setText(texts.value(edit->currentIndex())); };
    connect(edit, &QComboBox::currentIndexChanged, words, show);
    LabelledField *field = label(questionKey, edit, false);
    field->setLabel(tr("Asked by"));
    edit->setAccessibleName(tr("Asked by"));
    edit->setEnabled(edit->count() > 1);
    m_column->addWidget(words);
    show();
    m_inputs << Input{questionKey, field, [edit](QJsonObject &json) { json[questionKey] = edit->currentData().toString(); },
                      [edit](const QJsonObject &json) { edit->setCurrentIndex(qMax(0, edit->findData(json[questionKey].toString()))); }, {}};
}

void ActionForm::addPart(const QString &key)
{
    auto *edit = new QComboBox(this);
    for (const Assignment &part : m_context.document.assignments) {
        if (m_context.action.parts.contains(part.id))
            edit->addItem(m_context.directory.assigneeName(part.unit, part.person), part.id.toString());
    }
    m_inputs << Input{key, label(key, edit, false), [edit, key](QJsonObject &json) { json[key] = edit->currentData().toString(); },
                      [edit, key](const QJsonObject &json) { edit->setCurrentIndex(qMax(0, edit->findData(json[key].toString()))); }, {}};
}

/// What is closed goes into a case file; how a person wants it stays.
void ActionForm::addFiling()
{
    static const QString kept = QStringLiteral("document/fileWhenClosed");
    UiSettings *settings = m_context.settings;
    const bool files = m_context.action.action == "incoming.completed" && holdsRoleFor(m_context.rules.workflow, "casefile.opened", m_context.office.identity());
    if (!settings || !files)
        return;
    m_filing = new QCheckBox(tr("Then put it into a case file"), this);
    m_filing->setObjectName(QStringLiteral("act.filing"));
    m_filing->setChecked(settings->store().value(kept, true).toBool());
    m_column->addWidget(m_filing);
    connect(m_filing, &QCheckBox::toggled, this, [settings](bool on) { settings->store().setValue(kept, on); });
}

bool ActionForm::thenFiles() const
{
    return m_filing && m_filing->isChecked();
}

QJsonObject ActionForm::fields() const
{
    QJsonObject json;
    for (const Input &input : m_inputs)
        input.read(json);
    if (m_rule && m_rule->part && m_context.action.parts.size() == 1)
        json[m_rule->part->key] = m_context.action.parts.first().toString();
    return json;
}

QJsonObject ActionForm::draft() const
{
    QJsonObject json = fields();
    QJsonObject typed;
    for (const Input &input : m_inputs) {
        const auto *who = qobject_cast<const AssigneeEdit *>(input.field->editor());
        if (who && !who->typed().isEmpty())
            typed[input.key] = who->typed();
    }
    if (!typed.isEmpty())
        json[typedKey] = typed;
    return json;
}

bool ActionForm::ready() const
{
    return std::all_of(m_inputs.begin(), m_inputs.end(), [](const Input &input) { return !input.ready || input.ready(); });
}

void ActionForm::restoreDraft(const QJsonObject &draft)
{
    const QJsonObject typed = draft[typedKey].toObject();
    for (const Input &input : m_inputs) {
        input.write(draft);
        if (auto *who = qobject_cast<AssigneeEdit *>(input.field->editor()); who && typed.contains(input.key))
            who->setTyped(typed[input.key].toString());
    }
}

void ActionForm::point(const Error &error)
{
    const QString key = error.args.value(QStringLiteral("field")).toString();
    const bool reason = error.code == ErrorCode::RuleReasonTooShort;
    for (const Input &input : m_inputs) {
        const bool wrong = input.key == key || (reason && key.isEmpty() && input.key.endsWith(QLatin1String("reason")));
        input.field->setState(wrong ? LabelledField::State::Wrong : LabelledField::State::Plain);
        if (wrong)
            input.field->editor()->setFocus();
    }
}

void ActionForm::focusFirst()
{
    if (!m_inputs.isEmpty())
        m_inputs.first().field->editor()->setFocus();
}

}
