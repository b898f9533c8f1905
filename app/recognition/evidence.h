// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/signatureseen.h"

#include <QList>
#include <QString>

namespace congso {

/// What is known of a letter besides its pages. All of it may be empty.
struct Surroundings
{
    QString fileName;            ///< as it came
    QString mailSubject;
    QList<SignatureSeen> signatures;
};

}
