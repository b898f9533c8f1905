// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegation/delegationforms.h"

#include "app/directory/duties.h"
#include "app/incoming/kinds.h"
#include "app/words/errorwords.h"
#include "app/words/workwords.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/shell/formdraft.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QListWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 480;

LabelledField *fieldOf(QWidget *editor)
{
    for (QWidget *above = editor; above; above = above->parentWidget()) {
        if (auto *field = qobject_cast<LabelledField *>(above))
            return field;
    }
    return nullptr;
}

void mark(QWidget *editor, bool right, const QString &words)
{
    if (LabelledField *field = fieldOf(editor))
        field->setState(right ? LabelledField::State::Plain : LabelledField::State::Wrong, right ? QString() : words);
}
}

WorkForm::WorkForm(Office &office, const DirectoryWatch &directory, const QString &name, const QString &title, const QString &doText, QWidget *parent)
    : FormDialog(name, title, doText, dialogWidth, parent), m_office(office), m_directory(directory), m_banner(new Banner(this))
{
    m_banner->hide();
    column()->addWidget(m_banner);
}

LabelledField *WorkForm::addField(const QString &label, QWidget *editor, const char *name)
{
    editor->setObjectName(QLatin1String(name));
    const QList<QLineEdit *> lines = editor->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->setAccessibleName(label);
    auto *field = new LabelledField(label, editor, this);
    column()->addWidget(field);
    return field;
}

AssigneeEdit *WorkForm::addPerson(const QString &label, const char *name, const QList<PersonId> &left)
{
    auto *edit = new AssigneeEdit(tr("A few letters of the name"), this);
    edit->choices()->setDirectory(m_directory.current(), AssigneeModel::People, left);
    addField(label, edit, name);
    return edit;
}

void WorkForm::addPeriod(DateEdit *&from, DateEdit *&until)
{
    const auto today = [&office = m_office] { return office.today(); };
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    const auto add = [&](const QString &label, const char *name) {
        auto *edit = new DateEdit(today, this);
        edit->setObjectName(QLatin1String(name));
        edit->lineEdit()->setAccessibleName(label);
        row->addWidget(new LabelledField(label, edit, this), 1);
        return edit;
    };
    from = add(tr("First day"), "period.from");
    until = add(tr("Last day"), "period.until");
    from->setDate(m_office.today());
    column()->addLayout(row);
}

PersonId WorkForm::person(AssigneeEdit *edit)
{
    const PersonId found = edit->assignee().person;
    mark(edit, !found.isNull(), edit->text().isEmpty() ? tr("still missing") : tr("nobody, or several, by this name"));
    return found;
}

bool WorkForm::periodGiven(DateEdit *from, DateEdit *until)
{
    const bool begins = from->valid() && from->date().isValid();
    const bool ends = until->valid() && until->date().isValid() && (!begins || until->date() >= from->date());
    mark(from, begins, tr("still missing"));
    mark(until, ends, until->date().isValid() ? tr("before the first day") : tr("still missing"));
    return begins && ends;
}

void WorkForm::record(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields, std::function<void(const Receipt &)> then)
{
    m_busy = true;
    doButton()->setEnabled(false);
    onResult(m_office.perform(m_office.command(action, subject, fields)), this, [this, then = std::move(then)](const Result<Receipt> &receipt) {
        m_busy = false;
        doButton()->setEnabled(true);
        if (!receipt) {
            refuse(receipt.error());
            return;
        }
        if (m_draft)
            m_draft->drop();
        then(*receipt);
    });
}

void WorkForm::keepTyped(const SubjectId &subject, const QString &place)
{
    m_draft = new FormDraft(m_office, subject, place, this);
}

