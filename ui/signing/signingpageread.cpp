// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/copyform.h"
#include "app/drafting/signablepdf.h"
#include "app/office/background.h"
#include "app/outgoing/copies.h"
#include "app/outgoing/outgoing.h"
#include "app/platform/paths.h"
#include "app/signing/make/appearance.h"
#include "app/signing/make/lawfulplace.h"
#include "app/signing/make/pdfsignature.h"
#include "app/words/errorwords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"
#include "ui/signing/signingpage.h"
#include "ui/signing/signingpictures.h"

#include <QDir>
#include <QFile>
#include <QPainter>

namespace congso {

// What the page of signing reads before anything is signed: documents, their files, where the signature is to show.

namespace {
constexpr double widestLines = 0.5;  ///< of the page, for lines at its top right
constexpr int previewScale = 4;      ///< dots a point

std::optional<signing::SignaturePlace> personsPlaceIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? signing::personsPlace(file.readAll()) : std::nullopt;
}

/// What lines look like on paper.
QImage linesPreview(const QStringList &lines, const QSizeF &size, qint64 now)
{
    QImage image((size * previewScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    QStringList shown = lines;
    shown.replaceInStrings(QStringLiteral("%time"), signing::signingTimeText(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC)));
    QPainter painter(&image);
    QFont font(QStringLiteral("Times New Roman"));
    font.setPixelSize(10 * previewScale);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, shown.join(u'\n'));
    return image;
}
}

QString SigningPage::madeFolder()
{
    const QString session = paths::runtimeFolder();
    const bool there = !session.isEmpty() && QDir().mkpath(session);
    return (there ? session : QDir::tempPath()) + QStringLiteral("/congso-XXXXXX");
}

/// One after the other: the first is to be seen while the others are read.
void SigningPage::readNext()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state != Row::State::Reading)
            continue;
        if (!m_rows[row].slot.isEmpty()) {
            readAttachment(row);
            return;
        }
        onResult(outgoing::document(m_parts.office, m_rows[row].id), this, [this, row, generation = m_generation](const Result<OutgoingDocument> &document) {
            if (generation != m_generation || row >= m_rows.size())
                return;
            if (!document) {
                refuse(row, ErrorWords::sentence(document.error()));
                return;
            }
            m_rows[row].document = *document;
            if (outgoing::copyKinds().contains(document->fields.kind)) {
                readCopy(row);
                return;
            }
            addAttachments(row);
            findFile(row);
        });
        return;
    }
    updateState();
    Q_EMIT ready();
}

void SigningPage::readCopy(int row)
{
    onResult(outgoing::copyDetails(m_parts.office, m_rows[row].id), this, [this, row, generation = m_generation](const Result<CopyDetails> &copy) {
        if (generation != m_generation || row >= m_rows.size())
            return;
        if (!copy || copy->to != QLatin1String("electronic")) {
            const Error onPaper{ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("to")}, {QStringLiteral("problem"), QStringLiteral("copy_paper")}}};
            refuse(row, ErrorWords::sentence(copy ? onPaper : copy.error()));
            return;
        }
        m_rows[row].lines = composing::copySignatureLines(copy->form, m_parts.directory.current().agency.name, {}).mid(0, 2);
        findFile(row);
    });
}

/// In files of their own the agency signs them too, with the document's number and notation at the top right (Phụ lục I, III.1d).
void SigningPage::addAttachments(int row)
{
    if (m_as != signing::SignAs::Agency)
        return;
    const OutgoingDocument document = m_rows[row].document;
    for (const DraftFile &file : document.files) {
        if (!file.current || file.role != QLatin1String("attachment"))
            continue;
        Row attachment;
        attachment.id = document.id;
        attachment.document = document;
        attachment.file = file;
        attachment.slot = file.slot;
        attachment.lines = QStringList{document.code};
        m_rows.insert(++row, attachment);
    }
}

void SigningPage::readAttachment(int row)
{
    const Row &read = m_rows[row];
    const auto main = std::find_if(m_rows.cbegin(), m_rows.cend(), [&read](const Row &one) { return one.id == read.id && one.slot.isEmpty(); });
    if (main == m_rows.cend() || main->state == Row::State::Refused)
        refuse(row, tr("It is not signed without its document."));
    else if (!outgoing::canBeSigned(read.file))
        refuse(row, tr("It goes out as it is, without a signature: only PDF and Word files can bear one. Where it is a part of the document, send the draft back and put a PDF in its place."));
    else
        makeFile(row, drafting::signableAttachment(m_parts.office, *m_parts.reader, read.document, read.slot, m_made->path(), m_reading.get_token()));
}

void SigningPage::findFile(int row)
{
    const auto file = outgoing::fileToSign(m_rows[row].document, m_as);
    if (!file || !m_parts.reader) {
        refuse(row, ErrorWords::sentence(file ? Error{ErrorCode::ReaderUnavailable, {}} : file.error()));
        return;
    }
    m_rows[row].file = *file;
    makeFile(row, drafting::signablePdf(m_parts.office, *m_parts.reader, m_rows[row].document, m_as, m_made->path(), m_reading.get_token()));
}

