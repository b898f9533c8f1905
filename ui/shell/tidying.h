// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/rewriting.h"

#include <QWidget>

#include <stop_token>

namespace congso {

class ProgressLine;

/// The last thing to be seen when the program ends, now and then: what is left in the database of documents that may not be
/// read any more is written over. Whoever is in a hurry stops it; it is done another time.
class Tidying : public QWidget
{
    Q_OBJECT

public:
    explicit Tidying(std::shared_ptr<OfficeStore> store, QWidget *parent = nullptr);
    ~Tidying() override;

    void start();

Q_SIGNALS:
    /// Done, or not; the window is closed.
    void ended();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    std::shared_ptr<OfficeStore> m_store;
    std::stop_source m_stop;
    ProgressLine *m_line;
    bool m_running = false;
};

}
