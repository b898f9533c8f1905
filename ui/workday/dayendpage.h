// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/dayend.h"
#include "app/print/paperlist.h"
#include "app/rules/calendar.h"
#include "ui/shell/page.h"

class QListView;
class QStandardItemModel;

namespace congso {

class Banner;
class Chip;
class DateEdit;
class ElidedLabel;
class EmptyState;
class ListOrEmpty;

/// "Cuối ngày": what came on a day and what is left of it, in five lists; each line opens. Prints what was submitted
/// and what was handed over.
class DayEndPage : public Page
{
    Q_OBJECT

public:
    /// \a office and \a calendar outlive the page.
    DayEndPage(Office &office, const rules::Calendar &calendar, QWidget *parent = nullptr);

    /// State: "day", YYYY-MM-DD; today otherwise.
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void entered() override;
    void focusFirst() override;

    /// "60 đến · 60 vào sổ · 60 đã trình · 0 thiếu số"
    QString summary() const;

Q_SIGNALS:
    void documentRequested(const congso::SubjectId &document);
    /// A letter that waits to be registered.
    void letterRequested(qint64 letter);
    /// The register with numbers missing.
    void registerRequested(const congso::RegisterId &book, int year);

private:
    void build();
    void load();
    void showDay(const incoming::DayEnd &end);
    void addDocuments(const QString &group, const QList<DocumentRow> &rows);
    void open(const QModelIndex &index);
    void print(const QFuture<Result<PaperList>> &list);

    Office &m_office;
    const rules::Calendar &m_calendar;
    QDate m_day;
    DateEdit *m_date;
    ElidedLabel *m_summary;
    Banner *m_banner;
    QListView *m_list;
    EmptyState *m_empty;
    ListOrEmpty *m_lists;
    QStandardItemModel *m_rows;
    quint64 m_generation = 0;
};

}
