// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scaledsize.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QWidget>

namespace congso {

namespace {

using Apply = void (*)(QWidget &, int);

/// Applies a size again with every font.
class SizeKeeper : public QObject
{
public:
    SizeKeeper(QWidget *widget, int pixels, Apply apply) : QObject(widget), m_widget(*widget), m_pixels(pixels), m_apply(apply)
    {
        widget->installEventFilter(this);
        keep();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_widget && event->type() == QEvent::FontChange)
            keep();
        return false;
    }

private:
    void keep() { m_apply(m_widget, scaled(m_pixels, m_widget.fontMetrics())); }

    QWidget &m_widget;
    int m_pixels;
    Apply m_apply;
};

}

void fixWidth(QWidget *widget, int pixels)
{
    new SizeKeeper(widget, pixels, [](QWidget &sized, int width) { sized.setFixedWidth(width); });
}

void fixHeight(QWidget *widget, int pixels)
{
    new SizeKeeper(widget, pixels, [](QWidget &sized, int height) { sized.setFixedHeight(height); });
}

void limitWidth(QWidget *widget, int pixels)
{
    new SizeKeeper(widget, pixels, [](QWidget &sized, int width) { sized.setMaximumWidth(width); });
}

}
