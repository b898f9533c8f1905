// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/signablepdf.h"

#include "app/composing/blankfields.h"
#include "app/drafting/writing.h"
#include "app/office/background.h"
#include "app/outgoing/outgoing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace congso::drafting {

using composing::PlacedBox;

namespace {
constexpr int mostPages = 400;
constexpr int wallClockMs = 2 * 60 * 1000;
constexpr double headEnd = 0.4;       ///< of the page: number and date stand above
constexpr double sameLine = 4;        ///< points
constexpr double narrowestBlank = 10; ///< points: less is the space between two words
constexpr double yearWidth = 30;
constexpr double cutBy = 0.6;         ///< points at most between the parts of a cut word
constexpr double lineEnd = 30;        ///< points from the edge of the sheet: no text goes further
constexpr double pointsToMm = 25.4 / 72;

bool besides(const PageWord &left, const PageWord &right)
{
    return qAbs(left.box.bottom() - right.box.bottom()) < sameLine && right.box.left() >= left.box.right() - 1;
}

/// The words of the head of a page. A writer that takes "ố" from another font cuts "Số:" into three.
QList<PageWord> headWords(const PageText &page)
{
    QList<PageWord> words;
    for (const PageWord &word : page.words) {
        if (word.box.bottom() > page.size.height() * headEnd)
            continue;
        const bool goesOn = !words.isEmpty() && besides(words.last(), word) && word.box.left() - words.last().box.right() < cutBy;
        if (!goesOn) {
            words << word;
            continue;
        }
        words.last().text += word.text;
        words.last().box |= word.box;
    }
    return words;
}

/// The word that follows on the same line; null at its end.
const PageWord *next(const QList<PageWord> &words, const PageWord &word)
{
    const PageWord *nearest = nullptr;
    for (const PageWord &one : words) {
        if (&one != &word && besides(word, one) && (!nearest || one.box.left() < nearest->box.left()))
            nearest = &one;
    }
    return nearest;
}

PlacedBox blank(const char *name, double left, double right, const QRectF &line)
{
    return {QString::fromLatin1(name), 0, QRectF(left * pointsToMm, line.top() * pointsToMm, (right - left) * pointsToMm, line.height() * pointsToMm)};
}

void addBetween(QList<PlacedBox> &blanks, const char *name, const PageWord &left, const PageWord &right)
{
    if (right.box.left() - left.box.right() >= narrowestBlank)
        blanks << blank(name, left.box.right() + 1, right.box.left() - 1, left.box);
}

/// "ngày   tháng   năm" on one line.
bool addDate(QList<PlacedBox> &blanks, const QList<PageWord> &words, const PageWord &day, double width)
{
    const PageWord *month = next(words, day);
    const PageWord *year = month ? next(words, *month) : nullptr;
    if (!year || month->text != u"tháng" || year->text != u"năm")
        return false;
    addBetween(blanks, "day", day, *month);
    addBetween(blanks, "month", *month, *year);
    if (!next(words, *year) && year->box.right() + yearWidth < width - lineEnd)
        blanks << blank("year", year->box.right() + 2, year->box.right() + 2 + yearWidth, year->box);
    return true;
}

ReadOptions readingAll(const QString &name, const std::stop_token &stop)
{
    ReadOptions options;
    options.pages = mostPages;
    options.wallClockMs = wallClockMs;
    options.name = name;
    options.stop = stop;
    return options;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
    return file.readAll();
}

Result<QString> written(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
    return path;
}

/// The PDF with fields over its blanks, where it has blanks, no form yet and nobody has signed it; else what is there.
Result<QByteArray> withFields(const QByteArray &pdf, const Reading &reading)
{
    const QList<PlacedBox> blanks = reading.pages.isEmpty() ? QList<PlacedBox>() : blanksOn(reading.pages.first());
    if (blanks.isEmpty() || reading.signatureFields > 0 || pdf.contains("/AcroForm"))
        return pdf;
    const auto made = composing::withBlankFields(pdf, blanks);
    return made ? *made : pdf; // a file that cannot be taken apart strictly is refused when it is signed, with its reason
}

Result<SignablePdf> signableNow(Office &office, FileReader &reader, const OutgoingDocument &document, signing::SignAs as, const QString &folder, const std::stop_token &stop)
{
    const auto file = outgoing::fileToSign(document, as);
    if (!file)
        return tl::make_unexpected(file.error());
    auto path = outgoing::filePath(office, document.id, file->hash).result();
    const bool word = outgoing::isWordFile(*file);
    if (path && word)
        path = reader.toPdf(*path, readingAll(file->name, stop)).result();
    if (!path)
        return tl::make_unexpected(path.error());
    auto reading = reader.read(*path, readingAll(word ? QStringLiteral("made.pdf") : file->name, stop)).result();
    if (!reading)
        return tl::make_unexpected(reading.error());
    const auto bytes = bytesOf(*path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const auto fields = as == signing::SignAs::Person ? withFields(*bytes, *reading) : bytes;
    const auto made = fields ? withNumber(document, *fields) : fields;
    if (!made)
        return tl::make_unexpected(made.error());
    if (!word && *made == *bytes)
        return SignablePdf{*path, {}, std::move(*reading)};
    const auto kept = written(*made, folder + u'/' + file->hash + QStringLiteral(".pdf"));
    if (!kept)
        return tl::make_unexpected(kept.error());
    return SignablePdf{*kept, QString::fromLatin1(QCryptographicHash::hash(*made, QCryptographicHash::Sha256).toHex()), std::move(*reading)};
}
}

QList<PlacedBox> blanksOn(const PageText &first)
{
    QList<PlacedBox> blanks;
    bool number = false, date = false;
    const QList<PageWord> words = headWords(first);
    for (const PageWord &word : words) {
        const PageWord *following = next(words, word);
        if (!number && word.text == u"Số:" && word.box.left() < first.size.width() / 2 && following && following->text.startsWith(u'/')) {
            number = true;
            addBetween(blanks, "number", word, *following);
        }
        if (!date && word.text == u"ngày")
            date = addDate(blanks, words, word, first.size.width());
    }
    return blanks;
}

QFuture<Result<SignablePdf>> signablePdf(Office &office, FileReader &reader, const OutgoingDocument &document, signing::SignAs as, const QString &folder, std::stop_token stop)
{
    return inBackground(office, [&office, &reader, document, as, folder, stop] { return signableNow(office, reader, document, as, folder, stop); });
}

}
