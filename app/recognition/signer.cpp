// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/fuzzy.h"
#include "app/recognition/signature.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace congso::recognition {

namespace {

constexpr int nameWithoutTitle = 50;
constexpr int titleByPower = 60;
constexpr qreal farthestTitle = 190; ///< points: a seal and a signature stand between
constexpr qreal besidesName = 60;

/// Words as titles and powers have them, the longest first.
const QStringList &usualWords()
{
    static const QStringList usual = {u"PHÓ CHÁNH VĂN PHÒNG"_qs, u"CHÁNH VĂN PHÒNG"_qs, u"PHÓ TRƯỞNG PHÒNG"_qs, u"CHÁNH THANH TRA"_qs, u"HỘI ĐỒNG NHÂN DÂN"_qs, u"PHÓ CỤC TRƯỞNG"_qs, u"CHI CỤC TRƯỞNG"_qs, u"PHÓ GIÁM ĐỐC"_qs,
                                      u"ỦY BAN NHÂN DÂN"_qs, u"PHÓ CHỦ TỊCH"_qs, u"PHÓ TRƯỞNG BAN"_qs, u"TRƯỞNG PHÒNG"_qs, u"VIỆN TRƯỞNG"_qs, u"HIỆU TRƯỞNG"_qs, u"THƯỜNG TRỰC"_qs, u"THỨ TRƯỞNG"_qs, u"CỤC TRƯỞNG"_qs, u"TRƯỞNG BAN"_qs,
                                      u"BỘ TRƯỞNG"_qs, u"GIÁM ĐỐC"_qs, u"CHỦ TỊCH"_qs, u"VĂN PHÒNG"_qs, u"BÍ THƯ"_qs, u"HUYỆN"_qs, u"TỈNH"_qs};
    return usual;
}

/// A title as a scanner read it under a seal, mended to the one of the usual ones that it nearly is; or the words of it that
/// have lost nothing but their marks.
QString mendedTitle(const QString &title)
{
    const QString bare = bareLetters(title);
    for (const QString &one : usualWords()) {
        if (one.contains(u' ') && editDistance(bareLetters(one), bare, 2) <= (one.size() > 10 ? 2 : 1))
            return one;
    }
    QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    for (const QString &one : usualWords()) {
        const qsizetype length = one.count(u' ') + 1;
        for (qsizetype i = 0; i + length <= words.size(); ++i) {
            if (bareLetters(words.mid(i, length).join(u' ')) == bareLetters(one))
                words = words.mid(0, i) + one.split(u' ') + words.mid(i + length);
        }
    }
    return words.join(u' ');
}

/// "TM.UY BAN NHAN DAN" as it is printed.
QString mendedPower(const QString &power)
{
    const qsizetype point = power.indexOf(u'.');
    return point < 0 ? mendedTitle(power) : QString(power.left(point + 1) + u' ' + mendedTitle(power.mid(point + 1).trimmed()));
}

/// A stroke of the signature between the words of a name.
QString withoutStrokes(const QString &name)
{
    QStringList words = name.split(u' ');
    words.removeIf([](const QString &word) { return word.size() == 1 && word != u"Y" && word != u"Ý"; });
    return words.size() > 1 ? words.join(u' ') : name;
}

/// "Nguyên" for "Nguyễn": a family name that has lost its marks, where there is no other of those letters.
QString mendedFamilyName(const QString &name)
{
    static const QStringList families = u"Nguyễn Trần Phạm Huỳnh Hoàng Đặng Bùi Ngô Dương Trịnh Đinh Trương Đoàn Vương Đào Võ Đỗ Hồ Phùng Kiều Nghiêm Khuất Lê"_qs.split(u' ');
    const QString first = name.section(u' ', 0, 0);
    for (const QString &family : families) {
        if (bareLetters(first) == bareLetters(family))
            return family + name.mid(first.size());
    }
    return name;
}

/// "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH": the lines of power, each with what goes on under it, without the own title.
QStringList powersOf(const Signature &signature)
{
    QStringList powers;
    const qsizetype own = ownTitle(signature.title).size();
    for (const TextLine &line : signature.title.mid(0, signature.title.size() - own)) {
        if (isPower(line.text) || powers.isEmpty())
            powers.append(line.text);
        else
            powers.last() += u' ' + line.text;
    }
    return powers.isEmpty() || !isPower(powers.first()) ? QStringList() : powers;
}

int confidenceOf(const Signature &signature, bool scanned, const QList<TextLine> &title)
{
    if (signature.together)
        return 45;
    const bool named = hasCommonFamilyName(signature.name.text) && signature.name.text.contains(u' ');
    if (scanned)
        return named ? 74 : 50;
    const bool plain = !isPower(title.first().text) && (signature.name.bold || signature.name.box.isEmpty());
    return plain && named ? 90 : 70;
}

}

