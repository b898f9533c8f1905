// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/draghandle.h"

#include "app/incoming/document.h"
#include "app/platform/paths.h"
#include "app/words/citation.h"
#include "ui/models/onresult.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QListWidget>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace congso {

namespace {
/// A list of one file: Qt's item views drag what is chosen in them.
class OneFile : public QListWidget
{
public:
    explicit OneFile(const QString &path) : m_path(path)
    {
        addItem(path);
        selectAll();
    }

    void pull() { startDrag(Qt::CopyAction); }

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &) const override
    {
        auto *given = new QMimeData;
        given->setUrls({QUrl::fromLocalFile(m_path)});
        return given;
    }

private:
    QString m_path;
};
}

DragHandle::DragHandle(Office &office, QWidget *parent)
    : IconButton(QStringLiteral("export"), tr("Drag the file out"), parent), m_office(office), m_copies(paths::runtimeFolder())
{
    setObjectName(QStringLiteral("dragHandle"));
    setFocusPolicy(Qt::NoFocus); // from the keyboard the file is saved instead
}

void DragHandle::setDocument(const IncomingDocument &document)
{
    const auto main = std::find_if(document.files.begin(), document.files.end(), [](const DocumentFile &file) { return file.role == QLatin1String("main"); });
    const DocumentFile file = main != document.files.end() ? *main : document.files.value(0);
    setVisible(!file.hash.isEmpty());
    if (document.id == m_id && file.hash == m_file.hash)
        return;
    m_id = document.id;
    m_file = file;
    m_path.clear();
    m_name = Citation::fileName(document.fields, file.name);
    setToolTip(plainToolTip(tr("Drag the file out as %1").arg(m_name)));
}

void DragHandle::prepare()
{
    if (m_preparing || m_file.hash.isEmpty())
        return;
    if (!m_path.isEmpty()) {
        Q_EMIT ready(m_path);
        return;
    }
    m_preparing = true;
    onResult(incoming::filePath(m_office, m_id, m_file.hash), this, [this, id = m_id, name = m_name](const Result<QString> &stored) {
        m_preparing = false;
        const Result<QString> copy = stored ? m_copies.make(*stored, name) : stored;
        if (!copy) {
            Q_EMIT failed(copy.error());
            return;
        }
        if (id != m_id)
            return;
        m_path = *copy;
        Q_EMIT ready(m_path);
    });
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    IconButton::mousePressEvent(event);
    m_pressed = event->pos();
    prepare();
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && far && !m_path.isEmpty())
        begin();
}

void DragHandle::begin()
{
    setDown(false);
    OneFile(m_path).pull();
}

}
