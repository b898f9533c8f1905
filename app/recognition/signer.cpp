// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/signature.h"

#include <QStringList>

namespace congso::recognition {

namespace {

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
    fields.signer = proposed(personName(signature.name.text), confidence, {signature.name});
    fields.signerTitle = proposed(titleInSentenceCase(textOf(title)), confidence, title);
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
}

}
