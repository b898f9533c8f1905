// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <bit>

namespace congso::wire {

/// Numbers in little-endian order, one after another.
class ByteWriter
{
public:
    void u8(quint8 value) { m_bytes += char(value); }
    void u16(quint16 value) { number(value); }
    void u32(quint32 value) { number(value); }
    void f32(float value) { number(std::bit_cast<quint32>(value)); }
    /// At most 65 535 bytes, preceded by their count.
    void text(const QByteArray &bytes)
    {
        u16(quint16(bytes.size()));
        m_bytes += bytes;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    template <class T>
    void number(T value)
    {
        const T little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }

    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote; past the end everything is 0 and ok() false. Holds a reference.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray &bytes) : m_bytes(bytes) {}

    quint8 u8() { return number<quint8>(); }
    quint16 u16() { return number<quint16>(); }
    quint32 u32() { return number<quint32>(); }
    float f32() { return std::bit_cast<float>(number<quint32>()); }
    QByteArray text()
    {
        const qsizetype size = u16();
        if (!take(size))
            return {};
        return m_bytes.mid(m_at - size, size);
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_at == m_bytes.size(); }

private:
    bool take(qsizetype size)
    {
        m_ok = m_ok && m_bytes.size() - m_at >= size;
        if (m_ok)
            m_at += size;
        return m_ok;
    }
    template <class T>
    T number()
    {
        return take(sizeof(T)) ? qFromLittleEndian<T>(m_bytes.constData() + m_at - sizeof(T)) : T(0);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

}
