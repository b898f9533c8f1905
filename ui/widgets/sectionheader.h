// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace congso {

class ElidedLabel;

/// A pane's title at the left ("Chờ xử lý"), quiet text or small buttons at the right ("7 văn bản"). Where they do not all
/// have room the title keeps its own: the note goes first, then the words on buttons that have an icon.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setNote(const QString &note);
    QString note() const;
    /// Placed right of the note; the header becomes its parent.
    void addWidget(QWidget *widget);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeRoom();
    int widthWith(bool note, bool compact) const;

    QHBoxLayout *m_layout;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
};

/// One hair of line between panes.
class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

/// A frame of a hair and rounded corners around what belongs together (an instruction, a proposal);
/// filled: the quiet grey of a spoken opinion.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr, bool filled = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_filled;
};

}
