// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace congso::recognition {

namespace {

struct Signature
{
    QList<TextLine> title; ///< powers first, the signer's own title last
    TextLine name;
};

/// TM., KT., TL., TUQ.: on whose behalf; Q. is part of a title.
bool isPower(const QString &text)
{
    static const QRegularExpression pattern(u"^(TM|KT|TL|TUQ|TH)\\s*\\."_qs);
    return pattern.match(text).hasMatch();
}

bool beginsTitle(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:q\\.|(?:quyen|bo truong|thu truong|thu tuong|pho|chu tich|chu nhiem|giam doc|tong giam doc|chanh|truong|cuc truong|chi cuc truong|vu truong|"
        "vien truong|hieu truong|tong cuc truong|tong bi thu|bi thu|thong doc|tong kiem toan|tong thanh tra|doi truong|hat truong|tram truong|"
        "tu lenh|chinh uy|ke toan truong|thu ky|tong thu ky|dai bieu|phu trach|kiem toan truong|chu su|tham phan)\\b)"_qs);
    return pattern.match(text::fold(text)).hasMatch();
}

bool isTitleLine(const TextLine &line)
{
    return line.capitals && line.text.size() < 80 && (isPower(line.text) || beginsTitle(line.text));
}

/// Two to six words of letters, each beginning with a capital.
bool isName(const TextLine &line)
{
    static const QRegularExpression pattern(u"^\\p{Lu}[\\p{L}']*(?:\\s\\p{Lu}[\\p{L}']*){1,5}$"_qs, QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(line.text).hasMatch() && !beginsTitle(line.text) && !isPower(line.text);
}

QString withoutRank(const QString &text)
{
    static const QRegularExpression rank(u"^(?:(?:PGS|GS|TS|ThS|CN|BS|KS)\\s*\\.\\s*|(?:Đại|Thượng|Trung|Thiếu)\\s+(?:tướng|tá)\\s+)+"_qs,
                                         QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QString name = text;
    return name.remove(rank).remove(u',').simplified();
}

/// What a signing tool prints between title and name.
bool isStampText(const TextLine &line)
{
    const QString folded = text::fold(line.text);
    return folded.startsWith(u"ky boi") || folded.startsWith(u"nguoi ky") || folded.startsWith(u"(da ky)") || folded == u"da ky"
        || folded.startsWith(u"(ky") || folded.startsWith(u"ngay ky") || folded.startsWith(u"thoi gian ky") || folded.startsWith(u"co quan:")
        || folded.startsWith(u"email");
}

bool isUnder(const TextLine &upper, const TextLine &lower)
{
    return std::abs(upper.box.center().x() - lower.box.center().x()) < 55 && lower.box.top() > upper.box.center().y();
}

/// The title lines from \a first down, and the name under them; none when something else follows.
std::optional<Signature> signatureAt(const QList<TextLine> &lines, qsizetype first)
{
    Signature signature;
    signature.title.append(lines[first]);
    for (qsizetype i = first + 1; i < lines.size(); ++i) {
        const TextLine &line = lines[i];
        const TextLine &above = signature.title.last();
        if (line.box.top() - above.box.bottom() > 190)
            break;
        if (!isUnder(above, line) || isStampText(line))
            continue;
        const bool close = gapBetween(above, line) < 0.8;
        if (line.capitals && close) {
            signature.title.append(line);
            continue;
        }
        TextLine name = line;
        name.text = withoutRank(line.text);
        if (close || !isName(name))
            return {};
        signature.name = name;
        return signature;
    }
    return {};
}

QList<Signature> signaturesOn(const PageText &page, int number)
{
    QList<Signature> result;
    const qreal middle = page.size.width() * 0.42;
    QList<TextLine> lines;
    for (const TextLine &line : cutAtGaps(linesOf(page, number))) {
        if (line.box.center().x() > middle)
            lines.append(line);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isTitleLine(lines[i]))
            continue;
        const auto signature = signatureAt(lines, i);
        if (!signature)
            continue;
        result.append(*signature);
        while (i + 1 < lines.size() && lines[i + 1].box.top() < signature->name.box.bottom())
            ++i;
    }
    return result;
}

/// Two columns of titles at one height: several sign together.
bool signedTogether(const PageText &page, int number, const Signature &signature)
{
    for (const TextLine &line : cutAtGaps(linesOf(page, number))) {
        const bool besides = std::abs(line.box.center().x() - signature.title.last().box.center().x()) > 100;
        const bool level = std::abs(line.box.center().y() - signature.title.first().box.center().y()) < 60;
        if (besides && level && isTitleLine(line))
            return true;
    }
    return false;
}

/// The signer's own title: what follows the last line that begins one.
QList<TextLine> ownTitle(const QList<TextLine> &title)
{
    for (qsizetype i = title.size() - 1; i >= 0; --i) {
        if (isPower(title[i].text))
            return title.mid(std::min(i + 1, title.size() - 1));
        if (beginsTitle(title[i].text))
            return title.mid(i);
    }
    return title.mid(title.size() - 1);
}

}

void recogniseSigner(const QList<PageText> &pages, RecognisedFields &fields)
{
    for (int number = 0; number < pages.size(); ++number) {
        const QList<Signature> found = signaturesOn(pages[number], number);
        if (found.isEmpty())
            continue;
        const Signature &signature = found.first();
        const QList<TextLine> title = ownTitle(signature.title);
        const bool several = found.size() > 1 || signedTogether(pages[number], number, signature);
        const bool plain = !isPower(title.first().text) && signature.name.text.count(u' ') >= 1 && signature.name.bold;
        const int confidence = several ? 45 : plain ? 90 : 70;
        fields.signer = proposed(personName(signature.name.text), confidence, {signature.name});
        fields.signerTitle = proposed(titleInSentenceCase(textOf(title)), confidence, title);
        return;
    }
}

}
