// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace congso {

/// One line of plain text that ends in "…" where there is no room; the whole text is its tool tip then.
/// Colour and weight follow palette() and font(), so setFont() and setForegroundRole() work as on a QLabel.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    /// Secondary colour.
    void setQuiet(bool quiet);
    /// Font size against the surrounding text, and weight; both survive a change of text size.
    void setEmphasis(double factor, bool bold);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont drawnFont() const;
    void updateToolTip();

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    double m_factor = 1;
    bool m_bold = false;
    bool m_quiet = false;
};

}
