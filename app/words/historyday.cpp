// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/formatwords.h"
#include "app/words/historydetails.h"
#include "app/words/statewords.h"

#include <QJsonArray>

#include <algorithm>

namespace congso {

namespace {
/// What \a text has that \a other has not, with some letters around it; a short text whole.
QString differing(const QString &text, const QString &other)
{
    constexpr qsizetype whole = 100, around = 20;
    if (text.size() <= whole)
        return text;
    const qsizetype common = std::min(text.size(), other.size());
    qsizetype begin = 0, end = 0;
    while (begin < common && text.at(begin) == other.at(begin))
        ++begin;
    while (end < common - begin && text.at(text.size() - 1 - end) == other.at(other.size() - 1 - end))
        ++end;
    const qsizetype from = std::max<qsizetype>(0, begin - around), to = std::min(text.size(), text.size() - end + around);
    const QString shown = text.mid(from, std::min(to - from, 2 * whole)).simplified();
    return (from > 0 ? QStringLiteral("…") : QString()) + shown + (from + 2 * whole < to || to < text.size() ? QStringLiteral("…") : QString());
}
}

void HistoryDetails::proposal(QStringList &all) const
{
    QStringList parts;
    const QJsonArray proposed = m_payload.value(QLatin1String("proposal")).toArray();
    for (const QJsonValue &entry : proposed)
        parts << assignee(entry.toObject());
    if (!parts.isEmpty())
        all << tr("proposed: %1").arg(parts.join(QStringLiteral(", ")));
    if (!text("wording").isEmpty())
        all << tr("proposed instruction: %1").arg(FormatWords::quoted(text("wording")));
    if (!text("rule").isEmpty())
        all << tr("by the routing rule %1").arg(FormatWords::quoted(text("rule")));
    if (text("agreed") == QLatin1String("unchanged"))
        all << tr("agreed with the proposal");
    else if (text("agreed") == QLatin1String("edited"))
        all << tr("agreed with the proposal, edited");
    if (m_payload.contains(QLatin1String("rules")))
        all << tr("%n rule(s)", nullptr, int(m_payload.value(QLatin1String("rules")).toArray().size()));
}

void HistoryDetails::workingDay(QStringList &all) const
{
    QStringList attendees;
    const QJsonArray people = m_payload.value(QLatin1String("people")).toArray();
    for (const QJsonValue &entry : people)
        attendees << personName(entry.toString());
    if (!attendees.isEmpty())
        all << tr("to attend: %1").arg(FormatWords::list(attendees));
    if (!text("waiting_on").isEmpty())
        all << tr("waits for %1").arg(text("waiting_on"));
    if (!text("received").isEmpty())
        all << tr("received on %1").arg(FormatWords::date(QDate::fromString(text("received"), Qt::ISODate)));
    if (m_payload.contains(QLatin1String("file")) && m_payload.contains(QLatin1String("new")))
        all << tr("page %1").arg(m_payload.value(QLatin1String("page")).toInt() + 1)
            << tr("%1 became %2").arg(FormatWords::quoted(differing(text("old"), text("new"))), FormatWords::quoted(differing(text("new"), text("old"))));
    const qsizetype entered = m_payload.value(QLatin1String("entered")).toArray().size();
    if (entered > 0)
        all << tr("%n act(s)", nullptr, int(entered));
    if (!m_payload.value(QLatin1String("evidence")).toArray().isEmpty())
        all << tr("with the signed slip");
    if (m_payload.contains(QLatin1String("instead_of")))
        all << tr("instead of what was contested");
}

void HistoryDetails::otherDocument(QStringList &all) const
{
    const auto kind = linkKindFromText(text("link_kind"));
    if (!kind)
        return;
    const QString name = m_names.document ? m_names.document(SubjectId::fromString(text("document"))) : QString();
    all << StateWords::link(*kind, true).arg(name.isEmpty() ? tr("another document") : name);
    if (!text("note").isEmpty())
        all << text("note");
}

}
