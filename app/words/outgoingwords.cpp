// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/outgoingwords.h"
#include "app/words/wordtable.h"

namespace congso {

namespace {
constexpr Word states[] = {
    {"none", QT_TRANSLATE_NOOP("OutgoingWords", "None")},
    {"draft", QT_TRANSLATE_NOOP("OutgoingWords", "Draft")},
    {"in_review", QT_TRANSLATE_NOOP("OutgoingWords", "In review")},
    {"approved", QT_TRANSLATE_NOOP("OutgoingWords", "Approved")},
    {"signed", QT_TRANSLATE_NOOP("OutgoingWords", "Signed")},
    {"sealed", QT_TRANSLATE_NOOP("OutgoingWords", "Signed for the agency")},
    {"issued", QT_TRANSLATE_NOOP("OutgoingWords", "Issued")},
    {"recalled", QT_TRANSLATE_NOOP("OutgoingWords", "Recalled")},
    {"replaced", QT_TRANSLATE_NOOP("OutgoingWords", "Replaced")},
    {"withdrawn", QT_TRANSLATE_NOOP("OutgoingWords", "Given up")},
    {"erased", QT_TRANSLATE_NOOP("OutgoingWords", "Destroyed")},
};

constexpr Word stepKinds[] = {
    {"content", QT_TRANSLATE_NOOP("OutgoingWords", "Check of the content")},
    {"form", QT_TRANSLATE_NOOP("OutgoingWords", "Check of the form")},
    {"opinion", QT_TRANSLATE_NOOP("OutgoingWords", "Opinion")},
    {"approve", QT_TRANSLATE_NOOP("OutgoingWords", "Approval")},
};

constexpr Word stepStates[] = {
    {"waiting", QT_TRANSLATE_NOOP("OutgoingWords", "Its turn has not come")},
    {"open", QT_TRANSLATE_NOOP("OutgoingWords", "Its turn")},
    {"done", QT_TRANSLATE_NOOP("OutgoingWords", "Done")},
    {"sent_back", QT_TRANSLATE_NOOP("OutgoingWords", "Sent back")},
    {"skipped", QT_TRANSLATE_NOOP("OutgoingWords", "Skipped")},
    {"dropped", QT_TRANSLATE_NOOP("OutgoingWords", "Ended before")},
};

constexpr Word outcomes[] = {
    {"agreed", QT_TRANSLATE_NOOP("OutgoingWords", "Agreed")},
    {"initialled", QT_TRANSLATE_NOOP("OutgoingWords", "Initialled")},
    {"opined", QT_TRANSLATE_NOOP("OutgoingWords", "Opinion given")},
    {"objected", QT_TRANSLATE_NOOP("OutgoingWords", "Does not agree")},
    {"approved", QT_TRANSLATE_NOOP("OutgoingWords", "Approved the draft")},
};

constexpr Word dispatches[] = {
    {"waiting", QT_TRANSLATE_NOOP("OutgoingWords", "Not sent yet")},
    {"sent", QT_TRANSLATE_NOOP("OutgoingWords", "Sent")},
    {"received", QT_TRANSLATE_NOOP("OutgoingWords", "Received")},
    {"returned", QT_TRANSLATE_NOOP("OutgoingWords", "Came back")},
};

constexpr Word ways[] = {
    {"electronic", QT_TRANSLATE_NOOP("OutgoingWords", "Electronically")},
    {"paper", QT_TRANSLATE_NOOP("OutgoingWords", "On paper")},
    {"both", QT_TRANSLATE_NOOP("OutgoingWords", "Electronically and on paper")},
};

constexpr Word channels[] = {
    {"exchange", QT_TRANSLATE_NOOP("OutgoingWords", "Exchange axis")},
    {"email", QT_TRANSLATE_NOOP("OutgoingWords", "E-mail message")},
    {"post", QT_TRANSLATE_NOOP("OutgoingWords", "Post")},
    {"hand", QT_TRANSLATE_NOOP("OutgoingWords", "By hand")},
    {"phone", QT_TRANSLATE_NOOP("OutgoingWords", "By telephone")},
};

constexpr Word linkKinds[] = {
    {"answers", QT_TRANSLATE_NOOP("OutgoingWords", "answers")},
    {"answered", QT_TRANSLATE_NOOP("OutgoingWords", "answered by this letter")},
    {"carries_out", QT_TRANSLATE_NOOP("OutgoingWords", "carried out by this letter")},
    {"same_matter", QT_TRANSLATE_NOOP("OutgoingWords", "of the same matter")},
    {"based_on", QT_TRANSLATE_NOOP("OutgoingWords", "based on")},
    {"replaces", QT_TRANSLATE_NOOP("OutgoingWords", "replaces")},
    {"corrects", QT_TRANSLATE_NOOP("OutgoingWords", "corrects")},
    {"recalls", QT_TRANSLATE_NOOP("OutgoingWords", "recalls")},
    {"copies", QT_TRANSLATE_NOOP("OutgoingWords", "copy of")},
};

constexpr Word methods[] = {
    {"digital", QT_TRANSLATE_NOOP("OutgoingWords", "Digitally")},
    {"paper", QT_TRANSLATE_NOOP("OutgoingWords", "With pen on paper")},
    {"stamp", QT_TRANSLATE_NOOP("OutgoingWords", "With the red seal")},
};

constexpr Word boxes[] = {
    {"my_drafts", QT_TRANSLATE_NOOP("OutgoingWords", "My drafts")},
    {"returned", QT_TRANSLATE_NOOP("OutgoingWords", "Sent back to me")},
    {"my_sent", QT_TRANSLATE_NOOP("OutgoingWords", "Under way")},
    {"to_review", QT_TRANSLATE_NOOP("OutgoingWords", "For me to review")},
    {"to_approve", QT_TRANSLATE_NOOP("OutgoingWords", "For me to approve")},
    {"to_sign", QT_TRANSLATE_NOOP("OutgoingWords", "For me to sign")},
    {"to_number", QT_TRANSLATE_NOOP("OutgoingWords", "Wait for a number")},
    {"to_seal", QT_TRANSLATE_NOOP("OutgoingWords", "Wait for the seal")},
    {"to_issue", QT_TRANSLATE_NOOP("OutgoingWords", "Wait to be issued")},
    {"to_dispatch", QT_TRANSLATE_NOOP("OutgoingWords", "To be sent")},
    {"in_review", QT_TRANSLATE_NOOP("OutgoingWords", "All in review")},
    {"reviewed", QT_TRANSLATE_NOOP("OutgoingWords", "Reviewed by me")},
    {"issued", QT_TRANSLATE_NOOP("OutgoingWords", "Issued documents")},
};

constexpr Word boxTips[] = {
    {"my_drafts", QT_TRANSLATE_NOOP("OutgoingWords", "What you draft and have not sent yet.")},
    {"returned", QT_TRANSLATE_NOOP("OutgoingWords", "Drafts that were sent back to you with a reason.")},
    {"my_sent", QT_TRANSLATE_NOOP("OutgoingWords", "Your drafts in review or on their way to be issued.")},
    {"to_review", QT_TRANSLATE_NOOP("OutgoingWords", "Drafts whose content, form or an opinion is asked of you.")},
    {"to_approve", QT_TRANSLATE_NOOP("OutgoingWords", "Drafts that wait for your approval.")},
    {"to_sign", QT_TRANSLATE_NOOP("OutgoingWords", "Approved documents that wait for your signature.")},
    {"to_number", QT_TRANSLATE_NOOP("OutgoingWords", "Documents that wait for number and date.")},
    {"to_seal", QT_TRANSLATE_NOOP("OutgoingWords", "Signed and numbered documents that wait for the agency's signature or seal.")},
    {"to_issue", QT_TRANSLATE_NOOP("OutgoingWords", "Documents that are ready to be issued.")},
    {"to_dispatch", QT_TRANSLATE_NOOP("OutgoingWords", "Issued documents that were not sent to every recipient yet.")},
    {"in_review", QT_TRANSLATE_NOOP("OutgoingWords", "Every draft in review that you may read, the longest waiting first.")},
    {"reviewed", QT_TRANSLATE_NOOP("OutgoingWords", "What you agreed with, gave an opinion on or approved.")},
    {"issued", QT_TRANSLATE_NOOP("OutgoingWords", "The register of outgoing documents.")},
};

constexpr Word relations[] = {
    {"drafter", QT_TRANSLATE_NOOP("OutgoingWords", "who drafted it")},
    {"head_of_drafter", QT_TRANSLATE_NOOP("OutgoingWords", "the head of the drafting unit")},
    {"reviewing", QT_TRANSLATE_NOOP("OutgoingWords", "whose turn it is to review")},
    {"approving", QT_TRANSLATE_NOOP("OutgoingWords", "whose turn it is to approve")},
    {"approver", QT_TRANSLATE_NOOP("OutgoingWords", "who approved it")},
    {"involved", QT_TRANSLATE_NOOP("OutgoingWords", "who drafts or reviews it")},
};

constexpr Word fields[] = {
    {"signing_power", QT_TRANSLATE_NOOP("OutgoingWords", "Signing power")},
    {"marking", QT_TRANSLATE_NOOP("OutgoingWords", "Circulation mark")},
    {"kept", QT_TRANSLATE_NOOP("OutgoingWords", "Kept copy")},
    {"effective", QT_TRANSLATE_NOOP("OutgoingWords", "In force from")},
    {"slot", QT_TRANSLATE_NOOP("OutgoingWords", "File replaced")},
    {"links", QT_TRANSLATE_NOOP("OutgoingWords", "Linked documents")},
    {"closes", QT_TRANSLATE_NOOP("OutgoingWords", "Closes the letter")},
    {"recipients", QT_TRANSLATE_NOOP("OutgoingWords", "Recipients")},
    {"inform", QT_TRANSLATE_NOOP("OutgoingWords", "For information")},
    {"way", QT_TRANSLATE_NOOP("OutgoingWords", "Way of sending")},
    {"group", QT_TRANSLATE_NOOP("OutgoingWords", "Group of recipients")},
    {"template", QT_TRANSLATE_NOOP("OutgoingWords", "Template")},
    {"made", QT_TRANSLATE_NOOP("OutgoingWords", "What the template holds")},
    {"picture", QT_TRANSLATE_NOOP("OutgoingWords", "Picture")},
    {"groups", QT_TRANSLATE_NOOP("OutgoingWords", "Groups of recipients")},
    {"id", QT_TRANSLATE_NOOP("OutgoingWords", "Identifier")},
    {"steps", QT_TRANSLATE_NOOP("OutgoingWords", "Steps of the review")},
    {"step", QT_TRANSLATE_NOOP("OutgoingWords", "Step")},
    {"order", QT_TRANSLATE_NOOP("OutgoingWords", "Order of the step")},
    {"outcome", QT_TRANSLATE_NOOP("OutgoingWords", "Outcome")},
    {"comment", QT_TRANSLATE_NOOP("OutgoingWords", "Comment")},
    {"x", QT_TRANSLATE_NOOP("OutgoingWords", "Left edge")},
    {"y", QT_TRANSLATE_NOOP("OutgoingWords", "Upper edge")},
    {"width", QT_TRANSLATE_NOOP("OutgoingWords", "Width of the place")},
    {"height", QT_TRANSLATE_NOOP("OutgoingWords", "Height of the place")},
    {"date", QT_TRANSLATE_NOOP("OutgoingWords", "Date of the document")},
    {"notation", QT_TRANSLATE_NOOP("OutgoingWords", "Notation of the document")},
    {"method", QT_TRANSLATE_NOOP("OutgoingWords", "Way of signing")},
    {"on", QT_TRANSLATE_NOOP("OutgoingWords", "Day")},
    {"channel", QT_TRANSLATE_NOOP("OutgoingWords", "Channel")},
    {"basis", QT_TRANSLATE_NOOP("OutgoingWords", "Basis")},
    {"source", QT_TRANSLATE_NOOP("OutgoingWords", "Document to copy")},
    {"form", QT_TRANSLATE_NOOP("OutgoingWords", "Form of copy")},
    {"from", QT_TRANSLATE_NOOP("OutgoingWords", "From")},
    {"extract_pages", QT_TRANSLATE_NOOP("OutgoingWords", "Pages of the extract")},
    {"extract", QT_TRANSLATE_NOOP("OutgoingWords", "Words of the extract")},
    {"purpose", QT_TRANSLATE_NOOP("OutgoingWords", "What for")},
    {"answer", QT_TRANSLATE_NOOP("OutgoingWords", "Answered")},
    {"user", QT_TRANSLATE_NOOP("OutgoingWords", "Who uses it")},
    {"user_name", QT_TRANSLATE_NOOP("OutgoingWords", "Name of who uses it")},
    {"casefile", QT_TRANSLATE_NOOP("OutgoingWords", "Case file it lies in")},
    {"signer_name", QT_TRANSLATE_NOOP("OutgoingWords", "Signed by")},
    {"permitted_by", QT_TRANSLATE_NOOP("OutgoingWords", "Permitted by")},
    {"use", QT_TRANSLATE_NOOP("OutgoingWords", "Use of the kept original")},
    {"direction", QT_TRANSLATE_NOOP("OutgoingWords", "Incoming or outgoing")},
    {"lists.review", QT_TRANSLATE_NOOP("OutgoingWords", "Route of review")},
    {"outgoing.number_when", QT_TRANSLATE_NOOP("OutgoingWords", "When the number is taken")},
};
}

QString OutgoingWords::state(OutgoingState state)
{
    return worded<OutgoingWords>(states, QString(outgoingStateText(state)));
}

QString OutgoingWords::fromBook()
{
    return tr("From an old register");
}

QString OutgoingWords::stepKind(ReviewKind kind)
{
    return worded<OutgoingWords>(stepKinds, QString(reviewKindText(kind)));
}

QString OutgoingWords::stepState(StepState state)
{
    return worded<OutgoingWords>(stepStates, QString(stepStateText(state)));
}

QString OutgoingWords::dispatch(DispatchState state)
{
    return worded<OutgoingWords>(dispatches, QString(dispatchStateText(state)));
}

QString OutgoingWords::outcome(const QString &code)
{
    return worded<OutgoingWords>(outcomes, code, code);
}

QString OutgoingWords::way(const QString &code)
{
    return worded<OutgoingWords>(ways, code, code);
}

QString OutgoingWords::channel(const QString &code)
{
    return worded<OutgoingWords>(channels, code, code);
}

QString OutgoingWords::linkKind(const QString &code)
{
    return worded<OutgoingWords>(linkKinds, code, code);
}

QString OutgoingWords::method(const QString &code)
{
    return worded<OutgoingWords>(methods, code, code);
}

QString OutgoingWords::box(OutBox box)
{
    return worded<OutgoingWords>(boxes, QString(outBoxText(box)));
}

QString OutgoingWords::boxTip(OutBox box)
{
    return worded<OutgoingWords>(boxTips, QString(outBoxText(box)));
}

QString OutgoingWords::relation(const QString &code)
{
    return worded<OutgoingWords>(relations, code);
}

QString OutgoingWords::field(const QString &code)
{
    return worded<OutgoingWords>(fields, code);
}

}
