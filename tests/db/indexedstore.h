// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/searcher.h"
#include "db/store/filetexts.h"
#include "db/store/migrator.h"
#include "db/store/query.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

namespace congso::search {

/// The index over a store whose rows are put there by hand: a clerk, an officer, an archivist and an administrator.
class IndexedStore
{
protected:
    void makeStore();
    void run(const QByteArray &sql);
    qint64 document(const char *number, const char *notation, const char *issued, const char *agency, const char *title, const char *kind = "CV",
                    const char *state = "registered");
    /// Drafted by the officer for the clerk's signature; number 0: none.
    qint64 outgoing(int number, const char *notation, const char *date, const char *title, const char *state);
    void body(qint64 document, const QString &hash, const QStringList &pages);
    void index();
    QStringList found(const QString &query, SearchOrder order = SearchOrder::Newest, qint64 person = clerk);
    SearchPage page(const SearchRequest &request, qint64 person = clerk, Weighing *weighing = nullptr);
    QByteArray bytes() const; ///< of the index' files
    QString path() const { return m_dir->filePath(QStringLiteral("search.sqlite")); }

    static constexpr qint64 clerk = 1, officer = 2, archivist = 3, administrator = 4;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_office;
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<Searcher> m_searcher;
    std::deque<std::pair<QByteArray, NamedSql>> m_kept;
};

inline void IndexedStore::run(const QByteArray &sql)
{
    auto done = m_office->execute(sql);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().args.value(QStringLiteral("detail")).toString()));
}

inline void IndexedStore::makeStore()
{
    m_searcher.reset();
    m_index.reset();
    m_office.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_office = std::move(*Connection::open(m_dir->filePath(QStringLiteral("office.sqlite")), Connection::Mode::Create));
    QVERIFY(migrator::migrate(*m_office));
    run("PRAGMA foreign_keys = OFF");
    run("INSERT INTO store VALUES (1, x'00112233445566778899aabbccddeeff', 1, 'office', 0)");
    const char *names[] = {"Hoàng Lan", "Trần Văn Hòa", "Bùi Thị Lưu", "Đỗ Quản Trị"};
    const int roles[] = {1, 16, 32, 64};
    for (int i = 0; i < 4; ++i) {
        const QByteArray row = QByteArray::number(i + 1);
        run("INSERT INTO subjects (id, uuid, area, changed) VALUES (" + row + ", randomblob(16), 'person', " + row + ")");
        run("INSERT INTO people VALUES (" + row + ", '" + names[i] + "', 'p" + row + "', '', '', 1, x'00')");
        run("INSERT INTO posts VALUES (" + QByteArray::number(i + 11) + ", " + row + ", 20, 'x', " + QByteArray::number(roles[i]) + ", 1)");
    }
}

inline qint64 IndexedStore::document(const char *number, const char *notation, const char *issued, const char *agency, const char *title,
                                 const char *kind, const char *state)
{
    run("INSERT INTO subjects (uuid, area, changed) VALUES (randomblob(16), 'incoming', (SELECT max(changed) + 1 FROM subjects))");
    const QByteArray text = QByteArray("(SELECT max(id) FROM subjects), '") + state + "', 0, 2026, (SELECT max(id) FROM subjects), '', '2026-11-20', 0, '" + number
        + "', '" + notation + "', '" + issued + "', '" + agency + "', '" + kind + "', '" + title
        + "', 'Nguyễn Văn Nam', 'Chủ tịch', 'normal', '', '', '', 'paper', '9999', 0, 1, 1, 0, 1, '', '', '', '', 0, x'00', 0, '', '', ''";
    run("INSERT INTO documents (subject, state, register, year, number, suffix, arrival, registered_at, code_number, code_notation, issued, agency,"
        " kind, title, signer, signer_title, urgency, field, language, note, origin, due, reply_required, pages, copies, files, creator, proposal,"
        " reply_code, close_reason, wake_on, completed_at, last_event, last_actor, last_kind, fold, code_fold) VALUES (" + text + ")");
    m_kept.emplace_back("SELECT max(id) FROM subjects", NamedSql{});
    m_kept.back().second = {"last", m_kept.back().first.constData()};
    Query last = m_office->query(m_kept.back().second);
    return last.next() ? last.integer(0) : 0;
}

