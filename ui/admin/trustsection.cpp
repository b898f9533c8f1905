// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/trustsection.h"

#include "app/directory/trustedcertificates.h"
#include "app/reading/reader.h"
#include "app/words/formatwords.h"
#include "app/words/signaturewords.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace congso {

namespace {

enum Column { Name, Issuer, Until, Fingerprint, Columns };

QTableWidget *certificateTable(const QString &name, const QString &heard)
{
    auto *table = new QTableWidget(0, Columns);
    table->setObjectName(name);
    table->setAccessibleName(heard);
    table->setHorizontalHeaderLabels({TrustSection::tr("Authority"), TrustSection::tr("Issued by"), TrustSection::tr("Valid until"), TrustSection::tr("Fingerprint (SHA-256)")});
    setUpTable(table);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setSectionResizeMode(Until, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(Fingerprint, QHeaderView::Stretch);
    return table;
}

void fill(QTableWidget *table, const QList<CertificateSeen> &certificates, bool tickable)
{
    table->setRowCount(0);
    for (const CertificateSeen &one : certificates) {
        const CertificateFacts &facts = one.facts;
        const bool own = facts.issuer == facts.name;
        const QStringList texts{facts.name, own ? TrustSection::tr("itself") : facts.issuer, FormatWords::date(facts.until.toOffsetFromUtc(7 * 3600).date()),
                                SignatureWords::fingerprint(facts.fingerprint)};
        const int row = table->rowCount();
        table->insertRow(row);
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setToolTip(plainToolTip(texts.at(column)));
            if (column == Name && tickable) {
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Unchecked);
            }
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnToContents(Name);
    table->resizeColumnToContents(Issuer);
}

}

TrustSection::TrustSection(Office &office, QWidget *parent) : AdminSection(office, tr("Trusted authorities"), parent)
{
    build();
    updateButtons();
}

TrustSection::~TrustSection() = default;

void TrustSection::build()
{
    column()->addWidget(wrappedLabel(tr("A signature whose certificate leads to one of these is shown as trusted. None is trusted by itself: import the "
                                        "certificates of the authorities, and compare each fingerprint with the one that the authority publishes.")));
    column()->addWidget(buildTrusted(), 1);
    m_foundPane = buildFound();
    m_foundPane->hide();
    column()->addWidget(m_foundPane, 1);
    connect(m_import, &QAbstractButton::clicked, this, &TrustSection::chooseFile);
    connect(m_distrust, &QAbstractButton::clicked, this, &TrustSection::distrustChosen);
    connect(m_trust, &QAbstractButton::clicked, this, &TrustSection::trustTicked);
    connect(m_trusted, &QTableWidget::currentCellChanged, this, &TrustSection::updateButtons);
    connect(m_found, &QTableWidget::currentCellChanged, this, &TrustSection::showWhole);
    connect(m_found, &QTableWidget::itemChanged, this, &TrustSection::updateButtons);
}

QWidget *TrustSection::buildTrusted()
{
    auto *pane = new QWidget;
    m_trusted = certificateTable(QStringLiteral("trust.trusted"), tr("Trusted authorities"));
    m_import = new Button(tr("Import certificates…"), Button::Look::Primary);
    m_import->setObjectName(QStringLiteral("trust.import"));
    m_distrust = new Button(tr("Trust no longer"));
    m_distrust->setObjectName(QStringLiteral("trust.distrust"));
    auto *row = new FlowLayout(nullptr, space::s);
    row->addWidget(m_import);
    row->addWidget(m_distrust);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_trusted, 1);
    column->addLayout(row);
    return pane;
}

QWidget *TrustSection::buildFound()
{
    auto *pane = new QWidget;
    m_foundNote = wrappedLabel();
    m_found = certificateTable(QStringLiteral("trust.found"), tr("Certificates in the file"));
    m_foundWhole = wrappedLabel();
    m_foundWhole->setObjectName(QStringLiteral("trust.fingerprint"));
    m_foundWhole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_trust = new Button(tr("Trust those ticked"), Button::Look::Primary);
    m_trust->setObjectName(QStringLiteral("trust.trust"));
    auto *cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("trust.cancel"));
    connect(cancel, &QAbstractButton::clicked, this, [this] { showFound({}); });
    auto *row = new FlowLayout(nullptr, space::s);
    row->addWidget(m_trust);
    row->addWidget(cancel);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_foundNote);
    column->addWidget(m_found, 1);
    column->addWidget(m_foundWhole);
    column->addLayout(row);
    return pane;
}

