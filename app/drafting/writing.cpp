// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/writing.h"

#include "app/composing/blankfields.h"
#include "app/composing/layoutrules.h"
#include "app/composing/writedocument.h"
#include "app/directory/directory.h"
#include "app/drafting/officetemplates.h"
#include "app/drafting/textfordraft.h"
#include "app/incoming/document.h"
#include "app/incoming/kinds.h"
#include "app/office/background.h"
#include "app/outgoing/outgoing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace congso::drafting {

using composing::ComposedDocument;

namespace {
constexpr qint64 longestSource = 16 * 1024 * 1024;
constexpr int tries = 3;
const QLatin1String sourceRole("source");
const QLatin1String mainRole("main");

template <class T>
auto failed(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

QString fileName(const QString &kind, const char *ending)
{
    QString name = QStringLiteral("Dự thảo ") + incoming::printedKind(kind).toLower();
    return name.replace(u'/', u'-') + QLatin1String(ending);
}

Result<ComposedDocument> readSource(Office &office, const SubjectId &draft, const QString &hash)
{
    const auto path = outgoing::filePath(office, draft, hash).result();
    if (!path)
        return failed(path);
    QFile file(*path);
    if (file.size() > longestSource || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), hash}});
    return composing::documentFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

const DraftFile *newestSource(const OutgoingDocument &draft)
{
    return draft.currentFile(sourceRole);
}

Result<std::optional<WrittenText>> writtenNow(Office &office, const SubjectId &id)
{
    const auto draft = outgoing::document(office, id).result();
    if (!draft)
        return failed(draft);
    const DraftFile *source = newestSource(*draft);
    if (!source)
        return std::optional<WrittenText>();
    auto text = readSource(office, id, source->hash);
    if (!text)
        return failed(text);
    const DraftFile *main = draft->currentFile(mainRole);
    return std::optional(WrittenText{*text, draft->mainVersion(), main && main->event == source->event});
}

/// Of the first letter that it answers and that the person may read.
std::optional<IncomingFields> answeredBy(Office &office, const OutgoingDocument &draft)
{
    for (const OutgoingLink &link : draft.links) {
        if (!link.incoming)
            continue;
        if (const auto letter = incoming::document(office, link.other).result())
            return letter->fields;
    }
    return std::nullopt;
}

Result<DraftFacts> factsOf(Office &office, const SubjectId &id)
{
    const auto draft = outgoing::document(office, id).result();
    if (!draft)
        return failed(draft);
    const auto directory = directory::directory(office).result();
    if (!directory)
        return failed(directory);
    const Unit *unit = directory->unit(draft->unit);
    const Person *signer = directory->person(draft->fields.signer);
    DraftFacts facts;
    facts.fields = draft->fields;
    facts.recipients = draft->recipients;
    facts.head = {directory->agency.parent, directory->agency.name, directory->agency.place, directory->agency.shortName, unit ? unit->shortName : QString()};
    facts.unitName = unit ? unit->name : QString();
    if (facts.fields.signerTitle.isEmpty() && signer)
        facts.fields.signerTitle = directory->personTitle(signer->id);
    facts.signerName = signer ? signer->name : QString();
    facts.answered = answeredBy(office, *draft);
    return facts;
}

/// Writes a file of its own name into the folder and puts it into the file store.
Result<QJsonObject> stored(Office &office, const QTemporaryDir &folder, const QString &name, const QByteArray &bytes, const QString &role)
{
    QFile file(folder.filePath(name));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), name}});
    file.close();
    return outgoing::storeFile(office, file.fileName(), role).result();
}

