// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/maintenance.h"

#include <QWidget>

namespace congso {

class Banner;
class ProgressLine;

/// An office that cannot be opened: what happened, what is safe, what can be done.
class StoreProblem : public QWidget
{
    Q_OBJECT

public:
    StoreProblem(const Error &error, const StoreRef &ref, const Services &services, QWidget *parent = nullptr);
    ~StoreProblem() override;

Q_SIGNALS:
    void tryAgainRequested();
    void anotherFolderRequested(const QString &folder);
    void startPageRequested();

private:
    void build(const Error &error);
    void chooseFolder();
    void chooseBackup();
    void restoreFrom(const QString &file);

    StoreRef m_ref;
    const Services m_services;
    Banner *m_result = nullptr;
    ProgressLine *m_progress = nullptr;
    QWidget *m_acts = nullptr;
    std::stop_source m_stop;
};

/// What can be trusted after \a code, in a sentence.
QString safetySentence(ErrorCode code);

}
