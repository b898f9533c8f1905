// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/registrationform.h"

#include "app/incoming/unsent.h"
#include "app/words/errorwords.h"
#include "ui/incoming/assignmentrows.h"
#include "ui/intake/choices.h"
#include "ui/intake/findingsbox.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <limits>

namespace congso {

namespace {
constexpr int keepAfterMs = 400;
constexpr int routeAfterMs = 250;
constexpr int sureFrom = 80;
constexpr qint64 paperLetter = std::numeric_limits<qint64>::min();
const QString previousPlace = QStringLiteral("register.previous");

bool isCurrent(const Proposed &proposed)
{
    return proposed.page >= 0 && !proposed.box.isEmpty();
}
}

RegistrationForm::RegistrationForm(Office &office, QWidget *parent) : QWidget(parent), m_office(office)
{
    setObjectName(QStringLiteral("registrationForm"));
    makeFields();
    build();
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, &RegistrationForm::keepNow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    m_routeSoon.setSingleShot(true);
    m_routeSoon.setInterval(routeAfterMs);
    connect(&m_routeSoon, &QTimer::timeout, this, &RegistrationForm::askRoute);
    showWanted();
    onResult(incoming::unsent(m_office, {}, previousPlace), this, [this](const Result<QString> &text) {
        if (text && m_previous.isEmpty())
            m_previous = valuesFromText(*text);
    });
}

RegistrationForm::~RegistrationForm()
{
    // The fields are gone before the editors are, and the focus leaves those last.
    qApp->disconnect(this);
}

RegistrationForm::Field *RegistrationForm::find(const QString &key)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&key](const Field &field) { return field.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

const RegistrationForm::Field *RegistrationForm::find(const QString &key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&key](const Field &field) { return field.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

LabelledField *RegistrationForm::field(const QString &key) const
{
    const Field *found = find(key);
    return found ? found->box : nullptr;
}

void RegistrationForm::set(const QString &key, const QString &text)
{
    Field *field = find(key);
    if (!field || field->text() == text)
        return;
    const bool filling = std::exchange(m_filling, true);
    field->setText(text);
    m_filling = filling;
}

void RegistrationForm::touch(const QString &key)
{
    Field *field = find(key);
    if (m_filling || !field)
        return;
    field->touched = true;
    if (m_wrong == key) {
        m_wrong.clear();
        m_banner->hide();
    }
    showState(*field);
    m_kept = false;
    m_keep.start();
    if (key == formkey::book || key == formkey::arrival)
        askNumber();
    if (key == formkey::secrecy)
        Q_EMIT secretChanged(secret());
    if (key == formkey::kind || key == formkey::subject || key == formkey::sealed || key == formkey::urgency)
        showWanted();
    if (QStringList{formkey::agency, formkey::kind, formkey::subject, formkey::field, formkey::urgency}.contains(key))
        m_routeSoon.start();
    if (key == formkey::due)
        showDueNote();
    if (key == formkey::code || key == formkey::issued || key == formkey::agency)
        Q_EMIT identityChanged();
    Q_EMIT edited();
}

bool RegistrationForm::refill(QComboBox *box, const QList<std::pair<QString, QString>> &namesAndCodes)
{
    bool same = box->count() == namesAndCodes.size();
    for (int at = 0; same && at < box->count(); ++at)
        same = box->itemText(at) == namesAndCodes.at(at).first && box->itemData(at).toString() == namesAndCodes.at(at).second;
    if (same)
        return false;
    box->clear();
    for (const auto &[name, code] : namesAndCodes) {
        box->addItem(name, code);
        box->setItemData(box->count() - 1, plainToolTip(name), Qt::ToolTipRole);
    }
    return true;
}

void RegistrationForm::setDirectory(const directory::Directory &directory)
{
    m_directory = directory;
    const FormValues before = values();
    QString standard;
    QList<std::pair<QString, QString>> books;
    for (const Register &entry : directory.registers) {
        if (entry.closed)
            continue;
        books << std::pair(shortRegisterName(entry.name), entry.id.toString());
        if (entry.standard || standard.isEmpty())
            standard = entry.id.toString();
    }
    QList<std::pair<QString, QString>> leaders{{tr("not yet"), QString()}};
    for (const Person &person : directory.people) {
        Roles roles;
        for (const Post &post : directory.posts)
            roles |= post.active && post.person == person.id ? post.roles : Roles();
        if (person.active && (roles & (Roles(Role::AgencyLeader) | Role::HeadOfOffice)))
            leaders << std::pair(QString(person.name + QStringLiteral(", ") + directory.personTitle(person.id)), person.id.toString());
    }
    const bool filling = std::exchange(m_filling, true);
    if (refill(static_cast<QComboBox *>(find(formkey::book)->box->editor()), books)) {
        set(formkey::book, standard);
        set(formkey::book, before.value(formkey::book));
    }
    if (refill(static_cast<QComboBox *>(find(formkey::leader)->box->editor()), leaders))
        set(formkey::leader, before.value(formkey::leader));
    m_parts->setDirectory(directory);
    m_findings->setDirectory(directory);
    m_filling = filling;
    m_routeSoon.start();
    askNumber();
}

void RegistrationForm::load(const StagedLetter &letter)
{
    startLetter(letter.id, letter.origin, letter.recognised);
}

void RegistrationForm::loadPaper()
{
    startLetter(paperLetter, QStringLiteral("paper"), {});
}

bool RegistrationForm::paper() const
{
    return m_letter == paperLetter;
}

void RegistrationForm::startLetter(qint64 letter, const QString &origin, const RecognisedFields &recognised)
{
    keepNow();
    if (letter != m_letter)
        m_scroll->verticalScrollBar()->setValue(0);
    m_letter = letter;
    m_origin = origin;
    const quint64 generation = ++m_generation;
    empty();
    fillProposed(proposedValues(recognised));
    showDueNote();
    askFindings();
    showWanted();
    m_kept = true;
    askNumber();
    m_routeSoon.start();
    onResult(incoming::unsent(m_office, {}, place(letter)), this, [this, generation](const Result<QString> &text) {
        if (generation != m_generation || !text)
            return;
        putOver(valuesFromText(*text));
        showWanted();
        showDueNote();
        Q_EMIT secretChanged(secret());
        Q_EMIT identityChanged();
    });
}

void RegistrationForm::update(const StagedLetter &letter)
{
    if (letter.id != m_letter)
        return;
    fillProposed(proposedValues(letter.recognised));
    askFindings();
    showWanted();
    m_routeSoon.start();
    Q_EMIT identityChanged();
}

void RegistrationForm::clear()
{
    keepNow();
    m_letter = 0;
    ++m_generation;
    m_routeSoon.stop();
    empty();
    showWanted();
    m_kept = true;
}

void RegistrationForm::empty()
{
    clearErrors();
    for (Field &field : m_fields) {
        field.touched = false;
        field.proposed = {};
    }
    fillDefaults();
    takeFindings({});
    m_findings->setLeads({});
}

void RegistrationForm::fillDefaults()
{
    const QString leaderBefore = values().value(formkey::leader);
    const QString book = values().value(formkey::book);
    for (const Field &field : std::as_const(m_fields))
        set(field.key, {});
    m_rule.clear();
    set(formkey::arrival, m_office.today().toString(Qt::ISODate));
    set(formkey::urgency, QStringLiteral("normal"));
    set(formkey::secrecy, QStringLiteral("none"));
    set(formkey::copies, QStringLiteral("1"));
    set(formkey::leader, leaderBefore);
    set(formkey::book, book);
    for (Field &field : m_fields)
        showState(field);
}

void RegistrationForm::fillProposed(const QMap<QString, Proposed> &proposed)
{
    for (auto value = proposed.cbegin(); value != proposed.cend(); ++value) {
        Field *field = find(value.key());
        if (!field)
            continue;
        field->proposed = *value;
        if (!field->touched)
            set(value.key(), value->value);
        showState(*field);
    }
}

void RegistrationForm::putOver(const FormValues &typed)
{
    for (auto value = typed.cbegin(); value != typed.cend(); ++value) {
        Field *field = find(value.key());
        if (!field || field->touched)
            continue;
        set(value.key(), *value);
        field->touched = true;
        showState(*field);
    }
}

void RegistrationForm::showState(Field &field)
{
    using State = LabelledField::State;
    const auto *date = qobject_cast<DateEdit *>(field.box->editor());
    const auto *choice = qobject_cast<ChoiceEdit *>(field.box->editor());
    if (date && !date->valid() && !date->lineEdit()->hasFocus())
        field.box->setState(State::Wrong, tr("not a date"));
    else if (choice && !choice->valid() && !choice->hasFocus())
        field.box->setState(State::Wrong, tr("not in the list"));
    else if (field.key == formkey::number && !field.touched)
        field.box->setState(State::Plain, field.text().isEmpty() ? QString() : tr("expected"));
    else if (!field.touched && !m_rule.isEmpty() && (field.key == formkey::leader || field.key == formkey::parts || field.key == formkey::wording))
        field.box->setState(field.text().isEmpty() ? State::Plain : State::Sure, field.key == formkey::leader ? tr("by the rule “%1”").arg(m_rule) : QString());
    else if (field.touched || field.proposed.value.isEmpty() || field.text() != field.proposed.value)
        field.box->setState(State::Plain);
    else if (field.proposed.confidence < sureFrom)
        field.box->setState(State::Check, tr("to be checked"));
    else
        field.box->setState(State::Sure);
}

void RegistrationForm::askNumber()
{
    const RegisterId book = RegisterId::fromString(find(formkey::book)->text());
    const QDate arrival = QDate::fromString(find(formkey::arrival)->text(), Qt::ISODate);
    if (m_letter == 0 || book.isNull() || !arrival.isValid())
        return;
    const quint64 generation = m_generation;
    onResult(incoming::expectedNumber(m_office, book, arrival.year()), this, [this, generation](const Result<int> &number) {
        Field *field = find(formkey::number);
        if (generation != m_generation || !number)
            return;
        m_expected = *number;
        if (!field->touched) {
            set(formkey::number, QString::number(*number));
            showState(*field);
        }
    });
}

FormValues RegistrationForm::values() const
{
    FormValues values;
    for (const Field &field : m_fields)
        values.insert(field.key, field.box->isHidden() ? QString() : field.text());
    const Field *parts = find(formkey::parts);
    if (!parts->box->isHidden()) // half a name is kept with the form and goes no further
        values.insert(formkey::parts, partsToText(m_parts->assignments()));
    if (!m_rule.isEmpty() && !parts->touched)
        values.insert(formkey::rule, m_rule);
    return values;
}

Result<incoming::RegisterRequest> RegistrationForm::request()
{
    clearErrors();
    const auto *kind = static_cast<ChoiceEdit *>(find(formkey::kind)->box->editor());
    if (!kind->valid())
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), formkey::kind}, {QStringLiteral("value"), kind->text()}});
    if (m_parts->firstUnclear() >= 0)
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), formkey::parts}});
    return requestFrom(values(), paper() ? 0 : m_letter, m_origin, m_expected);
}

