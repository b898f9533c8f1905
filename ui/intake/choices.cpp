// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/choices.h"

#include "app/incoming/kinds.h"
#include "app/words/statewords.h"
#include "db/text/fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace congso {

namespace {

QList<Choice> choicesOf(const QString &list)
{
    QFile file(QStringLiteral(":/data/%1.json").arg(list));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Choice> choices;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value(list).toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        choices << Choice{object.value(QLatin1String("code")).toString(), object.value(QLatin1String("name")).toString(),
                          object.value(QLatin1String("abbreviation")).toString()};
    }
    return choices;
}

}

QList<Choice> kindChoices()
{
    QList<Choice> choices;
    for (const NamedKind &kind : incoming::documentKinds())
        choices << Choice{kind.code, kind.name, kind.code};
    return choices;
}

QList<Choice> urgencyChoices()
{
    QList<Choice> choices = choicesOf(QStringLiteral("urgency"));
    for (Choice &choice : choices)
        choice.name = StateWords::urgency(choice.code);
    return choices;
}

QList<Choice> secrecyChoices()
{
    QList<Choice> choices = choicesOf(QStringLiteral("secrecy"));
    for (Choice &choice : choices)
        choice.name = StateWords::secrecy(choice.code);
    return choices;
}

QList<Choice> agencyChoices()
{
    return choicesOf(QStringLiteral("agencies"));
}

QStringList matchingNames(const QList<Choice> &choices, const QString &typed)
{
    const QString wanted = text::fold(typed.trimmed());
    QStringList beginning;
    QStringList containing;
    for (const Choice &choice : choices) {
        const QString name = text::fold(choice.name);
        if (name.startsWith(wanted) || text::fold(choice.abbreviation).startsWith(wanted))
            beginning << choice.name;
        else if (name.contains(wanted))
            containing << choice.name;
    }
    return beginning + containing;
}

ChoiceEdit::ChoiceEdit(QList<Choice> choices, QWidget *parent)
    : SuggestEdit([this](const QString &typed, const Answer &answer) { answer(withoutNotes(matchingNames(m_choices, typed))); }, parent),
      m_choices(std::move(choices))
{
    connect(this, &QLineEdit::editingFinished, this, &ChoiceEdit::complete);
}

const Choice *ChoiceEdit::chosen() const
{
    const QString wanted = text::fold(text().trimmed());
    const auto same = [&wanted](const Choice &choice) { return text::fold(choice.name) == wanted; };
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), same);
    return found == m_choices.end() ? nullptr : &*found;
}

QString ChoiceEdit::code() const
{
    const Choice *choice = chosen();
    return choice ? choice->code : text().trimmed();
}

void ChoiceEdit::setCode(const QString &code)
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&code](const Choice &c) { return c.code == code; });
    setText(found == m_choices.end() ? code : found->name);
}

bool ChoiceEdit::valid() const
{
    return text().trimmed().isEmpty() || chosen();
}

void ChoiceEdit::complete()
{
    if (text().trimmed().isEmpty() || chosen())
        return;
    const QStringList matching = matchingNames(m_choices, text());
    if (matching.isEmpty())
        return;
    setText(matching.first());
    Q_EMIT textEdited(text());
}

}
