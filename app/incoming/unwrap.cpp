// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/unwrap.h"

#include "app/exchange/edxmlpacket.h"
#include "app/incoming/kinds.h"
#include "app/reading/filereader.h"
#include "app/reading/wire/contentkind.h"
#include "app/reading/wire/filetype.h"
#include "db/text/fold.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace congso::incoming {

namespace {
constexpr int deepest = 4;
constexpr int mostFiles = 300;
constexpr qint64 mostBytes = 1024LL * 1024 * 1024;
constexpr qint64 mostPacket = 400LL * 1024 * 1024;
constexpr int unpackingMs = 180'000;
constexpr int longestName = 120;

enum class Wrapping { None, Packet, Archive, Mail };

Wrapping wrappingOf(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return Wrapping::None;
    const QByteArray head = file.peek(fileTypeHead);
    if (exchange::looksLikePacket(head) || QFileInfo(name).suffix().compare(QLatin1String("edxml"), Qt::CaseInsensitive) == 0)
        return Wrapping::Packet;
    if (head.startsWith("%PDF-"))
        return Wrapping::None;
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return Wrapping::None;
    switch (wire::contentKind(reinterpret_cast<const char *>(bytes), file.size())) {
    case wire::ContentKind::Archive: return Wrapping::Archive;
    case wire::ContentKind::Mail: return Wrapping::Mail;
    default: return Wrapping::None;
    }
}

/// How likely a file is the letter itself rather than what is attached to it.
int likelihood(const UnwrappedFile &file)
{
    static const QStringList attachments{QStringLiteral("phu luc"), QStringLiteral("phuluc"), QStringLiteral("dinh kem"), QStringLiteral("dinhkem"),
                                         QStringLiteral("kem theo"), QStringLiteral("kemtheo"), QStringLiteral("bieu mau"), QStringLiteral("danh sach"),
                                         QStringLiteral("bang tong hop"), QStringLiteral("du thao"), QStringLiteral("pl0"), QStringLiteral("pl1")};
    QFile source(file.path);
    const QByteArray head = source.open(QIODevice::ReadOnly) ? source.read(fileTypeHead) : QByteArray();
    const QString suffix = QFileInfo(file.name).suffix().toLower();
    const bool sheet = suffix.startsWith(QLatin1String("xls")) || suffix == QLatin1String("ods") || suffix == QLatin1String("csv");
    int points = 0;
    switch (fileType(head, file.name)) {
    case FileType::Pdf: points = 40; break;
    case FileType::Office: points = sheet ? 8 : 30; break;
    case FileType::Image: points = 20; break;
    case FileType::Text: points = sheet ? 8 : 10; break;
    default: break;
    }
    const QString name = text::fold(file.name).replace(u'_', u' ').replace(u'-', u' ');
    if (std::any_of(attachments.begin(), attachments.end(), [&name](const QString &word) { return name.contains(word); }))
        points -= 25;
    if (name.contains(QLatin1String("signed")))
        points += 3;
    return points;
}

QList<exchange::KindName> kindNames()
{
    QList<exchange::KindName> names;
    for (const NamedKind &kind : documentKinds())
        names << exchange::KindName{kind.code, kind.name};
    return names;
}

class Unwrapper
{
public:
    Unwrapper(FileReader &reader, const QString &folder, std::stop_token stop) : m_reader(reader), m_folder(folder), m_stop(std::move(stop)) {}

    Result<Unwrapped> run(const QString &path, const QString &name)
    {
        if (auto taken = open(wrappingOf(path, name), path, name, 0); !taken)
            return tl::make_unexpected(taken.error());
        std::stable_sort(m_found.files.begin(), m_found.files.end(),
                         [](const UnwrappedFile &a, const UnwrappedFile &b) { return likelihood(a) > likelihood(b); });
        return std::move(m_found);
    }

private:
    Outcome open(Wrapping kind, const QString &path, const QString &name, int depth)
    {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        return kind == Wrapping::Packet ? openPacket(path, name, depth) : unpack(path, name, depth);
    }

