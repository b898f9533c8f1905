// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace congso::signing {

/// A PIN or password in one place of memory that is wiped when it goes. Cannot be copied. What it was made of is
/// wiped too, as far as nobody else shares it.
class Pin
{
public:
    Pin() = default;
    explicit Pin(QString &&typed);
    explicit Pin(QByteArray &&utf8);
    Pin(Pin &&other) noexcept;
    Pin &operator=(Pin &&other) noexcept;
    Pin(const Pin &) = delete;
    Pin &operator=(const Pin &) = delete;
    ~Pin();

    bool isEmpty() const { return m_utf8.isEmpty(); }
    const QByteArray &utf8() const { return m_utf8; }
    void forget();

private:
    QByteArray m_utf8;
};

}
