// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manualtopic.h"

namespace congso {

namespace {
struct Topic
{
    const char *page;
    const char *place; ///< box or section; empty: every other
    const char *topic;
};

constexpr Topic topics[] = {
    {"intake", "", "van-thu"},
    {"book", "", "so-dang-ky"},
    {"leader", "", "lanh-dao"},
    {"documents", "to_submit", "van-thu"},
    {"documents", "unscanned", "van-thu"},
    {"documents", "to_instruct", "lanh-dao"},
    {"documents", "supervising", "lanh-dao"},
    {"documents", "to_confirm", "lanh-dao"},
    {"documents", "in_progress", "van-thu"},
    {"documents", "", "xu-ly"},
    {"search", "", "tim-kiem"},
    {"dayend", "", "ngay-lam-viec"},
    {"meetings", "", "ngay-lam-viec"},
    {"routing", "", "ngay-lam-viec"},
    {"outgoing", "", "van-ban-di"},
    {"writing", "", "soan-thao"},
    {"compare", "", "van-ban-di"},
    {"copies", "", "ban-sao"},
    {"signing", "", "van-ban-di"},
    {"casefiles", "", "ho-so"},
    {"delegation", "", "uy-quyen"},
    {"acting", "", "uy-quyen"},
    {"actingout", "", "uy-quyen"},
    {"importing", "", "nhap-du-lieu"},
    {"admin", "importing", "nhap-du-lieu"},
    {"admin", "backup", "sao-luu"},
    {"admin", "agencies", "co-quan-ngoai"},
    {"admin", "trust", "chu-ky-so"},
    {"admin", "", "quan-tri"},
    {"sync", "", "may-chu"},
};
}

QString manualTopic(const QString &page, const QVariantMap &state)
{
    const QString place = state.value(state.contains(QStringLiteral("section")) ? QStringLiteral("section") : QStringLiteral("box")).toString();
    for (const Topic &topic : topics) {
        const QLatin1String wanted(topic.place);
        if (page == QLatin1String(topic.page) && (wanted.isEmpty() || place == wanted))
            return QString::fromLatin1(topic.topic);
    }
    return QStringLiteral("bat-dau");
}

}
