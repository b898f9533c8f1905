// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/joblist.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace congso {

namespace {

JobStateKind stateOf(const QModelIndex &index)
{
    return JobStateKind(index.data(JobState).toInt());
}

}

JobList::JobList(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_rows(new QWidget)
{
    setObjectName(QStringLiteral("jobList"));
    setAccessibleName(tr("Running work"));
    setFrameShape(QFrame::StyledPanel);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_rows);
    new QVBoxLayout(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SectionHeader(tr("Running work")));
    layout->addWidget(new Separator);
    layout->addWidget(scroll, 1);
}

void JobList::setModel(QAbstractItemModel *model)
{
    if (m_model != nullptr) {
        disconnect(m_model, nullptr, this, nullptr);
    }
    m_model = model;
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &JobList::rebuild);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &JobList::rebuild);
        connect(model, &QAbstractItemModel::modelReset, this, &JobList::rebuild);
        connect(model, &QAbstractItemModel::dataChanged, this, &JobList::rebuild);
        connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    }
    rebuild();
}

void JobList::openAt(const QPoint &anchor)
{
    resize(scaled(420, fontMetrics()), scaled(280, fontMetrics()));
    move(anchor - QPoint(width(), height()));
    rebuild();
    show();
    focusNextChild();
}

int JobList::running() const
{
    return count(JobStateKind::Running) + count(JobStateKind::Waiting);
}

int JobList::failed() const
{
    return count(JobStateKind::Failed);
}

int JobList::count(JobStateKind state) const
{
    int found = 0;
    for (int row = 0; m_model != nullptr && row < m_model->rowCount(); ++row) {
        found += stateOf(m_model->index(row, 0)) == state ? 1 : 0;
    }
    return found;
}

void JobList::rebuild()
{
    Q_EMIT countsChanged(running(), failed());
    auto *layout = qobject_cast<QVBoxLayout *>(m_rows->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const int rows = m_model != nullptr ? m_model->rowCount() : 0;
    for (int at = 0; at < rows; ++at) {
        layout->addWidget(row(m_model->index(at, 0)));
    }
    if (rows == 0) {
        auto *nothing = new ElidedLabel(tr("Nothing is running."));
        nothing->setQuiet(true);
        layout->addWidget(nothing);
    }
    layout->addStretch(1);
}

QWidget *JobList::row(const QModelIndex &index)
{
    auto *whole = new QWidget;
    auto *layout = new QGridLayout(whole);
    layout->setContentsMargins(0, 0, 0, space::s);
    layout->setVerticalSpacing(2);
    auto *title = new ElidedLabel(index.data(JobTitle).toString());
    layout->addWidget(title, 0, 0);
    auto *note = new ElidedLabel(index.data(JobNote).toString());
    note->setQuiet(true);
    note->setEmphasis(0.87, false);
    layout->addWidget(note, 1, 0);
    const JobStateKind state = stateOf(index);
    if (state == JobStateKind::Running) {
        auto *bar = new QProgressBar;
        bar->setTextVisible(false);
        bar->setFixedHeight(4);
        bar->setRange(0, index.data(JobTotal).toInt());
        bar->setValue(index.data(JobDone).toInt());
        bar->setAccessibleName(title->text());
        layout->addWidget(bar, 2, 0);
    }
    const qint64 job = index.data(JobId).toLongLong();
    if (index.data(JobCanCancel).toBool()) {
        auto *cancel = new Button(tr("Cancel"), Button::Look::Flat);
        cancel->setAccessibleName(tr("Cancel: %1").arg(title->text()));
        connect(cancel, &QAbstractButton::clicked, this, [this, job] { Q_EMIT cancelRequested(job); });
        layout->addWidget(cancel, 0, 1, 2, 1);
    }
    if (index.data(JobCanRetry).toBool()) {
        auto *retry = new Button(tr("Try again"), Button::Look::Framed);
        retry->setAccessibleName(tr("Try again: %1").arg(title->text()));
        connect(retry, &QAbstractButton::clicked, this, [this, job] { Q_EMIT retryRequested(job); });
        layout->addWidget(retry, 0, 2, 2, 1);
    }
    layout->setColumnStretch(0, 1);
    return whole;
}

}
