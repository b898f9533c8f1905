// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/voidnumberform.h"

#include "app/office/officerules.h"
#include "app/words/actionwords.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"

#include <QLineEdit>
#include <QSpinBox>

namespace congso {

VoidNumberForm::VoidNumberForm(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_number(new QSpinBox(this)), m_reason(new QLineEdit(this)), m_void(new Button(ActionWords::name("register.number_voided"), Button::Look::Framed, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_number->setRange(1, 9999999);
    auto *numberField = new LabelledField(tr("Number to void"), m_number, this);
    auto *reasonField = new LabelledField(tr("Reason"), m_reason, this);
    m_number->setObjectName(QStringLiteral("voidNumber"));
    m_reason->setObjectName(QStringLiteral("voidReason"));
    m_void->setObjectName(QStringLiteral("voidButton"));
    line->addWidget(numberField);
    line->addWidget(reasonField, 1);
    line->addWidget(m_void, 0, Qt::AlignBottom);
    connect(m_void, &Button::clicked, this, &VoidNumberForm::record);
    hide();
}

void VoidNumberForm::offer(const RegisterId &registerId, int year, const QList<int> &unused)
{
    m_register = registerId;
    m_year = year;
    if (!unused.isEmpty())
        m_number->setValue(unused.first());
    setVisible(!unused.isEmpty() && holdsRoleFor(m_office.store().rules().workflow, "register.number_voided", m_office.identity()));
}

void VoidNumberForm::record()
{
    const QJsonObject fields{{"year", m_year}, {"number", m_number->value()}, {"reason", m_reason->text().trimmed()}};
    m_void->setEnabled(false);
    onResult(m_office.perform(m_office.command("register.number_voided", idCast<SubjectId>(m_register), fields)), this, [this](const Result<Receipt> &receipt) {
        m_void->setEnabled(true);
        if (!receipt) {
            Q_EMIT failed(receipt.error());
            return;
        }
        m_reason->clear();
        Q_EMIT voided();
    });
}

}
