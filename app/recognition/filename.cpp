// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/filename.h"

#include "app/recognition/fuzzy.h"
#include "db/text/fold.h"
#include "db/text/normal.h"

#include <QRegularExpression>

namespace congso::recognition {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

QString stem(const QString &name)
{
    static const QRegularExpression ending(u"(\\.signed|\\.pdf|\\.docx?|\\.odt|\\.tiff?|\\.png|\\.jpe?g|\\.txt|\\.eml|\\s*\\(\\d{1,2}\\)|_\\d{8}_\\d{6})+$"_qs,
                                           QRegularExpression::CaseInsensitiveOption);
    QString bare = text::nfc(name.section(u'/', -1));
    for (qsizetype before = -1; before != bare.size();) {
        before = bare.size();
        bare.remove(ending);
    }
    return bare;
}

QString bareKind(const NamedKind &kind)
{
    return text::fold(kind.name.section(u'(', 0, 0));
}

/// The kind whose abbreviation begins with these letters, "QĐ", "QD", "TTR"; of two the first.
const NamedKind *kindOfLetters(const QString &letters, const QList<NamedKind> &kinds)
{
    for (const NamedKind &kind : kinds) {
        if (kind.code.size() < 6 && text::fold(kind.code) == text::fold(letters))
            return &kind;
    }
    return nullptr;
}

/// "thong-tu-so-12-2025-tt-btc-43956": kind by name, then "so", number, perhaps a year, letters.
NamedCode spelledOut(const QString &folded, const QList<NamedKind> &kinds)
{
    NamedCode code;
    qsizetype longest = 0;
    for (const NamedKind &kind : kinds) {
        if (bareKind(kind).size() > longest && folded.startsWith(bareKind(kind) + u' ')) {
            longest = bareKind(kind).size();
            code.kind = kind.code;
        }
    }
    static const QRegularExpression numbered(u"\\bso (\\d{1,5}) (?:((?:19|20)\\d{2}) )?([a-z][a-z0-9 ]*?)(?: \\d{4,})?$"_qs);
    const auto match = numbered.match(folded);
    if (code.kind.isEmpty() || !match.hasMatch())
        return code;
    code.number = match.captured(1);
    code.notation = match.captured(3).replace(u' ', u'-');
    if (!match.captured(2).isEmpty())
        code.notation.prepend(match.captured(2) + u'/');
    return code;
}

}

NamedCode codeInName(const QString &name, const QList<NamedKind> &kinds)
{
    const QString bare = stem(name);
    static const QRegularExpression parts(u"[-_.\\s()]+"_qs);
    const NamedCode spelled = spelledOut(text::fold(QString(bare).replace(parts, u" "_qs)), kinds);
    if (!spelled.number.isEmpty())
        return spelled;
    NamedCode best = spelled;
    static const QRegularExpression numbered(u"(?<![\\p{L}\\d])(\\d{1,5})[-_.\\s]{0,2}(\\p{L}{1,9}(?:[-_.\\s]?\\p{Lu}[\\p{Lu}\\d]{1,9})*)(?![\\p{L}])"_qs, unicode);
    for (auto i = numbered.globalMatch(bare); i.hasNext();) {
        const auto match = i.next();
        static const QRegularExpression between(u"[-_.\\s]+"_qs);
        const QString letters = match.captured(2);
        const NamedKind *kind = kindOfLetters(letters.section(between, 0, 0), kinds);
        if (!kind && letters.size() > 2) // "87 QĐUB": the two run together
            kind = kindOfLetters(letters.left(2), kinds);
        const bool known = kind || letters.contains(u"UB") || letters.contains(u'-') || letters.contains(u'_');
        if (known && best.number.isEmpty()) {
            best.number = match.captured(1);
            best.notation = QString(letters).replace(between, u"-"_qs);
            best.kind = kind ? kind->code : QString();
        }
    }
    return best;
}

}
