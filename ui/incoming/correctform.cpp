// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/correctform.h"

#include "app/incoming/registerincoming.h"
#include "app/office/officerules.h"
#include "ui/incoming/actiontable.h"
#include "ui/incoming/formlayout.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/growingtextedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

namespace congso {

namespace {
const QLatin1String reasonKey("reason");
const QLatin1String textKey("text");
const QLatin1String changesKey("changes");
}

CorrectForm::CorrectForm(const ActContext &context, QWidget *parent)
    : ActForm(parent), m_context(context), m_before(incoming::fieldsToJson(context.document.fields)), m_reason(new GrowingTextEdit({}, this))
{
    QVBoxLayout *column = formColumn(this);
    if (!opens())
        addWords(column);
    if (const QList<rules::FieldRule> *record = context.rules.workflow.record(QStringLiteral("incoming_fields"))) {
        for (const rules::FieldRule &rule : *record) {
            // The envelope is one no longer, whatever is said of it.
            if (opens() && rule.key == QLatin1String("sealed"))
                continue;
            m_keys << rule.key;
            add(rule.key, column);
        }
    }
    if (opens())
        addWords(column);
    column->addStretch(1);
}

bool CorrectForm::opens() const
{
    return m_context.action.action == "incoming.opened";
}

void CorrectForm::addWords(QVBoxLayout *column)
{
    m_reason->setLines(2, 6);
    m_reasonField = opens() ? addField(column, tr("Note on what was in it"), m_reason, QStringLiteral("act.text"))
                            : addField(column, tr("Reason for the correction"), m_reason, QStringLiteral("act.reason"));
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ActForm::edited);
}

void CorrectForm::add(const QString &key, QVBoxLayout *column)
{
    const rules::FieldRule &rule = *m_context.rules.workflow.recordField(QStringLiteral("incoming_fields"), key);
    const QString name = QStringLiteral("correct.") + key;
    const QString label = fieldLabel("incoming.registered", key);
    Input input{};
    if (rule.type == rules::FieldType::Date) {
        Office &office = m_context.office;
        auto *edit = new DateEdit([&office] { return office.today(); }, this);
        input = {addField(column, label, edit, name),
                 [edit] { return QJsonValue(edit->value()); }, [edit](const QJsonValue &value) { edit->setValue(value.toString()); }};
        connect(edit->lineEdit(), &QLineEdit::textEdited, this, [this, key] { watch(key); });
        connect(edit, &DateEdit::dateChanged, this, [this, key] { watch(key); });
    } else if (rule.type == rules::FieldType::Bool) {
        auto *edit = new QCheckBox(label, this);
        input = {addField(column, {}, edit, name), [edit] { return QJsonValue(edit->isChecked()); },
                 [edit](const QJsonValue &value) { edit->setChecked(value.toBool()); }};
        connect(edit, &QCheckBox::toggled, this, [this, key] { watch(key); });
    } else if (rule.type == rules::FieldType::Int) {
        auto *edit = new QSpinBox(this);
        edit->setRange(0, rule.max);
        input = {addField(column, label, edit, name), [edit] { return QJsonValue(edit->value()); },
                 [edit](const QJsonValue &value) { edit->setValue(value.toInt()); }};
        connect(edit, &QSpinBox::valueChanged, this, [this, key] { watch(key); });
    } else if (const QList<std::pair<QString, QString>> values = choices(key, rule.values); !values.isEmpty()) {
        auto *edit = new QComboBox(this);
        for (const auto &[code, text] : values)
            edit->addItem(text, code);
        input = {addField(column, label, edit, name),
                 [edit] { return QJsonValue(edit->currentData().toString()); },
                 [edit](const QJsonValue &value) { edit->setCurrentIndex(edit->findData(value.toString())); }};
        connect(edit, &QComboBox::currentIndexChanged, this, [this, key] { watch(key); });
    } else {
        auto *edit = new QLineEdit(this);
        input = {addField(column, label, edit, name), [edit] { return QJsonValue(edit->text().trimmed()); },
                 [edit](const QJsonValue &value) {
                     edit->setText(value.toString());
                     edit->setCursorPosition(0);
                 }};
        connect(edit, &QLineEdit::textChanged, this, [this, key] { watch(key); });
    }
    input.show(m_before[key]);
    m_inputs.insert(key, input);
}

namespace {
/// Nothing, an empty text, 0 and no are the same to a person, and the payload leaves them out.
bool empty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value.toVariant().toString().isEmpty() || value == QJsonValue(0) || value == QJsonValue(false);
}

bool same(const QJsonValue &before, const QJsonValue &now)
{
    return before == now || (empty(before) && empty(now));
}
}

void CorrectForm::watch(const QString &key)
{
    const auto input = m_inputs.constFind(key);
    if (input == m_inputs.cend())
        return;
    const bool changed = !same(m_before[key], input->value());
    input->field->setState(changed ? LabelledField::State::Check : LabelledField::State::Plain, changed ? tr("changed") : QString());
    Q_EMIT edited();
}

QJsonArray CorrectForm::changes() const
{
    QJsonArray list;
    for (const QString &key : m_keys) {
        const QJsonValue before = m_before[key];
        const QJsonValue now = m_inputs.value(key).value();
        if (same(before, now))
            continue;
        QJsonObject change{{"field", key}};
        change["old"] = empty(before) ? QJsonValue() : before;
        change["new"] = empty(now) ? QJsonValue() : now;
        list << change;
    }
    return list;
}

QJsonObject CorrectForm::fields() const
{
    QJsonObject json;
    if (const QJsonArray changed = changes(); !changed.isEmpty() || !opens())
        json[changesKey] = changed;
    if (const QString words = m_reason->cleanText(); !words.isEmpty())
        json[opens() ? textKey : reasonKey] = words;
    return json;
}

void CorrectForm::restoreDraft(const QJsonObject &draft)
{
    m_reason->setPlainText(draft[opens() ? textKey : reasonKey].toString());
    for (const QJsonValue &value : draft[changesKey].toArray()) {
        const QJsonObject change = value.toObject();
        if (const auto input = m_inputs.constFind(change["field"].toString()); input != m_inputs.cend())
            input->show(change["new"]);
    }
}

void CorrectForm::point(const Error &error)
{
    const QString key = error.args.value(QStringLiteral("field")).toString();
    const bool reason = key == reasonKey || error.code == ErrorCode::RuleReasonTooShort;
    m_reasonField->setState(reason ? LabelledField::State::Wrong : LabelledField::State::Plain);
    if (const auto input = m_inputs.constFind(key); input != m_inputs.cend()) {
        input->field->setState(LabelledField::State::Wrong);
        input->field->editor()->setFocus();
    } else if (reason) {
        m_reason->setFocus();
    }
}

void CorrectForm::focusFirst()
{
    if (const auto first = m_inputs.constFind(QStringLiteral("subject")); opens() && first != m_inputs.cend())
        first->field->editor()->setFocus();
    else
        m_reason->setFocus();
}

}
