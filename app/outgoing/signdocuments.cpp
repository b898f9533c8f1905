// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/signdocuments.h"

#include "app/directory/trustedcertificates.h"
#include "app/office/background.h"
#include "app/office/storeengine.h"
#include "app/outgoing/outgoing.h"
#include "app/signing/make/signfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace congso::outgoing {

namespace {

QByteArray actOf(signing::SignAs as)
{
    return as == signing::SignAs::Person ? "outgoing.signed" : "outgoing.sealed";
}

bool isPdf(const DraftFile &file)
{
    return file.name.endsWith(u".pdf", Qt::CaseInsensitive);
}

/// One list being signed, on a thread of its own.
class SigningRun
{
public:
    SigningRun(Office &office, FileReader &reader, const SigningOrder &order, signing::SigningSession &session, QList<QByteArray> authorities, std::stop_token stop)
        : m_office(office), m_engine(office.store().engine()), m_reader(reader), m_order(order), m_session(session), m_authorities(std::move(authorities)), m_stop(std::move(stop))
    {
    }

    DocumentSigned run(const DocumentToSign &wanted)
    {
        DocumentSigned done{wanted.id, failure(ErrorCode::Cancelled), {}, {}, false};
        done.receipt = sign(wanted, done);
        return done;
    }

private:
    /// A file with its signature in the file store.
    struct Made
    {
        FileStore::Stored stored;
        QString name;
        QString slot; ///< of an attachment
    };

    Result<Receipt> sign(const DocumentToSign &wanted, DocumentSigned &done)
    {
        const auto found = document(m_office, wanted.id).result();
        if (!found)
            return tl::make_unexpected(found.error());
        if (auto allowed = offered(wanted.id); !allowed)
            return tl::make_unexpected(allowed.error());
        QList<Made> made;
        bool timestamped = true;
        Outcome all = addSigned(*found, fileToSign(*found, m_order.as), wanted.main, made, timestamped);
        for (const FileToSign &attachment : wanted.attachments) {
            if (all)
                all = addSigned(*found, attachmentToSign(*found, attachment.slot), attachment, made, timestamped);
        }
        Result<Receipt> receipt = all ? m_office.perform(commandFor(*found, made)).result() : Result<Receipt>(tl::make_unexpected(all.error()));
        if (!receipt) {
            forget(made);
            return receipt;
        }
        done.file = made.first().stored.hash;
        for (const Made &one : std::as_const(made).sliced(1))
            done.attachments.insert(one.slot, one.stored.hash);
        done.timestamped = timestamped;
        return receipt;
    }

    Outcome addSigned(const OutgoingDocument &document, const Result<DraftFile> &file, const FileToSign &wanted, QList<Made> &made, bool &timestamped)
    {
        if (!file)
            return tl::make_unexpected(file.error());
        if (!wanted.seen.isEmpty() && wanted.seen != file->hash) // nobody signs what he has not seen
            return failure(ErrorCode::RuleStale, {{u"version"_qs, document.mainVersion()}});
        if (wanted.pdf.isEmpty() && !isPdf(*file))
            return failure(ErrorCode::RuleBadField, {{u"field"_qs, u"files"_qs}, {u"problem"_qs, u"no_pdf"_qs}});
        const auto path = wanted.pdf.isEmpty() ? filePath(m_office, document.id, file->hash).result() : Result<QString>(wanted.pdf);
        if (!path)
            return tl::make_unexpected(path.error());
        auto pdf = signedFile(document, *path, wanted);
        if (!pdf)
            return tl::make_unexpected(pdf.error());
        const auto stored = m_engine.files().addBytes(pdf->bytes);
        if (!stored)
            return tl::make_unexpected(stored.error());
        timestamped = timestamped && pdf->timestamped;
        made << Made{*stored, isPdf(*file) ? file->name : QFileInfo(file->name).completeBaseName() + u".pdf", wanted.slot};
        return success();
    }

    /// Whether the workflow would take the act: nobody's signature is made for nothing.
    Outcome offered(const SubjectId &id)
    {
        const QByteArray act = actOf(m_order.as);
        const auto actions = m_office.actions(id, "outgoing").result();
        if (!actions)
            return tl::make_unexpected(actions.error());
        const auto state = std::find_if(actions->cbegin(), actions->cend(), [&act](const ActionState &one) { return one.action == act; });
        if (state != actions->cend() && state->allowed)
            return success();
        Error refusal{ErrorCode::RuleWrongState, {{u"action"_qs, QString::fromLatin1(act)}}};
        if (state != actions->cend()) {
            if (const auto code = codeFromText(state->why))
                refusal = {*code, state->whyArgs};
        }
        return tl::make_unexpected(refusal);
    }

    static std::optional<ErrorCode> codeFromText(const QString &text)
    {
#define X(name, frozen) \
        if (text == QLatin1String(frozen)) \
            return ErrorCode::name;
        CONGSO_ERROR_CODES(X)
#undef X
        return std::nullopt;
    }

