// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/filetexts.h"

#include "db/store/queries.h"
#include "db/store/query.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <limits>

namespace congso::filetexts {

namespace {
constexpr int compression = 3;

struct SourceName
{
    TextSource source;
    const char *text;
};
constexpr SourceName sources[] = {
    {TextSource::None, "none"}, {TextSource::Layer, "layer"}, {TextSource::Ocr, "ocr"}, {TextSource::Converted, "converted"}};

QString sourceText(TextSource source)
{
    for (const SourceName &entry : sources) {
        if (entry.source == source)
            return QLatin1String(entry.text);
    }
    return {};
}

TextSource sourceFrom(const QString &text)
{
    for (const SourceName &entry : sources) {
        if (text == QLatin1String(entry.text))
            return entry.source;
    }
    return TextSource::None;
}

template <class... Values>
bool run(Connection &connection, const NamedSql &sql, const Values &...values)
{
    Query query = connection.query(sql);
    query.bindAll(values...);
    return query.run();
}

qint64 rowOf(Connection &connection, const QString &hash)
{
    Query row = connection.query(query::file_text_row);
    row.bindAll(hash);
    return row.next() ? row.integer(0) : 0;
}

qint64 pageRow(qint64 file, int page)
{
    return file * mostPages + page;
}

QString unpacked(const QByteArray &packed)
{
    return QString::fromUtf8(qUncompress(packed));
}

bool putPages(Connection &connection, qint64 file, const QList<FilePage> &pages)
{
    for (const FilePage &page : pages) {
        if (page.page < 0 || page.page >= mostPages)
            continue;
        run(connection, query::file_page_put, pageRow(file, page.page), sourceText(page.source), page.confidence, page.language,
            qCompress(page.text.toUtf8(), compression));
    }
    return !connection.failed();
}

/// One by one: each change has a number of its own.
bool touchDocuments(Connection &connection, const QString &hash)
{
    QList<qint64> documents;
    {
        Query row = connection.query(query::documents_of_file);
        row.bindAll(hash);
        while (row.next())
            documents << row.integer(0);
    }
    for (const qint64 document : std::as_const(documents))
        run(connection, query::subject_touch, document);
    return !connection.failed();
}

/// What people put in the place of what was read there, by page.
QMap<int, QString> correctionsOf(Connection &connection, const QString &hash)
{
    QMap<int, QString> corrections;
    Query row = connection.query(query::text_corrections_of);
    row.bindAll(hash);
    while (row.next())
        corrections.insert(int(row.integer(0)), row.text(1));
    return corrections;
}

FileText headFrom(const Query &row)
{
    return {row.text(1), int(row.integer(2)), int(row.integer(3)), row.text(4), row.integer(5), int(row.integer(6)), {}};
}
}

QList<FilePage> pagesOf(const Reading &reading)
{
    QList<FilePage> pages;
    for (qsizetype i = 0; i < reading.pages.size(); ++i) {
        const PageText &page = reading.pages.at(i);
        if (!page.text.trimmed().isEmpty())
            pages << FilePage{int(i), page.text, page.source, page.confidence, page.language};
    }
    return pages;
}

bool begin(Connection &connection, const QString &hash, int reader)
{
    drop(connection, hash);
    return run(connection, query::file_text_begin, hash, reader);
}

int resumeAt(Connection &connection, const QString &hash, int reader)
{
    Query row = connection.query(query::file_text_resume);
    row.bindAll(hash, reader);
    return row.next() ? int(row.integer(0)) : 0;
}

bool addPages(Connection &connection, const QString &hash, const QList<FilePage> &pages)
{
    const qint64 file = rowOf(connection, hash);
    return file != 0 && putPages(connection, file, pages);
}

bool finish(Connection &connection, const FileText &head)
{
    run(connection, query::file_text_finish, head.hash, head.failure.isEmpty() ? QStringLiteral("read") : QStringLiteral("failed"), head.pageCount,
        head.failure, head.readAt, head.signatures);
    return touchDocuments(connection, head.hash);
}

bool put(Connection &connection, const FileText &text)
{
    begin(connection, text.hash, text.reader);
    addPages(connection, text.hash, text.pages);
    return finish(connection, text);
}

bool putPage(Connection &connection, const QString &hash, const FilePage &page)
{
    return addPages(connection, hash, {page}) && touchDocuments(connection, hash);
}

bool drop(Connection &connection, const QString &hash)
{
    const qint64 file = rowOf(connection, hash);
    return file == 0 || (run(connection, query::page_doubts_drop, pageRow(file, 0), pageRow(file + 1, 0)) && run(connection, query::file_pages_drop, pageRow(file, 0), pageRow(file + 1, 0)) && run(connection, query::file_text_drop, file));
}

QList<TextDoubt> doubtsIn(const PageText &page, int sure)
{
    QList<TextDoubt> doubts;
    qsizetype from = 0;
    for (const PageWord &word : page.words) {
        const qsizetype at = page.text.indexOf(word.text, from);
        if (at < 0)
            continue;
        from = at + word.text.size();
        if (page.source == TextSource::Ocr && word.confidence < sure)
            doubts << TextDoubt{int(at), int(word.text.size())};
    }
    return doubts;
}

namespace {
/// Of the text that places are counted in: another of the same length is another text.
QString digestOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}
}

