// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/outgoingwords.h"
#include "app/words/statewords.h"
#include "app/words/wordtable.h"
#include "app/words/workwords.h"

namespace congso {

namespace {
using Names = std::span<const Word>;

constexpr Word urgencies[] = {
    {"", QT_TRANSLATE_NOOP("StateWords", "Normal")},
    {"normal", QT_TRANSLATE_NOOP("StateWords", "Normal")},
    {"urgent", QT_TRANSLATE_NOOP("StateWords", "Urgent")},
    {"very_urgent", QT_TRANSLATE_NOOP("StateWords", "Very urgent")},
    {"express", QT_TRANSLATE_NOOP("StateWords", "Express")},
};

constexpr Word secrecies[] = {
    {"none", QT_TRANSLATE_NOOP("StateWords", "Not secret")},
    {"mat", QT_TRANSLATE_NOOP("StateWords", "Confidential")},
    {"toi_mat", QT_TRANSLATE_NOOP("StateWords", "Highly secret")},
    {"tuyet_mat", QT_TRANSLATE_NOOP("StateWords", "Top secret")},
};

constexpr Word origins[] = {
    {"paper", QT_TRANSLATE_NOOP("StateWords", "Paper letter")},
    {"email", QT_TRANSLATE_NOOP("StateWords", "E-mail")},
    {"exchange", QT_TRANSLATE_NOOP("StateWords", "Exchange network")},
    {"direct", QT_TRANSLATE_NOOP("StateWords", "Added by hand")},
    {"watch", QT_TRANSLATE_NOOP("StateWords", "Watched folder")},
    {"scanner", QT_TRANSLATE_NOOP("StateWords", "Scanner")},
};

constexpr Word relationNames[] = {
    {"creator", QT_TRANSLATE_NOOP("StateWords", "who registered it")},
    {"submitted_to", QT_TRANSLATE_NOOP("StateWords", "whom it was submitted to")},
    {"assigner", QT_TRANSLATE_NOOP("StateWords", "who assigned it")},
    {"assignee", QT_TRANSLATE_NOOP("StateWords", "whom it is assigned to")},
    {"lead", QT_TRANSLATE_NOOP("StateWords", "who leads it")},
    {"cooperating", QT_TRANSLATE_NOOP("StateWords", "who co-operates on it")},
    {"supervising", QT_TRANSLATE_NOOP("StateWords", "who supervises it")},
    {"informed", QT_TRANSLATE_NOOP("StateWords", "who was informed")},
    {"author_of_last", QT_TRANSLATE_NOOP("StateWords", "who acted last")},
    {"keeper", QT_TRANSLATE_NOOP("StateWords", "the keeper of the case file")},
    {"head_of_keeper", QT_TRANSLATE_NOOP("StateWords", "the head of the case file's unit")},
    {"principal", QT_TRANSLATE_NOOP("StateWords", "who delegated")},
    {"absentee", QT_TRANSLATE_NOOP("StateWords", "who is away")},
    {"giver", QT_TRANSLATE_NOOP("StateWords", "who hands over")},
    {"receiver", QT_TRANSLATE_NOOP("StateWords", "who takes over")},
    {"asked", QT_TRANSLATE_NOOP("StateWords", "who was asked")},
    {"entered_for", QT_TRANSLATE_NOOP("StateWords", "for whom it was entered")},
};

constexpr Word documentFields[] = {
    {"code_number", QT_TRANSLATE_NOOP("StateWords", "Number")},
    {"code_notation", QT_TRANSLATE_NOOP("StateWords", "Notation")},
    {"issued", QT_TRANSLATE_NOOP("StateWords", "Date of document")},
    {"agency", QT_TRANSLATE_NOOP("StateWords", "Issuing agency")},
    {"kind", QT_TRANSLATE_NOOP("StateWords", "Kind of document")},
    {"subject", QT_TRANSLATE_NOOP("StateWords", "Summary")},
    {"signer", QT_TRANSLATE_NOOP("StateWords", "Signed by")},
    {"signer_title", QT_TRANSLATE_NOOP("StateWords", "Signer's title")},
    {"urgency", QT_TRANSLATE_NOOP("StateWords", "Urgency")},
    {"field", QT_TRANSLATE_NOOP("StateWords", "Field of work")},
    {"language", QT_TRANSLATE_NOOP("StateWords", "Language")},
    {"note", QT_TRANSLATE_NOOP("StateWords", "Note")},
    {"origin", QT_TRANSLATE_NOOP("StateWords", "Way of arrival")},
    {"arrival", QT_TRANSLATE_NOOP("StateWords", "Date of arrival")},
    {"due", QT_TRANSLATE_NOOP("StateWords", "Deadline for handling")},
    {"reply_required", QT_TRANSLATE_NOOP("StateWords", "Reply required")},
    {"pages", QT_TRANSLATE_NOOP("StateWords", "Pages")},
    {"copies", QT_TRANSLATE_NOOP("StateWords", "Copies")},
    {"sealed", QT_TRANSLATE_NOOP("StateWords", "Envelope, not opened")},
    {"addressee", QT_TRANSLATE_NOOP("StateWords", "Addressed to")},
    {"meeting_date", QT_TRANSLATE_NOOP("StateWords", "Day of the meeting")},
    {"meeting_time", QT_TRANSLATE_NOOP("StateWords", "Begin of the meeting")},
    {"meeting_end", QT_TRANSLATE_NOOP("StateWords", "End of the meeting")},
    {"meeting_place", QT_TRANSLATE_NOOP("StateWords", "Place of the meeting")},
    {"meeting_chair", QT_TRANSLATE_NOOP("StateWords", "Chaired by")},
    {"number", QT_TRANSLATE_NOOP("StateWords", "Arrival number")},
    {"suffix", QT_TRANSLATE_NOOP("StateWords", "Number suffix")},
    {"state", QT_TRANSLATE_NOOP("StateWords", "State")},
    {"import", QT_TRANSLATE_NOOP("StateWords", "Import")},
    {"row", QT_TRANSLATE_NOOP("StateWords", "Row of the file")},
    {"register", QT_TRANSLATE_NOOP("StateWords", "Register book")},
    {"year", QT_TRANSLATE_NOOP("StateWords", "Year")},
    {"fonds", QT_TRANSLATE_NOOP("StateWords", "Fonds")},
    {"inventory", QT_TRANSLATE_NOOP("StateWords", "Inventory")},
    {"box", QT_TRANSLATE_NOOP("StateWords", "Box")},
    {"folder", QT_TRANSLATE_NOOP("StateWords", "Folder")},
    {"sheet", QT_TRANSLATE_NOOP("StateWords", "Sheet")},
    {"store", QT_TRANSLATE_NOOP("StateWords", "Store-room")},
    {"shelf", QT_TRANSLATE_NOOP("StateWords", "Shelf")},
    {"secrecy", QT_TRANSLATE_NOOP("StateWords", "Secrecy")},
    {"files", QT_TRANSLATE_NOOP("StateWords", "Files of the letter")},
    {"fields", QT_TRANSLATE_NOOP("StateWords", "Fields")},
};

constexpr Word actFields[] = {
    {"text", QT_TRANSLATE_NOOP("StateWords", "Opinion")},
    {"reason", QT_TRANSLATE_NOOP("StateWords", "Reason")},
    {"assignments", QT_TRANSLATE_NOOP("StateWords", "Assignees")},
    {"assignment", QT_TRANSLATE_NOOP("StateWords", "Assignment")},
    {"parent", QT_TRANSLATE_NOOP("StateWords", "Parent")},
    {"to", QT_TRANSLATE_NOOP("StateWords", "Submitted to")},
    {"days", QT_TRANSLATE_NOOP("StateWords", "Number of working days")},
    {"percent", QT_TRANSLATE_NOOP("StateWords", "Progress")},
    {"wake_on", QT_TRANSLATE_NOOP("StateWords", "Wake-up date")},
    {"reply_code", QT_TRANSLATE_NOOP("StateWords", "Number of the reply")},
    {"no_reply_reason", QT_TRANSLATE_NOOP("StateWords", "Why there is no reply")},
    {"legal_basis", QT_TRANSLATE_NOOP("StateWords", "Legal basis")},
    {"changes", QT_TRANSLATE_NOOP("StateWords", "Changes")},
    {"event", QT_TRANSLATE_NOOP("StateWords", "Event")},
    {"events", QT_TRANSLATE_NOOP("StateWords", "Events")},
    {"role", QT_TRANSLATE_NOOP("StateWords", "Role")},
    {"unit", QT_TRANSLATE_NOOP("StateWords", "Unit")},
    {"person", QT_TRANSLATE_NOOP("StateWords", "Person")},
    {"proposal", QT_TRANSLATE_NOOP("StateWords", "Proposed assignees")},
    {"wording", QT_TRANSLATE_NOOP("StateWords", "Proposed instruction")},
    {"rule", QT_TRANSLATE_NOOP("StateWords", "Routing rule")},
    {"rules", QT_TRANSLATE_NOOP("StateWords", "Routing rules")},
    {"agree", QT_TRANSLATE_NOOP("StateWords", "Agreement")},
    {"instead_of", QT_TRANSLATE_NOOP("StateWords", "Instead of")},
    {"evidence", QT_TRANSLATE_NOOP("StateWords", "Signed slip")},
    {"received", QT_TRANSLATE_NOOP("StateWords", "Received on")},
    {"entered", QT_TRANSLATE_NOOP("StateWords", "What was entered")},
    {"people", QT_TRANSLATE_NOOP("StateWords", "People")},
    {"waiting_on", QT_TRANSLATE_NOOP("StateWords", "Whom it waits for")},
    {"question", QT_TRANSLATE_NOOP("StateWords", "Question")},
    {"document", QT_TRANSLATE_NOOP("StateWords", "Document")},
    {"link", QT_TRANSLATE_NOOP("StateWords", "Link")},
    {"link_kind", QT_TRANSLATE_NOOP("StateWords", "Kind of link")},
    {"hash", QT_TRANSLATE_NOOP("StateWords", "File hash")},
    {"file", QT_TRANSLATE_NOOP("StateWords", "File")},
    {"page", QT_TRANSLATE_NOOP("StateWords", "Page")},
    {"old", QT_TRANSLATE_NOOP("StateWords", "Text before")},
    {"new", QT_TRANSLATE_NOOP("StateWords", "Corrected text")},
    {"size", QT_TRANSLATE_NOOP("StateWords", "Size")},
};

constexpr Word officeFields[] = {
    {"name", QT_TRANSLATE_NOOP("StateWords", "Name or title")},
    {"login", QT_TRANSLATE_NOOP("StateWords", "Login")},
    {"email", QT_TRANSLATE_NOOP("StateWords", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("StateWords", "Phone")},
    {"short_name", QT_TRANSLATE_NOOP("StateWords", "Short name")},
    {"position", QT_TRANSLATE_NOOP("StateWords", "Order")},
    {"title", QT_TRANSLATE_NOOP("StateWords", "Title")},
    {"roles", QT_TRANSLATE_NOOP("StateWords", "Roles")},
    {"code", QT_TRANSLATE_NOOP("StateWords", "Code")},
    {"kinds", QT_TRANSLATE_NOOP("StateWords", "Kinds taken")},
    {"start_number", QT_TRANSLATE_NOOP("StateWords", "First number")},
    {"start_year", QT_TRANSLATE_NOOP("StateWords", "Year of the first number")},
    {"suffixes", QT_TRANSLATE_NOOP("StateWords", "Number suffixes")},
    {"standard", QT_TRANSLATE_NOOP("StateWords", "Proposed first")},
    {"agency.name", QT_TRANSLATE_NOOP("StateWords", "Name of the agency")},
    {"agency.parent", QT_TRANSLATE_NOOP("StateWords", "Superior agency")},
    {"agency.short_name", QT_TRANSLATE_NOOP("StateWords", "Abbreviation of the agency")},
    {"agency.code", QT_TRANSLATE_NOOP("StateWords", "Identifier of the agency")},
    {"agency.place", QT_TRANSLATE_NOOP("StateWords", "Place")},
    {"office.utc_offset", QT_TRANSLATE_NOOP("StateWords", "Time zone")},
    {"calendar.overrides", QT_TRANSLATE_NOOP("StateWords", "Own working days")},
    {"lists.kinds", QT_TRANSLATE_NOOP("StateWords", "Kinds of documents")},
    {"lists.agencies", QT_TRANSLATE_NOOP("StateWords", "Issuing agencies")},
    {"lists.phrases", QT_TRANSLATE_NOOP("StateWords", "Sample phrases")},
    {"lists.retention", QT_TRANSLATE_NOOP("StateWords", "Retention periods")},
    {"lists.trusted", QT_TRANSLATE_NOOP("StateWords", "Trusted certificates")},
};
}

QString StateWords::urgency(const QString &code)
{
    return worded<StateWords>(urgencies, code, code);
}

QString StateWords::secrecy(const QString &code)
{
    return worded<StateWords>(secrecies, code, code);
}

QString StateWords::origin(const QString &code)
{
    return worded<StateWords>(origins, code, code);
}

QString StateWords::relation(const QString &relation)
{
    const char *text = wordOf(relationNames, relation);
    const QString ofOutgoing = text ? QString() : OutgoingWords::relation(relation);
    return text ? tr(text) : ofOutgoing.isEmpty() ? relation : ofOutgoing;
}

QString StateWords::field(const QString &key)
{
    for (const Names names : {Names(documentFields), Names(actFields), Names(officeFields)}) {
        if (const char *text = wordOf(names, key))
            return tr(text);
    }
    const QString ofWork = WorkWords::field(key);
    if (!ofWork.isEmpty())
        return ofWork;
    const QString ofOutgoing = OutgoingWords::field(key);
    return ofOutgoing.isEmpty() ? key : ofOutgoing;
}

}