/// Made ready first: a PDF of a Word file, fields where number and date are to come, these filled in before the seal.
void SigningPage::makeFile(int row, QFuture<Result<drafting::SignablePdf>> made)
{
    onResult(std::move(made), this, [this, row, generation = m_generation](const Result<drafting::SignablePdf> &pdf) {
        if (generation != m_generation || row >= m_rows.size())
            return;
        if (!pdf) {
            refuse(row, ErrorWords::sentence(pdf.error()));
            return;
        }
        m_rows[row].madeHash = pdf->hash;
        if (m_as == signing::SignAs::Agency && m_rows[row].slot.isEmpty())
            findSignature(row, pdf->path, pdf->reading);
        else
            taken(row, pdf->path, pdf->reading, {});
    });
}

/// The seal lies over the left third of the signature, which stands where its owner has put it.
void SigningPage::findSignature(int row, const QString &path, const Reading &reading)
{
    onResult(inBackground(m_parts.office, [path] { return personsPlaceIn(path); }), this,
             [this, row, path, reading, generation = m_generation](const std::optional<signing::SignaturePlace> &person) {
                 if (generation == m_generation && row < m_rows.size())
                     taken(row, path, reading, person);
             });
}

void SigningPage::taken(int row, const QString &path, const Reading &reading, const std::optional<signing::SignaturePlace> &person)
{
    Row &read = m_rows[row];
    read.path = path;
    read.safe = reading.safeToRender;
    read.state = Row::State::Ready;
    if (read.lines.isEmpty() && !read.document.code.isEmpty() && !reading.pages.isEmpty())
        read.printed = outgoing::printedCode(read.document.code, reading.pages.first());
    if (read.printed == outgoing::PrintedCode::NoNumber && !read.madeHash.isEmpty())
        read.printed = outgoing::PrintedCode::Same; // it was filled in just now
    proposePlace(read, reading.pages, person);
    showRows();
    if (m_shown < 0)
        showRow(row);
    readNext();
}

void SigningPage::refuse(int row, const QString &sentence)
{
    m_rows[row].state = Row::State::Refused;
    m_rows[row].said = sentence;
    showRows();
    if (m_shown < 0)
        showRow(row);
    readNext();
}

void SigningPage::proposePlace(Row &row, const QList<PageText> &pages, const std::optional<signing::SignaturePlace> &person) const
{
    signing::PlaceWish wish;
    wish.as = m_as;
    wish.signer = m_parts.directory.personName(row.document.fields.signer);
    wish.person = person;
    if (!row.lines.isEmpty()) {
        wish.kind = signing::PlaceKind::Separate;
        wish.picture = signing::linesSize(signing::separateLines(row.lines), pages.isEmpty() ? 0 : pages.first().size.width() * widestLines);
    } else if (const QImage picture = pictureOf(); !picture.isNull()) {
        wish.picture = signing::pictureSize(picture, m_as);
    } else {
        wish.words = true;
        wish.picture = signing::linesSize(lookOf(row).lines, signing::widestWords);
    }
    if (const auto place = signing::lawfulPlace(pages, wish)) {
        row.place = place->place;
        row.certain = place->certain;
    }
}

SigningPictures SigningPage::pictures() const
{
    return {m_parts.settings, m_parts.office.identity().person.id, m_kept};
}

/// Where they cannot be had, those of this PC show.
void SigningPage::loadPictures(const std::function<void()> &then)
{
    onResult(directory::signingPictures(m_parts.office), this, [this, then, generation = m_generation](const Result<directory::SigningPictures> &kept) {
        if (generation != m_generation)
            return;
        m_kept = kept.value_or(directory::SigningPictures());
        m_pictured = !pictureOf().isNull();
        then();
    });
}

QImage SigningPage::pictureOf() const
{
    return pictures().picture(m_as == signing::SignAs::Agency ? SigningPictures::Which::Seal : SigningPictures::Which::Signature);
}

/// Copies and separate files show no picture (NĐ 30/2020 Phụ lục I, Phần II.I, III.1d).
signing::SignatureLook SigningPage::lookOf(const Row &row) const
{
    signing::SignatureLook look;
    if (!row.lines.isEmpty()) {
        look.lines = signing::separateLines(row.lines);
        return look;
    }
    look.picture = pictureOf();
    if (look.picture.isNull())
        look.lines = {m_as == signing::SignAs::Agency ? m_parts.directory.current().agency.name : m_parts.directory.personName(row.document.fields.signer), QStringLiteral("%time")};
    return look;
}

QImage SigningPage::previewOf(const Row &row) const
{
    const signing::SignatureLook look = lookOf(row);
    return look.picture.isNull() ? linesPreview(look.lines, row.place.box.size(), m_parts.office.now()) : look.picture;
}

}
