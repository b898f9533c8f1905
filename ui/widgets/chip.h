// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QAbstractButton>
#include <QFont>
#include <QMetaType>
#include <QWidget>

class QPainter;

namespace congso {

/// A short state in words: "còn 2 ngày", "Hỏa tốc".
struct ChipText
{
    QString text;
    Tone tone = Tone::Neutral;

    friend bool operator==(const ChipText &, const ChipText &) = default;
};

/// For delegates: the size a chip needs in a row of \a font, and drawing it there.
QSize chipSize(const QString &text, const QFont &font);
void paintChip(QPainter *painter, const QRect &rect, const ChipText &chip, const QFont &font, const QPalette &palette);

class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    /// Hides the chip when \a text is empty.
    void setChip(const QString &text, Tone tone);
    QString text() const { return m_chip.text; }
    Tone tone() const { return m_chip.tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_chip;
};

/// A chip to press: sample phrases (ý kiến mẫu), filters (checkable).
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

}

Q_DECLARE_METATYPE(congso::ChipText)
Q_DECLARE_METATYPE(QList<congso::ChipText>)
