// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/fieldsedit.h"

#include "app/incoming/kinds.h"
#include "app/words/statewords.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/directorywatch.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QIntValidator>
#include <QSet>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int subjectLines = 4;
const QStringList lineKeys{QStringLiteral("code_notation"), QStringLiteral("pages"), QStringLiteral("copies"), QStringLiteral("kept"), QStringLiteral("marking"),
                           QStringLiteral("field"), QStringLiteral("note")};
const QStringList numberKeys{QStringLiteral("pages"), QStringLiteral("copies")};
const QStringList furtherKeys = lineKeys + QStringList{QStringLiteral("due"), QStringLiteral("effective")};

QHBoxLayout *rowIn(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    column->addLayout(row);
    return row;
}

struct Signer
{
    PersonId person;
    bool byOrder = false; ///< not a leader of the agency
};

/// Who may sign: leaders of the agency, then heads who sign by order.
QList<Signer> signers(const directory::Directory &directory)
{
    QList<Signer> found;
    QSet<PersonId> known;
    for (const auto &[role, byOrder] : {std::pair(Role::AgencyLeader, false), std::pair(Role::HeadOfOffice, true), std::pair(Role::HeadOfUnit, true)}) {
        for (const Post &post : directory.posts) {
            const Person *person = directory.person(post.person);
            if (!post.active || !post.roles.testFlag(role) || !person || !person->active || known.contains(post.person))
                continue;
            known.insert(post.person);
            found << Signer{post.person, byOrder};
        }
    }
    return found;
}

/// The power that goes with a post: by order for heads of office and units, for the head for a deputy.
QString powerOf(const directory::Directory &directory, const PersonId &person)
{
    for (const Signer &one : signers(directory)) {
        if (one.person == person && one.byOrder)
            return QStringLiteral("TL.");
    }
    return directory.personTitle(person).startsWith(QStringLiteral("Ph\u00f3")) ? QStringLiteral("KT.") : QString();
}
}

FieldsEdit::FieldsEdit(Office &office, const DirectoryWatch &directory, QWidget *parent)
    : QWidget(parent), m_office(office), m_directory(directory), m_kind(new QComboBox(this)), m_subject(new GrowingTextEdit({}, this)), m_signer(new QComboBox(this)),
      m_title(new QLineEdit(this)), m_power(new QComboBox(this)), m_urgency(new QComboBox(this)), m_due(new DateEdit([&office] { return office.today(); }, this)),
      m_effective(new DateEdit([&office] { return office.today(); }, this)), m_more(new Button({}, Button::Look::Flat, this)), m_further(new QWidget(this))
{
    QVBoxLayout *column = formColumn(this);
    m_subject->setLines(2, subjectLines);
    QHBoxLayout *first = rowIn(column);
    add(first, QStringLiteral("kind"), m_kind, 1);
    add(first, QStringLiteral("urgency"), m_urgency, 1);
    add(column, QStringLiteral("subject"), m_subject);
    QHBoxLayout *second = rowIn(column);
    add(second, QStringLiteral("signer"), m_signer, 1);
    add(second, QStringLiteral("signing_power"), m_power, 1);
    add(column, QStringLiteral("signer_title"), m_title);
    m_more->setObjectName(QStringLiteral("out.more"));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_further);
    addFurther(formColumn(m_further));
    showFurther(false);
    connect(m_more, &Button::clicked, this, [this] { showFurther(m_further->isHidden()); });
    fillKinds();
    fillSigners();
    for (QComboBox *combo : {m_kind, m_signer, m_power, m_urgency})
        connect(combo, &QComboBox::currentIndexChanged, this, &FieldsEdit::edited);
    connect(m_signer, &QComboBox::currentIndexChanged, this, &FieldsEdit::proposeTitle);
    connect(m_power, &QComboBox::activated, this, [this] { m_powerChosen = true; });
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleTyped = true; });
    connect(m_title, &QLineEdit::textChanged, this, &FieldsEdit::edited);
    connect(m_subject, &QPlainTextEdit::textChanged, this, &FieldsEdit::edited);
    connect(m_due, &DateEdit::dateChanged, this, &FieldsEdit::edited);
    connect(m_effective, &DateEdit::dateChanged, this, &FieldsEdit::edited);
}