    Result<signing::SignedPdf> signedFile(const OutgoingDocument &document, const QString &path, const FileToSign &wanted)
    {
        const signing::SignatureRequest how{m_order.as, wanted.place, wanted.look, m_order.reason, m_order.location,
                                            QDateTime::fromMSecsSinceEpoch(m_office.now(), Qt::UTC), m_order.timestamp, m_authorities};
        const bool numbered = m_order.prepare && wanted.slot.isEmpty(); // number and date are the document's
        if (!numbered && wanted.pdf.isEmpty())
            return signing::signChecked(m_reader, m_session, path, how, m_stop);
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {{u"file"_qs, document.code}});
        const QByteArray bytes = source.readAll();
        if (!wanted.pdf.isEmpty() && QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != wanted.pdfHash)
            return failure(ErrorCode::RuleStale, {{u"version"_qs, document.mainVersion()}});
        const auto prepared = numbered ? m_order.prepare(document, bytes) : Result<QByteArray>(bytes);
        if (!prepared)
            return tl::make_unexpected(prepared.error());
        return signing::signBytesChecked(m_reader, m_session, *prepared, how, m_stop);
    }

    Command commandFor(const OutgoingDocument &document, const QList<Made> &made) const
    {
        QJsonArray files;
        for (const Made &one : made) {
            QJsonObject entry{{u"hash"_qs, one.stored.hash}, {u"name"_qs, one.name}, {u"size"_qs, one.stored.size}};
            if (!one.slot.isEmpty())
                entry.insert(u"slot"_qs, one.slot);
            files << entry;
        }
        Command command = m_office.command(actOf(m_order.as), document.id, {{u"files"_qs, files}, {u"method"_qs, u"digital"_qs}});
        command.base = document.version; // what was signed is what stands there still
        return command;
    }

    /// Signed files that no act names are not kept.
    void forget(const QList<Made> &made)
    {
        QStringList hashes;
        for (const Made &one : made)
            hashes << one.stored.hash;
        StoreEngine *engine = &m_engine;
        m_engine.own<std::monostate>([engine, hashes](Connection &connection) { return engine->removeUnnamed(connection, hashes); }).waitForFinished();
    }

    Office &m_office;
    StoreEngine &m_engine;
    FileReader &m_reader;
    const SigningOrder &m_order;
    signing::SigningSession &m_session;
    QList<QByteArray> m_authorities;
    std::stop_token m_stop;
};

/// A time stamping service of the state leads to an authority that the office trusts and no computer knows.
QList<QByteArray> trusted(Office &office, const QUrl &service)
{
    QList<QByteArray> all;
    const auto known = service.scheme() == u"https" ? directory::trustedCertificates(office).result().value_or(QList<CertificateSeen>()) : QList<CertificateSeen>();
    for (const CertificateSeen &one : known)
        all << one.bytes;
    return all;
}

/// After these nothing of the list can be signed any more.
bool endsTheList(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SignTokenGone:
    case ErrorCode::SignTokenFailed:
    case ErrorCode::SignPinLocked:
    case ErrorCode::SignWrongPin:
    case ErrorCode::Cancelled:
    case ErrorCode::StoreFull:
        return true;
    default:
        return false;
    }
}

}

bool isWordFile(const DraftFile &file)
{
    return file.name.endsWith(u".docx", Qt::CaseInsensitive) || file.name.endsWith(u".odt", Qt::CaseInsensitive);
}

Result<DraftFile> fileToSign(const OutgoingDocument &document, signing::SignAs as)
{
    const DraftFile *file = as == signing::SignAs::Agency ? document.currentFile(u"signed"_qs) : nullptr;
    if (!file)
        file = document.currentFile(u"main"_qs);
    if (!file)
        return failure(ErrorCode::RuleNoFile, {{u"problem"_qs, u"signed"_qs}});
    if (!isPdf(*file) && (as == signing::SignAs::Agency || !isWordFile(*file)))
        return failure(ErrorCode::RuleBadField, {{u"field"_qs, u"files"_qs}, {u"problem"_qs, u"no_pdf"_qs}});
    return *file;
}

Result<DraftFile> attachmentToSign(const OutgoingDocument &document, const QString &slot)
{
    for (const DraftFile &file : document.files) {
        if (file.current && file.slot == slot && file.role == u"attachment")
            return file;
    }
    return failure(ErrorCode::UsageNotFound, {{u"reference"_qs, slot}});
}

bool canBeSigned(const DraftFile &file)
{
    return isPdf(file) || isWordFile(file);
}

QFuture<Result<QList<DocumentSigned>>> signDocuments(Office &office, FileReader &reader, SigningOrder order, signing::Pin pin, std::stop_token stop)
{
    using Signed = QList<DocumentSigned>;
    auto held = std::make_shared<signing::Pin>(std::move(pin));
    return inBackground(office, [&office, &reader, order = std::move(order), held, stop]() -> Result<Signed> {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(office.now(), Qt::UTC);
        const auto session = signing::SigningSession::open(order.sources, order.identity, std::move(*held), now);
        if (!session)
            return tl::make_unexpected(session.error());
        SigningRun run(office, reader, order, **session, trusted(office, order.timestamp), stop);
        Signed all;
        bool ended = false;
        for (int i = 0; i < order.documents.size(); ++i) {
            ended = ended || stop.stop_requested();
            if (!ended && order.onDocument)
                order.onDocument(i);
            all << (ended ? DocumentSigned{order.documents.at(i).id, failure(ErrorCode::Cancelled), {}, {}, false} : run.run(order.documents.at(i)));
            ended = ended || (!all.last().receipt && endsTheList(all.last().receipt.error()));
        }
        return all;
    });
}

}
