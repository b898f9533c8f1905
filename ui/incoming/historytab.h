// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/event.h"

#include <QListView>

namespace congso {

class DirectoryWatch;
class HistoryModel;
class Office;

/// Lịch sử xử lý: what was done to a document, when and by whom, corrections with the old and new value.
class HistoryTab : public QListView
{
    Q_OBJECT

public:
    HistoryTab(Office &office, const DirectoryWatch &directory, QWidget *parent = nullptr);

    void showDocument(const SubjectId &id);

private:
    Office &m_office;
    const DirectoryWatch &m_directory;
    HistoryModel *m_model;
    int m_generation = 0;
};

}
