// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signingpage.h"

#include "app/drafting/writing.h"
#include "app/outgoing/outgoing.h"
#include "app/reading/filereader.h"
#include "app/signing/make/lawfulplace.h"
#include "app/words/errorwords.h"
#include "ui/incoming/signedpages.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/actions.h"
#include "ui/signing/signingactions.h"
#include "ui/signing/signingpictures.h"
#include "ui/signing/signingsetup.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/passwordpair.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowroles.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>

namespace congso {

namespace {
constexpr int mostPages = 400;
}

SigningPage::SigningPage(const IncomingParts &parts, QWidget *parent)
    : Page(QStringLiteral("signing"), parent), m_parts(parts), m_model(new QStandardItemModel(this))
{
    actions().add(SigningActions::table());
    build();
    connectActions();
    updateState();
}

SigningPage::~SigningPage()
{
    m_stop.request_stop();
    m_showing.request_stop();
}

void SigningPage::connectActions()
{
    Actions &table = actions();
    table.on(QStringLiteral("signing.sign"), this, [this] { sign(); });
    table.on(QStringLiteral("signing.close"), this, [this] { Q_EMIT backRequested(); });
    table.on(QStringLiteral("signing.keys"), this, [this] { listKeys(); });
    table.on(QStringLiteral("signing.setup"), this, [this] { openSetup(); });
    table.on(QStringLiteral("signing.next"), this, [this] { showRow(qMin(m_shown + 1, int(m_rows.size()) - 1)); });
    table.on(QStringLiteral("signing.previous"), this, [this] { showRow(qMax(m_shown - 1, 0)); });
    table.on(QStringLiteral("signing.leaveOut"), this, [this] {
        if (m_signing || m_shown < 0)
            return;
        m_rows.removeAt(m_shown);
        m_shown = qMin(m_shown, int(m_rows.size()) - 1);
        showRows();
        showRow(m_shown);
        updateState();
    });
}

QVariantMap SigningPage::saveState() const
{
    QStringList ids;
    for (const Row &row : m_rows)
        ids << row.id.toString();
    return {{QStringLiteral("documents"), ids}, {QStringLiteral("as"), signing::signAsText(m_as)}};
}

void SigningPage::restoreState(const QVariantMap &state)
{
    if (m_signing || !state.contains(QStringLiteral("documents")))
        return;
    ++m_generation;
    m_as = signing::signAsFromText(state.value(QStringLiteral("as")).toString()).value_or(signing::SignAs::Person);
    m_rows.clear();
    m_shown = -1;
    const QStringList ids = state.value(QStringLiteral("documents")).toStringList();
    for (const QString &id : ids) {
        if (const SubjectId subject = SubjectId::fromString(id); !subject.isNull())
            m_rows << Row{.id = subject, .document = {}, .file = {}, .path = {}, .place = {}, .said = {}};
    }
    setTitle(m_as == signing::SignAs::Agency ? tr("Sign for the agency") : tr("Sign documents"));
    m_banner->show(Banner::Kind::Note, {});
    m_pages->close();
    showRows();
    updateState();
    readNext();
}

/// One after the other: the first is to be seen while the others are read.
void SigningPage::readNext()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state != Row::State::Reading)
            continue;
        onResult(outgoing::document(m_parts.office, m_rows[row].id), this, [this, row, generation = m_generation](const Result<OutgoingDocument> &document) {
            if (generation != m_generation || row >= m_rows.size())
                return;
            if (!document) {
                refuse(row, document.error());
                return;
            }
            m_rows[row].document = *document;
            const auto file = outgoing::fileToSign(*document, m_as);
            if (!file) {
                refuse(row, file.error());
                return;
            }
            m_rows[row].file = *file;
            readFile(row);
        });
        return;
    }
    updateState();
    Q_EMIT ready();
}

void SigningPage::readFile(int row)
{
    onResult(outgoing::filePath(m_parts.office, m_rows[row].id, m_rows[row].file.hash), this, [this, row, generation = m_generation](const Result<QString> &path) {
        if (generation != m_generation || row >= m_rows.size())
            return;
        if (!path || !m_parts.reader)
            refuse(row, path ? Error{ErrorCode::ReaderUnavailable, {}} : path.error());
        else
            readPages(row, *path);
    });
}

void SigningPage::readPages(int row, const QString &path)
{
    ReadOptions options;
    options.pages = mostPages;
    options.name = m_rows[row].file.name;
    onResult(m_parts.reader->read(path, options), this, [this, row, path, generation = m_generation](const Result<Reading> &reading) {
        if (generation != m_generation || row >= m_rows.size())
            return;
        if (!reading) {
            refuse(row, reading.error());
            return;
        }
        Row &read = m_rows[row];
        read.path = path;
        read.safe = reading->safeToRender;
        read.state = Row::State::Ready;
        proposePlace(read, reading->pages);
        showRows();
        if (m_shown < 0)
            showRow(row);
        readNext();
    });
}

void SigningPage::refuse(int row, const Error &error)
{
    m_rows[row].state = Row::State::Refused;
    m_rows[row].said = ErrorWords::sentence(error);
    showRows();
    if (m_shown < 0)
        showRow(row);
    readNext();
}

/// The seal lies over the left third of the signature, so where that one is has to be known first.
void SigningPage::proposePlace(Row &row, const QList<PageText> &pages) const
{
    const SigningPictures pictures(m_parts.settings);
    signing::PlaceWish wish;
    wish.signer = m_parts.directory.personName(row.document.fields.signer);
    wish.picture = pictures.size(SigningPictures::Which::Signature);
    const auto person = signing::lawfulPlace(pages, wish);
    auto place = person;
    if (m_as == signing::SignAs::Agency) {
        wish.as = signing::SignAs::Agency;
        wish.picture = pictures.size(SigningPictures::Which::Seal);
        if (person)
            wish.person = person->place;
        place = signing::lawfulPlace(pages, wish);
    }
    if (place) {
        row.place = place->place;
        row.certain = place->certain;
    }
}

