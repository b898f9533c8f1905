// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/remindersdialog.h"

#include "app/words/statewords.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/reminders.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QTimeEdit>

namespace congso {

namespace {
constexpr int dialogWidth = 400;
}

RemindersDialog::RemindersDialog(const Reminders &reminders, QSettings &settings, QWidget *parent)
    : FormDialog(QStringLiteral("reminders"), tr("What waits for you"), {}, dialogWidth, parent), m_settings(settings), m_from(new QTimeEdit(this)),
      m_to(new QTimeEdit(this)), m_atStart(new QCheckBox(tr("&Show this list when I sign in"), this))
{
    const auto list = reminders.list();
    if (list.isEmpty())
        column()->addWidget(wrappedLabel(tr("Nothing waits for you."), this));
    for (const auto &[box, count] : list) {
        auto *button = new Button(tr("%1: %2").arg(StateWords::box(box)).arg(count), Button::Look::Framed, this);
        button->setObjectName(QStringLiteral("reminders.") + boxText(box));
        connect(button, &Button::clicked, this, [this, wantedBox = box] {
            Q_EMIT wanted(wantedBox);
            accept();
        });
        column()->addWidget(button);
    }
    auto *fields = new QWidget(this);
    QVBoxLayout *rows = formColumn(fields);
    const QuietHours hours = quietHours(settings);
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    addField(rows, tr("No notices from"), m_from, QStringLiteral("reminders.from"));
    addField(rows, tr("to"), m_to, QStringLiteral("reminders.to"));
    rows->addWidget(m_atStart);
    m_atStart->setObjectName(QStringLiteral("reminders.atStart"));
    m_atStart->setChecked(listedAtStart(settings));
    column()->addWidget(fields);
    connect(m_from, &QTimeEdit::timeChanged, this, &RemindersDialog::keep);
    connect(m_to, &QTimeEdit::timeChanged, this, &RemindersDialog::keep);
    connect(m_atStart, &QCheckBox::toggled, this, &RemindersDialog::keep);
}

void RemindersDialog::keep()
{
    setQuietHours(m_settings, {m_from->time(), m_to->time()});
    setListedAtStart(m_settings, m_atStart->isChecked());
}

}
