// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/letterhead.h"

#include <QLocale>

namespace congso {

namespace {

constexpr qreal ruleGap = pt(2.5);
constexpr qreal belowRule = pt(7);

QString capitals(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

/// Draws one centred block of a column and returns where it ends.
qreal put(PageFlow &flow, const QString &text, const TextStyle &style, qreal x, qreal width, qreal y, qreal *drawnWidth = nullptr)
{
    if (text.isEmpty())
        return y;
    const TextBlock block(text, style.aligned(Qt::AlignHCenter), width);
    block.draw(flow.painter(), {x, y});
    if (drawnWidth)
        *drawnWidth = TextBlock(block.line(block.lineCount() - 1), style, width).naturalWidth();
    return y + block.height();
}

}

QString writtenDate(QDate date)
{
    if (!date.isValid())
        return {};
    const auto padded = [](int value, bool zero) { return zero ? QStringLiteral("0%1").arg(value) : QString::number(value); };
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(padded(date.day(), date.day() < 10), padded(date.month(), date.month() < 3), QString::number(date.year()));
}

void drawCentredRule(PageFlow &flow, qreal x, qreal width, qreal y, qreal length)
{
    flow.line(x + (width - length) / 2, y, length);
}

void drawLetterhead(PageFlow &flow, const Letterhead &head, const LetterheadColumns &columns)
{
    TextStyle upright;
    upright.size = head.size;
    const qreal leftX = flow.left();
    const qreal rightX = flow.left() + columns.rightX;
    const qreal top = flow.y();

    qreal agencyWidth = 0;
    qreal left = put(flow, capitals(head.parentAgency), upright, leftX, columns.leftWidth, top);
    left = put(flow, capitals(head.agency), upright.inBold(), leftX, columns.leftWidth, left, &agencyWidth) + ruleGap;
    drawCentredRule(flow, leftX, columns.leftWidth, left, agencyWidth * 0.42);

    qreal mottoWidth = 0;
    qreal right = put(flow, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), upright.inBold(), rightX, columns.rightWidth, top);
    right = put(flow, QStringLiteral("Độc lập - Tự do - Hạnh phúc"), upright.inBold().sized(head.size + 1), rightX,
                columns.rightWidth, right, &mottoWidth) + ruleGap;
    drawCentredRule(flow, rightX, columns.rightWidth, right, mottoWidth);

    const qreal line = qMax(left, right) + belowRule;
    TextStyle thirteen;
    const qreal number = put(flow, head.numberLine, thirteen, leftX, columns.leftWidth, line);
    const qreal date = put(flow, head.dateLine, thirteen.inItalic(), rightX, columns.rightWidth, line);
    const qreal about = head.about.isEmpty() ? number
                                             : put(flow, head.about, thirteen.sized(12), leftX + mm(3), columns.leftWidth - mm(6),
                                                   number + pt(6));
    flow.setY(qMax(about, date));
}

}
