// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/pastimports.h"

#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "ui/models/onresult.h"
#include "ui/shell/jobmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
using namespace importing;
constexpr int dialogWidth = 460;
constexpr int shortestReason = 10;
}

QString importKindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People: return PastImports::tr("People and their posts");
    case ImportKind::Units: return PastImports::tr("Units");
    case ImportKind::Agencies: return PastImports::tr("Other agencies");
    case ImportKind::CaseFiles: return PastImports::tr("Case files");
    case ImportKind::OutgoingRegister: return PastImports::tr("Old register of outgoing documents");
    case ImportKind::Register: break;
    }
    return PastImports::tr("Lines of the incoming register");
}

PastImports::PastImports(Office &office, JobModel *jobs, QWidget *parent)
    : QWidget(parent), m_office(office), m_jobs(jobs), m_table(new QTableWidget(0, 6)), m_takeBack(new Button(tr("Take back…"))), m_banner(new Banner)
{
    m_table->setObjectName(QStringLiteral("import.past"));
    m_table->setAccessibleName(tr("Earlier imports"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("File"), tr("Rows"), tr("Taken over"), tr("State")});
    setUpTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_takeBack->setObjectName(QStringLiteral("import.takeBack"));
    m_takeBack->setToolTip(tr("Everything of this import is withdrawn, ended or closed, as long as nothing has been done with it since."));
    m_banner->setObjectName(QStringLiteral("import.pastBanner"));
    m_banner->setClosable(true);
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PastImports::updateButtons);
    connect(m_takeBack, &QAbstractButton::clicked, this, &PastImports::ask);
    updateButtons();
}

PastImports::~PastImports()
{
    m_stop.request_stop();
}

void PastImports::load()
{
    onResult(pastImports(m_office), this, [this](const Result<QList<PastImport>> &imports) {
        if (imports)
            show(*imports);
    });
}

void PastImports::show(const QList<PastImport> &imports)
{
    m_imports = imports;
    m_table->setRowCount(int(imports.size()));
    for (int row = 0; row < imports.size(); ++row) {
        const PastImport &one = imports.at(row);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(one.at, Qt::OffsetFromUTC, m_office.store().utcOffsetMinutes() * 60);
        const QStringList cells{at.toString(QStringLiteral("dd/MM/yyyy HH:mm")), importKindName(one.kind), one.file, FormatWords::number(one.rows),
                                FormatWords::number(one.accepted), one.takenBack ? tr("taken back") : one.complete ? tr("complete") : tr("stopped")};
        for (int at2 = 0; at2 < cells.size(); ++at2)
            m_table->setItem(row, at2, new QTableWidgetItem(cells.at(at2)));
    }
    updateButtons();
    Q_EMIT loaded();
}

const PastImport *PastImports::chosen() const
{
    const int row = m_table->selectionModel()->selectedRows().isEmpty() ? -1 : m_table->currentRow();
    return row >= 0 && row < m_imports.size() ? &m_imports.at(row) : nullptr;
}

const PastImport *PastImports::unfinished(ImportKind kind, const QString &fileName) const
{
    for (const PastImport &one : m_imports) {
        if (one.kind == kind && one.file == fileName && !one.takenBack)
            return one.complete ? nullptr : &one;
    }
    return nullptr;
}

void PastImports::updateButtons()
{
    const PastImport *one = chosen();
    m_takeBack->setEnabled(one && !one->takenBack && !m_busy);
}

void PastImports::ask()
{
    const PastImport *one = chosen();
    if (!one)
        return;
    auto *dialog = new FormDialog(QStringLiteral("takeBack"), tr("Take an import back"), tr("Take back"), dialogWidth, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->column()->addWidget(wrappedLabel(tr("%1, %2: %3 row(s) taken over are withdrawn, ended or closed. Numbers they have stay used; the history keeps both.")
                                                 .arg(importKindName(one->kind), one->file, FormatWords::number(one->accepted))));
    auto *reason = new QLineEdit(tr("The table %1 was imported by mistake").arg(one->file));
    reason->setObjectName(QStringLiteral("takeBack.reason"));
    reason->setMaxLength(500);
    dialog->column()->addWidget(new LabelledField(tr("Reason"), reason));
    connect(reason, &QLineEdit::textChanged, dialog, [dialog, reason] { dialog->doButton()->setEnabled(reason->text().simplified().size() >= shortestReason); });
    connect(dialog->doButton(), &QAbstractButton::clicked, this, [this, dialog, reason, id = one->id] {
        commitInputMethod();
        takeBack(id, reason->text().simplified());
        dialog->accept();
    });
    dialog->open();
}

void PastImports::takeBack(const QUuid &import, const QString &reason)
{
    m_busy = true;
    m_stop = std::stop_source();
    updateButtons();
    const qint64 job = m_jobs ? m_jobs->begin(tr("Taking an import back"), [this] { m_stop.request_stop(); }) : 0;
    onResult(importing::takeBack(m_office, import, reason, m_stop.get_token()), this, [this, job](const Result<TakenBack> &taken) {
        m_busy = false;
        if (m_jobs)
            m_jobs->end(job);
        load();
        if (!taken) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(taken.error()));
            return;
        }
        m_banner->hide();
        Q_EMIT messageShown(tr("Taken back: %n thing(s).", nullptr, int(taken->subjects)));
    });
}

}
