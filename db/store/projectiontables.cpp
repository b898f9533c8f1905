// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/projectiontables.h"

namespace congso {

namespace {
constexpr NamedSql tables[] = {
    {"documents", "SELECT * FROM documents ORDER BY subject"},
    {"document_files", "SELECT * FROM document_files ORDER BY document, position"},
    {"submissions", "SELECT * FROM submissions ORDER BY document, person"},
    {"assignments", "SELECT * FROM assignments ORDER BY id"},
    {"remarks", "SELECT * FROM remarks ORDER BY document, position"},
    {"proposals", "SELECT * FROM proposals ORDER BY document"},
    {"proposed_parts", "SELECT * FROM proposed_parts ORDER BY document, position"},
    {"entered", "SELECT * FROM entered ORDER BY document, event"},
    {"questions", "SELECT * FROM questions ORDER BY id"},
    {"attendance", "SELECT * FROM attendance ORDER BY document, person"},
    {"document_links", "SELECT * FROM document_links ORDER BY id"},
    {"text_corrections", "SELECT * FROM text_corrections ORDER BY document, hash, page"},
    {"paper_places", "SELECT * FROM paper_places ORDER BY document"},
    {"access", "SELECT * FROM access ORDER BY subject, grantee"},
    {"numbers", "SELECT * FROM numbers ORDER BY register, year, number, suffix"},
    {"people", "SELECT * FROM people ORDER BY subject"},
    {"units", "SELECT * FROM units ORDER BY subject"},
    {"posts", "SELECT * FROM posts ORDER BY subject"},
    {"registers", "SELECT * FROM registers ORDER BY subject"},
    {"settings", "SELECT * FROM settings ORDER BY subject, field"},
    {"office_items", "SELECT * FROM office_items ORDER BY name"},
    {"casefiles", "SELECT * FROM casefiles ORDER BY subject"},
    {"casefile_entries", "SELECT * FROM casefile_entries ORDER BY casefile, document"},
    {"delegations", "SELECT * FROM delegations ORDER BY subject"},
    {"absences", "SELECT * FROM absences ORDER BY subject"},
    {"handovers", "SELECT * FROM handovers ORDER BY subject"},
    {"agencies", "SELECT * FROM agencies ORDER BY subject"},
    {"agency_names", "SELECT * FROM agency_names ORDER BY agency, from_day"},
    {"agency_links", "SELECT * FROM agency_links ORDER BY agency, successor"},
    {"outgoing", "SELECT * FROM outgoing ORDER BY subject"},
    {"outgoing_files", "SELECT * FROM outgoing_files ORDER BY document, position"},
    {"review_steps", "SELECT * FROM review_steps ORDER BY id"},
    {"recipients", "SELECT * FROM recipients ORDER BY id"},
    {"outgoing_links", "SELECT * FROM outgoing_links ORDER BY document, other"},
    {"placed_comments", "SELECT * FROM placed_comments ORDER BY id"},
    {"comment_replies", "SELECT * FROM comment_replies ORDER BY document, position"},
    {"outgoing_remarks", "SELECT * FROM outgoing_remarks ORDER BY document, position"},
    {"outgoing_copies", "SELECT * FROM outgoing_copies ORDER BY document"},
    {"dispatches", "SELECT * FROM dispatches ORDER BY document, event, recipient"},
    {"notices", "SELECT * FROM notices ORDER BY document, recipient, event"},
    {"kept_uses", "SELECT * FROM kept_uses ORDER BY id"},
    {"reserved_numbers", "SELECT * FROM reserved_numbers ORDER BY register, year, number"},
};
}

std::span<const NamedSql> projectionTables()
{
    return tables;
}

}
