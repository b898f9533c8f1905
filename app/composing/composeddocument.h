// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/body.h"
#include "db/types/error.h"

#include <QDate>
#include <QJsonObject>

namespace congso::composing {

/// In whose power a document is signed (NĐ 30/2020 Phụ lục I, II.7b): "TM." of a collective, "Q.", "KT.", "TL.",
/// "TUQ." of the one who would sign.
struct Power
{
    QString power; ///< "TM", "Q", "KT", "TL", "TUQ"
    QString of;    ///< "Ủy ban nhân dân", "Chủ tịch"

    friend bool operator==(const Power &, const Power &) = default;
};

/// The powers that the decree knows, in its order.
const QStringList &knownPowers();

/// One who signs.
struct Signer
{
    QList<Power> powers;
    QString title;      ///< "Phó Chủ tịch"; empty after "Q."
    QString otherTitle; ///< above the name, where a board is headed by someone of another agency
    QString name;

    bool isEmpty() const { return powers.isEmpty() && title.isEmpty() && name.isEmpty(); }
    friend bool operator==(const Signer &, const Signer &) = default;
};

struct Appendix
{
    QString title;
    Body body;

    friend bool operator==(const Appendix &, const Appendix &) = default;
};

/// A document written inside: what its writer decides. How it looks is the decree's (layoutrules.h). Number and date
/// may be empty until it is issued. There is no mark of secrecy: secret documents are not written here.
struct ComposedDocument
{
    QString kind;            ///< code of resources/data/thethuc.json: "CV", "QĐ" …
    QString parentAgency;    ///< cơ quan chủ quản trực tiếp
    QString agency;          ///< a line end makes two lines
    QString number;          ///< "214", "12a"; empty: left to be filled
    QString notation;        ///< "UBND-VHXH", "QĐ-UBND"
    QString place;
    QDate date;              ///< invalid: left to be filled
    QString subject;         ///< trích yếu, without "V/v"
    QStringList addressees;  ///< Kính gửi
    QString issuer;          ///< thẩm quyền ban hành of decisions, the sender of a công điện
    QStringList bases;       ///< căn cứ, without the mark at their end
    Body body;
    Signer signer;
    Signer cosigner;         ///< at the left: the secretary of a meeting, the other party of an agreement
    QStringList recipients;  ///< Nơi nhận, without dashes and marks
    QString urgency;         ///< as in resources/data/urgency.json; empty or "normal": none
    QString circulation;     ///< "LƯU HÀNH NỘI BỘ"
    QString drafterMark;     ///< "PL"
    int copies = 0;          ///< "PL.(300)"
    QStringList contact;     ///< at the foot of the first page
    bool electronic = true;  ///< the line under the title of an appendix stays blank (Phụ lục I, III.1c)
    QList<Appendix> appendices;

    friend bool operator==(const ComposedDocument &, const ComposedDocument &) = default;
};

/// Every key is written, in a fixed form: equal documents give equal bytes.
QJsonObject toJson(const ComposedDocument &document);
/// Reads and checks what toJson() writes; texts are cleaned. A key that is missing is as if empty. Errors carry "field",
/// the path of what is wrong ("body[3].style"): rule.unknown_field, rule.bad_field (wrong type, not of the closed set,
/// too long), rule.missing_field without a kind.
Result<ComposedDocument> documentFromJson(const QJsonObject &json);

QJsonArray toJson(const Body &body);
/// The body alone; \a path leads the fields of errors.
Result<Body> bodyFromJson(const QJsonValue &json, const QString &path = QStringLiteral("body"));

}
