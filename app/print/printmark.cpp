// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printmark.h"

namespace congso {

void drawPrintMark(PageFlow &flow, const QString &person, const QDateTime &at)
{
    const TextStyle small{.size = 9, .italic = true};
    QString text = QStringLiteral("Bản in từ Hệ thống quản lý tài liệu điện tử");
    if (at.isValid())
        text += QStringLiteral(" lúc %1").arg(at.toString(QStringLiteral("HH:mm 'ngày' dd/MM/yyyy")));
    if (!person.isEmpty())
        text += QStringLiteral(", người in: %1").arg(person);
    const TextBlock mark(text, small, flow.width());
    mark.draw(flow.painter(), {flow.left(), flow.bottom() + mm(3)}, 0, 1);
}

}
