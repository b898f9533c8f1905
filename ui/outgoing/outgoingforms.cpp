// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoingforms.h"

#include "app/rules/reviewroute.h"
#include "app/words/outgoingwords.h"
#include "ui/incoming/filesedit.h"
#include "ui/models/directorywatch.h"
#include "ui/outgoing/correctfields.h"
#include "ui/outgoing/correctline.h"
#include "ui/outgoing/numberform.h"
#include "ui/outgoing/outgoingactions.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/outgoing/outgoinglinksform.h"
#include "ui/outgoing/placeform.h"
#include "ui/outgoing/recipientstab.h"
#include "ui/outgoing/routeform.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QListWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
/// The steps of this round that fit, as a form offers them.
QList<std::pair<QString, QString>> stepChoices(const OutContext &context, const std::function<bool(const ReviewStep &)> &fits)
{
    QList<std::pair<QString, QString>> choices;
    for (const ReviewStep &step : context.document.steps) {
        if (step.round == context.document.round && fits(step))
            choices << std::pair(step.id.toString(), OutgoingWords::stepKind(step.kind) + QStringLiteral(": ") + OutgoingLabels::holder(step, context.directory));
    }
    return choices;
}

QList<std::pair<QString, QString>> mySteps(const OutContext &context, bool approvals)
{
    const Identity me = context.office.identity();
    return stepChoices(context, [&me, approvals](const ReviewStep &step) {
        return step.state == StepState::Open && rules::holdsStep(me, step) && (step.kind == ReviewKind::Approve) == approvals;
    });
}

/// A reason, and where it matters which step, file or basis it is about.
class ReasonForm final : public BoundForm
{
public:
    ReasonForm(const OutContext &context, QWidget *parent)
        : BoundForm(context, parent)
    {
        const QByteArray &action = context.action;
        const auto unfinished = [](const ReviewStep &step) { return step.state == StepState::Open || step.state == StepState::Waiting; };
        if (action == "outgoing.skipped")
            addChoice(QStringLiteral("step"), OutgoingLabels::tr("Step to skip"), stepChoices(context, unfinished));
        if (action == "outgoing.sent_back" && context.document.state == OutgoingState::InReview)
            addChoice(QStringLiteral("step"), OutgoingLabels::tr("As"), mySteps(context, false) + mySteps(context, true));
        if (action == "outgoing.file_removed") {
            QList<std::pair<QString, QString>> slots_;
            for (const DraftFile &file : context.document.files) {
                if (file.current && !file.removed && file.role == QLatin1String("attachment"))
                    slots_ << std::pair(file.slot, plainMnemonic(file.name));
            }
            addChoice(QStringLiteral("slot"), OutgoingLabels::tr("Attachment to take out"), slots_);
        }
        const bool optional = action == "outgoing.taken_back" || action == "outgoing.file_removed";
        addText(QStringLiteral("reason"), OutgoingLabels::fieldName(QStringLiteral("reason")), 3, !optional);
        if (action == "outgoing.recalled")
            addLine(QStringLiteral("basis"), OutgoingLabels::tr("Recalled by document"));
        column()->addStretch(1);
    }
};

class ReviewForm final : public BoundForm
{
public:
    ReviewForm(const OutContext &context, QWidget *parent)
        : BoundForm(context, parent)
    {
        const QList<std::pair<QString, QString>> steps = mySteps(context, false);
        m_step = addChoice(QStringLiteral("step"), OutgoingLabels::tr("As"), steps);
        m_outcome = addChoice(QStringLiteral("outcome"), OutgoingLabels::tr("Outcome"), {{"agreed", ""}, {"", ""}});
        addText(QStringLiteral("text"), OutgoingLabels::tr("Words to the drafter"), 4, false);
        column()->addStretch(1);
        offer();
        connect(m_step, &QComboBox::currentIndexChanged, this, [this] { offer(); });
    }

private:
    /// An opinion may object; a check of content or form is agreed to, or the draft is sent back.
    void offer()
    {
        const ReviewStep *step = context().document.step(StepId::fromString(m_step->currentData().toString()));
        const QString before = m_outcome->currentData().toString();
        m_outcome->clear();
        QStringList codes{QStringLiteral("agreed"), QStringLiteral("initialled")};
        if (step && step->kind == ReviewKind::Opinion)
            codes = {QStringLiteral("opined"), QStringLiteral("agreed"), QStringLiteral("objected")};
        else if (step && step->kind == ReviewKind::Form)
            codes = {QStringLiteral("initialled"), QStringLiteral("agreed")};
        for (const QString &code : codes)
            m_outcome->addItem(OutgoingWords::outcome(code), code);
        m_outcome->setCurrentIndex(qMax(0, m_outcome->findData(before)));
    }

