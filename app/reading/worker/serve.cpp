// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/serve.h"

#include "app/reading/worker/pdfreading.h"
#include "app/reading/worker/picturereading.h"

#include <exception>
#include <new>

namespace congso::worker {

namespace {

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

}

std::optional<wire::FailureReason> readContent(const char *data, qsizetype size, PageStream &pages, bool alone, int)
{
    const wire::ContentKind kind = wire::contentKind(data, size);
    switch (kind) {
    case wire::ContentKind::Pdf: return readPdf(data, size, pages, alone);
    case wire::ContentKind::Picture: return readPicture(data, size, pages, alone);
    default: return readNothing(kind, pages, alone);
    }
}

void serve(const char *data, qsizetype size, const wire::Request &request, wire::Confinement confinement, FrameWriter &out)
{
    try {
        PageStream pages(out, request, confinement);
        const bool render = request.operation == wire::Operation::Render;
        const bool pdf = wire::contentKind(data, size) == wire::ContentKind::Pdf;
        const auto fault = !render ? readContent(data, size, pages, true, 0) : pdf ? renderPdf(data, size, pages) : renderPicture(data, size, pages);
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
