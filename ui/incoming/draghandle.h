// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/incoming.h"
#include "ui/incoming/opencopies.h"
#include "ui/widgets/buttons.h"

namespace congso {

class Office;

/// Pulls the document's file out of the window, under a name that sorts: "2026-03-09_214_UBND-VHXH.pdf". The copy is
/// made when the button is pressed and is gone with the window; what another program takes of it is that program's.
class DragHandle : public IconButton
{
    Q_OBJECT

public:
    DragHandle(Office &office, QWidget *parent = nullptr);

    void setDocument(const IncomingDocument &document);
    /// The copy to give away; tells ready() or failed(). Also what a click does.
    void prepare();

Q_SIGNALS:
    void ready(const QString &path);
    void failed(const congso::Error &error);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void begin();

    Office &m_office;
    OpenCopies m_copies;
    SubjectId m_id;
    DocumentFile m_file;
    QString m_name;
    QString m_path;
    QPoint m_pressed;
    bool m_preparing = false;
};

}