void WorkForm::refuse(const Error &error)
{
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

DelegationForm::DelegationForm(Office &office, const DirectoryWatch &directory, QWidget *parent)
    : WorkForm(office, directory, QStringLiteral("delegate"), tr("Delegate work"), tr("Delegate work"), parent)
{
    m_delegate = addPerson(tr("To whom"), "delegate.to", {office.identity().person.id});
    addPeriod(m_from, m_until);
    m_scope = new QComboBox(this);
    for (const char *code : {"all", "instruct"})
        m_scope->addItem(WorkWords::scope(QLatin1String(code)), QLatin1String(code));
    addField(tr("What the delegate may do"), m_scope, "delegate.scope");
    m_unit = new QComboBox(this);
    m_unit->addItem(tr("Everything that is mine"), QString());
    QList<UnitId> mine;
    for (const Post &post : office.identity().posts) {
        const Unit *unit = directory.current().unit(post.unit);
        if (unit && !mine.contains(post.unit))
            m_unit->addItem(tr("Only what concerns %1").arg(unit->name), post.unit.toString());
        mine << post.unit;
    }
    addField(tr("Limited to"), m_unit, "delegate.unit");
    addKinds();
    m_past = new QCheckBox(tr("Documents that came before the first day too"), this);
    m_past->setObjectName(QStringLiteral("delegate.past"));
    column()->addWidget(m_past);
    m_reason = new GrowingTextEdit({}, this);
    m_reason->setLines(1, 4);
    addField(tr("Reason"), m_reason, "delegate.reason");
    m_delegate->setFocus();
    keepTyped({}, QStringLiteral("delegation.granted"));
}

/// Which kinds of documents: all, unless some are ticked.
void DelegationForm::addKinds()
{
    m_kinds = new QListWidget(this);
    m_kinds->setSelectionMode(QAbstractItemView::NoSelection);
    for (const NamedKind &kind : incoming::documentKinds()) {
        auto *item = new QListWidgetItem(kind.name, m_kinds);
        item->setData(Qt::UserRole, kind.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    fixHeight(m_kinds, 104);
    m_kindsField = addField(tr("Limited to these kinds"), m_kinds, "delegate.kinds");
    connect(m_kinds, &QListWidget::itemChanged, this, &DelegationForm::showKinds);
    showKinds();
}

void DelegationForm::showKinds()
{
    const int chosen = int(kinds().size());
    m_kindsField->setState(LabelledField::State::Plain, chosen == 0 ? tr("all kinds, unless some are ticked") : tr("only %n kind(s)", nullptr, chosen));
}

QStringList DelegationForm::kinds() const
{
    QStringList chosen;
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->checkState() == Qt::Checked)
            chosen << m_kinds->item(row)->data(Qt::UserRole).toString();
    }
    return chosen;
}

void DelegationForm::accept()
{
    const PersonId to = person(m_delegate);
    if (!periodGiven(m_from, m_until) || to.isNull() || busy())
        return;
    QJsonObject fields{{QStringLiteral("delegate"), to.toString()}, {QStringLiteral("scope"), m_scope->currentData().toString()},
                       {QStringLiteral("from"), m_from->date().toString(Qt::ISODate)}, {QStringLiteral("until"), m_until->date().toString(Qt::ISODate)},
                       {QStringLiteral("past"), m_past->isChecked()}};
    if (const QString unit = m_unit->currentData().toString(); !unit.isEmpty())
        fields.insert(QStringLiteral("unit"), unit);
    if (const QStringList chosen = kinds(); !chosen.isEmpty())
        fields.insert(QStringLiteral("kinds"), QJsonArray::fromStringList(chosen));
    if (const QString reason = m_reason->cleanText(); !reason.isEmpty())
        fields.insert(QStringLiteral("reason"), reason);
    const QString name = directory().personName(to);
    record("delegation.granted", {}, fields, [this, name](const Receipt &receipt) {
        Q_EMIT recorded(receipt.subject, tr("%1 may act for you in this time.").arg(name));
        QDialog::accept();
    });
}

AbsenceForm::AbsenceForm(Office &office, const DirectoryWatch &directory, QWidget *parent)
    : WorkForm(office, directory, QStringLiteral("absence"), tr("Enter absence"), tr("Enter"), parent)
{
    const Identity me = office.identity();
    if (directory::duties::keepsSharedRecords(me)) {
        m_person = addPerson(tr("Who is away"), "absence.who", {});
        m_person->setAssignee({{}, me.person.id});
    }
    addPeriod(m_from, m_until);
    m_reason = new GrowingTextEdit({}, this);
    m_reason->setLines(1, 4);
    addField(tr("Reason"), m_reason, "absence.reason");
    m_from->setFocus();
    keepTyped({}, QStringLiteral("absence.declared"));
}

void AbsenceForm::accept()
{
    const PersonId who = m_person ? person(m_person) : office().identity().person.id;
    if (!periodGiven(m_from, m_until) || who.isNull() || busy())
        return;
    QJsonObject fields{{QStringLiteral("person"), who.toString()}, {QStringLiteral("from"), m_from->date().toString(Qt::ISODate)},
                       {QStringLiteral("until"), m_until->date().toString(Qt::ISODate)}};
    if (const QString reason = m_reason->cleanText(); !reason.isEmpty())
        fields.insert(QStringLiteral("reason"), reason);
    record("absence.declared", {}, fields, [this](const Receipt &receipt) {
        Q_EMIT recorded(receipt.subject, tr("The absence is entered; who assigns work is told."));
        QDialog::accept();
    });
}

}
