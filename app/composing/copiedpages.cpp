// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/copyform.h"
#include "app/composing/layoutrules.h"
#include "app/composing/pdfrewriting.h"
#include "app/print/pageflow.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QBuffer>
#include <QPdfWriter>

namespace congso::composing {

namespace {
/// A page keeps what it shows and where: anything else is left out.
void keepWhatIsShown(QPDFObjectHandle page)
{
    static const std::set<std::string> kept{"/Type", "/Parent", "/Resources", "/MediaBox", "/CropBox", "/Contents", "/Rotate", "/UserUnit", "/Group"};
    const std::set<std::string> keys = page.getKeys();
    for (const std::string &key : keys) {
        if (!kept.contains(key))
            page.removeKey(key);
    }
}

/// \a text without lines that nothing is on at its end.
QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}
}

Result<int> pageCount(const QByteArray &pdf)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("counted", pdf.constData(), size_t(pdf.size()));
        if (file.isEncrypted())
            return failure(ErrorCode::ReaderEncrypted);
        return int(file.getAllPages().size());
    } catch (const std::exception &) {
        return failure(ErrorCode::ReaderBroken);
    }
}

Result<QByteArray> copiedPages(const QByteArray &pdf, const QList<int> &wanted)
{
    try {
        QPDF source;
        source.setSuppressWarnings(true);
        source.setAttemptRecovery(false);
        source.processMemoryFile("source", pdf.constData(), size_t(pdf.size()));
        if (source.isEncrypted())
            return failure(ErrorCode::ReaderEncrypted);
        QPDFPageDocumentHelper from(source);
        from.pushInheritedAttributesToPage();
        // Seals, stamps and filled fields are part of what is seen; what they are bound to is not copied.
        QPDFAcroFormDocumentHelper(source).generateAppearancesIfNeeded();
        from.flattenAnnotations();
        const std::vector<QPDFPageObjectHelper> all = from.getAllPages();
        QList<int> pages = wanted;
        for (int i = 0; wanted.isEmpty() && i < int(all.size()); ++i)
            pages << i;
        QPDF copy;
        copy.emptyPDF();
        QPDFPageDocumentHelper to(copy);
        for (const int page : std::as_const(pages)) {
            if (page < 0 || size_t(page) >= all.size())
                return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("extract_pages")}, {QStringLiteral("problem"), QStringLiteral("pages")},
                                                         {QStringLiteral("value"), QString::number(page + 1)}});
            QPDFObjectHandle shown = all[size_t(page)].getObjectHandle();
            keepWhatIsShown(shown);
            to.addPage(QPDFPageObjectHelper(shown), false);
        }
        if (pages.isEmpty())
            return failure(ErrorCode::ReaderBroken);
        // Layers that are switched off stay off.
        if (QPDFObjectHandle layers = source.getRoot().getKey("/OCProperties"); layers.isDictionary())
            copy.getRoot().replaceKey("/OCProperties", copy.copyForeignObject(layers.isIndirect() ? layers : source.makeIndirectObject(layers)));
        return settledBytes(copy);
    } catch (const std::exception &) {
        return failure(ErrorCode::ReaderBroken);
    }
}

Result<ExtractPages> extractPages(const QString &source, const QString &text)
{
    auto rules = LayoutRules::load();
    if (!rules)
        return tl::make_unexpected(rules.error());
    const QMarginsF margins = (*rules)->margins();
    ExtractPages extract;
    QBuffer buffer(&extract.pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(unitsPerInch));
        DevicePaper paper(writer, QPageLayout::Portrait);
        PageFlow flow(paper, QRectF(mm(margins.left()), mm(margins.top()), mm((*rules)->textWidth()), paper.size().height() - mm(margins.top() + margins.bottom())));
        flow.add(source, TextStyle{.size = 13, .italic = true, .align = Qt::AlignHCenter});
        flow.skip(mm(4));
        const QStringList paragraphs = trimmedEnd(text).split(QLatin1Char('\n'));
        for (const QString &paragraph : paragraphs)
            flow.add(paragraph, TextStyle{.size = 14, .align = Qt::AlignJustify, .firstIndent = mm(10)}, pt(6));
        extract.end = flow.y() / mm(1);
        if (auto finished = paper.finish(); !finished)
            return tl::make_unexpected(finished.error());
    }
    buffer.close();
    auto settled = settledPdf(extract.pdf, QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::OffsetFromUTC, 7 * 3600), "CONGSE");
    if (!settled)
        return tl::make_unexpected(settled.error());
    extract.pdf = *settled;
    return extract;
}

}
