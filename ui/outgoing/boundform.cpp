// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoingforms.h"

#include "app/outgoing/outgoing.h"
#include "ui/incoming/filesedit.h"
#include "ui/incoming/formlayout.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/growingtextedit.h"

#include <QComboBox>

namespace congso {

namespace {
QJsonValue given(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
}

BoundForm::BoundForm(const OutContext &context, QWidget *parent)
    : ActForm(parent), m_context(context), m_column(formColumn(this))
{
}

void BoundForm::bind(const QString &key, const QString &label, QWidget *editor, std::function<QJsonValue()> read, std::function<void(const QJsonValue &)> write,
                     std::function<bool()> ready)
{
    LabelledField *field = addField(m_column, label, editor, QStringLiteral("out.") + key);
    m_inputs << Input{key, field, std::move(read), std::move(write), std::move(ready)};
}

GrowingTextEdit *BoundForm::addText(const QString &key, const QString &label, int lines, bool required)
{
    auto *edit = new GrowingTextEdit({}, this);
    edit->setLines(lines, 10);
    bind(key, label, edit, [edit] { return given(edit->cleanText()); }, [edit](const QJsonValue &value) { edit->setPlainText(value.toString()); });
    if (required)
        fieldOf(key)->setState(LabelledField::State::Plain, tr("required"));
    connect(edit, &QPlainTextEdit::textChanged, this, &ActForm::edited);
    return edit;
}

QLineEdit *BoundForm::addLine(const QString &key, const QString &label)
{
    auto *edit = new QLineEdit(this);
    bind(key, label, edit, [edit] { return given(edit->text().trimmed()); }, [edit](const QJsonValue &value) { edit->setText(value.toString()); });
    connect(edit, &QLineEdit::textChanged, this, &ActForm::edited);
    return edit;
}

DateEdit *BoundForm::addDate(const QString &key, const QString &label, QDate date)
{
    Office &office = m_context.office;
    auto *edit = new DateEdit([&office] { return office.today(); }, this);
    edit->setDate(date);
    bind(key, label, edit, [edit] { return given(edit->value()); }, [edit](const QJsonValue &value) { edit->setValue(value.toString()); });
    connect(edit, &DateEdit::dateChanged, this, &ActForm::edited);
    connect(edit->lineEdit(), &QLineEdit::textEdited, this, &ActForm::edited);
    return edit;
}

QComboBox *BoundForm::addChoice(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &choices)
{
    auto *edit = new QComboBox(this);
    edit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[value, words] : choices)
        edit->addItem(words, value);
    bind(key, label, edit, [edit] { return given(edit->currentData().toString()); },
         [edit](const QJsonValue &value) { edit->setCurrentIndex(qMax(0, edit->findData(value.toString()))); });
    connect(edit, &QComboBox::currentIndexChanged, this, &ActForm::edited);
    fieldOf(key)->setVisible(choices.size() > 1);
    return edit;
}

FilesEdit *BoundForm::addFiles(const QString &key, const QString &label, const QString &role)
{
    Office &office = m_context.office;
    auto *edit = new FilesEdit(office, role, this);
    edit->setStore([&office, role](const QString &path) { return outgoing::storeFile(office, path, role); });
    bind(key, label, edit, [edit] { return edit->files().isEmpty() ? QJsonValue() : QJsonValue(edit->files()); },
         [edit](const QJsonValue &value) { edit->setFiles(value.toArray()); }, [edit] { return !edit->storing(); });
    connect(edit, &FilesEdit::changed, this, &ActForm::edited);
    connect(edit, &FilesEdit::changed, this, &ActForm::readyChanged);
    connect(edit, &FilesEdit::failed, this, &ActForm::failed);
    return edit;
}

LabelledField *BoundForm::fieldOf(const QString &key) const
{
    for (const Input &input : m_inputs) {
        if (input.key == key)
            return input.field;
    }
    return nullptr;
}

QJsonObject BoundForm::fields() const
{
    QJsonObject json;
    for (const Input &input : m_inputs) {
        if (const QJsonValue value = input.read(); !value.isNull())
            json.insert(input.key, value);
    }
    return json;
}

bool BoundForm::ready() const
{
    return std::all_of(m_inputs.begin(), m_inputs.end(), [](const Input &input) { return !input.ready || input.ready(); });
}

void BoundForm::restoreDraft(const QJsonObject &draft)
{
    for (const Input &input : m_inputs) {
        if (draft.contains(input.key))
            input.write(draft.value(input.key));
    }
}

void BoundForm::point(const Error &error)
{
    const QString key = error.args.value(QStringLiteral("field")).toString();
    const bool reason = error.code == ErrorCode::RuleReasonTooShort;
    for (const Input &input : m_inputs) {
        const bool wrong = input.key == key || (reason && key.isEmpty() && input.key == QLatin1String("reason"));
        input.field->setState(wrong ? LabelledField::State::Wrong : LabelledField::State::Plain);
        if (wrong)
            input.field->editor()->setFocus();
    }
}

void BoundForm::focusFirst()
{
    for (const Input &input : m_inputs) {
        if (!input.field->isHidden()) {
            input.field->editor()->setFocus();
            return;
        }
    }
}

}
