// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminsection.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QTableView;
class QTableWidget;

namespace congso {

class Button;
class PasswordPair;
class RecordForm;
class SearchField;

/// People, the posts they hold with their roles, and whether they may sign in.
class PeopleSection : public AdminSection
{
    Q_OBJECT

public:
    explicit PeopleSection(Office &office, QWidget *parent = nullptr);

protected:
    void showDirectory() override;
    void markError(const Error &error) override;

private:
    QWidget *buildList();
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
    PersonId m_shown;
    PersonId m_selectWhenThere;
    bool m_new = false;
};

}
