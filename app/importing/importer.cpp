// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/importer.h"

#include "app/importing/importmemory.h"
#include "app/importing/onetimepasswords.h"
#include "app/importing/rowwriter.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "db/store/directoryqueries.h"
#include "db/store/hashing.h"
#include "db/store/importqueries.h"
#include "db/store/outgoingqueries.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace congso::importing {

namespace {
constexpr int rowsPerTransaction = 500;
constexpr int rowsLookedAt = 20;
constexpr int rowsShown = 10;

Result<QString> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
    return QString::fromLatin1(hash.result().toHex());
}

Result<Preview> previewOf(const ImportMemory &memory, ImportKind kind, const QString &file, const QString &sheet)
{
    Preview preview;
    auto sheets = tables::sheetNames(file);
    if (!sheets)
        return tl::make_unexpected(sheets.error());
    preview.sheets = *sheets;
    preview.sheet = sheet.isEmpty() ? sheets->value(0) : sheet;
    QList<qint64> numbers;
    auto read = tables::readTable(file, preview.sheet, [&](tables::TableRow &row) -> Result<tables::Next> {
        numbers << row.number;
        preview.firstRows << row.cells;
        return preview.firstRows.size() < rowsLookedAt + rowsShown ? tables::Next::More : tables::Next::Enough;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    const int heads = std::max(0, headerRow(kind, preview.firstRows.mid(0, rowsLookedAt)));
    preview.headers = preview.firstRows.value(heads);
    for (QString &header : preview.headers)
        header = cleanCell(header).text;
    preview.headerRow = numbers.value(heads);
    preview.firstRows = preview.firstRows.mid(heads + 1, rowsShown);
    preview.proposed = proposeMapping(kind, preview.headers, memory.headersOf(kind));
    return preview;
}

/// One import from beginning to end, on a thread of its own.
class Run
{
public:
    Run(std::shared_ptr<OfficeStore> store, PersonId person, QDate today, ImportRequest request, Progress progress, std::stop_token stop)
        : m_store(store), m_person(person), m_today(today), m_request(std::move(request)), m_progress(std::move(progress)), m_stop(std::move(stop)),
          m_memory(store, person), m_writer(store, person)
    {
    }

    Result<ImportReport> operator()();

private:
    Outcome prepare();
    Outcome mayImport(const Identity &identity) const;
    Result<BuilderFacts> builderFacts(const Preview &preview);
    Outcome readRows();
    Outcome send();
    Outcome settle();
    void settleRow(const PreparedRow &row, const WrittenRow &written);
    bool takesRegister() const { return m_request.kind == ImportKind::Register || m_request.kind == ImportKind::OutgoingRegister; }
    bool inOneGo() const { return m_request.dryRun && !takesRegister(); }

    std::shared_ptr<OfficeStore> m_store;
    PersonId m_person;
    QDate m_today;
    ImportRequest m_request;
    Progress m_progress;
    std::stop_token m_stop;
    ImportMemory m_memory;
    RowWriter m_writer;
    std::unique_ptr<RowBuilder> m_builder;
    qint64 m_headerRow = 0;
    ImportReport m_report;
    PastImport m_past;
    QList<PreparedRow> m_part;    ///< being filled
    QList<PreparedRow> m_sent;    ///< being written
    QFuture<Result<WrittenPart>> m_writing;
    std::shared_ptr<const LentDirectory> m_directory; ///< as the last part that came back left it
    QList<NewPerson> m_newPeople;
};

Outcome Run::mayImport(const Identity &identity) const
{
    // Agencies and case files are made by several roles: the rules say which, row by row.
    if (m_request.kind == ImportKind::Agencies || m_request.kind == ImportKind::CaseFiles)
        return success();
    const Role wanted = takesRegister() ? Role::Clerk : Role::Administrator;
    if (identity.holds(wanted))
        return success();
    return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QString(QStringLiteral("import.") + importKindText(m_request.kind))},
                                               {QStringLiteral("roles"), QStringList{QString(roleText(wanted))}}});
}

