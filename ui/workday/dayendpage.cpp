// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workday/dayendpage.h"

#include "app/print/dailylists.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workday/paperprint.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dateWidth = 130;

enum Role {
    DocumentRole = RowFirstOwn, ///< QUuid
    LetterRole,                 ///< qint64
    RegisterRole,               ///< QUuid
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DayEndPage)
};

QList<ActionEntry> dayEndActions()
{
    const QString group = Words::tr("Day's end");
    return {
        {QStringLiteral("dayend.submitted"), Words::tr("Print what was submitted"), Words::tr("Print the list of documents submitted on this day"),
         QStringLiteral("print"), QKeySequence(QKeySequence::Print), group},
        {QStringLiteral("dayend.handover"), Words::tr("Print the hand-over list"), Words::tr("Print what was handed over on this day, with room for signatures"),
         QStringLiteral("signature"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), group},
        {QStringLiteral("dayend.follow"), Words::tr("Print the book of handling"), Words::tr("Print the year's book that follows how documents are handled"),
         QStringLiteral("book"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), group},
        {QStringLiteral("dayend.earlier"), Words::tr("The day before"), Words::tr("Show the working day before"), QStringLiteral("back"),
         QKeySequence(Qt::CTRL | Qt::Key_PageUp), group},
        {QStringLiteral("dayend.later"), Words::tr("The day after"), Words::tr("Show the working day after"), QStringLiteral("forward"),
         QKeySequence(Qt::CTRL | Qt::Key_PageDown), group},
    };
}
}

DayEndPage::DayEndPage(Office &office, const rules::Calendar &calendar, QWidget *parent)
    : Page(QStringLiteral("dayend"), parent), m_office(office), m_calendar(calendar), m_day(office.today()), m_rows(new QStandardItemModel(this))
{
    setTitle(tr("Day's end"));
    actions().add(dayEndActions());
    build();
    actions().on(QStringLiteral("dayend.submitted"), this, [this] { print(submittedListOf(m_office, m_day)); });
    actions().on(QStringLiteral("dayend.handover"), this, [this] { print(handOverListOf(m_office, m_day)); });
    actions().on(QStringLiteral("dayend.follow"), this, [this] { print(followBookOf(m_office, m_day.year())); });
    actions().on(QStringLiteral("dayend.earlier"), this, [this] { m_date->setDate(m_calendar.previousWorkingDay(m_day)); });
    actions().on(QStringLiteral("dayend.later"), this, [this] { m_date->setDate(m_calendar.nextWorkingDay(m_day)); });
    connect(&m_office, &Office::changed, this, &DayEndPage::load);
    load();
}

void DayEndPage::build()
{
    m_date = new DateEdit([&office = m_office] { return office.today(); });
    m_date->setObjectName(QStringLiteral("dayend.day"));
    m_date->lineEdit()->setAccessibleName(tr("Day"));
    fixWidth(m_date, dateWidth);
    m_date->setDate(m_day);
    m_summary = new ElidedLabel;
    m_summary->setObjectName(QStringLiteral("dayend.summary"));
    m_summary->setEmphasis(1.1, true);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("dayend.banner"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("dayend.list"));
    m_list->setAccessibleName(tr("What is left to do"));
    m_list->setModel(m_rows);
    setUpTwoLineList(m_list, true);
    m_empty = new EmptyState(QStringLiteral("check"), tr("Nothing is left of this day: everything is registered, submitted and scanned, and no number is missing."));
    m_lists = new ListOrEmpty(m_list, m_empty);
    m_lists->setLoading(true);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::l, space::m, space::l, space::m);
    top->setSpacing(space::s);
    top->addWidget(headingLabel(tr("Day's end")));
    top->addSpacing(space::m);
    for (const char *id : {"earlier", "later"}) {
        QAction *action = actions().action(QLatin1String("dayend.") + QLatin1String(id));
        auto *button = new IconButton(action->objectName().endsWith(u"earlier") ? QStringLiteral("back") : QStringLiteral("forward"), action->text());
        button->setObjectName(action->objectName() + QStringLiteral(".button"));
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        if (top->count() == 2)
            top->addWidget(button);
        else {
            top->addWidget(m_date);
            top->addWidget(button);
        }
    }
    auto *submitted = new Button(actions().action(QStringLiteral("dayend.submitted")), Button::Look::Framed);
    submitted->setObjectName(QStringLiteral("dayend.submitted.button"));
    auto *handover = new Button(actions().action(QStringLiteral("dayend.handover")), Button::Look::Framed);
    handover->setObjectName(QStringLiteral("dayend.handover.button"));
    auto *more = new Button(tr("More"), Button::Look::Flat);
    more->setObjectName(QStringLiteral("dayend.more"));
    auto *menu = new QMenu(more);
    menu->addAction(actions().action(QStringLiteral("dayend.follow")));
    more->setMenu(menu);
    auto *right = new FlowLayout(nullptr, space::s, Qt::AlignRight);
    for (Button *button : {submitted, handover, more})
        right->addWidget(button);
    top->addLayout(right, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::l, 0, space::l, space::m);
    line->addWidget(m_summary, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(line);
    column->addWidget(m_banner);
    column->addWidget(new Separator);
    column->addWidget(m_lists, 1);
    connect(m_date, &DateEdit::dateChanged, this, [this](QDate day) {
        if (!day.isValid() || day == m_day)
            return;
        m_day = day;
        load();
    });
    connect(m_list, &QListView::activated, this, &DayEndPage::open);
}

