// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchengine.h"
#include "db/search/queryparser.h"
#include "db/search/searcher.h"
#include "db/search/searchqueries.h"
#include "db/search/tokenizer.h"
#include "db/store/queries.h"
#include "db/text/fold.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain.h"
#include "tests/bench/stores.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <numeric>

namespace congso::bench {

namespace {
constexpr int queries = 200;
constexpr int hitsAsked = 50;
constexpr quint32 seed = 12;

/// What people type, made from what is in the store: words of subjects with and without marks, phrases, numbers,
/// agencies, periods, in the shares that registries report.
QStringList realQueries(PlainDatabase &store)
{
    PlainStatement some(store, "SELECT title, agency, code_number || '/' || code_notation, substr(issued, 1, 7) FROM documents WHERE subject % 997 = 5 ORDER BY subject LIMIT 200");
    QRandomGenerator random(seed);
    QStringList list;
    for (const Row &row : store.rows(some)) {
        const QString title = QString::fromStdString(row.text(0)), agency = QString::fromStdString(row.text(1));
        const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
        const int from = random.bounded(int(std::max<qsizetype>(1, words.size() - 3)));
        const QString few = words.mid(from, 2 + random.bounded(3)).join(u' ').remove(u'"').remove(u'(').remove(u')').remove(u':');
        switch (list.size() % 8) {
        case 0:
        case 1: list << few; break;
        case 2:
        case 3: list << text::fold(few); break;
        case 4: list << search::quoted(few); break;
        case 5: list << QString::fromStdString(row.text(2)); break;
        case 6: list << QString::fromUtf8("từ:") + search::quoted(agency) + u' ' + words.value(from); break;
        default: list << text::fold(few) + QString::fromUtf8(" ngày:") + QString::fromStdString(row.text(3)); break;
        }
    }
    while (list.size() < queries)
        list << list.at(random.bounded(int(list.size())));
    return list.first(queries);
}

/// The same while they are typed: of the last word there are two to four letters; what a phrase or a number ends in, too.
QStringList begunQueries(const QStringList &list)
{
    QStringList begun;
    for (const QString &text : list) {
        qsizetype start = text.size();
        while (start > 0 && text.at(start - 1).isLetterOrNumber())
            --start;
        begun << (start < text.size() ? text.left(start + 2 + begun.size() % 3) : text);
    }
    return begun;
}

double p95Of(QList<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    return seconds.value(seconds.size() * 95 / 100);
}

void makeIndex(OfficeStore &store)
{
    if (!need(indexOnce(IndexPlace::of(store), false, {}, {}), "index"))
        qFatal("another program fills the index of %s", qPrintable(store.folder()));
}

/// Each query once to warm up, then timed.
QList<double> timesOf(SearchEngine &engine, Office &office, const QStringList &list, bool typing, int &hits)
{
    QList<double> times;
    for (const bool timed : {false, true}) {
        for (const QString &text : list) {
            SearchRequest request;
            request.text = text;
            request.limit = hitsAsked;
            request.typing = typing;
            const double took = wallOf([&] { hits += int(need(engine.search(office, request).result(), "search").hits.size()); });
            if (timed)
                times << took;
        }
    }
    return times;
}

/// The program's own statements of a search, prepared once: the hits, their records, the words kept of each.
class PlainSearch
{
public:
    PlainSearch(PlainDatabase &database, const QString &index) : m_database(database)
    {
        need(search::registerTokenizer(database.handle()), "tokenizer");
        database.execute(("ATTACH '" + index + "' AS search").toUtf8().constData());
        m_hits = std::make_unique<PlainStatement>(database, searchquery::hits_newest.text);
        m_records = std::make_unique<PlainStatement>(database, query::document_rows.text);
        m_kept = std::make_unique<PlainStatement>(database, searchquery::hit_kept.text);
        PlainStatement who(database, "SELECT subject FROM people WHERE login = 'lan.hoang'");
        m_person = database.rows(who).at(0).integer(0);
    }

