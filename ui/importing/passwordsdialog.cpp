// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/passwordsdialog.h"

#include "app/exporting/exportreport.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace congso {

namespace {
constexpr int dialogWidth = 640;
constexpr int tableHeight = 300;
}

PasswordsDialog::PasswordsDialog(Office &office, const QList<importing::OneTimePassword> &passwords, QWidget *parent)
    : FormDialog(QStringLiteral("passwords"), tr("One-time passwords"), tr("Save as PDF…"), dialogWidth, parent), m_office(office),
      m_passwords(passwords), m_banner(new Banner)
{
    m_banner->hide();
    m_banner->setObjectName(QStringLiteral("passwords.banner"));
    auto *table = new QTableWidget(int(passwords.size()), 4);
    table->setObjectName(QStringLiteral("passwords.list"));
    table->setAccessibleName(tr("One-time passwords"));
    table->setHorizontalHeaderLabels({tr("Full name"), tr("Unit"), tr("Sign-in name"), tr("Password")});
    setUpTable(table);
    table->setSortingEnabled(false);
    table->setMinimumHeight(scaled(tableHeight, fontMetrics()));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < passwords.size(); ++row) {
        const importing::OneTimePassword &one = passwords.at(row);
        const QStringList cells{one.name, one.unit, one.login, one.password};
        for (int at = 0; at < cells.size(); ++at)
            table->setItem(row, at, new QTableWidgetItem(cells.at(at)));
    }
    column()->addWidget(wrappedLabel(tr("Each works once: whoever signs in with it chooses another at once. They are kept nowhere else; print the strips, hand them out, and delete the file.")));
    column()->addWidget(table, 1);
    column()->addWidget(m_banner);
    connect(doButton(), &QAbstractButton::clicked, this, &PasswordsDialog::choose);
}

void PasswordsDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Save the one-time passwords"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("mat-khau-lan-dau.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PasswordsDialog::saveTo);
    dialog->open();
}

void PasswordsDialog::saveTo(const QString &file)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_office.now(), Qt::OffsetFromUTC, m_office.store().utcOffsetMinutes() * 60);
    const auto write = [passwords = m_passwords, by = m_office.identity().person.name, at, file] {
        return exporting::printPasswords(passwords, by, at, file);
    };
    onResult(QtConcurrent::run(write), this, [this, file](const Outcome &done) {
        if (!done) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
            return;
        }
        m_banner->show(Banner::Kind::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
        Q_EMIT saved();
    });
}

}
