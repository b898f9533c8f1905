// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/event.h"

#include <QJsonArray>

namespace congso::rules {

/// One thing that was changed here and elsewhere, unlike each other, while neither side knew of the other.
struct Clash
{
    QString field;     ///< key of the field; or of what was set whole: "recipients", "links" …
    QJsonValue was;    ///< what both started from; null where nobody wrote that down
    QJsonValue theirs;
    QJsonValue mine;

    friend bool operator==(const Clash &, const Clash &) = default;
};

/// What an act would silently overwrite, were it recorded upon what others have done meanwhile. \a before: its events as
/// first decided; \a again: as decided now, by the same rules; \a since: what others did to its subjects in between.
/// Opinions, reports and whatever else only adds never clash; corrections do on the same field alone, and not where both
/// sides wrote the same.
QList<Clash> clashes(const QList<NewEvent> &before, const QList<NewEvent> &again, const QList<NewEvent> &since);

/// The changes of a correction that nobody else has made in the same way meanwhile.
QJsonArray notDoneYet(const QJsonArray &changes, const SubjectId &subject, const QList<NewEvent> &since);

QJsonArray toJson(const QList<Clash> &clashes);
QList<Clash> clashesFromJson(const QJsonArray &json);

}
