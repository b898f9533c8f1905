// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/exporting/tableexport.h"
#include "app/sync/comparing.h"

#include <QCoreApplication>

namespace congso {

/// What only this computer has, act by act, with all that was written, as a table: to be kept, or handed to whoever looks
/// after the server.
class SidesExport
{
    Q_DECLARE_TR_FUNCTIONS(SidesExport)
public:
    SidesExport(const Office &office, const directory::Directory &directory, const QList<sync::SideItem> &items);

    static QString title();
    qsizetype rows() const { return m_rows.size(); }
    /// By the file's ending: .xlsx, .csv, .pdf. Returns the rows written.
    Result<qint64> write(const QString &file) const;

private:
    exporting::ExportHead m_head;
    QList<QVariantList> m_rows;
};

}
