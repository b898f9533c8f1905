// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workday/routingpage.h"

#include "app/incoming/kinds.h"
#include "app/words/errorwords.h"
#include "app/words/statewords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"
#include "ui/workday/ruledialog.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonDocument>
#include <QTableWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int triedDocuments = 100;
const QString draftPlace = QStringLiteral("routing");
const QString separator = QStringLiteral("; ");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoutingPage)
};

QList<ActionEntry> routingActions()
{
    const QString group = Words::tr("Routing rules");
    return {
        {QStringLiteral("routing.add"), Words::tr("Add a rule…"), Words::tr("Add a rule at the end"), QStringLiteral("new"), QKeySequence(Qt::CTRL | Qt::Key_N), group},
        {QStringLiteral("routing.edit"), Words::tr("Change…"), Words::tr("Change the chosen rule"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2), group},
        {QStringLiteral("routing.remove"), Words::tr("Remove"), Words::tr("Remove the chosen rule; nothing is kept before you save"), QStringLiteral("delete"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), group},
        {QStringLiteral("routing.up"), Words::tr("Earlier"), Words::tr("Ask the chosen rule before the one above"), QStringLiteral("up"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), group},
        {QStringLiteral("routing.down"), Words::tr("Later"), Words::tr("Ask the chosen rule after the one below"), QStringLiteral("down"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), group},
        {QStringLiteral("routing.try"), Words::tr("Try against past documents"), Words::tr("Show what these rules would have proposed, and who got the lead"),
         QStringLiteral("history"), QKeySequence(Qt::Key_F5), group},
        {QStringLiteral("routing.save"), Words::tr("Keep the rules"), Words::tr("From now on the form proposes by these rules"), QStringLiteral("save"),
         QKeySequence(QKeySequence::Save), group},
        {QStringLiteral("routing.discard"), Words::tr("Give up the changes"), Words::tr("Show the rules as they are kept"), QStringLiteral("undo"), QKeySequence(), group},
    };
}

QTableWidget *tableOf(const char *name, const QString &title, const QStringList &columns, int stretched)
{
    auto *table = new QTableWidget(0, int(columns.size()));
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(columns);
    setUpTable(table);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (int column = 0; column < table->columnCount(); ++column)
        table->setColumnWidth(column, qMax(table->columnWidth(column), table->horizontalHeader()->sectionSizeHint(column)));
    return table;
}

void setCell(QTableWidget *table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    item->setToolTip(plainToolTip(text));
    table->setItem(row, column, item);
}

QString jsonText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QString conditionsOf(const rules::RoutingRule &rule)
{
    QStringList said;
    if (!rule.senders.isEmpty())
        said << Words::tr("from %1").arg(rule.senders.join(Words::tr(" or ")));
    QStringList kinds;
    for (const QString &kind : rule.kinds)
        kinds << incoming::kindName(kind);
    if (!kinds.isEmpty())
        said << kinds.join(Words::tr(" or "));
    if (!rule.words.isEmpty())
        said << Words::tr("about %1").arg(rule.words.join(Words::tr(" or ")));
    QStringList urgencies;
    for (const QString &urgency : rule.urgencies)
        urgencies << StateWords::urgency(urgency);
    if (!urgencies.isEmpty())
        said << urgencies.join(Words::tr(" or "));
    return said.isEmpty() ? Words::tr("every letter") : said.join(separator);
}
}

RoutingPage::RoutingPage(Office &office, DirectoryWatch &directory, QWidget *parent)
    : Page(QStringLiteral("routing"), parent), m_office(office), m_directory(directory)
{
    setTitle(tr("Routing rules"));
    actions().add(routingActions());
    build();
    actions().on(QStringLiteral("routing.add"), this, [this] { edit(-1); });
    actions().on(QStringLiteral("routing.edit"), this, [this] { edit(m_table->currentRow()); });
    actions().on(QStringLiteral("routing.remove"), this, [this] { remove(); });
    actions().on(QStringLiteral("routing.up"), this, [this] { move(-1); });
    actions().on(QStringLiteral("routing.down"), this, [this] { move(1); });
    actions().on(QStringLiteral("routing.try"), this, [this] { tryOut(); });
    actions().on(QStringLiteral("routing.save"), this, [this] { save(); });
    actions().on(QStringLiteral("routing.discard"), this, [this] { discard(); });
    connect(&m_office, &Office::changed, this, [this] {
        if (!m_changed)
            load();
    });
    connect(&m_directory, &DirectoryWatch::changed, this, &RoutingPage::showRules);
    m_drafts.load({}, draftPlace, this, [this](const QString &text) { restoreDraft(text); });
    load();
}

