// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"
#include "db/types/paperplace.h"

#include <QWidget>

class QAction;
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
    /// \a compare: stands over the list of versions.
    DetailsTab(const DirectoryWatch &directory, QAction *compare, QWidget *parent = nullptr);

    /// The version chosen in the list; empty: none.
    QString chosen() const;

    void setDocument(const OutgoingDocument &document, int offsetMinutes);
    /// Where the original lies stands before the fields.
    void setPlace(const PaperPlace &place);

Q_SIGNALS:
    /// This version is to be shown.
    void fileWanted(const QString &hash);

private:
    QStringList fieldLines(const OutgoingDocument &document) const;
    void showFields();

    const DirectoryWatch &m_directory;
    QStringList m_lines;
    QString m_place;
    QLabel *m_fields;
    QListView *m_files;
    QStandardItemModel *m_model;
};

/// Newest first; of the same time what was signed last. Without the parts that a text written inside is laid out from:
/// they go with their text.
QList<DraftFile> newestFirst(const QList<DraftFile> &files);
/// The text's version before the newest one, and the newest: hashes, empty where there is none. Two versions that one
/// would compare.
std::pair<QString, QString> lastTwo(const OutgoingDocument &document);
/// "Bản dự thảo, lần 3"
QString versionName(const DraftFile &file);

}