bool putDoubts(Connection &connection, const QString &hash, int page, const QString &text, const QList<TextDoubt> &doubts)
{
    const qint64 file = rowOf(connection, hash);
    if (file == 0 || page < 0 || page >= mostPages)
        return !connection.failed();
    if (doubts.isEmpty())
        return run(connection, query::page_doubts_drop, pageRow(file, page), pageRow(file, page) + 1);
    QStringList words{digestOf(text)};
    for (const TextDoubt &doubt : doubts)
        words << QString::number(doubt.from) << QString::number(doubt.length);
    return run(connection, query::page_doubts_put, pageRow(file, page), text.size(), words.join(u' '));
}

QList<TextDoubt> doubts(Connection &connection, const QString &hash, int page, const QString &text)
{
    QList<TextDoubt> doubts;
    Query row = connection.query(query::page_doubts_one);
    row.bindAll(pageRow(rowOf(connection, hash), page));
    if (!row.next() || row.integer(0) != text.size())
        return doubts;
    const QStringList words = row.text(1).split(u' ');
    if (words.first() != digestOf(text))
        return doubts;
    for (qsizetype i = 1; i + 1 < words.size(); i += 2)
        doubts << TextDoubt{words.at(i).toInt(), words.at(i + 1).toInt()};
    return doubts;
}

namespace {
/// Certain from here on: a person has read it.
void correct(FileText &text, int page, const QString &corrected)
{
    const auto at = std::find_if(text.pages.begin(), text.pages.end(), [page](const FilePage &one) { return one.page >= page; });
    if (at != text.pages.end() && at->page == page) {
        at->text = corrected;
        at->confidence = 100;
    } else {
        text.pages.insert(at, FilePage{page, corrected, TextSource::Ocr, 100, {}});
    }
}
}

std::optional<FileText> text(Connection &connection, const QString &hash)
{
    std::optional<FileText> found;
    qint64 file = 0;
    {
        Query row = connection.query(query::file_text_one);
        row.bindAll(hash);
        if (!row.next())
            return std::nullopt;
        file = row.integer(0);
        found = headFrom(row);
    }
    Query row = connection.query(query::file_pages_of);
    row.bindAll(pageRow(file, 0), pageRow(file + 1, 0));
    while (row.next())
        found->pages << FilePage{int(row.integer(0) % mostPages), unpacked(row.blob(4)), sourceFrom(row.text(1)), int(row.integer(2)), row.text(3)};
    const QMap<int, QString> corrections = correctionsOf(connection, hash);
    for (auto page = corrections.cbegin(); page != corrections.cend(); ++page)
        correct(*found, page.key(), page.value());
    return found;
}

QString pageText(Connection &connection, const QString &hash, int page)
{
    if (const auto corrections = correctionsOf(connection, hash); corrections.contains(page))
        return corrections.value(page);
    const qint64 file = rowOf(connection, hash);
    Query row = connection.query(query::file_pages_of);
    row.bindAll(pageRow(file, page), pageRow(file, page + 1));
    return row.next() ? unpacked(row.blob(4)) : QString();
}

QList<Unread> unread(Connection &connection, int reader, int limit, qint64 documents)
{
    QList<Unread> files;
    Query row = connection.query(query::files_unread);
    row.bindAll(reader, limit, documents > 0 ? documents : std::numeric_limits<qint64>::max() / 2);
    while (row.next())
        files << Unread{row.text(0), row.text(1), row.integer(2)};
    return files;
}

QList<FileText> failed(Connection &connection, int limit)
{
    QList<FileText> files;
    Query row = connection.query(query::file_texts_failed);
    row.bindAll(limit);
    while (row.next())
        files << headFrom(row);
    return files;
}

bool forgetFailure(Connection &connection, const QString &hash)
{
    return drop(connection, hash);
}

Share share(Connection &connection)
{
    Query row = connection.query(query::file_texts_share);
    return row.next() ? Share{row.integer(0), row.integer(1), row.integer(2)} : Share{};
}

}
