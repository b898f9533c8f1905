// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/rowbuilder.h"

#include "db/text/fold.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace congso::importing {

namespace {
QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Error unknown(const QString &reference)
{
    return {ErrorCode::UsageNotFound, {{QStringLiteral("reference"), reference}}};
}

/// Units, parents before those below them.
class UnitRows : public RowBuilder
{
public:
    explicit UnitRows(BuilderFacts facts) : RowBuilder(std::move(facts))
    {
        for (const Unit &unit : std::as_const(m_facts.directory.units)) {
            if (unit.active)
                learn(unit.name, unit.shortName, unit.id.uuid());
        }
    }

private:
    void learn(const QString &name, const QString &shortName, const QUuid &id)
    {
        for (const QString &word : {text::fold(name), text::fold(shortName)}) {
            if (!word.isEmpty() && !m_known.contains(word))
                m_known.insert(word, id);
        }
    }

    void fill(PreparedRow &row) override
    {
        const QString name = take(row, "name");
        const QString shortName = take(row, "short_name");
        const QString parent = take(row, "parent");
        QJsonObject fields{{QStringLiteral("name"), name}, {QStringLiteral("short_name"), shortName}};
        if (name.isEmpty())
            refuse(row, QStringLiteral("name"), {ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("name")}}});
        if (!takeCount(row, "position", fields) || row.problem)
            return;
        const QUuid id = importedId(m_facts.import, row.row, Step::NewSubject);
        const QUuid other = m_known.value(text::fold(name));
        if (!other.isNull() && other != id)
            return refuseField(row, "name", "exists", {{QStringLiteral("value"), name}});
        if (!parent.isEmpty()) {
            const QUuid above = m_known.value(text::fold(parent));
            if (above.isNull())
                return refuse(row, QStringLiteral("parent"), unknown(parent));
            fields.insert(QStringLiteral("parent"), idText(above));
        }
        learn(name, shortName, id);
        row.commands << command(row, Step::First, "unit.created", fields, Step::NewSubject);
    }

    QHash<QString, QUuid> m_known;
};

/// People with a post each; a second row of the same login is a second post.
class PeopleRows : public RowBuilder
{
public:
    explicit PeopleRows(BuilderFacts facts) : RowBuilder(std::move(facts))
    {
        for (const Person &person : std::as_const(m_facts.directory.people))
            m_people.insert(person.login, {person.id, text::fold(person.name), 0, person.active});
    }

private:
    struct Known
    {
        PersonId id;
        QString name;
        qint64 row = 0;
        bool active = true;
    };

    void fill(PreparedRow &row) override;
    QString loginFor(PreparedRow &row, const QString &name, const PersonId &own) const;
    QJsonArray rolesFor(PreparedRow &row, const QString &title) const;
    const Unit *unitNamed(const QString &name) const;

    QHash<QString, Known> m_people;
};

const Unit *PeopleRows::unitNamed(const QString &name) const
{
    const QString wanted = text::fold(name);
    for (const Unit &unit : m_facts.directory.units) {
        if (unit.active && (text::fold(unit.name) == wanted || text::fold(unit.shortName) == wanted))
            return &unit;
    }
    return nullptr;
}

/// Given name and family name, "Nguyễn Văn An" → "an.nguyen", with a number behind it where that is somebody else's.
QString PeopleRows::loginFor(PreparedRow &row, const QString &name, const PersonId &own) const
{
    const QStringList words = text::fold(name).split(u' ', Qt::SkipEmptyParts);
    QString base = words.size() > 1 ? QString(words.last() + u'.' + words.first()) : words.value(0);
    base.removeIf([](QChar c) { return !(c >= u'a' && c <= u'z') && c != u'.'; });
    constexpr int longest = 28;
    base.truncate(longest);
    note(row, "name", Repair::Login);
    QString login = base;
    for (int n = 2; m_people.contains(login) && m_people.value(login).id != own; ++n)
        login = base + QString::number(n);
    return login;
}

