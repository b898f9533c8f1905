// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoinglists.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace congso {

/// Words of outgoing documents. A code that is not known is given back as it is; relation() and field() are empty then.
class OutgoingWords
{
    Q_DECLARE_TR_FUNCTIONS(OutgoingWords)
public:
    static QString state(OutgoingState state);       ///< "Đang trình"
    static QString fromBook();                       ///< in the place of the state, of a line of an old register
    static QString stepKind(ReviewKind kind);        ///< "Kiểm tra nội dung"
    static QString stepState(StepState state);
    static QString outcome(const QString &code);     ///< "agreed", "initialled" …
    static QString dispatch(DispatchState state);
    static QString way(const QString &code);         ///< "electronic", "paper", "both"
    static QString channel(const QString &code);
    static QString linkKind(const QString &code);    ///< "answers" …, from the outgoing one
    static QString method(const QString &code);      ///< "digital", "paper", "stamp"
    static QString box(OutBox box);
    static QString boxTip(OutBox box);               ///< what the list holds, also said when it is empty
    static QString relation(const QString &code);
    static QString field(const QString &code);
    /// What is wrong with a field, by the problem of rule.bad_field; empty for one of others.
    static QString badField(const QString &problem, const QVariantMap &args);
    /// Why it does not go now, by the problem of rule.wrong_state or rule.no_file; empty for one of others.
    static QString wrongState(const QString &problem);
    static QString noFile(const QString &problem);
    static QString problem(const SeriesProblem &problem); ///< of a series' year
};

}
