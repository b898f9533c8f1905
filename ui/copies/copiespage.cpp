// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copies/copiespage.h"

#include "app/office/officerules.h"
#include "app/outgoing/copies.h"
#include "app/outgoing/dispatch.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "app/words/outgoingwords.h"
#include "db/types/outgoinglists.h"
#include "ui/copies/copywords.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int PlaceRole = RowFirstOwn; ///< {which list, which row}
enum Which { Notices, Kept, Copies };
}

CopiesPage::CopiesPage(const IncomingParts &parts, QWidget *parent)
    : Page(QStringLiteral("copies"), parent), m_parts(parts), m_banner(new Banner(this)), m_list(new QListView(this)), m_rows(new QStandardItemModel(this))
{
    setTitle(tr("Copies and dispatch"));
    actions().add(CopyWords::actions());
    build();
    connectActions();
    connect(&m_parts.office, &Office::changed, this, &CopiesPage::load);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CopiesPage::updateActions);
    connect(m_list, &QListView::activated, this, &CopiesPage::openDocument);
    load();
    updateActions();
}

void CopiesPage::build()
{
    m_banner->setObjectName(QStringLiteral("copies.banner"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_list->setObjectName(QStringLiteral("copies.list"));
    m_list->setAccessibleName(tr("Copies and dispatch"));
    m_list->setModel(m_rows);
    setUpTwoLineList(m_list, true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lists = new ListOrEmpty(m_list, new EmptyState(QStringLiteral("copy"), tr("No copy was made yet, nobody is to be told of anything, and every kept original is in its place."), this), this);
    m_lists->setLoading(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::l, space::m, space::l, space::m);
    top->setSpacing(space::s);
    top->addWidget(headingLabel(tr("Copies and dispatch")));
    auto *right = new FlowLayout(nullptr, space::s, Qt::AlignRight);
    for (const char *id : {"new", "number", "sheets", "stamped", "sign", "issue", "told", "answered", "returned"}) {
        QAction *action = actions().action(QLatin1String("copies.") + QLatin1String(id));
        auto *button = new Button(action, Button::Look::Framed, this);
        button->setObjectName(action->objectName() + QStringLiteral(".button"));
        right->addWidget(button);
    }
    auto *more = new Button(tr("More"), Button::Look::Flat, this);
    more->setObjectName(QStringLiteral("copies.more"));
    auto *menu = new QMenu(more);
    for (const char *id : {"open", "lend", "envelopes", "postbook", "keptbook"})
        menu->addAction(actions().action(QLatin1String("copies.") + QLatin1String(id)));
    more->setMenu(menu);
    right->addWidget(more);
    top->addLayout(right, 1);
    layOutPage(this, top, m_banner, m_lists);
}

/// The lists come one after the other in any order; what is shown waits for all three.
void CopiesPage::load()
{
    const int generation = ++m_generation;
    m_waiting = 3;
    const auto take = [this, generation](auto &list, const auto &found) {
        if (generation != m_generation)
            return;
        if (found)
            list = *found;
        else
            failed(found.error());
        if (--m_waiting == 0)
            showRows();
    };
    onResult(outgoing::noticesWaiting(m_parts.office), this, [this, take](const Result<QList<Notice>> &found) { take(m_notices, found); });
    onResult(outgoing::keptOut(m_parts.office), this, [this, take](const Result<QList<KeptUse>> &found) { take(m_kept, found); });
    onResult(outgoing::copies(m_parts.office, 0, {}), this, [this, take](const Result<QList<CopyRow>> &found) { take(m_copies, found); });
}

QStandardItem *CopiesPage::row(const QString &group, const QString &code, const QString &name, const QString &subject, const QVariant &place)
{
    auto *item = new QStandardItem;
    item->setEditable(false);
    item->setData(group, RowGroup);
    item->setData(code, RowCode);
    item->setData(name, RowSender);
    item->setData(subject, RowSubject);
    item->setData(place, PlaceRole);
    item->setText(QStringList{group, code, name, subject}.join(QStringLiteral(", ")));
    m_rows->appendRow(item);
    return item;
}

void CopiesPage::showRows()
{
    const QVariant before = m_list->currentIndex().data(PlaceRole);
    const int line = m_list->currentIndex().row();
    m_rows->clear();
    for (qsizetype i = 0; i < m_notices.size(); ++i) {
        const Notice &one = m_notices.at(i);
        QString what = CopyWords::cause(one.cause) + (one.byCode.isEmpty() ? QString() : tr(" by %1").arg(one.byCode));
        what += QStringLiteral(" · ") + (one.toldOn.isValid() ? tr("told on %1, has not answered").arg(FormatWords::date(one.toldOn)) : tr("not told yet"));
        row(tr("To be told (%1)").arg(m_notices.size()), one.code, one.name, what, QVariantList{Notices, int(i)});
    }
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        const KeptUse &one = m_kept.at(i);
        QStringList what{CopyWords::way(one.way), tr("since %1").arg(FormatWords::date(one.on))};
        if (one.due.isValid())
            what << (one.due < m_parts.office.today() ? tr("was due on %1").arg(FormatWords::date(one.due)) : tr("until %1").arg(FormatWords::date(one.due)));
        what << tr("permitted by %1").arg(one.permittedName);
        row(tr("Kept originals that are out (%1)").arg(m_kept.size()), one.code, one.userName, what.join(QStringLiteral(" · ")), QVariantList{Kept, int(i)});
    }
    for (qsizetype i = 0; i < m_copies.size(); ++i) {
        const CopyRow &one = m_copies.at(i);
        const QString code = one.code.isEmpty() ? tr("No number yet") : one.code;
        row(tr("Copies (%1)").arg(m_copies.size()), code, CopyWords::state(one), CopyWords::form(one.copy.form) + QStringLiteral(" · ") + one.subject, QVariantList{Copies, int(i)});
    }
    m_lists->setLoading(false);
    int current = qBound(0, line, qMax(0, m_rows->rowCount() - 1));
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        if (before.isValid() && m_rows->index(i, 0).data(PlaceRole) == before)
            current = i;
    }
    m_list->setCurrentIndex(m_rows->index(current, 0));
    updateActions();
    Q_EMIT loaded();
}

const CopyRow *CopiesPage::copy() const
{
    const QVariantList place = m_list->currentIndex().data(PlaceRole).toList();
    return place.value(0, -1).toInt() == Copies ? &m_copies.at(place.at(1).toInt()) : nullptr;
}

const Notice *CopiesPage::notice() const
{
    const QVariantList place = m_list->currentIndex().data(PlaceRole).toList();
    return place.value(0, -1).toInt() == Notices ? &m_notices.at(place.at(1).toInt()) : nullptr;
}

QList<Notice> CopiesPage::chosenNotices() const
{
    QList<Notice> chosen;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        const QVariantList place = index.data(PlaceRole).toList();
        if (place.value(0, -1).toInt() == Notices)
            chosen << m_notices.at(place.at(1).toInt());
    }
    return chosen;
}

