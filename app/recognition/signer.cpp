// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/fuzzy.h"
#include "app/recognition/signature.h"

#include <QStringList>

namespace congso::recognition {

namespace {

constexpr int nameWithoutTitle = 50;

/// A title as a scanner read it under a seal, mended to the one of the usual ones that it nearly is.
QString mendedTitle(const QString &title)
{
    static const QStringList usual = {u"PHÓ CHỦ TỊCH"_qs, u"CHỦ TỊCH"_qs, u"PHÓ GIÁM ĐỐC"_qs, u"GIÁM ĐỐC"_qs, u"CHÁNH VĂN PHÒNG"_qs, u"PHÓ CHÁNH VĂN PHÒNG"_qs,
                                      u"BỘ TRƯỞNG"_qs, u"THỨ TRƯỞNG"_qs, u"CỤC TRƯỞNG"_qs, u"PHÓ CỤC TRƯỞNG"_qs, u"CHI CỤC TRƯỞNG"_qs, u"PHÓ TRƯỞNG BAN"_qs,
                                      u"TRƯỞNG BAN"_qs, u"TRƯỞNG PHÒNG"_qs, u"PHÓ TRƯỞNG PHÒNG"_qs, u"VIỆN TRƯỞNG"_qs, u"HIỆU TRƯỞNG"_qs, u"CHÁNH THANH TRA"_qs};
    for (const QString &one : usual) {
        if (editDistance(bareLetters(one), bareLetters(title), 2) <= (one.size() > 10 ? 2 : 1))
            return one;
    }
    return title;
}

/// A stroke of the signature between the words of a name.
QString withoutStrokes(const QString &name)
{
    QStringList words = name.split(u' ');
    words.removeIf([](const QString &word) { return word.size() == 1 && word != u"Y" && word != u"Ý"; });
    return words.size() > 1 ? words.join(u' ') : name;
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

void takeSignature(const Signature &signature, bool scanned, RecognisedFields &fields, Proposed &authority)
{
    const QList<TextLine> title = ownTitle(signature.title);
    const int confidence = confidenceOf(signature, scanned, title);
    const QString name = scanned ? withoutStrokes(signature.name.text) : signature.name.text;
    const QString printed = scanned ? mendedTitle(textOf(title)) : textOf(title);
    fields.signer = proposed(personName(name), confidence, {signature.name});
    fields.signerTitle = proposed(titleInSentenceCase(printed), confidence, title);
    authority = proposed(powersOf(signature).join(u" / "_qs), confidence, signature.title);
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
            fields.signer = proposed(personName(name->text), nameWithoutTitle, {*name});
            return;
        }
    }
}

}
