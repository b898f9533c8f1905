// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefiles/casefilepage.h"

#include "app/office/officerules.h"
#include "db/types/lists.h"
#include "ui/casefiles/caseactions.h"
#include "ui/casefiles/casefileform.h"
#include "ui/casefiles/casefilelist.h"
#include "ui/shell/listdetail.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QVBoxLayout>

namespace congso {

CaseFilePage::CaseFilePage(const CaseFileParts &parts, QWidget *parent)
    : Page(QStringLiteral("casefiles"), parent), m_parts(parts)
{
    setTitle(tr("Case files"));
    actions().add(CaseActions::list());
    m_list = new CaseFileList(parts.office, parts.directory, parts.settings, this);
    m_pane = new CaseFilePane(parts, actions(), this);
    m_both = new ListDetail(m_list, m_pane, parts.settings, QStringLiteral("casefiles/split"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    QAction *begin = actions().action(QStringLiteral("case.new"));
    m_list->setFirstStep(begin);
    m_list->addHeaderWidget(new Button(begin, Button::Look::Framed, this));
    connectActions();
}

void CaseFilePage::connectActions()
{
    Actions &table = actions();
    table.on(QStringLiteral("case.new"), this, [this] { openNew(); });
    table.on(QStringLiteral("case.filter"), this, [this] { m_list->focusFilter(); });
    table.on(QStringLiteral("case.next"), this, [this] { m_list->step(1); });
    table.on(QStringLiteral("case.previous"), this, [this] { m_list->step(-1); });
    table.on(QStringLiteral("case.reload"), this, [this] { m_list->reload(); });
    table.action(QStringLiteral("case.table"))->setChecked(m_list->isTable());
    table.onToggled(QStringLiteral("case.table"), this, [this](bool on) { m_list->setTable(on); });
    connect(m_list, &CaseFileList::chosen, m_pane, &CaseFilePane::showFile);
    connect(m_list, &CaseFileList::clicked, this, [this] {
        if (m_both->narrow())
            m_both->openDetail();
    });
    connect(m_list, &CaseFileList::opened, this, [this] { m_both->openDetail(); });
    connect(m_pane, &CaseFilePane::messageShown, this, &Page::messageShown);
    connect(m_pane, &CaseFilePane::undoOffered, this, &Page::undoOffered);
    // The list of all that may be read shows it, whoever has it now.
    connect(m_pane, &CaseFilePane::documentRequested, this, [this](const SubjectId &document) {
        Q_EMIT pageRequested(QStringLiteral("documents"), {{QStringLiteral("box"), QString(boxText(Box::Book))}, {QStringLiteral("document"), document.toString()}});
    });
}

void CaseFilePage::openNew()
{
    auto *form = new CaseFileForm(m_parts.office, m_parts.directory, QString(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &CaseFileForm::saved, this, [this](const SubjectId &id) {
        m_list->setCurrent(id);
        m_pane->showFile(id);
        Q_EMIT messageShown(tr("The case file is open. “Put into a case file” beside a document brings it here."));
    });
    form->open();
}

QVariantMap CaseFilePage::saveState() const
{
    return {{QStringLiteral("casefile"), m_list->current().toString()}};
}

void CaseFilePage::restoreState(const QVariantMap &state)
{
    const SubjectId id = SubjectId::fromString(state.value(QStringLiteral("casefile")).toString());
    if (id.isNull())
        return;
    m_list->setCurrent(id);
    m_pane->showFile(id);
}

void CaseFilePage::focusFirst()
{
    m_list->focusList();
}

bool CaseFilePage::stepBack()
{
    if (!m_both->stepBack() && !m_list->clearFilter())
        return false;
    m_list->focusList();
    return true;
}

bool CaseFilePage::find()
{
    m_list->focusFilter();
    return true;
}

}
