// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/formreading.h"

#include <QXmlStreamReader>

#include <optional>

namespace congso::worker {

/// How letters are set, as far as one style says it.
struct LetterSetting
{
    std::optional<QString> font;
    std::optional<float> size; ///< points; negative: a share of the size inherited
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> capitals;
    std::optional<bool> hidden;
};

/// How a paragraph is set, as far as one style says it. Points.
struct ParagraphSetting
{
    std::optional<FormAlign> align;
    std::optional<float> first; ///< against the other lines
    std::optional<float> left;
    std::optional<float> before;
    std::optional<float> after;
    std::optional<float> lines;
    std::optional<bool> beginsPage;
};

/// \a over hides what it says itself.
void overlay(LetterSetting &below, const LetterSetting &over);
void overlay(ParagraphSetting &below, const ParagraphSetting &over);

/// The attribute without regard to its prefix.
QString attributeOf(const QXmlStreamReader &xml, QStringView name);

/// Where the tag begins that ends at \a end in \a xml; at most as far back as a tag is long.
int tagBefore(const QString &xml, qint64 end);

/// The run as it is shown.
FormRun runOf(const QString &text, const LetterSetting &setting);

}
