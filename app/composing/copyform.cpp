// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/copyform.h"

#include "app/composing/layoutrules.h"
#include "app/composing/pdfrewriting.h"
#include "app/composing/textpage.h"
#include "app/composing/wording.h"
#include "app/print/letterhead.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QPainter>

#include <algorithm>

namespace congso::composing {

namespace {
constexpr double aboveLine = 5;   ///< millimetres between what is copied and the line
constexpr double belowLine = 3;
constexpr double aboveSigning = 4;
constexpr double leftWidth = 72;  ///< of the column of the agency and the recipients

/// Draws the form, or only measures it.
class CopyPainter
{
public:
    CopyPainter(const CopyForm &form, const LayoutRules &rules) : m_form(form), m_rules(rules) {}

    /// Draws at \a top (paper units) and returns the height; without a painter nothing is drawn.
    qreal draw(QPainter *painter, qreal top)
    {
        m_painter = painter;
        const qreal left = mm(m_rules.margins().left());
        const qreal width = mm(m_rules.textWidth());
        const qreal right = left + mm(leftWidth);
        const qreal rightWidth = width - mm(leftWidth);
        if (painter) {
            painter->setPen(QPen(Qt::black, pt(1)));
            painter->drawLine(QPointF(left, top), QPointF(left + width, top));
        }
        const qreal head = top + mm(belowLine);
        const qreal leftEnd = drawNumber(left, head);
        const qreal rightEnd = drawDate(right, rightWidth, head);
        const qreal signing = std::max(leftEnd, rightEnd) + mm(aboveSigning);
        return std::max(drawRecipients(left, signing), drawSigner(right, rightWidth, signing)) - top;
    }

private:
    qreal put(const QString &text, const TextStyle &style, qreal x, qreal y, qreal width)
    {
        if (text.isEmpty())
            return y;
        const TextBlock block(text, style, width);
        if (m_painter)
            block.draw(*m_painter, {x, y});
        return y + block.height();
    }

    TextStyle centred(const char *key) const { return m_rules.style(QLatin1String(key)).aligned(Qt::AlignHCenter); }

    /// Boxes 2 and 3: who copies, under a short rule the number.
    qreal drawNumber(qreal x, qreal y)
    {
        const qreal width = mm(leftWidth - 4);
        const TextBlock agency(capitals(m_form.agency), centred("agency"), width);
        if (m_painter) {
            agency.draw(*m_painter, {x, y});
            m_painter->setPen(QPen(Qt::black, pt(0.75)));
            const qreal rule = agency.naturalWidth() * m_rules.rule(QStringLiteral("agency"));
            m_painter->drawLine(QPointF(x + (width - rule) / 2, y + agency.height() + pt(2)), QPointF(x + (width + rule) / 2, y + agency.height() + pt(2)));
        }
        ComposedDocument numbered;
        numbered.number = m_form.number;
        numbered.notation = m_form.notation;
        return put(numberLine(numbered).text, centred("number"), x, y + agency.height() + pt(5), width);
    }

    /// Boxes 1 and 4: the form of the copy, place and date.
    qreal drawDate(qreal x, qreal width, qreal y)
    {
        const qreal end = put(copyWords(m_form.form), TextStyle{.size = 14, .bold = true, .align = Qt::AlignHCenter}, x, y, width);
        ComposedDocument dated;
        dated.place = m_form.place;
        dated.date = m_form.date;
        return put(dateLine(dated).text, centred("date"), x, end + pt(5), width);
    }

    /// Boxes 5a, 5b, 5c and 6: power and title, room for signature and seal, name.
    qreal drawSigner(qreal x, qreal width, qreal y)
    {
        const qreal end = put(powerLines(m_form.signer).join(QLatin1Char('\n')), centred("power"), x, y, width);
        return put(m_form.signer.name, centred("signer"), x, end + mm(m_rules.signingRoom()), width);
    }

    /// Box 7.
    qreal drawRecipients(qreal x, qreal y)
    {
        ComposedDocument listed;
        listed.recipients = m_form.recipients + QStringList{QStringLiteral("Lưu: VT")};
        qreal end = put(QStringLiteral("Nơi nhận:"), m_rules.style(QStringLiteral("recipients_word")), x, y, mm(leftWidth - 4));
        for (const QString &line : recipientLines(listed))
            end = put(QStringLiteral("- ") + line, m_rules.style(QStringLiteral("recipient")), x, end, mm(leftWidth - 4));
        return end;
    }

