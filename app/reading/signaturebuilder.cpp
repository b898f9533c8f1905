// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/signaturebuilder.h"

#include "app/reading/filereader.h"

namespace congso {

namespace {

/// One header, before anything else.
bool begins(const wire::Frame &frame, bool &begun)
{
    const bool first = !begun && wire::decodeHeader(frame.payload).has_value();
    begun = true;
    return first;
}

}

QFuture<Result<SignatureCheck>> FileReader::checkSignatures(const QString &, const QList<QByteArray> &, const ReadOptions &)
{
    return QtFuture::makeReadyFuture(Result<SignatureCheck>(failure(ErrorCode::ReaderUnavailable)));
}

QFuture<Result<QList<CertificateSeen>>> FileReader::certificates(const QString &, const ReadOptions &)
{
    return QtFuture::makeReadyFuture(Result<QList<CertificateSeen>>(failure(ErrorCode::ReaderUnavailable)));
}

bool SignatureBuilder::accept(const wire::Frame &frame)
{
    switch (frame.kind) {
    case wire::FrameKind::Header: return begins(frame, m_begun);
    case wire::FrameKind::Failure: return acceptFailure(frame);
    case wire::FrameKind::End: return true;
    case wire::FrameKind::Checked: {
        const auto facts = m_begun && !m_ended && m_check.signatures.size() < wire::maxCheckedSignatures ? wire::decodeChecked(frame.payload) : std::nullopt;
        if (facts)
            m_check.signatures << *facts;
        return facts.has_value();
    }
    case wire::FrameKind::CheckEnd: {
        const auto empty = m_begun && !m_ended ? wire::decodeCheckEnd(frame.payload) : std::nullopt;
        m_check.emptyFields = empty.value_or(0);
        m_ended = true;
        return empty.has_value();
    }
    default: return false;
    }
}

Result<SignatureCheck> SignatureBuilder::result(ReaderEnd end) const
{
    if (m_ended)
        return m_check;
    return tl::make_unexpected(error(end));
}

bool CertificateBuilder::accept(const wire::Frame &frame)
{
    switch (frame.kind) {
    case wire::FrameKind::Header: return begins(frame, m_begun);
    case wire::FrameKind::Failure: return acceptFailure(frame);
    case wire::FrameKind::End: return true;
    case wire::FrameKind::TextEnd: return m_ended = m_begun && !m_ended;
    case wire::FrameKind::Certificate: {
        const auto one = m_begun && !m_ended && m_certificates.size() < wire::maxCertificates ? wire::decodeCertificate(frame.payload) : std::nullopt;
        if (one)
            m_certificates << *one;
        return one.has_value();
    }
    default: return false;
    }
}

Result<QList<CertificateSeen>> CertificateBuilder::result(ReaderEnd end) const
{
    if (m_ended)
        return m_certificates;
    return tl::make_unexpected(error(end));
}

}
