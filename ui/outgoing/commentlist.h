// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"
#include "ui/pdf/overlay.h"

#include <QWidget>

#include <functional>

class QAction;
class QListView;
class QStandardItemModel;

namespace congso {

class DirectoryWatch;
class SectionHeader;

/// The comments on places of the files, below the pages: open ones first, each with its answers. Hidden while there are none.
class CommentList : public QWidget
{
    Q_OBJECT

public:
    /// \a acts: what the buttons beside the title do.
    CommentList(const DirectoryWatch &directory, const QList<QAction *> &acts, QWidget *parent = nullptr);

    void setDocument(const OutgoingDocument &document, int offsetMinutes);
    /// Null: none is chosen.
    const PlacedComment *current() const;
    void setCurrent(const CommentId &id);
    /// Of the comments on \a file, pages of these sizes in points; the chosen one is framed strongly.
    QList<OverlayMark> marks(const QString &file, const std::function<QSizeF(int page)> &sizeOf) const;

Q_SIGNALS:
    void currentChanged();

private:
    void addRow(const PlacedComment &comment, int number, int offsetMinutes);

    const DirectoryWatch &m_directory;
    SectionHeader *m_title;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<PlacedComment> m_comments;
    bool m_filling = false;
};

}
