// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/outgoing.h"

#include <span>

namespace congso {

namespace {
template <class Value>
struct Named
{
    Value value;
    const char *text;
};

constexpr Named<OutgoingState> states[] = {
    {OutgoingState::None, "none"},     {OutgoingState::Draft, "draft"},       {OutgoingState::InReview, "in_review"},
    {OutgoingState::Approved, "approved"}, {OutgoingState::Signed, "signed"}, {OutgoingState::Sealed, "sealed"},
    {OutgoingState::Issued, "issued"}, {OutgoingState::Recalled, "recalled"}, {OutgoingState::Replaced, "replaced"},
    {OutgoingState::Withdrawn, "withdrawn"}, {OutgoingState::Erased, "erased"},
};
constexpr Named<ReviewKind> reviewKinds[] = {
    {ReviewKind::Content, "content"}, {ReviewKind::Form, "form"}, {ReviewKind::Opinion, "opinion"}, {ReviewKind::Approve, "approve"},
};
constexpr Named<StepState> stepStates[] = {
    {StepState::Waiting, "waiting"},    {StepState::Open, "open"},       {StepState::Done, "done"},
    {StepState::SentBack, "sent_back"}, {StepState::Skipped, "skipped"}, {StepState::Dropped, "dropped"},
};
constexpr Named<DispatchState> dispatchStates[] = {
    {DispatchState::Waiting, "waiting"}, {DispatchState::Sent, "sent"}, {DispatchState::Received, "received"}, {DispatchState::Returned, "returned"},
};

template <class Value>
QLatin1String textIn(std::span<const Named<Value>> names, Value value)
{
    for (const Named<Value> &entry : names) {
        if (entry.value == value)
            return QLatin1String(entry.text);
    }
    return {};
}

template <class Value>
std::optional<Value> valueIn(std::span<const Named<Value>> names, const QString &text)
{
    for (const Named<Value> &entry : names) {
        if (text == QLatin1String(entry.text))
            return entry.value;
    }
    return std::nullopt;
}
}

QLatin1String outgoingStateText(OutgoingState state) { return textIn<OutgoingState>(states, state); }
std::optional<OutgoingState> outgoingStateFromText(const QString &text) { return valueIn<OutgoingState>(states, text); }
QLatin1String reviewKindText(ReviewKind kind) { return textIn<ReviewKind>(reviewKinds, kind); }
std::optional<ReviewKind> reviewKindFromText(const QString &text) { return valueIn<ReviewKind>(reviewKinds, text); }
QLatin1String stepStateText(StepState state) { return textIn<StepState>(stepStates, state); }
std::optional<StepState> stepStateFromText(const QString &text) { return valueIn<StepState>(stepStates, text); }
QLatin1String dispatchStateText(DispatchState state) { return textIn<DispatchState>(dispatchStates, state); }
std::optional<DispatchState> dispatchStateFromText(const QString &text) { return valueIn<DispatchState>(dispatchStates, text); }

bool hasLeft(OutgoingState state)
{
    return state == OutgoingState::Issued || state == OutgoingState::Recalled || state == OutgoingState::Replaced;
}

const DraftFile *OutgoingDocument::currentFile(const QString &role) const
{
    for (const DraftFile &file : files) {
        if (file.current && file.role == role)
            return &file;
    }
    return nullptr;
}

int OutgoingDocument::mainVersion() const
{
    const DraftFile *file = currentFile(QStringLiteral("main"));
    return file ? file->version : 0;
}

const ReviewStep *OutgoingDocument::step(const StepId &wanted) const
{
    for (const ReviewStep &one : steps) {
        if (one.id == wanted)
            return &one;
    }
    return nullptr;
}

}
