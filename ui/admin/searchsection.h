// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/textstate.h"
#include "db/types/search.h"
#include "ui/admin/adminsection.h"

class QLabel;
class QListWidget;
class QTimer;

namespace congso {

class ProgressLine;
class SearchUpkeep;

/// The search index: what share of the office is in it, making it anew; which files could not be read for it and why.
class SearchSection : public AdminSection
{
    Q_OBJECT

public:
    /// \a upkeep outlives it.
    SearchSection(Office &office, SearchUpkeep &upkeep, QWidget *parent = nullptr);

protected:
    void showDirectory() override {}
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void rebuild();
    void askIndex();
    void showIndex(const IndexState &state);
    void askTexts();
    void showTexts(const TextsState &state);
    void tryAgain();

    SearchUpkeep &m_upkeep;
    QLabel *m_index;
    ProgressLine *m_progress;
    Button *m_rebuild;
    QLabel *m_texts;
    QListWidget *m_failed;
    Button *m_again;
    Button *m_readOn;
    QTimer *m_later;
    qint64 m_made = 0; ///< when the index was made that was seen last
    std::optional<qint64> m_replaced; ///< the index that is being made anew
};

}
