// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fuzzy.h"

#include "db/text/fold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>

namespace congso::recognition {

QString bareLetters(const QString &text)
{
    QString result = text::fold(text);
    result.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return result;
}

int editDistance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    QVarLengthArray<int, 128> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return std::min(row[b.size()], limit + 1);
}

bool nearly(const QString &a, const QString &b)
{
    const QString first = bareLetters(a);
    const QString second = bareLetters(b);
    const int limit = int(std::max(first.size(), second.size())) / 6;
    return editDistance(first, second, limit) <= limit;
}

}
