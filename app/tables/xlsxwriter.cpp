// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/xlsxwriter.h"

#include "app/tables/csvwriter.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace congso::tables {

namespace {
constexpr int longestText = 32'767;

/// Excel's own rules for the name of a sheet: 31 characters, none of []:*?/\.
QByteArray sheetName(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += QStringLiteral("[]:*?/\\'").contains(c) ? QChar(u' ') : c;
    return name.simplified().left(31).toUtf8();
}
}

Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &path, const QString &title, const QStringList &headers, const QList<int> &widths)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv")) {
        auto writer = std::make_unique<CsvWriter>(path);
        if (auto started = writer->start(headers); !started)
            return tl::make_unexpected(started.error());
        return writer;
    }
    if (ending != QLatin1String("xlsx")) {
        return failure(ErrorCode::FileTypeRefused, {{QStringLiteral("file"), QFileInfo(path).fileName()},
                                                    {QStringLiteral("problem"), QStringLiteral("table")}});
    }
    auto writer = std::make_unique<XlsxWriter>(path);
    if (auto started = writer->start(title, headers, widths); !started)
        return tl::make_unexpected(started.error());
    return writer;
}

XlsxWriter::XlsxWriter(QString path) : m_path(std::move(path)), m_folder(QFile::encodeName(QFileInfo(m_path).absolutePath())) {}

XlsxWriter::~XlsxWriter()
{
    if (m_book) {
        workbook_close(m_book);
        QFile::remove(m_path + QStringLiteral(".part"));
    }
}

Outcome XlsxWriter::failed() const
{
    return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), m_path}});
}

Outcome XlsxWriter::start(const QString &title, const QStringList &headers, const QList<int> &widths)
{
    QFile probe(m_path + QStringLiteral(".part"));
    if (!probe.open(QIODevice::WriteOnly))
        return failed();
    probe.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(QFile::encodeName(probe.fileName()).constData(), &options);
    if (!m_book)
        return failed();
    m_sheet = workbook_add_worksheet(m_book, sheetName(title).isEmpty() ? nullptr : sheetName(title).constData());
    if (!m_sheet)
        return failed();
    m_text = workbook_add_format(m_book);
    m_date = workbook_add_format(m_book);
    lxw_format *head = workbook_add_format(m_book);
    for (lxw_format *each : {m_text, m_date, head})
        format_set_align(each, LXW_ALIGN_VERTICAL_TOP);
    for (lxw_format *each : {m_text, head})
        format_set_text_wrap(each);
    format_set_num_format(m_date, "dd/mm/yyyy");
    format_set_bold(head);
    worksheet_freeze_panes(m_sheet, 1, 0);
    setColumns(headers.size(), widths);
    for (int column = 0; column < headers.size(); ++column)
        worksheet_write_string(m_sheet, 0, lxw_col_t(column), headers.at(column).toUtf8().constData(), head);
    m_row = 1;
    return success();
}

void XlsxWriter::setColumns(qsizetype count, const QList<int> &widths)
{
    constexpr int usual = 18, paperA4 = 9;
    m_columns = int(std::max<qsizetype>(count, 1));
    for (int column = 0; column < m_columns; ++column) {
        const int width = widths.value(column, usual);
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
        m_width += width;
    }
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, paperA4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
}

/// A joined cell does not grow with its text: its row is made as high as that needs.
Outcome XlsxWriter::addRemark(const QString &text)
{
    constexpr double lineHeight = 15;
    const double lines = std::ceil(double(text.size()) * 1.2 / m_width);
    const QByteArray bytes = text.left(longestText).toUtf8();
    lxw_error error = worksheet_set_row(m_sheet, m_row, lineHeight * std::max(lines, 1.0), nullptr);
    if (error == LXW_NO_ERROR)
        error = m_columns > 1 ? worksheet_merge_range(m_sheet, m_row, 0, m_row, lxw_col_t(m_columns - 1), bytes.constData(), m_text)
                              : worksheet_write_string(m_sheet, m_row, 0, bytes.constData(), m_text);
    ++m_row;
    return error == LXW_NO_ERROR ? success() : failed();
}

Outcome XlsxWriter::addRow(const QVariantList &cells)
{
    lxw_error error = LXW_NO_ERROR;
    for (int i = 0; i < cells.size() && error == LXW_NO_ERROR; ++i) {
        const QVariant &cell = cells.at(i);
        const auto column = lxw_col_t(i);
        if (cell.typeId() == QMetaType::QDate) {
            const QDate date = cell.toDate();
            if (!date.isValid())
                continue;
            lxw_datetime when{date.year(), date.month(), date.day(), 0, 0, 0};
            error = worksheet_write_datetime(m_sheet, m_row, column, &when, m_date);
        } else if (cell.typeId() == QMetaType::QString) {
            if (!cell.toString().isEmpty())
                error = worksheet_write_string(m_sheet, m_row, column, cell.toString().left(longestText).toUtf8().constData(), m_text);
        } else if (cell.isValid()) {
            error = worksheet_write_number(m_sheet, m_row, column, cell.toDouble(), nullptr);
        }
    }
    ++m_row;
    return error == LXW_NO_ERROR ? success() : failed();
}

Outcome XlsxWriter::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    const QString part = m_path + QStringLiteral(".part");
    if (error != LXW_NO_ERROR) {
        QFile::remove(part);
        return failed();
    }
    QFile::remove(m_path);
    return QFile::rename(part, m_path) ? success() : failed();
}

}
