// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/staging.h"

#include "app/incoming/kinds.h"
#include "app/incoming/lessons.h"
#include "app/incoming/unwrap.h"
#include "app/office/storeengine.h"
#include "app/reading/filereader.h"
#include "app/recognition/nearequal.h"
#include "app/recognition/recognise.h"
#include "db/store/findingqueries.h"
#include "db/store/localqueries.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace congso::incoming {

namespace {
/// Who reads a letter says so again at each page; nobody is silent that long who is still there.
constexpr qint64 abandonedAfterMs = 4 * 60'000;
/// A letter says of itself on its first pages and its last; what lies between is for the index to read.
constexpr int pagesRead = pagesOfSignature;
constexpr int lastPages = 3;
constexpr int certain = 100;
constexpr int hinted = 40;

/// Takes the next waiting letter for this program, so that two readers do not read the same one.
Result<std::optional<StagedLetter>> takeNext(StoreEngine &engine, qint64 now)
{
    return engine.write<std::optional<StagedLetter>>([now](Writing &writing) -> Result<std::optional<StagedLetter>> {
        const auto id = localqueries::nextWaiting(writing.connection, now - abandonedAfterMs);
        if (!id)
            return std::nullopt;
        localqueries::setReading(writing.connection, *id, now);
        return localqueries::letter(writing.connection, *id);
    }).result();
}

/// Code and arguments as they are kept with the letter; troubleOf() takes them apart.
QString troubleText(ErrorCode code, const QVariantMap &args)
{
    const QString text(codeText(code));
    return args.isEmpty() ? text : text + u'\n' + QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(args)).toJson(QJsonDocument::Compact));
}

/// What is put on the form beside what the pages say.
struct Hints
{
    QString mailSubject;
    QString mailSender;
    std::optional<IncomingFields> packet;
    QString leftOut; ///< a trouble's text
};

void propose(Proposed &field, const QString &value, int confidence)
{
    if (!value.isEmpty() && field.confidence < confidence)
        field = Proposed{value, confidence, -1, {}};
}

QString withoutAnswerMarks(QString subject)
{
    static const QRegularExpression marks(QStringLiteral(R"(^\s*((re|fw|fwd|tr|v/v)\s*:\s*)+)"), QRegularExpression::CaseInsensitiveOption);
    return subject.remove(marks).simplified();
}

/// The name before the address, without quotes; empty where there is only an address.
QString nameOfSender(const QString &sender)
{
    const qsizetype address = sender.indexOf(u'<');
    return address < 0 ? QString() : sender.left(address).remove(u'"').simplified();
}

void addHints(RecognisedFields &fields, const Hints &hints)
{
    if (fields.subject.value.isEmpty())
        propose(fields.subject, withoutAnswerMarks(hints.mailSubject), hinted);
    if (fields.agency.value.isEmpty())
        propose(fields.agency, nameOfSender(hints.mailSender), hinted);
    if (!hints.packet)
        return;
    const IncomingFields &packet = *hints.packet;
    propose(fields.codeNumber, packet.codeNumber, certain);
    propose(fields.codeNotation, packet.codeNotation, certain);
    propose(fields.issued, packet.issued.toString(Qt::ISODate), certain);
    propose(fields.agency, packet.agency, certain);
    propose(fields.kind, packet.kind, certain);
    propose(fields.subject, packet.subject, certain);
    propose(fields.signer, packet.signer, certain);
    propose(fields.signerTitle, packet.signerTitle, certain);
    propose(fields.due, packet.due.toString(Qt::ISODate), certain);
    if (packet.urgency != QLatin1String("normal"))
        propose(fields.urgency, packet.urgency, certain);
}

/// Reads the letters that wait, one after another.
class LetterReading
{
public:
    LetterReading(StoreEngine &engine, FileReader &reader, const OfficeKnowledge &knowledge, std::stop_token stop)
        : m_engine(engine), m_reader(reader), m_context(recognitionContext()), m_stop(std::move(stop))
    {
        m_context.office = &knowledge;
    }

    Outcome readAll()
    {
        while (!m_stop.stop_requested()) {
            auto letter = takeNext(m_engine, m_engine.services().clock->now());
            if (!letter)
                return tl::make_unexpected(letter.error());
            if (!*letter)
                return success();
            if (auto read = m_stop.stop_requested() ? putBack(**letter) : readOne(**letter); !read)
                return read;
        }
        return failure(ErrorCode::Cancelled);
    }

private:
    Outcome settle(const StagedLetter &letter, StagedState state, const QString &trouble, const RecognisedFields &fields)
    {
        return m_engine.write<std::monostate>([=](Writing &writing) -> Outcome {
            localqueries::setLetterState(writing.connection, letter.id, state, trouble, fields);
            if (!letter.files.isEmpty() && fields.pages > 0)
                localqueries::setFilePages(writing.connection, letter.files.first().id, fields.pages);
            return success();
        }).result();
    }