    int read(const search::MatchExpression &expression)
    {
        m_hits->bindNamed(":match", expression.match.toStdString()).bindNamed(":first", expression.firstKey).bindNamed(":last", expression.lastKey);
        m_hits->bindNamed(":person", m_person).bindNamed(":limit", qint64(hitsAsked + 1));
        std::string ids = "[";
        while (m_hits->step())
            ids += (ids.size() > 1 ? "," : "") + std::to_string(search::rowOfKey(sqlite3_column_int64(m_hits->handle(), 0)));
        m_hits->reset();
        m_records->bindNamed(":rows", ids + ']').bindNamed(":person", m_person);
        int read = 0;
        while (m_records->step()) {
            for (int column = 0; column < sqlite3_column_count(m_records->handle()); ++column)
                read += decoded(*m_records, column);
        }
        m_records->reset();
        m_kept->bind(1, ids + ']');
        while (m_kept->step())
            read += unpacked(1) + unpacked(2);
        m_kept->reset();
        return read;
    }

private:
    static int decoded(PlainStatement &statement, int column)
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement.handle(), column));
        return int(QString::fromUtf8(text, sqlite3_column_bytes(statement.handle(), column)).size());
    }

    int unpacked(int column)
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_kept->handle(), column));
        const int size = sqlite3_column_bytes(m_kept->handle(), column);
        return size == 0 ? 0 : int(QString::fromUtf8(qUncompress(QByteArray::fromRawData(bytes, size))).size());
    }

    PlainDatabase &m_database;
    std::unique_ptr<PlainStatement> m_hits, m_records, m_kept;
    qint64 m_person = 0;
};

/// Each query by turns with us and with plain SQLite, so that a busy machine slows both.
Figure overPlain(const QString &folder, const QStringList &list, int documents, int rounds)
{
    const auto office = enter(folder, systemServices());
    SearchEngine engine(office->store().shared_from_this());
    PlainDatabase database(folder + QStringLiteral("/office.sqlite"));
    PlainSearch plain(database, folder + QStringLiteral("/search.sqlite"));
    QList<search::MatchExpression> expressions;
    for (const QString &text : list)
        expressions << search::matchOf(search::parseQuery(text), {office->today(), office->today(), {}, {}, {}, {}});
    QList<double> ours, theirs;
    for (int round = 0; round < std::max(4, rounds / 2); ++round) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            SearchRequest request;
            request.text = list.at(i);
            request.limit = hitsAsked;
            const double own = wallOf([&] { need(engine.search(*office, request).result(), "search"); });
            const double other = wallOf([&] { plain.read(expressions.at(i)); });
            if (round > 0) {
                ours << own;
                theirs << other;
            }
        }
    }
    const auto sum = [](const QList<double> &times) { return std::accumulate(times.begin(), times.end(), 0.0) / double(times.size()); };
    return ratio(QStringLiteral("first %1 hits with snippets, mean of %2 queries, %3 documents").arg(hitsAsked).arg(queries).arg(documents), sum(ours),
                 QStringLiteral("FTS5 through the C API, same SQL"), sum(theirs), 1.3);
}

