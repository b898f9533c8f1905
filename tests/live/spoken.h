// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/live/desktop.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>

#include <functional>
#include <optional>

namespace congso::testing {

/// Numbers of AtspiRole and AtspiStateType (at-spi2-core, atspi-constants.h).
enum class Spoken : uint {
    Invalid = 0, CheckBox = 7, ComboBox = 11, Dialog = 16, Filler = 20, Frame = 23, Label = 29, List = 31, ListItem = 32, MenuItem = 35,
    PageTab = 37, Panel = 39, PasswordText = 40, PushButton = 43, RadioButton = 44, Table = 55, TableCell = 56, Text = 61, ToggleButton = 62,
    Unknown = 67, Application = 75, DocumentFrame = 82
};
enum class Being { Active = 1, Checked = 4, Editable = 7, Enabled = 8, Focusable = 11, Focused = 12, Selected = 23, Showing = 25, Visible = 30 };

/// Where something is on the accessibility bus.
struct Address
{
    QString service;
    QDBusObjectPath path;

    bool operator==(const Address &other) const = default;
};

inline QDBusArgument &operator<<(QDBusArgument &out, const Address &address)
{
    out.beginStructure();
    out << address.service << address.path;
    out.endStructure();
    return out;
}
inline const QDBusArgument &operator>>(const QDBusArgument &in, Address &address)
{
    in.beginStructure();
    in >> address.service >> address.path;
    in.endStructure();
    return in;
}

/// Something that a screen reader finds on the bus; everything is asked anew. What is gone says nothing.
class Heard
{
public:
    Heard() = default;
    Heard(const QDBusConnection &bus, Address address) : m_bus(bus), m_address(std::move(address)) {}

    bool isValid() const { return !m_address.service.isEmpty() && role() != Spoken::Invalid; }
    const Address &address() const { return m_address; }
    QString name() const { return property("Name").toString(); }
    QString description() const { return property("Description").toString(); }
    Spoken role() const { return Spoken(call("org.a11y.atspi.Accessible", "GetRole").value(0).toUInt()); }
    QString roleName() const { return call("org.a11y.atspi.Accessible", "GetRoleName").value(0).toString(); }
    /// As it was when found by inSight().
    bool wasFocusable() const { return m_focusable; }
    bool wasEnabled() const { return m_enabled; }
    bool is(Being state) const { return has(call("org.a11y.atspi.Accessible", "GetState").value(0), state); }

    QList<Heard> children() const
    {
        QList<Heard> list;
        for (const Address &address : qdbus_cast<QList<Address>>(call("org.a11y.atspi.Accessible", "GetChildren").value(0)))
            list << Heard(m_bus, address);
        return list;
    }
    /// Those in sight. All are asked at once: each answer takes its time.
    QList<Heard> inSight() const
    {
        const QList<Heard> all = children();
        QList<QDBusPendingCall> answers;
        for (const Heard &one : all)
            answers << one.m_bus.asyncCall(one.message("org.a11y.atspi.Accessible", "GetState"), patience);
        QList<Heard> list;
        for (int index = 0; index < all.size(); ++index) {
            answers[index].waitForFinished();
            const QVariant states = answers[index].reply().arguments().value(0);
            if (!has(states, Being::Showing))
                continue;
            list << all[index];
            list.last().m_focusable = has(states, Being::Focusable);
            list.last().m_enabled = has(states, Being::Enabled);
        }
        return list;
    }

    int actionCount() const { return property("NActions", "org.a11y.atspi.Action").toInt(); }
    QStringList actions() const
    {
        QStringList names;
        const int count = actionCount();
        for (int index = 0; index < count; ++index)
            names << call("org.a11y.atspi.Action", "GetName", {index}).value(0).toString();
        return names;
    }
    bool does(const QString &action) const
    {
        const qsizetype index = actions().indexOf(action);
        return index >= 0 && call("org.a11y.atspi.Action", "DoAction", {int(index)}).value(0).toBool();
    }
    bool takeFocus() const { return call("org.a11y.atspi.Component", "GrabFocus").value(0).toBool(); }
    QString text() const { return call("org.a11y.atspi.Text", "GetText", {0, -1}).value(0).toString(); }
    bool write(const QString &text) const { return call("org.a11y.atspi.EditableText", "SetTextContents", {text}).value(0).toBool(); }

    /// The first in sight below that suits, in reading order.
    Heard find(Spoken role, const QString &beginning) const
    {
        for (const Heard &child : inSight()) {
            if (child.role() == role && child.name().startsWith(beginning))
                return child;
            if (const Heard found = child.find(role, beginning); !found.m_address.service.isEmpty())
                return found;
        }
        return {};
    }

private:
    static bool has(const QVariant &answer, Being state)
    {
        const auto bits = qdbus_cast<QList<uint>>(answer);
        return bits.size() > int(state) / 32 && (bits[int(state) / 32] >> (int(state) % 32) & 1U) != 0;
    }
    QDBusMessage message(const char *interface, const char *method, const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(m_address.service, m_address.path.path(), QLatin1String(interface), QLatin1String(method));
        message.setArguments(arguments);
        return message;
    }
    QVariantList call(const char *interface, const char *method, const QVariantList &arguments = {}) const
    {
        const QDBusMessage answer = m_bus.call(message(interface, method, arguments), QDBus::Block, patience);
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
    }
    QVariant property(const char *name, const char *interface = "org.a11y.atspi.Accessible") const
    {
        const QVariant value = call("org.freedesktop.DBus.Properties", "Get", {QLatin1String(interface), QLatin1String(name)}).value(0);
        return value.value<QDBusVariant>().variant();
    }

    QDBusConnection m_bus = QDBusConnection(QString());
    Address m_address;
    bool m_focusable = false;
    bool m_enabled = false;
};

}

Q_DECLARE_METATYPE(congso::testing::Address)
