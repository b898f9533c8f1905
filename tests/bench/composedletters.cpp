// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "app/composing/documentpainter.h"
#include "app/composing/layoutrules.h"
#include "app/demo/letterstamps.h"
#include "app/demo/scanpaper.h"
#include "app/incoming/kinds.h"
#include "app/reading/reader.h"
#include "app/recognition/recognise.h"
#include "tests/support/colouredmarks.h"
#include "tests/support/letterscore.h"
#include "tests/support/randomletter.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

namespace congso::bench {

namespace {

using congso::testing::ColouredMark;
using congso::testing::LetterScore;
using congso::testing::LetterWriter;
using congso::testing::RandomLetter;

enum Wear { Clean, Stamped, Faded, Fax, Askew, Wears };
constexpr const char *wearNames[] = {"clean", "sealed, signed over, stamped on arrival", "200 dpi, faded, blurred", "200 dpi, black and white", "turned by two degrees"};

QImage blurred(const QImage &sheet)
{
    return sheet.scaled(sheet.size() * 0.6, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).scaled(sheet.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage faded(QImage sheet)
{
    for (int y = 0; y < sheet.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(sheet.scanLine(y));
        for (int x = 0; x < sheet.width(); ++x)
            line[x] = qRgb(90 + qRed(line[x]) * 6 / 10, 90 + qGreen(line[x]) * 6 / 10, 90 + qBlue(line[x]) * 6 / 10);
    }
    return sheet;
}

QImage turned(const QImage &sheet, double degrees)
{
    QImage out(sheet.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(sheet.width() / 2.0, sheet.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-sheet.width() / 2.0, -sheet.height() / 2.0), sheet);
    return out;
}

/// The mark of whoever received it, with a number and a day of its own.
void drawArrival(QPainter &painter, DemoRandom &random)
{
    painter.save();
    painter.setPen(QPen(QColor(200, 30, 40), mm(0.4)));
    const QRectF frame(mm(random.between(18, 45)), mm(random.between(52, 62)), mm(42), mm(18));
    painter.drawRect(frame);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(int(mm(3.4)));
    painter.setFont(font);
    const QStringList lines = {QStringLiteral("ĐẾN"), QStringLiteral("Số: %1").arg(random.between(100, 9000)), QStringLiteral("Ngày: %1/%2/2026").arg(random.between(1, 28)).arg(random.between(1, 12))};
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(QPointF(frame.left() + mm(2), frame.top() + mm(5 + 5 * i)), lines.at(i));
    painter.restore();
}

QList<QImage> sheetsOf(const RandomLetter &letter, Wear wear, quint64 seed, const ColouredMark *mark = nullptr)
{
    const auto rules = composing::LayoutRules::load();
    const composing::LayoutKind *kind = rules ? (*rules)->kind(letter.document.kind) : nullptr;
    if (!kind)
        return {};
    const int dpi = wear == Faded || wear == Fax ? 200 : 300;
    ScanPaper paper(dpi);
    DemoRandom random(seed, 5);
    composing::DocumentPainter painter(letter.document, **rules, *kind, paper);
    painter.draw();
    QList<QImage> sheets = paper.finish();
    for (int page = 0; page < sheets.size(); ++page) {
        QImage &sheet = sheets[page];
        if (wear == Stamped) {
            QPainter ink(&sheet);
            ink.setRenderHint(QPainter::Antialiasing);
            ink.scale(dpi / unitsPerInch, dpi / unitsPerInch);
            for (const composing::PlacedBox &box : painter.boxes()) {
                if (box.box != QStringLiteral("7c") || box.page != page)
                    continue;
                const SignaturePlace place{QPointF(mm(box.place.center().x()), mm(box.place.center().y())), mm(box.place.width())};
                drawSignature(ink, place, letter.document.signer.name, seed);
                drawSeal(ink, place, letter.truth.value(QStringLiteral("agency")));
            }
            if (page == 0)
                drawArrival(ink, random);
        }
        if (mark && page == 0) {
            QPainter ink(&sheet);
            ink.setRenderHint(QPainter::Antialiasing);
            ink.scale(dpi / unitsPerInch, dpi / unitsPerInch);
            drawMark(ink, *mark);
        }
        if (wear == Askew)
            sheet = turned(sheet, (random.percent(50) ? 1 : -1) * (1 + random.unit()));
        if (wear != Clean)
            sheet = scanned(sheet, seed + quint64(page));
        if (wear == Faded)
            sheet = faded(blurred(sheet));
        if (wear == Fax)
            sheet = sheet.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither).convertToFormat(QImage::Format_RGB32);
    }
    return sheets;
}

Recognition recognised(Reader &reader, const QString &file, const QList<QImage> &sheets, int dpi)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    out.write(picturesPdf(sheets, dpi, "D:20260101000000Z"));
    out.close();
    ReadOptions options;
    options.ocr = OcrMode::Auto;
    options.draw = false;
    options.wallClockMs = 120'000;
    const auto reading = reader.read(file, options).result();
    return reading ? recogniseLetter(*reading, {QStringLiteral("scan.pdf"), {}, {}}, incoming::recognitionContext()) : Recognition{};
}

}

QList<Figure> composedLetters(const Sizes &sizes)
{
    QTemporaryDir folder;
    Reader reader;
    LetterScore scores[Wears];
    for (int i = 0; i < sizes.letters; ++i) {
        const auto wear = Wear(i % Wears);
        const RandomLetter letter = LetterWriter(quint64(i) + 1000).write();
        const QList<QImage> sheets = sheetsOf(letter, wear, quint64(i) + 5);
        const Recognition found = recognised(reader, folder.filePath(QStringLiteral("%1.pdf").arg(i)), sheets, wear == Faded || wear == Fax ? 200 : 300);
        const QStringList missed = scores[wear].count(letter, found);
        for (const QString &miss : missed)
            QTextStream(stderr) << "  " << i << ' ' << wearNames[wear] << ' ' << miss << '\n';
    }
    QList<Figure> figures;
    for (int wear = 0; wear < Wears; ++wear) {
        const LetterScore::Share all = scores[wear].whole();
        figures << Figure{QStringLiteral("composed letters as scans, %1").arg(QLatin1String(wearNames[wear])), QStringLiteral("%1 of %2 right").arg(all.right).arg(all.asked),
                          QStringLiteral("%1 empty, %2 wrong, %3 certain").arg(all.empty).arg(all.wrong).arg(all.certain), scores[wear].fields(),
                          QStringLiteral("certain but wrong ≤ 1 %"), all.certain * 100 <= all.asked};
    }
    return figures;
}

namespace {

struct MarkMeaning
{
    const char *text;
    const char *urgency;
    const char *secrecy;
};
/// What is stamped on letters, and what it means here; the last ones nothing.
constexpr MarkMeaning markMeanings[] = {{"HỎA TỐC", "express", ""}, {"THƯỢNG KHẨN", "very_urgent", ""}, {"KHẨN", "urgent", ""}, {"HỎA TỐC", "express", ""}, {"MẬT", "", "mat"},
                                        {"TỐI MẬT", "", "toi_mat"}, {"BẢN SAO", "", ""}, {"CÔNG VĂN ĐẾN", "", ""}};

ColouredMark markOf(const MarkMeaning &meaning, DemoRandom &random)
{
    ColouredMark mark{QString::fromUtf8(meaning.text), {}, 0, ColouredMark::Outline(random.below(4)), QColor(214, 24, 32), 3.2 + 2 * random.unit()};
    mark.degrees = random.percent(40) ? 0 : random.unit() * 80 - 40;
    mark.middle = QPointF(mm(36 + 20 * random.unit()), mm(68 + 30 * random.unit())); // over the text too
    if (random.percent(20))
        mark.colour = QColor(190, 40, 90);
    return mark;
}

}

QList<Figure> stampedLetters(const Sizes &sizes)
{
    QTemporaryDir folder;
    Reader reader;
    int right = 0, doubted = 0, silent = 0, certain = 0, invented = 0, plain = 0;
    for (int i = 0; i < sizes.letters; ++i) {
        DemoRandom random(quint64(i) + 1, 9);
        const Wear wear = std::array{Clean, Stamped, Faded, Askew}[size_t(i % 4)];
        RandomLetter letter = LetterWriter(quint64(i) + 3000).write();
        letter.document.urgency.clear();
        const MarkMeaning &meaning = markMeanings[random.below(int(std::size(markMeanings)))];
        ColouredMark mark = markOf(meaning, random);
        if (wear == Stamped)
            mark.middle += QPointF(0, mm(24)); // nobody stamps over the mark of arrival
        const Recognition found = recognised(reader, folder.filePath(QStringLiteral("%1.pdf").arg(i)), sheetsOf(letter, wear, quint64(i) + 5, &mark), wear == Faded ? 200 : 300);
        const bool urgent = *meaning.urgency != 0;
        const Proposed &read = urgent || *meaning.secrecy == 0 ? found.fields.urgency : found.secrecy;
        const QString told = QString::fromUtf8(urgent ? meaning.urgency : meaning.secrecy);
        const bool sure = read.confidence >= 80, nothing = read.value.isEmpty();
        plain += told.isEmpty();
        if (told.isEmpty())
            invented += !nothing;
        else if (read.value == told)
            ++right;
        else if (nothing)
            ++silent;
        else if (!sure)
            ++doubted;
        certain += sure && read.value != told;
        if (read.value != told)
            QTextStream(stderr) << "  " << i << ' ' << wearNames[wear] << ' ' << mark.text << " outline " << int(mark.outline) << ", " << mark.degrees << " degrees: read \"" << read.value << "\" (" << read.confidence << " %)\n";
    }
    const int told = sizes.letters - plain;
    return {{QStringLiteral("urgency and secrecy stamped in colour, %1 scans").arg(sizes.letters), QStringLiteral("%1 of %2 right").arg(right).arg(told),
             QStringLiteral("%1 to be checked, %2 not seen").arg(doubted).arg(silent), QStringLiteral("%1 of %2 other stamps taken for one").arg(invented).arg(plain),
             QStringLiteral("certain but wrong: none"), certain == 0}};
}

}