void RoutingPage::build()
{
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("routing.banner"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_table = tableOf("routing.rules", tr("Routing rules"), {tr("Rule"), tr("For which letters"), tr("Submit to"), tr("Proposed assignments")}, 1);
    m_trials = tableOf("routing.trials", tr("What the rules would have proposed"),
                       {tr("Document"), tr("Subject"), tr("Rule"), tr("Would have proposed"), tr("Who got the lead")}, 1);
    m_result = new ElidedLabel(tr("Try the rules before you keep them: what differs from what leaders decided is listed here."));
    m_result->setObjectName(QStringLiteral("routing.result"));
    m_result->setQuiet(true);
    const auto button = [this](const char *id, Button::Look look) {
        auto *made = new Button(actions().action(QLatin1String("routing.") + QLatin1String(id)), look);
        made->setObjectName(QStringLiteral("routing.%1.button").arg(QLatin1String(id)));
        return made;
    };
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::s);
    auto *left = new FlowLayout(nullptr, space::s);
    for (const char *id : {"add", "edit", "remove", "up", "down"})
        left->addWidget(button(id, Button::Look::Flat));
    auto *right = new FlowLayout(nullptr, space::s, Qt::AlignRight);
    right->addWidget(button("discard", Button::Look::Flat));
    right->addWidget(button("try", Button::Look::Framed));
    right->addWidget(button("save", Button::Look::Primary));
    acts->addLayout(left, 1);
    acts->addLayout(right, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    column->addWidget(headingLabel(tr("Routing rules")));
    auto *how = quietLabel(tr("The first rule that fits a letter proposes to whom it is submitted and who handles it. The clerk sees why and may change it."));
    how->setWordWrap(true);
    column->addWidget(how);
    column->addWidget(m_banner);
    column->addWidget(m_table, 3);
    column->addLayout(acts);
    column->addWidget(m_result);
    column->addWidget(m_trials, 2);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RoutingPage::updateActions);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { edit(row); });
    connect(m_trials, &QTableWidget::cellActivated, this, [this](int row) {
        Q_EMIT documentRequested(SubjectId(m_trials->item(row, 0)->data(Qt::UserRole).toUuid()));
    });
    updateActions();
}

void RoutingPage::load()
{
    const quint64 generation = ++m_generation;
    onResult(incoming::routingRules(m_office), this, [this, generation](const Result<QList<rules::RoutingRule>> &found) {
        if (generation != m_generation || m_changed)
            return;
        if (!found) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(found.error()));
            return;
        }
        m_rules = *found;
        showRules();
    });
}

QString RoutingPage::partsText(const rules::Route &route) const
{
    QStringList said;
    for (const rules::RoutedPart &part : route.parts) {
        const QString who = m_directory.assigneeName(part.unit, part.person);
        const QString text = QStringLiteral("%1: %2").arg(StateWords::assignmentRole(part.role), who);
        said << (part.days > 0 ? tr("%1, %n working day(s)", nullptr, part.days).arg(text) : text);
    }
    return said.join(separator);
}

void RoutingPage::showRules()
{
    const int before = m_table->currentRow();
    m_table->setRowCount(int(m_rules.size()));
    for (int row = 0; row < m_rules.size(); ++row) {
        const rules::RoutingRule &rule = m_rules.at(row);
        QStringList leaders;
        for (const PersonId &leader : rule.route.to)
            leaders << m_directory.personName(leader);
        setCell(m_table, row, 0, rule.name);
        setCell(m_table, row, 1, conditionsOf(rule));
        setCell(m_table, row, 2, leaders.join(separator));
        setCell(m_table, row, 3, partsText(rule.route));
    }
    for (const int column : {0, 2, 3})
        m_table->setColumnWidth(column, scaled(column == 3 ? 300 : 190, fontMetrics()));
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(qBound(0, before, m_table->rowCount() - 1), 0);
    updateActions();
}

void RoutingPage::edit(int row)
{
    if (row >= m_rules.size())
        return;
    auto *dialog = new RuleDialog(row < 0 ? rules::RoutingRule() : m_rules.at(row), m_directory.current(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString place = draftPlace + u'.' + (row < 0 ? QStringLiteral("new") : m_rules.at(row).name);
    m_drafts.load({}, place, dialog, [dialog, before = dialog->draft()](const QString &text) {
        const QJsonObject draft = QJsonDocument::fromJson(text.toUtf8()).object();
        if (!draft.isEmpty() && dialog->draft() == before) // what was typed since is newer
            dialog->restoreDraft(draft);
    });
    connect(dialog, &RuleDialog::edited, this, [this, dialog, place] { m_drafts.keep({}, place, jsonText(QJsonDocument(dialog->draft()))); });
    connect(dialog->closeButton(), &QAbstractButton::clicked, this, [this, place] { m_drafts.drop({}, place); });
    connect(dialog, &RuleDialog::ruleMade, this, [this, row, place](const rules::RoutingRule &rule) {
        m_drafts.drop({}, place);
        if (row < 0)
            m_rules << rule;
        else if (row < m_rules.size())
            m_rules[row] = rule;
        keepDraft();
        showRules();
        m_table->setCurrentCell(row < 0 ? m_table->rowCount() - 1 : row, 0);
    });
    dialog->open();
}

void RoutingPage::move(int by)
{
    const int row = m_table->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_rules.size())
        return;
    m_rules.swapItemsAt(row, row + by);
    keepDraft();
    m_table->setCurrentCell(row + by, 0);
    showRules();
}

void RoutingPage::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_rules.removeAt(row);
    keepDraft();
    showRules();
}

