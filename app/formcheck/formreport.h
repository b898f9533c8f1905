// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMarginsF>
#include <QRectF>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace congso {

enum class FormSeverity {
    Wrong,   ///< against the letter of the decree
    Unusual, ///< the decree leaves room, or the check may be mistaken
};

/// A change of an office file that needs no thinking.
struct FormFix
{
    enum class Kind { Text, Letters, Margins, PageSize, FirstPage };
    Kind kind = Kind::Text;
    int paragraph = -1;  ///< index in FormReading::paragraphs; -1: everywhere, where letters have the font named text
    int from = 0;        ///< the characters of its text that change
    int length = 0;
    QString text;        ///< Text: what stands there then
    std::optional<float> size;  ///< Letters: only what is to change
    std::optional<bool> bold;
    std::optional<bool> italic;
    QString font;
    int section = 0;
    QMarginsF margins;   ///< Margins: points; negative: stays
    QSizeF page;         ///< PageSize: points
};

/// Something in the form of a document that is not as the decree wants it.
struct FormFinding
{
    QString rule;        ///< code of resources/data/formcheck.json, or component.property
    FormSeverity severity = FormSeverity::Wrong;
    QString clause;      ///< of Nghị định 30/2020/NĐ-CP
    QVariantMap args;    ///< of its sentence
    QString excerpt;     ///< what stands there, cut to a line
    int page = -1;       ///< from 0; -1 in an office file
    QRectF box;          ///< points on that page; null: the page as a whole
    int paragraph = -1;  ///< in an office file, from 0
    QList<FormFix> fixes; ///< what mends it; none where that wants thinking
};

/// Why a file was not checked.
enum class FormReason {
    None,
    Scan,         ///< a picture: no fonts to be seen
    Empty,        ///< no text at all
    OtherType,    ///< no .docx, .odt or PDF
    OldType,      ///< .doc
    Gazette,      ///< as the gazette sets it
    Legal,        ///< a legal normative document, or one of a branch with forms of its own
    Copy,         ///< sao y, sao lục, trích sao: the form of what was copied, and the copy's under it
    OtherKind,    ///< a kind that the decree has no form for
    BeforeDecree, ///< issued before 05/03/2020
    Party,        ///< the Party has rules of its own
    NoForm,       ///< nothing of a document's head in it: an annex, a book, a letter of another kind
};

/// "scan", "gazette", …; empty for None.
QString formReasonText(FormReason reason);
/// "wrong", "unusual".
QString formSeverityText(FormSeverity severity);

struct FormReport
{
    QString kind;  ///< code of resources/data/kinds.json; empty when it cannot be told
    FormReason reason = FormReason::None; ///< None: it was checked
    QDate issued;
    QList<FormFinding> findings; ///< in the order of the page

    bool checked() const { return reason == FormReason::None; }
};

}
