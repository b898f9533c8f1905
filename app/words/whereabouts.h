// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/historywords.h"
#include "db/types/incoming.h"

#include <QCoreApplication>

namespace congso {

/// Where a document is now, as one sentence: "Đang ở Phòng CCVC (Trần Văn Hòa), hạn 13/03/2026; chờ UBND xã
/// Sông Thao đến 20/03/2026."
class Whereabouts
{
    Q_DECLARE_TR_FUNCTIONS(Whereabouts)
public:
    static QString sentence(const IncomingDocument &document, const HistoryNames &names, QDate today);

private:
    static QString submitted(const IncomingDocument &document, const HistoryNames &names);
    static QString assigned(const IncomingDocument &document, const HistoryNames &names, QDate today);
    static QString holder(const IncomingDocument &document, const Assignment &part, const HistoryNames &names);
    static QString waiting(const Assignment &part, const HistoryNames &names, QDate today);
};

}