    Outcome openPacket(const QString &path, const QString &name, int depth)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), name}});
        if (file.size() > mostPacket)
            return failure(ErrorCode::FileTooLarge, {{QStringLiteral("file"), name}});
        auto packet = exchange::readPacket(file.readAll(), m_left);
        if (!packet) {
            Error error = packet.error();
            error.args.insert(QStringLiteral("file"), name);
            return tl::make_unexpected(error);
        }
        if (!m_found.packet)
            m_found.packet = exchange::registrationFields(*packet, kindNames());
        for (const exchange::PacketFile &attached : std::as_const(packet->files)) {
            const QString own = QStringLiteral("%1/packet%2").arg(m_folder).arg(++m_written);
            QFile out(own);
            if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly) || out.write(attached.bytes) != attached.bytes.size() || !out.flush())
                return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), attached.name}});
            m_left -= attached.bytes.size();
            out.close();
            if (auto taken = take(own, attached.name, attached.bytes.size(), depth + 1); !taken)
                return taken;
        }
        return success();
    }

    Outcome unpack(const QString &path, const QString &name, int depth)
    {
        const QString into = QStringLiteral("%1/in%2").arg(m_folder).arg(++m_written);
        if (!QDir().mkdir(into))
            return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), name}});
        ReadOptions options;
        options.stop = m_stop;
        options.wallClockMs = unpackingMs;
        const auto unpacked = m_reader.unpack(path, into, m_left, options).result();
        if (!unpacked)
            return tl::make_unexpected(unpacked.error());
        if (depth == 0) {
            m_found.mailSubject = unpacked->title;
            m_found.mailSender = unpacked->sender;
        }
        for (const UnpackedFile &file : unpacked->files) {
            m_left -= file.bytes;
            if (file.problem)
                leaveOut(*file.problem);
            else if (auto taken = take(file.path, file.name, file.bytes, depth + 1); !taken)
                return taken;
        }
        const bool nothing = m_found.files.isEmpty() && m_found.leftOut > 0 && depth == 0;
        return nothing ? failure(m_found.why) : success();
    }

    /// A file that came out: opened in its turn, kept, or left out.
    Outcome take(const QString &path, const QString &writtenName, qint64 size, int depth)
    {
        const QString name = plainFileName(writtenName, int(m_found.files.size()) + 1);
        if (size == 0)
            return success();
        const Wrapping inner = depth < deepest ? wrappingOf(path, name) : Wrapping::None;
        if (inner != Wrapping::None) {
            const auto opened = open(inner, path, name, depth);
            if (opened || opened.error().code == ErrorCode::Cancelled || opened.error().code == ErrorCode::FileWrite)
                return opened;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || fileType(file.read(fileTypeHead), name) == FileType::Refused)
            leaveOut(ErrorCode::FileTypeRefused);
        else if (m_found.files.size() >= mostFiles)
            leaveOut(ErrorCode::ReaderLimit);
        else
            m_found.files << UnwrappedFile{name, path, size};
        return success();
    }

    void leaveOut(ErrorCode why)
    {
        ++m_found.leftOut;
        m_found.why = why;
    }

    FileReader &m_reader;
    QString m_folder;
    std::stop_token m_stop;
    qint64 m_left = mostBytes;
    int m_written = 0;
    Unwrapped m_found;
};
}

bool isWrapping(const QString &path, const QString &name)
{
    return wrappingOf(path, name) != Wrapping::None;
}

Result<Unwrapped> unwrap(FileReader &reader, const QString &path, const QString &name, const QString &folder, std::stop_token stop)
{
    return Unwrapper(reader, folder, std::move(stop)).run(path, name);
}

QString plainFileName(const QString &name, int number)
{
    QString plain;
    for (const QChar c : name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1)) {
        if (c.isPrint() && !QStringLiteral(":*?\"<>|").contains(c))
            plain += c;
    }
    plain = plain.simplified();
    while (plain.startsWith(u'.') || plain.startsWith(u' ') || plain.startsWith(u'-'))
        plain.remove(0, 1);
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    if (plain.isEmpty())
        return QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
    const QString suffix = QFileInfo(plain).suffix();
    if (plain.size() > longestName)
        plain = plain.left(longestName - suffix.size() - 1) + u'.' + suffix.left(longestName / 2);
    return plain;
}

}