PersonId RegistrationForm::leader() const
{
    return PersonId::fromString(find(formkey::leader)->text());
}

bool RegistrationForm::stopsForProposal()
{
    const FormValues typed = values();
    const QStringList keys{formkey::proposal, formkey::parts, formkey::wording};
    if (std::none_of(keys.begin(), keys.end(), [&](const QString &key) { return find(key)->touched && !typed.value(key).trimmed().isEmpty(); }))
        return false;
    clearErrors();
    m_banner->show(Banner::Kind::Warning, tr("Nothing is registered yet: what is proposed goes to the leader with the submission. Choose the leader and press “Register and submit”, or clear the proposal to register only."));
    focusField(formkey::leader);
    return true;
}

bool RegistrationForm::secret() const
{
    const QString degree = find(formkey::secrecy)->text();
    return !degree.isEmpty() && degree != QLatin1String("none");
}

void RegistrationForm::chooseNotSecret()
{
    set(formkey::secrecy, QStringLiteral("none"));
    touch(formkey::secrecy);
}

void RegistrationForm::showError(const Error &error)
{
    const QString key = formKeyOf(error.args.value(QStringLiteral("field")).toString());
    QString wrong = key;
    if (error.code == ErrorCode::RuleNumberTaken)
        wrong = formkey::number;
    else if (error.code == ErrorCode::RuleRegisterClosed)
        wrong = formkey::book;
    else if (error.code == ErrorCode::RuleSecret)
        wrong = formkey::secrecy;
    // The sentence takes its room first: the field is then scrolled to where it is seen.
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
    if (Field *field = find(wrong)) {
        m_wrong = wrong;
        field->box->setState(LabelledField::State::Wrong,
                             error.code == ErrorCode::RuleMissingField ? tr("needed")
                             : error.code == ErrorCode::RuleNumberTaken ? tr("already used") : tr("not right"));
        focusField(wrong);
    }
}

