// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/directory.h"
#include "db/types/error.h"

#include <QImage>
#include <QSizeF>

namespace congso {

class UiSettings;

/// The pictures that signatures show (Nghị định 30/2020, Phụ lục I II.7d, II.8): the handwritten signature in blue of the
/// person, the seal in red of the agency; PNG with a transparent ground. They are kept with the settings of this PC, the
/// signature for its person alone where several sit at it, and are nothing but looks: what makes a signature good is the key.
class SigningPictures
{
public:
    enum class Which { Signature, Seal };

    SigningPictures(UiSettings &settings, const PersonId &person) : m_settings(settings), m_person(person) {}

    QImage picture(Which which) const;
    /// Its size on paper in points, where the file says how many dots an inch has; else empty.
    QSizeF size(Which which) const;
    /// From a PNG file of at most 2 MiB and 4 000 dots a side. file.type_refused, file.too_large, file.unreadable.
    Outcome take(Which which, const QString &path);
    void forget(Which which);

private:
    QString keyOf(Which which) const;

    UiSettings &m_settings;
    PersonId m_person;
};

}
