// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QMap>
#include <QObject>

#include <functional>

class QTimer;

namespace congso {

/// Keeps what is being typed with the store, half a second after the last key, for the signed-in person only.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(Office &office, QObject *parent = nullptr);
    /// Hands over what is still waiting.
    ~DraftKeeper() override;

    void keep(const SubjectId &subject, const QString &place, const QString &text);
    /// It was sent: nothing remains of it.
    void drop(const SubjectId &subject, const QString &place);
    /// At once: before leaving, a lock, an end.
    void flush();
    /// Calls \a take with what was kept, empty when nothing, unless \a context is gone by then.
    void load(const SubjectId &subject, const QString &place, QObject *context, std::function<void(const QString &)> take);

private:
    using Box = std::pair<SubjectId, QString>;
    Office &m_office;
    QTimer *m_timer;
    QMap<Box, QString> m_waiting;
};

}
