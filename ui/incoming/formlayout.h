// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labelledfield.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

/// A form's column: one labelled field below the other.
inline QVBoxLayout *formColumn(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    return column;
}

inline LabelledField *addField(QVBoxLayout *column, const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    // What takes the keys inside a compound editor is what a screen reader stops at.
    const QList<QLineEdit *> lines = editor->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->setAccessibleName(label);
    auto *field = new LabelledField(label, editor, column->parentWidget());
    column->addWidget(field);
    return field;
}

}
