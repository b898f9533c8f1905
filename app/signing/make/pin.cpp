// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/make/pin.h"

#include <sodium.h>

#include <utility>

namespace congso::signing {

namespace {

/// What nobody else holds too can be wiped; a copy that is shared is left to its other owner.
template <class Text>
void wipe(Text &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(*text.data()));
    text.clear();
}

}

Pin::Pin(QString &&typed)
{
    QString text = std::move(typed);
    m_utf8 = text.toUtf8();
    wipe(text);
}

Pin::Pin(QByteArray &&utf8)
{
    m_utf8 = QByteArray(utf8.constData(), utf8.size());
    wipe(utf8);
}

Pin::Pin(Pin &&other) noexcept : m_utf8(std::exchange(other.m_utf8, {}))
{
}

Pin &Pin::operator=(Pin &&other) noexcept
{
    if (this != &other) {
        forget();
        m_utf8 = std::exchange(other.m_utf8, {});
    }
    return *this;
}

Pin::~Pin()
{
    forget();
}

void Pin::forget()
{
    wipe(m_utf8);
}

}
