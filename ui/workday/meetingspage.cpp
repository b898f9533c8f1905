// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workday/meetingspage.h"

#include "app/incoming/icstext.h"
#include "app/print/dailylists.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workday/paperprint.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QListView>
#include <QSaveFile>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int daysAWeek = 7;
constexpr int DocumentRole = RowFirstOwn; // QUuid

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingsPage)
};

QList<ActionEntry> meetingActions()
{
    const QString group = Words::tr("Invitations");
    return {
        {QStringLiteral("meetings.print"), Words::tr("Print the week"), Words::tr("Print this week's invitations"), QStringLiteral("print"),
         QKeySequence(QKeySequence::Print), group},
        {QStringLiteral("meetings.ics"), Words::tr("Save for the calendar…"), Words::tr("Save the chosen meeting as a file that calendars take (.ics)"),
         QStringLiteral("calendar"), QKeySequence(QKeySequence::Save), group},
        {QStringLiteral("meetings.earlier"), Words::tr("The week before"), Words::tr("Show the week before"), QStringLiteral("back"),
         QKeySequence(Qt::CTRL | Qt::Key_PageUp), group},
        {QStringLiteral("meetings.later"), Words::tr("The week after"), Words::tr("Show the week after"), QStringLiteral("forward"),
         QKeySequence(Qt::CTRL | Qt::Key_PageDown), group},
        {QStringLiteral("meetings.now"), Words::tr("This week"), Words::tr("Show the week of today"), QStringLiteral("calendar"),
         QKeySequence(Qt::CTRL | Qt::Key_Home), group},
    };
}

QString timeText(const Meeting &meeting)
{
    if (!meeting.start.isValid())
        return Words::tr("Whole day");
    const QString start = meeting.start.toString(QStringLiteral("HH:mm"));
    return meeting.end.isValid() ? start + QStringLiteral("–") + meeting.end.toString(QStringLiteral("HH:mm")) : start;
}

QString dayText(QDate day, QDate today)
{
    const QString named = QLocale().dayName(day.dayOfWeek());
    const QString text = QStringLiteral("%1, %2").arg(named.left(1).toUpper() + named.mid(1), shownDate(day));
    return day == today ? Words::tr("%1 (today)").arg(text) : text;
}
}

MeetingsPage::MeetingsPage(Office &office, QWidget *parent)
    : Page(QStringLiteral("meetings"), parent), m_office(office), m_monday(incoming::weekOf(office.today()).first), m_rows(new QStandardItemModel(this))
{
    setTitle(tr("This week's invitations"));
    actions().add(meetingActions());
    build();
    actions().on(QStringLiteral("meetings.print"), this, [this] {
        printPaper(meetingWeekOf(m_office, m_monday), this, [this](const Result<QString> &done) {
            if (done)
                Q_EMIT messageShown(tr("Printed: %1.").arg(*done));
            else
                m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
        });
    });
    actions().on(QStringLiteral("meetings.ics"), this, [this] { chooseFile(); });
    actions().on(QStringLiteral("meetings.earlier"), this, [this] { showWeek(m_monday.addDays(-daysAWeek)); });
    actions().on(QStringLiteral("meetings.later"), this, [this] { showWeek(m_monday.addDays(daysAWeek)); });
    actions().on(QStringLiteral("meetings.now"), this, [this] { showWeek(m_office.today()); });
    connect(&m_office, &Office::changed, this, &MeetingsPage::load);
    showWeek(m_office.today());
}

void MeetingsPage::build()
{
    m_week = new ElidedLabel;
    m_week->setObjectName(QStringLiteral("meetings.week"));
    m_mine = new QCheckBox(tr("Only mine"));
    m_mine->setObjectName(QStringLiteral("meetings.mine"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("meetings.banner"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("meetings.list"));
    m_list->setAccessibleName(tr("Meetings of the week"));
    m_list->setModel(m_rows);
    setUpTwoLineList(m_list, true);
    m_lists = new ListOrEmpty(m_list, new EmptyState(QStringLiteral("calendar"), tr("No invitation for this week.")));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::l, space::m, space::l, space::m);
    top->setSpacing(space::s);
    top->addWidget(headingLabel(tr("This week's invitations")));
    top->addSpacing(space::m);
    for (const char *id : {"earlier", "later"}) {
        QAction *action = actions().action(QLatin1String("meetings.") + QLatin1String(id));
        auto *button = new IconButton(qstrcmp(id, "earlier") == 0 ? QStringLiteral("back") : QStringLiteral("forward"), action->text());
        button->setObjectName(action->objectName() + QStringLiteral(".button"));
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        top->addWidget(button);
    }
    auto *now = new Button(actions().action(QStringLiteral("meetings.now")), Button::Look::Flat);
    now->setObjectName(QStringLiteral("meetings.now.button"));
    top->addWidget(now);
    top->addWidget(m_week, 1);
    auto *right = new FlowLayout(nullptr, space::s, Qt::AlignRight);
    right->addWidget(m_mine);
    for (const char *id : {"meetings.print", "meetings.ics"}) {
        auto *button = new Button(actions().action(QLatin1String(id)), Button::Look::Framed);
        button->setObjectName(QLatin1String(id) + QStringLiteral(".button"));
        right->addWidget(button);
    }
    top->addLayout(right, 3);
    layOutPage(this, top, m_banner, m_lists);
    connect(m_mine, &QCheckBox::toggled, this, &MeetingsPage::load);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeetingsPage::updateActions);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT documentRequested(SubjectId(index.data(DocumentRole).toUuid())); });
}

