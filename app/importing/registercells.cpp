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
    const auto add = [this](const QString &words, const QString &code) {
        if (const QString folded = text::fold(words).trimmed(); !m_codes.contains(folded))
            m_codes.insert(folded, code);
    };
    const QList<NamedKind> kinds = incoming::documentKinds();
    for (const NamedKind &kind : kinds) {
        add(kind.name, kind.code);
        add(kind.code, kind.code);
    }
    for (const NamedKind &kind : kinds) // "Quyết định (cá biệt)": a register says the first words only
        add(kind.name.section(u'(', 0, 0), kind.code);
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
