// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copying/makecopy.h"
#include "app/outgoing/copies.h"
#include "app/print/dispatchbooks.h"
#include "app/print/envelope.h"
#include "app/words/errorwords.h"
#include "ui/copies/copiespage.h"
#include "ui/copies/copydialog.h"
#include "ui/copies/recorddialogs.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/savepdf.h"

#include <QJsonObject>
#include <QSaveFile>

namespace congso {

// What is done on the page of copies and dispatch.

namespace {
Outcome writeOut(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    return written ? success() : failure(ErrorCode::FileWrite, {{QStringLiteral("file"), file}});
}
}

void CopiesPage::connectActions()
{
    Actions &table = actions();
    const auto on = [this, &table](const char *id, auto act) { table.on(QLatin1String("copies.") + QLatin1String(id), this, act); };
    on("new", [this] { newCopy({}); });
    on("open", [this] { openDocument(); });
    on("number", [this] { takeNumber(); });
    on("sheets", [this] { saveSheets(); });
    on("stamped", [this] { stamped(); });
    on("sign", [this] {
        if (const CopyRow *chosen = copy())
            Q_EMIT pageRequested(QStringLiteral("signing"), {{QStringLiteral("documents"), QStringList{chosen->id.toString()}}, {QStringLiteral("as"), QStringLiteral("agency")}});
    });
    on("issue", [this] {
        if (const CopyRow *chosen = copy())
            perform("outgoing.issued", chosen->id, {}, tr("%1 is issued.").arg(chosen->code));
    });
    on("told", [this] { tell(false); });
    on("answered", [this] { tell(true); });
    on("lend", [this] { lend({}); });
    on("returned", [this] {
        if (const KeptUse *chosen = use())
            perform("outgoing.kept_returned", chosen->document, {{QStringLiteral("use"), chosen->id.toString()}}, tr("The kept original of %1 is back.").arg(chosen->code));
    });
    on("envelopes", [this] { envelopes(document(), {}); });
    on("postbook", [this] { saveBook(true); });
    on("keptbook", [this] { saveBook(false); });
}

void CopiesPage::newCopy(const SubjectId &source)
{
    auto *dialog = new CopyDialog(m_parts.office, m_parts.directory, m_parts.reader, source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyDialog::made, this, [this] { Q_EMIT messageShown(tr("The copy is made. Take its number next.")); });
    dialog->open();
}

void CopiesPage::perform(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields, const QString &said)
{
    if (m_busy)
        return;
    m_busy = true;
    onResult(m_parts.office.perform(m_parts.office.command(action, subject, fields)), this, [this, said](const Result<Receipt> &receipt) { ended(receipt, said); });
}

void CopiesPage::ended(const Result<Receipt> &receipt, const QString &said)
{
    m_busy = false;
    m_banner->show(Banner::Kind::Note, {});
    if (receipt)
        Q_EMIT messageShown(said);
    else
        failed(receipt.error());
    updateActions();
}

void CopiesPage::takeNumber()
{
    const CopyRow *chosen = copy();
    if (!chosen || m_busy)
        return;
    m_busy = true;
    onResult(outgoing::copySeries(m_parts.office), this, [this, id = chosen->id](const Result<RegisterId> &series) {
        m_busy = false;
        if (!series || series->isNull()) {
            m_banner->show(Banner::Kind::Error, series ? tr("The office has no series for copies yet. An administrator makes a register of outgoing documents for the kinds SY, SL and TrS.")
                                                       : ErrorWords::sentence(series.error()));
            return;
        }
        perform("outgoing.number_taken", id, {{QStringLiteral("register"), series->toString()}, {QStringLiteral("date"), m_parts.office.today().toString(Qt::ISODate)}},
                tr("The copy has its number."));
    });
}

void CopiesPage::saveSheets()
{
    const CopyRow *chosen = copy();
    if (!chosen || !m_parts.reader)
        return;
    QString name = (chosen->code.isEmpty() ? QStringLiteral("ban-sao") : chosen->code) + QStringLiteral(".pdf");
    SavePdf::ask(this, name.replace(u'/', u'-'), [this, id = chosen->id](const QString &file) {
        onResult(copying::sheets(m_parts.office, *m_parts.reader, id), this, [this, file](const Result<copying::CopySheets> &made) {
            const Outcome written = made ? writeOut(file, made->pdf) : Outcome(tl::make_unexpected(made.error()));
            if (written)
                Q_EMIT messageShown(tr("Saved: %1").arg(file));
            else
                failed(written.error());
        });
    });
}

void CopiesPage::stamped()
{
    const CopyRow *chosen = copy();
    if (!chosen || !m_parts.reader || m_busy)
        return;
    m_busy = true;
    updateActions();
    onResult(copying::sealOnPaper(m_parts.office, *m_parts.reader, chosen->id), this, [this, code = chosen->code](const Result<Receipt> &receipt) {
        ended(receipt, tr("The sheets of %1 are kept. It can be issued.").arg(code));
    });
}

void CopiesPage::tell(bool answer)
{
    const QList<Notice> chosen = chosenNotices();
    if (chosen.isEmpty())
        return;
    auto *dialog = new TellDialog(m_parts.office, chosen, answer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TellDialog::recorded, this, [this] { Q_EMIT messageShown(tr("It is recorded.")); });
    dialog->open();
}

void CopiesPage::lend(const QString &code)
{
    auto *dialog = new KeptUseDialog(m_parts.office, m_parts.directory, code, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeptUseDialog::recorded, this, [this] { Q_EMIT messageShown(tr("It is recorded.")); });
    dialog->open();
}

void CopiesPage::envelopes(const SubjectId &id, const QList<RecipientId> &recipients)
{
    if (id.isNull())
        return;
    auto *dialog = new EnvelopeDialog(m_parts.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id, recipients, dialog] {
        SavePdf::ask(this, tr("envelopes.pdf"), [this, id, recipients, size = dialog->size(), contact = dialog->contact()](const QString &file) {
            onResult(printEnvelopes(m_parts.office, id, recipients, contact, size, file), this, [this, file](const Result<PrintSummary> &printed) {
                if (printed)
                    Q_EMIT messageShown(tr("%n envelope(s): %1", nullptr, int(printed->rows)).arg(file));
                else
                    failed(printed.error());
            });
        });
    });
    dialog->open();
}

void CopiesPage::saveBook(bool post)
{
    auto *dialog = new BookYearDialog(m_parts.office.today(), post, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, post] {
        const QDate first(dialog->year(), 1, 1);
        const QDate last = qMin(QDate(dialog->year(), 12, 31), m_parts.office.today());
        const QString name = (post ? QStringLiteral("so-gui-buu-dien-%1.pdf") : QStringLiteral("so-su-dung-ban-luu-%1.pdf")).arg(dialog->year());
        SavePdf::ask(this, name, [this, post, first, last](const QString &file) {
            onResult(post ? printPostBook(m_parts.office, first, last, file) : printKeptBook(m_parts.office, first, last, file), this, [this, file](const Result<PrintSummary> &printed) {
                if (printed)
                    Q_EMIT messageShown(tr("Saved: %1").arg(file));
                else
                    failed(printed.error());
            });
        });
    });
    dialog->open();
}

}
