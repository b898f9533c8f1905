// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/incoming.h"
#include "db/types/lists.h"

#include <QCoreApplication>

namespace congso {

/// The names of states, roles, boxes and fields. An unknown code is given back as it is.
class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)
public:
    static QString document(DocumentState state);
    static QString assignmentRole(AssignmentRole role);
    static QString assignment(AssignmentState state);
    static QString role(Role role);
    static QString roles(Roles roles); ///< "Văn thư cơ quan, Quản trị hệ thống"
    static QString box(Box box);
    static QString boxTip(Box box);    ///< what the list holds, also said when it is empty
    static QString urgency(const QString &code);
    static QString secrecy(const QString &code);
    static QString origin(const QString &code);
    static QString entered(EnteredAct::State state); ///< "Chờ xác nhận"
    static QString dueGroup(DueGroup group);         ///< "Quá hạn", heading of a group of rows
    /// "trả lời %1", from this document to the other; \a outwards false: "được %1 trả lời".
    static QString link(LinkKind kind, bool outwards);
    static QString relation(const QString &relation); ///< "người chủ trì", of workflow.json
    static QString field(const QString &key); ///< "Trích yếu", of a form, payload or setting
};

}
