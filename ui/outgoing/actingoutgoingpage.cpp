// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/actingoutgoingpage.h"

#include "app/delegation/delegation.h"
#include "app/words/outgoingwords.h"
#include "ui/incoming/fileview.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoingactions.h"
#include "ui/outgoing/outgoinglist.h"
#include "ui/outgoing/outgoingpane.h"
#include "ui/pdf/pdfview.h"

#include <QComboBox>

namespace congso {

namespace {
/// What of another's may be worked on, most pressing first.
const QList<OutBox> &boxes()
{
    static const QList<OutBox> all{OutBox::ToApprove, OutBox::ToReview, OutBox::Returned, OutBox::MyDrafts};
    return all;
}

/// Of the actions of one's own list those that make sense here.
QList<ActionEntry> listActions()
{
    static const QStringList taken{QStringLiteral("out.send"), QStringLiteral("out.next"), QStringLiteral("out.previous"), QStringLiteral("out.filter"), QStringLiteral("out.reload")};
    QList<ActionEntry> all = OutgoingActions::list();
    all.removeIf([](const ActionEntry &entry) { return !taken.contains(entry.id); });
    return all;
}
}

ActingOutgoingPage::ActingOutgoingPage(const IncomingParts &parts, QWidget *parent)
    : ActingBase(QStringLiteral("actingout"), parts, parent), m_list(new OutgoingList(parts.office, parts.directory, this)), m_boxes(new QComboBox(this))
{
    actions().add(listActions());
    m_pane = new OutgoingPane(parts, actions(), this);
    place(m_list, m_pane, QStringLiteral("actingout/split"));
    m_boxes->setObjectName(QStringLiteral("actingBox"));
    m_boxes->setAccessibleName(tr("Which list"));
    m_boxes->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the counts come later
    for (const OutBox box : boxes())
        m_boxes->addItem(OutgoingWords::box(box), int(box));
    m_list->addHeaderWidget(m_boxes);
    m_list->setRowsOf([&office = parts.office, delegation = parts.delegation](const OutgoingQuery &query) { return delegation::outgoingRows(office, *delegation, query); });
    connectActions();
    connectParts();
    showNames();
    m_list->showBox(boxes().first());
    count();
}

QString ActingOutgoingPage::pageId(const Delegation &delegation)
{
    return QStringLiteral("actingout.") + delegation.id.toString();
}

void ActingOutgoingPage::connectActions()
{
    actions().on(QStringLiteral("out.send"), this, [this] { m_pane->send(); });
    actions().on(QStringLiteral("out.next"), this, [this] { m_list->step(1); });
    actions().on(QStringLiteral("out.previous"), this, [this] { m_list->step(-1); });
    actions().on(QStringLiteral("out.filter"), this, [this] { m_list->focusFilter(); });
    actions().on(QStringLiteral("out.reload"), this, [this] { m_list->reload(); });
    connect(m_boxes, &QComboBox::activated, this, [this] {
        m_chosen = true;
        showBox(OutBox(m_boxes->currentData().toInt()));
    });
}

void ActingOutgoingPage::connectParts()
{
    connect(&parts().office, &Office::changed, this, &ActingOutgoingPage::count);
    connect(&parts().directory, &DirectoryWatch::changed, this, &ActingOutgoingPage::showNames);
    connect(m_list, &OutgoingList::chosen, m_pane, &OutgoingPane::showDocument);
    connect(m_list, &OutgoingList::clicked, this, [this] {
        if (both()->narrow())
            both()->openDetail();
    });
    connect(m_list, &OutgoingList::opened, this, [this] {
        both()->openDetail();
        m_pane->files()->view()->setFocus();
    });
    connect(m_list, &OutgoingList::failed, this, [this](const Error &error) {
        setOver(over() || error.code == ErrorCode::UsageNotFound);
        showNames();
    });
    connect(m_pane, &OutgoingPane::documentRequested, this, [this](const SubjectId &id, bool incoming) {
        if (incoming)
            Q_EMIT pageRequested(QString(boxText(Box::Book)), {{QStringLiteral("document"), id.toString()}});
        else
            m_pane->showDocument(id);
    });
    connect(m_pane, &OutgoingPane::pageRequested, this, &Page::pageRequested);
}

void ActingOutgoingPage::showNames()
{
    const QString name = principal();
    setTitle(tr("%1: outgoing documents").arg(name));
    m_list->setHeading(name); // which list stands in the box beside it
    showWhose(tr("Signing is %1's alone.").arg(name));
}

/// How much waits in each list; which is shown first is known once all have answered.
void ActingOutgoingPage::count()
{
    const int generation = ++m_generation;
    m_counts.clear();
    m_missing = int(boxes().size());
    for (const OutBox box : boxes()) {
        onResult(delegation::outgoingRows(parts().office, here(), {box, {}, {}, 1000}), this, [this, generation, box](const Result<QList<OutgoingRow>> &rows) {
            if (generation != m_generation)
                return;
            m_counts.insert(int(box), rows ? int(rows->size()) : 0);
            if (--m_missing == 0)
                takeCounts();
        });
    }
}

void ActingOutgoingPage::takeCounts()
{
    for (int i = 0; i < m_boxes->count(); ++i) {
        const OutBox box = boxes().at(i);
        const int waiting = m_counts.value(int(box));
        m_boxes->setItemText(i, waiting > 0 ? tr("%1 (%2)").arg(OutgoingWords::box(box)).arg(waiting) : OutgoingWords::box(box));
    }
    if (m_chosen)
        return;
    const auto first = std::find_if(boxes().begin(), boxes().end(), [this](OutBox box) { return m_counts.value(int(box)) > 0; });
    if (first == boxes().end())
        return;
    m_chosen = true;
    if (*first != m_list->box())
        showBox(*first);
}

void ActingOutgoingPage::showBox(OutBox box)
{
    m_boxes->setCurrentIndex(int(boxes().indexOf(box)));
    m_pane->showDocument({});
    m_list->showBox(box);
}

QVariantMap ActingOutgoingPage::saveState() const
{
    return {{QStringLiteral("box"), QString(outBoxText(m_list->box()))}, {QStringLiteral("document"), m_list->current().toString()}};
}

void ActingOutgoingPage::restoreState(const QVariantMap &state)
{
    const std::optional<OutBox> box = outBoxFromText(state.value(QStringLiteral("box")).toString());
    if (box && boxes().contains(*box)) {
        m_chosen = true;
        showBox(*box);
    }
    if (const SubjectId id = SubjectId::fromString(state.value(QStringLiteral("document")).toString()); !id.isNull()) {
        m_list->setCurrent(id);
        m_pane->showDocument(id);
    }
}

void ActingOutgoingPage::entered()
{
    m_list->reload();
    count();
    focusFirst();
}

void ActingOutgoingPage::focusFirst()
{
    m_list->focusList();
}

bool ActingOutgoingPage::stepBack()
{
    return ActingBase::stepBack() || m_list->clearFilter();
}

}
