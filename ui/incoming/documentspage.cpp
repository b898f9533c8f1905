// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/documentspage.h"

#include "app/exporting/listexport.h"
#include "app/incoming/document.h"
#include "app/office/officerules.h"
#include "app/words/statewords.h"
#include "ui/incoming/actiontable.h"
#include "ui/incoming/documentlist.h"
#include "ui/incoming/fileview.h"
#include "ui/incoming/listwords.h"
#include "ui/incoming/primaryaction.h"
#include "ui/incoming/severaldialog.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/listdetail.h"
#include "ui/shell/listexporter.h"

#include <QAction>
#include <QVBoxLayout>

namespace congso {

DocumentsPage::DocumentsPage(const IncomingParts &parts, QWidget *parent)
    : DocumentsPage(QStringLiteral("documents"), parts, parent)
{
}

DocumentsPage::DocumentsPage(const QString &id, const IncomingParts &parts, QWidget *parent)
    : Page(id, parent), m_parts(parts)
{
    actions().add(listActions());
    m_list = new DocumentList(parts.office, parts.settings, id, this);
    m_pane = new DocumentPane(parts, actions(), this);
    m_exporter = new ListExporter(this, parts.jobs);
    m_both = new ListDetail(m_list, m_pane, parts.settings, id + QStringLiteral("/split"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    connectActions();
    connectParts();
    m_list->setExportAction(actions().action(QStringLiteral("list.export")));
    QAction *pile = actions().action(QStringLiteral("list.leader"));
    pile->setShortcuts({pile->shortcut(), int(Qt::CTRL) | int(Qt::Key_F11)}); // a window manager may keep F11 for itself
    actions().setVisible(QStringLiteral("list.leader"), false);
    const bool registers = holdsRoleFor(parts.rules.workflow, "incoming.registered", parts.office.identity());
    actions().setVisible(QStringLiteral("list.intake"), registers);
    m_list->setSeveralActions({actions().action(QStringLiteral("list.agree")), actions().action(QStringLiteral("list.confirm")),
                               actions().action(QStringLiteral("list.away")), actions().action(QStringLiteral("list.read")), actions().action(QStringLiteral("list.receive")),
                               actions().action(QStringLiteral("list.assign")), actions().action(QStringLiteral("list.forward")),
                               actions().action(QStringLiteral("list.complete")), actions().action(QStringLiteral("list.file")), actions().action(QStringLiteral("list.labels"))});
    actions().setVisible(QStringLiteral("list.labels"), registers);
    actions().setVisible(QStringLiteral("list.file"), holdsRoleFor(parts.rules.workflow, "casefile.opened", parts.office.identity()));
    updateSeveral();
}

void DocumentsPage::connectParts()
{
    m_list->setCalendar(m_parts.directory.calendar());
    connect(&m_parts.directory, &DirectoryWatch::calendarChanged, this, [this] { m_list->setCalendar(m_parts.directory.calendar()); });
    connect(m_exporter, &ListExporter::messageShown, this, &Page::messageShown);
    connect(m_list, &DocumentList::chosen, m_pane, &DocumentPane::showDocument);
    connect(m_list, &DocumentList::clicked, this, [this] {
        if (m_both->narrow() && openedByOneClick())
            m_both->openDetail();
    });
    connect(m_list, &DocumentList::listWanted, this, [this](const ListQuery &query) {
        Q_EMIT pageRequested(QString(boxText(query.box)), {{QStringLiteral("filter"), query.filter}});
    });
    connect(m_list, &DocumentList::selectionChanged, this, &DocumentsPage::updateSeveral);
    connect(m_list, &DocumentList::opened, this, [this](const SubjectId &id) {
        m_pane->showDocument(id);
        m_both->openDetail();
        m_pane->files()->view()->setFocus();
    });
    connect(m_pane, &DocumentPane::acted, this, [this](const QByteArray &, const SubjectId &id) { m_list->advanceFrom(id); });
    connect(m_pane, &DocumentPane::marked, this, [this] { m_list->reload(); });
    connect(m_pane, &DocumentPane::documentRequested, this, [this](const SubjectId &id) {
        Q_EMIT pageRequested(QString(boxText(Box::Book)), {{QStringLiteral("document"), id.toString()}});
    });
    connect(m_pane, &DocumentPane::outgoingRequested, this, [this](const SubjectId &id) {
        Q_EMIT pageRequested(QStringLiteral("out.issued"), {{QStringLiteral("document"), id.toString()}});
    });
    connect(m_pane, &DocumentPane::answerRequested, this, [this](const SubjectId &id, const QString &label) {
        Q_EMIT pageRequested(QStringLiteral("out.my_drafts"), {{QStringLiteral("answer"), id.toString()}, {QStringLiteral("label"), label}});
    });
    connect(m_pane, &DocumentPane::copyRequested, this, [this](const SubjectId &id) { Q_EMIT pageRequested(QStringLiteral("copies"), {{QStringLiteral("copy"), id.toString()}}); });
    m_pane->offerAnswer();
    connect(m_pane, &DocumentPane::messageShown, this, &Page::messageShown);
    connect(m_pane, &DocumentPane::undoOffered, this, &Page::undoOffered);
}

void DocumentsPage::connectActions()
{
    Actions &table = actions();
    table.on(QStringLiteral("list.send"), this, [this] { m_pane->send(); });
    table.on(QStringLiteral("list.next"), this, [this] { m_list->step(1); });
    table.on(QStringLiteral("list.previous"), this, [this] { m_list->step(-1); });
    table.on(QStringLiteral("list.filter"), this, [this] { m_list->focusFilter(); });
    table.on(QStringLiteral("list.table"), this, [this] {
        if (!m_list->shapeFixed())
            m_list->setShape(m_list->shape() == DocumentList::Shape::Table ? DocumentList::Shape::TwoLines : DocumentList::Shape::Table);
    });
    table.on(QStringLiteral("list.columns"), this, [this] {
        m_list->setShape(DocumentList::Shape::Table);
        m_list->showColumnsMenu();
    });
    table.on(QStringLiteral("list.export"), this, [this] { exportList(); });
    table.on(QStringLiteral("list.reload"), this, [this] { m_list->reload(); });
    table.on(QStringLiteral("list.leader"), this, [this] {
        Q_EMIT pageRequested(QStringLiteral("leader"), {{QStringLiteral("document"), m_list->current().toString()}});
    });
    table.on(QStringLiteral("list.book"), this, [this] { Q_EMIT pageRequested(QString(boxText(Box::Book)), {}); });
    table.on(QStringLiteral("list.intake"), this, [this] { Q_EMIT pageRequested(QStringLiteral("intake"), {}); });
    table.on(QStringLiteral("list.assign"), this, [this] { actOnSelected({"incoming.assigned", "incoming.instructed"}); });
    table.on(QStringLiteral("list.forward"), this, [this] { actOnSelected({"incoming.forwarded"}); });
    table.on(QStringLiteral("list.receive"), this, [this] { actOnSelected({"incoming.received"}); });
    table.on(QStringLiteral("list.complete"), this, [this] { actOnSelected({"incoming.completed"}); });
    table.on(QStringLiteral("list.file"), this, [this] { m_pane->fileInto(m_list->selected()); });
    table.on(QStringLiteral("list.labels"), this, [this] { m_pane->printLabels(m_list->selected()); });
    table.on(QStringLiteral("list.agree"), this, [this] { openSeveral(SeveralDialog::agreeing(m_parts, m_list->selected(), this)); });
    table.on(QStringLiteral("list.confirm"), this, [this] { actOnSelected({"incoming.confirmed"}); });
    table.on(QStringLiteral("list.away"), this, [this] { openSeveral(SeveralDialog::filing(m_parts, m_list->selected(), this)); });
    table.on(QStringLiteral("list.read"), this, [this] { markSelectedRead(); });
    for (int tab = 0; tab < 4; ++tab)
        table.on(QStringLiteral("document.tab%1").arg(tab + 1), this, [this, tab] { m_pane->setTab(tab); });
    table.on(QStringLiteral("document.thumbnails"), this, [this] {
        PdfView *view = m_pane->files()->view();
        view->setThumbnailsShown(!view->thumbnailsShown());
    });
    table.on(QStringLiteral("document.opinion"), this, [this] { m_pane->focusOpinion(); });
    table.on(QStringLiteral("document.print"), this, [this] { m_pane->printSlip(); });
    table.on(QStringLiteral("document.open"), this, [this] { m_pane->files()->openElsewhere(); });
    table.on(QStringLiteral("document.save"), this, [this] { m_pane->files()->saveCopy(); });
}

/// One document has its actions beside it; these are for several.
void DocumentsPage::updateSeveral()
{
    const bool several = m_list->selectedCount() > 1;
    for (const char *id : {"list.agree", "list.confirm", "list.away", "list.assign", "list.forward", "list.receive", "list.complete", "list.file", "list.labels"})
        actions().setEnabled(QLatin1String(id), several, tr("Select several documents first, with Shift or Ctrl."));
}

void DocumentsPage::actOnSelected(const QList<QByteArray> &kinds)
{
    const QList<SubjectId> ids = m_list->selected();
    if (ids.isEmpty())
        return;
    openSeveral(new SeveralDialog(m_parts, kinds, ids, this));
}

void DocumentsPage::openSeveral(SeveralDialog *dialog)
{
    m_pane->settle();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SeveralDialog::ended, this, [this](int done, int refused) {
        const QString said = tr("Done: %n document(s).", nullptr, done);
        Q_EMIT messageShown(refused > 0 ? said + u' ' + tr("Refused: %n document(s).", nullptr, refused) : said);
    });
    dialog->open();
}

void DocumentsPage::exportList()
{
    const ListQuery query = m_list->query();
    const QString title = query.year ? StateWords::box(query.box) + u' ' + QString::number(*query.year) : StateWords::box(query.box);
    m_exporter->ask(title, [office = &m_parts.office, query, title](const QString &file, std::stop_token stop) {
        return exporting::exportDocuments(*office, query, title, file, stop);
    });
}

void DocumentsPage::markSelectedRead()
{
    const QList<SubjectId> ids = m_list->selected();
    // What one has read is no change of the office: the list is asked again, once.
    const auto left = std::make_shared<qsizetype>(ids.size());
    for (const SubjectId &id : ids) {
        onResult(incoming::markRead(m_parts.office, id), this, [this, left](const Outcome &) {
            if (--*left == 0)
                m_list->reload();
        });
    }
    if (!ids.isEmpty())
        Q_EMIT messageShown(tr("%n document(s) marked as read.", nullptr, int(ids.size())));
}

QVariantMap DocumentsPage::saveState() const
{
    return {{QStringLiteral("box"), QString(boxText(m_list->box()))}, {QStringLiteral("document"), m_list->current().toString()}};
}

void DocumentsPage::restoreState(const QVariantMap &state)
{
    const std::optional<Box> box = boxFromText(state.value(QStringLiteral("box")).toString());
    const SubjectId id = SubjectId::fromString(state.value(QStringLiteral("document")).toString());
    if (box && (!m_shown || *box != m_list->box() || id.isNull())) {
        m_shown = true;
        m_both->stepBack();
        m_list->showBox(*box);
        m_pane->showDocument(id);
        setTitle(StateWords::box(*box));
        actions().setVisible(QStringLiteral("list.leader"), *box == Box::ToInstruct);
        const bool mine = isPersonal(*box);
        const bool leads = *box == Box::ToInstruct;
        const bool confirms = *box == Box::ToConfirm;
        for (const auto &[action, sensible] : {std::pair("list.agree", leads), std::pair("list.confirm", confirms), std::pair("list.away", mine || *box == Box::ToSubmit), std::pair("list.receive", mine && !leads), std::pair("list.forward", mine && !leads),
                                           std::pair("list.assign", mine || leads), std::pair("list.complete", mine || leads || *box == Box::ToSubmit)})
            actions().setVisible(QLatin1String(action), sensible);
        const bool registers = *box == Box::ToSubmit && holdsRoleFor(m_parts.rules.workflow, "incoming.registered", m_parts.office.identity());
        m_list->setFirstStep(actions().action(registers ? QStringLiteral("list.intake") : QStringLiteral("list.book")));
    }
    if (state.contains(QStringLiteral("filter")))
        m_list->setFilter(state.value(QStringLiteral("filter")).toString());
    if (!id.isNull()) {
        m_list->setCurrent(id);
        m_pane->showDocument(id);
    }
}

void DocumentsPage::aboutToLeave()
{
    m_pane->settle();
}

void DocumentsPage::entered()
{
    focusFirst();
}

void DocumentsPage::focusFirst()
{
    m_list->focusList();
}

bool DocumentsPage::stepBack()
{
    if (m_pane->stepBack())
        return true;
    if (m_both->stepBack() || m_list->clearFilter()) {
        m_list->focusList();
        return true;
    }
    return false;
}

bool DocumentsPage::find()
{
    return m_pane->find();
}

}