void TrustSection::showDirectory()
{
    load();
}

void TrustSection::load()
{
    const int generation = ++m_generation;
    onResult(directory::trustedCertificates(office()), this, [this, generation](const Result<QList<CertificateSeen>> &trusted) {
        if (generation != m_generation || !trusted)
            return;
        m_trustedNow = *trusted;
        fill(m_trusted, m_trustedNow, false);
        updateButtons();
    });
}

void TrustSection::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import certificates"), {}, tr("Certificates (*.cer *.crt *.pem *.p7b *.der)"));
    if (!path.isEmpty())
        readFile(path);
}

void TrustSection::readFile(const QString &path)
{
    banner()->hide();
    if (!m_reader)
        m_reader = std::make_unique<Reader>();
    onResult(m_reader->certificates(path, {}), this, [this, path](const Result<QList<CertificateSeen>> &found) {
        if (!found) {
            showError(found.error());
            return;
        }
        if (found->isEmpty())
            banner()->show(Banner::Kind::Error, tr("%1 holds no certificate.").arg(QFileInfo(path).fileName()));
        showFound(*found);
    });
}

void TrustSection::showFound(const QList<CertificateSeen> &found)
{
    m_foundNow = found;
    fill(m_found, m_foundNow, true);
    m_foundNote->setText(tr("Compare each fingerprint with the one that the authority publishes, then tick what the office is to trust."));
    m_foundPane->setVisible(!found.isEmpty());
    m_import->setLook(found.isEmpty() ? Button::Look::Primary : Button::Look::Framed);
    updateButtons();
    showWhole();
    if (found.isEmpty())
        return;
    m_found->selectRow(0);
    m_found->setFocus();
}

/// Sixteen pairs a line, as they are compared by eye.
void TrustSection::showWhole()
{
    const int row = m_found->currentRow();
    if (row < 0 || row >= m_foundNow.size()) {
        m_foundWhole->clear();
        return;
    }
    const CertificateFacts &facts = m_foundNow.at(row).facts;
    QString pairs = SignatureWords::fingerprint(facts.fingerprint);
    pairs.replace(3 * 16 - 1, 1, QStringLiteral("\n"));
    m_foundWhole->setText(tr("%1, number %2, valid from %3").arg(facts.name, facts.serial, FormatWords::date(facts.from.toOffsetFromUtc(7 * 3600).date())) + u'\n' + pairs);
}

QList<CertificateSeen> TrustSection::ticked() const
{
    QList<CertificateSeen> result;
    for (int row = 0; row < m_found->rowCount() && row < m_foundNow.size(); ++row) {
        const QTableWidgetItem *item = m_found->item(row, Name);
        if (item && item->checkState() == Qt::Checked)
            result << m_foundNow.at(row);
    }
    return result;
}

void TrustSection::done(const Result<Receipt> &receipt, const QString &message)
{
    if (!receipt) {
        showError(receipt.error());
        return;
    }
    Q_EMIT messageShown(message);
    load();
}

void TrustSection::trustTicked()
{
    const QList<CertificateSeen> added = ticked();
    onResult(directory::trustCertificates(office(), m_trustedNow, added), this, [this, count = int(added.size())](const Result<Receipt> &receipt) {
        if (receipt)
            showFound({});
        done(receipt, tr("%n certificate(s) trusted from now on.", nullptr, count));
    });
}

void TrustSection::distrustChosen()
{
    const int row = m_trusted->currentRow();
    if (row < 0 || row >= m_trustedNow.size())
        return;
    const CertificateFacts facts = m_trustedNow.at(row).facts;
    onResult(directory::distrustCertificate(office(), m_trustedNow, facts.fingerprint), this,
             [this, facts](const Result<Receipt> &receipt) { done(receipt, tr("%1 is trusted no longer.").arg(facts.name)); });
}

void TrustSection::updateButtons()
{
    m_distrust->setEnabled(m_trusted->currentRow() >= 0 && m_trusted->currentRow() < m_trustedNow.size());
    m_trust->setEnabled(!ticked().isEmpty());
}

}
