// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/lettermodel.h"

#include "app/words/statewords.h"
#include "ui/widgets/chip.h"

#include <QDateTime>
#include <QFileInfo>

namespace congso {

LetterModel::LetterModel(QObject *parent) : QAbstractListModel(parent)
{
}

void LetterModel::setToday(QDate today, int utcOffsetMinutes)
{
    m_today = today;
    m_utcOffsetMinutes = utcOffsetMinutes;
}

void LetterModel::setLetters(const QList<StagedLetter> &letters)
{
    const auto sameIds = std::equal(letters.begin(), letters.end(), m_letters.begin(), m_letters.end(),
                                    [](const StagedLetter &a, const StagedLetter &b) { return a.id == b.id; });
    m_changing = true;
    if (!sameIds)
        exchange(letters);
    m_letters = letters;
    m_changing = false;
    if (!letters.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(letters.size()) - 1));
}

void LetterModel::exchange(const QList<StagedLetter> &letters)
{
    for (int row = int(m_letters.size()) - 1; row >= 0; --row) {
        const qint64 id = m_letters.at(row).id;
        const bool stays = std::any_of(letters.begin(), letters.end(), [id](const StagedLetter &l) { return l.id == id; });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_letters.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < letters.size(); ++row) {
        if (row < m_letters.size() && m_letters.at(row).id == letters.at(row).id)
            continue;
        const int old = this->row(letters.at(row).id);
        if (old > row) {
            beginMoveRows({}, old, old, {}, row);
            m_letters.move(old, row);
            endMoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_letters.insert(row, letters.at(row));
            endInsertRows();
        }
    }
}

const StagedLetter *LetterModel::letter(qint64 id) const
{
    const auto found = std::find_if(m_letters.begin(), m_letters.end(), [id](const StagedLetter &l) { return l.id == id; });
    return found == m_letters.end() ? nullptr : &*found;
}

void LetterModel::addRefused(const incoming::StageRequest &request, const Error &error)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_refused << RefusedIntake{m_nextRefused--, request, error};
    endInsertRows();
}

std::optional<RefusedIntake> LetterModel::refused(qint64 id) const
{
    for (const RefusedIntake &entry : m_refused) {
        if (entry.id == id)
            return entry;
    }
    return std::nullopt;
}

void LetterModel::dropRefused(qint64 id)
{
    const int row = this->row(id);
    if (id >= 0 || row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_refused.removeAt(row - m_letters.size());
    endRemoveRows();
}

int LetterModel::row(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

qint64 LetterModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    return row < m_letters.size() ? m_letters.at(row).id : m_refused.at(row - m_letters.size()).id;
}

int LetterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size() + m_refused.size());
}

QVariant LetterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (role == LetterIdRole)
        return idAt(row);
    return row < m_letters.size() ? letterData(m_letters.at(row), role) : refusedData(m_refused.at(row - m_letters.size()), role);
}

QVariant LetterModel::letterData(const StagedLetter &letter, int role) const
{
    const QString name = letter.files.isEmpty() ? tr("(no file)") : letter.files.first().name;
    const bool failed = letter.state == StagedState::Failed;
    switch (role) {
    case Qt::DisplayRole:
        return QString(name + u'\n' + summary(letter));
    case RowCode:
        return name;
    case RowSubject:
        return summary(letter);
    case RowQuiet:
        return false;
    case FailedRole:
        return failed;
    case RowChips:
        return failed ? QVariant::fromValue(QList<ChipText>{{tr("not read"), Tone::DueSoon}}) : QVariant();
    default:
        return {};
    }
}

QVariant LetterModel::refusedData(const RefusedIntake &refused, int role) const
{
    QStringList names;
    for (const QString &path : refused.request.paths)
        names << QFileInfo(path).fileName();
    switch (role) {
    case Qt::DisplayRole:
        return QString(names.join(QStringLiteral(", ")) + u'\n' + tr("not taken in"));
    case RowCode:
        return names.join(QStringLiteral(", "));
    case RowSubject:
        return tr("not taken in · Enter shows why");
    case FailedRole:
        return true;
    case RowChips:
        return QVariant::fromValue(QList<ChipText>{{tr("refused"), Tone::Overdue}});
    default:
        return {};
    }
}

QString LetterModel::summary(const StagedLetter &letter) const
{
    QStringList parts;
    if (letter.state == StagedState::Waiting)
        parts << tr("waiting to be read");
    else if (letter.state == StagedState::Reading)
        parts << tr("being read…");
    else if (letter.recognised.agency.value.isEmpty())
        parts << tr("agency not clear");
    else
        parts << letter.recognised.agency.value;
    if (letter.files.size() > 1)
        parts << tr("%n file(s)", nullptr, int(letter.files.size()));
    parts << StateWords::origin(letter.origin);
    const QDateTime arrived = QDateTime::fromMSecsSinceEpoch(letter.arrivedAt, Qt::OffsetFromUTC, m_utcOffsetMinutes * 60);
    parts << (arrived.date() == m_today ? arrived.toString(QStringLiteral("HH:mm")) : arrived.toString(QStringLiteral("dd/MM HH:mm")));
    return parts.join(QStringLiteral(" · ")).simplified();
}

}
