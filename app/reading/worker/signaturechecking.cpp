// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/signaturechecking.h"

#include "app/reading/wire/signatureframes.h"
#include "app/reading/worker/pagecompare.h"
#include "app/signing/inspect/certificates.h"
#include "app/signing/inspect/inspect.h"

namespace congso::worker {

std::optional<wire::FailureReason> checkSignatures(const char *data, qsizetype size, const QByteArray &beside, PageStream &pages)
{
    const wire::ContentKind kind = wire::contentKind(data, size);
    pages.begin(kind, 0);
    signing::Inspection found;
    // one whose beginning was cut away is still opened by viewers
    const bool perhaps = (kind == wire::ContentKind::Other || kind == wire::ContentKind::Text) && QByteArrayView(data, size).contains(QByteArrayView("/ByteRange"));
    if (kind == wire::ContentKind::Pdf || perhaps) {
        PageCompare compare(data, size);
        const auto drawn = [&compare](qint64 signedBytes, const QList<signing::LaidBox> &laid) { return compare.differences(signedBytes, laid); };
        found = signing::inspectSignatures({QByteArrayView(data, size), wire::decodeRoots(beside), QDateTime::currentDateTimeUtc(), drawn});
    }
    if (found.fault && !perhaps)
        return found.fault == signing::InspectionFault::Encrypted ? wire::FailureReason::Encrypted : wire::FailureReason::Broken;
    for (const SignatureFacts &facts : std::as_const(found.check.signatures))
        pages.out().send(wire::FrameKind::Checked, wire::encode(facts));
    pages.out().send(wire::FrameKind::CheckEnd, wire::encodeCheckEnd(found.check.emptyFields));
    return {};
}

std::optional<wire::FailureReason> readCertificates(const char *data, qsizetype size, PageStream &pages)
{
    pages.begin(wire::ContentKind::Other, 0);
    for (const CertificateSeen &one : signing::certificatesIn(QByteArray::fromRawData(data, size), wire::maxCertificates))
        pages.out().send(wire::FrameKind::Certificate, wire::encode(one));
    pages.out().send(wire::FrameKind::TextEnd, wire::encode(wire::Needs::Nothing));
    return {};
}

void warmUpSignatures()
{
    signing::warmUpCertificates();
}

}
