// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoingplaces.h"

#include "app/outgoing/copies.h"
#include "app/words/outgoingwords.h"
#include "ui/copies/copiespage.h"
#include "ui/outgoing/comparepage.h"
#include "ui/outgoing/outboxcounts.h"
#include "ui/outgoing/outgoingpage.h"
#include "ui/outgoing/workingcopies.h"
#include "ui/outgoing/writingpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/undonotice.h"
#include "ui/signing/signingpage.h"
#include "ui/widgets/undonotice.h"

namespace congso {

OutgoingPlaces::OutgoingPlaces(MainWindow &window, const IncomingParts &parts, QObject *parent)
    : QObject(parent), m_window(window), m_counts(new OutBoxCounts(parts.office, this)),
      m_copies(new WorkingCopies(parts.office, WorkingCopies::folderOf(parts.office), this))
{
    const QList<OutBox> boxes = m_counts->boxes();
    if (boxes.isEmpty())
        return;
    connect(m_copies, &WorkingCopies::changed, this, [this, &directory = parts.directory](const SubjectId &draft) {
        const WorkingCopies::Standing standing = m_copies->standing(draft);
        if (standing.state != WorkingCopies::Standing::State::Open)
            m_window.statusLine()->undoNotice()->showMessage(WorkingCopies::sentence(standing, directory));
    });
    m_copies->takeUp();
    IncomingParts editing = parts;
    editing.copies = m_copies;
    PageHost *pages = window.pages();
    pages->addPage(QStringLiteral("outgoing"), [editing] { return new OutgoingPage(editing); });
    pages->addPage(QStringLiteral("writing"), [parts] { return new WritingPage(parts); });
    pages->addPage(QStringLiteral("signing"), [parts] { return new SigningPage(parts); });
    pages->addPage(QStringLiteral("compare"), [parts] { return new ComparePage(parts); });
    for (const OutBox box : boxes)
        pages->addAlias(OutgoingPage::placeOf(box), QStringLiteral("outgoing"), {{QStringLiteral("box"), QString(outBoxText(box))}});
    if (outgoing::seesCopies(parts.office.identity()))
        pages->addPage(QStringLiteral("copies"), [parts] { return new CopiesPage(parts); });
    connect(m_counts, &OutBoxCounts::changed, this, &OutgoingPlaces::showCounts);
}

QList<NavigationEntry> OutgoingPlaces::entries() const
{
    QList<NavigationEntry> entries;
    for (const OutBox box : m_counts->boxes())
        entries << NavigationEntry{OutgoingPage::placeOf(box), OutgoingWords::box(box)};
    if (m_window.pages()->has(QStringLiteral("copies")))
        entries << NavigationEntry{QStringLiteral("copies"), tr("Copies and dispatch")};
    return entries;
}

/// What was reviewed and issued only grows; a number there asks for nothing.
void OutgoingPlaces::showCounts()
{
    for (const OutBox box : m_counts->boxes()) {
        if (box != OutBox::Issued && box != OutBox::Reviewed)
            m_window.navigation()->entries()->setCount(OutgoingPage::placeOf(box), m_counts->count(box));
    }
}

}
