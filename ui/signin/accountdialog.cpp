// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/accountdialog.h"

#include "app/directory/directory.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/signin/idlewatch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/passwordpair.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 460;
}

AccountDialog::AccountDialog(Office &office, QSettings &settings, QWidget *parent)
    : FormDialog(QStringLiteral("account"), tr("My account"), {}, dialogWidth, parent), m_office(office), m_settings(settings)
{
    build();
}

void AccountDialog::build()
{
    const Person person = m_office.identity().person;
    m_old = new PasswordEdit;
    m_old->setObjectName(QStringLiteral("account.old"));
    m_new = new PasswordPair;
    m_new->setKnown({person.login});
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("account.banner"));
    m_banner->hide();
    auto *change = new Button(tr("Change the password"), Button::Look::Primary);
    change->setObjectName(QStringLiteral("account.change"));
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(QStringLiteral("account.minutes"));
    m_minutes->setRange(0, 240);
    m_minutes->setValue(lockMinutes(m_settings));
    m_minutes->setSpecialValueText(tr("never"));
    m_minutes->setSuffix(tr(" minutes"));
    QVBoxLayout *column = this->column();
    column->addWidget(headingLabel(person.name));
    column->addWidget(quietLabel(tr("Sign-in name: %1").arg(person.login)));
    column->addWidget(new LabelledField(tr("Present password"), m_old));
    column->addWidget(m_new);
    column->addWidget(m_banner);
    column->addWidget(change, 0, Qt::AlignLeft);
    column->addWidget(new Separator);
    column->addWidget(new LabelledField(tr("Lock when nothing is touched for"), m_minutes), 0);
    connect(change, &QAbstractButton::clicked, this, &AccountDialog::changePassword);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        setLockMinutes(m_settings, minutes);
        Q_EMIT lockMinutesChanged(minutes);
    });
}

void AccountDialog::changePassword()
{
    commitInputMethod();
    m_banner->hide();
    if (!m_new->check())
        return;
    onResult(directory::setPassword(m_office, m_office.identity().person.id, m_old->text(), m_new->password()), this, [this](const Outcome &outcome) {
            m_old->clear();
            if (!outcome) {
                m_banner->show(Banner::Kind::Error, ErrorWords::sentence(outcome.error()));
                m_old->setFocus();
                return;
            }
            m_new->clear();
            m_banner->show(Banner::Kind::Good, tr("The password is changed."));
            Q_EMIT passwordChanged();
        });
}

}
