// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testauthority.h"

#include <QString>
#include <QStringList>

namespace congso::testing {

/// Tokens of SoftHSM2 in a folder of their own, for this process and those that it starts. Their PIN is 123456.
class SoftTokens
{
public:
    /// \a folder is made. Sets SOFTHSM2_CONF.
    explicit SoftTokens(const QString &folder);
    ~SoftTokens();
    SoftTokens(const SoftTokens &) = delete;
    SoftTokens &operator=(const SoftTokens &) = delete;

    /// Whether this computer has SoftHSM2 and the tools that fill it.
    static bool installed();
    static QString driver();
    static QByteArray pin() { return "123456"; }

    /// False when a tool fails.
    bool add(const QString &label);
    bool put(const QString &label, const TestIdentity &who, const QByteArray &id);
    /// A certificate without its key.
    bool putCertificate(const QString &label, const TestIdentity &who, const QByteArray &id);
    /// Takes every token out, and puts them in again.
    bool pullOut();
    bool plugIn();

private:
    bool run(const QString &program, const QStringList &arguments) const;
    QString write(const QString &name, const QByteArray &bytes) const;

    QString m_folder;
};

}
