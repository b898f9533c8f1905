// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/furniture.h"
#include "app/recognition/fuzzy.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

QString bareName(const QString &name)
{
    return text::fold(name.left(name.indexOf(u'(') < 0 ? name.size() : name.indexOf(u'(')));
}

constexpr qsizetype titleWithin = 14; ///< lines below the head in which the name of the kind stands

/// The line without the number of a footnote and a colon.
QString titleText(const QString &line)
{
    static const QRegularExpression tail(u"[\\d\\s:*()]+$"_qs);
    return bareLetters(QString(line).remove(tail));
}

/// A notation with a year, 2025/TT-BTC, is that of a legal document (NĐ 30, Điều 3): of two kinds with one
/// name it tells which.
const NamedKind *kindNamed(const QString &title, const QString &notation, const QList<NamedKind> &kinds)
{
    static const QRegularExpression year(u"^\\d{4}/"_qs);
    const bool legal = year.match(notation).hasMatch();
    const NamedKind *found = nullptr;
    for (const NamedKind &kind : kinds) {
        if (bareLetters(bareName(kind.name)) != title)
            continue;
        if (!found || kind.name.contains(u"quy phạm") == legal)
            found = &kind;
    }
    return found;
}

/// What follows the name of its kind on a title line; none when the line does not begin with that name.
std::optional<QString> afterName(const TextLine &line, const NamedKind &kind)
{
    const QStringList name = bareName(kind.name).split(u' ');
    const QStringList words = line.text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() <= name.size() || bareLetters(words.mid(0, name.size()).join(u' ')) != name.join(QString()))
        return {};
    return words.mid(name.size()).join(u' ');
}

}

/// "TB-UBND", "2025/TT-BTC": the kind's own letters come first. Case matters: QyĐ is not QĐ.
const NamedKind *kindOfNotation(const QString &notation, const QList<NamedKind> &kinds)
{
    const QString tail = notation.mid(notation.indexOf(u'/') + 1);
    const QString letters = tail.left(tail.indexOf(u'-') < 0 ? tail.size() : tail.indexOf(u'-'));
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&letters](const NamedKind &kind) { return kind.code == letters; });
    return found == kinds.end() ? nullptr : &*found;
}

/// "HƯỚNG DẪN LIÊN NGÀNH", "QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH": more of the kind's name, and nothing of the subject.
bool qualifies(const QString &rest)
{
    static const QRegularExpression pattern(u"^(?:lien nganh|lien tich|hanh dong|phoi hop|thanh tra|kiem tra|cua (?:uy ban|ubnd|hoi dong|hdnd|chu tich|bo truong|giam doc) .*)$"_qs);
    return pattern.match(text::fold(rest)).hasMatch();
}

std::optional<Title> titleOf(const Letterhead &head, const QString &notation, const QList<NamedKind> &kinds)
{
    const qsizetype last = std::min(titleWithin, head.body.size());
    for (qsizetype i = 0; i < last; ++i) {
        const TextLine &line = head.body[i];
        if (!line.capitals)
            continue;
        if (const NamedKind *kind = kindNamed(titleText(line.text), notation, kinds))
            return Title{i, kind, {}};
        for (const NamedKind &kind : kinds) {
            const auto rest = afterName(line, kind);
            if (rest && qualifies(*rest))
                return Title{i, kindNamed(bareLetters(bareName(kind.name)), notation, kinds), {}};
        }
    }
    for (qsizetype i = 0; i < last; ++i) { // "THÔNG BÁO KẾT LUẬN CỦA …" on one line
        for (const NamedKind &kind : kinds) {
            const auto rest = head.body[i].capitals ? afterName(head.body[i], kind) : std::nullopt;
            if (rest && kindOfNotation(notation, kinds) == &kind)
                return Title{i, &kind, *rest};
        }
    }
    return {};
}

void recogniseKind(const Letterhead &head, const QList<NamedKind> &kinds, RecognisedFields &fields)
{
    const qsizetype dash = fields.codeNumber.value.indexOf(u'-'); // "123-CV/TU" is of the kind that its number names
    const QString notation = dash < 0 ? fields.codeNotation.value : QString(fields.codeNumber.value.mid(dash + 1) + u'-' + fields.codeNotation.value);
    const NamedKind *told = kindOfNotation(notation, kinds);
    if (const auto title = titleOf(head, notation, kinds)) {
        const bool agree = told && bareName(told->name) == bareName(title->kind->name);
        const int confidence = agree ? 96 : told ? 50 : notation.isEmpty() ? 65 : 85;
        fields.kind = proposed(title->kind->code, confidence, {head.body[title->line]});
        recogniseTitled(head, *title, fields);
        return;
    }
    const bool about = recogniseAbout(head, fields);
    const NamedKind *letter = kindNamed(u"congvan"_qs, {}, kinds);
    if (letter && about) // "CT-CS" is no chỉ thị: a V/v under the number is a letter's
        fields.kind = proposed(letter->code, head.hasAddressee ? 92 : 70, fields.subject.page, fields.subject.box);
    else if (told)
        fields.kind = proposed(told->code, 70, fields.codeNotation.page, fields.codeNotation.box);
    else if (letter && head.hasAddressee && !notation.isEmpty())
        fields.kind = proposed(letter->code, 65, fields.codeNotation.page, fields.codeNotation.box);
}

}
