// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/leaderpage.h"

#include "app/words/statewords.h"
#include "ui/incoming/actiontable.h"
#include "ui/incoming/fileview.h"
#include "ui/incoming/signatureline.h"
#include "ui/incoming/glanceline.h"
#include "ui/models/documentlistmodel.h"
#include "ui/widgets/pilebar.h"

#include <QVBoxLayout>

namespace congso {

LeaderPage::LeaderPage(const IncomingParts &parts, QWidget *parent)
    : Page(QStringLiteral("leader"), parent), m_model(new DocumentListModel(parts.office, this)), m_bar(new PileBar(QKeySequence(Qt::ALT | Qt::Key_Right), this)),
      m_glance(new GlanceLine(parts.office, this))
{
    actions().add(leaderActions());
    m_pane = new DocumentPane(parts, actions(), this);
    build();
    connectActions();
    setTitle(StateWords::box(Box::ToInstruct));
    connect(m_model, &DocumentListModel::loaded, this, [this] {
        const int row = m_wanted.isNull() ? -1 : m_model->rowOf(m_wanted);
        showRow(qMax(0, row));
    });
    connect(m_model, &DocumentListModel::refreshed, this, &LeaderPage::follow);
    connect(m_pane, &DocumentPane::loaded, this, &LeaderPage::openInstruction);
    connect(m_pane, &DocumentPane::documentRequested, this, [this](const SubjectId &id) {
        Q_EMIT pageRequested(QString(boxText(Box::Book)), {{QStringLiteral("document"), id.toString()}});
    });
    connect(m_pane, &DocumentPane::outgoingRequested, this, [this](const SubjectId &id) {
        Q_EMIT pageRequested(QStringLiteral("out.issued"), {{QStringLiteral("document"), id.toString()}});
    });
    connect(m_pane->files(), &FileView::signaturesSeen, m_glance, &GlanceLine::setSignatures);
    connect(m_pane->files()->signatureLine(), &SignatureLine::checked, m_glance, &GlanceLine::setChecked);
    connect(m_glance, &GlanceLine::signaturesWanted, this, [this] { m_pane->setTab(0); });
    connect(m_glance, &GlanceLine::linksWanted, this, [this] { m_pane->setTab(2); });
    connect(m_pane, &DocumentPane::messageShown, this, &Page::messageShown);
    connect(m_pane, &DocumentPane::undoOffered, this, &Page::undoOffered);
    ListQuery query;
    query.box = Box::ToInstruct;
    query.order = ListOrder::DueFirst;
    m_model->setQuery(query);
}

void LeaderPage::build()
{
    m_bar->addWidget(m_glance);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pane, 1);
}

void LeaderPage::connectActions()
{
    actions().on(QStringLiteral("list.send"), this, [this] { m_pane->send(); });
    actions().on(QStringLiteral("list.next"), this, [this] { showRow(m_row + 1); });
    actions().on(QStringLiteral("list.previous"), this, [this] { showRow(m_row - 1); });
    for (int tab = 0; tab < 4; ++tab)
        actions().on(QStringLiteral("document.tab%1").arg(tab + 1), this, [this, tab] { m_pane->setTab(tab); });
}

void LeaderPage::showRow(int row)
{
    m_wanted = {};
    m_row = qBound(0, row, qMax(0, m_model->rowCount() - 1));
    const SubjectId id = m_model->rowCount() == 0 ? SubjectId() : m_model->idAt(m_row);
    m_glance->showDocument(id);
    m_pane->showDocument(id);
    updatePlace();
}

/// What was decided on has left the list: the next one stands in its place.
void LeaderPage::follow()
{
    const int row = m_model->rowOf(m_pane->document());
    showRow(row >= 0 ? row : m_row);
}

void LeaderPage::updatePlace()
{
    const int all = m_model->rowCount();
    m_bar->setPlace(all == 0 ? tr("Nothing waits for your instruction.") : tr("%1 / %2 waiting for instruction").arg(m_row + 1).arg(all));
}

void LeaderPage::openInstruction()
{
    if (isVisible())
        m_pane->openAction("incoming.instructed");
}

QVariantMap LeaderPage::saveState() const
{
    return {{QStringLiteral("document"), m_pane->document().toString()}};
}

void LeaderPage::restoreState(const QVariantMap &state)
{
    m_wanted = SubjectId::fromString(state.value(QStringLiteral("document")).toString());
    if (!m_model->loading() && m_model->rowOf(m_wanted) >= 0)
        showRow(m_model->rowOf(m_wanted));
}

void LeaderPage::aboutToLeave()
{
    m_pane->settle();
}

void LeaderPage::entered()
{
    openInstruction();
}

bool LeaderPage::stepBack()
{
    return m_pane->stepBack(DocumentPane::Leave::Panel);
}

bool LeaderPage::find()
{
    return m_pane->find();
}

}
