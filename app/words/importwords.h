// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace congso {

/// What an import has to say: the heads of its lists, what it put right.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
public:
    static QString tableTitle();
    static QString row();
    static QString column();
    static QString reason();
    /// A repair by its code ("wrong_letter"); \a other is the row of which this one is a double, 0 for a document already here.
    static QString repair(const QString &code, qint64 other = 0);
    /// A field by the kind of import ("units", "casefiles" …) and its key ("number", "name" …), for the choice of columns:
    /// the name of a unit is not called as that of a person.
    static QString field(const QString &kind, const QString &key);
    static QString blankTitle();
};

}
