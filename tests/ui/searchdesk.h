// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk.h"
#include "ui/incoming/fileview.h"
#include "ui/pdf/pdfview.h"
#include "ui/search/findpage.h"
#include "ui/search/hitmodel.h"
#include "ui/search/narrowingmodel.h"
#include "ui/search/savedsearches.h"
#include "ui/search/scanmarks.h"

#include <QListView>

namespace congso::testing {

/// One person at the search page, over an index that the office keeps.
struct SearchDesk
{
    SearchDesk(TestOffice &office, FileReader &reader, SearchEngine &engine, const QString &login)
        : directory(*office.as(login)), settings(QString()), saved(*office.as(login)),
          page({IncomingParts{*office.as(login), directory, office.store().rules(), &reader, settings, &jobs}, engine, saved})
    {
        Desk::place(window, page, {1170, 690});
    }

    QListView *list() { return child<QListView>(&page, "hitList"); }
    QStringList subjects()
    {
        QStringList found;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            found << list()->model()->index(row, int(HitModel::Column::Subject)).data().toString();
        found.sort();
        return found;
    }
    PdfView *pdf() { return page.findChild<DocumentPane *>()->files()->view(); }
    QList<ScanMarks *> scans() { return page.findChildren<ScanMarks *>(); } ///< of what came in, of what goes out
    void trigger(const char *action) { page.actions().action(QLatin1String(action))->trigger(); }
    /// The row of the narrowing column with this label, -1 when it is not offered.
    int narrowingRow(const QString &label)
    {
        const QAbstractItemModel *ways = child<QListView>(&page, "narrowings")->model();
        for (int row = 0; row < ways->rowCount(); ++row) {
            if (ways->index(row, 0).data().toString() == label)
                return row;
        }
        return -1;
    }

    DirectoryWatch directory;
    UiSettings settings;
    SavedSearches saved;
    JobModel jobs;
    QWidget window;
    FindPage page;
};

}
