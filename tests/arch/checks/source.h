// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace congso::arch {

struct Literal
{
    QString text; ///< adjacent literals are joined
    int line = 0;
    qsizetype at = 0; ///< position of its first character
};

struct Include
{
    QString path;
    bool quoted = false;
    int line = 0;
};

/// One file of the tree, read once in the ways the rules look at it.
/// The views have the same length as the text, so a position gives the same line in each.
struct Source
{
    QString path;   ///< from the repository root
    QString text;
    QString bare;   ///< comments blanked
    QString code;   ///< comments, literals and preprocessor lines blanked
    QList<Literal> literals;
    QList<Include> includes;

    QString folder() const;
    bool isCpp() const;    ///< .cpp
    bool isHeader() const; ///< .h
    bool isSql() const;
    bool isSource() const { return isCpp() || isHeader(); }
    int lineAt(qsizetype position) const;
    int lines() const;
};

Source sourceFrom(const QString &path, const QString &text);

using Tree = QList<Source>;

/// Everything that people wrote under \a root: code, SQL, CMake, scripts, data, pages.
Tree readTree(const QString &root);

}
