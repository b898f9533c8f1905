// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace congso {

/// An agency as the office writes it, and the notations its letters have come with.
struct KnownAgency
{
    QString name;
    QStringList notations; ///< "SNV-CCHC", "QĐ-UBND"
};

struct KnownSigner
{
    QString name;
    QString title;
    QString agency;
};

/// The last number seen of one sender's series in a year.
struct KnownSeries
{
    QString agency;
    QString notation;
    int year = 0;
    int number = 0;
    QDate issued; ///< of the letter with that number
};

/// What a clerk put in the place of what was read.
struct KnownCorrection
{
    QString field; ///< "agency", "signer"
    QString read;
    QString right;
};

/// What the office's register teaches of its senders.
struct OfficeKnowledge
{
    QList<KnownAgency> agencies;
    QList<KnownSigner> signers;
    QList<KnownSeries> series;
    QList<KnownCorrection> corrections;
};

}