inline qint64 IndexedStore::outgoing(int number, const char *notation, const char *date, const char *title, const char *state)
{
    run("INSERT INTO subjects (uuid, area, changed) VALUES (randomblob(16), 'outgoing', (SELECT max(changed) + 1 FROM subjects))");
    run(QByteArray("INSERT INTO outgoing (subject, state, kind, title, code_notation, signer, signer_title, signing_power, urgency, field, language, note, marking, kept,"
                   " pages, copies, due, effective, book, number, numbered, date, code, drafter, unit, drafted_on, drafted_at, closes, since, last_event, last_actor,"
                   " last_kind, fold, code_fold) VALUES ((SELECT max(id) FROM subjects), '") + state + "', 'QĐ', '" + title + "', '" + notation
        + "', 1, 'Chánh Văn phòng', 'TL.', 'urgent', 'văn xã', '', 'ghi riêng', 'LƯU HÀNH NỘI BỘ', 'VT', 1, 1, '', '', 0, " + QByteArray::number(number) + ", "
        + QByteArray::number(int(number > 0)) + ", '" + date + "', '" + (number > 0 ? QByteArray::number(number) + '/' + notation : QByteArray())
        + "', 2, 20, '2026-03-05', 0, 0, 0, x'00', 2, '', '', '')");
    m_kept.emplace_back("SELECT max(id) FROM subjects", NamedSql{});
    m_kept.back().second = {"last", m_kept.back().first.constData()};
    Query last = m_office->query(m_kept.back().second);
    const qint64 row = last.next() ? last.integer(0) : 0;
    run("INSERT INTO access VALUES (" + QByteArray::number(row) + ", 8)");
    return row;
}

inline void IndexedStore::body(qint64 document, const QString &hash, const QStringList &pages)
{
    run("INSERT INTO document_files (document, position, hash, name, size, role, event) VALUES (" + QByteArray::number(document) + ", 0, '"
        + hash.toUtf8() + "', 'a.pdf', 1, 'main', x'00')");
    FileText text{hash, 1, int(pages.size()), {}, 1, 0, {}};
    for (int i = 0; i < pages.size(); ++i)
        text.pages << FilePage{i, pages.at(i), TextSource::Layer, 100, QStringLiteral("vi")};
    QVERIFY(filetexts::put(*m_office, text));
}

inline void IndexedStore::index()
{
    if (!m_index)
        m_index = std::move(*SearchIndex::open(path(), ownerOf(*m_office)));
    for (;;) {
        auto more = m_index->follow(*m_office);
        QVERIFY2(more.has_value(), more ? "" : qPrintable(more.error().args.value(QStringLiteral("detail")).toString()));
        if (!*more)
            break;
    }
    QVERIFY(m_index->settle());
}

inline QByteArray IndexedStore::bytes() const
{
    QByteArray all;
    const QStringList names = QDir(m_dir->path()).entryList({QStringLiteral("search.sqlite*")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(m_dir->filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

inline SearchPage IndexedStore::page(const SearchRequest &request, qint64 person, Weighing *weighing)
{
    if (!m_searcher || !m_searcher->isCurrent())
        m_searcher = std::move(*Searcher::open(m_dir->filePath(QStringLiteral("office.sqlite")), path()));
    auto page = m_searcher->page({person, QDate(2026, 11, 21), QDate(2026, 11, 24), {{QString::fromUtf8("QĐ"), QString::fromUtf8("Quyết định (cá biệt)")}}}, request, weighing);
    if (!page)
        qFatal("%s", qPrintable(page.error().args.value(QStringLiteral("detail")).toString()));
    return *page;
}

inline QStringList IndexedStore::found(const QString &query, SearchOrder order, qint64 person)
{
    QStringList codes;
    SearchRequest request;
    request.text = query;
    request.order = order;
    const SearchPage result = page(request, person);
    for (const SearchHit &hit : result.hits)
        codes << hit.row.code;
    return codes;
}

}
