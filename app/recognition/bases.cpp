// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "db/text/fold.h"

#include <QRegularExpression>

namespace congso::recognition {

namespace {

constexpr qsizetype longest = 400;
constexpr qsizetype most = 40;

/// "Luật …", "Nghị định số …": a document, with its name, up to where another one begins.
QStringList documentsIn(const QString &basis)
{
    static const QRegularExpression between(
        u"\\s*[;,]\\s*(?:và\\s+)?(?=(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Thông báo|Kết luận)\\s)"_qs,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return basis.split(between, Qt::SkipEmptyParts);
}

bool isDocument(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:các\\s+)?(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Công điện|Thông báo|Kết luận|Tờ trình|Quy chế|Văn bản)"_qs,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

/// The legal bases end where the deciding begins: "QUYẾT ĐỊNH:", "Điều 1".
bool endsBases(const QString &text)
{
    static const QRegularExpression pattern(u"^(quyet dinh ?:|quyet nghi ?:|dieu 1\\b|chuong i\\b|chi thi ?:)"_qs);
    return pattern.match(text::fold(text)).hasMatch();
}

}

QList<Proposed> recogniseBases(const QList<Paragraph> &paragraphs)
{
    QList<Proposed> result;
    for (const Paragraph &paragraph : paragraphs) {
        if (endsBases(paragraph.text))
            break;
        static const QRegularExpression sign(u"^\\W{0,2}Căn c[ứử][: ]\\s*"_qs, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression end(u"[\\s;.,]+$"_qs);
        if (!sign.match(paragraph.text).hasMatch())
            continue;
        for (const QString &document : documentsIn(QString(paragraph.text).remove(sign))) {
            const QString value = QString(document).remove(end);
            if (isDocument(value) && value.size() < longest && result.size() < most)
                result.append(proposed(value, paragraph.lines.first().box.isEmpty() ? 84 : 82, paragraph.page, paragraph.box));
        }
    }
    return result;
}

}
