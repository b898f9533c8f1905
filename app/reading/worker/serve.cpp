// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/serve.h"

#include "app/reading/worker/archivereading.h"
#include "app/reading/worker/formreading.h"
#include "app/reading/worker/officetext.h"
#include "app/reading/worker/pdfreading.h"
#include "app/reading/worker/picturereading.h"
#include "app/reading/worker/plaintext.h"
#include "app/reading/worker/signaturechecking.h"

#include <exception>
#include <new>

namespace congso::worker {

namespace {

constexpr qsizetype mostText = 128 * 1024 * 1024;

/// A kind of which only the name is told.
std::optional<wire::FailureReason> readNothing(wire::ContentKind kind, PageStream &pages, bool alone)
{
    if (!alone)
        return wire::FailureReason::Unsupported;
    pages.begin(kind, 0);
    if (kind == wire::ContentKind::OldOffice)
        pages.needs(wire::Needs::Converter);
    pages.end();
    return {};
}

std::optional<wire::FailureReason> readText(const QByteArray &bytes, wire::ContentKind kind, PageStream &pages, bool alone)
{
    if (bytes.size() > mostText)
        return wire::FailureReason::Limit;
    QString title;
    const QString text = kind == wire::ContentKind::Rtf ? textOfRtf(bytes, &title)
        : kind == wire::ContentKind::Html              ? textOfHtml(textOfBytes(bytes), &title)
                                                       : textOfBytes(bytes);
    if (alone) {
        pages.begin(kind, -1);
        pages.title(title);
    }
    pages.sendText(text);
    if (alone)
        pages.end();
    return {};
}

}

std::optional<wire::FailureReason> readContent(const char *data, qsizetype size, PageStream &pages, bool alone, int depth,
                                               UnpackBudget &budget)
{
    const wire::ContentKind kind = wire::contentKind(data, size);
    switch (kind) {
    case wire::ContentKind::Pdf: return readPdf(data, size, pages, alone);
    case wire::ContentKind::Picture: return readPicture(data, size, pages, alone);
    case wire::ContentKind::Word:
    case wire::ContentKind::Sheet:
    case wire::ContentKind::Slides:
    case wire::ContentKind::OpenDocument: return readOffice(data, size, kind, pages, alone);
    case wire::ContentKind::Rtf:
    case wire::ContentKind::Text:
    case wire::ContentKind::Html: return readText(QByteArray::fromRawData(data, size), kind, pages, alone);
    case wire::ContentKind::Archive: return readArchive(data, size, pages, alone, depth, budget);
    case wire::ContentKind::Mail: return readMail(data, size, pages, alone, depth, budget);
    case wire::ContentKind::OldOffice:
    case wire::ContentKind::Other: break;
    }
    return readNothing(kind, pages, alone);
}

void serve(const char *data, qsizetype size, const wire::Request &request, wire::Confinement confinement, const QByteArray &beside,
           FrameWriter &out)
{
    try {
        PageStream pages(out, request, confinement);
        UnpackBudget budget;
        const bool render = request.operation == wire::Operation::Render;
        const bool pdf = wire::contentKind(data, size) == wire::ContentKind::Pdf;
        const bool unpack = request.operation == wire::Operation::Unpack;
        const bool form = request.operation == wire::Operation::Form;
        const bool signatures = request.operation == wire::Operation::CheckSignatures;
        const bool certificates = request.operation == wire::Operation::Certificates;
        const auto fault = form ? readForm(data, size, pages)
            : signatures        ? checkSignatures(data, size, beside, pages)
            : certificates      ? readCertificates(data, size, pages)
            : unpack            ? unpackContent(data, size, pages, budget)
            : !render             ? readContent(data, size, pages, true, 0, budget)
            : pdf                 ? renderPdf(data, size, pages)
                                  : renderPicture(data, size, pages);
        if (fault)
            out.send(wire::FrameKind::Failure, wire::encode(*fault));
    } catch (const std::bad_alloc &) {
        out.send(wire::FrameKind::Failure, wire::encode(wire::FailureReason::Limit));
    } catch (const std::exception &) {
        out.send(wire::FrameKind::Failure, wire::encode(wire::FailureReason::Broken));
    }
    out.send(wire::FrameKind::End);
}

}
