// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/narrowingmodel.h"

#include "app/incoming/kinds.h"
#include "app/words/hitwords.h"

#include <QLocale>

namespace congso {

namespace {
// The names that the query language shows; a saved search keeps them.
const QString yearField = QStringLiteral("ngày");
const QString directionField = QStringLiteral("văn bản");
const QString kindField = QStringLiteral("loại");
const QString agencyField = QStringLiteral("đúng tên"); // the count is of this name alone
const QString unitField = QStringLiteral("xử lý");
const QString stateField = QStringLiteral("trạng thái");
const QString signerField = QStringLiteral("người ký");
}

QString narrowingLabel(const QString &field, const Narrowing &way)
{
    if (field == stateField)
        return HitWords::state(way.value);
    if (field == directionField)
        return HitWords::direction(way.value);
    if (field == kindField)
        return incoming::printedKind(way.value);
    return way.label.isEmpty() ? way.value : way.label;
}

void NarrowingModel::setNarrowings(const Narrowings &narrowings, const QList<ChosenNarrowing> &chosen)
{
    m_narrowings = narrowings;
    m_chosen = chosen;
    build();
}

void NarrowingModel::build()
{
    beginResetModel();
    m_lines.clear();
    if (m_narrowings.directions.size() > 1)
        addGroup(tr("In or out"), directionField, m_narrowings.directions);
    addGroup(tr("Year"), yearField, m_narrowings.years);
    addGroup(tr("Kind"), kindField, m_narrowings.kinds);
    addGroup(tr("Agency"), agencyField, m_narrowings.agencies);
    addGroup(tr("Unit"), unitField, m_narrowings.units);
    addGroup(tr("State"), stateField, m_narrowings.states);
    addGroup(tr("Signer"), signerField, m_narrowings.signers);
    endResetModel();
}

namespace {
/// As the document says it, except where two kinds would read the same.
QString labelAmong(const QString &field, const Narrowing &way, const QList<Narrowing> &ways)
{
    const QString label = narrowingLabel(field, way);
    const auto same = std::count_if(ways.begin(), ways.end(), [&](const Narrowing &other) { return narrowingLabel(field, other) == label; });
    return same > 1 && !way.label.isEmpty() ? way.label : label;
}
}

void NarrowingModel::addGroup(const QString &title, const QString &field, const QList<Narrowing> &ways)
{
    const bool taken = std::any_of(m_chosen.begin(), m_chosen.end(), [&field](const ChosenNarrowing &each) { return each.field == field; });
    if (taken || ways.isEmpty())
        return;
    m_lines << Line{field, {}, title, 0, true, false};
    const bool whole = m_open.contains(field) || ways.size() <= shortGroup + 1;
    const qsizetype shown = whole ? ways.size() : shortGroup;
    for (qsizetype at = 0; at < shown; ++at)
        m_lines << Line{field, ways.at(at).value, labelAmong(field, ways.at(at), ways), ways.at(at).count, false, false};
    if (!whole)
        m_lines << Line{field, {}, tr("%n more…", nullptr, int(ways.size() - shown)), 0, false, true};
}

void NarrowingModel::showAll(int row)
{
    m_open << m_lines.value(row).field;
    build();
}

ChosenNarrowing NarrowingModel::at(int row) const
{
    const Line line = m_lines.value(row);
    return line.heading || line.more ? ChosenNarrowing() : ChosenNarrowing{line.field, line.value, line.label};
}

int NarrowingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant NarrowingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const QString count = line.count > 0 ? QLocale().toString(line.count) + (m_narrowings.complete ? QString() : QStringLiteral("+")) : QString();
    switch (role) {
    case Qt::DisplayRole: return line.label;
    case Qt::AccessibleTextRole: return count.isEmpty() ? line.label : QStringLiteral("%1, %2").arg(line.label, count);
    case HeadingRole: return line.heading;
    case CountTextRole: return count;
    case MoreRole: return line.more;
    default: return {};
    }
}

Qt::ItemFlags NarrowingModel::flags(const QModelIndex &index) const
{
    return index.data(HeadingRole).toBool() ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}
