// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formcheck/formreport.h"
#include "db/types/formreading.h"

#include <QMap>

namespace congso::formcheck {

/// Places of one part of an office file with what is to stand there.
class PartEdits
{
public:
    explicit PartEdits(const QString &xml) : m_xml(xml) {}

    QString at(const FormRange &range) const { return m_xml.mid(range.from, range.to - range.from); }
    const QString &xml() const { return m_xml; }
    /// False when it overlaps another one, or lies outside.
    bool replace(const FormRange &range, const QString &text);
    QString result() const;
    bool isEmpty() const { return m_edits.isEmpty(); }

private:
    QString m_xml;
    QMap<int, std::pair<int, QString>> m_edits; ///< from → to, text
};

/// What is to be of a run's letters.
struct LetterChange
{
    std::optional<float> size;
    std::optional<bool> bold;
    std::optional<bool> italic;
    QString font;

    bool isEmpty() const { return !size && !bold && !italic && font.isEmpty(); }
};

/// The letters that XML means; none where it holds anything but letters and the common entities.
std::optional<QString> lettersOf(const QString &xml);

/// \a properties ("<w:rPr>…</w:rPr>", or empty) with \a change in its place; empty when they are something else.
QString wordProperties(const QString &properties, const LetterChange &change);
/// An automatic style of an .odt with \a change.
QString odtStyle(const QString &name, const LetterChange &change);
/// \a tag with another value of \a attribute; unchanged when it has none.
QString withAttribute(const QString &tag, const QString &attribute, const QString &value);

}
