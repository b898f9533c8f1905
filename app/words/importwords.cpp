// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/importwords.h"
#include "app/words/wordtable.h"

namespace congso {

namespace {
constexpr Word repairs[] = {
    {"wrong_letter", QT_TRANSLATE_NOOP("ImportWords", "Icelandic Ð in place of Đ: put right")},
    {"decomposed", QT_TRANSLATE_NOOP("ImportWords", "Letters and marks apart: joined")},
    {"line_break", QT_TRANSLATE_NOOP("ImportWords", "Line broken inside the cell: joined")},
    {"invisible", QT_TRANSLATE_NOOP("ImportWords", "Invisible characters: taken out")},
    {"code_form", QT_TRANSLATE_NOOP("ImportWords", "Number and notation do not part: kept as they are")},
    {"arrival", QT_TRANSLATE_NOOP("ImportWords", "No day of arrival: that of the document")},
    {"login", QT_TRANSLATE_NOOP("ImportWords", "No login: made of the name")},
    {"role", QT_TRANSLATE_NOOP("ImportWords", "No role: that of the title")},
    {"date_serial", QT_TRANSLATE_NOOP("ImportWords", "Day as a spreadsheet counts it: read as a date")},
    {"agency", QT_TRANSLATE_NOOP("ImportWords", "No agency: the one given for all rows")},
};

constexpr Word fields[] = {
    {"number", QT_TRANSLATE_NOOP("ImportWords", "Arrival number")},
    {"arrival", QT_TRANSLATE_NOOP("ImportWords", "Day of arrival")},
    {"agency", QT_TRANSLATE_NOOP("ImportWords", "Issuing agency")},
    {"code", QT_TRANSLATE_NOOP("ImportWords", "Number, notation")},
    {"code_number", QT_TRANSLATE_NOOP("ImportWords", "Number of the document")},
    {"issued", QT_TRANSLATE_NOOP("ImportWords", "Day of the document")},
    {"kind", QT_TRANSLATE_NOOP("ImportWords", "Kind")},
    {"subject", QT_TRANSLATE_NOOP("ImportWords", "Abstract")},
    {"signer", QT_TRANSLATE_NOOP("ImportWords", "Signer")},
    {"signer_title", QT_TRANSLATE_NOOP("ImportWords", "Signer's title")},
    {"receiver", QT_TRANSLATE_NOOP("ImportWords", "Unit or person that received it")},
    {"urgency", QT_TRANSLATE_NOOP("ImportWords", "Urgency")},
    {"secrecy", QT_TRANSLATE_NOOP("ImportWords", "Secrecy")},
    {"field", QT_TRANSLATE_NOOP("ImportWords", "Field of work")},
    {"due", QT_TRANSLATE_NOOP("ImportWords", "Deadline")},
    {"language", QT_TRANSLATE_NOOP("ImportWords", "Language")},
    {"pages", QT_TRANSLATE_NOOP("ImportWords", "Pages")},
    {"copies", QT_TRANSLATE_NOOP("ImportWords", "Copies")},
    {"note", QT_TRANSLATE_NOOP("ImportWords", "Note")},
    {"name", QT_TRANSLATE_NOOP("ImportWords", "Name")},
    {"login", QT_TRANSLATE_NOOP("ImportWords", "Login")},
    {"unit", QT_TRANSLATE_NOOP("ImportWords", "Unit")},
    {"title", QT_TRANSLATE_NOOP("ImportWords", "Title")},
    {"roles", QT_TRANSLATE_NOOP("ImportWords", "Roles")},
    {"email", QT_TRANSLATE_NOOP("ImportWords", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("ImportWords", "Telephone")},
    {"short_name", QT_TRANSLATE_NOOP("ImportWords", "Short name")},
    {"parent", QT_TRANSLATE_NOOP("ImportWords", "Above it")},
    {"position", QT_TRANSLATE_NOOP("ImportWords", "Place in the order")},
    {"year", QT_TRANSLATE_NOOP("ImportWords", "Year")},
    {"retention", QT_TRANSLATE_NOOP("ImportWords", "Retention")},
    {"keeper", QT_TRANSLATE_NOOP("ImportWords", "Keeper")},
    {"opened", QT_TRANSLATE_NOOP("ImportWords", "Opened")},
    {"closed", QT_TRANSLATE_NOOP("ImportWords", "Closed")},
    {"sheets", QT_TRANSLATE_NOOP("ImportWords", "Sheets")},
    {"box", QT_TRANSLATE_NOOP("ImportWords", "Box")},
    {"outgoing.number", QT_TRANSLATE_NOOP("ImportWords", "Number")},
    {"outgoing.date", QT_TRANSLATE_NOOP("ImportWords", "Day of the document")},
    {"recipients", QT_TRANSLATE_NOOP("ImportWords", "Recipients")},
    {"kept", QT_TRANSLATE_NOOP("ImportWords", "Kept by")},
    {"fonds", QT_TRANSLATE_NOOP("ImportWords", "Fonds")},
    {"inventory", QT_TRANSLATE_NOOP("ImportWords", "Inventory")},
    {"folder", QT_TRANSLATE_NOOP("ImportWords", "Folder")},
    {"sheet", QT_TRANSLATE_NOOP("ImportWords", "Sheet")},
    {"store", QT_TRANSLATE_NOOP("ImportWords", "Archive store")},
    {"shelf", QT_TRANSLATE_NOOP("ImportWords", "Shelf")},
    {"units.name", QT_TRANSLATE_NOOP("ImportWords", "Name of the unit")},
    {"units.parent", QT_TRANSLATE_NOOP("ImportWords", "Unit above it")},
    {"agencies.name", QT_TRANSLATE_NOOP("ImportWords", "Name of the agency")},
    {"agencies.code", QT_TRANSLATE_NOOP("ImportWords", "Identification code")},
    {"agencies.parent", QT_TRANSLATE_NOOP("ImportWords", "Agency above it")},
    {"agencies.from", QT_TRANSLATE_NOOP("ImportWords", "In force from")},
    {"agencies.to", QT_TRANSLATE_NOOP("ImportWords", "In force until")},
    {"casefiles.code", QT_TRANSLATE_NOOP("ImportWords", "Number, notation of the case file")},
    {"casefiles.title", QT_TRANSLATE_NOOP("ImportWords", "Title of the case file")},
};
}

QString ImportWords::tableTitle()
{
    return tr("Rows not taken over");
}

QString ImportWords::row()
{
    return tr("Row");
}

QString ImportWords::column()
{
    return tr("Column");
}

QString ImportWords::reason()
{
    return tr("Reason");
}

QString ImportWords::repair(const QString &code, qint64 other)
{
    if (code == QLatin1String("double"))
        return other > 0 ? tr("Number, notation and date as in row %1").arg(other) : tr("Number, notation and date as in a document already here");
    return worded<ImportWords>(repairs, code, code);
}

QString ImportWords::field(const QString &kind, const QString &key)
{
    const QString own = kind + u'.' + key;
    const QString word = worded<ImportWords>(fields, own, own);
    return word == own ? worded<ImportWords>(fields, key, key) : word;
}

QString ImportWords::blankTitle()
{
    return tr("To be filled in");
}

}
