// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablewriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace congso::tables {

/// One sheet, its head fixed and bold; printed across, as wide as the paper, the head on each. Texts are written as texts,
/// never as formulas; rows do not stay in memory.
class XlsxWriter : public TableWriter
{
public:
    explicit XlsxWriter(QString path);
    ~XlsxWriter() override;
    Outcome start(const QString &title, const QStringList &headers, const QList<int> &widths);
    Outcome addRow(const QVariantList &cells) override;
    Outcome addRemark(const QString &text) override;
    Outcome finish() override;

private:
    Outcome failed() const;
    void setColumns(qsizetype count, const QList<int> &widths);
    QString m_path;
    QByteArray m_folder; ///< outlives the workbook, which keeps only its address
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_text = nullptr;
    unsigned m_row = 0;
    double m_width = 0; ///< of all columns, in characters
    int m_columns = 1;
};

}
