// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "ui/incoming/signatureline.h"
#include "ui/intake/intakeactions.h"
#include "ui/intake/registrationform.h"
#include "ui/intake/safepages.h"
#include "ui/intake/secrecyquestion.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace congso {

namespace {

constexpr int duplicatesAfterMs = 500;

QVBoxLayout *columnOf(QWidget *pane)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

}

IntakePage::IntakePage(Office &office, FileReader &reader, UiSettings &settings, JobModel *jobs, QWidget *parent)
    : Page(QStringLiteral("intake"), parent), m_office(office), m_reader(reader), m_settings(settings), m_jobs(jobs),
      m_desk(new IntakeDesk(office, reader, this)), m_watch(new WatchFolder(this)),
      m_numbers(new NumberNews(office, [this](const SubjectId &letter, const auto &answer) { lookForNumber(letter, answer); }, this))
{
    setTitle(tr("To be registered"));
    actions().add(intakeActions());
    m_desk->setJobs(jobs);
    build();
    connectParts();
    connectActions();
    m_watch->setFolder(m_settings.store().value(QStringLiteral("intake/watched")).toString());
    loadDirectory();
    updateActions();
    m_desk->reload();
}

IntakePage::~IntakePage() = default;

void IntakePage::build()
{
    m_question = new SecrecyQuestion(this);
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("intake.notice"));
    m_notice->setClosable(true);
    m_notice->hide();

    auto *empty = new EmptyState(QStringLiteral("inbox"),
                                 tr("No letter waits for its number. Drop files here, or open them with Ctrl+O."), this);
    empty->setFirstStep(actions().action(QStringLiteral("intake.open")));
    auto *both = new QSplitter(Qt::Horizontal);
    both->addWidget(buildPages());
    both->addWidget(buildForm());
    both->setStretchFactor(0, 1);
    m_work = new QStackedWidget;
    m_work->addWidget(empty);
    m_work->addWidget(both);

    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(buildWaiting());
    split->addWidget(m_work);
    split->setStretchFactor(1, 1);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_question);
    column->addWidget(m_notice);
    column->addWidget(split, 1);
    keepSplitter(split, m_settings, QStringLiteral("intake/list"), {270, 900});
    keepSplitter(both, m_settings, QStringLiteral("intake/form"), {470, 430});
    m_drop->acceptFor(this);
}

QWidget *IntakePage::buildWaiting()
{
    auto *pane = new QWidget;
    m_header = new SectionHeader(tr("To be registered"));
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("intake.letters"));
    m_list->setAccessibleName(tr("Letters to be registered"));
    m_list->setModel(m_desk->model());
    setUpTwoLineList(m_list);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_drop = new DropZone(tr("Drop files here\nor press Ctrl+O"));
    m_drop->setObjectName(QStringLiteral("intake.drop"));

    QVBoxLayout *column = columnOf(pane);
    column->addWidget(m_header);
    column->addWidget(new Separator);
    column->addWidget(m_list, 1);
    auto *room = new QVBoxLayout;
    room->setContentsMargins(space::m, space::m, space::m, space::m);
    room->setSpacing(space::s);
    room->addWidget(m_drop);
    auto *paper = new Button(actions().action(QStringLiteral("intake.paper")), Button::Look::Framed);
    paper->setObjectName(QStringLiteral("intake.paper.button"));
    room->addWidget(paper);
    column->addLayout(room);
    return pane;
}

QWidget *IntakePage::buildPages()
{
    auto *pane = new QWidget;
    m_files = new FlatTabBar;
    m_files->setObjectName(QStringLiteral("intake.files"));
    m_files->setAccessibleName(tr("Files of the letter"));
    m_files->setContextMenuPolicy(Qt::CustomContextMenu);
    m_files->setElideMode(Qt::ElideMiddle);
    m_files->setExpanding(false);
    m_files->setUsesScrollButtons(true);
    m_pages = new PdfView;
    m_pages->setObjectName(QStringLiteral("intake.pages"));
    m_safePages = new SafePages(m_reader, m_pages, this);
    m_signatures = new SignatureLine(m_office, &m_reader);
    QVBoxLayout *column = columnOf(pane);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(space::l, 0, space::s, 0);
    strip->addWidget(m_files);
    column->addLayout(strip);
    column->addWidget(m_signatures);
    column->addWidget(m_pages, 1);
    return pane;
}

