// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/suggestedit.h"

#include <QList>

namespace congso {

/// A value out of a closed list of the data files, and its name for people.
struct Choice
{
    QString code;
    QString name;
    QString abbreviation;
};

QList<Choice> kindChoices();
QList<Choice> urgencyChoices();
/// The first is "none".
QList<Choice> secrecyChoices();
/// The agencies of the data file; codes may be empty.
QList<Choice> agencyChoices();

/// Choices whose name or abbreviation begins with or contains \a typed, tone marks or not; beginnings first.
QStringList matchingNames(const QList<Choice> &choices, const QString &typed);

/// One choice by typing a few letters of its name or its abbreviation, or from the list (F4, Down).
/// A text that names no choice stays as it is and makes valid() false.
class ChoiceEdit : public SuggestEdit
{
    Q_OBJECT

public:
    explicit ChoiceEdit(QList<Choice> choices, QWidget *parent = nullptr);

    QString code() const; ///< empty for an empty text; the text itself when it names no choice
    void setCode(const QString &code); ///< an unknown code is shown as it is
    bool valid() const;

private:
    const Choice *chosen() const;
    void complete();

    QList<Choice> m_choices;
};

}