int SigningPage::count(Row::State state) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [state](const Row &row) { return row.state == state; }));
}

void SigningPage::showRow(int row)
{
    if (row < 0 || row >= m_rows.size()) {
        m_pages->showSentence(m_rows.isEmpty() ? tr("There is nothing left to sign.") : QString());
        return;
    }
    m_showing.request_stop();
    m_showing = std::stop_source();
    m_shown = row;
    m_list->setCurrentIndex(m_model->index(row, 0));
    const Row &shown = m_rows[row];
    m_pages->area()->setMovableBox(0, {});
    if (shown.path.isEmpty())
        m_pages->showSentence(shown.said.isEmpty() ? tr("Opening…") : shown.said);
    else if (!shown.safe)
        m_pages->showSentence(tr("This file is not safe to be drawn here. Look at it from its page before you sign it."));
    else if (m_as == signing::SignAs::Agency)
        openSignedPdf(m_pages, m_parts.reader, shown.path, m_showing.get_token()); // with the signature that the seal lies over
    else
        m_pages->openPdf(shown.path);
}

signing::SignatureLook SigningPage::lookOf(const Row &row) const
{
    const bool agency = m_as == signing::SignAs::Agency;
    const SigningPictures pictures(m_parts.settings);
    signing::SignatureLook look;
    look.picture = pictures.picture(agency ? SigningPictures::Which::Seal : SigningPictures::Which::Signature);
    if (look.picture.isNull())
        look.lines = {agency ? m_parts.directory.current().agency.name : m_parts.directory.personName(row.document.fields.signer), QStringLiteral("%time")};
    return look;
}

void SigningPage::showBox()
{
    if (m_shown < 0 || !m_pages->isOpen())
        return;
    const Row &row = m_rows[m_shown];
    const bool open = row.state == Row::State::Ready || row.state == Row::State::Failed;
    m_pages->area()->setMovableBox(row.place.page, open ? row.place.box : QRectF(), m_as == signing::SignAs::Agency ? tr("Seal") : tr("Signature"), lookOf(row).picture);
    if (open)
        m_pages->ensureVisible(row.place.page, row.place.box);
    updateState();
}

void SigningPage::sign()
{
    const int chosen = m_certificates->currentIndex();
    if (m_signing || chosen < 0 || chosen >= m_keys.identities.size() || !m_parts.reader)
        return;
    outgoing::SigningOrder order;
    order.as = m_as;
    order.sources = keySourcesOf(m_parts.settings);
    order.identity = m_keys.identities[chosen].id;
    m_order.clear();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.state == Row::State::Ready || row.state == Row::State::Failed) {
            order.documents << outgoing::DocumentToSign{row.id, row.place, lookOf(row)};
            m_order << row.id;
        }
    }
    if (order.documents.isEmpty())
        return;
    order.prepare = [](const OutgoingDocument &document, const QByteArray &pdf) { return drafting::withNumber(document, pdf); };
    order.onDocument = [guard = QPointer<SigningPage>(this)](int index) {
        QMetaObject::invokeMethod(qApp, [guard, index] {
            if (guard)
                guard->begun(index);
        }, Qt::QueuedConnection);
    };
    QString typed = m_pin->text();
    m_pin->clear(); // it is used for this list and nothing else
    m_signing = true;
    m_stop = std::stop_source();
    m_banner->show(Banner::Kind::Note, {});
    m_progress->start(tr("Signing"), int(m_order.size()));
    m_progress->show();
    updateState();
    onResult(outgoing::signDocuments(m_parts.office, *m_parts.reader, std::move(order), signing::Pin(std::move(typed)), m_stop.get_token()), this,
             [this](const Result<QList<outgoing::DocumentSigned>> &result) { answered(result); });
}

void SigningPage::begun(int document)
{
    if (!m_signing)
        return;
    m_progress->setDone(document);
    for (Row &row : m_rows) {
        if (row.id == m_order.value(document))
            row.state = Row::State::Signing;
    }
    showRows();
}

/// Each document has its own answer; what stops the list before the first one stands above it, and the PIN is asked anew.
void SigningPage::answered(const Result<QList<outgoing::DocumentSigned>> &result)
{
    m_signing = false;
    m_progress->finish();
    m_progress->hide();
    for (Row &row : m_rows) {
        if (row.state == Row::State::Signing)
            row.state = Row::State::Ready;
    }
    if (!result) {
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(result.error()));
        m_pin->setFocus();
    } else {
        int done = 0;
        for (const outgoing::DocumentSigned &one : *result) {
            for (Row &row : m_rows) {
                if (row.id != one.id)
                    continue;
                row.state = one.receipt ? Row::State::Signed : Row::State::Failed;
                row.said = one.receipt ? QString() : ErrorWords::sentence(one.receipt.error());
                done += one.receipt ? 1 : 0;
            }
        }
        const int failed = int(result->size()) - done;
        if (failed > 0)
            m_banner->show(Banner::Kind::Warning, tr("Signed: %n document(s).", nullptr, done) + u' ' + tr("Not signed: %n document(s); the list says why.", nullptr, failed));
        else
            m_banner->show(Banner::Kind::Good, tr("Signed: %n document(s).", nullptr, done));
    }
    showRows();
    showBox();
    updateState();
    Q_EMIT finished();
}

void SigningPage::aboutToLeave()
{
    m_pin->clear();
}

void SigningPage::entered()
{
    listKeys();
    focusFirst();
}

void SigningPage::focusFirst()
{
    m_list->setFocus();
}

}