QWidget *IntakePage::buildForm()
{
    auto *pane = new QWidget;
    auto *title = headingLabel(tr("Register an incoming document"));
    m_place = new ElidedLabel;
    m_place->setQuiet(true);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::l, space::m, space::l, space::s);
    top->addWidget(title);
    top->addWidget(m_place, 1);

    m_form = new RegistrationForm(m_office);
    m_duplicates = new Banner;
    m_duplicates->setObjectName(QStringLiteral("intake.duplicates"));
    m_duplicates->hide();
    m_brokenSignature = new Banner;
    m_brokenSignature->setObjectName(QStringLiteral("intake.brokenSignature"));
    m_brokenSignature->hide();
    m_openDuplicate = new QAction(tr("Show it"), this);
    m_discardNow = new QAction(tr("Discard"), this);
    m_twin = new QAction(this);
    m_twin->setObjectName(QStringLiteral("intake.twin"));
    m_attachSlip = new QAction(tr("Attach the slip"), this);
    m_attachSlip->setObjectName(QStringLiteral("intake.attachSlip"));
    connect(m_twin, &QAction::triggered, this, &IntakePage::recordTwin);
    connect(m_attachSlip, &QAction::triggered, this, &IntakePage::attachSlip);

    auto *enter = new Button(actions().action(QStringLiteral("intake.register")), Button::Look::Primary);
    enter->setObjectName(QStringLiteral("intake.enter"));
    auto *send = new Button(actions().action(QStringLiteral("intake.submit")), Button::Look::Framed);
    send->setObjectName(QStringLiteral("intake.send"));
    auto *more = new Button(tr("More"), Button::Look::Flat);
    more->setObjectName(QStringLiteral("intake.more"));
    auto *menu = new QMenu(more);
    for (const char *id : {"copy", "attach", "retry", "discard"})
        menu->addAction(actions().action(QLatin1String("intake.") + QLatin1String(id)));
    menu->addSeparator();
    for (const char *id : {"join", "split", "main", "earlier", "later"})
        menu->addAction(actions().action(QLatin1String("intake.") + QLatin1String(id)));
    menu->addSeparator();
    for (const char *id : {"watch", "unwatch"})
        menu->addAction(actions().action(QLatin1String("intake.") + QLatin1String(id)));
    more->setMenu(menu);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::l, space::s, space::l, space::m);
    bottom->setSpacing(space::s);
    auto *acts = new FlowLayout(nullptr, space::s);
    acts->addWidget(enter);
    acts->addWidget(send);
    bottom->addLayout(acts, 1);
    bottom->addWidget(more);
    QVBoxLayout *column = columnOf(pane);
    column->addLayout(top);
    column->addWidget(m_form, 1);
    column->addWidget(m_brokenSignature);
    column->addWidget(m_duplicates);
    column->addLayout(bottom);
    return pane;
}

void IntakePage::connectParts()
{
    connect(m_drop, &DropZone::filesDropped, this, [this](const QStringList &paths) { m_desk->offer(paths, QStringLiteral("direct")); });
    connect(m_drop, &DropZone::filesWanted, this, &IntakePage::chooseFiles);
    connect(m_question, &SecrecyQuestion::answered, this, &IntakePage::answerSecrecy);
    connect(m_question, &SecrecyQuestion::putOff, m_desk, &IntakeDesk::putOff);
    connect(m_desk, &IntakeDesk::questionChanged, this, &IntakePage::showQuestion);
    connect(m_desk, &IntakeDesk::reloaded, this, &IntakePage::showReloaded);
    connect(m_desk, &IntakeDesk::failed, this, &IntakePage::showFailure);
    connect(m_numbers, &NumberNews::given, this, &Page::messageShown);
    connect(m_desk, &IntakeDesk::secretRefused, this, &IntakePage::showFailure);
    connect(m_desk, &IntakeDesk::left, m_watch, &WatchFolder::leave);
    connect(m_desk, &IntakeDesk::staged, this, [this](const QList<qint64> &letters, const QStringList &paths) {
        m_notice->hide();
        if (m_current <= 0 || !m_desk->model()->letter(m_current))
            m_selectWhenThere = letters.value(0);
        takeWatched(paths);
    });
    connect(m_watch, &WatchFolder::filesFound, this, [this](const QStringList &paths) { m_desk->offer(paths, QStringLiteral("watch")); });
    connect(m_watch, &WatchFolder::reachable, this, &IntakePage::showWatchState);
    connect(m_watch, &WatchFolder::notMoved, this, &IntakePage::showNotMoved);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_desk->model()->changing())
            showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IntakePage::updateActions);
    connect(m_list, &QListView::activated, this, [this] { m_form->focusNext(); });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { openMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_files, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { openMenu(m_files->mapToGlobal(at)); });
    connect(m_files, &QTabBar::currentChanged, this, &IntakePage::showFile);
    connect(m_form, &RegistrationForm::secretChanged, this, &IntakePage::offerDiscardSecret);
    connect(m_form, &RegistrationForm::marksChanged, this, &IntakePage::showMarks);
    connect(m_form, &RegistrationForm::identityChanged, this, [this] { m_duplicateSoon.start(); });
    connect(m_pages, &PdfView::opened, this, &IntakePage::showCurrentMark);
    connect(m_signatures, &SignatureLine::checked, this, &IntakePage::tellSignatures);
    connect(m_openDuplicate, &QAction::triggered, this, [this] { Q_EMIT documentRequested(m_duplicate); });
    connect(&m_office, &Office::changed, this, &IntakePage::loadDirectory);
    m_duplicateSoon.setSingleShot(true);
    m_duplicateSoon.setInterval(duplicatesAfterMs);
    connect(&m_duplicateSoon, &QTimer::timeout, this, &IntakePage::lookForDuplicates);
}

