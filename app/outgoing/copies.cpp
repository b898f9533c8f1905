// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/copies.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "app/rules/numbering.h"
#include "db/store/directoryqueries.h"
#include "db/store/dispatchqueries.h"
#include "db/store/documentqueries.h"
#include "db/store/outgoingqueries.h"

#include <algorithm>

namespace congso::outgoing {

namespace {
constexpr qsizetype longestSubject = 500;
constexpr int mostPages = 5000;

QString writtenDay(QDate day)
{
    return day.isValid() ? QStringLiteral(" ngày ") + day.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

bool isPdf(const QString &name)
{
    return name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

void takeLetter(const IncomingDocument &letter, CopyProposal &proposal)
{
    const IncomingFields &fields = letter.fields;
    proposal.incoming = true;
    proposal.label = rules::formatDocumentCode(fields.codeNumber, fields.codeNotation);
    const QString said = proposal.label + writtenDay(fields.issued) + QStringLiteral(" của ") + fields.agency + QStringLiteral(": ") + fields.subject;
    const bool paper = fields.origin == QLatin1String("paper") || fields.origin.isEmpty();
    proposal.fields = {{QStringLiteral("form"), QStringLiteral("sao_y")}, {QStringLiteral("from"), paper ? QStringLiteral("paper") : QStringLiteral("electronic")},
                       {QStringLiteral("to"), paper ? QStringLiteral("electronic") : QStringLiteral("paper")}, {QStringLiteral("subject"), said.left(longestSubject)},
                       {QStringLiteral("pages"), fields.pages}};
    for (const DocumentFile &file : letter.files) {
        if (proposal.file.isEmpty() && file.role == QLatin1String("main") && isPdf(file.name)) {
            proposal.file = file.hash;
            proposal.fileName = file.name;
        }
    }
}

void takeOutgoing(const OutgoingDocument &document, CopyProposal &proposal)
{
    proposal.label = document.code;
    const QString said = document.code + writtenDay(document.date) + QStringLiteral(": ") + document.fields.subject;
    proposal.fields = {{QStringLiteral("form"), QStringLiteral("sao_y")}, {QStringLiteral("from"), QStringLiteral("electronic")}, {QStringLiteral("to"), QStringLiteral("paper")},
                       {QStringLiteral("subject"), said.left(longestSubject)}, {QStringLiteral("pages"), document.fields.pages}};
    for (const char *role : {"sealed", "signed"}) {
        const DraftFile *file = document.currentFile(QLatin1String(role));
        if (proposal.file.isEmpty() && file && isPdf(file->name)) {
            proposal.file = file->hash;
            proposal.fileName = file->name;
        }
    }
}

QString signerOf(Connection &connection)
{
    const QList<Post> posts = directoryqueries::posts(connection);
    const auto leads = std::find_if(posts.begin(), posts.end(), [](const Post &post) { return post.active && (post.roles & Role::HeadOfOffice); });
    return leads == posts.end() ? QString() : leads->person.toString();
}
}

QFuture<Result<CopyDetails>> copyDetails(Office &office, const SubjectId &copy)
{
    return office.store().engine().read<CopyDetails>([asks = Asking(office), copy](Connection &connection) -> Result<CopyDetails> {
        const qint64 row = asks.rowOf(connection, copy);
        const auto found = row ? dispatchqueries::copyOf(connection, asks.person(connection), row) : std::nullopt;
        return found ? Result<CopyDetails>(*found) : failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), copy.toString()}});
    });
}

bool seesCopies(const Identity &identity)
{
    return bool(identity.roles() & (Role::Clerk | Role::Archivist | Role::HeadOfOffice));
}

QFuture<Result<QList<CopyRow>>> copies(Office &office, int year, const QString &filter, int limit)
{
    return office.store().engine().read<QList<CopyRow>>([asks = Asking(office), year, filter, limit](Connection &connection) -> Result<QList<CopyRow>> {
        return dispatchqueries::copies(connection, asks.person(connection), {year, filter, limit});
    });
}

QStringList copyKinds()
{
    return {QStringLiteral("SY"), QStringLiteral("SL"), QStringLiteral("TrS")};
}

QFuture<Result<RegisterId>> copySeries(Office &office)
{
    return office.store().engine().read<RegisterId>([](Connection &connection) -> Result<RegisterId> {
        const QList<Series> all = outgoingqueries::series(connection);
        const QStringList kinds = copyKinds();
        const auto takes = [&kinds](const Series &one) {
            return !one.book.closed && std::all_of(kinds.begin(), kinds.end(), [&](const QString &kind) { return one.book.kinds.contains(kind); });
        };
        const auto found = std::find_if(all.begin(), all.end(), takes);
        return found == all.end() ? RegisterId() : found->book.id;
    });
}

QFuture<Result<CopyProposal>> proposeCopy(Office &office, const SubjectId &source)
{
    return office.store().engine().read<CopyProposal>([asks = Asking(office), source](Connection &connection) -> Result<CopyProposal> {
        const qint64 row = asks.rowOf(connection, source);
        const qint64 person = asks.person(connection);
        CopyProposal proposal;
        if (const auto letter = row ? documentqueries::document(connection, person, row) : std::nullopt)
            takeLetter(*letter, proposal);
        else if (const auto document = row ? outgoingqueries::document(connection, person, row) : std::nullopt)
            takeOutgoing(*document, proposal);
        else
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), source.toString()}});
        proposal.fields.insert(QStringLiteral("source"), source.toString());
        if (const QString signer = signerOf(connection); !signer.isEmpty()) {
            proposal.fields.insert(QStringLiteral("signer"), signer);
            proposal.fields.insert(QStringLiteral("signing_power"), QStringLiteral("TL."));
        }
        return proposal;
    });
}

bool copyAllowed(const QString &form, const QString &from, const QString &to)
{
    const bool bothElectronic = from == QLatin1String("electronic") && to == QLatin1String("electronic");
    return !bothElectronic || form == QLatin1String("trich_sao");
}

QList<int> pagesNamed(const QString &text, int pages)
{
    QList<int> named;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString &part : parts) {
        bool firstFine = false, lastFine = false;
        const int first = part.section(QLatin1Char('-'), 0, 0).trimmed().toInt(&firstFine);
        const int last = part.section(QLatin1Char('-'), -1).trimmed().toInt(&lastFine);
        if (!firstFine || !lastFine || first < 1 || last < first || last > qMin(pages, mostPages))
            return {};
        for (int page = first; page <= last; ++page)
            named << page - 1;
    }
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    return named;
}

}
