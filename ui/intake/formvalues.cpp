// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/formvalues.h"

#include "app/recognition/recognise.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace congso {

namespace {
Result<QDate> dateOf(const FormValues &values, const QString &key)
{
    const QString text = values.value(key).trimmed();
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), key}, {QStringLiteral("value"), text}});
    return date;
}

Result<int> countOf(const FormValues &values, const QString &key)
{
    const QString text = values.value(key).trimmed();
    if (text.isEmpty())
        return 0;
    bool good = false;
    const int count = text.toInt(&good);
    if (!good || count < 0 || count > 999'999)
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), key}, {QStringLiteral("value"), text}});
    return count;
}

Outcome takeDates(const FormValues &values, IncomingFields &fields)
{
    const std::pair<QString, QDate IncomingFields::*> dates[] = {{formkey::arrival, &IncomingFields::arrival},
                                                                 {formkey::issued, &IncomingFields::issued},
                                                                 {formkey::due, &IncomingFields::due}};
    for (const auto &[key, member] : dates) {
        const Result<QDate> date = dateOf(values, key);
        if (!date)
            return tl::make_unexpected(date.error());
        fields.*member = *date;
    }
    return success();
}

Outcome takeCounts(const FormValues &values, IncomingFields &fields)
{
    const std::pair<QString, int IncomingFields::*> counts[] = {{formkey::pages, &IncomingFields::pages},
                                                                {formkey::copies, &IncomingFields::copies}};
    for (const auto &[key, member] : counts) {
        const Result<int> count = countOf(values, key);
        if (!count)
            return tl::make_unexpected(count.error());
        fields.*member = *count;
    }
    return success();
}

Result<QTime> timeOf(const FormValues &values, const QString &key)
{
    const QString text = values.value(key).trimmed();
    if (text.isEmpty())
        return QTime();
    // "8", "8h", "8h30", "8:30", "08.30", "8g30"
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[hHgG:.](\\d{2})?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), key}, {QStringLiteral("value"), text}});
    return time;
}

Outcome takeMeeting(const FormValues &values, IncomingFields &fields)
{
    const Result<QDate> date = dateOf(values, formkey::meetingDate);
    const Result<QTime> start = timeOf(values, formkey::meetingTime);
    const Result<QTime> end = timeOf(values, formkey::meetingEnd);
    if (!date)
        return tl::make_unexpected(date.error());
    if (!start || !end)
        return tl::make_unexpected(start ? end.error() : start.error());
    fields.meeting = {*date, *start, *end, values.value(formkey::meetingPlace).trimmed(), values.value(formkey::meetingChair).trimmed()};
    return success();
}

void takeTexts(const FormValues &values, IncomingFields &fields)
{
    const std::pair<QString, QString IncomingFields::*> texts[] = {
        {formkey::agency, &IncomingFields::agency},     {formkey::kind, &IncomingFields::kind},
        {formkey::subject, &IncomingFields::subject},   {formkey::signer, &IncomingFields::signer},
        {formkey::signerTitle, &IncomingFields::signerTitle}, {formkey::urgency, &IncomingFields::urgency},
        {formkey::field, &IncomingFields::field},       {formkey::language, &IncomingFields::language},
        {formkey::note, &IncomingFields::note}};
    for (const auto &[key, member] : texts)
        fields.*member = values.value(key).trimmed();
    const DocumentCode code = parseCode(values.value(formkey::code));
    fields.codeNumber = code.number;
    fields.codeNotation = code.notation;
    fields.replyRequired = !values.value(formkey::reply).isEmpty();
    fields.sealed = !values.value(formkey::sealed).isEmpty();
    if (fields.sealed)
        fields.addressee = values.value(formkey::addressee).trimmed();
}

}

DocumentCode parseCode(const QString &text)
{
    const QString clean = text.simplified();
    const qsizetype stroke = clean.indexOf(u'/');
    if (stroke >= 0)
        return {clean.left(stroke).trimmed(), clean.mid(stroke + 1).trimmed()};
    const bool figures = !clean.isEmpty() && clean.at(0).isDigit();
    return figures ? DocumentCode{clean, {}} : DocumentCode{{}, clean};
}

QString codeText(const QString &number, const QString &notation)
{
    return notation.isEmpty() || number.isEmpty() ? QString(number + notation) : QString(number + u'/' + notation);
}

std::optional<ArrivalNumber> parseArrivalNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})\\s*([\\p{L}]{0,4})$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return ArrivalNumber{match.captured(1).toInt(), match.captured(2)};
}

Result<incoming::RegisterRequest> requestFrom(const FormValues &values, qint64 letter, const QString &origin, int expected)
{
    incoming::RegisterRequest request;
    request.letter = letter;
    request.registerId = RegisterId::fromString(values.value(formkey::book));
    request.secrecy = values.value(formkey::secrecy, QStringLiteral("none"));
    const QString number = values.value(formkey::number).trimmed();
    if (!number.isEmpty()) {
        const std::optional<ArrivalNumber> wanted = parseArrivalNumber(number);
        if (!wanted || wanted->number < 1)
            return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), formkey::number}, {QStringLiteral("value"), number}});
        request.suffix = wanted->suffix;
        if (wanted->number != expected || !wanted->suffix.isEmpty())
            request.wantedNumber = wanted->number;
    }
    if (const Outcome dates = takeDates(values, request.fields); !dates)
        return tl::make_unexpected(dates.error());
    if (const Outcome counts = takeCounts(values, request.fields); !counts)
        return tl::make_unexpected(counts.error());
    if (invites(values.value(formkey::kind), values.value(formkey::subject))) {
        if (const Outcome meeting = takeMeeting(values, request.fields); !meeting)
            return tl::make_unexpected(meeting.error());
    }
    takeTexts(values, request.fields);
    request.fields.origin = origin;
    return request;
}

