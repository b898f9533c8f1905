// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copying/makecopy.h"

#include "app/composing/copyform.h"
#include "app/directory/directory.h"
#include "app/incoming/document.h"
#include "app/office/background.h"
#include "app/outgoing/copies.h"
#include "app/outgoing/outgoing.h"
#include "app/reading/filereader.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace congso::copying {

namespace {
Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), path.section(u'/', -1)}});
    return file.readAll();
}

/// The bytes of a PDF that the reader process could read.
Result<QByteArray> readablePdf(FileReader &reader, const QString &path, const QString &name)
{
    ReadOptions options;
    options.pages = 1;
    options.name = name;
    const auto reading = reader.read(path, options).result();
    if (!reading)
        return tl::make_unexpected(reading.error());
    if (reading->type != QLatin1String("pdf") || reading->encrypted)
        return failure(reading->encrypted ? ErrorCode::ReaderEncrypted : ErrorCode::FileTypeRefused, {{QStringLiteral("file"), name}});
    return bytesOf(path);
}

Result<QString> sourcePath(Office &office, const SubjectId &source, const QString &hash)
{
    auto letter = incoming::filePath(office, source, hash).result();
    return letter || letter.error().code != ErrorCode::UsageNotFound ? letter : outgoing::filePath(office, source, hash).result();
}

/// What of the source goes into the copy; no bytes where nothing is stored.
Result<QByteArray> contentOf(Office &office, FileReader &reader, const QJsonObject &fields, const QString &hash)
{
    if (const QString words = fields.value(QLatin1String("extract")).toString(); !words.isEmpty()) {
        auto extract = composing::extractPages(QStringLiteral("(Trích %1)").arg(fields.value(QLatin1String("subject")).toString()), words);
        return extract ? Result<QByteArray>(extract->pdf) : tl::make_unexpected(extract.error());
    }
    if (hash.isEmpty())
        return QByteArray();
    auto path = sourcePath(office, SubjectId::fromString(fields.value(QLatin1String("source")).toString()), hash);
    auto pdf = path ? readablePdf(reader, *path, QStringLiteral("source.pdf")) : Result<QByteArray>(tl::make_unexpected(path.error()));
    if (!pdf)
        return pdf;
    const QString named = fields.value(QLatin1String("extract_pages")).toString();
    if (named.isEmpty())
        return composing::copiedPages(*pdf);
    auto count = composing::pageCount(*pdf);
    if (!count)
        return tl::make_unexpected(count.error());
    const QList<int> pages = outgoing::pagesNamed(named, *count);
    if (pages.isEmpty())
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("extract_pages")}, {QStringLiteral("problem"), QStringLiteral("pages")},
                                                 {QStringLiteral("value"), named}});
    return composing::copiedPages(*pdf, pages);
}

/// The bytes in the file store, as a command names a file.
Result<QJsonObject> stored(Office &office, const QByteArray &pdf, const QString &name, const QString &role)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), name}});
    file.close();
    return outgoing::storeFile(office, path, role).result();
}

/// Where what is copied ends on its last page, millimetres from the top; 0 where no words can be found.
double endOf(FileReader &reader, const QString &path, int pages)
{
    ReadOptions options;
    options.firstPage = pages - 1;
    options.pages = 1;
    options.ocr = OcrMode::Auto;
    const auto reading = reader.read(path, options).result();
    if (!reading || reading->pages.isEmpty())
        return 0;
    double end = 0;
    for (const PageWord &word : reading->pages.last().words)
        end = std::max(end, word.box.bottom());
    for (const PageNote &note : reading->pages.last().notes)
        end = std::max(end, note.box.bottom());
    return end * 25.4 / 72;
}

/// Of who heads the agency: in whose place deputies sign, by whose order the others.
QString headTitle(const directory::Directory &directory)
{
    QString first;
    for (const Post &post : directory.posts) {
        if (!post.active || !(post.roles & Role::AgencyLeader))
            continue;
        if (!post.title.startsWith(QStringLiteral("Phó"), Qt::CaseInsensitive))
            return post.title;
        first = first.isEmpty() ? post.title : first;
    }
    return first;
}

/// "KT" of a deputy, none of the head, else as the copy says (Điều 13).
QString powerOf(const directory::Directory &directory, const PersonId &person, const QString &title, const QString &said)
{
    const bool leads = std::any_of(directory.posts.begin(), directory.posts.end(), [&](const Post &post) {
        return post.active && post.person == person && (post.roles & Role::AgencyLeader);
    });
    if (!leads || said == QLatin1String("TM.") || said == QLatin1String("Q."))
        return QString(said).remove(u'.');
    return title.startsWith(QStringLiteral("Phó"), Qt::CaseInsensitive) ? QStringLiteral("KT") : QString();
}

