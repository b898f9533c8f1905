// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/severaldialog.h"

#include "app/incoming/document.h"
#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "app/words/statewords.h"
#include "ui/incoming/assigneeedit.h"
#include "ui/incoming/deadlineedit.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/jobmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QListWidget>

namespace congso {

namespace {
constexpr int dialogWidth = 520;

bool assigns(const QByteArray &action)
{
    return action == "incoming.assigned" || action == "incoming.instructed";
}
}

SeveralDialog::SeveralDialog(const IncomingParts &parts, const QList<QByteArray> &actions, const QList<SubjectId> &documents, QWidget *parent)
    : SeveralDialog(parts, Way::Usual, actions, ActionWords::name(actions.first()), documents, parent)
{
}

SeveralDialog *SeveralDialog::agreeing(const IncomingParts &parts, const QList<SubjectId> &documents, QWidget *parent)
{
    return new SeveralDialog(parts, Way::Agree, {"incoming.instructed"}, tr("Agree to the proposals"), documents, parent);
}

SeveralDialog *SeveralDialog::filing(const IncomingParts &parts, const QList<SubjectId> &documents, QWidget *parent)
{
    return new SeveralDialog(parts, Way::File, {"incoming.completed"}, tr("File, no answer needed"), documents, parent);
}

SeveralDialog::SeveralDialog(const IncomingParts &parts, Way way, const QList<QByteArray> &actions, const QString &title, const QList<SubjectId> &documents, QWidget *parent)
    : FormDialog(QStringLiteral("several"), title, title, dialogWidth, parent),
      m_parts(parts), m_way(way), m_actions(actions), m_summary(wrappedLabel({}, this)), m_refused(new QListWidget(this))
{
    for (const SubjectId &id : documents)
        m_items << Item{id, {}, {}, {}, {}, 2};
    build();
    showState();
    load();
}

SeveralDialog::~SeveralDialog()
{
    m_stop.request_stop();
}

void SeveralDialog::build()
{
    const QByteArray action = m_actions.first();
    m_summary->setObjectName(QStringLiteral("several.summary"));
    column()->addWidget(m_summary);
    auto *fields = new QWidget(this);
    QVBoxLayout *rows = formColumn(fields);
    const bool asks = m_way != Way::Agree && action != "incoming.received" && action != "incoming.confirmed";
    if (asks && (assigns(action) || action == "incoming.forwarded")) {
        m_who = new AssigneeEdit(tr("Unit or person"), fields);
        m_who->choices()->setDirectory(m_parts.directory.current(), AssigneeModel::Everybody, {m_parts.office.identity().person.id});
        addField(rows, assigns(action) ? tr("Lead") : tr("Forward to"), m_who, QStringLiteral("several.who"));
    }
    if (asks && assigns(action)) {
        m_due = new DeadlineEdit(m_parts.directory.calendar(), m_parts.office.today(), fields);
        addField(rows, tr("Deadline"), m_due, QStringLiteral("several.due"));
    }
    if (asks) {
        m_text = new GrowingTextEdit({}, fields);
        m_text->setLines(2, 8);
        const QString label = assigns(action) ? tr("Instruction") : action == "incoming.forwarded" ? tr("Reason") : tr("Result in short, or why nothing more is done");
        addField(rows, label, m_text, QStringLiteral("several.text"));
        if (m_way == Way::File)
            m_text->setPlainText(tr("For filing, no answer needed"));
    }
    column()->addWidget(fields);
    m_refused->setObjectName(QStringLiteral("several.refused"));
    m_refused->setAccessibleName(tr("Documents it is not done to, and why"));
    m_refused->setWordWrap(true);
    m_refused->setSelectionMode(QAbstractItemView::NoSelection);
    column()->addWidget(m_refused, 1);
    connect(closeButton(), &QAbstractButton::clicked, this, [this] { m_stop.request_stop(); });
    if (asks)
        m_draft = new FormDraft(m_parts.office, {}, draftPlace(), this);
}

/// Words that were meant for some documents do not come back over others.
QString SeveralDialog::draftPlace() const
{
    QStringList ids;
    for (const Item &each : m_items)
        ids << each.id.toString();
    ids.sort();
    const QByteArray digest = QCryptographicHash::hash(ids.join(u' ').toLatin1(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("several.%1.%2").arg(QLatin1String(m_actions.first()), QLatin1String(digest));
}

SeveralDialog::Item *SeveralDialog::item(const SubjectId &id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&id](const Item &each) { return each.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

void SeveralDialog::load()
{
    for (const Item &each : std::as_const(m_items)) {
        onResult(incoming::document(m_parts.office, each.id), this, [this, id = each.id](const Result<IncomingDocument> &document) {
            Item *here = item(id);
            if (document)
                here->document = *document;
            else
                here->why = ErrorWords::sentence(document.error());
            --here->missing;
            looked();
        });
        onResult(m_parts.office.actions(each.id), this, [this, id = each.id](const Result<QList<ActionState>> &states) {
            Item *here = item(id);
            if (states)
                here->states = *states;
            --here->missing;
            looked();
        });
    }
}

void SeveralDialog::looked()
{
    if (std::any_of(m_items.begin(), m_items.end(), [](const Item &each) { return each.missing > 0; }))
        return;
    for (Item &each : m_items)
        choose(each);
    m_busy = false;
    showState();
    if (m_who)
        m_who->setFocus();
    else if (m_text)
        m_text->setFocus();
    Q_EMIT ready();
}

void SeveralDialog::choose(Item &item) const
{
    if (!item.why.isEmpty())
        return;
    const QList<ActionState> states = sensibleActions(item.document, item.states);
    for (const QByteArray &action : m_actions) {
        for (const ActionState &state : states) {
            if (state.action != action)
                continue;
            const auto &proposed = item.document.proposed;
            if (state.allowed && m_way == Way::Agree && (!proposed || proposed->assignments.isEmpty())) {
                item.why = tr("Nothing is proposed that could be agreed with.");
                return;
            }
            if (state.allowed) {
                item.action = action;
                item.states = {state};
                item.why.clear();
                return;
            }
            item.why = ActionWords::why(state);
        }
    }
    if (item.why.isEmpty())
        item.why = tr("It was not given to a unit you head.");
}

QJsonObject SeveralDialog::target() const
{
    const Assignee who = m_who ? m_who->assignee() : Assignee();
    QJsonObject json;
    if (!who.unit.isNull())
        json[QLatin1String("unit")] = who.unit.toString();
    if (!who.person.isNull())
        json[QLatin1String("person")] = who.person.toString();
    return json;
}

QJsonObject SeveralDialog::fieldsFor(const Item &item) const
{
    const ActionState &state = item.states.first();
    const QString part = state.parts.isEmpty() ? QString() : state.parts.first().toString();
    const QString text = m_text ? m_text->cleanText() : QString();
    QJsonObject json;
    if (m_way == Way::Agree)
        return {{QStringLiteral("agree"), true}};
    if (item.action == "incoming.confirmed")
        return {};
    if (item.action == "incoming.received")
        return {{QStringLiteral("assignment"), part}};
    if (item.action == "incoming.forwarded") {
        json = target();
        json[QLatin1String("assignment")] = part;
        json[QLatin1String("reason")] = text;
    } else if (assigns(item.action)) {
        QJsonObject lead = target();
        lead[QLatin1String("role")] = assignmentRoleText(AssignmentRole::Lead);
        if (const QString due = m_due->value(); !due.isEmpty())
            lead[QLatin1String("due")] = due;
        json[QLatin1String("assignments")] = QJsonArray{lead};
        if (!text.isEmpty())
            json[QLatin1String("text")] = text;
        if (item.action == "incoming.assigned")
            json[QLatin1String("parent")] = part;
    } else if (!text.isEmpty()) {
        // What was never assigned is closed for a reason; what asks for an answer says why there is none.
        json[item.document.assignments.isEmpty() ? QLatin1String("reason") : QLatin1String("text")] = text;
        if (item.document.fields.replyRequired)
            json[QLatin1String("no_reply_reason")] = text;
    }
    return json;
}

void SeveralDialog::accept()
{
    if (m_busy)
        return;
    QList<Command> commands;
    QList<SubjectId> asked;
    for (const Item &each : std::as_const(m_items)) {
        if (each.action.isEmpty())
            continue;
        commands << m_parts.office.command(each.action, each.id, fieldsFor(each));
        if (m_way == Way::Agree)
            commands.last().base = each.document.version;
        asked << each.id;
    }
    if (commands.isEmpty()) {
        reject();
        return;
    }
    m_busy = true;
    showState();
    const auto stop = [this] { m_stop.request_stop(); };
    const qint64 job = m_parts.jobs ? m_parts.jobs->begin(windowTitle() + QStringLiteral(" · ") + tr("%n document(s)", nullptr, int(commands.size())), stop) : 0;
    onResult(m_parts.office.performMany(commands, m_stop.get_token()), this, [this, job, asked](const Result<QList<Result<Receipt>>> &results) {
        if (m_parts.jobs)
            m_parts.jobs->end(job); // what was refused stands here, to be tried again
        take(asked, results);
    });
}

void SeveralDialog::take(const QList<SubjectId> &asked, const Result<QList<Result<Receipt>>> &results)
{
    m_busy = false;
    for (qsizetype at = 0; at < asked.size(); ++at) {
        Item *here = item(asked[at]);
        const Result<Receipt> result = !results ? Result<Receipt>(tl::make_unexpected(results.error()))
            : at < results->size()              ? results->at(at)
                                                : Result<Receipt>(failure(ErrorCode::Cancelled));
        if (result) {
            m_cleaned = m_cleaned || result->cleaned;
            ++m_done;
            m_items.removeIf([&](const Item &each) { return each.id == here->id; });
        } else {
            here->why = ErrorWords::sentence(result.error());
        }
    }
    m_stop = std::stop_source();
    Q_EMIT ended(m_done, int(m_items.size()));
    if (m_items.isEmpty()) {
        if (m_draft)
            m_draft->drop();
        QDialog::accept();
        return;
    }
    showState();
}

/// One sees what one agrees with and what one confirms.
QString SeveralDialog::whatWillBe(const Item &item) const
{
    if (item.action.isEmpty() || item.missing > 0)
        return {};
    QStringList parts;
    if (m_way == Way::Agree && item.document.proposed) {
        for (const ProposedAssignment &part : item.document.proposed->assignments) {
            const QString who = StateWords::assignmentRole(part.role) + QStringLiteral(": ") + m_parts.directory.assigneeName(part.unit, part.person);
            parts << (part.due.isValid() ? who + QStringLiteral(" – ") + shownDate(part.due) : who);
        }
    } else if (item.action == "incoming.confirmed") {
        for (const EnteredAct &one : item.document.entered) {
            if (one.state == EnteredAct::State::Unconfirmed && one.principal == m_parts.office.identity().person.id)
                parts << tr("%1, entered by %2").arg(ActionWords::name(one.kind), m_parts.directory.personName(one.actor));
        }
    }
    return parts.join(QStringLiteral("; "));
}

void SeveralDialog::showState()
{
    int left = 0;
    int refused = 0;
    m_refused->clear();
    for (const Item &each : std::as_const(m_items)) {
        left += each.action.isEmpty() ? 0 : 1;
        const QString below = each.why.isEmpty() ? whatWillBe(each) : each.why;
        if (below.isEmpty())
            continue;
        refused += each.why.isEmpty() ? 0 : 1;
        auto *row = new QListWidgetItem(shownCode(each.document.fields) + QStringLiteral(" · ") + each.document.fields.subject + u'\n' + below, m_refused);
        row->setToolTip(plainToolTip(each.document.fields.subject));
    }
    m_refused->setVisible(m_refused->count() > 0);
    QStringList sentences;
    if (m_busy && m_done == 0 && left == 0)
        sentences << tr("Looking at the documents…");
    if (m_done > 0)
        sentences << tr("Done: %n document(s).", nullptr, m_done);
    if (m_cleaned)
        sentences << ActionWords::cleaned();
    if (left > 0)
        sentences << tr("It will be done to %n document(s).", nullptr, left);
    if (!m_busy && refused > 0)
        sentences << tr("Not done, with the reason:");
    m_summary->setText(sentences.join(u' '));
    doButton()->setEnabled(!m_busy && left > 0);
}

}
