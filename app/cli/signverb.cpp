// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/signingoptions.h"
#include "app/platform/filecallsposix.h"
#include "app/reading/reader.h"
#include "app/signing/make/appearance.h"
#include "app/signing/make/lawfulplace.h"
#include "app/signing/make/pdfsignature.h"
#include "app/signing/make/signfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace congso::cli {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

tl::unexpected<Error> badArgument(const QString &argument)
{
    return failure(ErrorCode::UsageArguments, {{s("argument"), argument}});
}

/// What the command line says of how to sign.
struct Wish
{
    signing::SignatureRequest how;
    signing::PlaceWish place;
    bool placed = false; ///< given in numbers
};

/// "1:300,500,130,60": page from 1, then points from its top left corner.
Result<signing::SignaturePlace> placeFrom(const QString &text)
{
    const QStringList numbers = text.section(u':', 1).split(u',');
    bool pageGood = false, good = numbers.size() == 4;
    const int page = text.section(u':', 0, 0).toInt(&pageGood);
    QList<double> values;
    for (const QString &number : numbers) {
        bool one = false;
        values << number.toDouble(&one);
        good = good && one;
    }
    if (!good || !pageGood || page < 1 || values[2] <= 0 || values[3] <= 0)
        return badArgument(s("--place"));
    return signing::SignaturePlace{page - 1, QRectF(values[0], values[1], values[2], values[3])};
}

Result<Wish> wishFrom(const Arguments &arguments)
{
    Wish wish;
    const auto as = signing::signAsFromText(arguments.value(s("as")));
    if (!as)
        return badArgument(s("--as"));
    wish.how.as = wish.place.as = *as;
    wish.how.reason = arguments.value(s("reason"));
    wish.how.location = arguments.value(s("location"));
    wish.how.at = QDateTime::currentDateTimeUtc();
    wish.how.timestamp = QUrl(arguments.value(s("timestamp")), QUrl::StrictMode);
    if (arguments.has(s("timestamp")) && (!wish.how.timestamp.isValid() || wish.how.timestamp.host().isEmpty()))
        return badArgument(s("--timestamp"));
    if (arguments.has(s("picture")) && !wish.how.look.picture.load(arguments.value(s("picture"))))
        return failure(ErrorCode::FileUnreadable, {{s("file"), arguments.value(s("picture"))}});
    wish.how.look.lines = arguments.values(s("line"));
    wish.place.signer = arguments.value(s("signer"));
    if (arguments.has(s("separate"))) {
        wish.place.kind = signing::PlaceKind::Separate;
        wish.how.look.lines = signing::separateLines(wish.how.look.lines);
    }
    if (arguments.has(s("place"))) {
        auto place = placeFrom(arguments.value(s("place")));
        if (!place)
            return tl::make_unexpected(place.error());
        wish.how.place = *place;
        wish.placed = true;
    }
    return wish;
}

std::optional<signing::SignaturePlace> personsPlaceIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? signing::personsPlace(file.readAll()) : std::nullopt;
}

/// Shown where the decree wants it, unless nothing is to be shown or somebody said where.
Result<signing::SignatureRequest> requestFor(Reader &reader, const QString &path, const Wish &wish)
{
    signing::SignatureRequest how = wish.how;
    const bool shows = !how.look.picture.isNull() || !how.look.lines.isEmpty();
    if (wish.placed || !shows)
        return how;
    const auto reading = reader.read(path, {}).result();
    if (!reading)
        return tl::make_unexpected(reading.error());
    signing::PlaceWish lawful = wish.place;
    if (how.as == signing::SignAs::Agency)
        lawful.person = personsPlaceIn(path);
    if (!how.look.picture.isNull()) {
        lawful.picture = signing::pictureSize(how.look.picture, how.as);
    } else if (lawful.kind == signing::PlaceKind::Document) {
        lawful.words = true;
        lawful.picture = signing::linesSize(how.look.lines, signing::widestWords);
    }
    if (const auto place = signing::lawfulPlace(reading->pages, lawful))
        how.place = place->place;
    return how;
}

