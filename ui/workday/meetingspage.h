// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/meetings.h"
#include "ui/shell/page.h"

class QCheckBox;
class QListView;
class QStandardItemModel;

namespace congso {

class Banner;
class ElidedLabel;
class ListOrEmpty;

/// "Giấy mời tuần này": the meetings of a week by day, who goes, and where somebody is wanted twice. Prints the week,
/// saves a meeting as a calendar file.
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    /// \a office outlives the page.
    explicit MeetingsPage(Office &office, QWidget *parent = nullptr);

    /// State: "week", any day of it as YYYY-MM-DD; this week otherwise.
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void entered() override;
    void focusFirst() override;

    /// Writes the chosen meeting as a calendar file.
    void saveCalendar(const QString &path);

Q_SIGNALS:
    void documentRequested(const congso::SubjectId &document);

private:
    void build();
    void showWeek(QDate day);
    void load();
    void showMeetings(const QList<incoming::MeetingRow> &meetings);
    void askClashes(const incoming::MeetingRow &meeting);
    void showClash(const SubjectId &document, const QString &words);
    void updateActions();
    void chooseFile();
    const incoming::MeetingRow *current() const;

    Office &m_office;
    QDate m_monday;
    QList<incoming::MeetingRow> m_meetings;
    ElidedLabel *m_week;
    QCheckBox *m_mine;
    Banner *m_banner;
    QListView *m_list;
    ListOrEmpty *m_lists;
    QStandardItemModel *m_rows;
    quint64 m_generation = 0;
};

}
