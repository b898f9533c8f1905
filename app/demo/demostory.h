// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democontent.h"
#include "app/demo/demooffice.h"

namespace congso {

/// One letter's way through the made-up office, step by step. Each step is one act of one person at its hour.
class DemoStory
{
public:
    DemoStory(DemoLetter letter, QDate arrival, QDate today, int index);

    /// When the next step happens; nothing when the story is told (or would go on after today).
    std::optional<qint64> nextAt() const;
    /// Acts. \a folder is where the letter's files are made before they are taken in.
    Outcome step(DemoPeople &people, const QString &folder);

private:
    enum class Stage { Register, Submit, Instruct, Cooperate, Assign, Receive, Progress, Finish, Special };
    struct Act
    {
        Stage stage;
        QDate day;
        int hour;
        int minute;
    };
    void plan(QDate arrival, QDate today);
    Outcome registerLetter(DemoPeople &people, const QString &folder);
    Outcome instruct(DemoPeople &people);
    Outcome cooperate(DemoPeople &people);
    Outcome assign(DemoPeople &people);
    Outcome finish(DemoPeople &people);
    Outcome special(DemoPeople &people);
    Outcome does(DemoPeople &people, const QString &login, const QByteArray &action, const QJsonObject &fields);
    Result<AssignmentId> partOf(DemoPeople &people, const QString &login) const;
    bool isDone() const { return m_at >= m_acts.size(); }

    DemoLetter m_letter;
    QDate m_arrival;
    int m_index;
    QList<Act> m_acts;
    qsizetype m_at = 0;
    SubjectId m_document;
};

/// Writes a letter's files into \a folder; the main one first.
Result<QStringList> writeDemoFiles(const DemoLetter &letter, int index, const QString &folder);

}
