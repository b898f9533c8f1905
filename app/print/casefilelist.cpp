// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/casefilelist.h"

#include "app/casefiles/casefiles.h"
#include "app/casefiles/casefilexml.h"
#include "app/directory/directory.h"
#include "app/incoming/document.h"
#include "app/outgoing/outgoing.h"
#include "app/office/background.h"
#include "app/print/casefilepages.h"
#include "app/print/pdffile.h"

#include <QDir>
#include <QPdfWriter>
#include <QSaveFile>

namespace congso {

namespace {
constexpr double bundleDpi = 150;
constexpr int mostPages = 500;

struct Gathered
{
    CaseFile file;
    CaseFileHeading heading;
    casefiles::XmlContext xml;
};

Result<Gathered> gather(Office &office, const SubjectId &id)
{
    auto file = casefiles::caseFile(office, id).result();
    auto directory = directory::directory(office).result();
    if (!file || !directory)
        return tl::make_unexpected(file ? directory.error() : file.error());
    Gathered gathered{*file, {}, {}};
    const Person *keeper = directory->person(file->keeper);
    gathered.heading = {directory->agency.parent, directory->agency.name, keeper ? keeper->name : QString(), office.identity().person.name,
                        QDateTime::fromMSecsSinceEpoch(office.now(), Qt::OffsetFromUTC, office.store().utcOffsetMinutes() * 60)};
    gathered.xml = {directory->agency.code, directory->agency.name, gathered.heading.keeper};
    return gathered;
}

QString titleOf(const CaseFile &file)
{
    return QStringLiteral("Hồ sơ %1/%2: %3").arg(file.code).arg(file.year).arg(file.title);
}

/// A name that every file system takes, "01.TCCB-2026".
QString safeName(const QString &text)
{
    QString safe;
    for (const QChar c : text)
        safe += c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' ? c : QChar(u'-');
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.left(100);
}

/// A document's stored files, verified, under names that tell its place.
struct Original
{
    QString path;
    QString name;
    bool main = false;
};

class Exporter
{
public:
    Exporter(Office &office, FileReader *reader, std::stop_token stop) : m_office(office), m_reader(reader), m_stop(std::move(stop)) {}

    Result<CaseFileExport> run(const SubjectId &id, const QString &folder)
    {
        auto gathered = gather(m_office, id);
        if (!gathered)
            return tl::make_unexpected(gathered.error());
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), folder}});
        const QList<CaseEntry> entries = casefiles::chronological(gathered->file);
        for (const CaseEntry &entry : entries) {
            if (auto found = originalsOf(entry); !found)
                return tl::make_unexpected(found.error());
        }
        const QString base = QDir(folder).filePath(safeName(QStringLiteral("%1-%2").arg(gathered->file.code).arg(gathered->file.year)));
        CaseFileExport done{base + QStringLiteral(".pdf"), base + QStringLiteral(".xml"), int(entries.size()), 0};
        if (auto written = writeBundle(*gathered, entries, done); !written)
            return tl::make_unexpected(written.error());
        if (auto written = writeMetadata(*gathered, done.xml); !written)
            return tl::make_unexpected(written.error());
        return done;
    }

