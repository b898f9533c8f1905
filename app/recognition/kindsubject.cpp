// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace congso::recognition {

namespace {

constexpr int maxSubjectLines = 9;

QString bareName(const QString &name)
{
    return text::fold(name.left(name.indexOf(u'(') < 0 ? name.size() : name.indexOf(u'(')));
}

/// A notation with a year, 2025/TT-BTC, is that of a legal document (NĐ 30, Điều 3): of two kinds with one
/// name it tells which.
const NamedKind *kindNamed(const QString &title, const QString &notation, const QList<NamedKind> &kinds)
{
    static const QRegularExpression year(u"^\\d{4}/"_qs);
    const bool legal = year.match(notation).hasMatch();
    const NamedKind *found = nullptr;
    for (const NamedKind &kind : kinds) {
        if (bareName(kind.name) != title)
            continue;
        if (!found || kind.name.contains(u"quy phạm") == legal)
            found = &kind;
    }
    return found;
}

/// "TB-UBND", "2025/TT-BTC": the kind's own letters come first. Case matters: QyĐ is not QĐ.
const NamedKind *kindOfNotation(const QString &notation, const QList<NamedKind> &kinds)
{
    const QString tail = notation.mid(notation.indexOf(u'/') + 1);
    const QString letters = tail.left(tail.indexOf(u'-') < 0 ? tail.size() : tail.indexOf(u'-'));
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&letters](const NamedKind &kind) { return kind.code == letters; });
    return found == kinds.end() ? nullptr : &*found;
}

bool endsSubject(const TextLine &line)
{
    const QString folded = text::fold(line.text);
    return folded.startsWith(u"can cu") || folded.startsWith(u"kinh gui") || folded.startsWith(u"thuc hien")
        || std::none_of(line.text.begin(), line.text.end(), [](QChar c) { return c.isLetter(); });
}

/// Bold lines right under the kind, as close to each other as lines of one paragraph are.
QList<TextLine> linesUnder(const QList<TextLine> &lines, qsizetype title)
{
    QList<TextLine> result;
    for (qsizetype i = title + 1; i < lines.size() && result.size() < maxSubjectLines; ++i) {
        const TextLine &above = result.isEmpty() ? lines[title] : result.last();
        const bool far = gapBetween(above, lines[i]) > (result.isEmpty() ? 1.3 : 0.75);
        const bool other = !result.isEmpty() && result.first().bold != lines[i].bold;
        if (far || other || endsSubject(lines[i]))
            break;
        result.append(lines[i]);
    }
    return result;
}

bool isCentred(const QList<TextLine> &lines, const TextLine &title)
{
    return std::all_of(lines.begin(), lines.end(), [&title](const TextLine &line) {
        return std::abs(line.box.center().x() - title.box.center().x()) < 25;
    });
}

std::optional<qsizetype> titleLine(const Letterhead &head, const QString &notation, const QList<NamedKind> &kinds)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(head.body.size(), 8); ++i) {
        const TextLine &line = head.body[i];
        if (line.capitals && kindNamed(text::fold(line.text), notation, kinds))
            return i;
    }
    return {};
}

void recogniseNamed(const Letterhead &head, qsizetype title, const QList<NamedKind> &kinds, RecognisedFields &fields)
{
    const TextLine &line = head.body[title];
    const NamedKind *kind = kindNamed(text::fold(line.text), fields.codeNotation.value, kinds);
    const NamedKind *told = kindOfNotation(fields.codeNotation.value, kinds);
    const bool agree = told && bareName(told->name) == bareName(kind->name);
    const bool contradict = told && !agree;
    fields.kind = proposed(kind->code, agree ? 96 : contradict ? 50 : fields.codeNotation.value.isEmpty() ? 65 : 85, {line});
    const QList<TextLine> subject = linesUnder(head.body, title);
    if (subject.isEmpty())
        return;
    const bool certain = subject.first().bold && isCentred(subject, line) && subject.size() < maxSubjectLines;
    fields.subject = proposed(textOf(subject), certain ? 90 : 60, subject);
}

/// The V/v under the number; a công văn has no name of its kind.
QList<TextLine> aboutLines(const Letterhead &head)
{
    static const QRegularExpression sign(u"^\\(?V\\s*/\\s*v\\b"_qs, QRegularExpression::CaseInsensitiveOption);
    QList<TextLine> result;
    for (qsizetype i = head.number.value_or(head.left.size()) + 1; i < head.left.size(); ++i) {
        const TextLine &line = head.left[i];
        const bool begins = result.isEmpty() && sign.match(line.text).hasMatch();
        const bool goesOn = !result.isEmpty() && gapBetween(result.last(), line) < 0.75 && !endsSubject(line) && !line.capitals;
        if (begins || goesOn)
            result.append(line);
        else if (!result.isEmpty())
            break;
    }
    return result;
}

QString withoutSign(const QString &subject)
{
    static const QRegularExpression sign(u"^\\(?V\\s*/\\s*v\\s*:?\\s*"_qs, QRegularExpression::CaseInsensitiveOption);
    QString text = subject;
    text.remove(sign);
    if (subject.startsWith(u'(') && text.endsWith(u')'))
        text.chop(1);
    return text.isEmpty() ? text : QString(text.left(1).toUpper() + text.mid(1));
}

}

void recogniseKind(const Letterhead &head, const QList<NamedKind> &kinds, RecognisedFields &fields)
{
    if (const auto title = titleLine(head, fields.codeNotation.value, kinds)) {
        recogniseNamed(head, *title, kinds, fields);
        return;
    }
    const NamedKind *told = kindOfNotation(fields.codeNotation.value, kinds);
    const QList<TextLine> about = aboutLines(head);
    if (!about.isEmpty())
        fields.subject = proposed(withoutSign(textOf(about)), 88, about);
    const NamedKind *letter = kindNamed(u"cong van"_qs, {}, kinds);
    if (told)
        fields.kind = proposed(told->code, 70, fields.codeNotation.page, fields.codeNotation.box);
    else if (letter && !about.isEmpty())
        fields.kind = proposed(letter->code, head.hasAddressee ? 90 : 70, about);
    else if (letter && head.hasAddressee && !fields.codeNotation.value.isEmpty())
        fields.kind = proposed(letter->code, 65, fields.codeNotation.page, fields.codeNotation.box);
}

}
