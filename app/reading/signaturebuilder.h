// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/readingbuilder.h"
#include "app/reading/wire/signatureframes.h"

namespace congso {

/// What the check of a file's signatures found.
class SignatureBuilder final : public FrameSink
{
public:
    bool accept(const wire::Frame &frame) override;
    Result<SignatureCheck> result(ReaderEnd end) const;

private:
    bool m_begun = false;
    bool m_ended = false;
    SignatureCheck m_check;
};

/// The certificates of a file.
class CertificateBuilder final : public FrameSink
{
public:
    bool accept(const wire::Frame &frame) override;
    Result<QList<CertificateSeen>> result(ReaderEnd end) const;

private:
    bool m_begun = false;
    bool m_ended = false;
    QList<CertificateSeen> m_certificates;
};

}
