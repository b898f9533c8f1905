// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/facts.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>

namespace congso::testing {

/// Whoever looks after people, units, posts, registers and settings: does every act there is in turn, each time with
/// people and units made for it.
class RandomAdministrator
{
public:
    explicit RandomAdministrator(TestOffice &office) : m_office(office) {}

    /// The kind of the next act; the second whether the rules allowed it.
    QPair<QByteArray, bool> act();

private:
    struct Next
    {
        const char *kind;
        SubjectId RandomAdministrator::*subject; ///< acted on, or made
        QJsonObject (RandomAdministrator::*fields)() const;
    };
    static const QList<Next> &turns();
    QString name() const { return QStringLiteral("Tên số %1").arg(m_turn); }
    QJsonObject none() const { return {}; }
    QJsonObject named() const { return {{QStringLiteral("name"), name()}}; }
    QJsonObject newPerson() const { return {{QStringLiteral("name"), name()}, {QStringLiteral("login"), QStringLiteral("moi%1").arg(m_turn)}}; }
    QJsonObject newPost() const;
    QJsonObject newRegister() const { return {{QStringLiteral("name"), name()}, {QStringLiteral("code"), QStringLiteral("S%1").arg(m_turn)}}; }
    QJsonObject renamedPerson() const { return renamed(QStringLiteral("name"), m_personName); }
    QJsonObject renamedUnit() const { return renamed(QStringLiteral("name"), m_unitName); }
    QJsonObject renamedPost() const { return renamed(QStringLiteral("title"), QStringLiteral("Chức danh")); }
    QJsonObject renamedRegister() const { return renamed(QStringLiteral("name"), m_registerName); }
    QJsonObject renamed(const QString &field, const QString &old) const;
    QJsonObject voidedNumber() const;
    QJsonObject movedOffice() const;
    QJsonObject newRouting() const;
    QJsonObject newTemplate() const { return {{QStringLiteral("template"), QStringLiteral("mau%1").arg(m_turn % 3)}, {QStringLiteral("made"), QJsonObject{{QStringLiteral("template"), name()}}}}; }
    QJsonObject newPicture() const { return {{QStringLiteral("picture"), m_turn % 4 == 0 ? QString() : name()}}; }

    TestOffice &m_office;
    int m_turn = 0;
    SubjectId m_unit, m_person, m_post, m_register;
    SubjectId m_settings = rules::settingsSubject();
    QString m_unitName, m_personName, m_registerName;
};

inline QJsonObject RandomAdministrator::newPost() const
{
    return {{QStringLiteral("person"), m_person.toString()}, {QStringLiteral("unit"), m_unit.toString()},
            {QStringLiteral("title"), QStringLiteral("Chức danh")}, {QStringLiteral("roles"), QJsonArray{QStringLiteral("officer")}}};
}

inline QJsonObject RandomAdministrator::renamed(const QString &field, const QString &old) const
{
    const QJsonObject change{{QStringLiteral("field"), field}, {QStringLiteral("old"), old}, {QStringLiteral("new"), name()}};
    return {{QStringLiteral("changes"), QJsonArray{change}}};
}

inline QJsonObject RandomAdministrator::voidedNumber() const
{
    return {{QStringLiteral("year"), 2026}, {QStringLiteral("number"), 1}, {QStringLiteral("reason"), QStringLiteral("để trống trong sổ giấy")}};
}

inline QJsonObject RandomAdministrator::movedOffice() const
{
    const auto directory = directory::directory(*m_office.as(QStringLiteral("quantri"))).result();
    return renamed(QStringLiteral("agency.place"), directory->agency.place);
}

inline QJsonObject RandomAdministrator::newRouting() const
{
    const QJsonObject rule{{QStringLiteral("name"), name()}, {QStringLiteral("words"), QJsonArray{QStringLiteral("thi đua")}},
                           {QStringLiteral("to"), QJsonArray{m_office.person(QStringLiteral("giamdoc")).toString()}}};
    return {{QStringLiteral("rules"), QJsonArray{rule}}};
}

inline const QList<RandomAdministrator::Next> &RandomAdministrator::turns()
{
    using Self = RandomAdministrator;
    static const QList<Next> all{
        {"unit.created", &Self::m_unit, &Self::named},           {"person.created", &Self::m_person, &Self::newPerson},
        {"post.created", &Self::m_post, &Self::newPost},         {"register.created", &Self::m_register, &Self::newRegister},
        {"person.changed", &Self::m_person, &Self::renamedPerson}, {"unit.changed", &Self::m_unit, &Self::renamedUnit},
        {"post.changed", &Self::m_post, &Self::renamedPost},     {"register.changed", &Self::m_register, &Self::renamedRegister},
        {"post.ended", &Self::m_post, &Self::none},              {"unit.closed", &Self::m_unit, &Self::none},
        {"person.deactivated", &Self::m_person, &Self::none},    {"person.reactivated", &Self::m_person, &Self::none},
        {"register.number_voided", &Self::m_register, &Self::voidedNumber}, {"register.closed", &Self::m_register, &Self::none},
        {"register.reopened", &Self::m_register, &Self::none},   {"settings.changed", &Self::m_settings, &Self::movedOffice},
        {"settings.routing_changed", &Self::m_settings, &Self::newRouting}, {"settings.template_changed", &Self::m_settings, &Self::newTemplate},
        {"settings.seal_changed", &Self::m_settings, &Self::newPicture},    {"settings.signature_changed", &Self::m_settings, &Self::newPicture},
    };
    return all;
}

inline QPair<QByteArray, bool> RandomAdministrator::act()
{
    const Next &next = turns().at(m_turn % turns().size());
    const QByteArray kind = next.kind;
    const bool makes = kind.endsWith(".created");
    const auto done = m_office.tryDo(QStringLiteral("quantri"), kind, makes ? SubjectId() : this->*next.subject, (this->*next.fields)());
    if (makes && done) {
        this->*next.subject = done->subject;
        (kind == "unit.created" ? m_unitName : kind == "person.created" ? m_personName : m_registerName) = kind == "post.created" ? m_registerName : name();
    }
    ++m_turn;
    return {kind, done.has_value()};
}

}
