// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/apply.h"
#include "db/store/applyparts.h"

#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

#include <QJsonArray>

#include <algorithm>

namespace congso {

namespace {
constexpr auto noDue = QLatin1String("9999");

struct Fields
{
    QString codeNumber, codeNotation, issued, agency, kind, title, signer, signerTitle, urgency, field, language, note, origin,
        arrival, due;
    bool replyRequired = false;
    int pages = 0, copies = 0;
    bool sealed = false;
    QString addressee, meetingDate, meetingTime, meetingEnd, meetingPlace, meetingChair;

    QString fold() const { return text::fold(codeNumber + u'/' + codeNotation + u' ' + agency + u' ' + title); }
    QString codeFold() const { return text::foldCode(codeNumber + u'/' + codeNotation); }
    void set(const QString &key, const QJsonValue &value);
    /// Whether it says anything beyond what nearly every letter has.
    bool special() const { return sealed || !addressee.isEmpty() || !meetingDate.isEmpty() || !meetingPlace.isEmpty() || !meetingChair.isEmpty(); }
};

void Fields::set(const QString &key, const QJsonValue &value)
{
    static const QHash<QString, QString Fields::*> texts{
        {QStringLiteral("code_number"), &Fields::codeNumber}, {QStringLiteral("code_notation"), &Fields::codeNotation},
        {QStringLiteral("issued"), &Fields::issued}, {QStringLiteral("agency"), &Fields::agency},
        {QStringLiteral("kind"), &Fields::kind}, {QStringLiteral("subject"), &Fields::title},
        {QStringLiteral("signer"), &Fields::signer}, {QStringLiteral("signer_title"), &Fields::signerTitle},
        {QStringLiteral("urgency"), &Fields::urgency}, {QStringLiteral("field"), &Fields::field},
        {QStringLiteral("language"), &Fields::language}, {QStringLiteral("note"), &Fields::note},
        {QStringLiteral("origin"), &Fields::origin}, {QStringLiteral("arrival"), &Fields::arrival},
        {QStringLiteral("due"), &Fields::due}, {QStringLiteral("addressee"), &Fields::addressee},
        {QStringLiteral("meeting_date"), &Fields::meetingDate}, {QStringLiteral("meeting_time"), &Fields::meetingTime},
        {QStringLiteral("meeting_end"), &Fields::meetingEnd}, {QStringLiteral("meeting_place"), &Fields::meetingPlace},
        {QStringLiteral("meeting_chair"), &Fields::meetingChair},
    };
    if (const auto member = texts.constFind(key); member != texts.constEnd())
        this->*(*member) = value.toString();
    else if (key == QLatin1String("reply_required"))
        replyRequired = value.toBool();
    else if (key == QLatin1String("pages"))
        pages = value.toInt();
    else if (key == QLatin1String("copies"))
        copies = value.toInt();
    else if (key == QLatin1String("sealed"))
        sealed = value.toBool();
}

QString dueOrLast(const QString &due)
{
    return due.isEmpty() ? QString(noDue) : due;
}

bool scanned(const Applied &applied)
{
    Query set = applied.connection.query(query::document_scanned);
    set.bindAll(applied.row);
    return set.run();
}

bool addFiles(const Applied &applied, QLatin1String key)
{
    const QJsonArray files = applied.payload.value(key).toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        Query add = applied.connection.query(query::document_file_add);
        add.bindAll(applied.row, file.value(QLatin1String("hash")).toString(), file.value(QLatin1String("name")).toString(),
                    file.value(QLatin1String("size")).toInteger(), file.value(QLatin1String("role")).toString(),
                    applied.event.body.id);
        if (!add.run())
            return false;
    }
    if (files.isEmpty())
        return true;
    Query count = applied.connection.query(query::document_files_count);
    count.bindAll(applied.row);
    const bool scan = std::any_of(files.begin(), files.end(), [](const QJsonValue &file) {
        const QString role = file[QLatin1String("role")].toString();
        return role == QLatin1String("main") || role == QLatin1String("attachment");
    });
    return count.run() && (!scan || scanned(applied));
}

bool setSpecial(const Applied &applied, const Fields &fields)
{
    Query set = applied.connection.query(query::document_day_set);
    set.bindAll(applied.row, fields.sealed, fields.addressee, fields.meetingDate, fields.meetingTime, fields.meetingEnd, fields.meetingPlace,
                fields.meetingChair);
    return set.run();
}

bool grant(const Applied &applied, qint64 grantee)
{
    Query add = applied.connection.query(query::access_add);
    add.bindAll(applied.row, grantee);
    return add.run();
}

bool registered(const Applied &applied)
{
    const QJsonObject json = applied.payload.value(QLatin1String("fields")).toObject();
    Fields fields;
    for (auto it = json.begin(); it != json.end(); ++it)
        fields.set(it.key(), it.value());
    const EventBody &body = applied.event.body;
    const auto number = applied.event.stamp ? applied.event.stamp->number : std::nullopt;
    const qint64 registerRow = number ? applied.journal.rowFor(number->registerId.uuid(), "register")
                                      : applied.rowOf("register", "register");
    const qint64 creator = applied.journal.rowFor(body.actor.uuid(), "person");
    Query put = applied.connection.query(query::document_put);
    const Reached &reached = applied.reached;
    const bool paper = body.kind == "incoming.registered" && applied.payload.value(QLatin1String("files")).toArray().isEmpty();
    put.bindAll(applied.row, reached.state.isEmpty() ? QStringLiteral("registered") : reached.state, registerRow, number ? number->year : applied.integer("year"),
                number ? number->number : 0, number ? number->suffix : applied.text("suffix"), fields.arrival,
                applied.event.stamp ? applied.event.stamp->at : body.atAuthor, fields.codeNumber, fields.codeNotation,
                fields.issued, fields.agency, fields.kind, fields.title, fields.signer, fields.signerTitle, fields.urgency,
                fields.field, fields.language, fields.note, fields.origin, dueOrLast(fields.due), fields.replyRequired,
                fields.pages, fields.copies, creator, fields.fold(), fields.codeFold(), paper && !fields.sealed, reached.wakeOn);
    put.bindAll(reached.last->body.id, applied.journal.rowFor(reached.last->body.actor.uuid(), "person"), QLatin1String(reached.last->body.kind));
    if (!put.run() || (fields.special() && !setSpecial(applied, fields)))
        return false;
    if (number) {
        Query take = applied.connection.query(query::number_put);
        take.bindAll(registerRow, number->year, number->number, number->suffix, applied.row, nullptr);
        if (!take.run())
            return false;
    }
    // Who registers reads as a clerk, by the role and as long as it is held: having registered a letter is no right to it.
    return parts::putImportedPlace(applied);
}

bool corrected(const Applied &applied)
{
    Fields fields;
    {
        Query now = applied.connection.query(query::document_fields);
        now.bindAll(applied.row);
        if (!now.next())
            return !applied.connection.failed();
        fields = Fields{now.text(0), now.text(1), now.text(2), now.text(3), now.text(4), now.text(5), now.text(6), now.text(7),
                        now.text(8), now.text(9), now.text(10), now.text(11), now.text(12), now.text(13), now.text(14),
                        now.isTrue(15), int(now.integer(16)), int(now.integer(17)), now.isTrue(18), now.text(19), now.text(20),
                        now.text(21), now.text(22), now.text(23), now.text(24)};
    }
    const bool wasSpecial = fields.special();
    const QJsonArray changes = applied.payload.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &change : changes)
        fields.set(change[QLatin1String("field")].toString(), change[QLatin1String("new")]);
    Query set = applied.connection.query(query::document_fields_set);
    set.bindAll(applied.row, fields.codeNumber, fields.codeNotation, fields.issued, fields.agency, fields.kind, fields.title,
                fields.signer, fields.signerTitle, fields.urgency, fields.field, fields.language, fields.note, fields.origin,
                fields.arrival, dueOrLast(fields.due), fields.replyRequired, fields.pages, fields.copies, fields.fold(),
                fields.codeFold());
    return set.run() && (!(wasSpecial || fields.special()) || setSpecial(applied, fields));
}

