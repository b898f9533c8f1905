// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QSet>
#include <QTimer>

namespace congso {

/// Documents recorded here without a number, for the office server gives it: says it once it has come.
class NumberNews : public QObject
{
    Q_OBJECT

public:
    struct Number
    {
        QString shown;    ///< empty: it has none yet
        QString sentence; ///< what is said where it came alone
    };
    /// Reads the document and answers in the caller's thread; not at all where it cannot be read.
    using Look = std::function<void(const SubjectId &document, const std::function<void(const Number &)> &answer)>;

    NumberNews(Office &office, Look look, QObject *parent);

    void await(const SubjectId &document);

Q_SIGNALS:
    void given(const QString &sentence);

private:
    void look(const SubjectId &document);
    void tell();

    Look m_look;
    QSet<SubjectId> m_awaited;
    QList<Number> m_come;
    QTimer m_soon; ///< those that come together are told together
};

}
