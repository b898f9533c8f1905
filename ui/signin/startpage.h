// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/maintenance.h"
#include "app/office/office.h"

#include <QLineEdit>
#include <QWidget>

#include <functional>

namespace congso {

class Banner;
class Button;
class LabelledField;
class PasswordPair;
class ProgressLine;

/// Makes the office to try things out in \a folder, closed when it is done. Set by whoever makes the page.
using DemoMaker = std::function<QFuture<Outcome>(const QString &folder, Progress progress)>;

/// The first start: make an office in one page, open the sample office, or open a folder that is there.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// \a folder: proposed for a new office.
    StartPage(const Services &services, const QString &folder, DemoMaker makeDemo, QWidget *parent = nullptr);

    void showError(const Error &error);

Q_SIGNALS:
    /// A new office, its administrator signed in.
    void created(const std::shared_ptr<congso::OfficeStore> &store, const std::shared_ptr<congso::Office> &office);
    /// The office has a server; it is to be connected to.
    void serverRequested();
    /// An office that is there, or the sample office just made, is to be opened.
    void folderChosen(const QString &folder);

private:
    QWidget *buildForm();
    QWidget *buildOthers();
    LabelledField *line(const QString &name, const QString &label, QLineEdit *&edit, int longest);
    void proposeLogin();
    bool check();
    void create();
    void createNow();
    void makeDemo();
    void chooseFolder(bool forNew);
    void setBusy(bool busy);

    const Services m_services;
    DemoMaker m_makeDemo;
    Banner *m_error;
    ProgressLine *m_progress;
    QWidget *m_form = nullptr;
    QWidget *m_others = nullptr;
    QList<QLineEdit *> m_needed;
    QLineEdit *m_agency = nullptr;
    QLineEdit *m_superior = nullptr;
    QLineEdit *m_shortName = nullptr;
    QLineEdit *m_placeName = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_folder = nullptr;
    PasswordPair *m_password = nullptr;
    Button *m_create = nullptr;
    bool m_loginTyped = false;
    bool m_totalKnown = false;
};

/// "Hoàng Thị Lan" → "lan.ht": what most offices use.
QString proposedLogin(const QString &name);

}
