// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/officeoutline.h"

#include <QMap>
#include <QXmlStreamWriter>

namespace congso::composing {

/// Begins a sequence of pages of its own: the master page, and the number of its first page (0: goes on).
struct OdtStart
{
    QString master;
    int page = 0;
};

/// The automatic styles of one part of an .odt: each look gets a name when it is first asked for.
class OdtStyleSheet
{
public:
    QString paragraph(const OfficeParagraph &paragraph, const OdtStart &start);
    QString look(const TextRun &run); ///< empty for plain words
    QString table(const OfficeTable &table, const OdtStart &start);
    QString column(double width);
    void write(QXmlStreamWriter &xml) const;

private:
    struct Attribute
    {
        QString name;
        QString value;
    };
    struct Style
    {
        QString name;
        QString family;
        QString master;
        QString element; ///< of the properties
        QList<Attribute> properties;
        QList<Attribute> text;
    };
    QString add(const QString &key, const QString &prefix, Style style);

    QMap<QString, qsizetype> m_names;
    QList<Style> m_styles;
};

void beginOdt(QXmlStreamWriter &xml, const char *root);
/// \a head, \a foot: text stands in the top margin, at the foot.
void writePageLayout(QXmlStreamWriter &xml, const OfficeOutline &outline, const char *name, bool head, bool foot);

}
