// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace congso {

/// One letter that was assigned before. The lead is whatever the caller names units or people by.
struct LedBefore
{
    QString agency;
    QString kind;
    QString subject;
    QString lead;
    QDate registered;
};

/// Who might lead this one, and why: for people to read, never to assign by itself.
struct LeadSuggestion
{
    QString lead;
    int letters = 0;     ///< similar letters that they led
    int ofAgency = 0;    ///< of these, from the same agency
    QString example;     ///< subject of the most similar of them
    QDate exampleDate;
    double weight = 0;
};

/// The likeliest leads first, at most \a most. Letters count by what they share: the agency, the kind, and the words of
/// the subject, rare words more than those that every subject has; an old letter less than a new one.
QList<LeadSuggestion> suggestLeads(const QList<LedBefore> &history, const QString &agency, const QString &kind, const QString &subject,
                                   QDate today, int most = 3);

}