    /// Waits until it is written: coming after settle() it would take the letter back to being read.
    void stillReading(qint64 letter)
    {
        m_engine.write<std::monostate>([letter, now = m_engine.services().clock->now()](Writing &writing) -> Outcome {
            localqueries::setReading(writing.connection, letter, now);
            return success();
        }).waitForFinished();
    }

    /// What else the letter says, and what its text is alike by.
    Outcome keepFindings(const StagedLetter &letter, const Recognition &found, const Reading &reading)
    {
        QString text;
        const QList<PageText> first = reading.pages.mid(0, pagesOfSignature); // as the index compares them
        for (const PageText &page : first)
            text += page.text + u'\n';
        const auto write = [id = letter.id, hash = letter.files.first().hash, findings = findingsOf(found), signature = signatureOf(text)](Writing &writing) -> Outcome {
            findingqueries::put(writing.connection, id, findings);
            findingqueries::putSignature(writing.connection, hash, signature);
            return success();
        };
        return m_engine.write<std::monostate>(write).result();
    }

    Outcome putBack(const StagedLetter &letter) { return settle(letter, StagedState::Waiting, {}, {}); }

    Outcome failed(const StagedLetter &letter, const Error &error, const RecognisedFields &fields)
    {
        if (error.code == ErrorCode::Cancelled)
            return putBack(letter);
        return settle(letter, StagedState::Failed, troubleText(error.code, error.args), fields);
    }

    Outcome readOne(StagedLetter letter)
    {
        Hints hints;
        const auto whole = unwrapAll(letter, hints);
        if (!whole)
            return failed(letter, whole.error(), {});
        letter = *whole;
        RecognisedFields fields;
        if (letter.files.isEmpty())
            return settle(letter, StagedState::Failed, troubleText(ErrorCode::FileMissing, {}), {});
        ReadOptions options;
        options.stop = m_stop;
        options.name = letter.files.first().name;
        options.ocr = OcrMode::Auto;
        options.pages = pagesRead;
        QList<PageText> pages;
        options.onPage = [this, &pages, id = letter.id](int, const PageText &page) {
            pages << page;
            stillReading(id);
        };
        QList<SignatureSeen> signatures;
        options.onSignature = [&signatures](const SignatureSeen &signature) { signatures << signature; };
        auto reading = m_reader.read(m_engine.files().pathOf(letter.files.first().hash), options).result();
        if (reading && !pages.isEmpty())
            reading->pages = pages;
        if (!reading) {
            addHints(fields, hints);
            return failed(letter, reading.error(), fields);
        }
        addLastPages(m_engine.files().pathOf(letter.files.first().hash), options, letter.id, *reading);
        const Recognition found = recogniseLetter(*reading, {letter.files.first().name, withoutAnswerMarks(hints.mailSubject), signatures}, m_context);
        if (auto kept = keepFindings(letter, found, *reading); !kept)
            return kept;
        fields = found.fields;
        addHints(fields, hints);
        const QString needs = reading->needs.isEmpty() ? QString() : troubleText(ErrorCode::ReaderUnavailable, {{QStringLiteral("needs"), reading->needs}});
        return settle(letter, StagedState::Ready, needs.isEmpty() ? hints.leftOut : needs, fields);
    }

    /// A long document is signed where it ends: its last pages, the ones between left empty. What cannot be read is left out.
    void addLastPages(const QString &path, ReadOptions options, qint64 letter, Reading &reading)
    {
        if (reading.pageCount <= reading.pages.size() || !reading.parts.isEmpty() || reading.pages.isEmpty())
            return;
        QList<PageText> last;
        options.firstPage = std::max(int(reading.pages.size()), reading.pageCount - lastPages);
        options.pages = lastPages;
        options.draw = false;
        options.onSignature = {};
        options.onPage = [this, &last, letter](int, const PageText &page) {
            last << page;
            stillReading(letter);
        };
        const auto end = m_reader.read(path, options).result();
        if (!end || last.isEmpty())
            return;
        reading.pages.resize(options.firstPage);
        reading.pages << last;
    }

