// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/stagedfindings.h"

#include "app/incoming/staging.h"
#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "app/recognition/nearequal.h"
#include "db/store/documentqueries.h"
#include "db/store/findingqueries.h"
#include "db/store/localqueries.h"
#include "db/store/outgoingqueries.h"

#include <algorithm>

namespace congso::incoming {

namespace {
constexpr int mostLinks = 3;
constexpr int mostAlike = 3;
constexpr int textsLookedAt = 200'000;

QList<ProposedLink> linksOf(Connection &connection, qint64 person, const RecognisedReference &reference, int index)
{
    QList<ProposedLink> links;
    const QList<documentqueries::Found> found = documentqueries::byCode(connection, person, reference.number + u'/' + reference.notation);
    for (const documentqueries::Found &one : found) {
        const auto document = documentqueries::document(connection, person, Asking::rowOf(connection, one.id), documentqueries::Extent::ForDecision);
        if (!document || links.size() >= mostLinks)
            continue;
        const QDate issued = document->fields.issued;
        if (!issued.isValid() || !reference.issued.isValid() || issued == reference.issued)
            links << ProposedLink{index, reference.answers ? LinkKind::Answers : LinkKind::CarriesOut, one.id, one.label};
    }
    const QList<documentqueries::Found> sent = outgoingqueries::byCode(connection, person, reference.number + u'/' + reference.notation);
    for (const documentqueries::Found &one : sent) {
        const auto document = outgoingqueries::document(connection, person, Asking::rowOf(connection, one.id), outgoingqueries::Extent::ForDecision);
        const bool sameDay = document && (!document->date.isValid() || !reference.issued.isValid() || document->date == reference.issued);
        if (sameDay && links.size() < mostLinks)
            links << ProposedLink{index, reference.answers ? LinkKind::Answers : LinkKind::CarriesOut, one.id, one.label};
    }
    return links;
}

/// The documents and waiting letters that have this file.
QList<NearEqual> holdersOf(Connection &connection, const Asking &asks, const QString &hash, qint64 own, int percent)
{
    QList<NearEqual> holders;
    const QList<DuplicateNotice> documents = documentqueries::duplicates(connection, asks.person(connection), {hash}, {});
    for (const DuplicateNotice &one : documents)
        holders << NearEqual{one.document, one.label, 0, percent};
    const auto identity = asks.identity(connection);
    if (!identity || !takesLettersIn(*identity))
        return holders;
    const QList<QPair<qint64, QString>> waiting = localqueries::sameFile(connection, hash);
    for (const auto &[letter, name] : waiting) {
        if (letter != own)
            holders << NearEqual{{}, name, letter, percent};
    }
    return holders;
}
}

QFuture<Result<LetterFindings>> findings(Office &office, qint64 letter)
{
    return office.store().engine().read<LetterFindings>([asks = Asking(office), letter](Connection &connection) -> Result<LetterFindings> {
        const auto identity = asks.identity(connection);
        if (!identity)
            return tl::make_unexpected(identity.error());
        if (!takesLettersIn(*identity))
            return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QStringLiteral("incoming.registered")}});
        return findingqueries::findings(connection, letter);
    });
}

QFuture<Result<QList<ProposedLink>>> proposedLinks(Office &office, const QList<RecognisedReference> &references)
{
    return office.store().engine().read<QList<ProposedLink>>([asks = Asking(office), references](Connection &connection) -> Result<QList<ProposedLink>> {
        QList<ProposedLink> links;
        const qint64 person = asks.person(connection);
        for (int i = 0; i < references.size(); ++i)
            links << linksOf(connection, person, references.at(i), i);
        return links;
    });
}

QFuture<Result<QList<NearEqual>>> nearlyEqualTo(Office &office, const QString &hash, qint64 own)
{
    return office.store().engine().read<QList<NearEqual>>([asks = Asking(office), hash, own](Connection &connection) -> Result<QList<NearEqual>> {
        const TextSignature mine = findingqueries::signature(connection, hash);
        if (mine.isEmpty())
            return QList<NearEqual>();
        QList<QPair<double, QString>> alike;
        const QList<findingqueries::Signed> texts = findingqueries::newestSignatures(connection, textsLookedAt);
        for (const findingqueries::Signed &text : texts) {
            const double share = text.hash == hash ? 0 : likeness(mine, text.signature);
            if (share >= nearlyEqual)
                alike << qMakePair(-share, text.hash);
        }
        std::sort(alike.begin(), alike.end());
        QList<NearEqual> found;
        for (const auto &[share, other] : std::as_const(alike)) {
            if (found.size() < mostAlike)
                found << holdersOf(connection, asks, other, own, qRound(-share * 100));
        }
        return found.mid(0, mostAlike);
    });
}

}
