// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

namespace congso {

/// Writes a letter of \a pages pages with real text to \a path.
inline void writeLetter(const QString &path, int pages)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.setFont(QFont(QStringLiteral("Liberation Serif"), 13));
        painter.drawText(QRect(40, 50, 220, 40), Qt::AlignCenter, QStringLiteral("ỦY BAN NHÂN DÂN\nXÃ SÔNG THAO"));
        painter.drawText(QRect(270, 50, 300, 40), Qt::AlignCenter, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"));
        painter.drawText(QRect(60, 160, 480, 30), Qt::AlignCenter, QStringLiteral("Kính gửi: Sở Nội vụ."));
        painter.drawText(QRect(60, 220, 480, 80), Qt::TextWordWrap,
                         QStringLiteral("Đề nghị Sở Nội vụ xem xét, trả lời trước ngày 16 tháng 3 năm 2026 để Ủy ban nhân dân xã bố trí công việc./."));
        painter.drawText(QRect(60, 760, 480, 30), Qt::AlignCenter, QStringLiteral("trang %1").arg(page + 1));
    }
}

}
