// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/registerincoming.h"
#include "app/office/storeengine.h"
#include "tests/bench/figures.h"
#include "tests/bench/plainoffice.h"
#include "tests/bench/stores.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <set>

namespace congso::bench {

namespace {
constexpr int fileSize = 100 * 1024; ///< a letter of two pages, born digital
constexpr int chunk = 20;
constexpr qsizetype pieceSize = 1 << 16;

QString letterFile(const QString &folder, int number)
{
    QByteArray bytes(fileSize, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    bytes.replace(0, 9, "%PDF-1.7\n");
    const QString path = QStringLiteral("%1/letter%2.pdf").arg(folder).arg(number);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

incoming::RegisterRequest requestFor(const QString &path, int number)
{
    incoming::RegisterRequest request;
    request.paths = {path};
    request.secrecy = QStringLiteral("none");
    request.fields.codeNumber = QString::number(number);
    request.fields.codeNotation = QStringLiteral("UBND-VHXH");
    request.fields.issued = QDate(2026, 1, 5);
    request.fields.agency = QString::fromUtf8("Ủy ban nhân dân xã Sông Thao");
    request.fields.kind = QStringLiteral("CV");
    request.fields.subject = QString::fromUtf8("Về việc cử công chức tham gia lớp bồi dưỡng nghiệp vụ đợt %1").arg(number);
    request.fields.signer = QString::fromUtf8("Nguyễn Văn Bình");
    return request;
}

/// Stores a file as the program does, by system calls alone.
class PlainFiles
{
public:
    PlainFiles(std::string folder, bool synced) : m_folder(std::move(folder)), m_synced(synced) { ::mkdir(m_folder.c_str(), 0700); }

    void add(const std::string &source)
    {
        const int in = ::open(source.c_str(), O_RDONLY | O_CLOEXEC);
        const std::string temporary = m_folder + "/new.part";
        const int out = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (in < 0 || out < 0)
            qFatal("plain files: cannot open %s", source.c_str());
        crypto_hash_sha256_state state;
        crypto_hash_sha256_init(&state);
        std::vector<unsigned char> piece(static_cast<size_t>(pieceSize));
        for (ssize_t got = 0; (got = ::read(in, piece.data(), piece.size())) > 0;) {
            crypto_hash_sha256_update(&state, piece.data(), static_cast<unsigned long long>(got));
            if (::write(out, piece.data(), size_t(got)) != got)
                qFatal("plain files: cannot write");
        }
        unsigned char hash[crypto_hash_sha256_BYTES];
        crypto_hash_sha256_final(&state, hash);
        char hex[sizeof hash * 2 + 1];
        sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
        sync(out);
        ::close(in);
        ::close(out);
        const std::string folder = m_folder + '/' + std::string(hex, 2);
        if (m_made.insert(folder).second) {
            ::mkdir(folder.c_str(), 0700);
            syncFolder(m_folder);
        }
        if (::rename(temporary.c_str(), (folder + '/' + hex).c_str()) != 0)
            qFatal("plain files: cannot move");
        syncFolder(folder);
    }

private:
    void sync(int handle) const
    {
        if (m_synced && ::fsync(handle) != 0)
            qFatal("plain files: cannot sync");
    }
    void syncFolder(const std::string &folder) const
    {
        const int handle = m_synced ? ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
        if (handle < 0)
            return;
        sync(handle);
        ::close(handle);
    }

    std::string m_folder;
    bool m_synced;
    std::set<std::string> m_made;
};

using Clock = double (*)(const std::function<void()> &);

/// Chunks of both in turn. What the program wrote is read back between them, unmeasured.
Figure measure(const Sizes &sizes, bool durable, Clock clock, const QString &what, double most)
{
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const QString store = folder.filePath(QStringLiteral("store"));
    makeStore(store);
    PlainDatabase plain(copyOf(store, folder.filePath(QStringLiteral("plain"))), durable);
    PlainOffice office(plain);
    PlainFiles files(folder.filePath(QStringLiteral("plain/files")).toStdString(), durable);
    UnsyncedFileCalls unsynced;
    Services services = systemServices();
    if (!durable)
        services.files = &unsynced;
    const auto clerk = enter(store, services);
    if (!durable) {
        need(clerk->store().engine().own<bool>([](Connection &connection) -> Result<bool> {
            return connection.execute("PRAGMA synchronous = OFF").has_value();
        }).result(), "synchronous");
    }
    PlainDatabase written(store + QStringLiteral("/office.sqlite"));
    qint64 last = 0;
    {
        PlainStatement newest(written, "SELECT max(arrived) FROM events");
        last = written.rows(newest).at(0).integer(0);
    }
    QList<double> ours, theirs;
    for (int from = 0; from < sizes.registered; from += chunk) {
        QStringList paths;
        for (int i = 0; i < chunk; ++i)
            paths << letterFile(folder.path(), from + i);
        ours << clock([&] {
            for (int i = 0; i < chunk; ++i)
                need(incoming::registerIncoming(*clerk, requestFor(paths.at(i), from + i)).result(), "register");
        }) / chunk;
        const std::vector<EventRows> rows = eventRows(written, last, true);
        last += qint64(rows.size());
        theirs << clock([&] {
            for (int i = 0; i < chunk; ++i) {
                files.add(paths.at(i).toStdString());
                plain.execute("BEGIN IMMEDIATE");
                office.writeJournal(rows.at(size_t(i)));
                office.writeLists(rows.at(size_t(i)));
                plain.execute("COMMIT");
            }
        }) / chunk;
    }
    return ratio(what, medianOf(ours), QStringLiteral("C API"), medianOf(theirs), most);
}
}

QList<Figure> registering(const Sizes &sizes)
{
    return {measure(sizes, true, wallOf, QStringLiteral("register one document (100 KiB), durable"), 1.5),
            measure(sizes, false, processorOf, QStringLiteral("register one document (100 KiB), processor only"), 2)};
}

}
