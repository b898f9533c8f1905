// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/csvwriter.h"

#include <QDate>

namespace congso::tables {

QString harmless(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n");
    const QString trimmed = text.trimmed();
    const bool risky = !text.isEmpty() && (starts.contains(text.front()) || (!trimmed.isEmpty() && starts.contains(trimmed.front())));
    return risky ? QString(u'\'' + text) : text;
}

namespace {
QString cellText(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::QDate)
        return cell.toDate().toString(Qt::ISODate);
    if (cell.typeId() != QMetaType::QString)
        return cell.toString();
    QString text = harmless(cell.toString());
    if (text.contains(u'"') || text.contains(u',') || text.contains(u';') || text.contains(u'\n') || text.contains(u'\r') || text.contains(u'\t'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}
}

CsvWriter::CsvWriter(const QString &path) : m_file(path) {}

Outcome CsvWriter::start(const QStringList &headers)
{
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write("\xef\xbb\xbf") != 3)
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), m_file.fileName()}});
    return addRow(QVariantList(headers.begin(), headers.end()));
}

Outcome CsvWriter::addRow(const QVariantList &cells)
{
    QStringList texts;
    for (const QVariant &cell : cells)
        texts << cellText(cell);
    const QByteArray line = QString(texts.join(u',') + QStringLiteral("\r\n")).toUtf8();
    if (m_file.write(line) != line.size())
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), m_file.fileName()}});
    return success();
}

Outcome CsvWriter::finish()
{
    if (!m_file.commit())
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), m_file.fileName()}});
    return success();
}

}
