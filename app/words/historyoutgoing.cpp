// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/formatwords.h"
#include "app/words/historydetails.h"
#include "app/words/outgoingwords.h"
#include "app/words/statewords.h"

#include <QJsonArray>

namespace congso {

namespace {
constexpr qsizetype shownNames = 5;
}

void HistoryDetails::review(QStringList &all) const
{
    const QJsonArray steps = m_payload.value(QLatin1String("steps")).toArray();
    for (const QJsonValue &entry : steps) {
        const auto kind = reviewKindFromText(entry[QLatin1String("kind")].toString());
        if (!kind)
            continue;
        const QString person = entry[QLatin1String("person")].toString();
        all << tr("%1: %2").arg(OutgoingWords::stepKind(*kind), person.isEmpty() ? unitName(entry[QLatin1String("unit")].toString()) : personName(person));
    }
    if (!text("outcome").isEmpty())
        all << OutgoingWords::outcome(text("outcome"));
    if (!text("method").isEmpty())
        all << OutgoingWords::method(text("method"));
    if (m_payload.value(QLatin1String("version")).toInt() > 0)
        all << tr("version %1").arg(m_payload.value(QLatin1String("version")).toInt());
}

void HistoryDetails::outgoing(QStringList &all) const
{
    QStringList names;
    const QJsonArray recipients = m_payload.value(QLatin1String("recipients")).toArray();
    for (const QJsonValue &entry : recipients) {
        if (entry.isObject())
            names << entry[QLatin1String("name")].toString();
    }
    const int more = int(names.size() - shownNames);
    if (!names.isEmpty())
        all << tr("to %1").arg(FormatWords::list(names.mid(0, shownNames)));
    if (more > 0)
        all << tr("and %n more recipient(s)", nullptr, more);
    const QJsonArray links = m_payload.value(QLatin1String("links")).toArray();
    for (const QJsonValue &link : links) {
        const QString name = m_names.document ? m_names.document(SubjectId::fromString(link[QLatin1String("document")].toString())) : QString();
        all << tr("%1: %2").arg(OutgoingWords::linkKind(link[QLatin1String("kind")].toString()), name.isEmpty() ? tr("another document") : name);
    }
    for (const char *key : {"notation", "slot", "basis", "extract_pages", "extract", "purpose", "user_name", "casefile"}) {
        if (!text(key).isEmpty())
            all << tr("%1: %2").arg(StateWords::field(QLatin1String(key)), text(key));
    }
    if (!text("date").isEmpty())
        all << tr("dated %1").arg(FormatWords::date(QDate::fromString(text("date"), Qt::ISODate)));
    if (m_payload.value(QLatin1String("to")).isString() && !m_payload.contains(QLatin1String("form"))) {
        const auto state = dispatchStateFromText(text("to"));
        all << (state ? OutgoingWords::dispatch(*state) : text("to")) << FormatWords::date(QDate::fromString(text("on"), Qt::ISODate));
        if (!text("channel").isEmpty())
            all << OutgoingWords::channel(text("channel"));
    }
    keptOriginals(all);
    if (m_payload.value(QLatin1String("sheets_saved")).toInt() > 0)
        all << tr("%n sheet(s) of paper saved", nullptr, m_payload.value(QLatin1String("sheets_saved")).toInt());
}

/// Who uses a kept original, by whose leave; whether a recipient that was told has answered.
void HistoryDetails::keptOriginals(QStringList &all) const
{
    for (const char *key : {"user", "permitted_by"}) {
        if (!text(key).isEmpty())
            all << tr("%1: %2").arg(StateWords::field(QLatin1String(key)), personName(text(key)));
    }
    const bool plainDay = m_payload.contains(QLatin1String("use")) || (m_payload.contains(QLatin1String("recipients")) && !m_payload.value(QLatin1String("to")).isString());
    if (plainDay && !text("on").isEmpty())
        all << tr("on %1").arg(FormatWords::date(QDate::fromString(text("on"), Qt::ISODate)));
    if (m_payload.value(QLatin1String("answer")).toBool())
        all << StateWords::field(QStringLiteral("answer"));
    if (plainDay && !text("channel").isEmpty())
        all << OutgoingWords::channel(text("channel"));
}

}
