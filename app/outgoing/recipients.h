// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoing.h"

namespace congso::outgoing {

/// A named list of recipients, kept by clerks (settings.recipient_groups_changed).
struct RecipientGroup
{
    QString name;
    QList<Recipient> members;
};
QFuture<Result<QList<RecipientGroup>>> groups(Office &office);
QJsonArray groupsToJson(const QList<RecipientGroup> &groups);

/// What the directive on less paper (Chỉ thị 10/2006/CT-TTg, QĐ 28/2018 Điều 5) makes of a list of recipients.
struct PaperCount
{
    int onPaper = 0;      ///< recipients that get paper
    int electronic = 0;   ///< recipients that get it electronically only
    int sheets = 0;       ///< to be printed
    int sheetsSaved = 0;  ///< not printed
    bool many = false;    ///< more on paper than an office should send: say so before issuing
};
PaperCount paperCount(const QList<Recipient> &recipients, int pages);

}
