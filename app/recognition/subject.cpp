// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/furniture.h"
#include "app/recognition/fuzzy.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace congso::recognition {

namespace {

constexpr qsizetype maxSubjectLines = 14;
constexpr qreal offCentre = 25; ///< points that a centred line may be off

/// What begins the text of a letter: legal bases, an addressee, the authority in capitals, an article.
bool endsSubject(const TextLine &line)
{
    static const QRegularExpression pattern(u"^\\W{0,3}(?:can cu|kinh gui|chuong i\\b|dieu 1\\b|\\(?kem theo|\\(?ban hanh kem|phan thu|.*\\bkinh moi\\b)|\\bdien\\s*:$"_qs); // "CHỦ TỊCH UBND TỈNH điện:"
    return isRule(line.text) || isSigningLabel(line.text) || pattern.match(text::fold(line.text)).hasMatch();
}

/// The same of a line that is not the first: a subject may begin with "Thực hiện", a text does so often.
bool beginsText(const TextLine &line)
{
    static const QRegularExpression pattern(
        u"^\\W{0,3}(?:Thực hiện |Trong (?:thời gian|những năm)|Thời gian qua|Thi hành |Theo đề nghị|Xét đề nghị|Ngày \\d|Sau khi|I\\. |1\\. )"_qs);
    return pattern.match(line.text).hasMatch();
}

/// A consolidated text names the first of its documents right under the subject: "Thông tư số … ngày …".
bool namesFirstDocument(const TextLine &line, const Title &title, const QString &under)
{
    const QString kind = text::fold(title.kind->name.section(u" ("_qs, 0, 0));
    return text::fold(line.text).startsWith(kind + u' ') && under.contains(u"sua doi, bo sung boi");
}

/// "BỘ TRƯỞNG BỘ TÀI CHÍNH", "CHÍNH PHỦ": the one who decides, between the subject and the legal bases.
bool isAuthorityLine(const TextLine &line, const TextLine &subject)
{
    return line.capitals && !subject.capitals;
}

/// The lines right under the title, as close to each other as lines of one paragraph are.
QList<TextLine> linesUnder(const Letterhead &head, const Title &title)
{
    const QString under = text::fold(textOf(head.body.mid(title.line + 1, 40)));
    QList<TextLine> result;
    for (qsizetype i = title.line + 1; i < head.body.size() && result.size() < maxSubjectLines; ++i) {
        const TextLine &line = head.body[i];
        if (isFurniture(line.text) && result.isEmpty())
            continue; // a speck or a rule between the two
        const TextLine &above = result.isEmpty() ? head.body[title.line] : result.last();
        const bool far = gapBetween(above, line) > (result.isEmpty() ? 1.9 : head.scanned ? 0.95 : 0.75);
        const bool other = !result.isEmpty() && !head.scanned && !line.box.isEmpty() && result.first().bold != line.bold;
        const bool parted = !result.isEmpty() && (line.afterBlank || beginsText(line) || namesFirstDocument(line, title, under));
        if (far || other || parted || endsSubject(line) || isAuthorityLine(line, result.isEmpty() ? line : result.first()))
            break;
        result.append(line);
    }
    return result;
}

bool isCentred(const QList<TextLine> &lines, const TextLine &title)
{
    return std::all_of(lines.begin(), lines.end(), [&title](const TextLine &line) {
        return std::abs(line.box.center().x() - title.box.center().x()) < offCentre;
    });
}

/// A text that a legal basis, a rule or the authority ends, and whose beginning is one of a subject.
int confidenceOf(const Letterhead &head, const QList<TextLine> &subject, const TextLine &title)
{
    if (subject.size() >= maxSubjectLines)
        return 50;
    if (head.scanned)
        return 72;
    if (subject.first().box.isEmpty())
        return 88;
    return isCentred(subject, title) && subject.first().bold ? 90 : 60;
}

/// "V/v …", in brackets too as in the nineties.
bool isAbout(const QString &text)
{
    static const QRegularExpression sign(u"^\\W{0,3}V\\s*/\\s*v\\b"_qs, QRegularExpression::CaseInsensitiveOption);
    return sign.match(text).hasMatch();
}

/// What a letter is about without a V/v: "Phúc đáp Công văn số …" right under the number.
bool isAboutUnsigned(const Letterhead &head, const TextLine &line)
{
    static const QRegularExpression plain(u"^\\p{Lu}\\p{Ll}+(?:\\s+\\S+){2,}"_qs, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression usual(u"^(?:Về việc|Phúc đáp|Trả lời|Góp ý|Đề nghị|Hướng dẫn|Xin ý kiến|Cung cấp) "_qs, QRegularExpression::UseUnicodePropertiesOption);
    const bool under = head.number && gapBetween(head.left[*head.number], line) < 1.6 && !isFurniture(line.text) && !isDateLine(line.text);
    return head.hasAddressee && under && (head.scanned ? usual : plain).match(line.text).hasMatch(); // stamps stand there too
}

/// The V/v under the number; a công văn has no name of its kind.
QList<TextLine> aboutLines(const Letterhead &head)
{
    QList<TextLine> candidates = head.left.mid(head.number.value_or(head.left.size()) + 1);
    const auto isSigned = [](const TextLine &line) { return isAbout(line.text); };
    const bool none = std::none_of(candidates.begin(), candidates.end(), isSigned) && std::none_of(head.body.begin(), head.body.begin() + std::min<qsizetype>(8, head.body.size()), isSigned);
    const bool bare = none && !candidates.isEmpty() && isAboutUnsigned(head, candidates.first());
    if (!bare && std::none_of(candidates.begin(), candidates.end(), isSigned))
        candidates = head.body.mid(0, 8);
    QList<TextLine> result;
    for (const TextLine &line : std::as_const(candidates)) {
        const bool begins = result.isEmpty() && (bare || isAbout(line.text));
        const bool goesOn = !result.isEmpty() && gapBetween(result.last(), line) < 0.8 && !line.afterBlank && !endsSubject(line) && !line.capitals;
        if (begins || goesOn)
            result.append(line);
        else if (!result.isEmpty())
            break;
    }
    return result;
}

QString withoutSign(const QString &subject)
{
    static const QRegularExpression sign(u"^\\W{0,3}V\\s*/\\s*v\\s*[:.]?\\s*"_qs, QRegularExpression::CaseInsensitiveOption);
    QString text = subject;
    text.remove(sign);
    if (subject.startsWith(u'(') && text.endsWith(u')'))
        text.chop(1);
    return text.isEmpty() ? text : QString(text.left(1).toUpper() + text.mid(1));
}

/// Specks before the first letter, and "Vềviệc", "và việc" as a scanner reads it.
QString mended(const QString &subject)
{
    static const QRegularExpression specks(u"^[^\\p{L}\\p{N}(“\"]+"_qs);
    static const QRegularExpression joined(u"^v\\p{L}{1,2}\\s*việc\\b"_qs, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString text = subject;
    text.remove(specks);
    const auto found = joined.match(text);
    return text.replace(joined, found.captured() == found.captured().toUpper() ? u"VỀ VIỆC"_qs : u"Về việc"_qs);
}

}

void recogniseTitled(const Letterhead &head, const Title &title, RecognisedFields &fields)
{
    const TextLine &line = head.body[title.line];
    QList<TextLine> subject = linesUnder(head, title);
    if (!title.rest.isEmpty())
        subject.prepend(withText(line, title.rest));
    if (!subject.isEmpty())
        fields.subject = proposed(isAbout(textOf(subject)) ? withoutSign(textOf(subject)) : mended(textOf(subject)), confidenceOf(head, subject, line), subject);
}

bool recogniseAbout(const Letterhead &head, RecognisedFields &fields)
{
    const QList<TextLine> about = aboutLines(head);
    if (about.isEmpty())
        return false;
    fields.subject = proposed(withoutSign(textOf(about)), head.scanned || !isAbout(about.first().text) ? 72 : 88, about);
    return true;
}

}
