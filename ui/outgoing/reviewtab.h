// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"

#include <QWidget>

class QLabel;
class QListView;
class QScrollArea;
class QStandardItemModel;

namespace congso {

class DirectoryWatch;
class EmptyState;

/// The steps of review, the last round first: who, what for, how long it has been there, and what was said; the words of
/// the chosen one in full below.
class ReviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewTab(const DirectoryWatch &directory, QWidget *parent = nullptr);

    void setDocument(const OutgoingDocument &document, qint64 now, int offsetMinutes);

private:
    void showWords();
    void addStep(const OutgoingDocument &document, const ReviewStep &step, bool beside, qint64 now, int offsetMinutes);

    const DirectoryWatch &m_directory;
    QListView *m_list;
    EmptyState *m_empty;
    QStandardItemModel *m_model;
    QLabel *m_words;
    QScrollArea *m_below;
};

}
