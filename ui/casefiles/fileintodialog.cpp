// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefiles/fileintodialog.h"

#include "app/casefiles/casefiles.h"
#include "app/directory/duties.h"
#include "app/words/errorwords.h"
#include "ui/casefiles/casefileform.h"
#include "ui/casefiles/casefilemodel.h"
#include "ui/casefiles/caseoffermodel.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QJsonArray>
#include <QListView>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 560;
constexpr int mostOffers = 8;
constexpr int mostRows = 100;
}

FileIntoDialog::FileIntoDialog(Office &office, const DirectoryWatch &directory, const QList<SubjectId> &documents, const QString &title, QWidget *parent)
    : FormDialog(QStringLiteral("filing"), tr("Put into a case file"), tr("Put into it"), dialogWidth, parent), m_office(office), m_directory(directory),
      m_documents(documents), m_newTitle(title)
{
    build();
    updateButton();
    for (const SubjectId &document : documents) {
        ++m_waiting;
        onResult(casefiles::ofDocument(office, document), this, [this, document](const Result<QList<CaseFile>> &files) {
            for (const CaseFile &file : files.value_or(QList<CaseFile>()))
                m_holds[file.id].insert(document);
            if (--m_waiting == 0)
                load();
        });
    }
    ++m_waiting;
    onResult(casefiles::offers(office, documents.value(0), mostOffers), this, [this](const Result<QList<CaseFileOffer>> &offers) {
        m_offers = offers.value_or(QList<CaseFileOffer>());
        if (--m_waiting == 0)
            load();
    });
}

void FileIntoDialog::build()
{
    m_banner = new Banner(this);
    m_banner->hide();
    m_filter = new SearchField(tr("Code or title of the case file"), this);
    m_filter->setObjectName(QStringLiteral("filing.filter"));
    m_filter->setAccessibleName(tr("Find a case file"));
    m_model = new CaseOfferModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("filing.list"));
    m_list->setAccessibleName(tr("Case files"));
    m_list->setModel(m_model);
    setUpTwoLineList(m_list);
    m_list->setMinimumHeight(scaled(280, fontMetrics()));
    m_empty = new EmptyState(QStringLiteral("archive"), tr("No open case file of yours here. Open a new one for this work."), this);
    m_new = new Button(tr("New case file…"), Button::Look::Framed, this);
    m_new->setObjectName(QStringLiteral("filing.new"));
    column()->addWidget(m_banner);
    column()->addWidget(m_filter);
    column()->addWidget(new ListOrEmpty(m_list, m_empty, this), 1);
    column()->addWidget(m_new, 0, Qt::AlignLeft);
    connect(m_filter, &SearchField::filterChanged, this, &FileIntoDialog::load);
    connect(m_filter, &SearchField::searched, this, &FileIntoDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FileIntoDialog::updateButton);
    connect(m_list, &QListView::activated, this, &FileIntoDialog::accept);
    connect(m_new, &Button::clicked, this, &FileIntoDialog::openNew);
    m_filter->setFocus();
}

void FileIntoDialog::load()
{
    if (m_waiting > 0)
        return;
    CaseFileQuery query;
    query.words = m_filter->text().trimmed();
    query.closed = 0;
    query.limit = mostRows;
    if (!directory::duties::filesForOthers(m_office.identity()))
        query.keeper = m_office.identity().person.id;
    const int generation = ++m_generation;
    onResult(casefiles::list(m_office, query), this, [this, generation](const Result<QList<CaseFile>> &files) {
        if (generation != m_generation)
            return;
        if (files)
            show(*files);
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(files.error()));
    });
}

/// Those that fit in their order, then one's own, then the others; with a filter only what it finds.
void FileIntoDialog::show(const QList<CaseFile> &files)
{
    QList<CaseOfferModel::Offer> rows;
    QSet<SubjectId> shown;
    const auto add = [&](const CaseFile &file, const QString &reason) {
        if (shown.contains(file.id))
            return;
        shown.insert(file.id);
        rows << CaseOfferModel::Offer{file, m_directory.personName(file.keeper), reason, missingIn(file.id).isEmpty()};
    };
    const auto found = [&files](const CaseFile &wanted) {
        return std::any_of(files.begin(), files.end(), [&wanted](const CaseFile &each) { return each.id == wanted.id; });
    };
    for (const CaseFileOffer &offer : std::as_const(m_offers)) {
        if (found(offer.file))
            add(offer.file, offer.sameAgency ? tr("same sender") : offer.sharedWords > 0 ? tr("title fits") : QString());
    }
    const PersonId me = m_office.identity().person.id;
    for (const CaseFile &file : files) {
        if (file.keeper == me)
            add(file, {});
    }
    for (const CaseFile &file : files)
        add(file, {});
    m_model->setOffers(rows);
    m_empty->setSentence(m_filter->text().isEmpty() ? tr("No open case file of yours here. Open a new one for this work.")
                                                    : tr("No open case file matches “%1”.").arg(m_filter->text()));
    if (const int first = m_model->firstFree(); first >= 0)
        m_list->setCurrentIndex(m_model->index(first));
    updateButton();
    Q_EMIT ready();
}

QList<SubjectId> FileIntoDialog::missingIn(const SubjectId &file) const
{
    QList<SubjectId> missing;
    const QSet<SubjectId> there = m_holds.value(file);
    std::copy_if(m_documents.begin(), m_documents.end(), std::back_inserter(missing), [&there](const SubjectId &each) { return !there.contains(each); });
    return missing;
}

void FileIntoDialog::updateButton()
{
    const CaseOfferModel::Offer *chosen = m_model->offer(m_list->currentIndex().row());
    doButton()->setEnabled(!m_busy && chosen && !chosen->holdsAll);
}

void FileIntoDialog::accept()
{
    const CaseOfferModel::Offer *chosen = m_model->offer(m_list->currentIndex().row());
    if (chosen && !chosen->holdsAll)
        putInto(chosen->file.id, shownCaseCode(chosen->file));
}

void FileIntoDialog::openNew()
{
    auto *form = new CaseFileForm(m_office, m_directory, m_newTitle, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &CaseFileForm::saved, this, [this](const SubjectId &file) { putInto(file, tr("the new case file")); });
    form->open();
}

void FileIntoDialog::putInto(const SubjectId &file, const QString &code)
{
    if (m_busy)
        return;
    m_busy = true;
    updateButton();
    const QList<SubjectId> added = missingIn(file);
    QJsonArray ids;
    for (const SubjectId &id : added)
        ids << id.toString();
    onResult(m_office.perform(m_office.command("casefile.documents_added", file, {{QStringLiteral("documents"), ids}})), this,
             [this, file, code, added](const Result<Receipt> &receipt) {
                 m_busy = false;
                 updateButton();
                 if (!receipt) {
                     m_banner->show(Banner::Kind::Error, ErrorWords::sentence(receipt.error()));
                     return;
                 }
                 Office *office = &m_office;
                 Q_EMIT filed(tr("%n document(s) put into %1.", nullptr, int(added.size())).arg(code), [office, file, added] {
                     QList<Command> back;
                     for (const SubjectId &id : added)
                         back << office->command("casefile.document_removed", file, {{QStringLiteral("document"), id.toString()}});
                     office->performMany(back);
                 });
                 QDialog::accept();
             });
}

}
