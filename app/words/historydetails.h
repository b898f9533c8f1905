// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/historywords.h"

#include <QJsonObject>
#include <QStringList>

namespace congso {

/// The details of a payload in words, each its own clause.
class HistoryDetails
{
    Q_DECLARE_TR_FUNCTIONS(HistoryDetails)
public:
    HistoryDetails(const QJsonObject &payload, const HistoryNames &names) : m_payload(payload), m_names(names) {}

    QStringList clauses(const std::optional<AssignedNumber> &number) const;

private:
    void registration(QStringList &all, const std::optional<AssignedNumber> &number) const;
    void people(QStringList &all) const;
    void dates(QStringList &all) const;
    void changes(QStringList &all) const;
    void work(QStringList &all) const;
    void office(QStringList &all) const;
    void words(QStringList &all) const;
    void proposal(QStringList &all) const;
    void workingDay(QStringList &all) const;
    void otherDocument(QStringList &all) const;
    void outgoing(QStringList &all) const;
    void keptOriginals(QStringList &all) const;
    void review(QStringList &all) const;
    QString assignee(const QJsonObject &assignment) const;
    QString value(const QString &field, const QJsonValue &value) const;
    QString text(const char *key) const { return m_payload.value(QLatin1String(key)).toString(); }
    QString personName(const QString &id) const;
    QString unitName(const QString &id) const;

    const QJsonObject &m_payload;
    const HistoryNames &m_names;
};

}
