// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/documentjson.h"
#include "app/incoming/registerincoming.h"
#include "app/incoming/unwrap.h"
#include "app/reading/reader.h"
#include "app/rules/numbering.h"
#include "app/words/actionwords.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

namespace congso::cli {

namespace {
struct FieldOption
{
    const char *option;
    QString IncomingFields::*member;
};
constexpr FieldOption fieldOptions[] = {
    {"agency", &IncomingFields::agency},   {"subject", &IncomingFields::subject}, {"kind", &IncomingFields::kind},
    {"signer", &IncomingFields::signer},   {"signer-title", &IncomingFields::signerTitle},
    {"urgency", &IncomingFields::urgency}, {"field", &IncomingFields::field},     {"note", &IncomingFields::note},
    {"language", &IncomingFields::language}, {"origin", &IncomingFields::origin},
};

QStringList knownOptions()
{
    QStringList known{QStringLiteral("number"), QStringLiteral("issued"), QStringLiteral("arrival"), QStringLiteral("due"),
                      QStringLiteral("register"), QStringLiteral("arrival-number"), QStringLiteral("suffix"), QStringLiteral("secrecy"),
                      QStringLiteral("pages"), QStringLiteral("copies"), QStringLiteral("reply-required!"), QStringLiteral("sealed!"),
                      QStringLiteral("addressee"), QStringLiteral("meeting"), QStringLiteral("meeting-end"), QStringLiteral("meeting-place"),
                      QStringLiteral("meeting-chair")};
    for (const FieldOption &field : fieldOptions)
        known << QLatin1String(field.option);
    return known;
}

Result<QDate> dateOf(const Arguments &arguments, const QString &name)
{
    if (!arguments.has(name))
        return QDate();
    const QDate date = QDate::fromString(arguments.value(name), Qt::ISODate);
    if (!date.isValid())
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QString(QStringLiteral("--") + name)}});
    return date;
}

/// --meeting 2026-03-18T14:00, --meeting-end 16:30.
Result<Meeting> meetingOf(const Arguments &arguments)
{
    Meeting meeting;
    const QString at = arguments.value(QStringLiteral("meeting"));
    const QString end = arguments.value(QStringLiteral("meeting-end"));
    meeting.date = QDate::fromString(at.section(u'T', 0, 0), Qt::ISODate);
    meeting.start = QTime::fromString(at.section(u'T', 1), QStringLiteral("HH:mm"));
    meeting.end = QTime::fromString(end, QStringLiteral("HH:mm"));
    const bool wrong = (!at.isEmpty() && !meeting.date.isValid()) || (at.contains(u'T') && !meeting.start.isValid()) || (!end.isEmpty() && !meeting.end.isValid());
    if (wrong)
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("--meeting")}});
    meeting.place = arguments.value(QStringLiteral("meeting-place"));
    meeting.chair = arguments.value(QStringLiteral("meeting-chair"));
    return meeting;
}

Result<IncomingFields> fieldsOf(const Arguments &arguments)
{
    IncomingFields fields;
    for (const FieldOption &field : fieldOptions)
        fields.*(field.member) = arguments.value(QLatin1String(field.option));
    if (arguments.has(QStringLiteral("number"))) {
        const auto code = rules::parseDocumentCode(arguments.value(QStringLiteral("number")));
        if (!code)
            return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("--number")}});
        fields.codeNumber = code->number + code->suffix;
        fields.codeNotation = (code->year > 0 ? QString::number(code->year) + u'/' : QString()) + code->notation;
    }
    struct DateOption
    {
        const char *name;
        QDate IncomingFields::*member;
    };
    for (const DateOption &option : {DateOption{"issued", &IncomingFields::issued}, {"arrival", &IncomingFields::arrival}, {"due", &IncomingFields::due}}) {
        auto date = dateOf(arguments, QLatin1String(option.name));
        if (!date)
            return tl::make_unexpected(date.error());
        fields.*(option.member) = *date;
    }
    fields.replyRequired = arguments.has(QStringLiteral("reply-required"));
    fields.sealed = arguments.has(QStringLiteral("sealed"));
    if (fields.sealed && fields.origin.isEmpty())
        fields.origin = QStringLiteral("paper");
    fields.addressee = arguments.value(QStringLiteral("addressee"));
    auto meeting = meetingOf(arguments);
    if (!meeting)
        return tl::make_unexpected(meeting.error());
    fields.meeting = *meeting;
    fields.pages = arguments.value(QStringLiteral("pages")).toInt();
    fields.copies = arguments.value(QStringLiteral("copies")).toInt();
    return fields;
}

Result<incoming::RegisterRequest> requestOf(Context &context, const Arguments &arguments)
{
    incoming::RegisterRequest request;
    request.paths = arguments.positional;
    request.secrecy = arguments.value(QStringLiteral("secrecy"), QStringLiteral("none"));
    request.suffix = arguments.value(QStringLiteral("suffix"));
    if (arguments.has(QStringLiteral("arrival-number")))
        request.wantedNumber = arguments.value(QStringLiteral("arrival-number")).toInt();
    auto fields = fieldsOf(arguments);
    if (!fields)
        return tl::make_unexpected(fields.error());
    request.fields = *fields;
    if (const QString code = arguments.value(QStringLiteral("register")); !code.isEmpty()) {
        auto directory = context.directory();
        if (!directory)
            return tl::make_unexpected(directory.error());
        for (const Register &book : std::as_const(directory->registers)) {
            if (book.code == code || book.id.toString() == code)
                request.registerId = book.id;
        }
        if (request.registerId.isNull())
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), code}});
    }
    return request;
}

