// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/signingoptions.h"
#include "app/platform/password.h"
#include "app/words/errorwords.h"

#include <QJsonArray>

namespace congso::cli {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject tokenJson(const signing::TokenFacts &token)
{
    return {{s("id"), token.id}, {s("label"), token.label}, {s("maker"), token.maker}, {s("serial"), token.serial}, {s("module"), token.module},
            {s("user_store"), token.userStore}, {s("tries"), signing::pinTriesText(token.tries)}};
}

QJsonObject identityJson(const signing::SigningIdentity &one)
{
    const CertificateFacts &facts = one.certificate;
    return {{s("id"), one.id}, {s("name"), facts.name}, {s("organisation"), facts.organisation}, {s("issuer"), facts.issuer}, {s("serial"), facts.serial},
            {s("fingerprint"), QString::fromLatin1(facts.fingerprint.toHex())}, {s("valid_from"), facts.from.toString(Qt::ISODate)},
            {s("valid_until"), facts.until.toString(Qt::ISODate)}, {s("token"), one.token.label},
            {s("usable"), !one.unusable}, {s("why"), one.unusable ? QJsonValue(errorJson(*one.unusable)) : QJsonValue()}};
}

QString line(const signing::SigningIdentity &one)
{
    const QString ends = one.unusable ? ErrorWords::sentence(*one.unusable)
                                      : CommandLine::tr("good until %1").arg(one.certificate.until.date().toString(u"dd/MM/yyyy"));
    return one.id + u"  " + one.certificate.name + u", " + one.certificate.issuer + u", " + one.token.label + u": " + ends + u'\n';
}

Report listed(const signing::KeySources &sources)
{
    const signing::KeyList keys = signing::listKeys(sources, QDateTime::currentDateTimeUtc());
    QJsonArray tokens, certificates, problems;
    Report report;
    for (const signing::TokenFacts &token : keys.tokens)
        tokens << tokenJson(token);
    for (const signing::SigningIdentity &one : keys.identities) {
        certificates << identityJson(one);
        report.lines += line(one);
    }
    for (const Error &problem : keys.problems) {
        problems << errorJson(problem);
        report.lines += ErrorWords::sentence(problem) + u'\n';
    }
    if (keys.tokens.isEmpty())
        report.lines += ErrorWords::sentence({ErrorCode::SignNoToken, {}}) + u'\n';
    report.result = QJsonObject{{s("tokens"), tokens}, {s("certificates"), certificates}, {s("problems"), problems}};
    return report;
}

Result<QString> filePassword(const Arguments &arguments)
{
    const QString file = arguments.value(s("password-file"));
    return file.isEmpty() ? askPassword(CommandLine::tr("Password of the file: ")) : passwordFromFile(file);
}

Report imported(const Arguments &arguments, const signing::KeySources &sources)
{
    auto password = filePassword(arguments);
    if (!password)
        return Report::failed(password.error());
    signing::TokenFacts store;
    store.label = sources.userStore;
    auto pin = askPin(arguments, store);
    if (!pin)
        return Report::failed(pin.error());
    const auto ids = signing::importKeyFile(sources, arguments.positional.value(1), signing::Pin(std::move(*password)), std::move(*pin));
    if (!ids)
        return Report::failed(ids.error());
    Report report;
    report.result = QJsonObject{{s("store"), sources.userStore}, {s("certificates"), QJsonArray::fromStringList(*ids)}};
    report.lines = ids->join(u'\n') + u'\n';
    return report;
}

}

Report certificates(Context &, const QStringList &given)
{
    const auto arguments = parse(given, {s("module"), s("nss"), s("password-file"), s("pin-file"), s("pin-fd")});
    if (!arguments)
        return Report::failed(arguments.error());
    const signing::KeySources sources = keySources(*arguments);
    if (arguments->positional.isEmpty())
        return listed(sources);
    if (arguments->positional.first() == s("import") && arguments->positional.size() == 2)
        return imported(*arguments, sources);
    return Report::failed({ErrorCode::UsageArguments, {{s("argument"), arguments->positional.first()}}});
}

}