void RegistrationForm::clearErrors()
{
    m_banner->hide();
    if (m_wrong.isEmpty())
        return;
    const QString wrong = std::exchange(m_wrong, QString());
    showState(*find(wrong));
}

void RegistrationForm::registered(qint64 letter, const FormValues &entered)
{
    m_previous = copyable(entered);
    if (letter == 0)
        letter = paperLetter;
    if (letter == m_letter) {
        m_keep.stop();
        m_kept = true;
        m_letter = 0;
        ++m_generation;
    }
    incoming::keepUnsent(m_office, {}, place(letter), {});
    incoming::keepUnsent(m_office, {}, previousPlace, valuesToText(m_previous));
}

void RegistrationForm::forget(qint64 letter)
{
    if (letter == m_letter) {
        m_keep.stop();
        m_kept = true;
        m_letter = 0;
        ++m_generation;
    }
    incoming::keepUnsent(m_office, {}, place(letter), {});
}

void RegistrationForm::copyPrevious()
{
    const auto shared = m_previous;
    for (auto value = shared.cbegin(); value != shared.cend(); ++value) {
        Field *field = find(value.key());
        const bool free = field && !field->touched && field->proposed.value.isEmpty();
        if (!field || value->isEmpty() || !(free || field->text().isEmpty()))
            continue;
        set(value.key(), *value);
        touch(value.key());
    }
}

