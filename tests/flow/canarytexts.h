// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefiles/casefilexml.h"
#include "app/incoming/book.h"
#include "app/incoming/lists.h"
#include "app/incoming/registerincoming.h"
#include "app/incoming/stagedfindings.h"
#include "app/incoming/staging.h"
#include "app/print/incomingbook.h"
#include "app/recognition/similar.h"
#include "app/search/searchengine.h"
#include "app/words/errorwords.h"
#include "app/words/placewords.h"
#include "db/store/findingqueries.h"
#include "db/types/delegation.h"
#include "db/types/search.h"
#include "db/types/textdoubt.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso::testing {

inline QString json(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

inline QString shownText(const Error &error)
{
    return QString(codeText(error.code)) + u' ' + json(QJsonObject::fromVariantMap(error.args)) + u' ' + ErrorWords::sentence(error);
}

inline QString shownText(const IncomingDocument &document)
{
    QStringList texts{document.id.toString(), json(incoming::fieldsToJson(document.fields)), document.proposal, document.replyCode, document.closeReason};
    for (const DocumentFile &file : document.files)
        texts << file.name << file.hash;
    for (const Assignment &part : document.assignments)
        texts << part.note << part.askedReason;
    for (const Remark &remark : document.remarks)
        texts << remark.text;
    for (const Question &question : document.questions)
        texts << question.text << question.answer;
    return texts.join(u'\n');
}

inline QString shownText(const StagedLetter &letter)
{
    QStringList texts{letter.failure};
    for (const StagedFile &file : letter.files)
        texts << file.name << file.hash << file.source;
    return texts.join(u'\n');
}

inline QString shownText(const SlipData &slip)
{
    QStringList texts{slip.code, slip.issuer, slip.subject};
    for (const SlipInstruction &instruction : slip.instructions)
        texts << instruction.text;
    for (const SlipUnitOpinion &opinion : slip.opinions)
        texts << opinion.text;
    for (const SlipProposal &proposal : slip.proposals)
        texts << proposal.text;
    return texts.join(u'\n');
}

inline QString shownText(const DocumentRow &row)
{
    return QStringList{row.id.toString(), row.code, row.agency, row.kind, row.subject, row.signer, row.holder}.join(u' ');
}
inline QString shownText(const incoming::BookLine &line)
{
    return QStringList{line.agency, line.code, line.subject, line.receiver, line.note, line.voidReason}.join(u' ');
}
inline QString shownText(const DuplicateNotice &notice) { return notice.document.toString() + u' ' + notice.label; }
inline QString shownText(const QString &text) { return text; }
inline QString shownText(const SubjectId &id) { return id.toString(); }
inline QString shownText(const Event &event) { return QString::fromUtf8(event.body.kind) + u' ' + QString::fromUtf8(event.payload); }
inline QString shownText(const ActionState &state)
{
    return QString::fromUtf8(state.action) + (state.allowed ? u'+' : u'-') + state.why + json(QJsonObject::fromVariantMap(state.whyArgs));
}
inline QString shownText(const Receipt &receipt) { return receipt.subject.toString(); }
inline QString shownText(std::monostate) { return QStringLiteral("done"); }
inline QString shownText(const PaperPlace &place) { return PlaceWords::whole(place); }
inline QString shownText(const LetterFindings &findings) { return json(findingqueries::toJson(findings)); }
inline QString shownText(const incoming::ProposedLink &link) { return link.document.toString() + u' ' + link.label; }
inline QString shownText(const incoming::NearEqual &one) { return one.document.toString() + u' ' + one.label; }
inline QString shownText(const LeadSuggestion &lead) { return lead.lead + u' ' + lead.example; }
inline QString shownText(const TextDoubt &doubt) { return QString::number(doubt.from); }
inline QString shownText(const SearchPage &page)
{
    QStringList texts;
    for (const SearchHit &hit : page.hits)
        texts << shownText(hit.row) << hit.recipients << hit.unit << hit.snippet << hit.file << hit.fileName << hit.tiedTo << hit.copyOf << shownText(hit.place);
    return texts.join(u'\n');
}
inline QString shownText(const Narrowings &ways)
{
    QStringList texts;
    for (const QList<Narrowing> *list : {&ways.years, &ways.kinds, &ways.agencies, &ways.units, &ways.states, &ways.signers, &ways.directions}) {
        for (const Narrowing &way : *list)
            texts << way.value << way.label;
    }
    return texts.join(u'\n');
}
inline QString shownText(const SearchSuggestion &suggestion) { return suggestion.text + u' ' + suggestion.shown; }
inline QString shownText(const CaseFile &file)
{
    QStringList texts{file.id.toString(), file.code, file.title, file.note};
    for (const CaseEntry &entry : file.entries)
        texts << (entry.readable ? entry.document.toString() : QString()) << entry.subject << entry.agency << entry.codeNotation << entry.signer
              << entry.signerTitle << entry.remark << entry.note;
    QBuffer xml;
    xml.open(QIODevice::WriteOnly);
    casefiles::writeXml(file, {}, {}, xml);
    return texts.join(u'\n') + QString::fromUtf8(xml.data());
}
inline QString shownText(const CaseFileOffer &offer) { return shownText(offer.file); }
inline QString shownText(const Delegation &delegation) { return delegation.id.toString(); }
inline QString shownText(const WorkItem &item) { return item.label; }

template <class T>
inline QString shownText(const std::optional<T> &value) { return value ? shownText(*value) : QString(); }
template <class T>
inline QString shownText(const QList<T> &list)
{
    QStringList texts;
    for (const T &one : list)
        texts << shownText(one);
    return texts.join(u'\n');
}
inline QString shownText(const incoming::FirstPage &page) { return shownText(page.rows); }
inline QString shownText(const incoming::BookPart &part) { return shownText(part.lines); }
inline QString shownText(const incoming::NumberReport &report)
{
    QString text;
    for (const auto &[number, reason] : report.voided)
        text += reason + u' ';
    return text;
}

}