/// What came out of an envelope has to be scanned like any other letter on paper.
bool opened(const Applied &applied)
{
    Query scan = applied.connection.query(query::document_opened);
    scan.bindAll(applied.row);
    return corrected(applied) && scan.run();
}

bool withdrawn(const Applied &applied)
{
    if (applied.payload.value(QLatin1String("number_freed")).toBool()) {
        Query free = applied.connection.query(query::number_free);
        free.bindAll(applied.row);
        return free.run();
    }
    Query strike = applied.connection.query(query::number_void);
    strike.bindAll(applied.row, applied.text("reason"));
    return strike.run();
}

bool erased(const Applied &applied)
{
    if (!applied.payload.value(QLatin1String("number_freed")).toBool())
        return true;
    Query free = applied.connection.query(query::number_free);
    free.bindAll(applied.row);
    return free.run();
}

bool submitted(const Applied &applied)
{
    const QJsonArray people = applied.payload.value(QLatin1String("to")).toArray();
    for (const QJsonValue &value : people) {
        const qint64 person = applied.rowOfText(value.toString(), "person");
        Query add = applied.connection.query(query::submission_add);
        add.bindAll(applied.row, person, applied.event.stamp ? applied.event.stamp->at : applied.event.body.atAuthor);
        if (!add.run() || !grant(applied, person * 4))
            return false;
    }
    Query proposal = applied.connection.query(query::document_proposal);
    proposal.bindAll(applied.row, applied.text("text"));
    return proposal.run() && applyProposal(applied);
}