Result<BuilderFacts> Run::builderFacts(const Preview &preview)
{
    BuilderFacts facts{m_request.kind, m_report.id, preview.headers, m_request.mapping, m_request.constants, m_request.registerId,
                       m_request.open ? QStringLiteral("registered") : QStringLiteral("completed"), m_today, {}};
    auto known = m_store->engine().read<directory::Directory>([person = m_person, this](Connection &connection) -> Result<directory::Directory> {
        auto identity = identityNow(connection, person);
        if (!identity)
            return tl::make_unexpected(identity.error());
        if (auto may = mayImport(*identity); !may)
            return tl::make_unexpected(may.error());
        directory::Directory all;
        all.units = directoryqueries::units(connection);
        all.people = directoryqueries::people(connection);
        all.posts = directoryqueries::posts(connection);
        if (m_request.kind != ImportKind::OutgoingRegister) {
            all.registers = directoryqueries::registers(connection);
            return all;
        }
        for (const Series &series : outgoingqueries::series(connection))
            all.registers << series.book;
        return all;
    }).result();
    if (!known)
        return tl::make_unexpected(known.error());
    facts.directory = *known;
    for (const Register &book : std::as_const(facts.directory.registers)) {
        if (facts.registerId.isNull() && !book.closed)
            facts.registerId = book.id;
    }
    return facts;
}

Outcome Run::prepare()
{
    auto preview = previewOf(m_memory, m_request.kind, m_request.file, m_request.sheet);
    if (!preview)
        return tl::make_unexpected(preview.error());
    auto sha256 = sha256Of(m_request.file);
    if (!sha256)
        return tl::make_unexpected(sha256.error());
    m_request.sheet = preview->sheet;
    if (m_request.mapping.isEmpty())
        m_request.mapping = preview->proposed;
    for (const ImportField &field : fieldsOf(m_request.kind)) {
        if (field.required && !m_request.mapping.contains(field.key) && m_request.constants.value(field.key).isEmpty())
            return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), field.key}, {QStringLiteral("problem"), QStringLiteral("column")}});
    }
    const qint64 now = m_store->services().clock->now();
    m_past = {m_request.id, m_request.kind, QFileInfo(m_request.file).fileName(), *sha256, now, 0, 0, false, false};
    for (const PastImport &before : m_memory.imports()) {
        const bool unfinished = m_request.id.isNull() && !m_request.dryRun && before.kind == m_request.kind && before.sha256 == *sha256
            && !before.complete && !before.takenBack;
        if (unfinished || (!m_request.id.isNull() && before.id == m_request.id))
            m_past = before;
    }
    if (m_past.id.isNull())
        m_past.id = uuid7(now, randomBytes(10));
    m_report.id = m_past.id;
    m_report.kind = m_request.kind;
    m_report.dryRun = m_request.dryRun;
    m_report.headers = preview->headers;
    m_headerRow = preview->headerRow;
    auto facts = builderFacts(*preview);
    if (!facts)
        return tl::make_unexpected(facts.error());
    m_builder = RowBuilder::create(std::move(*facts));
    if (!m_builder)
        return failure(ErrorCode::UsageArguments, {{QStringLiteral("argument"), QString(importKindText(m_request.kind))}});
    if (m_request.dryRun)
        return success();
    QHash<QString, QString> heads;
    for (auto it = m_request.mapping.cbegin(); it != m_request.mapping.cend(); ++it)
        heads.insert(it.key(), foldedHeader(preview->headers.value(*it)));
    if (auto kept = m_memory.rememberHeaders(m_request.kind, heads); !kept)
        return kept;
    return m_memory.remember(m_past);
}

