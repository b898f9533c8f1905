// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/templates.h"
#include "app/office/office.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QListWidget;

namespace congso {

class Banner;

/// Keeps a text as a template of the whole office, or takes one away.
class TemplateDialog : public FormDialog
{
    Q_OBJECT

public:
    TemplateDialog(Office &office, const composing::ComposedDocument &text, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void keep();
    void drop();
    void load();
    void askWhoMay();
    void updateButtons();
    void answered(const Result<Receipt> &done);

    Office &m_office;
    composing::ComposedDocument m_text;
    QList<composing::Template> m_kept;
    QLineEdit *m_name;
    QListWidget *m_list;
    Button *m_drop;
    Banner *m_banner;
    bool m_may = false;
};

}
