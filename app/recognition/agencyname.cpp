// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "db/text/fold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace congso::recognition {

namespace {

/// Words after which a name of a place follows: every syllable of it begins with a capital.
const QStringList placeWords = {u"tỉnh"_qs, u"thành phố"_qs, u"huyện"_qs, u"quận"_qs, u"thị xã"_qs, u"thị trấn"_qs,
                                u"xã"_qs, u"phường"_qs, u"đặc khu"_qs, u"Tỉnh ủy"_qs, u"Tỉnh đoàn"_qs, u"Thành ủy"_qs, u"Thành đoàn"_qs, u"Huyện ủy"_qs, u"Quận ủy"_qs, u"Thị ủy"_qs};
/// The beginnings of names; what comes next begins with a capital.
const QStringList heads = {u"Viện kiểm sát nhân dân tối cao"_qs, u"Tòa án nhân dân tối cao"_qs, u"Ủy ban nhân dân"_qs, u"Hội đồng nhân dân"_qs, u"Viện kiểm sát nhân dân"_qs, u"Tòa án nhân dân"_qs,
                           u"Kho bạc Nhà nước"_qs, u"Ngân hàng Nhà nước"_qs, u"Kiểm toán nhà nước"_qs, u"Bảo hiểm xã hội"_qs,
                           u"Ủy ban Mặt trận Tổ quốc Việt Nam"_qs, u"Mặt trận Tổ quốc"_qs, u"Ủy ban"_qs, u"Hội đồng"_qs, u"Văn phòng"_qs, u"Tổng cục"_qs, u"Chi cục"_qs, u"Chi nhánh"_qs,
                           u"Trung tâm"_qs, u"Trường Đại học"_qs, u"Trường"_qs, u"Thanh tra"_qs, u"Tổng công ty"_qs, u"Công ty"_qs,
                           u"Ban Quản lý"_qs, u"Ban"_qs, u"Bộ"_qs, u"Sở"_qs, u"Cục"_qs, u"Vụ"_qs, u"Viện"_qs, u"Phòng"_qs,
                           u"Đảng ủy"_qs, u"Việt Nam"_qs};
const QStringList abbreviations = {u"ubnd"_qs, u"hđnd"_qs, u"tp."_qs, u"tp"_qs, u"tnhh"_qs, u"mtv"_qs, u"ttđt"_qs, u"cntt"_qs};

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : QString(word.left(1).toUpper() + word.mid(1));
}

/// The longest of \a phrases that the words from \a at make up, as it is spelt there; empty when none.
/// Whether it is that word, or one that a scanner left without its marks: "uy" of "ủy ban", never "vân" of "văn phòng".
bool isWord(const QString &word, const QString &wanted, bool alone)
{
    return word == wanted || (!alone && word == text::fold(wanted));
}

QStringList phraseAt(const QStringList &words, qsizetype at, const QStringList &phrases)
{
    QStringList longest;
    for (const QString &phrase : phrases) {
        const QStringList parts = phrase.split(u' '), wanted = phrase.toLower().split(u' '), there = words.mid(at, parts.size());
        const bool alone = parts.size() == 1;
        if (parts.size() > longest.size()
            && std::equal(there.begin(), there.end(), wanted.begin(), wanted.end(), [alone](const QString &word, const QString &other) { return isWord(word, other, alone); }))
            longest = parts;
    }
    return longest;
}

bool isRomanNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'i' || c == u'v' || c == u'x'; });
}

QStringList lowerWords(const QString &capitals)
{
    return text::unifyTonePlacement(capitals.simplified().toLower()).split(u' ');
}

}

QString sentenceCase(const QString &capitals)
{
    const QStringList words = lowerWords(capitals);
    QStringList result;
    bool begins = true;
    bool capital = true;
    bool place = false;
    for (qsizetype i = 0; i < words.size();) {
        const bool society = words[i] == u"xã" && words.value(i + 1) == u"hội"; // not a commune
        const QStringList placeWord = society ? QStringList() : phraseAt(words, i, placeWords);
        QStringList head = place || !placeWord.isEmpty() ? QStringList() : phraseAt(words, i, heads);
        if (head.size() == 1 && !begins)
            head.clear(); // the phòng of Quốc phòng, the trường of Môi trường
        if (!placeWord.isEmpty() || !head.isEmpty()) {
            const QStringList phrase = placeWord + head;
            result.append(i == 0 ? capitalised(phrase.first()) : phrase.first());
            result += phrase.mid(1);
            i += phrase.size();
            place = !placeWord.isEmpty();
            begins = !place;
            capital = true;
            continue;
        }
        const bool joint = words[i] == u"và" || words[i] == u"-" || words[i] == u"của";
        if (abbreviations.contains(words[i]) || isRomanNumber(words[i]))
            result.append(words[i].toUpper());
        else
            result.append(!joint && words[i] != u"các" && (capital || place) ? capitalised(words[i]) : words[i]);
        capital = joint || words[i].endsWith(u',');
        begins = words[i] == u"-"; // several agencies together: "Bộ Công an - Bộ Quốc phòng"
        place = place && !begins;
        ++i;
    }
    return result.join(u' ');
}

QString withUsualHead(const QString &name)
{
    const QStringList words = name.split(u' ');
    const QStringList head = phraseAt(lowerWords(name), 0, heads);
    return head.size() < 3 ? name : (head + words.mid(head.size())).join(u' ');
}

QString titleInSentenceCase(const QString &capitals)
{
    static const QStringList offices = {u"Chủ tịch"_qs, u"Chủ nhiệm"_qs, u"Giám đốc"_qs, u"Chánh Văn phòng"_qs, u"Chánh"_qs, u"Văn phòng"_qs,
                                        u"Bí thư"_qs, u"Tổng Giám đốc"_qs, u"Cục trưởng"_qs, u"Vụ trưởng"_qs, u"Viện trưởng"_qs,
                                        u"Thủ tướng"_qs, u"Trưởng"_qs, u"Hiệu trưởng"_qs, u"Chi cục trưởng"_qs, u"Tổng Kiểm toán"_qs,
                                        u"Thống đốc"_qs, u"Quốc hội"_qs, u"Bộ trưởng"_qs, u"Thứ trưởng"_qs, u"Trưởng Ban"_qs, u"Chánh án"_qs, u"Chánh Thanh tra"_qs};
    static const QRegularExpression ends(u"^[^\\p{L}\\d]+|[^\\p{L}\\d).]+$"_qs);
    const QStringList words = lowerWords(QString(capitals).remove(ends));
    QStringList result;
    for (qsizetype i = 0; i < words.size();) {
        QStringList office = phraseAt(words, i, offices);
        if (office.size() == 1 && i > 0 && words[i] == u"trưởng" && words[i - 1] != u"phó")
            office.clear(); // of "Đội trưởng"
        if (office.isEmpty())
            result.append(abbreviations.contains(words[i]) ? words[i].toUpper() : i == 0 ? capitalised(words[i]) : words[i]);
        result += office;
        i += std::max<qsizetype>(1, office.size());
    }
    return result.join(u' ');
}

QString personName(const QString &name)
{
    const bool capitals = std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLower(); });
    if (!capitals)
        return name.simplified();
    QStringList words = name.simplified().toLower().split(u' ');
    for (QString &word : words)
        word = capitalised(word);
    return words.join(u' ');
}

}
