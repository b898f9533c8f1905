// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace congso {

/// A column of fixed width in the middle of a page that asks one thing: signing in, unlocking, a problem. It stands
/// a little above the middle, or takes the whole height; it follows the text size.
class CentredColumn : public QWidget
{
    Q_OBJECT

public:
    enum class Height {
        Own,   ///< as high as what is in it
        Whole, ///< of the page, with air above and below
    };

    /// Becomes the layout of \a page. \a width: pixels at normal text size.
    CentredColumn(QWidget *page, int width, Height height = Height::Own);

    QVBoxLayout *column() const { return m_column; }

protected:
    void changeEvent(QEvent *event) override;

private:
    int m_width;
    QVBoxLayout *m_column;
};

}