QJsonObject submissionFrom(const FormValues &values)
{
    QJsonObject fields{{QStringLiteral("to"), QJsonArray{values.value(formkey::leader)}}};
    for (const QString &key : {formkey::proposal, formkey::wording, formkey::rule}) {
        if (const QString text = values.value(key).trimmed(); !text.isEmpty())
            fields.insert(key, text);
    }
    if (const QJsonArray parts = QJsonDocument::fromJson(values.value(formkey::parts).toUtf8()).array(); !parts.isEmpty())
        fields.insert(formkey::parts, parts);
    return fields;
}

QList<QJsonObject> linksFrom(const FormValues &values)
{
    QList<QJsonObject> links;
    const QJsonArray taken = QJsonDocument::fromJson(values.value(formkey::findings).toUtf8()).object().value(QLatin1String("links")).toArray();
    for (const QJsonValue &link : taken)
        links << link.toObject();
    return links;
}

QJsonObject alertFrom(const FormValues &values)
{
    if (values.value(formkey::alert).isEmpty())
        return {};
    const QJsonArray parts = QJsonDocument::fromJson(values.value(formkey::parts).toUtf8()).array();
    for (const QJsonValue &part : parts) {
        QJsonObject told = part.toObject();
        if (told.value(QLatin1String("role")).toString() != assignmentRoleText(AssignmentRole::Lead))
            continue;
        // Told for information: who leads is the leader's to say.
        told.insert(QStringLiteral("role"), QString(assignmentRoleText(AssignmentRole::Inform)));
        told.remove(QStringLiteral("due"));
        return {{QStringLiteral("assignments"), QJsonArray{told}}};
    }
    return {};
}

QString shortRegisterName(const QString &name)
{
    static const QString start = QStringLiteral("Sổ đăng ký ");
    if (!name.startsWith(start, Qt::CaseInsensitive) || name.size() <= start.size())
        return name;
    const QString rest = name.mid(start.size());
    return rest.at(0).toUpper() + rest.mid(1);
}

QMap<QString, Proposed> proposedValues(const RecognisedFields &fields)
{
    QMap<QString, Proposed> values;
    const auto put = [&values](const QString &key, const Proposed &proposed) {
        if (!proposed.value.isEmpty())
            values.insert(key, proposed);
    };
    Proposed code = fields.codeNumber.value.isEmpty() ? fields.codeNotation : fields.codeNumber;
    code.value = codeText(fields.codeNumber.value, fields.codeNotation.value);
    if (!fields.codeNumber.value.isEmpty() && !fields.codeNotation.value.isEmpty()) {
        code.confidence = std::min(fields.codeNumber.confidence, fields.codeNotation.confidence);
        if (fields.codeNumber.page == fields.codeNotation.page)
            code.box = fields.codeNumber.box.united(fields.codeNotation.box);
    }
    put(formkey::code, code);
    put(formkey::issued, fields.issued);
    put(formkey::agency, fields.agency);
    put(formkey::kind, fields.kind);
    put(formkey::subject, fields.subject);
    put(formkey::signer, fields.signer);
    put(formkey::signerTitle, fields.signerTitle);
    put(formkey::urgency, fields.urgency);
    put(formkey::due, fields.due);
    if (fields.pages > 0)
        put(formkey::pages, {QString::number(fields.pages), 100, -1, {}});
    return values;
}

QMap<QString, Proposed> proposedValues(const RecognisedMeeting &meeting)
{
    QMap<QString, Proposed> values{{formkey::meetingDate, meeting.date}, {formkey::meetingTime, meeting.start}, {formkey::meetingEnd, meeting.end},
                                   {formkey::meetingPlace, meeting.place}, {formkey::meetingChair, meeting.chair}};
    values.removeIf([](const auto &one) { return one.value().value.isEmpty(); });
    return values;
}

FormValues copyable(const FormValues &previous)
{
    FormValues shared = previous;
    for (const QString &key : {formkey::number, formkey::code, formkey::issued, formkey::subject, formkey::pages,
                               formkey::secrecy, formkey::arrival, formkey::sealed, formkey::addressee, formkey::meetingDate,
                               formkey::meetingTime, formkey::meetingEnd, formkey::meetingPlace, formkey::meetingChair,
                               formkey::parts, formkey::wording, formkey::rule, formkey::alert, formkey::findings})
        shared.remove(key);
    return shared;
}

QString partsToText(const QJsonArray &parts)
{
    return parts.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

QString valuesToText(const FormValues &values)
{
    if (values.isEmpty())
        return {};
    QJsonObject object;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        object.insert(value.key(), value.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FormValues valuesFromText(const QString &text)
{
    FormValues values;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value.value().toString());
    return values;
}

QString formKeyOf(const QString &ruleField)
{
    static const QMap<QString, QString> others = {{QStringLiteral("code_number"), formkey::code},
                                                  {QStringLiteral("code_notation"), formkey::code},
                                                  {QStringLiteral("suffix"), formkey::number},
                                                  {QStringLiteral("wanted_number"), formkey::number},
                                                  {QStringLiteral("year"), formkey::arrival}};
    const QString last = ruleField.section(u'.', -1);
    return others.value(last, last);
}

}
