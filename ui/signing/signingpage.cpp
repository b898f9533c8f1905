// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signingpage.h"

#include "app/drafting/writing.h"
#include "app/outgoing/outgoing.h"
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
    m_reading.request_stop();
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
    table.on(QStringLiteral("signing.leaveOut"), this, [this] { leaveOut(); });
}

/// A document goes with its attachments; one of these goes alone.
void SigningPage::leaveOut()
{
    if (m_signing || m_shown < 0)
        return;
    const Row left = m_rows.at(m_shown);
    m_rows.removeIf([&left](const Row &row) { return row.id == left.id && (left.slot.isEmpty() || row.slot == left.slot); });
    m_shown = qMin(m_shown, int(m_rows.size()) - 1);
    showRows();
    showRow(m_shown);
    updateState();
}

QVariantMap SigningPage::saveState() const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        if (row.slot.isEmpty())
            ids << row.id.toString();
    }
    return {{QStringLiteral("documents"), ids}, {QStringLiteral("as"), signing::signAsText(m_as)}};
}

void SigningPage::restoreState(const QVariantMap &state)
{
    if (m_signing || !state.contains(QStringLiteral("documents")))
        return;
    ++m_generation;
    m_as = signing::signAsFromText(state.value(QStringLiteral("as")).toString()).value_or(signing::SignAs::Person);
    m_rows.clear();
    m_reading.request_stop();
    m_reading = std::stop_source();
    m_made = std::make_unique<QTemporaryDir>(madeFolder());
    m_shown = -1;
    const QStringList ids = state.value(QStringLiteral("documents")).toStringList();
    for (const QString &id : ids) {
        Row row;
        row.id = SubjectId::fromString(id);
        if (!row.id.isNull())
            m_rows << row;
    }
    setTitle(m_as == signing::SignAs::Agency ? tr("Sign for the agency") : tr("Sign documents"));
    m_banner->show(Banner::Kind::Note, {});
    m_pages->close();
    showRows();
    updateState();
    loadPictures([this] { readNext(); });
}

int SigningPage::count(Row::State state) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [state](const Row &row) { return row.state == state; }));
}

bool SigningPage::isAble(const Row &row) const
{
    return row.state == Row::State::Ready || row.state == Row::State::Failed;
}

int SigningPage::ableDocuments() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) { return row.slot.isEmpty() && isAble(row); }));
}

int SigningPage::documents() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.slot.isEmpty(); }));
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
    else
        openSignedPdf(m_pages, m_parts.reader, shown.path, m_showing.get_token()); // with filled fields and the signature that the seal lies over
    updateState();
}

QString SigningPage::labelOf(const Row &row) const
{
    if (m_as == signing::SignAs::Person)
        return tr("Signature");
    return row.lines.isEmpty() ? tr("Seal") : tr("Signature of the agency");
}

void SigningPage::showBox()
{
    if (m_shown < 0 || !m_pages->isOpen())
        return;
    const Row &row = m_rows[m_shown];
    const bool open = isAble(row);
    m_pages->area()->setMovableBox(row.place.page, open ? row.place.box : QRectF(), labelOf(row), previewOf(row));
    if (open)
        m_pages->ensureVisible(row.place.page, row.place.box);
    updateState();
}

outgoing::FileToSign SigningPage::fileOf(const Row &row) const
{
    return {row.place, lookOf(row), row.file.hash, row.madeHash.isEmpty() ? QString() : row.path, row.madeHash, row.slot};
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
    order.timestamp = timestampAddress(m_parts.settings);
    m_order.clear();
    for (Row &row : m_rows) {
        const bool main = row.slot.isEmpty();
        row.asked = isAble(row) && (main || m_order.value(m_order.size() - 1) == row.id); // attachments follow their document
        if (row.asked && main) {
            order.documents << outgoing::DocumentToSign{row.id, fileOf(row)};
            m_order << row.id;
        } else if (row.asked) {
            order.documents.last().attachments << fileOf(row);
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
        if (row.asked && row.id == m_order.value(document))
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
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(named(result.error())));
    } else {
        int done = 0;
        for (const outgoing::DocumentSigned &one : *result) {
            settle(one);
            done += one.receipt ? 1 : 0;
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
    if (!result) {
        m_pin->setFocus(); // while it was being signed nothing could be typed there
        if (result.error().code == ErrorCode::SignWrongPin || result.error().code == ErrorCode::SignPinLocked)
            listKeys(); // the tries that are left are others now
    } else {
        focusFirst();
        if (const int chosen = m_certificates->currentIndex(); chosen >= 0 && chosen < m_keys.identities.size()) {
            m_keys.identities[chosen].token.tries = signing::PinTries::Many; // a right PIN counts anew
            showKey();
        }
    }
    Q_EMIT finished();
}

/// A certificate that is gone is called by whose it is, which people know.
Error SigningPage::named(Error error) const
{
    if (const int chosen = m_certificates->currentIndex(); error.code == ErrorCode::SignNoCertificate && chosen >= 0 && chosen < m_keys.identities.size())
        error.args.insert(QStringLiteral("name"), m_keys.identities[chosen].certificate.name);
    return error;
}

/// A document and its attachments are signed, or none of them.
void SigningPage::settle(const outgoing::DocumentSigned &done)
{
    for (Row &row : m_rows) {
        if (row.id != done.id || !row.asked)
            continue;
        row.state = done.receipt ? Row::State::Signed : Row::State::Failed;
        row.said = done.receipt ? QString() : ErrorWords::sentence(done.receipt.error());
        if (done.receipt)
            showSigned(done.id, row.slot, row.slot.isEmpty() ? done.file : done.attachments.value(row.slot));
    }
}

/// What is there now is what was signed: it is seen with its signature.
void SigningPage::showSigned(const SubjectId &id, const QString &slot, const QString &file)
{
    onResult(outgoing::filePath(m_parts.office, id, file), this, [this, id, slot, generation = m_generation](const Result<QString> &path) {
        if (generation != m_generation || !path)
            return;
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].id != id || m_rows[i].slot != slot)
                continue;
            m_rows[i].path = *path;
            if (i == m_shown)
                showRow(i);
        }
    });
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
