// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/lettercontent.h"
#include "app/print/pageflow.h"

namespace congso {

/// Lays a letter out on a paper, box by box of NĐ 30/2020 Phụ lục I, mục IV.
class LetterPainter
{
public:
    LetterPainter(const LetterContent &content, Paper &paper);
    /// Draws everything; the number of sheets.
    int draw();

private:
    void drawMargins();
    void drawHead();
    void drawStamps(qreal top);
    void drawTitle();
    void drawRecipients();
    void drawDecision();
    void drawBody();
    void drawSigning();
    void drawPlaces(const QPointF &corner, qreal width);
    void drawSignedBlock(qreal x, qreal width);
    void drawAppendix();
    void decorate();
    qreal signingHeight() const;
    void addParagraph(const QString &text, qreal keepWith);

    const LetterContent &m_content;
    PageFlow m_flow;
    TextStyle m_body;
    int m_numberOffset = 0; ///< sheets before the part that is numbered now
    qreal m_stampsEnd = 0;
};

}
