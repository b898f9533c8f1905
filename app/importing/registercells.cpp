// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/registercells.h"

#include "app/incoming/kinds.h"
#include "db/text/fold.h"

#include <QStringList>

namespace congso::importing {

bool saysNotSecret(const QString &written)
{
    static const QStringList open{QString(), QStringLiteral("khong"), QStringLiteral("thuong"), QStringLiteral("binh thuong"), QStringLiteral("none"), QStringLiteral("0")};
    return open.contains(text::fold(written));
}

KindNames::KindNames()
{
    for (const NamedKind &kind : incoming::documentKinds()) {
        m_codes.insert(text::fold(kind.name), kind.code);
        m_codes.insert(text::fold(kind.code), kind.code);
    }
}

QString KindNames::code(const QString &written) const
{
    return m_codes.value(text::fold(written));
}

QString KindNames::ofNotation(const QString &notation) const
{
    return m_codes.value(text::fold(notation.section(u'/', -1).section(u'-', 0, 0)), QStringLiteral("CV"));
}

}
