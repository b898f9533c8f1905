// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/formatwords.h"
#include "app/words/historydetails.h"
#include "app/words/statewords.h"
#include "app/words/workwords.h"

#include <QJsonArray>

namespace congso {

void HistoryDetails::work(QStringList &all) const
{
    for (const char *key : {"giver", "receiver", "principal", "delegate", "keeper"}) {
        if (!text(key).isEmpty())
            all << tr("%1: %2").arg(StateWords::field(QLatin1String(key)), personName(text(key)));
    }
    const auto said = [&](const char *key, const QString &words) {
        if (!words.isEmpty())
            all << tr("%1: %2").arg(StateWords::field(QLatin1String(key)), words);
    };
    said("rights", WorkWords::rights(text("rights")));
    said("scope", WorkWords::scope(text("scope")));
    said("level", WorkWords::level(text("level")));
    const bool ofAgency = !m_payload.contains(QLatin1String("recipients")) && !m_payload.contains(QLatin1String("use"));
    for (const char *key : {"start", "end", "from", "until", "on", "valid_from", "valid_until"}) {
        if (!ofAgency && qstrcmp(key, "on") == 0)
            continue;
        if (m_payload.value(QLatin1String("to")).isString()) // the day of a dispatch is told with it
            break;
        said(key, FormatWords::date(QDate::fromString(text(key), Qt::ISODate)));
    }
    for (const char *key : {"language", "sheets", "fonds", "inventory", "box", "folder", "sheet", "store", "shelf"})
        said(key, text(key));
    if (text("link_kind").isEmpty())
        said("note", text("note"));
    if (m_payload.value(QLatin1String("past")).toBool())
        all << tr("earlier documents too");
    if (m_payload.value(QLatin1String("permanent")).toBool())
        all << tr("kept for good");
    else if (const int years = m_payload.value(QLatin1String("years")).toInt(); years > 0)
        all << tr("kept for %n year(s)", nullptr, years);
    const auto counted = [this](const char *key) { return int(m_payload.value(QLatin1String(key)).toArray().size()); };
    if (counted("documents") > 0)
        all << tr("%n document(s)", nullptr, counted("documents"));
    if (counted("items") > 0)
        all << tr("%n piece(s) of work", nullptr, counted("items"));
    if (counted("successors") > 0)
        all << tr("%n successor(s)", nullptr, counted("successors"));
}

}
