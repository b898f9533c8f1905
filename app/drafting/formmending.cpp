// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/formmending.h"

#include "app/composing/writedocument.h"
#include "app/formcheck/formcheck.h"
#include "app/formcheck/mending.h"
#include "app/incoming/kinds.h"
#include "app/office/background.h"
#include "app/outgoing/outgoing.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace congso::drafting {

namespace {
constexpr int mostPages = 400;
constexpr int wallClockMs = 2 * 60 * 1000;

ReadOptions readingAll(const QString &name)
{
    ReadOptions options;
    options.pages = mostPages;
    options.wallClockMs = wallClockMs;
    options.name = name;
    return options;
}

/// The file with this hash, the newest where several versions are the same.
const DraftFile *fileOf(const OutgoingDocument &document, const QString &hash)
{
    const auto found = std::find_if(document.files.crbegin(), document.files.crend(), [&hash](const DraftFile &file) { return file.hash == hash; });
    return found == document.files.crend() ? nullptr : &*found;
}

struct ReadForm
{
    OutgoingDocument document;
    DraftFile file;
    QString path;
    FormReading form;
};

Result<ReadForm> readForm(Office &office, FileReader &reader, const SubjectId &id, const QString &hash)
{
    ReadForm read;
    auto document = outgoing::document(office, id).result();
    if (!document)
        return tl::make_unexpected(document.error());
    const DraftFile *file = fileOf(*document, hash);
    if (!file)
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), hash}});
    const auto path = outgoing::filePath(office, id, hash).result();
    if (!path)
        return tl::make_unexpected(path.error());
    auto form = reader.form(*path, readingAll(file->name)).result();
    if (!form)
        return tl::make_unexpected(form.error());
    return ReadForm{*document, *file, *path, std::move(*form)};
}

bool isOfficeFile(const FormReading &form)
{
    return (form.source == FormSource::Word || form.source == FormSource::OpenDocument) && form.signatures == 0 && !form.old;
}
}

QFuture<Result<FormChecked>> checkForm(Office &office, FileReader &reader, const SubjectId &document, const QString &file)
{
    return inBackground(office, [&office, &reader, document, file]() -> Result<FormChecked> {
        const auto read = readForm(office, reader, document, file);
        if (!read)
            return tl::make_unexpected(read.error());
        return FormChecked{file, congso::checkForm(read->form, incoming::documentKinds()), isOfficeFile(read->form) && read->file.current && !read->file.removed};
    });
}

QFuture<Result<FormChecked>> checkText(Office &office, FileReader &reader, const composing::ComposedDocument &text)
{
    return inBackground(office, [&reader, text]() -> Result<FormChecked> {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(QStringLiteral("text.pdf"));
        if (const auto laidOut = composing::writeDocument(text, pdf); !laidOut)
            return tl::make_unexpected(laidOut.error());
        const auto form = reader.form(pdf, readingAll({})).result();
        if (!form)
            return tl::make_unexpected(form.error());
        return FormChecked{{}, congso::checkForm(*form, incoming::documentKinds()), false};
    });
}

QFuture<Result<FormMended>> mendForm(Office &office, FileReader &reader, const SubjectId &document, const QString &file, const QList<FormFix> &fixes, const QString &note)
{
    return inBackground(office, [&office, &reader, document, file, fixes, note]() -> Result<FormMended> {
        const auto read = readForm(office, reader, document, file);
        if (!read)
            return tl::make_unexpected(read.error());
        if (!read->file.current || read->file.removed)
            return failure(ErrorCode::RuleStale, {{QStringLiteral("version"), read->document.mainVersion()}});
        QFile source(read->path);
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), read->file.name}});
        const auto made = mended(source.readAll(), read->form, fixes);
        if (!made)
            return tl::make_unexpected(made.error());
        const QTemporaryDir folder;
        QFile copy(folder.filePath(read->file.name));
        if (!folder.isValid() || !copy.open(QIODevice::WriteOnly) || copy.write(made->bytes) != made->bytes.size() || !copy.flush())
            return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), read->file.name}});
        copy.close();
        auto stored = outgoing::storeFile(office, copy.fileName(), read->file.role).result();
        if (!stored)
            return tl::make_unexpected(stored.error());
        if (read->file.role != QLatin1String("main"))
            stored->insert(QStringLiteral("slot"), read->file.slot);
        Command command = office.command("outgoing.version_added", document, {{QStringLiteral("files"), QJsonArray{*stored}}, {QStringLiteral("note"), note}});
        command.base = read->document.version;
        if (const auto recorded = office.perform(command).result(); !recorded)
            return tl::make_unexpected(recorded.error());
        return FormMended{made->done, made->left, stored->value(QLatin1String("hash")).toString()};
    });
}

}