void RegistrationForm::keepNow()
{
    m_keep.stop();
    if (m_letter == 0 || m_kept)
        return;
    FormValues typed;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.touched)
            typed.insert(field.key, field.text());
    }
    m_kept = true;
    incoming::keepUnsent(m_office, {}, place(m_letter), valuesToText(typed));
}

void RegistrationForm::focusField(const QString &key)
{
    if (const Field *field = find(key)) {
        auto *date = qobject_cast<DateEdit *>(field->box->editor());
        QWidget *editor = date ? date->lineEdit() : field->box->editor();
        if (key == formkey::parts)
            m_parts->focusRow(qMax(0, m_parts->firstUnclear()));
        else
            editor->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field->box, 0, space::s);
    }
}

void RegistrationForm::focusNext()
{
    using State = LabelledField::State;
    for (const State state : {State::Wrong, State::Check}) {
        for (const Field &field : std::as_const(m_fields)) {
            if (field.box->state() == state)
                return focusField(field.key);
        }
    }
    for (const QString &key : {formkey::code, formkey::issued, formkey::agency, formkey::subject, formkey::meetingDate}) {
        if (!find(key)->box->isHidden() && find(key)->text().isEmpty())
            return focusField(key);
    }
    focusField(formkey::code);
}

void RegistrationForm::focusMoved(QWidget *now)
{
    Field *before = find(m_current);
    const auto holds = [now](const Field &field) { return field.box == now || (now && field.box->isAncestorOf(now)); };
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), holds);
    const QString current = found == m_fields.end() ? QString() : found->key;
    if (current == m_current)
        return;
    m_current = current;
    if (current != formkey::findings)
        m_pointed = {};
    if (before && m_wrong != before->key)
        showState(*before);
    if (found == m_fields.end())
        return;
    m_scroll->ensureWidgetVisible(found->box, 0, space::s);
    Q_EMIT marksChanged({found->proposed.page, found->proposed.box, OverlayMark::Kind::Current, found->box->label()});
}

QList<OverlayMark> RegistrationForm::marks() const
{
    QList<OverlayMark> marks;
    for (const Field &field : m_fields) {
        if (!isCurrent(field.proposed))
            continue;
        const bool current = field.key == m_current;
        marks << OverlayMark{field.proposed.page, field.proposed.box,
                             current ? OverlayMark::Kind::Current : OverlayMark::Kind::Recognised,
                             current ? field.box->label() : QString()};
    }
    if (!m_pointed.rect.isEmpty())
        marks << m_pointed;
    return marks;
}

QString RegistrationForm::place(qint64 letter) const
{
    return QStringLiteral("register:%1").arg(letter);
}

}
