// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefiles/casefiles.h"
#include "app/delegation/delegation.h"
#include "app/exporting/hitexport.h"
#include "app/exporting/listexport.h"
#include "app/incoming/lessons.h"
#include "app/incoming/pagedoubts.h"
#include "app/incoming/paperplace.h"
#include "app/office/storeengine.h"
#include "app/search/readtexts.h"
#include "app/search/searchengine.h"
#include "tests/flow/canarysurfaces.h"

namespace congso::testing {

/// Reads a file as one page with its bytes on it.
class BytesReader : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &path, const ReadOptions &) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return QtFuture::makeReadyFuture(Result<Reading>(failure(ErrorCode::ReaderBroken)));
        PageText page;
        page.text = QString::fromUtf8(file.readAll());
        Reading reading;
        reading.pageCount = 1;
        reading.pages = {page};
        return QtFuture::makeReadyFuture(Result<Reading>(reading));
    }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(failure(ErrorCode::ReaderUnavailable)));
    }
};

/// Reads and indexes everything there is; false when that did not come to its end.
inline bool makeSearchable(CanaryOffice &canaries)
{
    BytesReader reader;
    const auto read = readTexts(canaries.office().sharedStore(), reader).result();
    const auto indexed = indexOnce(IndexPlace::of(canaries.office().store()), false, {}, {});
    return read && read->complete && read->failed == 0 && indexed && *indexed;
}

/// All texts are nearly the same, and the waiting letter tells somebody to do something.
inline bool makeAlike(CanaryOffice &canaries)
{
    const auto write = [&canaries](Writing &writing) -> Outcome {
        for (const CanaryLetter &letter : canaries.letters()) {
            findingqueries::putSignature(writing.connection, letter.hashes.value(0), QList<quint32>(64, 7));
            LetterFindings findings;
            findings.tasks = {{letter.word, {letter.word, 80, 0, {}}, {}, DueWording::None}};
            if (letter.staged != 0)
                findingqueries::put(writing.connection, letter.staged, findings);
        }
        return success();
    };
    return canaries.office().store().engine().write<std::monostate>(write).result().has_value();
}

inline void CanarySurfaces::lookAtSearch(SearchEngine &engine)
{
    const auto found = [&](const QString &text, SearchOrder order) {
        SearchRequest request;
        request.text = text;
        request.order = order;
        request.limit = 100;
        return engine.search(*m_office, request).result();
    };
    see(QStringLiteral("everything searched"), found({}, SearchOrder::Newest));
    see(QStringLiteral("narrowings of everything"), engine.narrowings(*m_office, {}).result());
    for (const CanaryLetter &letter : m_canaries.letters()) {
        see(QStringLiteral("search"), found(letter.word, SearchOrder::Newest));
        see(QStringLiteral("search by weight"), found(letter.word.toLower(), SearchOrder::Relevance));
        see(QStringLiteral("search in files"), found(QStringLiteral("nội dung:\"main %1\"").arg(letter.word), SearchOrder::Newest));
        const auto total = engine.total(*m_office, letter.word).result();
        see(QStringLiteral("search count"), Result<QString>(total && total->count > 0 ? letter.word : QString()));
        see(QStringLiteral("narrowings"), engine.narrowings(*m_office, letter.word).result());
        for (const char *field : {"từ:", "người ký:", ""})
            see(QStringLiteral("search suggestions"), engine.suggestions(*m_office, QString::fromUtf8(field) + letter.word.chopped(1)).result());
    }
}

