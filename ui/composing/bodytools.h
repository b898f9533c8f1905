// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace congso {

class BodyEdit;
class Button;
class IconButton;

/// The row of tools over a BodyEdit: what part the paragraph is, bold, italic, underlined, tables.
class BodyTools : public QWidget
{
    Q_OBJECT

public:
    explicit BodyTools(BodyEdit *edit, QWidget *parent = nullptr);

private:
    void makeParts();
    void makeTableMenu();
    void follow();

    BodyEdit *m_edit;
    QComboBox *m_parts;
    IconButton *m_bold;
    IconButton *m_italic;
    IconButton *m_underlined;
    Button *m_table;
    QList<QAction *> m_inside; ///< actions for within a table
};

}
