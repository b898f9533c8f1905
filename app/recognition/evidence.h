// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace congso {

/// One signature of the file, as whoever reads signatures tells it. Its certificate need not be good.
struct SignatureSeen
{
    QString signer; ///< name in the certificate: a person or an agency
    QDateTime at;   ///< when it says that it was made; invalid when it does not
};

/// What is known of a letter besides its pages. All of it may be empty.
struct Surroundings
{
    QString fileName;            ///< as it came
    QString mailSubject;
    QList<SignatureSeen> signatures;
};

}
