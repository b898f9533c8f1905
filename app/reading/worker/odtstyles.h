// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/formreading.h"
#include "app/reading/worker/setting.h"

#include <QHash>

namespace congso::worker {

/// The styles of an .odt: those of the whole and those made by hand.
class OdtStyles
{
public:
    /// The styles of \a styles first, then those of \a content.
    OdtStyles(const QByteArray &styles, const QByteArray &content);

    ParagraphSetting paragraph(const QString &style) const;
    /// Of a paragraph's letters, or of those in a span inside them.
    LetterSetting letters(const QString &paragraphStyle) const;
    void overlaySpan(LetterSetting &letters, const QString &spanStyle) const;
    /// The page that the style of a paragraph or table asks for; empty when it asks for none.
    QString masterOf(const QString &family, const QString &style) const;

    struct Master
    {
        QString layout;
        QString next;
        bool hasHeader = false;
        bool firstDiffers = false;
    };
    Master master(const QString &name) const { return m_masters.value(name); }
    QString firstMaster() const { return m_firstMaster; }
    FormSection section(const QString &master) const;

private:
    struct Style
    {
        QString parent;
        QString master;
        LetterSetting letters;
        ParagraphSetting paragraph;
    };
    void read(const QByteArray &bytes);
    void readStyle(QXmlStreamReader &xml, bool standard);
    void readLayout(QXmlStreamReader &xml, const QString &raw);
    void readMaster(QXmlStreamReader &xml);
    QList<const Style *> chain(const QString &family, const QString &name) const;
    LetterSetting lettersIn(const QXmlStreamReader &xml) const;

    QHash<QString, QString> m_faces;
    QHash<QString, Style> m_styles; ///< "family name"
    QHash<QString, Style> m_standard; ///< by family
    QHash<QString, FormSection> m_layouts;
    QHash<QString, Master> m_masters;
    QString m_firstMaster;
};

}
