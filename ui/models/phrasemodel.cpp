// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/phrasemodel.h"

#include "app/incoming/unsent.h"
#include "ui/models/onresult.h"

namespace congso {

PhraseModel::PhraseModel(Office &office, Use use, QObject *parent)
    : QAbstractListModel(parent), m_office(office), m_use(use), m_phrases(firstSet())
{
    const SubjectId own = idCast<SubjectId>(office.identity().person.id);
    onResult(incoming::unsent(office, own, place()), this, [this](const Result<QString> &kept) {
        if (kept && !m_changed)
            show(*kept);
    });
}

QString PhraseModel::place() const
{
    return m_use == Use::Instruction ? QStringLiteral("phrases.instruction") : QStringLiteral("phrases.opinion");
}

QStringList PhraseModel::firstSet() const
{
    if (m_use == Use::Instruction)
        return {tr("Draft the reply."), tr("Handle it by the rules in force and report the result."),
                tr("Study it and advise the leaders."), tr("Agreed."), tr("File and follow.")};
    return {tr("Agreed."), tr("No opinion."), tr("Agreed with the content; please check the form.")};
}

void PhraseModel::setPhrases(const QStringList &phrases)
{
    m_changed = true;
    const QString kept = phrases.join(u'\n');
    show(kept);
    // A phrase that could not be kept is still there today; losing it costs a line of typing.
    onResult(incoming::keepUnsent(m_office, idCast<SubjectId>(m_office.identity().person.id), place(), kept), this,
             [](const Outcome &) {});
}

void PhraseModel::show(const QString &kept)
{
    beginResetModel();
    m_phrases.clear();
    for (const QString &line : kept.split(u'\n')) {
        if (const QString phrase = line.simplified(); !phrase.isEmpty())
            m_phrases << phrase;
    }
    if (m_phrases.isEmpty())
        m_phrases = firstSet();
    endResetModel();
}

int PhraseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_phrases.size());
}

QVariant PhraseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(m_phrases[index.row()]) : QVariant();
}

}
