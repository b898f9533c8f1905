// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/routeform.h"

#include "app/drafting/unfilled.h"
#include "app/outgoing/outgoing.h"
#include "app/outgoing/route.h"
#include "app/words/outgoingwords.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/incoming/deadlineedit.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/sectionheader.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>

namespace congso {

namespace {
constexpr int dueWidth = 120;
constexpr qsizetype mostNamed = 4;
constexpr qsizetype longestNamed = 32;

QString shortened(const QString &text)
{
    return text.size() > longestNamed ? text.left(longestNamed - 2).trimmed() + QStringLiteral("…]") : text;
}
}

RouteForm::RouteForm(const OutContext &context, QWidget *parent)
    : BoundForm(context, parent), m_steps(new QVBoxLayout)
{
    m_steps->setSpacing(space::m);
    askUnfilled();
    column()->addLayout(m_steps);
    auto *more = new Button(tr("Ask somebody's opinion too"), Button::Look::Flat, this);
    more->setObjectName(QStringLiteral("route.opinion"));
    column()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &Button::clicked, this, &RouteForm::addOpinion);
    addText(QStringLiteral("text"), tr("Words to those who review it"), 2, false);
    column()->addStretch(1);
    onResult(outgoing::requiredSteps(context.office), this, [this](const Result<QList<ReviewKind>> &kinds) {
        m_required = kinds.value_or(QList<ReviewKind>());
        showLeaving();
    });
    onResult(outgoing::proposedSteps(context.office, context.document.id), this, [this](const Result<QList<ReviewStep>> &steps) {
        if (!steps) {
            Q_EMIT failed(steps.error());
            return;
        }
        m_proposed = true;
        int before = 0;
        for (const ReviewStep &step : m_restored ? QList<ReviewStep>() : *steps) {
            addRow(step, before == step.order, int(m_rows.size()));
            before = step.order;
        }
        Q_EMIT readyChanged();
    });
}

/// Said, not forbidden: a reviewer may be asked for what is still open.
void RouteForm::askUnfilled()
{
    auto *banner = new Banner(this);
    banner->setObjectName(QStringLiteral("route.unfilled"));
    banner->hide();
    column()->addWidget(banner);
    if (!context().reader)
        return;
    onResult(drafting::unfilledPlaces(context().office, *context().reader, context().document.id), this, [banner](const Result<QList<drafting::UnfilledPlace>> &places) {
        if (!places || places->isEmpty())
            return;
        QStringList named;
        for (const drafting::UnfilledPlace &one : places->mid(0, mostNamed))
            named << (one.page < 0 ? shortened(one.text) : tr("%1 (page %2)").arg(shortened(one.text)).arg(one.page + 1));
        if (places->size() > mostNamed)
            named << tr("%n more", nullptr, int(places->size() - mostNamed));
        banner->show(Banner::Kind::Warning, tr("Still to be filled in: %1. It can be sent all the same.").arg(named.join(QStringLiteral(", "))));
    });
}

void RouteForm::addRow(const ReviewStep &step, bool beside, int at)
{
    auto *card = new QWidget(this);
    card->setObjectName(QStringLiteral("route.step"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    const QString name = OutgoingWords::stepKind(step.kind);
    column->addWidget(plainLabel(name, card));
    auto *who = new AssigneeEdit(tr("Unit or person"), card);
    who->choices()->setDirectory(context().directory.current(), AssigneeModel::Everybody);
    who->setObjectName(QStringLiteral("route.who"));
    who->setAccessibleName(name);
    who->setAssignee({step.unit, step.person});
    auto *due = new DeadlineEdit(context().directory.calendar(), context().office.today(), card);
    due->setObjectName(QStringLiteral("route.due"));
    due->setDate(step.due);
    fixWidth(due, dueWidth);
    auto *leave = new IconButton(QStringLiteral("close"), tr("Leave out: %1").arg(name), card);
    leave->setObjectName(QStringLiteral("route.leave"));
    QSizePolicy room = leave->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    leave->setSizePolicy(room);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(who, 1, Qt::AlignTop);
    line->addWidget(due, 0, Qt::AlignTop);
    line->addWidget(leave, 0, Qt::AlignTop);
    column->addLayout(line);
    auto *together = new QCheckBox(tr("At the same time as the step above"), card);
    together->setObjectName(QStringLiteral("route.beside"));
    together->setChecked(beside);
    together->setVisible(step.kind == ReviewKind::Opinion);
    column->addWidget(together);
    m_steps->insertWidget(at, card);
    m_rows.insert(at, Row{card, step.kind, who, due, together, leave});
    showLeaving();
    connect(leave, &IconButton::clicked, this, [this, card] {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].card == card)
                m_rows.removeAt(i);
        }
        card->hide();
        card->deleteLater();
        showLeaving();
        Q_EMIT edited();
    });
    connect(who, &AssigneeEdit::assigneeChanged, this, &ActForm::edited);
    connect(who, &QLineEdit::textChanged, this, &ActForm::edited);
    connect(due, &DeadlineEdit::dateChanged, this, &ActForm::edited);
    connect(together, &QCheckBox::toggled, this, &ActForm::edited);
}

