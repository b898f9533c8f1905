// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace congso {

class LabelledField;

/// A line for a password that says when Caps Lock seems to be on.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Capitals came without Shift (or the other way round); false at the next ordinary letter.
    void capsLockNoticed(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// How hard a password is to guess: 0 refused (too short), 1 weak, 2 fair, 3 good.
/// \a known: names and words that anybody would try first.
int passwordStrength(const QString &password, const QStringList &known);
inline constexpr int shortestPassword = 8;

/// A new password twice, with its strength in words and as a bar.
class PasswordPair : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordPair(QWidget *parent = nullptr);

    void setKnown(const QStringList &known);
    QString password() const;
    /// Long enough and twice the same. Otherwise check() marks the field.
    bool good() const;
    bool check();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void update();

    PasswordEdit *m_first;
    PasswordEdit *m_second;
    LabelledField *m_firstField;
    LabelledField *m_secondField;
    QStringList m_known;
};

}
