// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/staging.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractListModel>

namespace congso {

/// Files that could not be taken in, kept in sight with the reason until tried again or put away.
struct RefusedIntake
{
    qint64 id = 0; ///< below zero, unlike letters
    incoming::StageRequest request;
    Error error;
};

/// What waits for a number, as it arrived, and below it what could not be taken in.
class LetterModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LetterIdRole = RowFirstOwn, FailedRole };

    explicit LetterModel(QObject *parent = nullptr);

    /// Keeps selections: rows change in place where letters are the same.
    void setLetters(const QList<StagedLetter> &letters);
    /// While rows come and go; who follows the current row waits until it is over.
    bool changing() const { return m_changing; }
    void setToday(QDate today, int utcOffsetMinutes);
    const QList<StagedLetter> &letters() const { return m_letters; }
    const StagedLetter *letter(qint64 id) const;

    void addRefused(const incoming::StageRequest &request, const Error &error);
    std::optional<RefusedIntake> refused(qint64 id) const;
    void dropRefused(qint64 id);

    int row(qint64 id) const; ///< -1 when there is none
    qint64 idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void exchange(const QList<StagedLetter> &letters);
    QVariant letterData(const StagedLetter &letter, int role) const;
    QVariant refusedData(const RefusedIntake &refused, int role) const;
    QString summary(const StagedLetter &letter) const;

    QList<StagedLetter> m_letters;
    QList<RefusedIntake> m_refused;
    qint64 m_nextRefused = -1;
    bool m_changing = false;
    QDate m_today;
    int m_utcOffsetMinutes = 420;
};

}
