// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminsection.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QAction;
class QTableView;
class QTableWidget;

namespace congso {

class Button;
class JobModel;
class PasswordPair;
class RecordForm;
class SearchField;

/// People, the posts they hold with their roles, and whether they may sign in.
class PeopleSection : public AdminSection
{
    Q_OBJECT

public:
    explicit PeopleSection(Office &office, JobModel *jobs = nullptr, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person's open work is to be handed to somebody else.
    void handoverRequested(const congso::PersonId &person);

protected:
    void showDirectory() override;
    void markError(const Error &error) override;

private:
    QWidget *buildList(JobModel *jobs);
    QWidget *buildDetail();
    void connectParts();
    void fillPeople();
    void fillPosts();
    void showChosen();
    void begin();
    void save();
    void savePosts(bool another);
    void endPost();
    void setActive(bool active);
    void askPassword();
    void savePassword();
    PersonId chosen() const;
    const Post *chosenPost() const;
    void updateButtons();

    QStandardItemModel m_people;
    QSortFilterProxyModel m_shownPeople;
    SearchField *m_search = nullptr;
    QTableView *m_list = nullptr;
    QTableWidget *m_posts = nullptr;
    RecordForm *m_form = nullptr;
    QWidget *m_detail = nullptr;
    QWidget *m_passwordArea = nullptr;
    PasswordPair *m_password = nullptr;
    Button *m_add = nullptr;
    Button *m_save = nullptr;
    Button *m_active = nullptr;
    Button *m_reset = nullptr;
    Button *m_addPost = nullptr;
    Button *m_changePost = nullptr;
    Button *m_endPost = nullptr;
    QAction *m_handOver = nullptr;
    PersonId m_shown;
    PersonId m_selectWhenThere;
    bool m_new = false;
};

}
