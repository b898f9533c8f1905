// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/archivereading.h"

#include "app/reading/worker/serve.h"

#include <new>

namespace congso::worker {

namespace {

void sendFile(const QString &name, const QByteArray &content, qint64 bytes, std::optional<wire::FailureReason> problem, PageStream &pages)
{
    if (pages.parts() >= wire::maxPartCount)
        return;
    const int part = pages.beginPart(name, wire::contentKind(content.constData(), content.size()), bytes);
    for (qsizetype from = 0; from < content.size(); from += wire::maxBytesFrame)
        pages.out().send(wire::FrameKind::Bytes, content.mid(from, wire::maxBytesFrame));
    if (problem)
        pages.partProblem(part, *problem);
}

}

void readPart(const QString &name, const QByteArray &content, qint64 bytes, std::optional<wire::FailureReason> problem,
              PageStream &pages, int depth, UnpackBudget &budget)
{
    if (pages.parts() >= wire::maxPartCount)
        return;
    const int outer = pages.part();
    const wire::ContentKind kind = wire::contentKind(content.constData(), content.size());
    const int part = pages.beginPart(name, kind, bytes);
    if (!problem && (kind == wire::ContentKind::Archive || kind == wire::ContentKind::Mail) && depth >= deepestPart)
        problem = wire::FailureReason::Limit;
    if (!problem && !content.isEmpty()) {
        try {
            problem = readContent(content.constData(), content.size(), pages, false, depth + 1, budget);
        } catch (const std::bad_alloc &) {
            problem = wire::FailureReason::Limit;
        }
    }
    if (problem)
        pages.partProblem(part, *problem);
    pages.returnToPart(outer);
}

std::optional<wire::FailureReason> readArchive(const char *data, qsizetype size, PageStream &pages, bool alone, int depth, UnpackBudget &budget)
{
    if (alone)
        pages.begin(wire::ContentKind::Archive, -1);
    const auto fault = forEachEntry(data, size, mostPart, budget, [](const QString &) { return true; }, [&](ZipEntry &&entry) {
        readPart(entry.name, entry.content, entry.bytes, entry.problem, pages, depth, budget);
        return !pages.full();
    });
    if (fault)
        return fault;
    if (alone)
        pages.end();
    return {};
}

std::optional<wire::FailureReason> unpackContent(const char *data, qsizetype size, PageStream &pages, UnpackBudget &budget)
{
    const wire::ContentKind kind = wire::contentKind(data, size);
    pages.begin(kind, -1);
    std::optional<wire::FailureReason> fault;
    if (kind == wire::ContentKind::Archive) {
        fault = forEachEntry(data, size, mostPart, budget, [](const QString &) { return true; }, [&pages](ZipEntry &&entry) {
            sendFile(entry.name, entry.content, entry.bytes, entry.problem, pages);
            return true;
        });
    } else if (kind == wire::ContentKind::Mail) {
        const auto mail = mailParts(data, size, budget);
        if (!mail)
            return wire::FailureReason::Broken;
        pages.title(mail->subject);
        pages.out().send(wire::FrameKind::Sender, wire::encodeTitle(mail->sender));
        for (const auto &[name, content] : mail->attachments) {
            const bool large = content.size() > mostPart;
            sendFile(name, large ? QByteArray() : content, content.size(), large ? std::optional(wire::FailureReason::Limit) : std::nullopt, pages);
        }
    }
    if (!fault)
        pages.end();
    return fault;
}

}
