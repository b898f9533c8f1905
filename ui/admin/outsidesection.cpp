// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/outsidesection.h"

#include "app/agencies/agencies.h"
#include "app/words/agencywords.h"
#include "ui/admin/recordform.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int mostFound = 50;

QJsonObject valuesOf(const OutsideAgency &agency)
{
    return {{QStringLiteral("name"), agency.name}, {QStringLiteral("short_name"), agency.shortName}, {QStringLiteral("code"), agency.code},
            {QStringLiteral("level"), agency.level}, {QStringLiteral("valid_from"), agency.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("valid_until"), agency.validUntil.toString(Qt::ISODate)}, {QStringLiteral("note"), agency.note}};
}

/// What was left empty is not said at all.
QJsonObject filledOnly(QJsonObject fields)
{
    for (const QString &key : fields.keys()) {
        if (fields.value(key).isString() && fields.value(key).toString().isEmpty())
            fields.remove(key);
    }
    return fields;
}

Button *button(const char *name, const QString &text, Button::Look look = Button::Look::Framed)
{
    auto *made = new Button(text, look);
    made->setObjectName(QLatin1String("outside.") + QLatin1String(name));
    return made;
}
}

OutsideSection::OutsideSection(Office &office, QWidget *parent) : AdminSection(office, tr("Other agencies"), parent)
{
    auto *both = new QHBoxLayout;
    both->setSpacing(space::l * 2);
    both->addWidget(buildList(), 5);
    both->addWidget(buildDetail(), 4);
    column()->addLayout(both, 1);
    connect(m_search, &SearchField::filterChanged, this, &OutsideSection::find);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &OutsideSection::showChosen);
    connect(m_form, &RecordForm::edited, this, &OutsideSection::updateButtons);
    connect(m_add, &QAbstractButton::clicked, this, &OutsideSection::begin);
    connect(m_defaults, &QAbstractButton::clicked, this, &OutsideSection::addDefaults);
    connect(m_save, &QAbstractButton::clicked, this, &OutsideSection::save);
    connect(m_rename, &QAbstractButton::clicked, this, &OutsideSection::rename);
    connect(m_end, &QAbstractButton::clicked, this, &OutsideSection::end);
    connect(m_revive, &QAbstractButton::clicked, this, &OutsideSection::revive);
    m_form->setEnabled(false);
    updateButtons();
}

OutsideSection::~OutsideSection()
{
    m_stop.request_stop();
}

QWidget *OutsideSection::buildList()
{
    m_search = new SearchField(tr("Name, former name or initials"));
    m_search->setObjectName(QStringLiteral("outside.search"));
    m_search->setAccessibleName(tr("Find an agency"));
    m_search->setToolTip(tr("UBND BĐ finds every name with these initials; a former name finds what the agency is called now."));
    m_list = new QTableWidget(0, 2);
    m_list->setObjectName(QStringLiteral("outside.list"));
    m_list->setAccessibleName(tr("Agencies found"));
    m_list->setHorizontalHeaderLabels({tr("Name"), tr("Code")});
    setUpTable(m_list);
    m_list->setSortingEnabled(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_add = button("add", tr("Add an agency"));
    m_defaults = button("defaults", tr("Enter the common list"), Button::Look::Flat);
    m_defaults->setToolTip(tr("Provinces of today and before 01/07/2025 with what became of which, and the central bodies. What is there already stays as it is."));
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_defaults);
    column->addLayout(row);
    return pane;
}

QWidget *OutsideSection::buildDetail()
{
    const auto today = [&office = office()] { return office.today(); };
    m_form = new RecordForm(QStringLiteral("outside"));
    m_form->addLine(QStringLiteral("name"), tr("Name of the agency"), 200);
    m_form->addLine(QStringLiteral("short_name"), tr("Abbreviation in notations"), 50);
    m_form->addLine(QStringLiteral("code"), tr("Identifier on the exchange network"), 35);
    QComboBox *level = m_form->addChoice(QStringLiteral("level"), tr("Level"));
    for (const auto &[code, name] : {std::pair("", tr("(not said)")), std::pair("central", tr("central")), std::pair("province", tr("province")),
                                     std::pair("district", tr("district (until 30/06/2025)")), std::pair("commune", tr("commune, ward")), std::pair("other", tr("other"))})
        level->addItem(name, QString::fromLatin1(code));
    m_form->addDate(QStringLiteral("valid_from"), tr("There since"), today);
    m_form->addDate(QStringLiteral("valid_until"), tr("There until"), today);
    m_form->addLine(QStringLiteral("note"), tr("Note"), 500);
    m_past = wrappedLabel();
    m_past->setObjectName(QStringLiteral("outside.past"));
    m_save = button("save", tr("Save"), Button::Look::Primary);
    m_rename = button("rename", tr("New name…"));
    m_end = button("end", tr("End or merge…"));
    m_revive = button("revive", tr("Make it current again…"));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::s);
    for (Button *each : {m_save, m_rename, m_end, m_revive})
        acts->addWidget(each);
    acts->addStretch();
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::s);
    column->addWidget(m_form);
    column->addLayout(acts);
    column->addWidget(m_past);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(detail);
    return scroll;
}

