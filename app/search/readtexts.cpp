// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/readtexts.h"

#include "app/office/storeengine.h"
#include "app/reading/readingqueue.h"
#include "app/recognition/nearequal.h"
#include "db/store/filetexts.h"
#include "db/store/findingqueries.h"

#include <QSet>

namespace congso {

namespace {
/// Raised when the reader gives more than before: files are read again then.
constexpr int readerVersion = 2;
constexpr int filesAtOnce = 100;
constexpr int mostPages = 10'000; ///< of one file; what is beyond is not searched for

/// The stored files that nobody has read, and where their texts go.
class TextShelf final : public ReadingShelf
{
public:
    TextShelf(StoreEngine &engine, const TextsWanted &wanted, std::function<void(const TextsRead &)> told)
        : m_engine(engine), m_wanted(wanted), m_told(std::move(told))
    {
    }

    std::optional<ReadingTask> next() override
    {
        if (m_given >= m_wanted.most || m_error)
            return std::nullopt;
        if (m_waiting.isEmpty() && !m_last)
            look();
        if (m_waiting.isEmpty()) {
            complete = !m_error;
            return std::nullopt;
        }
        if (++m_given == 1 && m_told)
            m_told({});
        return m_waiting.takeFirst();
    }

    Outcome keep(const ReadingTask &task, int first, const QList<PageText> &pages) override
    {
        QList<FilePage> kept;
        for (int i = 0; i < pages.size() && first + i < mostPages; ++i) {
            const PageText &page = pages.at(i);
            if (!page.text.trimmed().isEmpty())
                kept << FilePage{first + i, page.text, page.source, page.confidence, page.language};
        }
        QList<QList<TextDoubt>> doubts;
        for (const FilePage &page : std::as_const(kept))
            doubts << filetexts::doubtsIn(pages.at(page.page - first));
        return write([kept, doubts, hash = task.key, first](Connection &connection) {
            if (first == 0)
                filetexts::begin(connection, hash, readerVersion);
            filetexts::addPages(connection, hash, kept);
            for (qsizetype i = 0; i < kept.size(); ++i)
                filetexts::putDoubts(connection, hash, kept.at(i).page, kept.at(i).text, doubts.at(i));
        });
    }

    Outcome done(const ReadingTask &task, const Reading &reading) override
    {
        FileText head = headOf(task);
        head.pageCount = reading.pageCount;
        head.signatures = reading.signatureFields;
        return write([head](Connection &connection) {
            filetexts::finish(connection, head);
            sign(connection, head.hash);
        });
    }

    Outcome failed(const ReadingTask &task, const Error &error) override
    {
        FileText text = headOf(task);
        text.failure = QString(codeText(error.code));
        return write([text](Connection &connection) { filetexts::put(connection, text); });
    }

    const std::optional<Error> &error() const { return m_error; }
    bool complete = false; ///< nothing was left to give

private:
    FileText headOf(const ReadingTask &task) const
    {
        FileText head;
        head.hash = task.key;
        head.reader = readerVersion;
        head.readAt = m_engine.services().clock->now();
        return head;
    }

    /// What a text is alike by, so that the same letter is known when it comes again; one that was read at the door has it.
    static void sign(Connection &connection, const QString &hash)
    {
        if (!findingqueries::signature(connection, hash).isEmpty())
            return;
        QString text;
        for (int page = 0; page < pagesOfSignature; ++page)
            text += filetexts::pageText(connection, hash, page) + u'\n';
        findingqueries::putSignature(connection, hash, signatureOf(text));
    }

    Outcome write(const std::function<void(Connection &)> &act)
    {
        return m_engine.write<std::monostate>([act](Writing &writing) -> Outcome {
            act(writing.connection);
            return success();
        }).result();
    }

    /// What is still being read counts as unread, so what was given out already is passed over.
    void look()
    {
        auto found = m_engine.read<QList<ReadingTask>>([this, most = int(m_tried.size()) + filesAtOnce](Connection &connection) -> Result<QList<ReadingTask>> {
            QList<ReadingTask> tasks;
            for (const filetexts::Unread &file : filetexts::unread(connection, readerVersion, most, m_wanted.documents))
                tasks << ReadingTask{file.hash, m_engine.files().pathOf(file.hash), file.name, filetexts::resumeAt(connection, file.hash, readerVersion)};
            return tasks;
        }).result();
        if (!found) {
            m_error = found.error();
            return;
        }
        for (const ReadingTask &task : std::as_const(*found)) {
            if (m_tried.contains(task.key))
                continue;
            m_tried.insert(task.key);
            m_waiting << task;
        }
        m_last = m_waiting.isEmpty();
        if (m_tried.size() > mostRemembered)
            m_tried.clear(); // all but a few of them are read by now
    }

    static constexpr qsizetype mostRemembered = 1000;

    StoreEngine &m_engine;
    TextsWanted m_wanted;
    std::function<void(const TextsRead &)> m_told;
    QList<ReadingTask> m_waiting;
    QSet<QString> m_tried;
    std::optional<Error> m_error;
    int m_given = 0;
    bool m_last = false;
};
}

QFuture<Result<TextsRead>> readTexts(std::shared_ptr<OfficeStore> store, FileReader &reader, const TextsWanted &wanted,
                                     std::function<void(const TextsRead &)> told, std::stop_token stop)
{
    FileReader *from = &reader;
    return QtConcurrent::run([store = std::move(store), from, wanted, told = std::move(told), stop]() -> Result<TextsRead> {
        TextShelf shelf(store->engine(), wanted, told);
        QueueOptions options;
        options.stop = stop;
        if (told) {
            options.told = [told](const QueueProgress &now) { told({now.files, now.failed, now.pages, false}); };
        }
        const auto read = ReadingQueue(*from, shelf, options).run().result();
        if (!read)
            return tl::make_unexpected(read.error());
        if (shelf.error())
            return tl::make_unexpected(*shelf.error());
        return TextsRead{read->files, read->failed, read->pages, shelf.complete};
    });
}

}
