// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "db/text/fold.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

using Names = QList<QList<TextLine>>;

bool beginsName(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(ủy ban|uỷ ban|ubnd|hội đồng|hđnd|bộ|sở|tổng cục|chi cục|cục|vụ|văn phòng|phòng|thanh tra|ban|tòa án|toà án|viện|trường|trung tâm|"
        "công ty|tổng công ty|tập đoàn|chi nhánh|kho bạc|ngân hàng|bảo hiểm|kiểm toán|công an|liên đoàn|mặt trận|đoàn|hội|học viện|bệnh viện|"
        "đài|thông tấn xã|chính phủ|thủ tướng|quốc hội|thành ủy|tỉnh ủy|đảng ủy|cơ quan)(\\s|$)"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

bool isRule(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// The lines above the number: parent upright, agency bold (NĐ 30, Phụ lục I, II.2); the change of weight parts
/// them, and where there is none, a word that such names begin with.
Names namesIn(const QList<TextLine> &lines, bool &parted)
{
    Names names;
    parted = true;
    for (const TextLine &line : lines) {
        if (isRule(line.text))
            continue;
        const bool first = names.isEmpty();
        const bool goesOn = !first && (names.last().last().text.endsWith(u'-') || line.text.startsWith(u'-') || line.text.startsWith(u"VÀ "));
        const bool weight = !first && names.last().last().bold != line.bold;
        const bool word = !first && beginsName(line.text) && !goesOn;
        if (first || weight || word)
            names.append(QList<TextLine>{});
        if (word && !weight)
            parted = false;
        names.last().append(line);
    }
    return names;
}

/// How the pages write this name inside a sentence, the way they do it most; empty when they do not.
QString asWritten(const QString &capitals, const QList<PageText> &pages)
{
    QString pattern = QRegularExpression::escape(capitals.simplified());
    pattern.replace(u"\\ "_qs, u"\\s+"_qs).replace(u"\\-"_qs, u"[-–]"_qs);
    const QRegularExpression name(u"(?<!\\p{L})"_qs + pattern + u"(?!\\p{L})"_qs,
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QMap<QString, int> seen;
    for (const PageText &page : pages) {
        for (auto i = name.globalMatch(page.text); i.hasNext();) {
            const QString written = i.next().captured(0).simplified();
            if (written.at(0).isUpper() && written != written.toUpper())
                ++seen[written];
        }
    }
    QString best;
    for (auto i = seen.cbegin(); i != seen.cend(); ++i) {
        if (best.isEmpty() || i.value() > seen[best])
            best = i.key();
    }
    return best;
}

QString written(const QString &printed, const QList<PageText> &pages)
{
    if (printed != printed.toUpper())
        return printed;
    const QString inText = asWritten(printed, pages);
    return inText.isEmpty() ? sentenceCase(printed) : inText;
}

/// "Sở Nội vụ" of "UBND tỉnh Phú Thượng" is one of 34 until it says which.
QString withPlace(const QString &agency, const QString &parent)
{
    static const QRegularExpression local(u"^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)\\s+(.+)$"_qs,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (text::fold(agency) == u"van phong")
        return agency + u' ' + parent;
    const auto match = local.match(parent);
    const bool said = match.hasMatch() && text::fold(agency).endsWith(text::fold(match.captured(1)));
    return match.hasMatch() && !said && !agency.contains(u"nhân dân") ? QString(agency + u' ' + match.captured(1)) : agency;
}

}

void recogniseAgency(const Letterhead &head, const QList<PageText> &pages, RecognisedFields &fields)
{
    const qsizetype end = head.number.value_or(0);
    if (end == 0)
        return;
    bool parted = true;
    const Names names = namesIn(head.left.mid(0, end), parted);
    if (names.isEmpty() || names.size() > 3)
        return;
    const QString printed = textOf(names.last());
    if (printed.size() < 4 || printed.size() > 200)
        return;
    const bool joint = printed.contains(u" - BỘ ") || (names.last().size() > 3);
    const bool certain = parted && !joint && beginsName(printed) && names.size() <= 2;
    QString agency = written(printed, pages);
    if (names.size() > 1)
        agency = withPlace(agency, written(textOf(names[names.size() - 2]), pages));
    fields.agency = proposed(agency, certain ? 88 : 60, names.last());
}

}
