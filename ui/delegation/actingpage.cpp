// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegation/actingpage.h"

#include "app/delegation/delegation.h"
#include "ui/delegation/actingmodel.h"
#include "ui/delegation/delegationwords.h"
#include "ui/incoming/actiontable.h"
#include "ui/incoming/fileview.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/twolinedelegate.h"

#include <QListView>
#include <QTimer>

namespace congso {

namespace {
constexpr int restMs = 100; ///< several changes at once are one refresh

/// What a delegate may work on: instructions only, or all of the principal's open work.
QList<Box> boxesOf(const Delegation &delegation)
{
    if (delegation.scope == QLatin1String("instruct"))
        return {Box::ToInstruct};
    return {Box::ToInstruct, Box::ToProcess, Box::Processing, Box::Cooperating};
}
}

ActingPage::ActingPage(const IncomingParts &parts, QWidget *parent)
    : ActingBase(QStringLiteral("acting"), parts, parent), m_model(new ActingModel(this)), m_timer(new QTimer(this))
{
    actions().add(leaderActions());
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    build();
    connectParts();
    showNames();
    load();
}

QString ActingPage::pageId(const Delegation &delegation)
{
    return QStringLiteral("acting.") + delegation.id.toString();
}

void ActingPage::build()
{
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("actingList"));
    m_list->setModel(m_model);
    setUpTwoLineList(m_list, true);
    m_empty = new EmptyState(QStringLiteral("inbox"), {}, this);
    m_lists = new ListOrEmpty(m_list, m_empty, this);
    m_pane = new DocumentPane(parts(), actions(), this);
    place(m_lists, m_pane, QStringLiteral("acting/split"));
}

void ActingPage::connectParts()
{
    actions().on(QStringLiteral("list.send"), this, [this] { m_pane->send(); });
    actions().on(QStringLiteral("list.next"), this, [this] { step(1); });
    actions().on(QStringLiteral("list.previous"), this, [this] { step(-1); });
    for (int tab = 0; tab < 4; ++tab)
        actions().on(QStringLiteral("document.tab%1").arg(tab + 1), this, [this, tab] { m_pane->setTab(tab); });
    connect(m_timer, &QTimer::timeout, this, &ActingPage::load);
    connect(&parts().office, &Office::changed, m_timer, qOverload<>(&QTimer::start));
    connect(&parts().directory, &DirectoryWatch::changed, this, &ActingPage::showNames);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActingPage::takeCurrent);
    connect(m_list, &QListView::clicked, this, [this] {
        if (both()->narrow())
            both()->openDetail();
    });
    connect(m_list, &QListView::activated, this, [this] {
        both()->openDetail();
        m_pane->files()->view()->setFocus();
    });
    connect(m_pane, &DocumentPane::documentRequested, this, [this](const SubjectId &id) {
        Q_EMIT pageRequested(QString(boxText(Box::Book)), {{QStringLiteral("document"), id.toString()}});
    });
    connect(m_pane, &DocumentPane::outgoingRequested, this, [this](const SubjectId &id) {
        Q_EMIT pageRequested(QStringLiteral("out.issued"), {{QStringLiteral("document"), id.toString()}});
    });
}

void ActingPage::showNames()
{
    const QString name = principal();
    setTitle(DelegationWords::actingFor(name));
    m_list->setAccessibleName(tr("Documents of %1").arg(name));
    m_empty->setSentence(over() ? tr("This delegation is not in force any more.") : tr("Nothing of %1 waits, as far as it was delegated to you.").arg(name));
    showWhose();
}

void ActingPage::load()
{
    const int generation = ++m_generation;
    m_rows.clear();
    m_missing.clear();
    const QList<Box> boxes = boxesOf(here());
    for (const Box box : boxes)
        m_missing << int(box);
    for (const Box box : boxes) {
        ListQuery query;
        query.box = box;
        query.order = ListOrder::DueFirst;
        onResult(delegation::rows(parts().office, here(), query), this, [this, generation, box](const Result<QList<DocumentRow>> &rows) {
            if (generation != m_generation)
                return;
            m_missing.removeOne(int(box));
            setOver(!rows && rows.error().code == ErrorCode::UsageNotFound);
            m_rows[int(box)] = rows.value_or(QList<DocumentRow>());
            if (m_missing.isEmpty())
                take();
        });
    }
}

void ActingPage::take()
{
    QList<ActingModel::Part> groups;
    QSet<SubjectId> shown;
    for (const Box box : boxesOf(here())) {
        ActingModel::Part part{box, {}};
        for (const DocumentRow &row : m_rows.value(int(box))) {
            if (!shown.contains(row.id))
                part.rows << row;
            shown.insert(row.id);
        }
        groups << part;
    }
    const int before = qMax(0, m_list->currentIndex().row());
    m_moving = true;
    m_model->setParts(groups, parts().office.today(), parts().directory.calendar());
    m_moving = false;
    showNames();
    const int row = m_model->rowOf(m_current) >= 0 ? m_model->rowOf(m_current) : qMin(before, m_model->rowCount() - 1);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    // Focused while its rows came, the list has chosen one by itself.
    takeCurrent();
}

void ActingPage::takeCurrent()
{
    if (m_moving)
        return;
    m_current = m_model->idAt(m_list->currentIndex().row());
    m_pane->showDocument(m_current);
}

void ActingPage::step(int rows)
{
    const int row = qBound(0, m_list->currentIndex().row() + rows, qMax(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
}

QVariantMap ActingPage::saveState() const
{
    return {{QStringLiteral("document"), m_current.toString()}};
}

void ActingPage::restoreState(const QVariantMap &state)
{
    const SubjectId id = SubjectId::fromString(state.value(QStringLiteral("document")).toString());
    if (id.isNull())
        return;
    m_current = id;
    if (m_model->rowOf(id) >= 0)
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
}

void ActingPage::entered()
{
    load();
    focusFirst();
}

void ActingPage::focusFirst()
{
    m_list->setFocus();
}

}
