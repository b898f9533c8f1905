// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablewriter.h"

#include <QSaveFile>

namespace congso::tables {

/// RFC 4180 with commas, in UTF-8 with its mark, so that every spreadsheet program reads the letters right.
class CsvWriter : public TableWriter
{
public:
    explicit CsvWriter(const QString &path);
    Outcome start(const QStringList &headers);
    Outcome addRow(const QVariantList &cells) override;
    Outcome finish() override;

private:
    QSaveFile m_file;
};

}
