// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/formletter.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <utility>

namespace formletter {

class PdfPainter
{
public:
    explicit PdfPainter(const Letter &letter) : m_letter(letter), m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(720);
        m_writer.setPageSize(QPageSize(letter.page, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        m_writer.setPageMargins(QMarginsF());
        m_painter.begin(&m_writer);
        m_y = letter.margins.top();
        pageNumber();
    }

    QByteArray file()
    {
        const double left = m_letter.margins.left(), right = m_letter.page.width() - m_letter.margins.right(), middle = left + (right - left) * 0.42;
        const double top = m_y;
        draw({"parent_agency", "agency", "number", "about"}, left, middle);
        const double below = std::exchange(m_y, top);
        draw({"national_title", "motto", "date"}, middle, right);
        m_y = std::max(m_y, below) + 6;
        for (const QString &name : bodyOrder()) {
            for (const Text &text : m_letter.parts.value(name)) {
                m_y += m_letter.gap / 72 * 25.4;
                paragraph(text, left, right);
            }
        }
        if (m_y > 225)
            newPage();
        m_y += 6;
        const double end = m_y;
        draw({"recipients_word", "recipient"}, left, middle + 10);
        m_y = end;
        draw({"power"}, middle + 10, right);
        m_y += 25;
        draw({"signer"}, middle + 10, right);
        if (m_letter.parts.contains(QStringLiteral("appendix_word"))) {
            newPage();
            draw({"appendix_word"}, left, right);
        }
        m_painter.end();
        return m_buffer.data();
    }

private:
    static double units(double mm) { return mm / 25.4 * 720; }

    void pageNumber()
    {
        if (m_number > 1 || m_letter.numberOnFirst)
            line({QString::number(m_number), 14}, m_letter.numberOnTop ? 10 : m_letter.page.height() - 15, m_letter.margins.left(), m_letter.page.width() - m_letter.margins.right(), true);
    }

    void newPage()
    {
        m_writer.newPage();
        ++m_number;
        m_y = m_letter.margins.top();
        pageNumber();
    }

    void draw(const QList<const char *> &parts, double left, double right)
    {
        for (const char *part : parts) {
            for (const Text &text : m_letter.parts.value(QString::fromLatin1(part)))
                paragraph(text, left, right);
        }
    }

    QFont fontOf(const Text &text) const
    {
        QFont font(text.font);
        font.setPointSizeF(text.size);
        font.setBold(text.bold);
        font.setItalic(text.italic);
        return font;
    }

    /// One line; justified ones are stretched over the width by their spaces.
    void line(const Text &text, double y, double left, double right, bool last)
    {
        const QFont font = fontOf(text);
        m_painter.setFont(font);
        const QFontMetricsF metrics(font, &m_writer);
        const QStringList words = text.text.split(u' ');
        double x = units(left), space = metrics.horizontalAdvance(u' ');
        double width = 0;
        for (const QString &word : words)
            width += metrics.horizontalAdvance(word);
        const double free = units(right - left) - width;
        if (text.align == Align::Justified && !last && words.size() > 1)
            space = free / double(words.size() - 1);
        if (text.align == Align::Centre)
            x += (free - space * double(words.size() - 1)) / 2;
        for (const QString &word : words) {
            m_painter.drawText(QPointF(x, units(y) + metrics.ascent()), word);
            x += metrics.horizontalAdvance(word) + space;
        }
    }

    void paragraph(const Text &text, double left, double right)
    {
        const QFontMetricsF metrics(fontOf(text), &m_writer);
        const double height = text.size * 1.15 * m_letter.lines / 72 * 25.4;
        QString current;
        double from = left + text.indent;
        const auto put = [&](bool last) {
            if (m_y + height > m_letter.page.height() - m_letter.margins.bottom())
                newPage();
            Text one = text;
            one.text = current;
            line(one, m_y, from, right, last);
            m_y += height;
            from = left;
        };
        for (const QString &word : text.text.split(u' ')) {
            const QString longer = current.isEmpty() ? word : current + u' ' + word;
            if (metrics.horizontalAdvance(longer) > units(right - from) && !current.isEmpty()) {
                put(false);
                current = word;
            } else {
                current = longer;
            }
        }
        put(true);
    }

    const Letter &m_letter;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    double m_y = 0;
    int m_number = 1;
};

inline QByteArray pdf(const Letter &letter)
{
    return PdfPainter(letter).file();
}

}