void MeetingsPage::showWeek(QDate day)
{
    m_monday = incoming::weekOf(day).first;
    m_week->setText(tr("%1 to %2").arg(shownDate(m_monday), shownDate(m_monday.addDays(daysAWeek - 1))));
    m_lists->setLoading(true);
    load();
}

void MeetingsPage::load()
{
    const quint64 generation = ++m_generation;
    onResult(incoming::meetings(m_office, m_monday, m_monday.addDays(daysAWeek - 1), m_mine->isChecked()), this,
             [this, generation](const Result<QList<incoming::MeetingRow>> &meetings) {
                 if (generation != m_generation)
                     return;
                 if (meetings)
                     showMeetings(*meetings);
                 else
                     m_banner->show(Banner::Kind::Error, ErrorWords::sentence(meetings.error()));
             });
}

void MeetingsPage::showMeetings(const QList<incoming::MeetingRow> &meetings)
{
    const int before = m_list->currentIndex().row();
    m_meetings = meetings;
    m_rows->clear();
    for (const incoming::MeetingRow &meeting : meetings) {
        const DocumentRow &row = meeting.document;
        const QString who = meeting.names.isEmpty() ? tr("nobody is sent yet") : meeting.names.join(QStringLiteral(", "));
        auto *item = new QStandardItem;
        item->setEditable(false);
        item->setData(dayText(row.meeting.date, m_office.today()), RowGroup);
        item->setData(timeText(row.meeting), RowCode);
        item->setData(row.meeting.place.isEmpty() ? row.agency : row.meeting.place, RowSender);
        item->setData(QStringLiteral("%1 · %2").arg(row.subject, who), RowSubject);
        item->setData(row.id.uuid(), DocumentRole);
        item->setData(plainToolTip(QStringLiteral("%1\n%2\n%3").arg(row.subject, row.meeting.place, who)), Qt::ToolTipRole);
        item->setText(QStringLiteral("%1, %2, %3, %4").arg(item->data(RowGroup).toString(), timeText(row.meeting), row.subject, who));
        m_rows->appendRow(item);
        if (!meeting.attendees.isEmpty())
            askClashes(meeting);
    }
    m_lists->setLoading(false);
    m_list->setCurrentIndex(m_rows->index(qBound(0, before, qMax(0, m_rows->rowCount() - 1)), 0));
    updateActions();
}

void MeetingsPage::askClashes(const incoming::MeetingRow &meeting)
{
    onResult(incoming::clashes(m_office, meeting.attendees, meeting.document.meeting, meeting.document.id), this,
             [this, meeting, generation = m_generation](const Result<QList<incoming::MeetingClash>> &clashes) {
                 if (generation != m_generation || !clashes || clashes->isEmpty())
                     return;
                 QStringList names;
                 for (const incoming::MeetingClash &clash : *clashes)
                     names << meeting.names.value(meeting.attendees.indexOf(clash.person));
                 names.removeDuplicates();
                 showClash(meeting.document.id, tr("clash: %1").arg(names.join(QStringLiteral(", "))));
             });
}

void MeetingsPage::showClash(const SubjectId &document, const QString &words)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QStandardItem *item = m_rows->item(row);
        if (item->data(DocumentRole).toUuid() != document.uuid())
            continue;
        item->setData(QVariant::fromValue(QList<ChipText>{{words, Tone::Overdue}}), RowChips);
        item->setText(item->text() + QStringLiteral(", ") + words);
    }
}

const incoming::MeetingRow *MeetingsPage::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_meetings.size() ? &m_meetings.at(row) : nullptr;
}

void MeetingsPage::updateActions()
{
    actions().setEnabled(QStringLiteral("meetings.ics"), current() != nullptr, tr("Choose a meeting first."));
    actions().setEnabled(QStringLiteral("meetings.print"), !m_meetings.isEmpty(), tr("There is no invitation for this week."));
}

void MeetingsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save for the calendar"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(QStringLiteral("hop-%1.ics").arg(current()->document.meeting.date.toString(Qt::ISODate)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MeetingsPage::saveCalendar);
    dialog->open();
}

void MeetingsPage::saveCalendar(const QString &path)
{
    const incoming::MeetingRow *meeting = current();
    if (!meeting)
        return;
    QSaveFile file(path);
    const QByteArray text = incoming::icsText(meeting->document, m_office.now());
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT messageShown(tr("The meeting is saved in %1.").arg(path));
    else
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence({ErrorCode::FileWrite, {{QStringLiteral("file"), path}}}));
}

QVariantMap MeetingsPage::saveState() const
{
    return {{QStringLiteral("week"), m_monday.toString(Qt::ISODate)}};
}

void MeetingsPage::restoreState(const QVariantMap &state)
{
    const QDate day = QDate::fromString(state.value(QStringLiteral("week")).toString(), Qt::ISODate);
    showWeek(day.isValid() ? day : m_office.today());
}

void MeetingsPage::entered()
{
    load();
    focusFirst();
}

void MeetingsPage::focusFirst()
{
    m_list->setFocus();
}

}
