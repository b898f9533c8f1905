// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QJsonArray>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace congso {

class DropZone;

/// Files that go with an act: dropped or chosen, put into the file store at once, listed with a way to
/// leave each out again. The sources stay where they are.
class FilesEdit : public QWidget
{
    Q_OBJECT

public:
    FilesEdit(Office &office, const QString &role, QWidget *parent = nullptr);

    QJsonArray files() const;
    void setFiles(const QJsonArray &files);
    bool storing() const { return m_storing > 0; }
    void add(const QStringList &paths);
    /// Puts files into the store for another kind of document.
    using Store = std::function<QFuture<Result<QJsonObject>>(const QString &path)>;
    void setStore(const Store &store) { m_store = store; }

Q_SIGNALS:
    void changed();
    void failed(const congso::Error &error);

private:
    void choose();
    void rebuild();

    Store m_store;
    QList<QJsonObject> m_files;
    DropZone *m_zone;
    QVBoxLayout *m_rows;
    int m_storing = 0;
};

}
