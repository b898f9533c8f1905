// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/composeddocument.h"

#include "app/composing/jsonreading.h"
#include "app/composing/layoutrules.h"

#include <QJsonArray>

namespace congso::composing {

namespace {

constexpr int formatVersion = 1;
constexpr int mostCopies = 100'000;
constexpr qsizetype mostAppendices = 50;
constexpr qsizetype mostPowers = 4;

const QStringList &documentKeys()
{
    static const QStringList keys{"version", "kind", "parent_agency", "agency", "number", "notation", "place", "date", "subject", "addressees",
                                  "issuer", "bases", "body", "signer", "cosigner", "recipients", "urgency", "circulation", "drafter_mark",
                                  "copies", "contact", "electronic", "appendices"};
    return keys;
}

QJsonObject signerJson(const Signer &signer)
{
    QJsonArray powers;
    for (const Power &power : signer.powers)
        powers.append(QJsonObject{{QStringLiteral("power"), power.power}, {QStringLiteral("of"), power.of}});
    return {{QStringLiteral("powers"), powers},
            {QStringLiteral("title"), signer.title},
            {QStringLiteral("other_title"), signer.otherTitle},
            {QStringLiteral("name"), signer.name}};
}

Signer readSigner(JsonReading &read, const QJsonValue &value, const QString &path)
{
    Signer signer;
    if (value.isUndefined())
        return signer;
    const QJsonObject object = read.object(value, path, {"powers", "title", "other_title", "name"});
    const QString at = path + QStringLiteral(".powers");
    const QJsonArray powers = read.array(object.value(QLatin1String("powers")), at, mostPowers);
    for (qsizetype i = 0; i < powers.size(); ++i) {
        const QString one = QStringLiteral("%1[%2]").arg(at).arg(i);
        const QJsonObject power = read.object(powers.at(i), one, {"power", "of"});
        signer.powers += Power{read.choice(power, "power", one, knownPowers()), read.words(power, "of", one)};
    }
    signer.title = read.words(object, "title", path);
    signer.otherTitle = read.words(object, "other_title", path);
    signer.name = read.words(object, "name", path);
    return signer;
}

QDate readDate(JsonReading &read, const QJsonObject &object)
{
    const QString text = read.words(object, "date", {});
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || text.size() != 10))
        read.bad(QStringLiteral("date"));
    return date;
}

void readHead(JsonReading &read, const QJsonObject &object, ComposedDocument &document)
{
    document.kind = read.words(object, "kind", {});
    if (document.kind.isEmpty())
        read.missing(QStringLiteral("kind"));
    else if (const auto rules = LayoutRules::load(); rules && !(*rules)->kind(document.kind))
        read.bad(QStringLiteral("kind"));
    document.parentAgency = read.words(object, "parent_agency", {}, true);
    document.agency = read.words(object, "agency", {}, true);
    document.number = read.words(object, "number", {}).trimmed();
    document.notation = read.words(object, "notation", {}).trimmed();
    document.place = read.words(object, "place", {}).trimmed();
    document.date = readDate(read, object);
    document.subject = read.words(object, "subject", {}).trimmed();
    document.addressees = read.wordList(object, "addressees", {});
    document.issuer = read.words(object, "issuer", {}).trimmed();
    document.bases = read.wordList(object, "bases", {});
}

void readFoot(JsonReading &read, const QJsonObject &object, ComposedDocument &document)
{
    document.signer = readSigner(read, object.value(QLatin1String("signer")), QStringLiteral("signer"));
    document.cosigner = readSigner(read, object.value(QLatin1String("cosigner")), QStringLiteral("cosigner"));
    document.recipients = read.wordList(object, "recipients", {});
    document.urgency = read.choice(object, "urgency", {}, {"normal", "urgent", "very_urgent", "express"});
    document.circulation = read.words(object, "circulation", {}).trimmed();
    document.drafterMark = read.words(object, "drafter_mark", {}).trimmed();
    document.copies = read.number(object, "copies", {}, 0, mostCopies);
    document.contact = read.wordList(object, "contact", {});
    document.electronic = read.truth(object, "electronic", {}, true);
    const QJsonArray appendices = read.array(object.value(QLatin1String("appendices")), QStringLiteral("appendices"), mostAppendices);
    for (qsizetype i = 0; i < appendices.size() && read.good(); ++i) {
        const QString at = QStringLiteral("appendices[%1]").arg(i);
        const QJsonObject appendix = read.object(appendices.at(i), at, {"title", "body"});
        document.appendices += Appendix{read.words(appendix, "title", at), readBody(read, appendix.value(QLatin1String("body")), at + QStringLiteral(".body"))};
    }
}

}

const QStringList &knownPowers()
{
    static const QStringList powers{"TM", "Q", "KT", "TL", "TUQ"};
    return powers;
}

QJsonObject toJson(const ComposedDocument &document)
{
    QJsonArray appendices;
    for (const Appendix &appendix : document.appendices)
        appendices.append(QJsonObject{{QStringLiteral("title"), appendix.title}, {QStringLiteral("body"), toJson(appendix.body)}});
    return {{QStringLiteral("version"), formatVersion},
            {QStringLiteral("kind"), document.kind},
            {QStringLiteral("parent_agency"), document.parentAgency},
            {QStringLiteral("agency"), document.agency},
            {QStringLiteral("number"), document.number},
            {QStringLiteral("notation"), document.notation},
            {QStringLiteral("place"), document.place},
            {QStringLiteral("date"), document.date.toString(Qt::ISODate)},
            {QStringLiteral("subject"), document.subject},
            {QStringLiteral("addressees"), QJsonArray::fromStringList(document.addressees)},
            {QStringLiteral("issuer"), document.issuer},
            {QStringLiteral("bases"), QJsonArray::fromStringList(document.bases)},
            {QStringLiteral("body"), toJson(document.body)},
            {QStringLiteral("signer"), signerJson(document.signer)},
            {QStringLiteral("cosigner"), signerJson(document.cosigner)},
            {QStringLiteral("recipients"), QJsonArray::fromStringList(document.recipients)},
            {QStringLiteral("urgency"), document.urgency.isEmpty() ? QStringLiteral("normal") : document.urgency},
            {QStringLiteral("circulation"), document.circulation},
            {QStringLiteral("drafter_mark"), document.drafterMark},
            {QStringLiteral("copies"), document.copies},
            {QStringLiteral("contact"), QJsonArray::fromStringList(document.contact)},
            {QStringLiteral("electronic"), document.electronic},
            {QStringLiteral("appendices"), appendices}};
}

Result<ComposedDocument> documentFromJson(const QJsonObject &json)
{
    JsonReading read;
    const QJsonObject object = read.object(json, {}, documentKeys());
    ComposedDocument document;
    read.number(object, "version", {}, formatVersion, formatVersion);
    readHead(read, object, document);
    document.body = readBody(read, object.value(QLatin1String("body")), QStringLiteral("body"));
    readFoot(read, object, document);
    if (!read.good())
        return tl::make_unexpected(read.error());
    return document;
}

}