SubjectId OutsideSection::chosen() const
{
    const QTableWidgetItem *item = m_list->selectionModel()->selectedRows().isEmpty() ? nullptr : m_list->item(m_list->currentRow(), 0);
    return item ? SubjectId::fromString(item->data(Qt::UserRole).toString()) : SubjectId();
}

void OutsideSection::showDirectory()
{
    find();
}

void OutsideSection::find()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 generation = ++m_generation;
    const auto answer = agencies::suggest(office(), m_search->text(), office().today(), mostFound, m_stop.get_token());
    onResult(answer, this, [this, generation](const Result<QList<AgencySuggestion>> &found) {
        if (found && generation == m_generation)
            showFound(*found);
    });
}

void OutsideSection::showFound(const QList<AgencySuggestion> &found)
{
    const SubjectId before = m_selectWhenThere.isNull() ? m_shown.id : m_selectWhenThere;
    const QSignalBlocker quiet(m_list);
    m_list->setRowCount(int(found.size()));
    m_list->clearSelection();
    for (int row = 0; row < found.size(); ++row) {
        const AgencySuggestion &one = found.at(row);
        const QString note = AgencyWords::note(one);
        auto *name = new QTableWidgetItem(note.isEmpty() ? one.name : one.name + QStringLiteral(" – ") + note);
        name->setData(Qt::UserRole, one.id.toString());
        name->setToolTip(plainToolTip(name->text()));
        m_list->setItem(row, 0, name);
        m_list->setItem(row, 1, new QTableWidgetItem(one.code));
        if (one.id == before)
            m_list->selectRow(row);
    }
    if (!m_new && !m_form->dirty())
        showChosen();
}

void OutsideSection::showChosen()
{
    const SubjectId id = chosen().isNull() ? std::exchange(m_selectWhenThere, {}) : chosen();
    m_new = false;
    if (id.isNull()) {
        updateButtons();
        return;
    }
    const quint64 generation = ++m_detail;
    onResult(agencies::agency(office(), id), this, [this, generation](const Result<OutsideAgency> &agency) {
        if (agency && generation == m_detail && !m_new)
            showAgency(*agency);
    });
}

void OutsideSection::showAgency(const OutsideAgency &agency)
{
    m_shown = agency;
    m_selectWhenThere = {};
    m_form->setEnabled(true);
    m_form->load(valuesOf(agency));
    showPast(agency);
    updateButtons();
}

void OutsideSection::showPast(const OutsideAgency &agency)
{
    QStringList lines;
    for (const AgencyName &name : agency.formerNames)
        lines << tr("Called %1 until %2.").arg(name.name, dateText(name.until));
    m_past->setText(lines.join(u'\n'));
    for (const SubjectId &id : agency.successors) {
        onResult(agencies::agency(office(), id), this, [this, shown = agency.id](const Result<OutsideAgency> &successor) {
            if (successor && shown == m_shown.id)
                m_past->setText(QString(m_past->text() + u'\n' + tr("Its work went to %1.").arg(successor->name)).trimmed());
        });
    }
}

void OutsideSection::begin()
{
    ++m_detail;
    m_new = true;
    m_shown = {};
    m_past->setText({});
    const QSignalBlocker quiet(m_list);
    m_list->clearSelection();
    m_form->setEnabled(true);
    m_form->load({{QStringLiteral("name"), m_search->text()}});
    m_form->focusFirst();
    updateButtons();
}

void OutsideSection::save()
{
    commitInputMethod();
    m_form->clearErrors();
    const auto saved = [this](const Receipt &receipt) {
        m_new = false;
        m_selectWhenThere = receipt.subject;
        m_form->load(m_form->values());
        find();
    };
    if (m_new)
        perform("agency.created", {}, filledOnly(m_form->values()), tr("The agency is added."), saved);
    else
        perform("agency.corrected", m_shown.id, {{QStringLiteral("changes"), m_form->changes()}}, tr("The agency is saved."), saved);
}

void OutsideSection::addDefaults()
{
    m_defaults->setEnabled(false);
    onResult(agencies::addDefaults(office()), this, [this](const Result<int> &added) {
        m_defaults->setEnabled(true);
        if (!added) {
            showError(added.error());
            return;
        }
        Q_EMIT messageShown(tr("Agencies added: %1.").arg(*added));
        find();
    });
}

void OutsideSection::markError(const Error &error)
{
    m_form->showError(error);
}

void OutsideSection::updateButtons()
{
    const bool there = !m_new && !m_shown.id.isNull();
    m_save->setText(m_new ? tr("Add") : tr("Save"));
    m_save->setEnabled(m_new || (there && m_form->dirty()));
    m_rename->setEnabled(there && !m_shown.ended);
    m_end->setEnabled(there && !m_shown.ended);
    m_revive->setVisible(there && m_shown.ended);
}

}
