// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/registerincoming.h"
#include "db/types/findings.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace congso {

/// The names of the form's fields: those of the rules' errors, so that an error finds its field.
namespace formkey {
inline const QString number = QStringLiteral("number");
inline const QString arrival = QStringLiteral("arrival");
inline const QString book = QStringLiteral("register");
inline const QString code = QStringLiteral("code");
inline const QString issued = QStringLiteral("issued");
inline const QString agency = QStringLiteral("agency");
inline const QString kind = QStringLiteral("kind");
inline const QString urgency = QStringLiteral("urgency");
inline const QString secrecy = QStringLiteral("secrecy");
inline const QString subject = QStringLiteral("subject");
inline const QString signer = QStringLiteral("signer");
inline const QString signerTitle = QStringLiteral("signer_title");
inline const QString due = QStringLiteral("due");
inline const QString reply = QStringLiteral("reply_required");
inline const QString pages = QStringLiteral("pages");
inline const QString copies = QStringLiteral("copies");
inline const QString field = QStringLiteral("field");
inline const QString language = QStringLiteral("language");
inline const QString note = QStringLiteral("note");
inline const QString leader = QStringLiteral("to");
inline const QString proposal = QStringLiteral("text");
inline const QString sealed = QStringLiteral("sealed");
inline const QString addressee = QStringLiteral("addressee");
inline const QString meetingDate = QStringLiteral("meeting_date");
inline const QString meetingTime = QStringLiteral("meeting_time");
inline const QString meetingEnd = QStringLiteral("meeting_end");
inline const QString meetingPlace = QStringLiteral("meeting_place");
inline const QString meetingChair = QStringLiteral("meeting_chair");
inline const QString parts = QStringLiteral("proposal"); ///< assignments proposed, a JSON array
inline const QString wording = QStringLiteral("wording");
inline const QString findings = QStringLiteral("findings"); ///< what was decided of them, FindingsBox::text()
inline const QString rule = QStringLiteral("rule");      ///< of routing that the proposal came from, as long as nobody changed it
inline const QString alert = QStringLiteral("alert");    ///< tell the lead at once
}

/// A form as texts by field, letter for letter as they stand in it: dates that are dates as YYYY-MM-DD,
/// what is no date as it was typed; choices by their code. A half-filled form is kept in this form.
using FormValues = QMap<QString, QString>;

/// "214/UBND-VHXH" → 214, UBND-VHXH; "30/2020/NĐ-CP" → 30, 2020/NĐ-CP. Without a stroke, figures are
/// the number and anything else the notation. Blanks around the stroke fall away.
struct DocumentCode
{
    QString number;
    QString notation;
    friend bool operator==(const DocumentCode &, const DocumentCode &) = default;
};
DocumentCode parseCode(const QString &text);
QString codeText(const QString &number, const QString &notation);

/// "12a" → 12, "a"; nothing unless figures come first and at most a short suffix follows.
struct ArrivalNumber
{
    int number = 0;
    QString suffix;
    friend bool operator==(const ArrivalNumber &, const ArrivalNumber &) = default;
};
std::optional<ArrivalNumber> parseArrivalNumber(const QString &text);

/// The request for \a letter, or rule.bad_field {field} for the first text that is no date, number or
/// choice. \a expected: the number is asked for only when another one stands in the form.
Result<incoming::RegisterRequest> requestFrom(const FormValues &values, qint64 letter, const QString &origin, int expected);

/// Fields of incoming.submitted: to whom and what is proposed.
QJsonObject submissionFrom(const FormValues &values);
/// Fields of incoming.linked, one for each document that is to be linked.
QList<QJsonObject> linksFrom(const FormValues &values);
/// Fields of incoming.alerted for who is proposed to lead; empty where nobody is to be alerted.
QJsonObject alertFrom(const FormValues &values);
/// "Văn bản đến" of "Sổ đăng ký văn bản đến", for narrow lists; other names stay whole.
QString shortRegisterName(const QString &name);

/// What was recognised, by field.
QMap<QString, Proposed> proposedValues(const RecognisedFields &fields);
QMap<QString, Proposed> proposedValues(const RecognisedMeeting &meeting);

/// Fields of the previous form that the next letter of the same sender may share; never its own number,
/// date, subject or pages.
FormValues copyable(const FormValues &previous);

/// The rows of formkey::parts as its text; empty for none.
QString partsToText(const QJsonArray &parts);

QString valuesToText(const FormValues &values);
FormValues valuesFromText(const QString &text);

/// Fields of a payload or rule ("code_number", "signer_title") → the form's ("code", …).
QString formKeyOf(const QString &ruleField);

}