void RoutingPage::tryOut()
{
    m_banner->hide();
    m_result->setText(tr("Trying…"));
    onResult(incoming::tryRouting(m_office, m_rules, triedDocuments), this, [this](const Result<incoming::RoutingTrials> &trials) {
        if (trials)
            showTrials(*trials);
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(trials.error()));
    });
}

void RoutingPage::showTrials(const incoming::RoutingTrials &trials)
{
    const int tried = int(trials.trials.size());
    m_result->setText(tried == 0 ? tr("No leader has assigned a document yet: nothing to try the rules against.")
                                 : tr("Of the last %1 documents a rule fits %2; in %3 of them the lead is who the leader chose. What differs:").arg(tried).arg(trials.routed).arg(trials.same));
    m_trials->setRowCount(0);
    for (const incoming::RoutingTrial &trial : trials.trials) {
        if (trial.same || trial.proposed.empty())
            continue;
        const int row = m_trials->rowCount();
        m_trials->insertRow(row);
        setCell(m_trials, row, 0, QStringLiteral("%1 · %2").arg(shownNumber(trial.document.number), shownCode(trial.document.code)));
        m_trials->item(row, 0)->setData(Qt::UserRole, trial.document.id.uuid());
        setCell(m_trials, row, 1, trial.document.subject);
        setCell(m_trials, row, 2, trial.proposed.rule);
        setCell(m_trials, row, 3, partsText(trial.proposed));
        setCell(m_trials, row, 4, m_directory.assigneeName(trial.doneUnit, trial.donePerson));
    }
    for (const int column : {0, 2, 3, 4})
        m_trials->setColumnWidth(column, scaled(column == 3 ? 260 : 180, fontMetrics()));
}

void RoutingPage::save()
{
    m_banner->hide();
    onResult(incoming::setRoutingRules(m_office, m_rules), this, [this](const Result<Receipt> &done) {
        if (!done) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
            return;
        }
        m_changed = false;
        m_drafts.drop({}, draftPlace);
        updateActions();
        Q_EMIT messageShown(tr("The routing rules are kept."));
    });
}

void RoutingPage::discard()
{
    m_changed = false;
    m_drafts.drop({}, draftPlace);
    m_banner->hide();
    load();
}

void RoutingPage::keepDraft()
{
    m_changed = true;
    m_drafts.keep({}, draftPlace, jsonText(QJsonDocument(rules::routingToJson(m_rules))));
}

void RoutingPage::restoreDraft(const QString &text)
{
    const auto kept = rules::parseRouting(QJsonDocument::fromJson(text.toUtf8()).array(), [](const QString &word) { return word; });
    if (text.isEmpty() || m_changed || !kept)
        return;
    m_rules = *kept;
    m_changed = true;
    m_banner->show(Banner::Kind::Note, tr("These are your changes from before, which are not kept as the office's rules yet."));
    showRules();
}

void RoutingPage::updateActions()
{
    const int row = m_table->currentRow();
    const QString choose = tr("Choose a rule first.");
    actions().setEnabled(QStringLiteral("routing.edit"), row >= 0, choose);
    actions().setEnabled(QStringLiteral("routing.remove"), row >= 0, choose);
    actions().setEnabled(QStringLiteral("routing.up"), row > 0, row < 0 ? choose : tr("It is the first."));
    actions().setEnabled(QStringLiteral("routing.down"), row >= 0 && row + 1 < m_rules.size(), row < 0 ? choose : tr("It is the last."));
    actions().setEnabled(QStringLiteral("routing.try"), !m_rules.isEmpty(), tr("There is no rule yet."));
    for (const char *id : {"routing.save", "routing.discard"})
        actions().setEnabled(QLatin1String(id), m_changed, tr("Nothing has changed."));
}

void RoutingPage::entered()
{
    if (!m_changed)
        load();
    focusFirst();
}

void RoutingPage::focusFirst()
{
    m_table->setFocus();
}

}
