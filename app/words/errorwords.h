// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QCoreApplication>

namespace congso {

/// Every failure as a sentence or two for people: what happened, what is safe, what to do. Plain text;
/// arguments are cut to a line of their own and never read as markup or placeholders.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
public:
    static QString sentence(const Error &error);
    /// The same from the frozen text of a code; an unknown one is named as it is.
    static QString sentence(const QString &code, const QVariantMap &args);

private:
    static QString ofGroup(const Error &error);
    static QString rule(const Error &error);
    static QString badField(const QVariantMap &args);
    static QString badAssignee(const QString &problem, const QVariantMap &args);
    static QString badDay(const QString &problem, const QVariantMap &args);
    static QString wrongDay(const QString &problem);
    static QString badDocument(const QString &problem, const QVariantMap &args);
    static QString wrongState(const QVariantMap &args);
    static QString notEntitled(const QVariantMap &args);
    static QString oneLead(const QVariantMap &args);
    static QString inUse(const QVariantMap &args);
    static QString openWork(const QVariantMap &args);
    static QString usage(const Error &error);
    static QString signIn(const Error &error);
    static QString store(const Error &error);
    static QString safety(const Error &error);
    static QString file(const Error &error);
    static QString noTable(const QVariantMap &args, const QString &name);
    static QString leftOut(const QVariantMap &args, const QString &name);
    static QString needed(const QString &package);
    static QString reader(const Error &error);
    static QString signing(const Error &error);
    static QString signingToken(const Error &error);
    static QString triesLeft(const QVariantMap &args);
    static QString server(const Error &error);
};

}
