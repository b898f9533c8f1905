// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int besideFields = 140; ///< pixels of the screen's height: buttons, margins, the window's frame

/// As high as the fields in it want, and no higher than the screen: then it is scrolled, and the buttons stay in sight.
class FieldsArea final : public QScrollArea
{
public:
    FieldsArea(QWidget *fields, QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(fields);
        viewport()->setAutoFillBackground(false);
        fields->setAutoFillBackground(false);
    }
    QSize sizeHint() const override { return bounded(widget()->sizeHint()); }
    QSize minimumSizeHint() const override { return bounded(widget()->minimumSizeHint()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    QSize bounded(QSize size) const
    {
        // Words in several lines are as high as the dialog is wide: before it is shown, as wide as it has to be at least.
        const int wide = std::max({isVisible() ? width() : 0, size.width(), window()->minimumWidth() - 2 * space::l});
        if (widget()->hasHeightForWidth())
            size.setHeight(std::max(widget()->minimumSizeHint().height(), widget()->heightForWidth(wide)));
        return {size.width(), std::min(size.height(), screen()->availableGeometry().height() - besideFields)};
    }
};
}

FormDialog::FormDialog(const QString &name, const QString &title, const QString &doText, int width, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_close(new Button(doText.isEmpty() ? tr("Close") : tr("Cancel"), Button::Look::Framed, this))
{
    setObjectName(name + QStringLiteral("Dialog"));
    setWindowTitle(title);
    m_close->setObjectName(name + QStringLiteral(".cancel"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch();
    row->addWidget(m_close);
    if (!doText.isEmpty()) {
        m_do = new Button(doText, Button::Look::Primary, this);
        m_do->setObjectName(name + QStringLiteral(".save"));
        row->addWidget(m_do);
        connect(m_do, &QAbstractButton::clicked, this, [this] {
            commitInputMethod();
            accept();
        });
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this); // as on the pages
        connect(keys, &QShortcut::activated, m_do, &QAbstractButton::click);
    }
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::l, space::l, space::l, space::l);
    whole->setSpacing(space::m);
    auto *fields = new QWidget;
    fields->setLayout(m_column);
    whole->addWidget(new FieldsArea(fields, this), 1);
    whole->addLayout(row);
    setMinimumWidth(scaled(width, fontMetrics()));
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
}

}
