// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/sliptab.h"

#include "app/incoming/paperplace.h"
#include "app/office/office.h"
#include "app/office/officerules.h"
#include "app/words/actionwords.h"
#include "app/words/placewords.h"
#include "app/words/whereabouts.h"
#include "ui/incoming/actiontable.h"
#include "ui/incoming/chipdelegate.h"
#include "ui/incoming/slipday.h"
#include "ui/incoming/slipflow.h"
#include "ui/models/assignmenttreemodel.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/flowpicture.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace congso {

namespace {
QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    return layout;
}

void clear(QWidget *holder)
{
    while (QLayoutItem *item = holder->layout()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}
}

SlipTab::SlipTab(Office &office, const DirectoryWatch &directory, QWidget *parent)
    : QScrollArea(parent), m_office(office), m_directory(directory), m_model(new AssignmentTreeModel(this))
{
    setObjectName(QStringLiteral("slip"));
    setAccessibleName(tr("Processing slip"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_where = wrappedLabel({}, page);
    m_where->setObjectName(QStringLiteral("slip.where"));
    m_where->setFont(bold(m_where->font()));
    m_paper = wrappedLabel({}, page);
    m_paper->setObjectName(QStringLiteral("slip.paper"));
    m_paper->hide();
    m_flow = new FlowPicture(page);
    m_day = new QWidget(page);
    column(m_day);
    m_instructions = new QWidget(page);
    column(m_instructions);
    m_tree = new QTreeView(page);
    m_tree->setObjectName(QStringLiteral("assignments"));
    m_tree->setAccessibleName(tr("Assignments"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ChipDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(space::l);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(AssignmentTreeModel::Assignee, QHeaderView::Stretch);
    m_opinions = new QWidget(page);
    column(m_opinions);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(18, space::l, 18, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(m_where);
    layout->addWidget(m_paper);
    layout->addWidget(m_flow);
    layout->addWidget(m_instructions);
    layout->addWidget(m_tree);
    layout->addWidget(m_day);
    layout->addWidget(m_opinions);
    layout->addStretch(1);
    setWidget(page);
}

void SlipTab::setDocument(const IncomingDocument &document)
{
    HistoryNames names;
    names.person = [this](const PersonId &id) { return m_directory.personName(id); };
    names.unit = [this](const UnitId &id) { return m_directory.unitName(id); };
    m_where->setText(Whereabouts::sentence(document, names, m_office.today()));
    m_flow->setSteps(slipFlow(document, m_directory.current()));
    m_model->setDocument(document, m_directory.current(), m_office.identity(), m_office.today(),
                         m_directory.calendar());
    m_tree->expandAll();
    m_tree->setVisible(!document.assignments.isEmpty());
    fitTree();
    clear(m_instructions);
    clear(m_opinions);
    clear(m_day);
    fillSlipDay(m_day, document, m_directory);
    m_day->setVisible(m_day->layout()->count() > 0);
    for (const Remark &remark : document.remarks) {
        if (remark.text.isEmpty())
            continue;
        if (remark.kind == "incoming.instructed")
            addInstruction(remark);
        else
            addOpinion(remark);
    }
    m_instructions->setVisible(m_instructions->layout()->count() > 0);
    m_opinions->setVisible(m_opinions->layout()->count() > 0);
    if (std::exchange(m_shown, document.id) != document.id)
        m_paper->hide();
    askPaper();
}

void SlipTab::askPaper()
{
    onResult(incoming::paperPlace(m_office, m_shown), this, [this, id = m_shown](const Result<PaperPlace> &place) {
        if (id != m_shown)
            return;
        m_paper->setText(place ? tr("The paper lies in: %1").arg(PlaceWords::whole(*place)) : QString());
        m_paper->setVisible(place && !place->isEmpty());
    });
}

/// As high as its rows: the slip scrolls as a whole.
void SlipTab::fitTree()
{
    int rows = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = m_tree->indexBelow(index))
        ++rows;
    m_tree->setFixedHeight(m_tree->header()->sizeHint().height() + rows * scaled(32, m_tree->fontMetrics()) + 2);
}

QString SlipTab::titleOf(const Remark &remark) const
{
    const Post *post = m_directory.current().post(remark.post);
    return post ? post->title : m_directory.current().personTitle(remark.person);
}

void SlipTab::addInstruction(const Remark &remark)
{
    auto *card = new Card(m_instructions);
    const QString name = m_directory.personName(remark.behalf.isNull() ? remark.person : remark.behalf);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::xs);
    auto *nameLabel = plainLabel(name, card);
    nameLabel->setFont(bold(nameLabel->font()));
    who->addWidget(nameLabel);
    QStringList facts;
    for (const QString &fact : {titleOf(remark), ActionWords::name(remark.kind), shownShortTime(remark.at, m_directory.current().agency.utcOffsetMinutes)}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    if (!remark.behalf.isNull())
        facts << tr("entered by %1").arg(m_directory.personName(remark.person));
    auto *when = quietLabel(facts.join(QStringLiteral(" · ")), card);
    when->setToolTip(plainToolTip(shownTime(remark.at, m_directory.current().agency.utcOffsetMinutes)));
    who->addWidget(when);
    who->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addLayout(who);
    texts->addWidget(wrappedLabel(remark.text, card));
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(0, space::xs, 0, space::xs);
    line->setSpacing(space::s);
    line->addWidget(new Avatar(name, Tone::Primary, card), 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    m_instructions->layout()->addWidget(card);
}

void SlipTab::addOpinion(const Remark &remark)
{
    auto *row = new QWidget(m_opinions);
    const QString name = m_directory.personName(remark.person);
    auto *bubble = new Card(row, true);
    auto *texts = new QVBoxLayout(bubble);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(2);
    QStringList facts{name, shownShortTime(remark.at, m_directory.current().agency.utcOffsetMinutes)};
    if (remark.kind != "incoming.opined")
        facts.insert(1, ActionWords::name(remark.kind));
    auto *head = quietLabel(facts.join(QStringLiteral(" · ")), bubble);
    head->setFont(resized(head->font(), 0.87));
    head->setToolTip(plainToolTip(shownTime(remark.at, m_directory.current().agency.utcOffsetMinutes)));
    texts->addWidget(head);
    auto *said = wrappedLabel(remark.text, bubble);
    said->setMinimumWidth(qMin(scaled(520, fontMetrics()), fontMetrics().horizontalAdvance(remark.text) + space::s));
    texts->addWidget(said);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    const bool mine = remark.person == m_office.identity().person.id;
    line->addWidget(new Avatar(name, mine ? Tone::Primary : Tone::Done, row), 0, Qt::AlignTop);
    line->addWidget(bubble);
    line->addStretch(1);
    m_opinions->layout()->addWidget(row);
}

}
