// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/wording.h"
#include "app/print/pageflow.h"

#include <QRectF>

namespace congso::composing {

/// Where something of the decree's drawing stands on the pages: a box by its name there ("1", "5b", "7c" …), or a blank
/// for what is known at issue only: "number", "day", "month", "year".
struct PlacedBox
{
    QString box;
    int page = 0;     ///< from 0
    QRectF place;     ///< millimetres from the sheet's top left corner
    bool covers = false; ///< what is printed there, a line of dots, is not seen once it is filled in

    friend bool operator==(const PlacedBox &, const PlacedBox &) = default;
};

/// Lays a document out on a paper to the letter of NĐ 30/2020 Phụ lục I.
class DocumentPainter
{
public:
    DocumentPainter(const ComposedDocument &document, const LayoutRules &rules, const LayoutKind &kind, Paper &paper);

    void draw();
    int pages() const { return m_flow.page(); }
    const QList<PlacedBox> &boxes() const { return m_boxes; }

private:
    qreal x(const LayoutBox &box) const { return m_flow.left() + mm(box.x); }
    void place(const QString &box, const QRectF &units);
    void placeBlanks(const BlankLine &line, const TextBlock &block, const QPointF &corner);
    /// Draws a text of \a key in its box at \a y and returns where it ends.
    qreal put(const QString &text, const char *key, qreal y);
    void numberPage();

    void drawMargins();
    void drawHead();
    qreal drawAgency(qreal top);
    qreal drawNationalTitle(qreal top);
    void drawNumberAndDate(qreal y);
    void drawUrgency();
    void drawTitle();
    void drawAddressees();
    void drawSeveralAddressees(const QString &word, const QStringList &lines);
    void drawIssuer();
    void drawBases();

    void drawBody(const Body &body, qreal after);
    void drawParagraph(const TextBlock &block, qreal after, int keptLines);
    void drawTable(const Table &table, qreal after);
    TextBlock paragraphBlock(const Paragraph &paragraph, const QString &label) const;

    bool hasSigning() const;
    qreal signingHeight() const;
    qreal signedHeight(const Signer &signer) const;
    qreal recipientsHeight() const;
    void drawSigning();
    qreal drawSigner(const Signer &signer, qreal left, qreal width, qreal top);
    void placeSignature(qreal roomTop);
    void drawRecipients();
    void drawAppendix(int index);

    const ComposedDocument &m_document;
    const LayoutRules &m_rules;
    const LayoutKind &m_kind;
    PageFlow m_flow;
    QList<PlacedBox> m_boxes;
    int m_pagesBefore = 0; ///< sheets before the part that is numbered now
    qreal m_stampEnd = 0;
};

}