void FieldsEdit::addFurther(QVBoxLayout *column)
{
    QHBoxLayout *first = rowIn(column);
    m_lines.insert(QStringLiteral("code_notation"), addLine(first, QStringLiteral("code_notation"), 30));
    add(first, QStringLiteral("due"), m_due, 1);
    QHBoxLayout *second = rowIn(column);
    m_lines.insert(QStringLiteral("pages"), addLine(second, QStringLiteral("pages"), 5, true));
    m_lines.insert(QStringLiteral("copies"), addLine(second, QStringLiteral("copies"), 5, true));
    QHBoxLayout *third = rowIn(column);
    m_lines.insert(QStringLiteral("kept"), addLine(third, QStringLiteral("kept"), 100));
    m_lines.insert(QStringLiteral("marking"), addLine(third, QStringLiteral("marking"), 60));
    QHBoxLayout *fourth = rowIn(column);
    m_lines.insert(QStringLiteral("field"), addLine(fourth, QStringLiteral("field"), 100));
    add(fourth, QStringLiteral("effective"), m_effective, 1);
    m_lines.insert(QStringLiteral("note"), addLine(column, QStringLiteral("note"), 500));
    m_lines.value(QStringLiteral("code_notation"))->setPlaceholderText(tr("made by itself"));
}

void FieldsEdit::showFurther(bool shown)
{
    m_further->setVisible(shown);
    m_more->setText(shown ? tr("Fewer fields") : tr("More fields"));
}

LabelledField *FieldsEdit::add(QBoxLayout *layout, const QString &key, QWidget *editor, int stretch)
{
    const QString label = OutgoingLabels::fieldName(key);
    editor->setObjectName(QStringLiteral("out.") + key);
    for (QLineEdit *line : editor->findChildren<QLineEdit *>())
        line->setAccessibleName(label);
    auto *field = new LabelledField(label, editor, this);
    layout->addWidget(field, stretch);
    m_fields.insert(key, field);
    return field;
}

QLineEdit *FieldsEdit::addLine(QBoxLayout *layout, const QString &key, int most, bool number)
{
    auto *line = new QLineEdit(this);
    line->setMaxLength(most);
    if (number)
        line->setValidator(new QIntValidator(0, 99999, line));
    add(layout, key, line, 1);
    connect(line, &QLineEdit::textChanged, this, &FieldsEdit::edited);
    return line;
}

void FieldsEdit::fillKinds()
{
    for (QComboBox *combo : {m_kind, m_signer, m_power, m_urgency})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    static const QStringList copies{QStringLiteral("SY"), QStringLiteral("SL"), QStringLiteral("TrS")}; // made on a page of their own
    for (const NamedKind &kind : incoming::documentKinds()) {
        if (!copies.contains(kind.code))
            m_kind->addItem(kind.name, kind.code);
    }
    // What an office sends most; the others are a letter away.
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(QStringLiteral("CV"))));
    for (const char *code : {"normal", "urgent", "very_urgent", "express"})
        m_urgency->addItem(StateWords::urgency(QLatin1String(code)), QLatin1String(code));
    for (const char *code : {"", "TM.", "Q.", "KT.", "TL.", "TUQ."})
        m_power->addItem(OutgoingLabels::power(QLatin1String(code)), QLatin1String(code));
}

void FieldsEdit::fillSigners()
{
    const directory::Directory &directory = m_directory.current();
    m_signer->addItem(tr("Not chosen yet"), QString());
    for (const Signer &one : signers(directory)) {
        const QStringList words{directory.person(one.person)->name, directory.personTitle(one.person)};
        m_signer->addItem(plainMnemonic(words.join(QStringLiteral(" · "))), one.person.toString());
    }
}

