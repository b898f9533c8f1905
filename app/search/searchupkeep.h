// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/filereader.h"
#include "app/search/readtexts.h"
#include "app/search/searchengine.h"

class QTimer;

namespace congso {

/// Where reading behind is. Numbers only: whose files they are is nobody's business here.
struct UpkeepState
{
    bool reading = false; ///< files that nobody has read are being read
    bool paused = false;  ///< somebody stopped it; until resume(), or the program starts again
    qint64 done = 0;      ///< files, since it began to read
    qint64 total = 0;     ///< files there were to read then; 0: not known yet
    qint64 failed = 0;    ///< of those done
};

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
    const UpkeepState &reading() const { return m_state; }

    /// Stops reading within a second; what is half read goes on where it was.
    void pause();
    void resume();
    /// Tries again what could not be read; all of it when no files are given.
    void readAgain(const QStringList &hashes = {});

Q_SIGNALS:
    void readingChanged();

private:
    void readSome();
    void takeProgress(const TextsRead &now);
    void takeEnd();
    void lookAgain();

    std::shared_ptr<OfficeStore> m_store;
    FileReader &m_reader;
    SearchEngine m_engine;
    QTimer *m_timer;
    std::stop_source m_stop;
    QFuture<Result<TextsRead>> m_reading;
    UpkeepState m_state;
    TextsRead m_before; ///< of this stretch, before the lot at work
    bool m_again = false;
};

}
