// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace congso {

class Button;

/// A dialog that asks for a few fields: what stands in column(), then Cancel and the button that does it at the
/// right. Without a text for that button there is only Close. What is still being composed is committed first.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a name: begins the object names, "post" → "postDialog", "post.save", "post.cancel".
    /// \a width: least width, pixels at normal text size.
    FormDialog(const QString &name, const QString &title, const QString &doText, int width, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    Button *doButton() const { return m_do; } ///< null where nothing is done
    Button *closeButton() const { return m_close; }

private:
    QVBoxLayout *m_column;
    Button *m_do = nullptr;
    Button *m_close;
};

}
