// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoinglabels.h"

#include "app/incoming/kinds.h"
#include "app/words/outgoingwords.h"
#include "app/words/statewords.h"
#include "ui/models/directorywatch.h"

namespace congso {

namespace {
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
}

ChipText OutgoingLabels::stateChip(OutgoingState state)
{
    const QString words = OutgoingWords::state(state);
    switch (state) {
    case OutgoingState::Issued: return {words, Tone::Done};
    case OutgoingState::Recalled:
    case OutgoingState::Replaced: return {words, Tone::DueSoon};
    case OutgoingState::Approved:
    case OutgoingState::Signed:
    case OutgoingState::Sealed:
    case OutgoingState::InReview: return {words, Tone::Primary};
    default: return {words, Tone::Neutral};
    }
}

ChipText OutgoingLabels::stepChip(const ReviewStep &step)
{
    switch (step.state) {
    case StepState::Open: return {OutgoingWords::stepState(step.state), Tone::Primary};
    case StepState::Done: return {OutgoingWords::outcome(step.outcome), step.outcome == QLatin1String("objected") ? Tone::DueSoon : Tone::Done};
    case StepState::SentBack: return {OutgoingWords::stepState(step.state), Tone::DueSoon};
    default: return {OutgoingWords::stepState(step.state), Tone::Neutral};
    }
}

ChipText OutgoingLabels::dispatchChip(const Recipient &recipient)
{
    const Tone tone = recipient.state == DispatchState::Received ? Tone::Done
        : recipient.state == DispatchState::Returned ? Tone::Overdue
        : recipient.state == DispatchState::Sent     ? Tone::Primary
                                                     : Tone::Neutral;
    return {OutgoingWords::dispatch(recipient.state), tone};
}

QString OutgoingLabels::link(const QString &kind)
{
    if (kind == QLatin1String("answers"))
        return tr("answers %1");
    if (kind == QLatin1String("based_on"))
        return tr("is based on %1");
    if (kind == QLatin1String("replaces"))
        return tr("replaces %1");
    if (kind == QLatin1String("copies"))
        return tr("is a copy of %1");
    return kind == QLatin1String("corrects") ? tr("corrects %1") : tr("recalls %1");
}

QString OutgoingLabels::linkBack(const QString &kind)
{
    if (kind == QLatin1String("answers"))
        return tr("is answered by %1");
    if (kind == QLatin1String("based_on"))
        return tr("is the basis of %1");
    if (kind == QLatin1String("carries_out"))
        return tr("is carried out by %1");
    if (kind == QLatin1String("same_matter"))
        return tr("is of the same matter as %1");
    if (kind == QLatin1String("replaces"))
        return tr("is replaced by %1");
    if (kind == QLatin1String("copies"))
        return tr("was copied: %1");
    return kind == QLatin1String("corrects") ? tr("is corrected by %1") : tr("is recalled by %1");
}

QString OutgoingLabels::role(const QString &code)
{
    if (code == QLatin1String("attachment"))
        return tr("attachment");
    if (code == QLatin1String("signed"))
        return tr("signed file");
    if (code == QLatin1String("source"))
        return tr("parts of the text");
    return code == QLatin1String("sealed") ? tr("sealed file") : tr("draft text");
}

QString OutgoingLabels::power(const QString &code)
{
    if (code == QLatin1String("TM."))
        return tr("TM. (for the collective)");
    if (code == QLatin1String("Q."))
        return tr("Q. (acting head)");
    if (code == QLatin1String("KT."))
        return tr("KT. (for the head)");
    if (code == QLatin1String("TL."))
        return tr("TL. (by order)");
    return code == QLatin1String("TUQ.") ? tr("TUQ. (by authority given)") : tr("Head of the agency himself");
}

QString OutgoingLabels::fieldName(const QString &key)
{
    static const QHash<QString, const char *> own{
        {"signer", QT_TRANSLATE_NOOP("congso::OutgoingLabels", "Who signs")},
        {"signer_title", QT_TRANSLATE_NOOP("congso::OutgoingLabels", "Title of who signs")},
        {"code_notation", QT_TRANSLATE_NOOP("congso::OutgoingLabels", "Notation")},
        {"pages", QT_TRANSLATE_NOOP("congso::OutgoingLabels", "Pages")},
        {"copies", QT_TRANSLATE_NOOP("congso::OutgoingLabels", "Copies")},
        {"due", QT_TRANSLATE_NOOP("congso::OutgoingLabels", "Answer wanted by")},
        {"register", QT_TRANSLATE_NOOP("congso::OutgoingLabels", "Register of outgoing documents")},
    };
    const char *name = own.value(key);
    return name ? tr(name) : StateWords::field(key);
}

QString OutgoingLabels::waited(qint64 since, qint64 now)
{
    if (since <= 0)
        return {};
    const qint64 past = qMax<qint64>(0, now - since);
    if (past < hourMs)
        return tr("less than an hour");
    return past < dayMs ? tr("%n hour(s)", nullptr, int(past / hourMs)) : tr("%n day(s)", nullptr, int(past / dayMs));
}

QString OutgoingLabels::code(const OutgoingDocument &document)
{
    return document.code.isEmpty() ? incoming::printedKind(document.fields.kind) : document.code;
}

QString OutgoingLabels::named(const OutgoingDocument &document)
{
    return document.code.isEmpty() ? QStringLiteral("“%1”").arg(document.fields.subject) : document.code;
}

QString OutgoingLabels::objections(const OutgoingDocument &document, const DirectoryWatch &directory)
{
    QStringList said;
    for (const ReviewStep &step : document.steps) {
        if (step.round == document.round && step.outcome == QLatin1String("objected"))
            said << (step.text.isEmpty() ? tr("%1 does not agree.").arg(holder(step, directory)) : tr("%1 does not agree: %2").arg(holder(step, directory), step.text.simplified()));
    }
    return said.join(u'\n');
}

QString OutgoingLabels::holder(const ReviewStep &step, const DirectoryWatch &directory)
{
    const QString name = directory.assigneeName(step.unit, step.person);
    return name.isEmpty() ? tr("somebody unknown") : name;
}

}
