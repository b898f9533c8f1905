// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/signingpictures.h"
#include "db/types/directory.h"
#include "db/types/error.h"

#include <QImage>
#include <QSizeF>

namespace congso {

class UiSettings;

/// The pictures that signatures show (Nghị định 30/2020, Phụ lục I II.7d, II.8): the handwritten signature in blue of the
/// person, the seal in red of the agency; PNG with a transparent ground. The office keeps them, so that they are on every PC of
/// it; where it keeps none, those that this PC has in its settings show, the signature for its person alone. They are nothing
/// but looks: what makes a signature good is the key.
class SigningPictures
{
public:
    enum class Which { Signature, Seal };

    /// \a kept: what the office keeps of this person's.
    SigningPictures(UiSettings &settings, const PersonId &person, const directory::SigningPictures &kept = {}) : m_settings(settings), m_person(person), m_kept(kept) {}

    QImage picture(Which which) const;
    /// Its size on paper in points, where the file says how many dots an inch has; else empty.
    QSizeF size(Which which) const;
    /// Whether the picture is the office's, and so on every PC.
    bool isKept(Which which) const { return !keptOf(which).isEmpty(); }
    void setKept(const directory::SigningPictures &kept) { m_kept = kept; }

    /// A PNG file of at most 2 MiB and 4 000 dots a side, as small as the office keeps it and as large on paper as it was.
    /// file.type_refused, file.too_large, file.unreadable.
    static Result<QByteArray> fromFile(const QString &path);
    /// For this PC.
    void take(Which which, const QByteArray &png);
    void forget(Which which);

private:
    QString keyOf(Which which) const;
    const QByteArray &keptOf(Which which) const { return which == Which::Seal ? m_kept.seal : m_kept.signature; }

    UiSettings &m_settings;
    PersonId m_person;
    directory::SigningPictures m_kept;
};

}
