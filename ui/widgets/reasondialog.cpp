// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasondialog.h"

#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/labelledfield.h"

#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 420;
}

ReasonDialog::ReasonDialog(const QString &title, const QString &doText, int least, QWidget *parent)
    : FormDialog(QStringLiteral("reason"), title, doText, dialogWidth, parent), m_text(new GrowingTextEdit({}, this)), m_least(least)
{
    m_text->setObjectName(QStringLiteral("reason.text"));
    m_text->setLines(3, 8);
    m_field = new LabelledField(tr("Reason"), m_text, this);
    column()->addWidget(m_field);
    m_text->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_text->cleanText().trimmed();
}

void ReasonDialog::accept()
{
    if (reason().size() < m_least) {
        m_field->setState(LabelledField::State::Wrong, tr("at least %n character(s)", nullptr, m_least));
        return;
    }
    QDialog::accept();
}

}