/// The first of a kind that the office requires stays; a second one of it is the drafter's own.
void RouteForm::showLeaving()
{
    QList<ReviewKind> seen;
    for (const Row &row : std::as_const(m_rows)) {
        row.leave->setVisible(!m_required.contains(row.kind) || seen.contains(row.kind));
        seen << row.kind;
    }
}

/// Before the approval: what is said afterwards helps nobody.
void RouteForm::addOpinion()
{
    int at = int(m_rows.size());
    while (at > 0 && m_rows[at - 1].kind == ReviewKind::Approve)
        --at;
    ReviewStep step;
    step.kind = ReviewKind::Opinion;
    addRow(step, at > 0 && m_rows[at - 1].kind == ReviewKind::Opinion, at);
    m_rows[at].who->setFocus();
    Q_EMIT edited();
}

QJsonArray RouteForm::steps(bool ordered) const
{
    QJsonArray list;
    int order = 0;
    for (const Row &row : m_rows) {
        order += row.beside->isChecked() && order > 0 ? 0 : 1;
        QJsonObject json{{QStringLiteral("kind"), QString(reviewKindText(row.kind))}};
        const Assignee who = row.who->assignee();
        if (!who.unit.isNull())
            json.insert(QStringLiteral("unit"), who.unit.toString());
        if (!who.person.isNull())
            json.insert(QStringLiteral("person"), who.person.toString());
        if (const QString due = row.due->value(); !due.isEmpty())
            json.insert(QStringLiteral("due"), due);
        if (ordered) {
            json.insert(QStringLiteral("order"), order);
        } else {
            json.insert(QStringLiteral("beside"), row.beside->isChecked());
            json.insert(QStringLiteral("typed"), row.who->typed());
        }
        list << json;
    }
    return list;
}

QJsonObject RouteForm::fields() const
{
    QJsonObject json = BoundForm::fields();
    json.insert(QStringLiteral("steps"), steps(true));
    return json;
}

QJsonObject RouteForm::draft() const
{
    QJsonObject json = BoundForm::fields();
    json.insert(QStringLiteral("steps"), steps(false));
    return json;
}

void RouteForm::clear()
{
    for (const Row &row : std::as_const(m_rows))
        row.card->deleteLater();
    m_rows.clear();
}

void RouteForm::restoreDraft(const QJsonObject &draft)
{
    BoundForm::restoreDraft(draft);
    const QJsonArray kept = draft.value(QStringLiteral("steps")).toArray();
    if (kept.isEmpty())
        return;
    m_restored = true;
    clear();
    for (const QJsonValue &value : kept) {
        const QJsonObject json = value.toObject();
        ReviewStep step;
        step.kind = reviewKindFromText(json.value(QStringLiteral("kind")).toString()).value_or(ReviewKind::Opinion);
        step.unit = UnitId::fromString(json.value(QStringLiteral("unit")).toString());
        step.person = PersonId::fromString(json.value(QStringLiteral("person")).toString());
        addRow(step, json.value(QStringLiteral("beside")).toBool(), int(m_rows.size()));
        m_rows.last().due->setValue(json.value(QStringLiteral("due")).toString());
        if (const QString typed = json.value(QStringLiteral("typed")).toString(); !typed.isEmpty())
            m_rows.last().who->setTyped(typed);
    }
}

void RouteForm::point(const Error &error)
{
    BoundForm::point(error);
    const bool steps = error.args.value(QStringLiteral("field")).toString().startsWith(QLatin1String("steps"));
    for (const Row &row : std::as_const(m_rows)) {
        if (steps && row.who->assignee().isNull()) {
            row.who->setFocus();
            return;
        }
    }
}

}