/// What a packet says where the arguments say nothing.
void addPacket(const IncomingFields &packet, IncomingFields &fields)
{
    for (const auto member : {&IncomingFields::agency, &IncomingFields::subject, &IncomingFields::kind, &IncomingFields::signer,
                              &IncomingFields::signerTitle, &IncomingFields::urgency, &IncomingFields::origin}) {
        if ((fields.*member).isEmpty())
            fields.*member = packet.*member;
    }
    if (fields.codeNumber.isEmpty() && fields.codeNotation.isEmpty()) {
        fields.codeNumber = packet.codeNumber;
        fields.codeNotation = packet.codeNotation;
    }
    for (const auto member : {&IncomingFields::issued, &IncomingFields::due}) {
        if (!(fields.*member).isValid())
            fields.*member = packet.*member;
    }
}

/// Archives, messages and packets: their files before them, under their names in \a folder. What cannot be taken apart
/// is registered as it came, save a damaged packet.
Outcome unwrapAll(incoming::RegisterRequest &request, const QString &folder)
{
    QStringList paths;
    Reader reader;
    for (const QString &path : std::as_const(request.paths)) {
        const QString name = QFileInfo(path).fileName();
        const QString own = QStringLiteral("%1/%2").arg(folder).arg(paths.size());
        if (incoming::isWrapping(path, name) && QDir().mkdir(own)) {
            const auto unwrapped = incoming::unwrap(reader, path, name, own);
            if (!unwrapped && unwrapped.error().code == ErrorCode::FileUnreadable)
                return tl::make_unexpected(unwrapped.error());
            if (unwrapped && unwrapped->packet)
                addPacket(*unwrapped->packet, request.fields);
            for (const incoming::UnwrappedFile &file : unwrapped ? unwrapped->files : QList<incoming::UnwrappedFile>()) {
                const QString place = QStringLiteral("%1/named%2").arg(own).arg(paths.size());
                if (!QDir().mkdir(place) || !QFile::rename(file.path, place + u'/' + file.name))
                    return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), file.name}});
                paths << place + u'/' + file.name;
            }
        }
        paths << path;
    }
    request.paths = paths;
    return success();
}

QJsonArray duplicatesJson(const QList<DuplicateNotice> &notices)
{
    QJsonArray list;
    for (const DuplicateNotice &notice : notices)
        list << QJsonObject{{QStringLiteral("reason"), notice.reason == DuplicateNotice::Reason::SameFile ? QStringLiteral("same_file") : QStringLiteral("same_code")},
                            {QStringLiteral("document"), notice.letter ? QJsonValue::Null : QJsonValue(notice.document.toString())},
                            {QStringLiteral("waiting"), notice.letter != 0},
                            {QStringLiteral("label"), notice.label}};
    return list;
}
}

Report registerLetter(Context &context, const QStringList &given)
{
    auto arguments = parse(given, knownOptions());
    if (!arguments)
        return Report::failed(arguments.error());
    const bool onPaper = arguments->value(QStringLiteral("origin")) == QLatin1String("paper") || arguments->has(QStringLiteral("sealed"));
    if (arguments->positional.isEmpty() && !onPaper)
        return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("FILE")}}});
    auto request = requestOf(context, *arguments);
    if (!request)
        return Report::failed(request.error());
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    const QTemporaryDir folder;
    if (request->secrecy == QLatin1String("none")) { // nothing of a secret is read
        if (auto whole = unwrapAll(*request, folder.path()); !whole)
            return Report::failed(whole.error());
    }
    auto registered = incoming::registerIncoming(**office, *request).result();
    if (!registered)
        return Report::failed(registered.error());
    Report report;
    const Receipt &receipt = registered->receipt;
    report.result = QJsonObject{{QStringLiteral("id"), receipt.subject.toString()},
                                {QStringLiteral("number"), numberJson(receipt.number)},
                                {QStringLiteral("version"), receipt.version},
                                {QStringLiteral("files"), QJsonArray::fromStringList(registered->hashes)},
                                {QStringLiteral("duplicates"), duplicatesJson(registered->duplicates)},
                                {QStringLiteral("cleaned"), receipt.cleaned}};
    report.lines = numberText(receipt.number) + QStringLiteral("  ") + receipt.subject.toString() + u'\n';
    for (const QString &hash : std::as_const(registered->hashes))
        report.lines += QStringLiteral("  ") + hash + u'\n';
    for (const DuplicateNotice &notice : std::as_const(registered->duplicates))
        report.lines += QStringLiteral("  = ") + notice.label + QStringLiteral("  ")
            + (notice.letter ? CommandLine::tr("waiting to be registered") : notice.document.toString()) + u'\n';
    if (receipt.cleaned)
        report.lines += QStringLiteral("  ") + ActionWords::cleaned() + u'\n';
    return report;
}

}