/// One text file a document, as recollindex reads them.
void exportTexts(PlainDatabase &store, const QString &folder)
{
    PlainStatement all(store, "SELECT subject, code_number || '/' || code_notation, agency, title, signer FROM documents");
    qint64 count = 0;
    while (all.step()) {
        const Row row = all.row();
        const QString part = QStringLiteral("%1/%2").arg(folder).arg(count++ / 1000);
        if (count % 1000 == 1)
            QDir().mkpath(part);
        QFile file(QStringLiteral("%1/%2.txt").arg(part).arg(row.integer(0)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        for (int column = 1; column < 5; ++column)
            file.write((row.text(column) + '\n').c_str());
    }
}

double secondsOf(const QString &program, const QStringList &arguments)
{
    return wallOf([&] {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(3'600'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("%s failed", qPrintable(program));
    });
}

/// Recoll (Xapian) over the same words. The time its program takes for a query without hits is that of starting it, and
/// taken off the others.
QList<Figure> overRecoll(const QString &folder, const QStringList &list, double ours, double filling)
{
    const QString indexing = QStandardPaths::findExecutable(QStringLiteral("recollindex")), asking = QStandardPaths::findExecutable(QStringLiteral("recollq"));
    if (indexing.isEmpty() || asking.isEmpty())
        return {};
    QTemporaryDir place(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const QString texts = place.filePath(QStringLiteral("texts")), settings = place.filePath(QStringLiteral("settings"));
    QDir().mkpath(settings);
    QFile file(settings + QStringLiteral("/recoll.conf"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write("topdirs = " + texts.toUtf8() + "\nindexStripChars = 1\n");
    file.close();
    {
        PlainDatabase store(folder + QStringLiteral("/office.sqlite"));
        exportTexts(store, texts);
    }
    const double building = secondsOf(indexing, {QStringLiteral("-c"), settings, QStringLiteral("-z")});
    const auto ask = [&](const QString &words) {
        return secondsOf(asking, {QStringLiteral("-c"), settings, QStringLiteral("-S"), QStringLiteral("mtime"), QStringLiteral("-n"), QString::number(hitsAsked), words});
    };
    QList<double> starting, times;
    for (int i = 0; i < 9; ++i)
        starting << ask(QStringLiteral("khongcotunaotheca"));
    for (const QString &text : list) {
        QString words = text;
        words.remove(QString::fromUtf8("từ:")).remove(QRegularExpression(QString::fromUtf8(" ngày:\\S+")));
        times << std::max(0.0, ask(words) - medianOf(starting));
    }
    return {ratio(QStringLiteral("first %1 hits, newest first, p95").arg(hitsAsked), ours, QStringLiteral("recollq, less its start"), p95Of(times), 0.3),
            ratio(QStringLiteral("index build, words of the fields"), filling, QStringLiteral("recollindex, one text file a document"), building, 0.7)};
}
}

/// Of two sizes: what a search takes besides its statements does not grow with the store.
QList<Figure> searchedHits(const Sizes &sizes)
{
    QList<Figure> figures;
    for (const int documents : {std::min(sizes.documents, 6'000), std::min(sizes.documents, 100'000)}) {
        const QString folder = generatedStore(sizes.cache, documents);
        makeIndex(*need(OfficeStore::open({folder}, systemServices()), "open"));
        settle();
        QStringList list;
        {
            PlainDatabase database(folder + QStringLiteral("/office.sqlite"));
            list = realQueries(database);
        }
        figures << overPlain(folder, list, documents, sizes.rounds);
    }
    return figures;
}

QList<Figure> searching(const Sizes &sizes)
{
    const QString large = generatedStore(sizes.cache, sizes.documents), small = generatedStore(sizes.cache, sizes.documents / 10);
    QList<double> many, few, manyBegun, fewBegun;
    QStringList list;
    int hits = 0, begunHits = 0;
    double filling = 0;
    for (const QString &folder : {large, small}) {
        const auto office = enter(folder, systemServices());
        const auto store = office->store().shared_from_this();
        if (folder == small)
            search::SearchIndex::remove(IndexPlace::of(*store).index);
        filling = wallOf([&] { makeIndex(*store); });
        if (list.isEmpty()) {
            PlainDatabase database(folder + QStringLiteral("/office.sqlite"));
            list = realQueries(database);
        }
        SearchEngine engine(store);
        (folder == large ? many : few) = timesOf(engine, *office, list, false, hits);
        (folder == large ? manyBegun : fewBegun) = timesOf(engine, *office, begunQueries(list), true, begunHits);
    }
    settle();
    if (hits < queries * hitsAsked)
        qFatal("the queries find too little to measure");
    QList<Figure> figures{ratio(QStringLiteral("first %1 hits, newest first, p95, %2 documents").arg(hitsAsked).arg(sizes.documents), p95Of(many),
                                QStringLiteral("%1 documents").arg(sizes.documents / 10), p95Of(few), 3),
                          ratio(QStringLiteral("the same with the last word begun (tr…), p95, %1 documents").arg(sizes.documents), p95Of(manyBegun),
                                QStringLiteral("%1 documents").arg(sizes.documents / 10), p95Of(fewBegun), 3)};
    figures << overRecoll(small, list, p95Of(few), filling);
    return figures;
}

}