    QComboBox *m_step;
    QComboBox *m_outcome;
};

/// New versions of the text, further attachments.
class VersionForm final : public BoundForm
{
public:
    VersionForm(const OutContext &context, QWidget *parent)
        : BoundForm(context, parent)
    {
        m_main = addFiles(QStringLiteral("main"), OutgoingLabels::tr("Text of the document (one file)"), QStringLiteral("main"));
        m_others = addFiles(QStringLiteral("attachments"), OutgoingLabels::tr("Attachments"), QStringLiteral("attachment"));
        addText(QStringLiteral("note"), OutgoingLabels::tr("What is new"), 2, false);
        column()->addStretch(1);
    }

    QJsonObject fields() const override
    {
        QJsonObject json;
        QJsonArray files = m_main->files();
        for (const QJsonValue &other : m_others->files())
            files << other;
        json.insert(QStringLiteral("files"), files);
        if (const QString note = BoundForm::fields().value(QStringLiteral("note")).toString(); !note.isEmpty())
            json.insert(QStringLiteral("note"), note);
        return json;
    }
    QJsonObject draft() const override { return BoundForm::fields(); }

private:
    FilesEdit *m_main;
    FilesEdit *m_others;
};

/// The file that was signed or sealed, and how.
class SignForm final : public BoundForm
{
public:
    SignForm(const OutContext &context, QWidget *parent)
        : BoundForm(context, parent)
    {
        const bool seal = context.action == "outgoing.sealed";
        addChoice(QStringLiteral("method"), OutgoingLabels::tr("How it was signed"),
                  {{QStringLiteral("digital"), OutgoingWords::method(QStringLiteral("digital"))},
                   {seal ? QStringLiteral("stamp") : QStringLiteral("paper"), OutgoingWords::method(seal ? QStringLiteral("stamp") : QStringLiteral("paper"))}});
        addFiles(QStringLiteral("files"), seal ? OutgoingLabels::tr("PDF with the seal of the agency") : OutgoingLabels::tr("Signed PDF"), seal ? QStringLiteral("sealed") : QStringLiteral("signed"));
        if (!seal)
            addText(QStringLiteral("text"), OutgoingLabels::tr("Words"), 2, false);
        column()->addStretch(1);
    }
    QString title() const override { return OutgoingActions::name(context().action); }
    QString doText() const override
    {
        return context().action == "outgoing.sealed" ? OutgoingLabels::tr("Record it as sealed") : OutgoingLabels::tr("Record it as signed");
    }
};

/// Says what will happen, once, because nothing of it can be taken back.
class IssueForm final : public BoundForm
{
public:
    IssueForm(const OutContext &context, QWidget *parent)
        : BoundForm(context, parent)
    {
        const OutgoingDocument &document = context.document;
        auto *words = wrappedLabel(OutgoingLabels::tr("%1 leaves the office. From then on neither its files nor its fields can be changed by anybody; it can only be recalled, replaced or corrected by another document.")
                                       .arg(OutgoingLabels::code(document)), this);
        column()->addWidget(words);
        column()->addWidget(wrappedLabel(paperSentence(document.recipients, document.fields.pages), this));
        if (const QString warning = paperWarning(document.recipients, document.fields.pages); !warning.isEmpty())
            column()->addWidget(wrappedLabel(warning, this));
        const bool answers = std::any_of(document.links.begin(), document.links.end(), [](const OutgoingLink &link) { return link.incoming && link.kind == QLatin1String("answers"); });
        m_closes = new QCheckBox(OutgoingLabels::tr("The incoming document that it answers is completed by it"), this);
        m_closes->setObjectName(QStringLiteral("out.closes"));
        m_closes->setChecked(document.closes);
        m_closes->setVisible(answers);
        column()->addWidget(m_closes);
        column()->addStretch(1);
        connect(m_closes, &QCheckBox::toggled, this, &ActForm::edited);
    }