    /// The letter with everything unwrapped that came wrapped.
    Result<StagedLetter> unwrapAll(const StagedLetter &letter, Hints &hints)
    {
        StagedLetter whole = letter;
        for (const StagedFile &file : letter.files) {
            const QString path = m_engine.files().pathOf(file.hash);
            if (!isWrapping(path, file.name))
                continue;
            const QTemporaryDir folder;
            if (!folder.isValid())
                return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), file.name}});
            auto unwrapped = unwrap(m_reader, path, file.name, folder.path(), m_stop);
            if (!unwrapped)
                return tl::make_unexpected(unwrapped.error());
            take(*unwrapped, file.name, hints);
            auto more = addFiles(whole, file, *unwrapped);
            if (!more)
                return more;
            whole = *more;
        }
        return whole;
    }

    static void take(const Unwrapped &unwrapped, const QString &name, Hints &hints)
    {
        if (hints.mailSubject.isEmpty() && hints.mailSender.isEmpty()) {
            hints.mailSubject = unwrapped.mailSubject;
            hints.mailSender = unwrapped.mailSender;
        }
        if (!hints.packet)
            hints.packet = unwrapped.packet;
        if (unwrapped.leftOut > 0)
            hints.leftOut = troubleText(unwrapped.why, {{QStringLiteral("left_out"), unwrapped.leftOut}, {QStringLiteral("file"), name}});
    }

    /// Stores what came out of \a wrapping and puts it in the wrapping's place, the wrapping last. Files that the
    /// letter has already are not added again, so that reading a letter once more changes nothing.
    Result<StagedLetter> addFiles(const StagedLetter &letter, const StagedFile &wrapping, const Unwrapped &unwrapped)
    {
        QList<StagedFile> fresh;
        for (const UnwrappedFile &file : unwrapped.files) {
            auto stored = m_engine.files().add(file.path, m_stop);
            if (!stored)
                return tl::make_unexpected(stored.error());
            const auto same = [&stored](const StagedFile &other) { return other.hash == stored->hash; };
            if (std::none_of(letter.files.begin(), letter.files.end(), same) && std::none_of(fresh.begin(), fresh.end(), same))
                fresh << StagedFile{0, file.name, stored->hash, stored->size, wrapping.name, 0};
        }
        return m_engine.own<StagedLetter>([this, id = letter.id, wrapping, fresh](Connection &connection) -> Result<StagedLetter> {
            auto added = m_engine.writeNow<StagedLetter>([&](Writing &writing) { return putInPlace(writing.connection, id, wrapping, fresh); });
            if (!added)
                m_engine.removeUnnamed(connection, hashesOf(fresh));
            return added;
        }).result();
    }

    static Result<StagedLetter> putInPlace(Connection &connection, qint64 id, const StagedFile &wrapping, const QList<StagedFile> &fresh)
    {
        const auto before = localqueries::letter(connection, id);
        if (!before) // discarded or registered in the meantime
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), id}});
        if (fresh.isEmpty())
            return *before;
        for (const StagedFile &file : fresh)
            localqueries::addFile(connection, id, file);
        const auto after = localqueries::letter(connection, id).value_or(*before);
        QList<qint64> order;
        const auto put = [&order](qint64 file) { order << file; };
        for (const StagedFile &file : before->files) {
            if (file.id == wrapping.id)
                std::for_each(after.files.begin() + before->files.size(), after.files.end(), [&put](const StagedFile &one) { put(one.id); });
            else
                put(file.id);
        }
        put(wrapping.id);
        for (int i = 0; i < order.size(); ++i)
            localqueries::moveFile(connection, order.at(i), id, i + 1);
        return localqueries::letter(connection, id).value_or(*before);
    }

    StoreEngine &m_engine;
    FileReader &m_reader;
    RecognitionContext m_context;
    std::stop_token m_stop;
};
}

QFuture<Outcome> readWaiting(Office &office, FileReader &reader, std::stop_token stop)
{
    FileReader *from = &reader;
    return QtConcurrent::run([store = office.store().shared_from_this(), from, stop, taught = lessons(office)]() -> Outcome {
        const auto known = taught.result();
        const Lessons lessons = known ? *known : Lessons();
        return LetterReading(store->engine(), *from, lessons.knowledge, stop).readAll();
    });
}

std::optional<ReadingTrouble> troubleOf(const StagedLetter &letter)
{
    if (letter.failure.isEmpty() || letter.state == StagedState::Waiting || letter.state == StagedState::Reading)
        return std::nullopt;
    return ReadingTrouble{letter.failure.section(u'\n', 0, 0), QJsonDocument::fromJson(letter.failure.section(u'\n', 1).toUtf8()).object().toVariantMap()};
}

}
