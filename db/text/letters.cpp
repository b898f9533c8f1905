// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/letters.h"

#include <array>
#include <string_view>

namespace congso::text {
namespace {

constexpr std::u16string_view alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
constexpr std::u16string_view upperAlphabet = u"AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ";

/// Each row is one vowel in the order of Tone.
constexpr std::array<std::u16string_view, 12> vowels = {
    u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ", u"êềểễếệ", u"iìỉĩíị",
    u"oòỏõóọ", u"ôồổỗốộ", u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ",
};
constexpr std::array<std::u16string_view, 12> upperVowels = {
    u"AÀẢÃÁẠ", u"ĂẰẲẴẮẶ", u"ÂẦẨẪẤẬ", u"EÈẺẼÉẸ", u"ÊỀỂỄẾỆ", u"IÌỈĨÍỊ",
    u"OÒỎÕÓỌ", u"ÔỒỔỖỐỘ", u"ƠỜỞỠỚỢ", u"UÙỦŨÚỤ", u"ƯỪỬỮỨỰ", u"YỲỶỸÝỴ",
};

constexpr int lowEnd = 0x200;
constexpr int highBegin = 0x1EA0;
constexpr int highEnd = 0x1F00;
constexpr int outside = lowEnd + highEnd - highBegin;

constexpr int slotOf(char16_t c)
{
    if (c < lowEnd)
        return c;
    return c >= highBegin && c < highEnd ? c - highBegin + lowEnd : outside;
}

using Table = std::array<Letter, outside + 1>;

constexpr Table makeTable()
{
    Table table{};
    for (size_t i = 0; i < alphabet.size(); ++i) {
        const auto rank = quint8(i + 1);
        table[slotOf(alphabet[i])] = {alphabet[i], rank, Tone::Level, false, false};
        table[slotOf(upperAlphabet[i])] = {alphabet[i], rank, Tone::Level, true, false};
    }
    for (size_t row = 0; row < vowels.size(); ++row) {
        const char16_t plain = vowels[row][0];
        const quint8 rank = table[slotOf(plain)].rank;
        for (size_t tone = 0; tone < 6; ++tone) {
            table[slotOf(vowels[row][tone])] = {plain, rank, Tone(tone), false, true};
            table[slotOf(upperVowels[row][tone])] = {plain, rank, Tone(tone), true, true};
        }
    }
    return table;
}

constexpr Table table = makeTable();
static_assert(alphabet.size() == letterCount && upperAlphabet.size() == letterCount);

}

const Letter &letterOf(char16_t c)
{
    return table[slotOf(c)];
}

char16_t withTone(char16_t plain, Tone tone, bool upper)
{
    for (size_t row = 0; row < vowels.size(); ++row) {
        if (vowels[row][0] == plain)
            return (upper ? upperVowels : vowels)[row][size_t(tone)];
    }
    return plain;
}

}
