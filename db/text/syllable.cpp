// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/syllable.h"

#include "db/text/letters.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace congso::text {
namespace {

using View = std::u16string_view;

constexpr std::array<View, 28> initialGroups = {
    u"",   u"b",  u"c",  u"ch", u"d",  u"đ",  u"g",  u"gh", u"gi", u"h",  u"k",  u"kh", u"l",  u"m",
    u"n",  u"ng", u"ngh", u"nh", u"p", u"ph", u"q",  u"r",  u"s",  u"t",  u"th", u"tr", u"v",  u"x",
};
constexpr std::array<View, 9> finals = {u"", u"c", u"ch", u"m", u"n", u"ng", u"nh", u"p", u"t"};
constexpr std::array<View, 59> vowelGroups = {
    u"a",   u"ă",   u"â",   u"e",   u"ê",   u"i",   u"o",   u"ô",   u"ơ",   u"u",   u"ư",   u"y",
    u"ai",  u"ao",  u"au",  u"ay",  u"âu",  u"ây",  u"eo",  u"êu",  u"ia",  u"iu",  u"iê",  u"yê",
    u"oa",  u"oă",  u"oe",  u"oi",  u"oo",  u"ôi",  u"ơi",  u"ua",  u"ui",  u"uy",  u"uâ",  u"uê",
    u"uô",  u"uơ",  u"ưa",  u"ưi",  u"ưu",  u"ươ",  u"uă",  u"ue",  u"ya",  u"oai", u"oay", u"oao",
    u"oeo", u"uai", u"uay", u"uây", u"uôi", u"uya", u"uyê", u"uyu", u"ươi", u"ươu", u"iêu",
};

template <size_t n>
bool contains(const std::array<View, n> &list, View part)
{
    return std::find(list.begin(), list.end(), part) != list.end();
}

/// gi and qu share their vowel with what follows: "gia", "giêng", "gì", "quốc", "quý".
bool isRhymeStart(View initial, View vowels)
{
    if (initial == u"q")
        return vowels.size() > 1 && vowels[0] == u'u' && contains(vowelGroups, vowels.substr(1));
    if (contains(vowelGroups, vowels) || vowels == u"yêu")
        return true;
    return initial == u"g" && vowels.size() > 1 && vowels[0] == u'i' && contains(vowelGroups, vowels.substr(1));
}

}

bool isSyllable(QStringView word)
{
    constexpr qsizetype longest = 7;
    if (word.isEmpty() || word.size() > longest)
        return false;
    std::u16string plain;
    int tones = 0;
    for (const QChar c : word) {
        const Letter &letter = letterOf(c.unicode());
        if (letter.rank == 0)
            return false;
        plain += letter.plain;
        tones += letter.tone != Tone::Level;
    }
    const auto isVowel = [](char16_t c) { return letterOf(c).vowel; };
    const auto first = std::find_if(plain.begin(), plain.end(), isVowel);
    const auto after = std::find_if_not(first, plain.end(), isVowel);
    const View all(plain);
    const auto from = size_t(first - plain.begin());
    const auto count = size_t(after - first);
    return tones <= 1 && count > 0 && contains(initialGroups, all.substr(0, from))
        && isRhymeStart(all.substr(0, from), all.substr(from, count)) && contains(finals, all.substr(from + count));
}

}
