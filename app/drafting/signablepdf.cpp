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
constexpr double fewestDots = 2;      ///< fewer end a sentence
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

bool isDot(QChar c)
{
    return c == u'.' || c == u'…' || c == u'․';
}

/// How wide a character is, in dots of Times New Roman.
double dotsWide(QChar c)
{
    if (isDot(c))
        return c == u'…' ? 4 : 1;
    return c.isUpper() ? 2.7 : c.isLetterOrNumber() ? 1.9 : 1.2;
}

/// A line's words without the dots that they begin with, end with, or hold; where these stood is \a dots.
QList<PageWord> withoutDots(const QList<PageWord> &words, QList<QRectF> &dots)
{
    QList<PageWord> others;
    for (const PageWord &word : words) {
        double whole = 0;
        for (const QChar c : word.text)
            whole += dotsWide(c);
        double at = 0;
        for (qsizetype begin = 0, end = 0; begin < word.text.size(); begin = end) {
            double width = 0;
            const bool dotted = isDot(word.text.at(begin));
            while (end < word.text.size() && isDot(word.text.at(end)) == dotted)
                width += dotsWide(word.text.at(end++));
            const QRectF box(word.box.left() + word.box.width() * at / whole, word.box.top(), word.box.width() * width / whole, word.box.height());
            at += width;
            if (dotted && width >= fewestDots)
                dots << box;
            else
                others << PageWord{word.text.mid(begin, end - begin), box};
        }
    }
    return others;
}

/// What is to be filled in on one page: what stands there, and the lines of dots.
struct Head
{
    QList<PageWord> words;
    QList<QRectF> dots;
    double width = 0; ///< of the page
    QList<PlacedBox> blanks;

    bool add(const char *name, double left, double right, const QRectF &line);
    void addBetween(const char *name, const PageWord &left, const PageWord &right);
    bool addDate(const PageWord &day);
    void addYear(const PageWord &label);
};

bool Head::add(const char *name, double left, double right, const QRectF &line)
{
    if (right - left < narrowestBlank - 2)
        return false;
    const QRectF place(left, line.top(), right - left, line.height());
    const bool covers = std::any_of(dots.cbegin(), dots.cend(), [&place](const QRectF &one) { return one.intersects(place); });
    blanks << PlacedBox{QString::fromLatin1(name), 0, QRectF(place.topLeft() * pointsToMm, place.size() * pointsToMm), covers};
    return true;
}

void Head::addBetween(const char *name, const PageWord &left, const PageWord &right)
{
    add(name, left.box.right() + 1, right.box.left() - 1, left.box);
}

/// "năm", "năm ……" or "năm 20…": with nothing else behind.
void Head::addYear(const PageWord &label)
{
    const PageWord *behind = next(words, label);
    const double begin = label.box.right() + 2;
    double end = begin + yearWidth;
    const QRectF reach(begin, label.box.top(), width, label.box.height());
    bool dotted = false;
    for (const QRectF &one : std::as_const(dots)) {
        if (one.intersects(reach) && (!behind || behind->text == u"20" || one.right() < behind->box.left())) {
            end = std::max(end, one.right() + 1);
            dotted = true;
        }
    }
    const bool century = behind && dotted && behind->text == u"20" && !next(words, *behind);
    if ((!behind || century) && end < (dotted ? width : width - lineEnd))
        add("year", begin, end, label.box);
}

