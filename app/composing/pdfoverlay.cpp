// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/pdfoverlay.h"

#include "app/composing/textpage.h"
#include "app/pdf/pdfupdate.h"
#include "app/pdf/shownpage.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>

namespace congso::composing {

namespace {

std::string matrixText(const QTransform &matrix)
{
    QByteArray text;
    for (const double number : {matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22(), matrix.dx(), matrix.dy()})
        text += QByteArray::number(number, 'f', 4) + ' ';
    return text.toStdString() + "cm";
}

QPDFObjectHandle stream(QPDF &file, const std::string &content)
{
    return QPDFObjectHandle::newStream(&file, content);
}

/// Puts \a form over what \a page has, which is closed off so that it leaves nothing behind.
void putOver(QPDF &file, QPDFObjectHandle page, QPDFObjectHandle form, const std::string &matrix)
{
    QPDFPageObjectHelper helper(page);
    QPDFObjectHandle given = helper.getAttribute("/Resources", false);
    QPDFObjectHandle resources = given.isDictionary() ? given.shallowCopy() : QPDFObjectHandle::newDictionary();
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    std::string name = "/Cs1";
    for (int i = 2; objects.hasKey(name); ++i)
        name = "/Cs" + std::to_string(i);
    objects.replaceKey(name, form);
    resources.replaceKey("/XObject", objects);
    page.replaceKey("/Resources", resources);
    std::vector<QPDFObjectHandle> contents{stream(file, "q\n")};
    QPDFObjectHandle before = page.getKey("/Contents");
    if (before.isArray()) {
        for (const QPDFObjectHandle &part : before.getArrayAsVector())
            contents.push_back(part);
    } else if (before.isStream()) {
        contents.push_back(before);
    }
    contents.push_back(stream(file, "\nQ\nq " + matrix + " " + name + " Do Q\n"));
    page.replaceKey("/Contents", QPDFObjectHandle::newArray(contents));
}

}

Result<QByteArray> withTexts(const QByteArray &pdf, const QList<PdfText> &texts)
{
    auto update = PdfUpdate::open(pdf);
    if (!update)
        return tl::make_unexpected(update.error());
    QMap<int, QList<PdfText>> byPage;
    for (const PdfText &text : texts)
        byPage[text.page] += text;
    try {
        QPDF &file = (*update)->file();
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
        std::vector<std::unique_ptr<QPDF>> sources; // copies read from them until all is written
        std::vector<QByteArray> bytes;
        for (auto it = byPage.cbegin(); it != byPage.cend(); ++it) {
            if (it.key() < 0 || size_t(it.key()) >= pages.size())
                return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("page")}});
            QPDFPageObjectHelper page = pages[size_t(it.key())];
            const ShownPage shown = shownPage(page);
            auto drawn = textPage(shown.size, it.value());
            if (!drawn)
                return drawn;
            bytes.push_back(std::move(*drawn));
            sources.push_back(std::make_unique<QPDF>());
            sources.back()->processMemoryFile("texts", bytes.back().constData(), size_t(bytes.back().size()));
            QPDFPageObjectHelper source = QPDFPageDocumentHelper(*sources.back()).getAllPages().at(0);
            putOver(file, page.getObjectHandle(), file.copyForeignObject(source.getFormXObjectForPage()), matrixText(shown.matrix));
            (*update)->changed(page.getObjectHandle());
        }
        return (*update)->written();
    } catch (const std::exception &) {
        return failure(ErrorCode::ReaderBroken);
    }
}

QList<PdfText> numberAndDate(const QList<PlacedBox> &boxes, const QString &number, QDate date)
{
    ComposedDocument filled;
    filled.number = number;
    filled.date = date;
    const BlankLine lines[] = {numberLine(filled), dateLine(filled)};
    QList<PdfText> texts;
    for (const PlacedBox &box : boxes) {
        for (const BlankLine &line : lines) {
            for (const BlankLine::Blank &blank : line.blanks) {
                const QString text = line.text.mid(blank.start, blank.length);
                if (blank.name == box.box && !text.trimmed().isEmpty())
                    texts += PdfText{box.page, box.place, text, 13, false, &line == &lines[1], Qt::AlignHCenter, blank.name};
            }
        }
    }
    return texts;
}

}
