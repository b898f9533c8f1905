// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegation/actingpage.h"

#include "app/delegation/delegation.h"
#include "app/words/formatwords.h"
#include "app/words/workwords.h"
#include "ui/delegation/actingmodel.h"
#include "ui/delegation/delegationwords.h"
#include "ui/incoming/actiontable.h"
#include "ui/incoming/fileview.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/listdetail.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/twolinedelegate.h"

#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

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
    : Page(QStringLiteral("acting"), parent), m_parts(parts), m_model(new ActingModel(this)), m_timer(new QTimer(this))
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
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("actingBanner"));
    m_banner->setClosable(false);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("actingList"));
    m_list->setModel(m_model);
    setUpTwoLineList(m_list, true);
    m_empty = new EmptyState(QStringLiteral("inbox"), {}, this);
    m_lists = new ListOrEmpty(m_list, m_empty, this);
    m_pane = new DocumentPane(m_parts, actions(), this);
    m_both = new ListDetail(m_lists, m_pane, m_parts.settings, QStringLiteral("acting/split"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_both, 1);
}

void ActingPage::connectParts()
{
    actions().on(QStringLiteral("list.send"), this, [this] { m_pane->send(); });
    actions().on(QStringLiteral("list.next"), this, [this] { step(1); });
    actions().on(QStringLiteral("list.previous"), this, [this] { step(-1); });
    for (int tab = 0; tab < 4; ++tab)
        actions().on(QStringLiteral("document.tab%1").arg(tab + 1), this, [this, tab] { m_pane->setTab(tab); });
    connect(m_timer, &QTimer::timeout, this, &ActingPage::load);
    connect(&m_parts.office, &Office::changed, m_timer, qOverload<>(&QTimer::start));
    connect(&m_parts.directory, &DirectoryWatch::changed, this, &ActingPage::showNames);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActingPage::takeCurrent);
    connect(m_list, &QListView::clicked, this, [this] {
        if (m_both->narrow())
            m_both->openDetail();
    });
    connect(m_list, &QListView::activated, this, [this] {
        m_both->openDetail();
        m_pane->files()->view()->setFocus();
    });
    connect(m_pane, &DocumentPane::messageShown, this, &Page::messageShown);
    connect(m_pane, &DocumentPane::undoOffered, this, &Page::undoOffered);
}

void ActingPage::showNames()
{
    const Delegation &here = *m_parts.delegation;
    const QString name = m_parts.directory.personName(here.principal);
    setTitle(DelegationWords::actingFor(name));
    m_list->setAccessibleName(tr("Documents of %1").arg(name));
    m_empty->setSentence(m_over ? tr("This delegation is not in force any more.") : tr("Nothing of %1 waits, as far as it was delegated to you.").arg(name));
    m_banner->show(Banner::Kind::Warning, m_over ? tr("The delegation of %1 is over. Nothing can be done in that name any more.").arg(name)
                                                 : tr("You act in the name of %1 until %2 (%3). What you do here is recorded as done by you for %1.")
                                                       .arg(name, FormatWords::date(here.until), WorkWords::scope(here.scope)));
}

void ActingPage::load()
{
    const int generation = ++m_generation;
    m_rows.clear();
    m_missing.clear();
    const QList<Box> boxes = boxesOf(*m_parts.delegation);
    for (const Box box : boxes)
        m_missing << int(box);
    for (const Box box : boxes) {
        ListQuery query;
        query.box = box;
        query.order = ListOrder::DueFirst;
        onResult(delegation::rows(m_parts.office, *m_parts.delegation, query), this, [this, generation, box](const Result<QList<DocumentRow>> &rows) {
            if (generation != m_generation)
                return;
            m_missing.removeOne(int(box));
            m_over = !rows && rows.error().code == ErrorCode::UsageNotFound;
            m_rows[int(box)] = rows.value_or(QList<DocumentRow>());
            if (m_missing.isEmpty())
                take();
        });
    }
}

void ActingPage::take()
{
    QList<ActingModel::Part> parts;
    QSet<SubjectId> shown;
    for (const Box box : boxesOf(*m_parts.delegation)) {
        ActingModel::Part part{box, {}};
        for (const DocumentRow &row : m_rows.value(int(box))) {
            if (!shown.contains(row.id))
                part.rows << row;
            shown.insert(row.id);
        }
        parts << part;
    }
    const int before = qMax(0, m_list->currentIndex().row());
    m_moving = true;
    m_model->setParts(parts, m_parts.office.today(), m_parts.directory.calendar());
    m_moving = false;
    showNames();
    const int row = m_model->rowOf(m_current) >= 0 ? m_model->rowOf(m_current) : qMin(before, m_model->rowCount() - 1);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
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

void ActingPage::aboutToLeave()
{
    m_pane->settle();
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

bool ActingPage::stepBack()
{
    return m_pane->stepBack() || m_both->stepBack();
}

bool ActingPage::find()
{
    return m_pane->find();
}

}
