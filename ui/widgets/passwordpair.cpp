// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordpair.h"

#include "ui/widgets/labelledfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSet>

namespace congso {

PasswordEdit::PasswordEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockNoticed(typed.at(0).isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

int passwordStrength(const QString &password, const QStringList &known)
{
    if (password.size() < shortestPassword)
        return 0;
    for (const QString &word : known) {
        if (word.size() > 2 && password.contains(word, Qt::CaseInsensitive))
            return 1;
    }
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    QSet<QChar> different;
    for (const QChar c : password) {
        lower |= c.isLower();
        upper |= c.isUpper();
        digit |= c.isDigit();
        other |= !c.isLetterOrNumber();
        different.insert(c);
    }
    const int kinds = int(lower) + int(upper) + int(digit) + int(other);
    if (different.size() < 5 || kinds < 2)
        return password.size() >= 20 && different.size() >= 8 ? 2 : 1;
    return password.size() >= 14 || (password.size() >= 10 && kinds >= 3) ? 3 : 2;
}

PasswordPair::PasswordPair(QWidget *parent) : QWidget(parent), m_first(new PasswordEdit), m_second(new PasswordEdit)
{
    m_first->setObjectName(QStringLiteral("password.first"));
    m_second->setObjectName(QStringLiteral("password.second"));
    m_firstField = new LabelledField(tr("Password"), m_first, this);
    m_secondField = new LabelledField(tr("Password once more"), m_second, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_firstField, 1);
    row->addWidget(m_secondField, 1);
    for (PasswordEdit *edit : {m_first, m_second}) {
        connect(edit, &QLineEdit::textChanged, this, &PasswordPair::update);
        connect(edit, &PasswordEdit::capsLockNoticed, this, [this](bool on) {
            if (on)
                m_firstField->setState(LabelledField::State::Check, tr("Caps Lock is on"));
            else
                update();
        });
    }
    update();
}

void PasswordPair::setKnown(const QStringList &known)
{
    m_known = known;
}

QString PasswordPair::password() const
{
    return m_first->text();
}

bool PasswordPair::good() const
{
    return passwordStrength(m_first->text(), m_known) > 0 && m_first->text() == m_second->text();
}

void PasswordPair::clear()
{
    m_first->clear();
    m_second->clear();
}

bool PasswordPair::check()
{
    update();
    if (passwordStrength(m_first->text(), m_known) == 0) {
        m_firstField->setState(LabelledField::State::Wrong, tr("at least %1 characters").arg(shortestPassword));
        m_first->setFocus();
        return false;
    }
    if (m_first->text() != m_second->text()) {
        m_secondField->setState(LabelledField::State::Wrong, tr("not the same"));
        m_second->setFocus();
        return false;
    }
    return true;
}

void PasswordPair::update()
{
    using State = LabelledField::State;
    const QString typed = m_first->text();
    switch (typed.isEmpty() ? -1 : passwordStrength(typed, m_known)) {
    case -1:
        m_firstField->setState(State::Plain, tr("at least %1 characters").arg(shortestPassword));
        break;
    case 0:
        m_firstField->setState(State::Check, tr("%1 more").arg(shortestPassword - typed.size()));
        break;
    case 1:
        m_firstField->setState(State::Check, tr("weak"));
        break;
    case 2:
        m_firstField->setState(State::Sure, tr("fair"));
        break;
    default:
        m_firstField->setState(State::Sure, tr("strong"));
    }
    const QString again = m_second->text();
    if (again.isEmpty() || typed.startsWith(again))
        m_secondField->setState(again == typed && !again.isEmpty() ? State::Sure : State::Plain,
                                again == typed && !again.isEmpty() ? tr("the same") : QString());
    else
        m_secondField->setState(State::Wrong, tr("not the same"));
    Q_EMIT changed();
}

}
