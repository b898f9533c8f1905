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
    , m_nothing(new ElidedLabel(tr("Nothing is running.")))
{
    setObjectName(QStringLiteral("jobList"));
    setAccessibleName(tr("Running work"));
    setFrameShape(QFrame::StyledPanel);
    m_nothing->setQuiet(true);
    auto *rows = new QWidget;
    m_column = new QVBoxLayout(rows);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
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
        connect(model, &QAbstractItemModel::dataChanged, this, &JobList::follow);
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
    const int rows = m_model != nullptr ? m_model->rowCount() : 0;
    while (m_shown.size() > rows) {
        QWidget *old = m_shown.takeLast().widget;
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    while (m_shown.size() < rows) {
        m_shown.append(makeRow());
        m_column->insertWidget(int(m_shown.size()) - 1, m_shown.last().widget);
    }
    for (int at = 0; at < rows; ++at) {
        fill(m_shown.at(at), m_model->index(at, 0));
    }
    m_nothing->setVisible(rows == 0);
    Q_EMIT countsChanged(running(), failed());
}

void JobList::follow(const QModelIndex &first, const QModelIndex &last)
{
    for (int at = first.row(); at <= last.row() && at < m_shown.size(); ++at) {
        fill(m_shown.at(at), m_model->index(at, 0));
    }
    Q_EMIT countsChanged(running(), failed());
}

JobList::Row JobList::makeRow()
{
    Row row{new QWidget, new ElidedLabel, new ElidedLabel, new QProgressBar, new Button({}, Button::Look::Flat), new Button({}, Button::Look::Framed)};
    auto *layout = new QGridLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, space::s);
    layout->setVerticalSpacing(2);
    row.note->setQuiet(true);
    row.note->setEmphasis(0.87, false);
    row.bar->setTextVisible(false);
    row.bar->setFixedHeight(4);
    row.cancel->setObjectName(QStringLiteral("job.cancel"));
    row.retry->setObjectName(QStringLiteral("job.retry"));
    layout->addWidget(row.title, 0, 0);
    layout->addWidget(row.note, 1, 0);
    layout->addWidget(row.bar, 2, 0);
    layout->addWidget(row.cancel, 0, 1, 2, 1);
    layout->addWidget(row.retry, 0, 2, 2, 1);
    layout->setColumnStretch(0, 1);
    connect(row.cancel, &QAbstractButton::clicked, this, [this, widget = row.widget] { Q_EMIT cancelRequested(jobOf(widget)); });
    connect(row.retry, &QAbstractButton::clicked, this, [this, widget = row.widget] { Q_EMIT retryRequested(jobOf(widget)); });
    return row;
}

void JobList::fill(const Row &row, const QModelIndex &index)
{
    const QString title = index.data(JobTitle).toString();
    const bool stopped = stateOf(index) == JobStateKind::Stopped;
    const bool over = stopped || stateOf(index) == JobStateKind::Failed;
    row.title->setText(title);
    row.note->setText(index.data(JobNote).toString());
    row.note->setVisible(!row.note->text().isEmpty());
    row.bar->setVisible(stateOf(index) == JobStateKind::Running);
    row.bar->setRange(0, index.data(JobTotal).toInt());
    row.bar->setValue(index.data(JobDone).toInt());
    row.bar->setAccessibleName(title);
    row.cancel->setText(over ? tr("Put away") : tr("Cancel"));
    row.cancel->setAccessibleName(over ? tr("Put away: %1").arg(title) : tr("Cancel: %1").arg(title));
    row.cancel->setVisible(index.data(JobCanCancel).toBool());
    row.retry->setText(stopped ? tr("Go on") : tr("Try again"));
    row.retry->setAccessibleName(stopped ? tr("Go on: %1").arg(title) : tr("Try again: %1").arg(title));
    row.retry->setVisible(index.data(JobCanRetry).toBool());
}

qint64 JobList::jobOf(const QWidget *widget) const
{
    for (int at = 0; m_model != nullptr && at < m_shown.size(); ++at) {
        if (m_shown.at(at).widget == widget) {
            return m_model->index(at, 0).data(JobId).toLongLong();
        }
    }
    return 0;
}

}
