// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace congso {

/// One digital signature of a file, as the file itself tells it: nobody has checked it, nor its certificate.
struct SignatureSeen
{
    QString signer; ///< name in the certificate: a person or an agency
    QDateTime at;   ///< when it says that it was made, in Vietnam's time; invalid when it does not
};

}