inline void CanarySurfaces::lookAtExports(SearchEngine &engine)
{
    const auto written = [this](const QString &name, const std::function<Result<qint64>(const QString &)> &write) {
        const QString path = m_canaries.office().scratch(QStringLiteral("export.csv"));
        QFile::remove(path);
        const auto rows = write(path);
        QFile file(path);
        const bool open = rows && file.open(QIODevice::ReadOnly);
        see(name, open ? Result<QString>(QString::fromUtf8(file.readAll())) : Result<QString>(QString()));
    };
    using exporting::HitColumn;
    const QList<HitColumn> columns{HitColumn::Number, HitColumn::Agency, HitColumn::Code, HitColumn::Subject, HitColumn::Found, HitColumn::Holder, HitColumn::Signer};
    written(QStringLiteral("exported hits"), [&](const QString &file) {
        exporting::HitExport wanted;
        wanted.columns = columns;
        wanted.file = file;
        return exporting::exportHits(engine, *m_office, wanted).result();
    });
    for (const Box box : allBoxes()) {
        written(QStringLiteral("exported list ") + boxText(box), [&](const QString &file) {
            return exporting::exportDocuments(*m_office, {box, ListOrder::NewestFirst, {}, {}}, QStringLiteral("x"), file).result();
        });
    }
}

inline void CanarySurfaces::lookAtCaseFiles()
{
    see(QStringLiteral("case files"), casefiles::list(*m_office, {}).result());
    for (const CanaryCaseFile &file : m_canaries.caseFiles()) {
        const QStringList id{file.id.toString()};
        see(QStringLiteral("case file"), casefiles::caseFile(*m_office, file.id).result(), id);
        see(QStringLiteral("history of a case file"), casefiles::history(*m_office, file.id).result(), id);
        see(QStringLiteral("case file found"), casefiles::find(*m_office, file.word).result(), {file.word});
    }
    for (const CanaryLetter &letter : m_canaries.letters()) {
        if (letter.staged != 0)
            continue;
        see(QStringLiteral("case files of a document"), casefiles::ofDocument(*m_office, letter.id).result(), {letter.id.toString()});
        see(QStringLiteral("case files offered"), casefiles::offers(*m_office, letter.id).result(), {letter.id.toString()});
    }
}

inline void CanarySurfaces::lookAtDelegation()
{
    see(QStringLiteral("delegations"), delegation::list(*m_office).result());
    const auto held = delegation::inForce(*m_office).result();
    for (const Delegation &one : held.value_or(QList<Delegation>())) {
        for (const Box box : allBoxes())
            see(QStringLiteral("list in another's name"), delegation::rows(*m_office, one, {box, ListOrder::NewestFirst, {}, {}}).result());
        for (const CanaryLetter &letter : m_canaries.letters())
            see(QStringLiteral("actions in another's name"), delegation::actions(*m_office, one, letter.id).result(), {letter.id.toString()});
    }
    for (const QString &login : m_canaries.logins())
        see(QStringLiteral("open work"), delegation::openWork(*m_office, m_canaries.office().person(login)).result());
}

inline void CanarySurfaces::lookAtFindings()
{
    for (const CanaryLetter &letter : m_canaries.letters()) {
        IncomingFields fields;
        fields.agency = CanaryOffice::agencyOf(letter);
        see(QStringLiteral("who led before"), incoming::whoLedBefore(*m_office, fields, 10).result(), {fields.agency});
        for (const QString &hash : letter.hashes) {
            see(QStringLiteral("nearly the same text"), incoming::nearlyEqualTo(*m_office, hash, 0).result());
            see(QStringLiteral("words in doubt"), incoming::pageDoubts(*m_office, letter.id, hash, 0, {}).result(), {letter.id.toString()});
        }
        if (letter.staged != 0) {
            see(QStringLiteral("findings of a waiting letter"), incoming::findings(*m_office, letter.staged).result());
            continue;
        }
        see(QStringLiteral("place of the paper"), incoming::paperPlace(*m_office, letter.id).result());
        const RecognisedReference spoken{true, QStringLiteral("15"), letter.word.toUpper(), CanaryOffice::issued(), {}};
        see(QStringLiteral("proposed links"), incoming::proposedLinks(*m_office, {spoken}).result());
    }
}

}