void Run::settleRow(const PreparedRow &row, const WrittenRow &written)
{
    std::optional<RowProblem> problem = row.problem;
    if (written.refused) {
        const QString field = written.refused->args.value(QStringLiteral("field")).toString();
        problem = m_builder->problemOf(row, field, *written.refused);
    }
    if (problem) {
        m_report.problems << *problem;
        return;
    }
    ++m_report.accepted;
    m_report.notes << row.notes;
    const bool told = std::any_of(row.notes.begin(), row.notes.end(), [](const RowNote &note) { return note.repair == Repair::Double; });
    if (written.doubleHere && !told)
        m_report.notes << RowNote{row.row, m_builder->columnOf(QStringLiteral("code")), Repair::Double, 0};
    if (!row.newPerson.isNull())
        m_newPeople << NewPerson{row.newPerson, {row.label, row.login, row.unit, {}}};
}

Outcome Run::settle()
{
    if (m_sent.isEmpty())
        return success();
    auto written = m_writing.result();
    if (!written)
        return tl::make_unexpected(written.error());
    for (qsizetype i = 0; i < m_sent.size(); ++i)
        settleRow(m_sent.at(i), written->rows.at(i));
    m_directory = written->directory;
    m_sent.clear();
    if (m_progress)
        m_progress(m_report.rows, m_report.accepted);
    return success();
}

/// The part that was filled goes to the store's thread; the one before has come back by then.
Outcome Run::send()
{
    if (auto settled = settle(); !settled)
        return settled;
    m_sent = std::exchange(m_part, {});
    m_writing = m_writer.write(m_sent, m_request.dryRun);
    return success();
}

Outcome Run::readRows()
{
    bool stopped = false;
    auto read = tables::readTable(m_request.file, m_request.sheet, [this, &stopped](tables::TableRow &row) -> Result<tables::Next> {
        if (row.number <= m_headerRow)
            return tables::Next::More;
        if (m_stop.stop_requested()) {
            stopped = true;
            return tables::Next::Enough;
        }
        ++m_report.rows;
        m_part << m_builder->build(row);
        if (m_directory && !m_request.dryRun)
            m_writer.decideAhead(m_part.last(), *m_directory);
        if (m_part.size() < rowsPerTransaction || inOneGo())
            return tables::Next::More;
        if (auto sent = send(); !sent)
            return tl::make_unexpected(sent.error());
        return tables::Next::More;
    });
    for (const auto &finish : {send(), settle()}) {
        if (!finish)
            return finish;
    }
    m_report.complete = read && !stopped;
    return read;
}

Result<ImportReport> Run::operator()()
{
    if (auto ready = prepare(); !ready)
        return tl::make_unexpected(ready.error());
    if (auto read = readRows(); !read)
        return tl::make_unexpected(read.error());
    if (m_request.dryRun)
        return m_report;
    auto passwords = giveOneTimePasswords(*m_store, m_newPeople, m_stop);
    if (!passwords)
        return tl::make_unexpected(passwords.error());
    m_report.passwords = *passwords;
    m_past.rows = m_report.rows;
    m_past.accepted = m_report.accepted;
    m_past.complete = m_report.complete;
    if (auto kept = m_memory.remember(m_past); !kept)
        return tl::make_unexpected(kept.error());
    return m_report;
}
}

QFuture<Result<Preview>> preview(Office &office, ImportKind kind, const QString &file, const QString &sheet)
{
    const ImportMemory memory(office.store().shared_from_this(), office.identity().person.id);
    return QtConcurrent::run([memory, kind, file, sheet] { return previewOf(memory, kind, file, sheet); });
}

QFuture<Result<ImportReport>> run(Office &office, const ImportRequest &request, Progress progress, std::stop_token stop)
{
    return QtConcurrent::run([store = office.store().shared_from_this(), person = office.identity().person.id, today = office.today(), request,
                              progress = std::move(progress), stop = std::move(stop)]() -> Result<ImportReport> {
        Run run(store, person, today, request, progress, stop);
        return run();
    });
}

QFuture<Result<QList<PastImport>>> pastImports(Office &office)
{
    const ImportMemory memory(office.store().shared_from_this(), office.identity().person.id);
    return QtConcurrent::run([memory]() -> Result<QList<PastImport>> { return memory.imports(); });
}

}