Result<SavedText> saveNow(Office &office, const Saving &saving)
{
    const auto draft = outgoing::document(office, saving.draft).result();
    if (!draft)
        return failed(draft);
    if (draft->mainVersion() != saving.over)
        return failure(ErrorCode::RuleStale, {{QStringLiteral("version"), draft->mainVersion()}});
    const auto composed = composing::composePdf(saving.text, {{}, true}); // number and date come when it is numbered, perhaps behind a signature
    if (!composed)
        return failed(composed);
    const QTemporaryDir folder;
    const auto pdf = stored(office, folder, fileName(saving.text.kind, ".pdf"), composed->pdf, mainRole);
    if (!pdf)
        return failed(pdf);
    const QByteArray parts = QJsonDocument(composing::toJson(saving.text)).toJson(QJsonDocument::Compact);
    const auto source = stored(office, folder, fileName(saving.text.kind, ".json"), parts, sourceRole);
    if (!source)
        return failed(source);
    QJsonObject fields{{QStringLiteral("files"), QJsonArray{*pdf, *source}}};
    if (!saving.note.trimmed().isEmpty())
        fields.insert(QStringLiteral("note"), saving.note.trimmed());
    Command version = office.command("outgoing.version_added", saving.draft, fields);
    version.base = draft->version; // what another person brought in between is not passed over
    if (const auto recorded = office.perform(version).result(); !recorded)
        return failed(recorded);
    SavedText saved{saving.over + 1, composed->pages, {}};
    if (const QJsonArray changes = changedFields(draft->fields, saving.text, composed->pages); !changes.isEmpty()) {
        const auto corrected = office.perform(office.command("outgoing.fields_corrected", saving.draft, {{QStringLiteral("changes"), changes}})).result();
        if (!corrected)
            saved.fields = corrected.error();
    }
    return saved;
}

composing::Template firstTemplate(Office &office, const QString &kind)
{
    const auto folder = templates(office).result();
    const QList<composing::Template> all = folder ? folder->templates : composing::builtInTemplates().templates;
    for (const composing::Template &made : all) {
        if (made.document.kind == kind)
            return made;
    }
    return {};
}

Result<Receipt> saveAsWordFileNow(Office &office, const SubjectId &id, const std::optional<composing::Template> &made)
{
    auto there = writtenNow(office, id);
    if (!there)
        return failed(there);
    const auto facts = factsOf(office, id);
    if (!facts)
        return failed(facts);
    const ComposedDocument text = *there && (*there)->current ? (*there)->text : textForDraft(made ? *made : firstTemplate(office, facts->fields.kind), *facts);
    const QTemporaryDir folder;
    const QString path = folder.filePath(fileName(text.kind, ".docx"));
    if (const auto file = composing::writeDocument(text, path); !file)
        return failed(file);
    const auto main = outgoing::storeFile(office, path, mainRole).result();
    if (!main)
        return failed(main);
    return office.perform(office.command("outgoing.version_added", id, {{QStringLiteral("files"), QJsonArray{*main}}})).result();
}
}

bool isWrittenInside(const QString &kind)
{
    const auto rules = composing::LayoutRules::load();
    return rules && (*rules)->kind(kind);
}

Result<QByteArray> withNumber(const OutgoingDocument &document, const QByteArray &pdf)
{
    if (!document.number || composing::blankFields(pdf).isEmpty())
        return pdf;
    return composing::withFilledFields(pdf, document.code.section(u'/', 0, 0), document.date);
}

QFuture<Result<std::optional<WrittenText>>> written(Office &office, const SubjectId &draft)
{
    return inBackground(office, [&office, draft] { return writtenNow(office, draft); });
}

QFuture<Result<ComposedDocument>> begin(Office &office, const SubjectId &draft, const composing::Template &made)
{
    return inBackground(office, [&office, draft, made]() -> Result<ComposedDocument> {
        const auto facts = factsOf(office, draft);
        return facts ? Result<ComposedDocument>(textForDraft(made, *facts)) : failed(facts);
    });
}

QFuture<Result<ComposedDocument>> beginFrom(Office &office, const SubjectId &draft, const SubjectId &other)
{
    return inBackground(office, [&office, draft, other]() -> Result<ComposedDocument> {
        const auto facts = factsOf(office, draft);
        if (!facts)
            return failed(facts);
        const auto text = writtenNow(office, other);
        if (!text)
            return failed(text);
        if (!*text)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), other.toString()}});
        return copiedFor((*text)->text, *facts);
    });
}

QFuture<Result<SavedText>> save(Office &office, const Saving &saving)
{
    return inBackground(office, [&office, saving] {
        Result<SavedText> saved = saveNow(office, saving);
        // Anything else that happened to the draft, a comment, refuses it too: only another version counts.
        for (int i = 1; i < tries && !saved && saved.error().code == ErrorCode::RuleStale && !saved.error().args.contains(QStringLiteral("version")); ++i)
            saved = saveNow(office, saving);
        return saved;
    });
}

QFuture<Result<Receipt>> saveAsWordFile(Office &office, const SubjectId &draft, const std::optional<composing::Template> &made)
{
    return inBackground(office, [&office, draft, made] { return saveAsWordFileNow(office, draft, made); });
}

}
