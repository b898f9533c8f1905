// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/recordform.h"

#include "ui/widgets/dateedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int mostTicks = 10;
constexpr int ticksHeight = 150;
}

RecordForm::RecordForm(const QString &name, QWidget *parent) : QWidget(parent), m_name(name), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget *RecordForm::named(const QString &key, QWidget *editor)
{
    editor->setObjectName(m_name + u'.' + key);
    return editor;
}

QLineEdit *RecordForm::addLine(const QString &key, const QString &label, int longest)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(longest);
    auto *box = new LabelledField(label, named(key, edit), this);
    m_column->addWidget(box);
    m_entries << Entry{key, box, [edit] { return QJsonValue(edit->text().simplified().normalized(QString::NormalizationForm_C)); },
                       [edit](const QJsonValue &value) { edit->setText(value.toString()); }};
    connect(edit, &QLineEdit::textEdited, this, &RecordForm::edited);
    return edit;
}

void RecordForm::addNumber(const QString &key, const QString &label, int least, int most)
{
    auto *edit = new QSpinBox;
    edit->setRange(least, most);
    if (least == 0)
        edit->setSpecialValueText(QString::fromUtf8("–"));
    auto *box = new LabelledField(label, named(key, edit), this);
    m_column->addWidget(box);
    m_entries << Entry{key, box, [edit] { return QJsonValue(edit->value()); },
                       [edit](const QJsonValue &value) { edit->setValue(value.toInt()); }};
    connect(edit, &QSpinBox::valueChanged, this, &RecordForm::edited);
}

void RecordForm::addDate(const QString &key, const QString &label, std::function<QDate()> today)
{
    auto *edit = new DateEdit(std::move(today));
    edit->lineEdit()->setAccessibleName(label);
    auto *box = new LabelledField(label, named(key, edit), this);
    m_column->addWidget(box);
    const auto value = [edit] { return QJsonValue(edit->valid() ? edit->date().toString(Qt::ISODate) : edit->lineEdit()->text()); };
    m_entries << Entry{key, box, value, [edit](const QJsonValue &day) { edit->setDate(QDate::fromString(day.toString(), Qt::ISODate)); }};
    connect(edit, &DateEdit::dateChanged, this, &RecordForm::edited);
    connect(edit, &DateEdit::validChanged, this, &RecordForm::edited);
}

void RecordForm::addTick(const QString &key, const QString &label, const QString &words)
{
    auto *edit = new QCheckBox(words);
    auto *box = new LabelledField(label, named(key, edit), this);
    m_column->addWidget(box);
    m_entries << Entry{key, box, [edit] { return QJsonValue(edit->isChecked()); },
                       [edit](const QJsonValue &value) { edit->setChecked(value.toBool()); }};
    connect(edit, &QCheckBox::toggled, this, &RecordForm::edited);
}

QComboBox *RecordForm::addChoice(const QString &key, const QString &label)
{
    auto *edit = new QComboBox;
    edit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *box = new LabelledField(label, named(key, edit), this);
    m_column->addWidget(box);
    m_entries << Entry{key, box, [edit] { return QJsonValue(edit->currentData().toString()); },
                       [edit](const QJsonValue &value) { edit->setCurrentIndex(std::max(0, edit->findData(value.toString()))); }};
    connect(edit, &QComboBox::currentIndexChanged, this, &RecordForm::edited);
    return edit;
}

void RecordForm::addTicks(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &codesAndNames)
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    QList<std::pair<QString, QCheckBox *>> boxes;
    for (const auto &[code, name] : codesAndNames) {
        auto *tick = new QCheckBox(name);
        tick->setObjectName(m_name + u'.' + key + u'.' + code);
        column->addWidget(tick);
        boxes << std::pair(code, tick);
        connect(tick, &QCheckBox::toggled, this, &RecordForm::edited);
    }
    QWidget *editor = group;
    if (codesAndNames.size() > mostTicks) {
        auto *scroll = new QScrollArea;
        scroll->setWidget(group);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        fixHeight(scroll, ticksHeight);
        editor = scroll;
    }
    auto *box = new LabelledField(label, named(key, editor), this);
    m_column->addWidget(box);
    const auto value = [boxes] {
        QJsonArray codes;
        for (const auto &[code, tick] : boxes) {
            if (tick->isChecked())
                codes << code;
        }
        return QJsonValue(codes);
    };
    m_entries << Entry{key, box, value, [boxes](const QJsonValue &codes) {
                           for (const auto &[code, tick] : boxes)
                               tick->setChecked(codes.toArray().contains(code));
                       }};
}

void RecordForm::load(const QJsonObject &values)
{
    const QSignalBlocker quiet(this);
    for (const Entry &entry : std::as_const(m_entries))
        entry.set(values.value(entry.key));
    m_loaded = this->values();
    clearErrors();
}

QJsonObject RecordForm::values() const
{
    QJsonObject values;
    for (const Entry &entry : m_entries)
        values.insert(entry.key, entry.value());
    return values;
}

QJsonArray RecordForm::changes() const
{
    QJsonArray changes;
    if (m_loaded.isEmpty())
        return changes;
    for (const Entry &entry : m_entries) {
        const QJsonValue now = entry.value();
        const QJsonValue before = m_loaded.value(entry.key);
        if (now != before)
            changes << QJsonObject{{QStringLiteral("field"), entry.key}, {QStringLiteral("old"), before}, {QStringLiteral("new"), now}};
    }
    return changes;
}

bool RecordForm::showError(const Error &error)
{
    clearErrors();
    QString field = error.args.value(QStringLiteral("field")).toString();
    if (error.code == ErrorCode::RuleLoginTaken)
        field = QStringLiteral("login");
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.key != field && !field.endsWith(u'.' + entry.key))
            continue;
        entry.box->setState(LabelledField::State::Wrong, error.code == ErrorCode::RuleMissingField ? tr("needed") : tr("not right"));
        entry.box->editor()->setFocus();
        return true;
    }
    return false;
}

void RecordForm::clearErrors()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.box->setState(LabelledField::State::Plain);
}

void RecordForm::focusFirst()
{
    if (!m_entries.isEmpty())
        m_entries.first().box->editor()->setFocus();
}

}
