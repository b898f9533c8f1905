// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/filereader.h"
#include "app/search/readtexts.h"
#include "app/search/searchengine.h"

class QTimer;

namespace congso {

/// Keeps one store searchable while a program has it open, whoever is signed in: follows it with the index, and reads
/// files that nobody has read yet, a few at a time, behind everything else.
class SearchUpkeep : public QObject
{
    Q_OBJECT
public:
    /// \a reader outlives it. Begins at once.
    SearchUpkeep(std::shared_ptr<OfficeStore> store, FileReader &reader);
    /// Waits for the file being read to be given up.
    ~SearchUpkeep() override;

    SearchEngine &engine() { return m_engine; }

private:
    void readSome();

    std::shared_ptr<OfficeStore> m_store;
    FileReader &m_reader;
    SearchEngine m_engine;
    QTimer *m_timer;
    std::stop_source m_stop;
    QFuture<Result<TextsRead>> m_reading;
    bool m_again = false;
};

}
