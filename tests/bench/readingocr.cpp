// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "app/demo/letterstamps.h"
#include "app/demo/scanpaper.h"
#include "app/reading/reader.h"

#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <numeric>

namespace congso::bench {

namespace {

constexpr double dpi = 300;

QString gazette()
{
    return QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/documents/gazette/pdf");
}

/// Words as they are compared: small letters, without what stands around them.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QStringList parts = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString word;
        for (const QChar c : part) {
            if (c.isLetterOrNumber())
                word += c;
        }
        if (!word.isEmpty())
            words << word;
    }
    return words;
}

/// The fewest words put in, left out or changed between the two.
int distance(const QStringList &from, const QStringList &to)
{
    QList<int> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < to.size(); ++j) {
            const int best = std::min({row[j] + 1, row[j + 1] + 1, diagonal + (from[i] != to[j])});
            diagonal = std::exchange(row[j + 1], best);
        }
    }
    return row.last();
}

/// A sheet as it comes from an office: sealed, signed over, stamped on arrival, then scanned askew.
QImage worn(const QImage &clean, quint64 seed)
{
    QImage sheet = clean.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF paper = a4();
    painter.scale(sheet.width() / paper.width(), sheet.height() / paper.height());
    const SignaturePlace place{QPointF(paper.width() * 0.62, paper.height() * (0.35 + 0.1 * double(seed % 4))), paper.width() * 0.22};
    drawSignature(painter, place, QStringLiteral("Nguyễn Văn Mẫu"), seed);
    drawSeal(painter, place, QStringLiteral("ỦY BAN NHÂN DÂN"));
    painter.end();
    sheet.setDotsPerMeterX(int(dpi / 0.0254));
    sheet.setDotsPerMeterY(int(dpi / 0.0254));
    return scanned(sheet, seed);
}

QString plainTesseract(const QString &picture)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("tesseract"), {picture, QStringLiteral("-"), QStringLiteral("-l"), QStringLiteral("vie"), QStringLiteral("--dpi"), QString::number(int(dpi))});
    process.waitForFinished(180'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Errors
{
    int words = 0;
    int ours = 0;
    int plain = 0;
};

void compare(Reader &reader, const QString &file, int page, const QString &folder, Errors &errors)
{
    ReadOptions options;
    options.firstPage = page;
    options.pages = 1;
    options.draw = false;
    const auto layer = reader.read(file, options).result();
    const auto clean = reader.renderPage(file, page, dpi, {}).result();
    if (!layer || layer->pages.isEmpty() || !clean)
        return;
    const QStringList truth = wordsOf(layer->pages.first().text);
    const QString picture = folder + QStringLiteral("/%1-%2.png").arg(QFileInfo(file).completeBaseName()).arg(page);
    QImage sheet = worn(*clean, quint64(errors.words) + 7);
    sheet.setDotsPerMeterX(int(dpi / 0.0254));
    sheet.setDotsPerMeterY(int(dpi / 0.0254));
    if (truth.size() < 50 || !sheet.save(picture))
        return;
    options.firstPage = 0;
    options.ocr = OcrMode::Always;
    const auto seen = reader.read(picture, options).result();
    const int ours = distance(truth, seen ? wordsOf(seen->pages.value(0).text) : QStringList());
    const int plain = distance(truth, wordsOf(plainTesseract(picture)));
    errors.words += int(truth.size());
    errors.ours += ours;
    errors.plain += plain;
    QTextStream(stdout) << QFileInfo(file).fileName() << " page " << page + 1 << ": " << truth.size() << " words, wrong " << ours << ", plain " << plain << '\n';
}

}

QList<Figure> recognisingText(const Sizes &sizes)
{
    const QStringList files = QDir(gazette()).entryList({QStringLiteral("*.pdf")}, QDir::Files);
    if (files.isEmpty())
        return {};
    QTemporaryDir folder;
    Reader reader;
    Errors errors;
    for (int i = 0; i < sizes.sheets; ++i)
        compare(reader, gazette() + u'/' + files.at(i * 5 % files.size()), i % 2, folder.path(), errors);
    const double ours = double(errors.ours) / std::max(1, errors.words), plain = double(errors.plain) / std::max(1, errors.words);
    return {{QStringLiteral("OCR word error, %1 words").arg(errors.words), QString::number(ours * 100, 'f', 2) + QStringLiteral(" %"),
             QStringLiteral("plain tesseract ") + QString::number(plain * 100, 'f', 2) + QStringLiteral(" %"), QString::number(ours / std::max(plain, 1e-9), 'f', 2),
             QStringLiteral("≤ 0.70×"), ours <= 0.7 * plain}};
}

}
