// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QVariantMap>

namespace congso {

/// What the check of a document's form says.
class FormWords
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)
public:
    /// What is wrong, by the code of a finding and its arguments; an unknown code is named as it is.
    static QString sentence(const QString &rule, const QVariantMap &args);
    /// Why a file was not checked, by the code of the reason.
    static QString reason(const QString &code);
    /// "wrong", "unusual" as a word.
    static QString severity(const QString &code);
    /// Where it is written.
    static QString clause(const QString &clause);

private:
    static QString component(const QString &code);
    static QString ofLetters(const QString &rule, const QVariantMap &args);
    static QString ofPage(const QString &rule, const QVariantMap &args);
    static QString ofHead(const QString &rule, const QVariantMap &args);
    static QString ofText(const QString &rule, const QVariantMap &args);
    static QString ofEnd(const QString &rule, const QVariantMap &args);
};

}