QJsonObject signedJson(const QString &file, const QString &out, const signing::SignedPdf &made, const signing::SignatureRequest &how)
{
    const QRectF &box = how.place.box;
    QJsonValue place;
    if (!box.isEmpty())
        place = QJsonObject{{s("page"), how.place.page + 1}, {s("x"), box.x()}, {s("y"), box.y()}, {s("width"), box.width()}, {s("height"), box.height()}};
    return {{s("file"), file}, {s("out"), out}, {s("field"), made.field}, {s("as"), signing::signAsText(how.as)}, {s("signed_at"), made.at.toString(Qt::ISODate)},
            {s("timestamp"), made.timestamped}, {s("place"), place}};
}

Result<QJsonObject> signOne(Reader &reader, signing::SigningSession &session, const QString &path, const QString &out, const Wish &wish)
{
    const auto how = requestFor(reader, path, wish);
    if (!how)
        return tl::make_unexpected(how.error());
    const auto made = signing::signChecked(reader, session, path, *how);
    if (!made)
        return tl::make_unexpected(made.error());
    FileCallsPosix calls;
    if (auto written = signing::writeWhole(calls, out, made->bytes); !written)
        return tl::make_unexpected(written.error());
    return signedJson(path, out, *made, *how);
}

/// Where each signed file goes: --out itself, or for several files the folder --out.
Result<QStringList> targetsOf(const QStringList &files, const QString &out)
{
    const bool folder = QFileInfo(out).isDir();
    if (out.isEmpty() || files.isEmpty() || (files.size() > 1 && !folder))
        return badArgument(files.isEmpty() ? s("FILE") : s("--out"));
    QStringList targets;
    for (const QString &file : files) {
        const QString target = folder ? QDir(out).filePath(QFileInfo(file).fileName()) : out;
        if (targets.contains(target) || QFileInfo(target).absoluteFilePath() == QFileInfo(file).absoluteFilePath())
            return badArgument(target); // the unsigned file is never written over
        targets << target;
    }
    return targets;
}

Report signList(const QStringList &files, const QStringList &targets, signing::SigningSession &session, const Wish &wish)
{
    Reader reader;
    Report report;
    QJsonArray results;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto done = signOne(reader, session, files.at(i), targets.at(i), wish);
        if (done) {
            results << *done;
            report.lines += targets.at(i) + u'\n';
            continue;
        }
        if (files.size() == 1)
            return Report::failed(done.error());
        results << QJsonObject{{s("file"), files.at(i)}, {s("error"), errorJson(done.error())}};
        report.lines += files.at(i) + u": " + errorJson(done.error()).value(s("message")).toString() + u'\n';
        report.status = std::max(report.status, statusOf(done.error()));
    }
    report.result = results;
    return report;
}

}

Report signFiles(Context &, const QStringList &given)
{
    const auto arguments = parse(given, {s("certificate"), s("as"), s("out"), s("pin-file"), s("pin-fd"), s("place"), s("picture"), s("line"), s("separate!"), s("signer"),
                                         s("reason"), s("location"), s("timestamp"), s("module"), s("nss")});
    if (!arguments)
        return Report::failed(arguments.error());
    const auto wish = wishFrom(*arguments);
    if (!wish)
        return Report::failed(wish.error());
    const auto targets = targetsOf(arguments->positional, arguments->value(s("out")));
    if (!targets)
        return Report::failed(targets.error());
    const signing::KeySources sources = keySources(*arguments);
    const auto identity = signing::listKeys(sources, wish->how.at).find(arguments->value(s("certificate")));
    if (!identity)
        return Report::failed(identity.error());
    if (identity->unusable)
        return Report::failed(*identity->unusable);
    auto pin = askPin(*arguments, identity->token);
    if (!pin)
        return Report::failed(pin.error());
    const auto session = signing::SigningSession::open(sources, identity->id, std::move(*pin), wish->how.at);
    return session ? signList(arguments->positional, *targets, **session, *wish) : Report::failed(session.error());
}

}
