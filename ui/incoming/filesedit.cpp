// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/filesedit.h"

#include "app/incoming/document.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace congso {

FilesEdit::FilesEdit(Office &office, const QString &role, QWidget *parent)
    : QWidget(parent),
      m_store([&office, role](const QString &path) { return incoming::storeFile(office, path, role); }), m_zone(new DropZone(tr("Drop files here or press Enter"), this)), m_rows(new QVBoxLayout)
{
    m_zone->setObjectName(QStringLiteral("filesDrop"));
    m_zone->setAccessibleName(tr("Files"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_rows->setSpacing(space::xs);
    layout->addLayout(m_rows);
    layout->addWidget(m_zone);
    setFocusProxy(m_zone);
    connect(m_zone, &DropZone::filesDropped, this, &FilesEdit::add);
    connect(m_zone, &DropZone::filesWanted, this, &FilesEdit::choose);
}

void FilesEdit::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesEdit::add);
    dialog->open();
}

void FilesEdit::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        ++m_storing;
        onResult(m_store(path), this, [this](const Result<QJsonObject> &stored) {
            --m_storing;
            if (stored)
                m_files << *stored;
            else
                Q_EMIT failed(stored.error());
            rebuild();
            Q_EMIT changed();
        });
    }
}

QJsonArray FilesEdit::files() const
{
    QJsonArray array;
    for (const QJsonObject &file : m_files)
        array << file;
    return array;
}

void FilesEdit::setFiles(const QJsonArray &files)
{
    m_files.clear();
    for (const QJsonValue &file : files)
        m_files << file.toObject();
    rebuild();
}

void FilesEdit::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget())
            row->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_files.size(); ++i) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const QString name = m_files[i].value(QStringLiteral("name")).toString();
        line->addWidget(new ElidedLabel(name, row), 1);
        auto *leave = new IconButton(QStringLiteral("close"), tr("Leave out %1").arg(name), row);
        connect(leave, &IconButton::clicked, this, [this, i] {
            m_files.removeAt(i);
            rebuild();
            Q_EMIT changed();
        });
        line->addWidget(leave);
        m_rows->addWidget(row);
    }
}

}
