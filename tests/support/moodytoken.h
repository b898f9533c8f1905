// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/softtokens.h"

#include <QDir>
#include <QFile>

namespace congso::testing {

/// The state of the driver tests/support/token: how it locks, and when it is pulled out.
class MoodyToken
{
public:
    explicit MoodyToken(const QString &folder) : m_folder(folder)
    {
        QDir().mkpath(folder);
        qputenv("CONGSO_TEST_TOKEN", QFile::encodeName(folder));
        qputenv("CONGSO_TEST_TOKEN_DRIVER", QFile::encodeName(SoftTokens::driver()));
    }
    ~MoodyToken()
    {
        qunsetenv("CONGSO_TEST_TOKEN");
        qunsetenv("CONGSO_TEST_TOKEN_DRIVER");
    }
    MoodyToken(const MoodyToken &) = delete;
    MoodyToken &operator=(const MoodyToken &) = delete;

    static QString driver() { return QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + QStringLiteral("/../tests/congso_test_token.so"); }
    static bool built() { return SoftTokens::installed() && QFile::exists(driver()); }

    int number(const char *name) const
    {
        QFile file(m_folder + u'/' + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }
    /// At its n-th signature from now on, and stays out until it is plugged in.
    void pullAt(int signature)
    {
        set("signed", 0);
        set("pull", signature);
    }
    void plugIn()
    {
        QFile::remove(m_folder + QStringLiteral("/out"));
        set("pull", 0);
    }
    void unlock() { set("wrong", 0); }

private:
    void set(const char *name, int value)
    {
        QFile file(m_folder + u'/' + QLatin1String(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::number(value));
    }

    QString m_folder;
};

}
