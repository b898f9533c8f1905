// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/searchsection.h"

#include "app/search/searchupkeep.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int listRows = 8;
constexpr int askAgainMs = 500; ///< while the index is behind, or files are being read
enum Role { HashRole = Qt::UserRole };
}

SearchSection::SearchSection(Office &office, SearchUpkeep &upkeep, QWidget *parent)
    : AdminSection(office, tr("Search"), parent), m_upkeep(upkeep), m_index(wrappedLabel()), m_progress(new ProgressLine),
      m_rebuild(new Button(tr("Make the index anew"))), m_texts(wrappedLabel()), m_failed(new QListWidget), m_again(new Button(tr("Try again"))),
      m_readOn(new Button(tr("Go on reading"))), m_later(new QTimer(this))
{
    build();
    m_later->setSingleShot(true);
    m_later->setInterval(askAgainMs);
    connect(m_later, &QTimer::timeout, this, [this] {
        askIndex();
        askTexts();
    });
    connect(m_rebuild, &QAbstractButton::clicked, this, &SearchSection::rebuild);
    connect(m_again, &QAbstractButton::clicked, this, &SearchSection::tryAgain);
    connect(m_readOn, &QAbstractButton::clicked, this, [this] { m_upkeep.resume(); });
    connect(&m_upkeep.engine(), &SearchEngine::indexed, this, [this] {
        if (isVisible() && !m_later->isActive())
            m_later->start();
    });
    connect(&m_upkeep, &SearchUpkeep::readingChanged, this, [this] {
        m_readOn->setVisible(m_upkeep.reading().paused);
        if (isVisible() && !m_later->isActive())
            m_later->start();
    });
}

void SearchSection::build()
{
    m_index->setObjectName(QStringLiteral("search.index"));
    m_rebuild->setObjectName(QStringLiteral("search.rebuild"));
    m_texts->setObjectName(QStringLiteral("search.texts"));
    m_failed->setObjectName(QStringLiteral("search.failed"));
    m_failed->setAccessibleName(tr("Files that could not be read"));
    m_failed->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_failed->setMinimumHeight(listRows * fontMetrics().height());
    m_again->setObjectName(QStringLiteral("search.again"));
    m_again->setToolTip(tr("Reads the chosen files again, or all of them when none is chosen"));
    m_readOn->setObjectName(QStringLiteral("search.readOn"));
    m_readOn->hide();
    m_progress->setCancellable(false);
    m_progress->hide();
    QVBoxLayout *inside = readingColumn();
    inside->addWidget(wrappedLabel(tr("The search looks into an index of its own, made from the office. It follows by itself; make it anew when documents that are there are not found. Nothing of the office is changed by it, and people go on searching in what is there.")));
    inside->addWidget(m_index);
    inside->addWidget(m_progress);
    inside->addWidget(m_rebuild, 0, Qt::AlignLeft);
    inside->addWidget(new Separator);
    inside->addWidget(m_texts);
    inside->addWidget(m_failed, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_again);
    row->addWidget(m_readOn);
    row->addStretch();
    inside->addLayout(row);
    column()->addWidget(inside->parentWidget(), 1);
}

void SearchSection::showEvent(QShowEvent *event)
{
    AdminSection::showEvent(event);
    m_readOn->setVisible(m_upkeep.reading().paused);
    askIndex();
    askTexts();
}

void SearchSection::rebuild()
{
    m_replaced = m_made;
    m_rebuild->setEnabled(false);
    m_progress->start(tr("Making the index anew"), 100);
    m_progress->show();
    m_upkeep.engine().rebuildIndex();
    m_later->start();
}

void SearchSection::askIndex()
{
    onResult(m_upkeep.engine().state(), this, [this](const Result<IndexState> &state) {
        if (state)
            showIndex(*state);
        else
            showError(state.error());
    });
}

void SearchSection::showIndex(const IndexState &state)
{
    const bool behind = !state.there || state.pending > 0;
    m_index->setText(!state.there ? tr("There is no index yet; it is being made.")
                                  : behind ? tr("%1 % of the office is in the index; %2 changes are waiting.").arg(QString::number(state.percent), FormatWords::number(state.pending))
                                           : tr("Everything in the office is in the index (100 %)."));
    if (behind && isVisible() && !m_later->isActive())
        m_later->start();
    m_made = state.made;
    if (!m_replaced)
        return;
    const bool old = state.made != 0 && state.made == *m_replaced;
    m_progress->setDone(old ? 0 : state.percent);
    if ((behind || old) && isVisible() && !m_later->isActive())
        m_later->start();
    if (behind || old)
        return;
    m_replaced.reset();
    m_rebuild->setEnabled(true);
    m_progress->finish();
    m_progress->hide();
}

void SearchSection::askTexts()
{
    onResult(textsState(office()), this, [this](const Result<TextsState> &state) {
        if (state)
            showTexts(*state);
        else
            showError(state.error());
    });
}

void SearchSection::showTexts(const TextsState &state)
{
    QString said = tr("%1 of %2 files have been read for the search.").arg(FormatWords::number(state.tried), FormatWords::number(state.files));
    if (state.failed > 0)
        said += u' ' + tr("%n could not be read; their documents are found by what was registered.", nullptr, int(state.failed));
    if (state.failed > state.unreadable.size())
        said += u' ' + tr("Those of documents that you may read are listed here.");
    m_texts->setText(said);
    QStringList shown;
    for (int row = 0; row < m_failed->count(); ++row)
        shown << m_failed->item(row)->data(HashRole).toString();
    QStringList hashes;
    for (const UnreadableFile &file : state.unreadable)
        hashes << file.hash;
    if (shown != hashes) {
        m_failed->clear();
        for (const UnreadableFile &file : state.unreadable) {
            const QString why = ErrorWords::sentence(file.why, {{QStringLiteral("file"), file.name}});
            auto *item = new QListWidgetItem(why.contains(file.name) ? why : file.name + QStringLiteral(": ") + why, m_failed);
            item->setData(HashRole, file.hash);
            item->setToolTip(plainToolTip(item->text()));
        }
    }
    m_failed->setVisible(!hashes.isEmpty());
    m_again->setVisible(state.failed > 0);
}

void SearchSection::tryAgain()
{
    QStringList hashes;
    const QList<QListWidgetItem *> chosen = m_failed->selectedItems();
    for (const QListWidgetItem *item : chosen)
        hashes << item->data(HashRole).toString();
    m_upkeep.readAgain(hashes);
    m_later->start();
}

}
