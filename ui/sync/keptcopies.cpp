// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/keptcopies.h"

#include "app/words/formatwords.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace congso {

KeptCopies::KeptCopies(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_title(new SectionHeader(tr("Kept: your own text"))), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("sync.keptCopies"));
    m_list->setObjectName(QStringLiteral("sync.copies"));
    m_list->setAccessibleName(tr("What you changed in drafts that you may not read any more"));
    setUpTwoLineList(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *save = new Button(tr("Save elsewhere…"), Button::Look::Framed);
    save->setObjectName(QStringLiteral("sync.saveCopy"));
    save->setToolTip(plainToolTip(tr("Your text as it was last saved in the word processor, in a file of your own")));
    auto *throwAway = new Button(tr("Throw away…"), Button::Look::Flat);
    throwAway->setObjectName(QStringLiteral("sync.discardCopy"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(save);
    row->addWidget(throwAway);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(wrappedLabel(tr("You may not read these drafts any more. What you had changed in them and was not recorded is on this computer alone.")));
    column->addWidget(m_list);
    column->addLayout(row);
    connect(save, &QAbstractButton::clicked, this, &KeptCopies::ask);
    connect(throwAway, &QAbstractButton::clicked, this, &KeptCopies::askDiscard);
    hide();
}

void KeptCopies::setFolder(const QString &folder)
{
    m_folder = folder;
    load();
}

void KeptCopies::load()
{
    if (m_folder.isEmpty())
        return;
    onResult(drafting::keptCopies(m_office, m_folder), this, [this, generation = ++m_generation](const Result<QList<drafting::KeptCopy>> &copies) {
        if (copies && generation == m_generation)
            show(*copies);
    });
}

void KeptCopies::show(const QList<drafting::KeptCopy> &copies)
{
    const int chosen = qMax(0, m_list->currentRow());
    m_copies = copies;
    m_list->clear();
    for (const drafting::KeptCopy &copy : copies) {
        const QString when = tr("changed on %1").arg(FormatWords::dateTime(copy.changedAt, m_office.store().utcOffsetMinutes()));
        auto *row = new QListWidgetItem(copy.name + QStringLiteral(", ") + when, m_list);
        row->setData(RowCode, copy.name);
        row->setData(RowSubject, when);
    }
    m_list->setCurrentRow(qMin(chosen, int(copies.size()) - 1));
    m_title->setNote(FormatWords::number(copies.size()));
    setVisible(!copies.isEmpty());
}

void KeptCopies::ask()
{
    const drafting::KeptCopy copy = m_copies.value(m_list->currentRow());
    if (copy.path.isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(copy.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &KeptCopies::saveTo);
    dialog->open();
}

void KeptCopies::saveTo(const QString &file)
{
    const drafting::KeptCopy copy = m_copies.value(m_list->currentRow());
    if (copy.path.isEmpty())
        return;
    onResult(drafting::saveKept(m_office, copy, file), this, [this, file](const Outcome &done) { took(done, tr("Your text is in %1.").arg(file)); });
}

void KeptCopies::askDiscard()
{
    const drafting::KeptCopy copy = m_copies.value(m_list->currentRow());
    if (copy.path.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Throw away"), tr("What you wrote in %1 is nowhere else. It cannot be brought back.").arg(copy.name), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("sync.discardQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QAbstractButton::clicked, this, [this, copy] { discard(copy); });
    box->open();
}

void KeptCopies::discard(const drafting::KeptCopy &copy)
{
    onResult(drafting::discardKept(m_office, copy), this, [this, name = copy.name](const Outcome &done) { took(done, tr("%1 was thrown away.").arg(name)); });
}

void KeptCopies::took(const Outcome &done, const QString &said)
{
    if (done)
        Q_EMIT messageShown(said);
    else
        Q_EMIT failed(done.error());
    load();
}

}