bool completed(const Applied &applied)
{
    Query set = applied.connection.query(query::document_completed);
    set.bindAll(applied.row, applied.text("reply_code"), applied.text("no_reply_reason"),
                applied.event.stamp ? applied.event.stamp->at : applied.event.body.atAuthor);
    return set.run();
}

bool addAssignments(const Applied &applied)
{
    const QJsonArray list = applied.payload.value(QLatin1String("assignments")).toArray();
    // Whoever is acted for has assigned it: he recalls it and hears of it.
    const EventBody &body = applied.event.body;
    const qint64 assigner = applied.journal.rowFor((body.behalf.isNull() ? body.actor : body.behalf).uuid(), "person");
    const qint64 at = applied.event.stamp ? applied.event.stamp->at : applied.event.body.atAuthor;
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        const qint64 unit = applied.rowOfText(json.value(QLatin1String("unit")).toString(), "unit");
        const qint64 person = applied.rowOfText(json.value(QLatin1String("person")).toString(), "person");
        const QString role = json.value(QLatin1String("role")).toString();
        const qint64 grantee = person ? person * 4 : unit * 4 + (role == QLatin1String("inform") ? 2 : 1);
        Query add = applied.connection.query(query::assignment_add);
        add.bindAll(AssignmentId::fromString(json.value(QLatin1String("id")).toString()), applied.row,
                    AssignmentId::fromString(json.value(QLatin1String("parent")).toString()), role);
        if (unit)
            add.bindAll(unit);
        else
            add.bindAll(nullptr);
        if (person)
            add.bindAll(person);
        else
            add.bindAll(nullptr);
        add.bindAll(grantee, assigner, applied.event.body.post, dueOrLast(json.value(QLatin1String("due")).toString()),
                    json.value(QLatin1String("note")).toString(), at);
        if (!add.run() || !grant(applied, grantee))
            return false;
    }
    return true;
}

bool setParts(const Applied &applied)
{
    const QJsonArray parts = applied.payload.value(QLatin1String("parts")).toArray();
    const qint64 at = applied.event.stamp ? applied.event.stamp->at : applied.event.body.atAuthor;
    for (const QJsonValue &part : parts) {
        const auto id = AssignmentId::fromString(part[QLatin1String("assignment")].toString());
        const QString state = part[QLatin1String("state")].toString();
        const bool open = state == QLatin1String("waiting") || state == QLatin1String("doing") || state == QLatin1String("passed");
        Query set = applied.connection.query(query::assignment_state);
        set.bindAll(id, state, open ? 0 : at);
        if (!set.run())
            return false;
        if (state != QLatin1String("recalled"))
            continue;
        Query grantee = applied.connection.query(query::assignment_grantee);
        grantee.bindAll(id);
        if (grantee.next()) {
            Query drop = applied.connection.query(query::access_drop_recalled);
            drop.bindAll(applied.row, grantee.integer(0));
            if (!drop.run())
                return false;
        }
    }
    return true;
}

