// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/lettermodel.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

namespace congso {

class JobModel;

/// What has arrived and is not yet in the book: asks for secrecy before anything of a file is touched,
/// has files staged and read, and keeps what was refused in sight. No widgets.
class IntakeDesk : public QObject
{
    Q_OBJECT

public:
    /// \a office and \a reader outlive it.
    IntakeDesk(Office &office, FileReader &reader, QObject *parent = nullptr);
    ~IntakeDesk() override;

    LetterModel *model() { return &m_model; }
    /// Where taking in and reading tell of themselves; outlives it.
    void setJobs(JobModel *jobs) { m_jobs = jobs; }

    /// Files that arrived together. Nothing is read or stored before answer(). Folders stand for the files
    /// in them. Files already waiting for an answer are not asked for twice; what the watched folder brings while its
    /// question waits joins that question.
    void offer(const QStringList &paths, const QString &origin);
    /// What the question is about now; without paths there is none.
    incoming::StageRequest pending() const { return m_pending.isEmpty() ? incoming::StageRequest() : m_pending.first(); }
    /// \a secrecy: a code of secrecy.json. \a separate: a letter a file. \a paths: of the files asked about, those that are
    /// answered for; the others stay. Empty: all.
    void answer(const QString &secrecy, bool separate, const QStringList &paths = {});
    void putOff(const QStringList &paths = {});

    void reload();
    void join(const QList<qint64> &letters);
    void split(qint64 file);
    void reorder(qint64 letter, const QList<qint64> &files);
    void discard(qint64 letter);
    /// A letter that could not be read, or files that could not be taken in (then asked for again).
    void retry(qint64 id);

Q_SIGNALS:
    void questionChanged();
    /// Letters were made of \a paths.
    void staged(const QList<qint64> &letters, const QStringList &paths);
    /// Put off or refused: the files stay where they are.
    void left(const QStringList &paths);
    /// A degree of secrecy was named: nothing was read or stored.
    void secretRefused(const congso::Error &error, const QStringList &paths);
    void failed(const congso::Error &error);
    /// The letters were read anew; rows may have come and gone.
    void reloaded();

private:
    incoming::StageRequest takePending(const QStringList &paths);
    void stage(const incoming::StageRequest &request);
    void takeStaged(const incoming::StageRequest &request, const Result<QList<StagedLetter>> &letters);
    void read();
    void endReading(const Outcome &outcome);
    void tellReading();
    void afterChange(const Outcome &outcome);

    Office &m_office;
    FileReader &m_reader;
    LetterModel m_model;
    QList<incoming::StageRequest> m_pending;
    QTimer m_follow;
    QTimer m_elsewhere; ///< looks again at what another program reads, or left behind when it ended: at once, then now and then
    std::stop_source m_stop;
    JobModel *m_jobs = nullptr;
    qint64 m_readingJob = 0;
    int m_toRead = 0; ///< letters that waited when reading began, and those that came since
    int m_generation = 0;
    int m_shownGeneration = 0; ///< older answers that come late are not shown
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_halted = false; ///< the person stopped the reading; only asked for it goes on
};

}