const KeptUse *CopiesPage::use() const
{
    const QVariantList place = m_list->currentIndex().data(PlaceRole).toList();
    return place.value(0, -1).toInt() == Kept ? &m_kept.at(place.at(1).toInt()) : nullptr;
}

SubjectId CopiesPage::document() const
{
    return copy() ? copy()->id : notice() ? notice()->document : use() ? use()->document : SubjectId();
}

void CopiesPage::updateActions()
{
    const bool clerk = holdsRoleFor(m_parts.rules.workflow, "outgoing.copied", m_parts.office.identity());
    const bool keeps = holdsRoleFor(m_parts.rules.workflow, "outgoing.kept_used", m_parts.office.identity());
    const CopyRow *chosen = copy();
    const auto enable = [this](const char *id, bool on, const QString &why) { actions().setEnabled(QLatin1String("copies.") + QLatin1String(id), on && !m_busy, why); };
    const auto show = [this](const char *id, bool on) { actions().setVisible(QLatin1String("copies.") + QLatin1String(id), on); };
    const bool waits = clerk && chosen && chosen->state == OutgoingState::Signed;
    const bool paper = chosen && chosen->copy.to == QLatin1String("paper");
    show("new", clerk);
    show("number", waits && chosen->code.isEmpty());
    show("sheets", chosen && (chosen->state == OutgoingState::Signed || chosen->state == OutgoingState::Sealed));
    show("stamped", waits && paper && !chosen->code.isEmpty());
    show("sign", waits && !paper && !chosen->code.isEmpty());
    show("issue", clerk && chosen && chosen->state == OutgoingState::Sealed);
    show("told", clerk && notice());
    show("answered", clerk && notice());
    show("returned", keeps && use());
    show("lend", keeps);
    enable("sheets", m_parts.reader != nullptr, tr("The reader of files could not be started."));
    enable("stamped", m_parts.reader != nullptr, tr("The reader of files could not be started."));
    enable("sign", m_parts.reader != nullptr, tr("The reader of files could not be started."));
    enable("open", !document().isNull(), tr("No document is chosen."));
    enable("envelopes", !document().isNull(), tr("No document is chosen."));
}

void CopiesPage::openDocument()
{
    if (document().isNull())
        return;
    OutBox box = OutBox::Issued;
    if (const CopyRow *chosen = copy(); chosen && chosen->state == OutgoingState::Signed)
        box = chosen->code.isEmpty() ? OutBox::ToNumber : OutBox::ToSeal;
    else if (chosen && chosen->state == OutgoingState::Sealed)
        box = OutBox::ToIssue;
    Q_EMIT pageRequested(QStringLiteral("outgoing"), {{QStringLiteral("box"), QString(outBoxText(box))}, {QStringLiteral("document"), document().toString()}});
}

void CopiesPage::restoreState(const QVariantMap &state)
{
    if (const SubjectId source = SubjectId::fromString(state.value(QStringLiteral("copy")).toString()); !source.isNull())
        newCopy(source);
    if (const SubjectId id = SubjectId::fromString(state.value(QStringLiteral("envelopes")).toString()); !id.isNull()) {
        QList<RecipientId> chosen;
        for (const QString &one : state.value(QStringLiteral("recipients")).toStringList())
            chosen << RecipientId::fromString(one);
        envelopes(id, chosen);
    }
    if (const QString code = state.value(QStringLiteral("lend")).toString(); !code.isEmpty())
        lend(code);
}

void CopiesPage::entered()
{
    load();
    focusFirst();
}

void CopiesPage::focusFirst()
{
    m_list->setFocus();
}

void CopiesPage::failed(const Error &error)
{
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

}
