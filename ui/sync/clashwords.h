// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"

#include <QCoreApplication>

namespace congso {

/// Values of a payload as a person reads them: names for ids, words for codes, a line for each entry of a list.
class ClashWords
{
    Q_DECLARE_TR_FUNCTIONS(ClashWords)
public:
    /// \a labels: of documents, by id.
    ClashWords(const directory::Directory &directory, const QHash<QString, QString> &labels) : m_directory(directory), m_labels(labels) {}

    QString text(const QString &field, const QJsonValue &value) const;
    /// "Nơi nhận", of a field or of a list that is set whole.
    static QString field(const QString &key);

private:
    QString entry(const QJsonValue &value) const;
    QString id(const QString &text) const;
    QString word(const QString &key, const QJsonValue &value) const;

    const directory::Directory &m_directory;
    const QHash<QString, QString> &m_labels;
};

}
