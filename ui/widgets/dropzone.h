// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>

class QMimeData;

namespace congso {

/// Local files of a drag or of the clipboard; what is not a local file is left out.
QStringList localFiles(const QMimeData &data);

/// A dashed frame that takes files. Also accepts them for a whole page through acceptFor().
class DropZone : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DropZone(const QString &text, QWidget *parent = nullptr);

    /// Files dropped anywhere on \a widget count as dropped here.
    void acceptFor(QWidget *widget);
    QSize sizeHint() const override;

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    /// Clicked, Enter or Space: the page opens its file dialog.
    void filesWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setHovered(bool hovered);

    QString m_text;
    bool m_hovered = false;
};

}
