// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QWidget>

class QListView;

namespace congso {

class Banner;
class Button;
class LabelledField;
class PasswordEdit;
class SignInDelay;
class PasswordPair;
class SearchField;

/// Who works here: choose a name, give the password. In the sample office a click is enough. Who was given a password
/// for the first sign-in chooses another here before anything else.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    /// \a lastLogin: chosen first, when it is there.
    SignInPage(std::shared_ptr<OfficeStore> store, const QString &lastLogin = {}, QWidget *parent = nullptr);

    void showError(const Error &error);

Q_SIGNALS:
    void signedIn(const std::shared_ptr<congso::Office> &office, const QString &password);
    void anotherFolderRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void load();
    void showChosen();
    void activate();
    void signIn();
    void take(const QFuture<Result<std::shared_ptr<Office>>> &answer);
    void askForAnother();
    void endAsking();
    QString login() const;
    bool openWithoutPassword() const;

    std::shared_ptr<OfficeStore> m_store;
    QString m_lastLogin;
    QStandardItemModel m_people;
    QSortFilterProxyModel m_shown;
    SearchField *m_search = nullptr;
    QWidget *m_below; ///< what is left of the page where the list does not take it
    QListView *m_list = nullptr;
    LabelledField *m_passwordField = nullptr;
    PasswordEdit *m_password = nullptr;
    QWidget *m_anotherArea = nullptr;
    PasswordPair *m_another = nullptr;
    Button *m_enter = nullptr;
    Banner *m_banner = nullptr;
    SignInDelay *m_delay = nullptr;
    QString m_given; ///< the right password that has to be changed now; else empty
    bool m_asking = false;
};

}
