// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/inspect/inspect.h"

#include "app/signing/inspect/certificates.h"
#include "app/signing/inspect/revisiondiff.h"
#include "app/signing/inspect/signaturefields.h"

#include <qpdf/Buffer.hh>

#include <algorithm>

namespace congso::signing {

namespace {

constexpr int mostProofs = 400;

QByteArray dataOf(Object stream)
{
    if (!stream.isStream())
        return {};
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

/// One file being inspected.
class Inspector
{
public:
    explicit Inspector(const InspectionInput &input) : m_input(input), m_trust(input.roots), m_file(input.bytes) {}

    SignatureCheck run()
    {
        SignatureFields fields = signatureFieldsOf(m_file);
        SignatureCheck check;
        check.emptyFields = fields.empty;
        takeProofs();
        std::vector<std::optional<SignedRange>> ranges;
        QStringList faults;
        for (SignatureField &field : fields.filled) {
            QString fault;
            ranges.push_back(signedRange(m_input.bytes, field, m_file.encrypted(), fault));
            faults << fault;
        }
        refuseOverlaps(ranges, faults);
        for (size_t i = 0; i < fields.filled.size(); ++i)
            check.signatures << inspectOne(fields.filled[i], ranges[i], faults[qsizetype(i)]);
        return check;
    }

private:
    /// What the file keeps to prove its signatures (ISO 32000-2, 12.8.4.3).
    void takeProofs()
    {
        Object store = m_file.root().getKey("/DSS");
        if (!store.isDictionary())
            return;
        const auto each = [&store](const char *key, const std::function<void(const QByteArray &)> &take) {
            Object list = store.getKey(key);
            for (int i = 0; list.isArray() && i < std::min(list.getArrayNItems(), mostProofs); ++i) {
                try {
                    take(dataOf(list.getArrayItem(i)));
                } catch (const std::runtime_error &) { // one that cannot be unpacked proves nothing
                }
            }
        };
        each("/Certs", [this](const QByteArray &bytes) { m_trust.addCertificate(bytes); });
        each("/CRLs", [this](const QByteArray &bytes) { m_trust.addCrl(bytes); });
        each("/OCSPs", [this](const QByteArray &bytes) { m_trust.addOcsp(bytes); });
    }

    /// A later signature is added behind an earlier one's bytes; two that lie across each other were not both made of this file.
    static void refuseOverlaps(std::vector<std::optional<SignedRange>> &ranges, QStringList &faults)
    {
        const auto copy = ranges;
        for (size_t i = 0; i < copy.size(); ++i) {
            for (size_t j = 0; copy[i] && j < copy.size(); ++j) {
                if (i == j || !copy[j] || copy[j]->end <= copy[i]->holeBegin || copy[i]->end <= copy[j]->holeBegin)
                    continue;
                ranges[i].reset();
                faults[qsizetype(i)] = u"byte_range"_qs;
            }
        }
    }

    SignatureFacts inspectOne(SignatureField &field, const std::optional<SignedRange> &range, const QString &fault)
    {
        SignatureFacts facts;
        facts.field = field.name;
        facts.timestampOnly = field.container == Container::Stamp;
        facts.reason = textOf(field.value.getKey("/Reason"));
        facts.signedAt = dateOf(field.value.getKey("/M"));
        facts.fault = fault;
        facts.certifies = certifies(field.value);
        if (!range) {
            describe(field, facts);
            return facts;
        }
        verify(field, *range, facts);
        facts.signedBytes = range->end;
        facts.coversWholeFile = range->end == m_input.bytes.size();
        if (!endsAt(m_input.bytes, range->end))
            compare(field, *range, facts);
        return facts;
    }

    static bool certifies(Object value)
    {
        Object references = value.getKey("/Reference");
        for (int i = 0; references.isArray() && i < std::min(references.getArrayNItems(), 20); ++i) {
            Object one = references.getArrayItem(i);
            if (one.isDictionary() && one.getKey("/TransformMethod").isNameAndEquals("/DocMDP"))
                return true;
        }
        return false;
    }

    /// Whose it claims to be, though it is none of this file.
    void describe(SignatureField &field, SignatureFacts &facts)
    {
        Object contents = field.value.getKey("/Contents");
        if (!contents.isString() || field.container == Container::PlainRsa)
            return;
        const MessageVerdict claimed = verifyMessage(QByteArray::fromStdString(contents.getStringValue()), field.container, {}, m_trust);
        if (claimed.signer)
            facts.certificate = factsOf(claimed.signer.get());
        if (!facts.signedAt.isValid())
            facts.signedAt = claimed.claimedAt;
    }

    void verify(SignatureField &field, const SignedRange &range, SignatureFacts &facts)
    {
        MessageVerdict verdict;
        if (field.container == Container::PlainRsa) {
            Object certificate = field.value.getKey("/Cert");
            if (certificate.isArray() && certificate.getArrayNItems() > 0)
                certificate = certificate.getArrayItem(0);
            const QByteArray bytes = certificate.isString() ? QByteArray::fromStdString(certificate.getStringValue()) : QByteArray();
            verdict = verifyPlainRsa(range.container, bytes, range.pieces);
        } else {
            verdict = verifyMessage(range.container, field.container, range.pieces, m_trust);
        }
        facts.integrity = verdict.integrity;
        facts.fault = verdict.fault;
        facts.digest = verdict.digest;
        if (facts.timestampOnly || !facts.signedAt.isValid())
            facts.signedAt = verdict.claimedAt;
        if (!facts.timestampOnly)
            facts.timestamp = verdict.timestamp;
        if (facts.timestamp && facts.timestamp->intact)
            facts.signedAt = facts.timestamp->at;
        if (!verdict.signer)
            return;
        facts.certificate = factsOf(verdict.signer.get());
        facts.standing = m_trust.standing(verdict.signer.get(), facts.signedAt.isValid() ? facts.signedAt : m_input.now);
        const Revocation revocation = m_trust.revocation(verdict.signer.get());
        facts.revocationKnown = revocation.known;
        facts.revokedAt = revocation.at;
    }

    void compare(const SignatureField &field, const SignedRange &range, SignatureFacts &facts)
    {
        try {
            PdfFile before(m_input.bytes.sliced(0, range.end));
            if (before.repaired()) // what was signed is no whole file: it says too little of what was meant
                facts.changes << ChangeFound{LaterChange::NotComparable, Afterwards::Unclear, -1, {}};
            RevisionChanges found = compareRevisions(before, m_file);
            facts.changes += found.changes;
            if (!holdsSignature(before, field))
                facts.changes << ChangeFound{LaterChange::SignatureChanged, Afterwards::Altered, -1, field.name};
            if (worst(facts) < Afterwards::Altered && m_input.comparePages)
                facts.changes += m_input.comparePages(range.end, found.laid);
        } catch (const std::runtime_error &) {
            facts.changes << ChangeFound{LaterChange::NotComparable, Afterwards::Altered, -1, {}};
        }
        facts.afterwards = worst(facts);
    }

    /// Whether the signed state itself shows this signature in this field.
    static bool holdsSignature(PdfFile &before, const SignatureField &field)
    {
        const SignatureFields then = signatureFieldsOf(before);
        return std::any_of(then.filled.begin(), then.filled.end(), [&field](const SignatureField &one) { return one.range == field.range; });
    }

    static Afterwards worst(const SignatureFacts &facts)
    {
        Afterwards worst = Afterwards::Nothing;
        for (const ChangeFound &one : facts.changes)
            worst = std::max(worst, one.weight);
        return worst;
    }

    const InspectionInput &m_input;
    Trust m_trust;
    PdfFile m_file;
};

}

Inspection inspectSignatures(const InspectionInput &input)
{
    try {
        return {Inspector(input).run(), {}};
    } catch (const QPDFExc &problem) {
        const bool locked = problem.getErrorCode() == qpdf_e_password || problem.getErrorCode() == qpdf_e_unsupported;
        return {{}, locked ? InspectionFault::Encrypted : InspectionFault::Broken};
    } catch (const std::logic_error &) {
        return {{}, InspectionFault::Broken};
    } catch (const std::runtime_error &) {
        return {{}, InspectionFault::Broken};
    }
}

}