private:
    /// Of what the office wrote itself: the file as it left, or as far as it has come, and what goes with it.
    Outcome originalsOfOutgoing(const CaseEntry &entry)
    {
        auto document = outgoing::document(m_office, entry.document).result();
        if (!document)
            return tl::make_unexpected(document.error());
        QString main = QStringLiteral("main");
        for (const QString &role : {QStringLiteral("signed"), QStringLiteral("sealed")})
            main = document->currentFile(role) ? role : main;
        for (const DraftFile &file : std::as_const(document->files)) {
            if (!file.current || (file.role != main && file.role != QLatin1String("attachment")))
                continue;
            auto path = outgoing::filePath(m_office, entry.document, file.hash).result();
            if (!path)
                return tl::make_unexpected(path.error());
            const QString name = QStringLiteral("%1-%2").arg(entry.ordinal, 3, 10, QLatin1Char('0')).arg(safeName(file.name));
            m_originals[entry.document] << Original{*path, name, file.role == main};
        }
        return success();
    }

    Outcome originalsOf(const CaseEntry &entry)
    {
        auto document = incoming::document(m_office, entry.document).result();
        if (!document && document.error().code == ErrorCode::UsageNotFound)
            return originalsOfOutgoing(entry);
        if (!document)
            return tl::make_unexpected(document.error());
        for (const DocumentFile &file : std::as_const(document->files)) {
            if (m_stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            auto path = incoming::filePath(m_office, entry.document, file.hash).result();
            if (!path)
                return tl::make_unexpected(path.error());
            const QString name = QStringLiteral("%1-%2").arg(entry.ordinal, 3, 10, QLatin1Char('0')).arg(safeName(file.name));
            m_originals[entry.document] << Original{*path, name, file.role == QLatin1String("main")};
        }
        return success();
    }

    QList<QImage> pagesOf(const CaseEntry &entry)
    {
        QList<QImage> images;
        for (const Original &original : m_originals.value(entry.document)) {
            if (!original.main || !m_reader)
                continue;
            ReadOptions options;
            options.stop = m_stop;
            options.name = original.name;
            // The reader says where the document ends; what it cannot draw stays an attachment.
            for (int page = 0; page < mostPages && !m_stop.stop_requested(); ++page) {
                auto image = m_reader->renderPage(original.path, page, bundleDpi, options).result();
                if (!image || image->isNull())
                    break;
                images << *image;
            }
        }
        return images;
    }

    Outcome writeBundle(const Gathered &gathered, const QList<CaseEntry> &entries, CaseFileExport &done)
    {
        return writePdf(done.pdf, titleOf(gathered.file), [&](QPagedPaintDevice &device) -> Outcome {
            auto *writer = dynamic_cast<QPdfWriter *>(&device);
            for (const CaseEntry &entry : entries) {
                for (const Original &original : m_originals.value(entry.document)) {
                    QFile file(original.path);
                    if (!file.open(QIODevice::ReadOnly))
                        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), original.name}});
                    if (writer)
                        writer->addFileAttachment(original.name, file.readAll());
                }
            }
            auto drawn = drawCaseFile(gathered.heading, gathered.file, entries, [this](const CaseEntry &entry) { return pagesOf(entry); }, device);
            if (m_stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            return drawn.map([&](const CaseFilePages &pages) {
                done.pages = pages.drawn;
                return std::monostate{};
            });
        });
    }

    Outcome writeMetadata(const Gathered &gathered, const QString &path)
    {
        QHash<SubjectId, QStringList> names;
        for (auto it = m_originals.cbegin(); it != m_originals.cend(); ++it) {
            for (const Original &original : *it)
                names[it.key()] << original.name;
        }
        QSaveFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), path}});
        casefiles::writeXml(gathered.file, gathered.xml, names, out);
        if (!out.commit())
            return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), path}});
        return success();
    }

    Office &m_office;
    FileReader *m_reader;
    std::stop_token m_stop;
    QHash<SubjectId, QList<Original>> m_originals;
};
}

QFuture<Result<PrintSummary>> printCaseFileList(Office &office, const SubjectId &caseFile, const QString &file)
{
    return inBackground(office, [&office, caseFile, file]() -> Result<PrintSummary> {
        auto gathered = gather(office, caseFile);
        if (!gathered)
            return tl::make_unexpected(gathered.error());
        PrintSummary summary;
        const Outcome written = writePdf(file, titleOf(gathered->file), [&](QPagedPaintDevice &device) -> Outcome {
            return drawCaseFile(gathered->heading, gathered->file, {}, {}, device).map([&](const CaseFilePages &pages) {
                summary = {pages.pages, pages.rows};
                return std::monostate{};
            });
        });
        return written.map([&](auto) { return summary; });
    });
}

QFuture<Result<CaseFileExport>> exportCaseFile(Office &office, const SubjectId &caseFile, const QString &folder,
                                               std::shared_ptr<FileReader> reader, std::stop_token stop)
{
    return inBackground(office, [&office, caseFile, folder, reader = std::move(reader), stop = std::move(stop)] {
        return Exporter(office, reader.get(), stop).run(caseFile, folder);
    });
}

}
