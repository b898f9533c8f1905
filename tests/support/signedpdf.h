// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testauthority.h"

#include <QMap>

namespace congso::testing {

/// A small PDF of two pages with a form, written object by object, so that each state of it can be forged by hand.
class SignedPdf
{
public:
    /// Numbers of its objects.
    enum Number { Catalog = 1, Pages, Page1, Content1, Font, Page2, Content2, Form, TextField, TextLook, Information, Evil, FirstFree };

    SignedPdf();

    /// Its bytes with that title.
    static QByteArray titled(const QByteArray &title)
    {
        SignedPdf pdf;
        pdf.append({{Information, "<</Title(" + title + ")>>"}});
        return pdf.bytes();
    }

    const QByteArray &bytes() const { return m_bytes; }
    QByteArray object(int number) const { return m_objects.value(number); }
    int newNumber() { return m_next++; }

    /// Adds a state with these objects in the place of, or beside, the earlier ones. \a trailer goes into its trailer.
    void append(const QMap<int, QByteArray> &objects, const QByteArray &trailer = {});
    /// One that lies in the file already, at \a offset, becomes object \a number: nothing but a reference is added.
    void redirect(int number, qint64 offset);
    /// Where the bytes of an object of the present state begin.
    qint64 offsetOf(int number) const { return m_offsets.value(number); }

    struct Signing
    {
        QByteArray field = "ky1";
        QByteArray look = "0 0 1 rg 2 2 40 20 re f"; ///< what its picture draws
        int certifies = 0;                  ///< DocMDP level; 0: does not
        bool inside = false;                ///< the container holds what it signs
        QByteArray rect = "[300 100 360 140]";
    };
    /// Signs the file as it is; gives the numbers of the signature and of its field.
    struct Signed
    {
        int value = 0;
        int field = 0;
    };
    Signed sign(const TestIdentity &who, const Signing &how);
    Signed sign(const TestIdentity &who) { return sign(who, Signing()); }

    /// The bytes themselves, for what no state of a file can say.
    void replaceBytes(const QByteArray &from, const QByteArray &to) { m_bytes.replace(from, to); }
    qint64 lastReferences() const { return m_lastReferences; }
    void appendBytes(const QByteArray &bytes) { m_bytes += bytes; }

    static QByteArray stream(const QByteArray &dictionary, const QByteArray &data);
    /// What draws \a text at \a y on a page.
    static QByteArray drawing(const QByteArray &text, int y);

private:
    void write(const QMap<int, QByteArray> &objects, const QByteArray &trailer);

    QByteArray m_bytes;
    QMap<int, QByteArray> m_objects;
    QMap<int, qint64> m_offsets;
    qint64 m_lastReferences = -1;
    int m_next = FirstFree;
};

}
