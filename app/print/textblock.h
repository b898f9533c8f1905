// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QTextLayout;

namespace congso {

/// How a run of text looks; the sizes and styles of NĐ 30/2020 Phụ lục I are made of these.
struct TextStyle
{
    qreal size = 13; ///< points
    bool bold = false;
    bool italic = false;
    bool struck = false;
    Qt::Alignment align = Qt::AlignLeft;
    qreal firstIndent = 0;   ///< of the first line, paper units
    qreal hangingIndent = 0; ///< of the other lines
    qreal spacing = 1;       ///< 1 is a single line
    int boldLead = 0;        ///< so many characters at the start are bold
    QColor colour = Qt::black;

    TextStyle sized(qreal points) const;
    TextStyle aligned(Qt::Alignment alignment) const;
    TextStyle inBold() const;
    TextStyle inItalic() const;
};

/// Characters of a text that look otherwise than its style says.
struct TextSpan
{
    int start = 0;
    int length = 0;
    bool bold = false;
    bool italic = false;
    bool underlined = false;
};

/// Times New Roman, or what has its metrics, at \a style's size in paper units.
QFont paperFont(const TextStyle &style);

/// What may be printed of a text from outside: NFC; no control, zero-width or direction marks; lone
/// surrogates replaced; line ends kept; what is beyond 20 000 characters becomes an ellipsis. Never markup.
QString printable(const QString &text);

/// A text wrapped into a width: measured once, drawn whole or some lines at a time. The text is plain,
/// whatever it looks like; a word longer than the width is broken.
class TextBlock
{
public:
    /// \a spans count the characters of printable(text); they add to the style and do not overlap.
    TextBlock(const QString &text, const TextStyle &style, qreal width, const QList<TextSpan> &spans = {});
    ~TextBlock();
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;

    int lineCount() const { return int(m_lines.size()); }
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return m_lineHeight * lineCount(); }
    /// Of the widest line, without the space that alignment leaves.
    qreal naturalWidth() const;
    QString line(int index) const;
    /// Where \a length characters from \a start stand on their first line, from the block's top left corner.
    QRectF box(int start, int length) const;
    /// Draws \a count lines from \a first on; the first of them stands at \a topLeft.
    void draw(QPainter &painter, const QPointF &topLeft, int first = 0, int count = -1) const;

private:
    struct Line
    {
        qreal ascent = 0; ///< from the line's top to where it draws
        qreal width = 0;
    };
    void wrap(const TextStyle &style, const QList<TextSpan> &spans);
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<Line> m_lines;
    QColor m_colour;
    qreal m_width = 0;
    qreal m_lineHeight = 0;
};

}