/// "ngày   tháng   năm" on one line.
bool Head::addDate(const PageWord &day)
{
    const PageWord *month = next(words, day);
    const PageWord *year = month ? next(words, *month) : nullptr;
    if (!year || month->text != u"tháng" || year->text != u"năm")
        return false;
    addBetween("day", day, *month);
    addBetween("month", *month, *year);
    addYear(*year);
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

/// A stored file as a PDF that has been read; what was made of it is held until this goes.
struct ReadPdf
{
    QString path;
    bool word = false; ///< it was made of a word processor's file
    HeldFile pages;
    Reading reading;
};

Result<ReadPdf> readPdf(Office &office, FileReader &reader, const SubjectId &document, const DraftFile &file, const std::stop_token &stop)
{
    const auto path = outgoing::filePath(office, document, file.hash).result();
    if (!path)
        return tl::make_unexpected(path.error());
    ReadPdf pdf{*path, outgoing::isWordFile(file), {}, {}};
    if (pdf.word) {
        auto pages = reader.toPdf(*path, readingAll(file.name, stop)).result();
        if (!pages)
            return tl::make_unexpected(pages.error());
        pdf.pages = *pages;
        pdf.path = pages->path;
    }
    auto reading = reader.read(pdf.path, readingAll(pdf.word ? QStringLiteral("made.pdf") : file.name, stop)).result();
    if (!reading)
        return tl::make_unexpected(reading.error());
    pdf.reading = std::move(*reading);
    return pdf;
}

/// \a made of a file, where it is another one now, in the folder: two documents may begin from the same bytes.
Result<SignablePdf> kept(ReadPdf pdf, const QByteArray &made, const QString &path)
{
    const auto there = written(made, path);
    if (!there)
        return tl::make_unexpected(there.error());
    return SignablePdf{*there, QString::fromLatin1(QCryptographicHash::hash(made, QCryptographicHash::Sha256).toHex()), std::move(pdf.reading)};
}

QString placeIn(const QString &folder, const OutgoingDocument &document, const DraftFile &file)
{
    return folder + u'/' + document.id.toString() + u'-' + file.hash + QStringLiteral(".pdf");
}

Result<SignablePdf> signableNow(Office &office, FileReader &reader, const OutgoingDocument &document, signing::SignAs as, const QString &folder, const std::stop_token &stop)
{
    const auto file = outgoing::fileToSign(document, as);
    if (!file)
        return tl::make_unexpected(file.error());
    auto pdf = readPdf(office, reader, document.id, *file, stop);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    const auto bytes = bytesOf(pdf->path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const auto fields = as == signing::SignAs::Person ? withFields(*bytes, pdf->reading) : bytes;
    const auto made = fields ? withNumber(document, *fields) : fields;
    if (!made)
        return tl::make_unexpected(made.error());
    if (!pdf->word && *made == *bytes)
        return SignablePdf{pdf->path, {}, std::move(pdf->reading)};
    return kept(std::move(*pdf), *made, placeIn(folder, document, *file));
}

Result<SignablePdf> attachmentNow(Office &office, FileReader &reader, const OutgoingDocument &document, const QString &slot, const QString &folder, const std::stop_token &stop)
{
    const auto file = outgoing::attachmentToSign(document, slot);
    if (!file)
        return tl::make_unexpected(file.error());
    if (!outgoing::canBeSigned(*file))
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("files")}, {QStringLiteral("problem"), QStringLiteral("no_pdf")}});
    auto pdf = readPdf(office, reader, document.id, *file, stop);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    if (!pdf->word)
        return SignablePdf{pdf->path, {}, std::move(pdf->reading)};
    const auto bytes = bytesOf(pdf->path);
    return bytes ? kept(std::move(*pdf), *bytes, placeIn(folder, document, *file)) : tl::make_unexpected(bytes.error());
}
}

QList<PlacedBox> blanksOn(const PageText &first)
{
    Head head;
    head.words = withoutDots(headWords(first), head.dots);
    head.width = first.size.width();
    bool number = false, date = false;
    for (const PageWord &word : std::as_const(head.words)) {
        const PageWord *following = next(head.words, word);
        if (!number && word.text == u"Số:" && word.box.left() < head.width / 2 && following && following->text.startsWith(u'/')) {
            number = true;
            head.addBetween("number", word, *following);
        }
        if (!date && word.text == u"ngày")
            date = head.addDate(word);
    }
    return head.blanks;
}

QFuture<Result<SignablePdf>> signablePdf(Office &office, FileReader &reader, const OutgoingDocument &document, signing::SignAs as, const QString &folder, std::stop_token stop)
{
    return inBackground(office, [&office, &reader, document, as, folder, stop] { return signableNow(office, reader, document, as, folder, stop); });
}

QFuture<Result<SignablePdf>> signableAttachment(Office &office, FileReader &reader, const OutgoingDocument &document, const QString &slot, const QString &folder, std::stop_token stop)
{
    return inBackground(office, [&office, &reader, document, slot, folder, stop] { return attachmentNow(office, reader, document, slot, folder, stop); });
}

}
