// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/softtokens.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace congso::testing {

SoftTokens::SoftTokens(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder + u"/tokens");
    const QString configuration = write(u"softhsm2.conf"_qs, "directories.tokendir = " + QFile::encodeName(folder) + "/tokens\nobjectstore.backend = file\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", QFile::encodeName(configuration));
}

SoftTokens::~SoftTokens()
{
    qunsetenv("SOFTHSM2_CONF");
}

bool SoftTokens::installed()
{
    return !driver().isEmpty() && !QStandardPaths::findExecutable(u"softhsm2-util"_qs).isEmpty() && !QStandardPaths::findExecutable(u"pkcs11-tool"_qs).isEmpty();
}

QString SoftTokens::driver()
{
    for (const QString &path : {u"/usr/lib/softhsm/libsofthsm2.so"_qs, u"/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"_qs, u"/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"_qs}) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

bool SoftTokens::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool good = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!good)
        qInfo("%s: %s", qPrintable(program), process.readAll().constData());
    return good;
}

QString SoftTokens::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder + u'/' + name);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

bool SoftTokens::add(const QString &label)
{
    return run(u"softhsm2-util"_qs, {u"--init-token"_qs, u"--free"_qs, u"--label"_qs, label, u"--pin"_qs, QString::fromLatin1(pin()), u"--so-pin"_qs, u"12345678"_qs});
}

bool SoftTokens::put(const QString &label, const TestIdentity &who, const QByteArray &id)
{
    const QString key = write(u"khoa.pem"_qs, who.keyPem());
    return run(u"softhsm2-util"_qs, {u"--import"_qs, key, u"--token"_qs, label, u"--label"_qs, u"ky"_qs, u"--id"_qs, QString::fromLatin1(id.toHex()), u"--pin"_qs, QString::fromLatin1(pin())})
        && putCertificate(label, who, id);
}

bool SoftTokens::putCertificate(const QString &label, const TestIdentity &who, const QByteArray &id)
{
    const QString certificate = write(u"chung-thu.der"_qs, who.certificate());
    return run(u"pkcs11-tool"_qs, {u"--module"_qs, driver(), u"--token-label"_qs, label, u"--login"_qs, u"--pin"_qs, QString::fromLatin1(pin()), u"--write-object"_qs, certificate,
                                   u"--type"_qs, u"cert"_qs, u"--id"_qs, QString::fromLatin1(id.toHex()), u"--label"_qs, u"ky"_qs});
}

bool SoftTokens::pullOut()
{
    return QDir().rename(m_folder + u"/tokens", m_folder + u"/pulled");
}

bool SoftTokens::plugIn()
{
    return QDir().rename(m_folder + u"/pulled", m_folder + u"/tokens");
}

}
