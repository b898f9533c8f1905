// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QAbstractListModel>

namespace congso {

/// Sample phrases (ý kiến mẫu) of the signed-in person: a first set of the office's usual ones, then as the
/// person has changed them. Kept with what that person has typed and not sent, for nobody else.
class PhraseModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Use { Instruction, Opinion };

    PhraseModel(Office &office, Use use, QObject *parent = nullptr);

    QStringList phrases() const { return m_phrases; }
    /// An empty list brings the first set back.
    void setPhrases(const QStringList &phrases);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void show(const QString &kept);
    QStringList firstSet() const;
    QString place() const;

    Office &m_office;
    Use m_use;
    QStringList m_phrases;
    bool m_changed = false; ///< what was kept before no longer counts
};

}
