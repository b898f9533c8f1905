// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/linking.h"

#include <QLineEdit>
#include <QWidget>

#include <stop_token>

namespace congso {

class Banner;
class Button;
class ServerAccountForm;
class ProgressLine;

/// The first start on one person's PC of an office that has a server: connects, fetches the office, signs in. What is left
/// comes behind, while the person works.
class LinkPage : public QWidget
{
    Q_OBJECT

public:
    /// \a folder: proposed for the store.
    LinkPage(const Services &services, const QString &folder, QWidget *parent = nullptr);
    ~LinkPage() override;

Q_SIGNALS:
    void linked(const std::shared_ptr<congso::OfficeStore> &store, const std::shared_ptr<congso::Office> &office, const QString &password);
    void backRequested();

private:
    void build(const QString &folder);
    void begin();
    void signIn(const StoreRef &ref, const QString &login, const QString &password);
    void failed(const Error &error);
    void showStep(qint64 step);
    void setBusy(bool busy);
    void chooseFolder();

    const Services m_services;
    ServerAccountForm *m_form;
    QLineEdit *m_folder;
    Banner *m_error;
    ProgressLine *m_progress;
    Button *m_connect = nullptr;
    QWidget *m_inputs = nullptr;
    std::stop_source m_stop;
};

}