    const CopyForm &m_form;
    const LayoutRules &m_rules;
    QPainter *m_painter = nullptr;
};

/// One sheet of \a size (points) with the form alone on it.
QByteArray formSheet(const CopyForm &form, const LayoutRules &rules, const QSizeF &size, qreal top)
{
    return drawnPage(size, [&](QPainter *painter) { CopyPainter(form, rules).draw(painter, top); });
}

Result<QByteArray> settledForm(const CopyForm &form, const LayoutRules &rules, const QSizeF &size, qreal top)
{
    const QDate day = form.date.isValid() ? form.date : QDate(2000, 1, 1);
    return settledPdf(formSheet(form, rules, size, top), QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 7 * 3600), "CONGSC");
}

/// Whether the form may be put upon the last page: upright A4 with room below \a end.
bool fits(QPDFPageObjectHelper page, double end, double height, const LayoutRules &rules)
{
    const auto box = page.getCropBox().getArrayAsRectangle();
    QPDFObjectHandle turned = page.getAttribute("/Rotate", false);
    const bool upright = !turned.isInteger() || turned.getIntValue() % 360 == 0;
    const double width = (box.urx - box.llx) * 25.4 / 72, tall = (box.ury - box.lly) * 25.4 / 72;
    const bool a4Sheet = qAbs(width - 210) < 3 && qAbs(tall - 297) < 3;
    return upright && a4Sheet && end > 0 && end + aboveLine + height <= tall - rules.margins().bottom();
}

void putUnder(QPDF &file, QPDFPageObjectHelper page, QPDF &sheet)
{
    QPDFPageObjectHelper source = QPDFPageDocumentHelper(sheet).getAllPages().at(0);
    QPDFObjectHandle drawn = file.copyForeignObject(source.getFormXObjectForPage());
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary())
        resources = QPDFObjectHandle::newDictionary();
    resources = resources.shallowCopy();
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    std::string name = "/Cf1";
    for (int i = 2; objects.hasKey(name); ++i)
        name = "/Cf" + std::to_string(i);
    objects.replaceKey(name, drawn);
    resources.replaceKey("/XObject", objects);
    page.getObjectHandle().replaceKey("/Resources", resources);
    const auto box = page.getCropBox().getArrayAsRectangle();
    const std::string matrix = "1 0 0 1 " + QByteArray::number(box.llx, 'f', 3).toStdString() + ' ' + QByteArray::number(box.lly, 'f', 3).toStdString() + " cm ";
    page.addPageContents(QPDFObjectHandle::newStream(&file, "q\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&file, "\nQ\nq " + matrix + name + " Do Q\n"), false);
}
}

QString copyWords(const QString &form)
{
    return form == QLatin1String("sao_luc") ? QStringLiteral("SAO LỤC") : form == QLatin1String("trich_sao") ? QStringLiteral("TRÍCH SAO") : QStringLiteral("SAO Y");
}

QStringList copySignatureLines(const QString &form, const QString &agency, const QDateTime &at)
{
    return {copyWords(form), QString(agency).replace(QLatin1Char('\n'), QLatin1Char(' ')), at.toOffsetFromUtc(7 * 3600).toString(Qt::ISODate)};
}

QRectF copySignaturePlace(double width)
{
    constexpr double wide = 75, high = 14, edge = 8;
    return {width - wide - edge, 5, wide, high};
}

Result<QByteArray> composeCopy(const QByteArray &content, double end, const CopyForm &form)
{
    auto rules = LayoutRules::load();
    if (!rules)
        return tl::make_unexpected(rules.error());
    const LayoutRules &layout = **rules;
    const QSizeF sheetSize(210 * 72 / 25.4, 297 * 72 / 25.4);
    const double height = CopyPainter(form, layout).draw(nullptr, 0) / mm(1);
    if (content.isEmpty())
        return settledForm(form, layout, sheetSize, mm(layout.margins().top()));
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("copied", content.constData(), size_t(content.size()));
        QPDFPageDocumentHelper pages(file);
        QPDFPageObjectHelper last = pages.getAllPages().back();
        const bool under = fits(last, end, height, layout);
        const auto box = last.getCropBox().getArrayAsRectangle();
        auto sheet = under ? settledForm(form, layout, QSizeF(box.urx - box.llx, box.ury - box.lly), mm(end + aboveLine))
                           : settledForm(form, layout, sheetSize, mm(layout.margins().top()));
        if (!sheet)
            return sheet;
        QPDF drawn;
        drawn.processMemoryFile("form", sheet->constData(), size_t(sheet->size()));
        if (under)
            putUnder(file, last, drawn);
        else
            pages.addPage(QPDFPageDocumentHelper(drawn).getAllPages().at(0), false);
        return settledBytes(file);
    } catch (const std::exception &) {
        return failure(ErrorCode::ReaderBroken);
    }
}

}