QString titleOf(const directory::Directory &directory, const PersonId &person)
{
    for (const Post &post : directory.posts) {
        if (post.active && post.person == person && (post.roles & (Role::AgencyLeader | Role::HeadOfOffice | Role::HeadOfUnit)))
            return post.title;
    }
    return {};
}

composing::CopyForm formOf(const OutgoingDocument &document, const CopyDetails &copy, const directory::Directory &directory)
{
    composing::CopyForm form;
    form.form = copy.form;
    form.agency = directory.agency.name;
    form.place = directory.agency.place;
    form.date = document.date;
    form.number = document.code.section(u'/', 0, 0);
    form.notation = document.code.section(u'/', 1);
    form.signer.title = document.fields.signerTitle.isEmpty() ? titleOf(directory, document.fields.signer) : document.fields.signerTitle;
    const QString power = powerOf(directory, document.fields.signer, form.signer.title, document.fields.signingPower);
    if (!power.isEmpty())
        form.signer.powers << composing::Power{power, power == QLatin1String("TM") ? directory.agency.name : headTitle(directory)};
    if (const Person *signer = directory.person(document.fields.signer))
        form.signer.name = signer->name;
    for (const Recipient &one : document.recipients)
        form.recipients << one.name;
    return form;
}

Result<CopySheets> sheetsNow(Office &office, FileReader &reader, const SubjectId &id)
{
    auto document = outgoing::document(office, id).result();
    auto copy = outgoing::copyDetails(office, id).result();
    auto directory = directory::directory(office).result();
    if (!document || !copy || !directory)
        return tl::make_unexpected(!document ? document.error() : !copy ? copy.error() : directory.error());
    CopySheets sheets;
    sheets.paper = copy->to == QLatin1String("paper");
    QString path;
    if (const DraftFile *main = document->currentFile(QStringLiteral("main"))) {
        auto found = outgoing::filePath(office, id, main->hash).result();
        auto bytes = found ? bytesOf(*found) : Result<QByteArray>(tl::make_unexpected(found.error()));
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        sheets.pdf = *bytes;
        path = *found;
    }
    if (!sheets.paper) {
        sheets.signatureLines = composing::copySignatureLines(copy->form, directory->agency.name, {}).mid(0, 2);
        return sheets;
    }
    double end = 0;
    if (!sheets.pdf.isEmpty()) {
        auto count = composing::pageCount(sheets.pdf);
        if (!count)
            return tl::make_unexpected(count.error());
        end = endOf(reader, path, *count);
    }
    auto composed = composing::composeCopy(sheets.pdf, end, formOf(*document, *copy, *directory));
    if (!composed)
        return tl::make_unexpected(composed.error());
    sheets.pdf = *composed;
    return sheets;
}
}

QFuture<Result<Receipt>> makeCopy(Office &office, FileReader &reader, const QJsonObject &fields, const QString &file, const Command &command)
{
    return inBackground(office, [&office, &reader, fields, file, command]() -> Result<Receipt> {
        auto content = contentOf(office, reader, fields, file);
        if (!content)
            return tl::make_unexpected(content.error());
        Command order = command;
        order.fields = fields;
        if (!content->isEmpty()) {
            auto kept = stored(office, *content, QStringLiteral("ban-sao.pdf"), QStringLiteral("main"));
            if (!kept)
                return tl::make_unexpected(kept.error());
            order.fields.insert(QStringLiteral("files"), QJsonArray{*kept});
        }
        return office.perform(order).result();
    });
}

QFuture<Result<CopySheets>> sheets(Office &office, FileReader &reader, const SubjectId &copy)
{
    return inBackground(office, [&office, &reader, copy] { return sheetsNow(office, reader, copy); });
}

QFuture<Result<Receipt>> sealOnPaper(Office &office, FileReader &reader, const SubjectId &copy)
{
    return inBackground(office, [&office, &reader, copy]() -> Result<Receipt> {
        auto made = sheetsNow(office, reader, copy);
        if (!made)
            return tl::make_unexpected(made.error());
        if (!made->paper)
            return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("to")}, {QStringLiteral("problem"), QStringLiteral("copy_electronic")}});
        auto kept = stored(office, made->pdf, QStringLiteral("ban-sao-da-dong-dau.pdf"), QStringLiteral("sealed"));
        if (!kept)
            return tl::make_unexpected(kept.error());
        return office.perform(office.command("outgoing.sealed", copy, {{QStringLiteral("files"), QJsonArray{*kept}}, {QStringLiteral("method"), QStringLiteral("stamp")}})).result();
    });
}

}