/// The row of the document where its events leave it.
bool putState(const Applied &applied)
{
    const Reached &reached = applied.reached;
    const EventBody &body = applied.event.body;
    const qint64 actor = applied.journal.rowFor(body.actor.uuid(), "person");
    if (reached.state.isEmpty()) {
        Query last = applied.connection.query(query::document_last);
        last.bindAll(applied.row, body.id, actor, QLatin1String(body.kind));
        return last.run();
    }
    Query move = applied.connection.query(query::document_moved);
    move.bindAll(applied.row, reached.state, reached.wakeOn, body.id, actor, QLatin1String(body.kind));
    return move.run();
}

/// With the last of the events; document_put has said all that putState would.
bool setState(const Applied &applied)
{
    const Reached &reached = applied.reached;
    const bool written = reached.first->body.kind == "incoming.registered" || reached.first->body.kind == "incoming.imported";
    if (&applied.event != reached.last || (written && reached.last == reached.first))
        return true;
    if (!written && !putState(applied))
        return false;
    if (reached.state.isEmpty())
        return true;
    Query open = applied.connection.query(query::submissions_open);
    open.bindAll(applied.row, reached.state == QLatin1String("submitted"));
    return open.run();
}

bool addRemark(const Applied &applied)
{
    QString words = applied.text("text");
    if (words.isEmpty())
        words = applied.text("reason");
    if (words.isEmpty() || applied.event.body.kind == "incoming.corrected")
        return true;
    const EventBody &body = applied.event.body;
    Query add = applied.connection.query(query::remark_add);
    add.bindAll(applied.row, applied.event.stamp ? applied.event.stamp->version : applied.event.arrived, body.id,
                QLatin1String(body.kind), applied.journal.rowFor(body.actor.uuid(), "person"), body.post, body.behalf,
                AssignmentId::fromString(applied.text("assignment")), words,
                applied.event.stamp ? applied.event.stamp->at : body.atAuthor);
    return add.run();
}

bool askedExtension(const Applied &applied)
{
    Query set = applied.connection.query(query::assignment_asked);
    set.bindAll(AssignmentId::fromString(applied.text("assignment")), applied.text("due"), applied.text("reason"));
    return set.run();
}

bool refusedExtension(const Applied &applied)
{
    Query set = applied.connection.query(query::assignment_asked);
    set.bindAll(AssignmentId::fromString(applied.text("assignment")), QString(), QString());
    return set.run();
}

bool grantedExtension(const Applied &applied)
{
    Query set = applied.connection.query(query::assignment_due);
    set.bindAll(AssignmentId::fromString(applied.text("assignment")), dueOrLast(applied.text("due")));
    return set.run();
}

bool progressed(const Applied &applied)
{
    Query set = applied.connection.query(query::assignment_percent);
    set.bindAll(AssignmentId::fromString(applied.text("assignment")), applied.integer("percent"));
    return set.run();
}

using Handler = bool (*)(const Applied &);
const QHash<QByteArray, Handler> &handlers()
{
    static const QHash<QByteArray, Handler> table{
        {"incoming.registered", registered}, {"incoming.imported", registered}, {"incoming.import_withdrawn", withdrawn},
        {"incoming.corrected", corrected}, {"incoming.opened", opened},
        {"incoming.registration_withdrawn", withdrawn}, {"incoming.submitted", submitted},
        {"incoming.completed", completed}, {"incoming.erased", erased}, {"incoming.extension_requested", askedExtension},
        {"incoming.extension_granted", grantedExtension}, {"incoming.extension_refused", refusedExtension},
        {"incoming.progressed", progressed}, {"incoming.handed_over", applyHandedOver}, {"incoming.answered", applyAnswered},
    };
    return table;
}

}

bool applyIncoming(const Applied &applied)
{
    if (const Handler handler = handlers().value(applied.event.body.kind)) {
        if (!handler(applied))
            return false;
    }
    return applyWorkingDay(applied) && addFiles(applied, QLatin1String("files")) && addFiles(applied, QLatin1String("evidence"))
        && addAssignments(applied) && setParts(applied) && settleContested(applied) && setState(applied)
        && addRemark(applied);
}

}