namespace {

/// Whoever signs "KT. GIÁM ĐỐC" is the Phó Giám đốc (NĐ 30, Phụ lục I, II.7a), also where a seal covers that line.
Proposed ownTitleOf(const Signature &signature, bool scanned, int confidence)
{
    const QList<TextLine> title = ownTitle(signature.title);
    const QString printed = scanned ? mendedTitle(textOf(title)) : textOf(title);
    const QStringList powers = powersOf(signature);
    static const QRegularExpression instead(u"^K/?T\\s*[.,]?\\s*(.+)$"_qs);
    const QString above = powers.isEmpty() ? QString() : mendedPower(powers.last());
    const auto match = instead.match(above);
    const bool cut = match.hasMatch() && bareLetters(u"PHÓ "_qs + match.captured(1)).startsWith(bareLetters(printed)) && !printed.contains(match.captured(1));
    if (!scanned || (beginsTitle(printed) && !cut) || printed.size() > 40)
        return proposed(titleInSentenceCase(printed), confidence, title);
    if (!match.hasMatch() || !beginsTitle(match.captured(1)))
        return isPower(printed) || !powers.isEmpty() ? Proposed{} : proposed(titleInSentenceCase(printed), std::min(confidence, 40), title);
    const QString deputy = match.captured(1) == u"BỘ TRƯỞNG" ? u"THỨ TRƯỞNG"_qs : QString(u"PHÓ "_qs + match.captured(1));
    return proposed(titleInSentenceCase(deputy), std::min(confidence, titleByPower), title);
}

}

void takeSignature(const Signature &signature, bool scanned, RecognisedFields &fields, Proposed &authority)
{
    const QList<TextLine> title = ownTitle(signature.title);
    const int confidence = confidenceOf(signature, scanned, title);
    const QString name = scanned ? withoutStrokes(signature.name.text) : signature.name.text;
    fields.signer = proposed(scanned ? mendedFamilyName(personName(name)) : personName(name), confidence, {signature.name});
    fields.signerTitle = ownTitleOf(signature, scanned, confidence);
    QStringList powers = powersOf(signature);
    if (scanned)
        std::transform(powers.begin(), powers.end(), powers.begin(), mendedPower);
    authority = proposed(powers.join(u" / "_qs), confidence, signature.title);
}

namespace {

/// One of the usual titles, printed above a name and hardly read; none when nothing there is nearly one.
Proposed titleAbove(const PageText &page, int number, const TextLine &name)
{
    const QList<TextLine> cells = cutAtGaps(linesOf(page, number));
    for (const TextLine &line : cells) {
        const qreal below = name.box.top() - line.box.bottom();
        const bool above = below > 0 && below < farthestTitle && std::abs(line.box.center().x() - name.box.center().x()) < besidesName;
        const QString title = above && line.text.size() < 30 ? mendedTitle(line.text) : QString();
        const QString bare = bareLetters(title);
        for (const QString &one : usualWords()) {
            if (!title.isEmpty() && one.contains(u' ') && beginsTitle(one) && editDistance(bareLetters(one), bare, 2) <= 2)
                return proposed(titleInSentenceCase(one), nameWithoutTitle, {line});
        }
    }
    return {};
}

}

void recogniseSigner(const QList<PageText> &pages, RecognisedFields &fields, Proposed &authority)
{
    for (int number = 0; number < pages.size(); ++number) {
        if (const auto signature = signatureOn(pages[number], number)) {
            takeSignature(*signature, pages[number].source == TextSource::Ocr, fields, authority);
            return;
        }
    }
    for (int number = 0; number < pages.size(); ++number) {
        if (const auto name = loneNameOn(pages[number], number)) {
            fields.signer = proposed(mendedFamilyName(personName(name->text)), nameWithoutTitle, {*name});
            fields.signerTitle = titleAbove(pages[number], number, *name);
            return;
        }
    }
}

}
