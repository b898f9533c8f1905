// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signingoptions.h"

#include "app/platform/password.h"

#include <QFile>

namespace congso::cli {

namespace {
constexpr qint64 longestPin = 4096;

Result<QString> fromDescriptor(const QString &number)
{
    QFile file;
    bool good = false;
    const int handle = number.toInt(&good);
    if (!good || !file.open(handle, QIODevice::ReadOnly))
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QStringLiteral("--pin-fd")}});
    QByteArray line = file.readLine(longestPin);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    line.fill('\0');
    return text;
}
}

signing::KeySources keySources(const Arguments &arguments)
{
    signing::KeySources sources = signing::KeySources::usual();
    sources.modules += arguments.values(QStringLiteral("module"));
    sources.userStore = arguments.value(QStringLiteral("nss"), sources.userStore);
    return sources;
}

Result<signing::Pin> askPin(const Arguments &arguments, const signing::TokenFacts &token)
{
    if (token.ownPinPad)
        return signing::Pin();
    const QString prompt = CommandLine::tr("PIN of %1: ").arg(token.label);
    auto typed = arguments.has(QStringLiteral("pin-fd")) ? fromDescriptor(arguments.value(QStringLiteral("pin-fd")))
        : arguments.has(QStringLiteral("pin-file"))      ? passwordFromFile(arguments.value(QStringLiteral("pin-file")))
                                                         : askPassword(prompt);
    if (!typed)
        return tl::make_unexpected(typed.error());
    return signing::Pin(std::move(*typed));
}

}
