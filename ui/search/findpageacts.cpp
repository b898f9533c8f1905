// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of FindPage on a whole search: its name, its list in a file, the help.
#include "ui/search/findpage.h"

#include "app/exporting/hitexport.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/search/exportdialog.h"
#include "ui/search/hitlist.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchhelp.h"
#include "ui/shell/jobmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/labelledfield.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

void FindPage::askName(const QString &title, const QString &before, std::function<void(const QString &)> then)
{
    auto *dialog = new FormDialog(QStringLiteral("searchName"), title, tr("Save"), 360, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *name = new QLineEdit(before);
    name->setObjectName(QStringLiteral("searchName.name"));
    name->setMaxLength(120);
    name->selectAll();
    dialog->column()->addWidget(new LabelledField(tr("Name in the list at the left"), name, dialog));
    connect(dialog->doButton(), &QAbstractButton::clicked, dialog, [dialog, name, then = std::move(then)] {
        if (name->text().trimmed().isEmpty()) {
            name->setFocus();
            return;
        }
        then(name->text().trimmed());
        dialog->accept();
    });
    connect(name, &QLineEdit::returnPressed, dialog->doButton(), &QAbstractButton::click);
    dialog->open();
    name->setFocus();
}

void FindPage::saveAs(const QString &name)
{
    m_parts.saved.save({0, name, whole(), m_order});
}

void FindPage::renameTo(const QString &name)
{
    m_parts.saved.rename(m_saved, name);
}

void FindPage::showHelp()
{
    auto *help = new SearchHelp(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    connect(help, &SearchHelp::tried, this, [this](const QString &text) {
        Q_EMIT textChanged(text);
        search(text);
    });
    help->openAt(m_hits->mapToGlobal(QPoint(0, 0)));
}

void FindPage::chooseExport()
{
    auto *dialog = new ExportDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FindPage::exportTo);
    dialog->open();
}

void FindPage::exportTo(const QString &file)
{
    const std::optional<SavedSearch> saved = m_parts.saved.find(m_saved);
    exporting::HitExport wanted;
    wanted.request = m_model->request();
    wanted.columns = m_hits->shownColumns();
    wanted.title = saved ? saved->name : m_typed.isEmpty() ? QStringLiteral("Danh sách văn bản") : QStringLiteral("Kết quả tìm kiếm: ") + m_typed;
    wanted.file = file;
    auto stop = std::make_shared<std::stop_source>();
    JobModel *jobs = m_parts.incoming.jobs;
    const qint64 job = jobs ? jobs->begin(tr("Exporting the list"), [stop] { stop->request_stop(); }) : 0;
    std::function<void(qint64)> told;
    if (jobs)
        told = [progress = jobs->progress(job)](qint64 rows) { progress(rows, 0); };
    const auto ended = [this, jobs, job, file](const Result<qint64> &rows) {
        if (jobs && (rows || rows.error().code == ErrorCode::Cancelled))
            jobs->end(job);
        else if (jobs)
            jobs->fail(job, ErrorWords::sentence(rows.error()), [this, file] { exportTo(file); });
        if (rows)
            Q_EMIT messageShown(tr("%n document(s) were written to %1.", nullptr, int(*rows)).arg(QDir::toNativeSeparators(file)));
        else if (!jobs)
            m_hits->tell(Banner::Kind::Error, ErrorWords::sentence(rows.error()));
    };
    onResult(exporting::exportHits(m_parts.engine, m_parts.incoming.office, wanted, std::move(told), stop->get_token()), this, ended);
}

}
