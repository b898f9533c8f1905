// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoingpage.h"

#include "app/exporting/listexport.h"
#include "app/office/officerules.h"
#include "app/outgoing/route.h"
#include "app/words/errorwords.h"
#include "app/words/outgoingwords.h"
#include "db/types/lists.h"
#include "ui/incoming/fileview.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoingactions.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/outgoing/outgoinglist.h"
#include "ui/outgoing/givebackdialog.h"
#include "ui/outgoing/reservedialog.h"
#include "ui/outgoing/yearbookdialog.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/listdetail.h"
#include "ui/shell/listexporter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pilebar.h"

#include <QAction>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int mostExported = 100'000;
constexpr int onwards = int(Qt::ALT) | int(Qt::Key_Right); ///< in the pile, beside the key of the list
constexpr int pileToo = int(Qt::CTRL) | int(Qt::Key_F11);  ///< where a window manager keeps F11 for itself

/// Where each document waits for an act of this person.
bool isPile(OutBox box)
{
    return box >= OutBox::ToReview && box <= OutBox::ToDispatch;
}
}

OutgoingPage::OutgoingPage(const IncomingParts &parts, QWidget *parent)
    : Page(QStringLiteral("outgoing"), parent), m_parts(parts), m_exporter(new ListExporter(this, parts.jobs))
{
    actions().add(OutgoingActions::list());
    m_list = new OutgoingList(parts.office, parts.directory, this);
    m_pane = new OutgoingPane(parts, actions(), this);
    m_both = new ListDetail(m_list, m_pane, parts.settings, QStringLiteral("outgoing/split"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar = new PileBar(onwards, this);
    m_bar->hide();
    layout->addWidget(m_bar);
    layout->addWidget(m_both, 1);
    const bool drafts = holdsRoleFor(parts.rules.workflow, "outgoing.drafted", parts.office.identity());
    QAction *begin = actions().action(QStringLiteral("out.new"));
    actions().setVisible(QStringLiteral("out.new"), drafts);
    actions().setVisible(QStringLiteral("out.reserve"), holdsRoleFor(parts.rules.workflow, "register.number_reserved", parts.office.identity()));
    actions().setVisible(QStringLiteral("out.giveBack"), holdsRoleFor(parts.rules.workflow, "register.number_voided", parts.office.identity()));
    const bool readsAll = parts.office.identity().roles() & (Role::Clerk | Role::HeadOfOffice | Role::AgencyLeader);
    actions().setVisible(QStringLiteral("out.book"), readsAll);
    QAction *pile = actions().action(QStringLiteral("out.pile"));
    pile->setShortcuts({pile->shortcut(), pileToo});
    m_pileButton = new IconButton(actions().entry(pile)->iconName, pile->text() + QStringLiteral(" (%1)").arg(pile->shortcut().toString(QKeySequence::NativeText)), this);
    m_pileButton->setObjectName(QStringLiteral("pileButton"));
    connect(m_pileButton, &IconButton::clicked, pile, &QAction::trigger);
    m_list->addHeaderWidget(m_pileButton);
    if (drafts)
        m_list->addHeaderWidget(new Button(begin, Button::Look::Framed, this));
    m_list->setSeveralActions({actions().action(QStringLiteral("out.approveSelected")), actions().action(QStringLiteral("out.agreeSelected")), actions().action(QStringLiteral("out.signSelected"))});
    connectActions();
    connectParts();
    updateSeveral();
}

QString OutgoingPage::placeOf(OutBox box)
{
    return QStringLiteral("out.") + QString(outBoxText(box));
}

void OutgoingPage::connectActions()
{
    Actions &table = actions();
    table.on(QStringLiteral("out.new"), this, [this] { openDraft({}); });
    table.on(QStringLiteral("out.send"), this, [this] { m_pane->send(); });
    table.on(QStringLiteral("out.next"), this, [this] { m_list->step(1); });
    table.on(QStringLiteral("out.previous"), this, [this] { m_list->step(-1); });
    table.on(QStringLiteral("out.pile"), this, [this] { goThrough(!m_pile); });
    table.on(QStringLiteral("out.filter"), this, [this] { m_list->focusFilter(); });
    table.on(QStringLiteral("out.reload"), this, [this] { m_list->reload(); });
    table.on(QStringLiteral("out.approveSelected"), this, [this] { doToSelected("outgoing.approved", {}); });
    table.on(QStringLiteral("out.agreeSelected"), this, [this] { doToSelected("outgoing.reviewed", {{QStringLiteral("outcome"), QStringLiteral("agreed")}}); });
    table.on(QStringLiteral("out.signSelected"), this, [this] { signSelected(); });
    table.on(QStringLiteral("out.export"), this, [this] { exportList(); });
    table.on(QStringLiteral("out.reserve"), this, [this] { reserve(); });
    table.on(QStringLiteral("out.giveBack"), this, [this] { giveBack(); });
    table.on(QStringLiteral("out.book"), this, [this] {
        auto *dialog = new YearBookDialog(m_parts.office, m_parts.reader, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &YearBookDialog::printed, this, &Page::messageShown);
        dialog->open();
    });
}

void OutgoingPage::connectParts()
{
    connect(m_exporter, &ListExporter::messageShown, this, &Page::messageShown);
    m_pane->setTogether([this](const QByteArray &action) { // what was chosen together is approved together; in the pile one sees one
        const bool together = action == "outgoing.approved" && m_list->box() == OutBox::ToApprove && !m_pile && m_list->selected().size() > 1;
        if (together)
            doToSelected(action, {});
        return together;
    });
    connect(m_list, &OutgoingList::chosen, m_pane, &OutgoingPane::showDocument);
    connect(m_list, &OutgoingList::clicked, this, [this] {
        if (m_both->narrow())
            m_both->openDetail();
    });
    connect(m_list, &OutgoingList::opened, this, [this] {
        m_both->openDetail();
        m_pane->files()->view()->setFocus();
    });
    connect(m_list, &OutgoingList::selectionChanged, this, &OutgoingPage::updateSeveral);
    connect(m_list, &OutgoingList::selectionChanged, this, &OutgoingPage::updatePlace);
    connect(m_list, &OutgoingList::chosen, this, &OutgoingPage::updatePlace);
    connect(m_pane, &OutgoingPane::messageShown, this, &Page::messageShown);
    connect(m_pane, &OutgoingPane::undoOffered, this, &Page::undoOffered);
    connect(m_pane, &OutgoingPane::followRequested, this, [this](const SubjectId &id, const QString &label) { openDraft({id, false, label}); });
    connect(m_pane, &OutgoingPane::pageRequested, this, [this](const QString &page, const QVariantMap &state) {
        const QAction *together = actions().action(QStringLiteral("out.signSelected"));
        if (page == QLatin1String("signing") && together->isVisible() && together->isEnabled()) // what was chosen together is signed together
            signSelected();
        else
            Q_EMIT pageRequested(page, state);
    });
    connect(m_pane, &OutgoingPane::documentRequested, this, [this](const SubjectId &id, bool incoming) {
        if (incoming)
            Q_EMIT pageRequested(QString(boxText(Box::Book)), {{QStringLiteral("document"), id.toString()}});
        else
            m_pane->showDocument(id);
    });
}

/// The list stays what leads: who approves in front of the pages comes to the next as who does beside the list.
void OutgoingPage::goThrough(bool pile)
{
    if (pile == m_pile)
        return;
    m_pile = pile;
    m_both->setListShown(!pile);
    m_bar->setVisible(pile);
    QList<QKeySequence> keys{actions().entry(actions().action(QStringLiteral("out.next")))->shortcut};
    if (pile)
        keys << onwards;
    actions().action(QStringLiteral("out.next"))->setShortcuts(keys);
    Q_EMIT wholeWindowChanged();
    updatePlace();
    if (pile)
        m_pane->files()->view()->setFocus();
    else
        m_list->focusList();
}

void OutgoingPage::updatePlace()
{
    const int row = m_list->row();
    const QString list = OutgoingWords::box(m_list->box());
    m_bar->setPlace(m_list->rowCount() == 0 ? tr("%1: nothing is left").arg(list)
                    : row < 0               ? list
                                            : tr("%1: %2 / %3").arg(list).arg(row + 1).arg(m_list->rowCount()));
}

void OutgoingPage::openDraft(const DraftForm::Source &source)
{
    if (!m_parts.directory.ready()) { // nobody to sign is known yet
        connect(&m_parts.directory, &DirectoryWatch::changed, this, [this, source] { openDraft(source); }, Qt::ConnectionType(Qt::SingleShotConnection));
        return;
    }
    auto *form = new DraftForm(m_parts.office, m_parts.directory, source, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &DraftForm::saved, this, [this, form](const SubjectId &id) {
        if (m_list->box() != OutBox::MyDrafts)
            restoreState({{QStringLiteral("box"), QString(outBoxText(OutBox::MyDrafts))}});
        m_list->setCurrent(id);
        m_pane->showDocument(id);
        Q_EMIT messageShown(form->hasText() ? tr("The draft is kept. “Send for review” hands it on.")
                                            : tr("The draft is kept. It needs its text next: write it here, or bring in a file."));
    });
    connect(form, &DraftForm::writeWanted, this, [this](const SubjectId &id) { Q_EMIT pageRequested(QStringLiteral("writing"), {{QStringLiteral("document"), id.toString()}}); });
    form->open();
}

/// One document has its actions beside it; these are for several.
void OutgoingPage::updateSeveral()
{
    const bool several = m_list->selected().size() > 1;
    for (const char *id : {"out.approveSelected", "out.agreeSelected", "out.signSelected"})
        actions().setEnabled(QLatin1String(id), several, tr("Select several documents first, with Shift or Ctrl."));
    actions().setVisible(QStringLiteral("out.approveSelected"), m_list->box() == OutBox::ToApprove);
    actions().setVisible(QStringLiteral("out.agreeSelected"), m_list->box() == OutBox::ToReview);
    actions().setVisible(QStringLiteral("out.signSelected"), m_parts.reader && (m_list->box() == OutBox::ToSign || m_list->box() == OutBox::ToSeal));
}

void OutgoingPage::signSelected()
{
    QStringList documents;
    for (const SubjectId &id : m_list->selected())
        documents << id.toString();
    const QString as = m_list->box() == OutBox::ToSeal ? QStringLiteral("agency") : QStringLiteral("person");
    Q_EMIT pageRequested(QStringLiteral("signing"), {{QStringLiteral("documents"), documents}, {QStringLiteral("as"), as}});
}

/// Each answers for itself: what is refused stays in the list, with its reason said.
void OutgoingPage::doToSelected(const QByteArray &action, const QJsonObject &fields)
{
    QList<Command> commands;
    for (const SubjectId &id : m_list->selected())
        commands << m_parts.office.command(action, id, fields);
    m_pane->settle();
    onResult(m_parts.office.performMany(commands), this, [this](const Result<QList<Result<Receipt>>> &results) {
        if (!results) {
            Q_EMIT messageShown(ErrorWords::sentence(results.error()));
            return;
        }
        int done = 0;
        QString why;
        for (const Result<Receipt> &one : *results) {
            done += one ? 1 : 0;
            if (!one)
                why = ErrorWords::sentence(one.error());
        }
        const QString said = tr("Done: %n document(s).", nullptr, done);
        const int refused = int(results->size()) - done;
        Q_EMIT messageShown(refused > 0 ? said + u' ' + tr("Refused: %n document(s).", nullptr, refused) + u' ' + why : said);
    });
}

void OutgoingPage::exportList()
{
    OutgoingQuery query = m_list->query();
    query.limit = mostExported;
    const QString title = OutgoingWords::box(query.box);
    m_exporter->ask(title, [office = &m_parts.office, query, title](const QString &file, std::stop_token stop) {
        return exporting::exportOutgoing(*office, query, title, file, stop);
    });
}

void OutgoingPage::reserve()
{
    auto *dialog = new ReserveDialog(m_parts.office, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReserveDialog::reserved, this, &Page::messageShown);
    dialog->open();
}

void OutgoingPage::giveBack()
{
    auto *dialog = new GiveBackDialog(m_parts.office, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GiveBackDialog::givenBack, this, &Page::messageShown);
    dialog->open();
}

QVariantMap OutgoingPage::saveState() const
{
    return {{QStringLiteral("box"), QString(outBoxText(m_list->box()))}, {QStringLiteral("document"), m_list->current().toString()}};
}

void OutgoingPage::restoreState(const QVariantMap &state)
{
    const std::optional<OutBox> box = outBoxFromText(state.value(QStringLiteral("box")).toString());
    const SubjectId id = SubjectId::fromString(state.value(QStringLiteral("document")).toString());
    if (box && (!m_shown || *box != m_list->box())) {
        m_shown = true;
        goThrough(false);
        m_both->stepBack();
        m_pane->showDocument(id);
        m_list->showBox(*box);
        setTitle(OutgoingWords::box(*box));
        updateSeveral();
        actions().setVisible(QStringLiteral("out.pile"), isPile(*box));
        m_pileButton->setVisible(isPile(*box));
        const bool own = *box == OutBox::MyDrafts || *box == OutBox::MySent;
        QAction *begin = actions().action(QStringLiteral("out.new"));
        m_list->setFirstStep(own && begin->isVisible() ? begin : nullptr);
    }
    if (state.contains(QStringLiteral("filter")))
        m_list->setFilter(state.value(QStringLiteral("filter")).toString());
    if (!id.isNull()) {
        m_list->setCurrent(id);
        m_pane->showDocument(id);
    }
    if (const SubjectId answered = SubjectId::fromString(state.value(QStringLiteral("answer")).toString()); !answered.isNull())
        openDraft({answered, true, state.value(QStringLiteral("label")).toString()});
}

void OutgoingPage::aboutToLeave()
{
    m_pane->settle();
}

void OutgoingPage::focusFirst()
{
    if (m_pile)
        m_pane->files()->view()->setFocus();
    else
        m_list->focusList();
}

bool OutgoingPage::stepBack()
{
    if (m_pane->stepBack())
        return true;
    if (m_pile) {
        goThrough(false);
        return true;
    }
    if (m_both->stepBack() || m_list->clearFilter()) {
        m_list->focusList();
        return true;
    }
    return false;
}

bool OutgoingPage::find()
{
    return m_pane->find();
}

}
