// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "ui/widgets/formdialog.h"

namespace congso {

class RecordForm;

/// Title, unit and roles of a post.
class PostDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a post null: a new one.
    PostDialog(const directory::Directory &directory, const Post *post, QWidget *parent = nullptr);

    RecordForm *form() const { return m_form; }

private:
    RecordForm *m_form;
};

}
