// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/drafting.h"
#include "tests/ui/desk.h"
#include "ui/outgoing/outgoingpage.h"
#include "ui/outgoing/workingcopies.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowroles.h"

namespace congso::testing {

/// One person in front of the lists of outgoing documents.
struct OutDesk
{
    OutDesk(TestOffice &office, const QString &login)
        : directory(*office.as(login)), settings(QString()), copies(*office.as(login), WorkingCopies::folderOf(*office.as(login))),
          page(IncomingParts{*office.as(login), directory, office.store().rules(), &reader, settings, &jobs, {}, &copies})
    {
        QObject::connect(&page, &Page::messageShown, [this](const QString &said) { message = said; });
        QObject::connect(&page, &Page::pageRequested, [this](const QString &id, const QVariantMap &state) {
            asked = id;
            askedFor = state;
        });
        Desk::place(window, page, {1170, 690});
    }

    void open(OutBox box) { page.restoreState({{QStringLiteral("box"), QString(outBoxText(box))}}); }
    void trigger(const char *action) { testing::trigger(page, action); }
    bool may(const char *action) { return page.actions().action(QLatin1String(action))->isEnabled(); }
    QString reason(const char *action) { return page.actions().reason(QLatin1String(action)); }
    QString subject() { return child<ElidedLabel>(&page, "outgoingSubject")->text(); }
    QAbstractItemModel *rows() { return child<QAbstractItemView>(&page, "outgoingList")->model(); }
    QStringList subjects()
    {
        QStringList found;
        for (int row = 0; row < rows()->rowCount(); ++row)
            found << rows()->index(row, 0).data(RowSubject).toString();
        return found;
    }
    /// Of the list with this object name, one cell a row.
    QStringList listed(const char *list, int role)
    {
        QStringList found;
        const QAbstractItemModel *model = child<QAbstractItemView>(&page, list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found << model->index(row, 0).data(role).toString();
        return found;
    }
    QWidget *panel() { return child<QWidget>(&page, "actionPanel"); }
    /// Does what is filled in; a click needs a place that the layout gives only later.
    void doIt() { child<QAbstractButton>(panel(), "panelDo")->click(); }
    /// The same, and its panel closes.
    bool submit()
    {
        doIt();
        const bool done = QTest::qWaitFor([this] { return panel()->isHidden(); });
        if (!done)
            qWarning("not done: %s", qPrintable(panel()->findChild<Banner *>()->sentence()));
        return done;
    }

    DirectoryWatch directory;
    UiSettings settings;
    FakeReader reader;
    JobModel jobs;
    WorkingCopies copies;
    QWidget window;
    OutgoingPage page;
    QString message;
    QString asked;
    QVariantMap askedFor;
};

}
