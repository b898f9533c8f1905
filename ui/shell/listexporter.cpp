// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listexporter.h"

#include "app/words/errorwords.h"
#include "db/text/fold.h"
#include "ui/models/onresult.h"
#include "ui/shell/jobmodel.h"

#include <QDir>
#include <QFileDialog>

namespace congso {

QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : text::fold(title)) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("danh-sach") : name;
}

ListExporter::ListExporter(QWidget *page, JobModel *jobs) : QObject(page), m_page(page), m_jobs(jobs)
{
}

ListExporter::~ListExporter()
{
    m_stop.request_stop();
}

void ListExporter::ask(const QString &title, const Write &write)
{
    auto *dialog = new QFileDialog(m_page, tr("Export the list"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Excel workbook (*.xlsx)"), tr("Comma-separated values (*.csv)"), tr("PDF, for printing (*.pdf)")};
    const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("pdf")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endings.first());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString &chosen) {
        dialog->setDefaultSuffix(endings.value(filters.indexOf(chosen)));
    });
    dialog->selectFile(fileNameOf(title) + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, title, write](const QString &file) { writeTo(file, title, write); });
    dialog->open();
}

void ListExporter::writeTo(const QString &file, const QString &title, const Write &write)
{
    m_stop = std::stop_source();
    const qint64 job = m_jobs ? m_jobs->begin(tr("Exporting: %1").arg(title), [this] { m_stop.request_stop(); }) : 0;
    onResult(write(file, m_stop.get_token()), this, [this, job, file, title, write](const Result<qint64> &rows) {
        const bool stopped = !rows && rows.error().code == ErrorCode::Cancelled;
        if (m_jobs && (rows || stopped))
            m_jobs->end(job);
        else if (m_jobs)
            m_jobs->fail(job, ErrorWords::sentence(rows.error()), [this, file, title, write] { writeTo(file, title, write); });
        if (rows)
            Q_EMIT messageShown(tr("%n row(s) written to %1.", nullptr, int(*rows)).arg(QDir::toNativeSeparators(file)));
        else if (!stopped)
            Q_EMIT messageShown(ErrorWords::sentence(rows.error()));
    });
}

}