    QJsonObject fields() const override { return m_closes->isHidden() ? QJsonObject() : QJsonObject{{QStringLiteral("closes"), m_closes->isChecked()}}; }
    void restoreDraft(const QJsonObject &draft) override { m_closes->setChecked(draft.value(QStringLiteral("closes")).toBool(m_closes->isChecked())); }
    void focusFirst() override { m_closes->setFocus(); }

private:
    QCheckBox *m_closes;
};

/// Which recipients it went to, or came back from.
class DispatchForm final : public BoundForm
{
public:
    DispatchForm(const OutContext &context, QWidget *parent)
        : BoundForm(context, parent), m_list(new QListWidget(this))
    {
        m_to = addChoice(QStringLiteral("to"), OutgoingLabels::tr("What happened"),
                         {{"sent", OutgoingWords::dispatch(DispatchState::Sent)}, {"received", OutgoingWords::dispatch(DispatchState::Received)}, {"returned", OutgoingWords::dispatch(DispatchState::Returned)}});
        m_list->setObjectName(QStringLiteral("out.recipients"));
        m_list->setAccessibleName(OutgoingLabels::tr("Recipients"));
        column()->addWidget(m_list, 1);
        addChoice(QStringLiteral("channel"), OutgoingLabels::tr("How it went"),
                  {{"exchange", OutgoingWords::channel(QStringLiteral("exchange"))}, {"email", OutgoingWords::channel(QStringLiteral("email"))}, {"post", OutgoingWords::channel(QStringLiteral("post"))}, {"hand", OutgoingWords::channel(QStringLiteral("hand"))}});
        addDate(QStringLiteral("on"), OutgoingLabels::tr("On"), context.office.today());
        addLine(QStringLiteral("note"), OutgoingLabels::fieldName(QStringLiteral("note")));
        if (const QString next = nextOfChosen(); !next.isEmpty())
            m_to->setCurrentIndex(m_to->findData(next));
        fill();
        connect(m_to, &QComboBox::currentIndexChanged, this, [this] { fill(); });
        connect(m_list, &QListWidget::itemChanged, this, &ActForm::edited);
        connect(m_list, &QListWidget::itemChanged, this, &ActForm::readyChanged);
    }

    /// Somebody it is about has to be marked.
    bool ready() const override
    {
        bool marked = false;
        for (int row = 0; row < m_list->count(); ++row)
            marked = marked || m_list->item(row)->checkState() == Qt::Checked;
        return marked && BoundForm::ready();
    }