void FieldsEdit::proposeTitle()
{
    const PersonId who = PersonId::fromString(m_signer->currentData().toString());
    if (!m_titleTyped)
        m_title->setText(who.isNull() ? QString() : m_directory.current().personTitle(who));
    if (!m_powerChosen)
        m_power->setCurrentIndex(qMax(0, m_power->findData(who.isNull() ? QString() : powerOf(m_directory.current(), who))));
}

QJsonObject FieldsEdit::fields() const
{
    QJsonObject json = m_others;
    const auto put = [&json](const QString &key, const QString &value) {
        if (value.isEmpty())
            json.remove(key);
        else
            json.insert(key, value);
    };
    put(QStringLiteral("kind"), m_kind->currentData().toString());
    put(QStringLiteral("subject"), m_subject->cleanText().simplified());
    put(QStringLiteral("signer"), m_signer->currentData().toString());
    put(QStringLiteral("signer_title"), m_title->text().trimmed());
    put(QStringLiteral("signing_power"), m_power->currentData().toString());
    const QString urgency = m_urgency->currentData().toString();
    put(QStringLiteral("urgency"), urgency == QLatin1String("normal") ? QString() : urgency);
    put(QStringLiteral("due"), m_due->value());
    put(QStringLiteral("effective"), m_effective->value());
    for (const QString &key : lineKeys) {
        const QString text = m_lines.value(key)->text().trimmed();
        if (numberKeys.contains(key) && text.toInt() > 0)
            json.insert(key, text.toInt());
        else
            put(key, numberKeys.contains(key) ? QString() : text);
    }
    return json;
}

void FieldsEdit::setFields(const QJsonObject &fields)
{
    m_others = fields;
    const auto text = [&fields](const char *key) { return fields.value(QLatin1String(key)).toString(); };
    const auto choose = [](QComboBox *combo, const QString &value, const QString &name) {
        if (combo->findData(value) < 0 && !value.isEmpty())
            combo->addItem(plainMnemonic(name), value);
        combo->setCurrentIndex(qMax(0, combo->findData(value)));
    };
    if (fields.contains(QLatin1String("kind")))
        choose(m_kind, text("kind"), incoming::kindName(text("kind")));
    m_subject->setPlainText(text("subject"));
    m_titleTyped = fields.contains(QLatin1String("signer_title"));
    m_powerChosen = fields.contains(QLatin1String("signing_power"));
    choose(m_signer, text("signer"), m_directory.personName(PersonId::fromString(text("signer"))));
    if (m_titleTyped)
        m_title->setText(text("signer_title"));
    if (m_powerChosen)
        choose(m_power, text("signing_power"), text("signing_power"));
    choose(m_urgency, text("urgency").isEmpty() ? QStringLiteral("normal") : text("urgency"), text("urgency"));
    m_due->setValue(text("due"));
    m_effective->setValue(text("effective"));
    for (const QString &key : lineKeys) {
        const QJsonValue value = fields.value(key);
        m_lines.value(key)->setText(value.isDouble() ? QString::number(value.toInt()) : value.toString());
    }
    const bool further = std::any_of(furtherKeys.begin(), furtherKeys.end(), [&fields](const QString &key) { return fields.contains(key); });
    showFurther(further || !m_further->isHidden());
}

bool FieldsEdit::complete()
{
    const bool subject = !m_subject->cleanText().trimmed().isEmpty();
    m_fields.value(QStringLiteral("subject"))->setState(subject ? LabelledField::State::Plain : LabelledField::State::Wrong, subject ? QString() : tr("still missing"));
    if (!subject)
        m_subject->setFocus();
    const bool dates = m_due->valid() && m_effective->valid();
    if (!dates)
        showFurther(true);
    return subject && dates;
}

void FieldsEdit::point(const QString &key)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        field.value()->setState(field.key() == key ? LabelledField::State::Wrong : LabelledField::State::Plain);
    if (LabelledField *wrong = m_fields.value(key)) {
        if (furtherKeys.contains(key))
            showFurther(true);
        wrong->editor()->setFocus();
    }
}

void FieldsEdit::focusFirst()
{
    m_subject->setFocus();
}

}
