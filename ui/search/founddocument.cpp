// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/founddocument.h"

#include "app/incoming/document.h"
#include "app/outgoing/outgoing.h"
#include "db/types/lists.h"
#include "ui/models/directorywatch.h"
#include "ui/outgoing/draftform.h"
#include "ui/outgoing/outgoingpage.h"
#include "ui/pdf/pdfview.h"
#include "ui/search/scanmarks.h"
#include "ui/shell/actions.h"

#include <QAction>

namespace congso {

namespace {
/// Of both panes: pages, who does or reviews it, what it hangs together with, history.
constexpr int outgoingTabs[] = {0, 1, 4, 5};
const QString documentKey = QStringLiteral("document");
}

FoundDocument::FoundDocument(const IncomingParts &parts, Actions &actions, QWidget *page)
    : QStackedWidget(page), m_parts(parts), m_actions(actions), m_outActions(new Actions(page)),
      m_incoming(new DocumentPane(parts, actions, this)), m_outgoing(new OutgoingPane(parts, *m_outActions, this)),
      m_scan(new ScanMarks(parts.reader, *m_incoming->files(), [&office = parts.office](const SubjectId &id, const QString &hash) { return incoming::fileText(office, id, hash); }, this)),
      m_outScan(new ScanMarks(parts.reader, *m_outgoing->files(), [&office = parts.office](const SubjectId &id, const QString &hash) { return outgoing::fileText(office, id, hash); }, this))
{
    addWidget(m_incoming);
    addWidget(m_outgoing);
    // What both have is one action of the page.
    const QList<QAction *> all = m_outActions->actions();
    for (QAction *action : all) {
        const QList<QAction *> own = m_actions.actions();
        const bool shared = action->objectName().startsWith(QLatin1String("out."))
            && std::any_of(own.begin(), own.end(), [action](const QAction *one) { return one->shortcut() == action->shortcut(); });
        if (shared)
            action->setShortcut({});
    }
    m_incoming->offerAnswer();
    connectPanes();
    connectActions();
    updateActions();
}

void FoundDocument::connectPanes()
{
    connect(m_incoming, &DocumentPane::messageShown, this, &FoundDocument::messageShown);
    connect(m_incoming, &DocumentPane::undoOffered, this, &FoundDocument::undoOffered);
    connect(m_outgoing, &OutgoingPane::messageShown, this, &FoundDocument::messageShown);
    connect(m_outgoing, &OutgoingPane::undoOffered, this, &FoundDocument::undoOffered);
    const auto openIncoming = [this](const SubjectId &id) { Q_EMIT pageRequested(QString(boxText(Box::Book)), {{documentKey, id.toString()}}); };
    const auto openOutgoing = [this](const SubjectId &id) { Q_EMIT pageRequested(OutgoingPage::placeOf(OutBox::Issued), {{documentKey, id.toString()}}); };
    connect(m_incoming, &DocumentPane::documentRequested, this, openIncoming);
    connect(m_incoming, &DocumentPane::outgoingRequested, this, openOutgoing);
    connect(m_incoming, &DocumentPane::answerRequested, this, [this](const SubjectId &id, const QString &label) {
        Q_EMIT pageRequested(OutgoingPage::placeOf(OutBox::MyDrafts), {{QStringLiteral("answer"), id.toString()}, {QStringLiteral("label"), label}});
    });
    const auto openCopies = [this](const SubjectId &id) { Q_EMIT pageRequested(QStringLiteral("copies"), {{QStringLiteral("copy"), id.toString()}}); };
    connect(m_incoming, &DocumentPane::copyRequested, this, openCopies);
    connect(m_outgoing, &OutgoingPane::pageRequested, this, &FoundDocument::pageRequested);
    connect(m_outgoing, &OutgoingPane::documentRequested, this, [openIncoming, openOutgoing](const SubjectId &id, bool incoming) {
        if (incoming)
            openIncoming(id);
        else
            openOutgoing(id);
    });
    connect(m_outgoing, &OutgoingPane::followRequested, this, &FoundDocument::follow);
}

void FoundDocument::connectActions()
{
    m_actions.on(QStringLiteral("search.nextHit"), this, [this] { stepHit(1); });
    m_actions.on(QStringLiteral("search.previousHit"), this, [this] { stepHit(-1); });
    m_actions.on(QStringLiteral("list.send"), this, [this] { send(); });
    for (int tab = 0; tab < int(std::size(outgoingTabs)); ++tab) {
        m_actions.on(QStringLiteral("document.tab%1").arg(tab + 1), this, [this, tab] {
            if (showsOutgoing())
                m_outgoing->setTab(outgoingTabs[tab]);
            else
                m_incoming->setTab(tab);
        });
    }
    m_actions.on(QStringLiteral("document.thumbnails"), this, [this] { view()->setThumbnailsShown(!view()->thumbnailsShown()); });
    m_actions.on(QStringLiteral("document.opinion"), this, [this] { m_incoming->focusOpinion(); });
    m_actions.on(QStringLiteral("document.print"), this, [this] { m_incoming->printSlip(); });
    m_actions.on(QStringLiteral("document.open"), this, [this] { files()->openElsewhere(); });
    m_actions.on(QStringLiteral("document.save"), this, [this] { files()->saveCopy(); });
}

void FoundDocument::stepHit(int by)
{
    if (scan()->marking())
        scan()->step(by);
    else if (by > 0)
        view()->findNext();
    else
        view()->findPrevious();
}

void FoundDocument::follow(const SubjectId &id, const QString &label)
{
    if (!m_parts.directory.ready())
        return;
    auto *form = new DraftForm(m_parts.office, m_parts.directory, {id, false, label}, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &DraftForm::saved, this, [this](const SubjectId &draft) { Q_EMIT pageRequested(OutgoingPage::placeOf(OutBox::MyDrafts), {{documentKey, draft.toString()}}); });
    form->open();
}

void FoundDocument::showHit(const SubjectId &id, bool outgoing, const FoundPlace &place)
{
    setCurrentWidget(outgoing ? static_cast<QWidget *>(m_outgoing) : m_incoming);
    m_scan->expect(outgoing ? SubjectId() : id, place);
    m_outScan->expect(outgoing ? id : SubjectId(), place);
    if (!id.isNull())
        files()->showPlace(id, place);
    m_incoming->showDocument(outgoing ? SubjectId() : id);
    m_outgoing->showDocument(outgoing ? id : SubjectId());
    updateActions();
}

bool FoundDocument::showsOutgoing() const
{
    return currentWidget() == m_outgoing;
}

FileView *FoundDocument::files() const
{
    return showsOutgoing() ? m_outgoing->files() : m_incoming->files();
}

PdfView *FoundDocument::view() const
{
    return files()->view();
}

void FoundDocument::send()
{
    if (showsOutgoing())
        m_outgoing->send();
    else
        m_incoming->send();
}

bool FoundDocument::find()
{
    return showsOutgoing() ? m_outgoing->find() : m_incoming->find();
}

bool FoundDocument::stepBack()
{
    return showsOutgoing() ? m_outgoing->stepBack() : m_incoming->stepBack();
}

void FoundDocument::settle()
{
    m_incoming->settle();
    m_outgoing->settle();
}

void FoundDocument::updateActions()
{
    for (const char *id : {"document.opinion", "document.print"})
        m_actions.setEnabled(QLatin1String(id), !showsOutgoing(), tr("Only for incoming documents."));
}

}
