// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"

#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;

namespace congso {

class DirectoryWatch;

/// The fields of a document, and every version of its files with who brought it, when and why.
class DetailsTab : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsTab(const DirectoryWatch &directory, QWidget *parent = nullptr);

    void setDocument(const OutgoingDocument &document, int offsetMinutes);

Q_SIGNALS:
    /// This version is to be shown.
    void fileWanted(const QString &hash);

private:
    QStringList fieldLines(const OutgoingDocument &document) const;

    const DirectoryWatch &m_directory;
    QLabel *m_fields;
    QListView *m_files;
    QStandardItemModel *m_model;
};

/// Newest first; of the same time what was signed last.
QList<DraftFile> newestFirst(const QList<DraftFile> &files);
/// "Bản dự thảo, lần 3"
QString versionName(const DraftFile &file);

}