void IntakePage::connectActions()
{
    const auto on = [this](const char *id, std::function<void()> handler) {
        actions().on(QLatin1String("intake.") + QLatin1String(id), this, std::move(handler));
    };
    on("register", [this] { enter(false); });
    on("submit", [this] { enter(true); });
    on("copy", [this] { m_form->copyPrevious(); });
    on("paper", [this] { startPaper(); });
    on("attach", [this] { askScanNumber(); });
    on("open", [this] { chooseFiles(); });
    on("paste", [this] { pasteFiles(); });
    on("watch", [this] { chooseWatched(); });
    on("unwatch", [this] { setWatched({}); });
    on("next", [this] { step(1); });
    on("previous", [this] { step(-1); });
    on("join", [this] { m_desk->join(selectedLetters()); });
    on("split", [this] {
        if (const StagedFile *file = currentFile())
            m_desk->split(file->id);
    });
    on("main", [this] { moveFile(0); });
    on("earlier", [this] { moveFile(m_files->currentIndex() - 1); });
    on("later", [this] { moveFile(m_files->currentIndex() + 1); });
    on("retry", [this] { m_desk->retry(m_desk->model()->idAt(m_list->currentIndex().row())); });
    on("discard", [this] { askDiscard(); });
}

void IntakePage::updateActions()
{
    const qint64 id = m_desk->model()->idAt(m_list->currentIndex().row());
    const StagedLetter *letter = m_desk->model()->letter(id);
    const QString none = tr("Choose a waiting letter first.");
    const QString secret = tr("A secret document is not entered here.");
    for (const char *name : {"register", "submit"}) {
        const QString key = QLatin1String("intake.") + QLatin1String(name);
        actions().setEnabled(key, (letter || m_form->paper()) && !m_form->secret() && !m_registering, letter || m_form->paper() ? secret : none);
    }
    actions().setEnabled(QStringLiteral("intake.attach"), letter && currentFile(), none);
    actions().setEnabled(QStringLiteral("intake.copy"), (letter || m_form->paper()) && m_form->canCopyPrevious(),
                         letter ? tr("No form was entered before.") : none);
    actions().setEnabled(QStringLiteral("intake.join"), selectedLetters().size() > 1,
                         tr("Select several letters: Ctrl or Shift and a click, or Shift and the arrow keys."));
    const bool failed = m_list->currentIndex().data(LetterModel::FailedRole).toBool();
    actions().setEnabled(QStringLiteral("intake.retry"), failed, tr("Only what failed can be tried again."));
    actions().setEnabled(QStringLiteral("intake.discard"), id != 0, none);
    actions().setVisible(QStringLiteral("intake.unwatch"), !m_watch->folder().isEmpty());
    const int row = m_list->currentIndex().row();
    actions().setEnabled(QStringLiteral("intake.next"), row + 1 < m_desk->model()->rowCount(), tr("This is the last letter."));
    actions().setEnabled(QStringLiteral("intake.previous"), row > 0, tr("This is the first letter."));
    updateFileActions();
}

void IntakePage::updateFileActions()
{
    const StagedLetter *letter = m_desk->model()->letter(m_current);
    const int count = letter ? int(letter->files.size()) : 0;
    const int at = m_files->currentIndex();
    const QString single = tr("The letter has one file only.");
    actions().setEnabled(QStringLiteral("intake.split"), count > 1, single);
    const QString first = count > 1 ? tr("This file is the main document.") : single;
    actions().setEnabled(QStringLiteral("intake.main"), count > 1 && at > 0, first);
    actions().setEnabled(QStringLiteral("intake.earlier"), count > 1 && at > 0, first);
    actions().setEnabled(QStringLiteral("intake.later"), count > 1 && at + 1 < count, count > 1 ? tr("This file is the last.") : single);
}

void IntakePage::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char *id : {"retry", "join", "split", "main", "earlier", "later", "discard"}) {
        QAction *action = actions().action(QLatin1String("intake.") + QLatin1String(id));
        if (action->isEnabled())
            menu->addAction(action);
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(position);
}

QVariantMap IntakePage::saveState() const
{
    return {{QStringLiteral("letter"), m_current}};
}

void IntakePage::restoreState(const QVariantMap &state)
{
    m_selectWhenThere = state.value(QStringLiteral("letter")).toLongLong();
    select(m_selectWhenThere);
}

void IntakePage::aboutToLeave()
{
    m_form->keepNow();
}

void IntakePage::entered()
{
    m_desk->reload();
    focusFirst();
}

void IntakePage::focusFirst()
{
    if (m_question->isVisible())
        m_question->setFocus();
    else if (m_current > 0)
        m_form->focusNext();
    else
        m_list->setFocus();
}

bool IntakePage::find()
{
    if (!m_pages->canFind())
        return false;
    m_pages->openFind();
    return true;
}

bool IntakePage::stepBack()
{
    if (!m_pages->findOpen() && m_form->paper()) {
        m_form->clear();
        m_desk->reload();
        return true;
    }
    if (!m_pages->findOpen())
        return false;
    m_pages->closeFind();
    return true;
}

}