    QJsonObject fields() const override
    {
        QJsonObject json = BoundForm::fields();
        QJsonArray chosen;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                chosen << m_list->item(row)->data(Qt::UserRole).toString();
        }
        json.insert(QStringLiteral("recipients"), chosen);
        if (json.value(QStringLiteral("to")) != QLatin1String("sent"))
            json.remove(QStringLiteral("channel"));
        return json;
    }
    void restoreDraft(const QJsonObject &draft) override
    {
        BoundForm::restoreDraft(draft);
        const QJsonArray chosen = draft.value(QStringLiteral("recipients")).toArray();
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(chosen.contains(m_list->item(row)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }

private:
    /// What comes next for those that were marked; empty where none is.
    QString nextOfChosen() const
    {
        for (const Recipient &one : context().document.recipients) {
            if (context().chosen.contains(one.id))
                return one.state == DispatchState::Sent ? QStringLiteral("received") : QStringLiteral("sent");
        }
        return {};
    }

    /// Proposed are those that were marked, else those for whom it is the next thing, or the only one. To whom nothing went,
    /// nothing came.
    void fill()
    {
        const QString to = m_to->currentData().toString();
        const bool sends = to == QLatin1String("sent");
        fieldOf(QStringLiteral("channel"))->setVisible(sends);
        m_list->clear();
        for (const Recipient &one : context().document.recipients) {
            if (!sends && one.state == DispatchState::Waiting)
                continue;
            auto *item = new QListWidgetItem(one.name + QStringLiteral(" · ") + OutgoingWords::dispatch(one.state), m_list);
            item->setData(Qt::UserRole, one.id.toString());
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            const bool next = sends && (one.state == DispatchState::Waiting || one.state == DispatchState::Returned);
            const bool proposed = context().chosen.isEmpty() ? next : context().chosen.contains(one.id);
            item->setCheckState(proposed ? Qt::Checked : Qt::Unchecked);
        }
        if (m_list->count() > 0)
            m_list->setCurrentRow(0);
        if (m_list->count() == 1)
            m_list->item(0)->setCheckState(Qt::Checked);
        Q_EMIT readyChanged();
    }

    QComboBox *m_to;
    QListWidget *m_list;
};

/// What is said about a place, or answered to it.
class CommentForm final : public BoundForm
{
public:
    CommentForm(const OutContext &context, QWidget *parent)
        : BoundForm(context, parent)
    {
        const bool answers = context.action == "outgoing.comment_answered";
        for (const PlacedComment &one : context.document.comments) {
            if (answers && one.id == context.comment)
                column()->addWidget(wrappedLabel(context.directory.personName(one.person) + QStringLiteral(": ") + one.text, this));
        }
        if (!answers)
            column()->addWidget(quietLabel(context.place.width > 0 ? OutgoingLabels::tr("On the marked place of page %1").arg(context.place.page + 1)
                                                                   : OutgoingLabels::tr("On page %1").arg(context.place.page + 1), this));
        addText(QStringLiteral("text"), answers ? OutgoingLabels::tr("Answer") : OutgoingLabels::tr("Comment"), 4, true);
        column()->addStretch(1);
    }

    QJsonObject fields() const override
    {
        QJsonObject json = BoundForm::fields();
        if (context().action == "outgoing.comment_answered") {
            json.insert(QStringLiteral("comment"), context().comment.toString());
            return json;
        }
        const PlacedComment &place = context().place;
        json.insert(QStringLiteral("file"), context().file);
        json.insert(QStringLiteral("page"), place.page);
        if (place.width > 0) {
            for (const auto &[key, value] : {std::pair("x", place.x), std::pair("y", place.y), std::pair("width", place.width), std::pair("height", place.height)})
                json.insert(QLatin1String(key), value);
        }
        return json;
    }
};
}

ActForm *makeOutgoingForm(const OutContext &context, QWidget *parent)
{
    const QByteArray &action = context.action;
    if (action == "outgoing.reviewed")
        return new ReviewForm(context, parent);
    if (action == "outgoing.version_added")
        return new VersionForm(context, parent);
    if (action == "outgoing.signed" || action == "outgoing.sealed")
        return new SignForm(context, parent);
    if (action == "outgoing.issued")
        return new IssueForm(context, parent);
    if (action == "outgoing.dispatched")
        return new DispatchForm(context, parent);
    if (action == "outgoing.comment_added" || action == "outgoing.comment_answered")
        return new CommentForm(context, parent);
    if (action == "outgoing.sent_for_review")
        return new RouteForm(context, parent);
    if (action == "outgoing.fields_corrected")
        return new CorrectFieldsForm(context, parent);
    if (action == "outgoing.import_corrected")
        return new CorrectLineForm(context, parent);
    if (action == "outgoing.links_set")
        return new OutgoingLinksForm(context, parent);
    if (action == "outgoing.number_taken")
        return new NumberForm(context, parent);
    if (action == "outgoing.placed")
        return new PlaceForm(context, parent);
    static const QList<QByteArray> reasoned{"outgoing.sent_back", "outgoing.taken_back", "outgoing.skipped", "outgoing.unapproved", "outgoing.number_voided",
                                            "outgoing.recalled", "outgoing.withdrawn", "outgoing.file_removed"};
    return reasoned.contains(action) ? new ReasonForm(context, parent) : nullptr;
}

}
