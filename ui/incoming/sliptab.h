// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/incoming.h"

#include <QScrollArea>

class QLabel;
class QTreeView;
class QVBoxLayout;

namespace congso {

class AssignmentTreeModel;
class DirectoryWatch;
class FlowPicture;
class Office;

/// Phiếu xử lý: where the document is, who instructed what, who does what, what was said.
class SlipTab : public QScrollArea
{
    Q_OBJECT

public:
    SlipTab(Office &office, const DirectoryWatch &directory, QWidget *parent = nullptr);

    void setDocument(const IncomingDocument &document);

private:
    void addInstruction(const Remark &remark);
    void addOpinion(const Remark &remark);
    QString titleOf(const Remark &remark) const;
    void fitTree();
    void askPaper();

    Office &m_office;
    const DirectoryWatch &m_directory;
    QLabel *m_where;
    QLabel *m_paper;
    SubjectId m_shown;
    FlowPicture *m_flow;
    QWidget *m_day;
    QWidget *m_instructions;
    AssignmentTreeModel *m_model;
    QTreeView *m_tree;
    QWidget *m_opinions;
};

}