QJsonArray PeopleRows::rolesFor(PreparedRow &row, const QString &title) const
{
    struct Word
    {
        const char *words;
        Role role;
    };
    static constexpr Word table[] = {{"quan tri", Role::Administrator},     {"van thu", Role::Clerk},          {"luu tru", Role::Archivist},
                                     {"chanh van phong", Role::HeadOfOffice}, {"truong phong", Role::HeadOfUnit}, {"truong ban", Role::HeadOfUnit},
                                     {"chi cuc truong", Role::HeadOfUnit},  {"truong don vi", Role::HeadOfUnit}, {"giam doc", Role::AgencyLeader},
                                     {"chu tich", Role::AgencyLeader},      {"lanh dao", Role::AgencyLeader},  {"chuyen vien", Role::Officer},
                                     {"can bo", Role::Officer}};
    QJsonArray roles;
    const QString given = take(row, "roles");
    for (const QString &part : given.split(QRegularExpression(QStringLiteral("[,;/]")), Qt::SkipEmptyParts)) {
        const QString words = text::fold(part);
        std::optional<Role> role = roleFromText(part.trimmed());
        for (const Word &word : table) {
            if (!role && words.contains(QLatin1String(word.words)))
                role = word.role;
        }
        if (!role) {
            refuseField(row, "roles", "choice", {{QStringLiteral("value"), part.trimmed()}});
            return {};
        }
        roles << QString(roleText(*role));
    }
    if (!roles.isEmpty())
        return roles;
    note(row, "title", Repair::RoleOfTitle);
    const QString words = text::fold(title);
    for (const Word &word : table) {
        // Deputies answer for nothing by their title alone, and nobody administers by one.
        const bool deputy = words.startsWith(QLatin1String("pho ")) && word.role != Role::AgencyLeader;
        if (word.role != Role::Administrator && words.contains(QLatin1String(word.words)) && !deputy)
            return {QString(roleText(word.role))};
    }
    return {QString(roleText(Role::Officer))};
}

void PeopleRows::fill(PreparedRow &row)
{
    const QString name = take(row, "name");
    const QString unitName = take(row, "unit");
    const QString title = take(row, "title");
    for (const auto &[key, value] : {std::pair{"name", name}, std::pair{"unit", unitName}}) {
        if (value.isEmpty())
            refuse(row, QLatin1String(key), {ErrorCode::RuleMissingField, {{QStringLiteral("field"), QLatin1String(key)}}});
    }
    const Unit *unit = unitNamed(unitName);
    if (!unit)
        refuse(row, QStringLiteral("unit"), unknown(unitName));
    if (row.problem)
        return;
    const PersonId own(importedId(m_facts.import, row.row, Step::NewSubject));
    QString login = take(row, "login").toLower();
    if (login.isEmpty())
        login = loginFor(row, name, own);
    const QJsonArray roles = rolesFor(row, title);
    if (row.problem)
        return;
    const Known known = m_people.value(login);
    const bool here = !known.id.isNull() && known.id != own;
    if (here && known.name != text::fold(name))
        return refuse(row, QStringLiteral("login"), {ErrorCode::RuleLoginTaken, {{QStringLiteral("login"), login}}});
    if (here && known.row == 0 && known.active)
        return refuseField(row, "login", "exists", {{QStringLiteral("value"), login}});
    const PersonId person = here ? known.id : own;
    if (!here) {
        row.commands << command(row, Step::First, "person.created",
                                {{QStringLiteral("name"), name}, {QStringLiteral("login"), login}, {QStringLiteral("email"), take(row, "email")},
                                 {QStringLiteral("phone"), take(row, "phone")}}, Step::NewSubject);
    } else if (!known.active) {
        row.commands << command(row, Step::First, "person.reactivated", {});
        row.commands.last().subject = idCast<SubjectId>(person);
    }
    row.commands << command(row, Step::Second, "post.created",
                            {{QStringLiteral("person"), person.toString()}, {QStringLiteral("unit"), unit->id.toString()},
                             {QStringLiteral("title"), title.isEmpty() ? QString::fromUtf8("Chuyên viên") : title}, {QStringLiteral("roles"), roles}},
                            Step::NewSecond);
    if (!here || !known.active)
        row.newPerson = person;
    row.label = name;
    row.login = login;
    row.unit = unit->name;
    m_people.insert(login, {person, text::fold(name), row.row, true});
}
}

std::unique_ptr<RowBuilder> unitRows(BuilderFacts facts)
{
    return std::make_unique<UnitRows>(std::move(facts));
}

std::unique_ptr<RowBuilder> peopleRows(BuilderFacts facts)
{
    return std::make_unique<PeopleRows>(std::move(facts));
}

}