void DayEndPage::load()
{
    const quint64 generation = ++m_generation;
    onResult(incoming::dayEnd(m_office, m_day), this, [this, generation](const Result<incoming::DayEnd> &end) {
        if (generation != m_generation)
            return;
        if (end)
            showDay(*end);
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(end.error()));
    });
}

void DayEndPage::addDocuments(const QString &group, const QList<DocumentRow> &rows)
{
    for (const DocumentRow &row : rows) {
        auto *item = new QStandardItem;
        item->setEditable(false);
        item->setData(QStringLiteral("%1 (%2)").arg(group).arg(rows.size()), RowGroup);
        item->setData(QStringLiteral("%1 · %2").arg(shownNumber(row.number), shownCode(row.code)), RowCode);
        item->setData(row.agency, RowSender);
        item->setData(row.sealed && row.subject.isEmpty() ? tr("Envelope, not opened") : row.subject, RowSubject);
        item->setData(QVariant::fromValue(rowChips(row, m_office.today(), m_calendar)), RowChips);
        item->setData(row.id.uuid(), DocumentRole);
        item->setText(QStringLiteral("%1, %2, %3").arg(item->data(RowGroup).toString(), item->data(RowCode).toString(), row.subject));
        m_rows->appendRow(item);
    }
}

void DayEndPage::showDay(const incoming::DayEnd &end)
{
    m_summary->setText(tr("%1 arrived · %2 registered · %3 submitted · %4 number(s) missing").arg(end.arrived).arg(end.registered).arg(end.submitted).arg(end.missing()));
    const int before = m_list->currentIndex().row();
    m_rows->clear();
    for (const StagedLetter &letter : end.notRegistered) {
        auto *item = new QStandardItem;
        item->setEditable(false);
        item->setData(QStringLiteral("%1 (%2)").arg(tr("Arrived, not registered")).arg(end.notRegistered.size()), RowGroup);
        item->setData(letter.recognised.codeNumber.value.isEmpty() ? tr("No number yet") : shownCode(letter.recognised.codeNumber.value + u'/' + letter.recognised.codeNotation.value), RowCode);
        item->setData(letter.recognised.agency.value, RowSender);
        item->setData(letter.recognised.subject.value.isEmpty() ? (letter.files.isEmpty() ? QString() : letter.files.first().name) : letter.recognised.subject.value, RowSubject);
        item->setData(letter.id, LetterRole);
        item->setText(QStringLiteral("%1, %2").arg(item->data(RowGroup).toString(), item->data(RowSubject).toString()));
        m_rows->appendRow(item);
    }
    addDocuments(tr("Registered, not submitted"), end.notSubmitted);
    addDocuments(tr("Urgent, not opened yet"), end.urgentUnopened);
    addDocuments(tr("Without a scan"), end.unscanned);
    for (const incoming::DayEnd::Gap &gap : end.gaps) {
        QStringList numbers;
        for (const int number : gap.missing)
            numbers << QString::number(number);
        auto *item = new QStandardItem;
        item->setEditable(false);
        item->setData(QStringLiteral("%1 (%2)").arg(tr("Numbers missing")).arg(end.missing()), RowGroup);
        item->setData(gap.name, RowCode);
        item->setData(tr("Missing: %1").arg(numbers.join(QStringLiteral(", "))), RowSubject);
        item->setData(gap.registerId.uuid(), RegisterRole);
        item->setText(QStringLiteral("%1, %2, %3").arg(item->data(RowGroup).toString(), gap.name, item->data(RowSubject).toString()));
        m_rows->appendRow(item);
    }
    m_lists->setLoading(false);
    m_list->setCurrentIndex(m_rows->index(qBound(0, before, qMax(0, m_rows->rowCount() - 1)), 0));
}

void DayEndPage::open(const QModelIndex &index)
{
    if (const QUuid document = index.data(DocumentRole).toUuid(); !document.isNull())
        Q_EMIT documentRequested(SubjectId(document));
    else if (const qint64 letter = index.data(LetterRole).toLongLong(); letter > 0)
        Q_EMIT letterRequested(letter);
    else if (const QUuid book = index.data(RegisterRole).toUuid(); !book.isNull())
        Q_EMIT registerRequested(RegisterId(book), m_day.year());
}

void DayEndPage::print(const QFuture<Result<PaperList>> &list)
{
    printPaper(list, this, [this](const Result<QString> &done) {
        if (done)
            Q_EMIT messageShown(tr("Printed: %1.").arg(*done));
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
    });
}

QString DayEndPage::summary() const
{
    return m_summary->text();
}

QVariantMap DayEndPage::saveState() const
{
    return {{QStringLiteral("day"), m_day.toString(Qt::ISODate)}};
}

void DayEndPage::restoreState(const QVariantMap &state)
{
    const QDate day = QDate::fromString(state.value(QStringLiteral("day")).toString(), Qt::ISODate);
    m_date->setDate(day.isValid() ? day : m_office.today());
}

void DayEndPage::entered()
{
    load();
    focusFirst();
}

void DayEndPage::focusFirst()
{
    m_list->setFocus();
}

}
