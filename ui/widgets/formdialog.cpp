// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/theme.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace congso {

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
    whole->addLayout(m_column, 1);
    whole->addLayout(row);
    setMinimumWidth(scaled(width, fontMetrics()));
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
}

}
