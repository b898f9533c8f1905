// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictpane.h"

#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
enum Column { FieldColumn, MineColumn, TheirsColumn, WasColumn, ColumnCount };
}

ConflictPane::ConflictPane(QWidget *parent)
    : QWidget(parent), m_title(wrappedLabel()), m_why(wrappedLabel()), m_sides(new QTableWidget(0, ColumnCount)), m_mine(new Button(tr("Keep mine"), Button::Look::Framed)),
      m_theirs(new Button(tr("Keep theirs"), Button::Look::Framed)), m_copy(new Button(tr("Copy mine"), Button::Look::Flat)), m_open(new Button(tr("Open the document"), Button::Look::Flat)),
      m_save(new Button(tr("Save its files…"), Button::Look::Flat))
{
    m_title->setObjectName(QStringLiteral("sync.conflictTitle"));
    m_title->setFont(bold(m_title->font()));
    m_why->setObjectName(QStringLiteral("sync.why"));
    m_sides->setObjectName(QStringLiteral("sync.sides"));
    m_sides->setAccessibleName(tr("Both sides"));
    m_sides->setHorizontalHeaderLabels({tr("Field"), tr("What you wrote"), tr("What others wrote"), tr("Before both")});
    m_sides->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sides->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    m_sides->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sides->verticalHeader()->hide();
    m_sides->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sides->setSelectionMode(QAbstractItemView::NoSelection);
    m_sides->setWordWrap(true);
    m_sides->setShowGrid(true);
    m_sides->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_mine->setObjectName(QStringLiteral("sync.mine"));
    m_mine->setToolTip(tr("What you wrote is put in the place of what others wrote; theirs stays in the history"));
    m_theirs->setObjectName(QStringLiteral("sync.theirs"));
    m_theirs->setToolTip(tr("Everything stays as others left it; what you wrote stays readable among the settled ones"));
    m_copy->setObjectName(QStringLiteral("sync.copyMine"));
    m_copy->setToolTip(tr("What was written, on the clipboard: to be put in anywhere"));
    m_open->setObjectName(QStringLiteral("sync.openDocument"));
    m_save->setObjectName(QStringLiteral("sync.saveFiles"));
    m_save->setToolTip(tr("The files that belong to what you did, in a folder of your own. Once theirs is kept they leave this computer"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_mine);
    row->addWidget(m_theirs);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    row->addWidget(m_save);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_sides, 1);
    column->addLayout(row);
    // A narrower column takes more lines.
    connect(m_sides->horizontalHeader(), &QHeaderView::sectionResized, m_sides, &QTableWidget::resizeRowsToContents);
    connect(m_mine, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(sync::Keep::Mine); });
    connect(m_theirs, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(sync::Keep::Theirs); });
    connect(m_copy, &QAbstractButton::clicked, this, &ConflictPane::copyMine);
    connect(m_open, &QAbstractButton::clicked, this, &ConflictPane::documentWanted);
    connect(m_save, &QAbstractButton::clicked, this, &ConflictPane::filesWanted);
}

void ConflictPane::copyMine()
{
    QStringList lines;
    for (int row = 0; row < m_sides->rowCount(); ++row) {
        const QString field = m_sides->item(row, FieldColumn)->text();
        const QString text = m_sides->item(row, m_copied)->text();
        lines << (field.isEmpty() ? text : QStringLiteral("%1: %2").arg(field, text));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied();
}

void ConflictPane::showItem(const sync::ConflictItem &item, const directory::Directory &directory, int utcOffsetMinutes)
{
    m_title->setText(item.label.isEmpty() ? ActionWords::name(item.kind) : ActionWords::name(item.kind) + QStringLiteral(" · ") + item.label);
    QString why = item.clashes.isEmpty() ? ErrorWords::sentence(item.why, item.whyArgs) : tr("You and somebody else changed the same, without knowing of each other.");
    if (!item.again)
        why = tr("It was sent again after the server had been restored, and does not fit what is there now. What you wrote is kept below: copy it, and do it once more on the document.");
    if (item.lost)
        why = tr("This is not yours to read any more: it was taken back or given to somebody else before what you did arrived. What you wrote is kept below, to be read and copied; whoever gave it to you can give it again.");
    if (item.settled == QLatin1String("mine"))
        why = tr("Settled: what you wrote was kept.");
    else if (item.settled == QLatin1String("lost"))
        why = tr("The server has lost this, and whoever did it has not sent it again. It is kept here, to be read and copied; if it is sent after all, it comes as usual.");
    else if (!item.settled.isEmpty())
        why = tr("Settled: what others wrote was kept. What you wrote is below, to be read and copied.");
    const QString when = FormatWords::dateTime(item.at, utcOffsetMinutes);
    m_why->setText(why + u' ' + (item.mine.isEmpty() ? tr("It was done on %1.") : tr("You did it on %1.")).arg(when));
    const QList<SyncSide> sides = SyncWords::sides(item, directory);
    m_sides->setRowCount(int(sides.size()));
    bool fields = false, before = false;
    for (int row = 0; row < sides.size(); ++row) {
        const SyncSide &side = sides.at(row);
        fields = fields || !side.field.isEmpty();
        before = before || !side.was.isEmpty();
        const QStringList texts{side.field, side.mine, side.theirs, side.was};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_sides->setItem(row, column, cell);
        }
    }
    m_sides->setColumnHidden(FieldColumn, !fields);
    m_sides->setColumnHidden(WasColumn, !before);
    m_sides->resizeRowsToContents();
    const bool mayStay = item.again && !item.lost;
    m_mine->setVisible(item.settled.isEmpty() && mayStay);
    m_theirs->setVisible(item.settled.isEmpty());
    m_theirs->setText(mayStay ? tr("Keep theirs") : tr("Put away"));
    m_open->setVisible(!item.label.isEmpty());
    m_save->setVisible(!item.files.isEmpty());
    m_copied = item.mine.isEmpty() ? TheirsColumn : MineColumn;
    m_copy->setText(item.mine.isEmpty() ? tr("Copy theirs") : tr("Copy mine"));
}

}
