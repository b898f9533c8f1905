// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"

#include <QObject>

class QTimer;

namespace congso {

/// The office's people, units and registers at hand, for names and pickers; follows changes in the store.
class DirectoryWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DirectoryWatch(Office &office, QObject *parent = nullptr);

    const directory::Directory &current() const { return m_directory; }
    bool ready() const { return m_ready; }

    QString personName(const PersonId &id) const; ///< empty when unknown
    QString unitName(const UnitId &id) const;
    /// The unit or the person an assignment names.
    QString assigneeName(const UnitId &unit, const PersonId &person) const;

Q_SIGNALS:
    void changed();
    void failed(const congso::Error &error);

private:
    void load();

    Office &m_office;
    directory::Directory m_directory;
    QTimer *m_timer;
    int m_generation = 0;
    bool m_ready = false;
};

}
