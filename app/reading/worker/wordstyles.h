// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/formreading.h"
#include "app/reading/worker/setting.h"

#include <QHash>

namespace congso::worker {

/// What the properties of a paragraph say besides its own setting.
struct WordParagraph
{
    ParagraphSetting setting;
    QString style;
    std::optional<QString> list; ///< "0": of none
    int level = 0;
};

struct WordLetters
{
    LetterSetting setting;
    QString style;
};

/// The styles, themes and lists of a .docx.
class WordStyles
{
public:
    explicit WordStyles(const OfficeParts &parts);

    /// At the beginning of pPr or rPr; ends behind it.
    WordParagraph paragraph(QXmlStreamReader &xml) const;
    WordLetters letters(QXmlStreamReader &xml) const;

    /// All styles resolved.
    ParagraphSetting resolved(const WordParagraph &own) const;
    LetterSetting resolved(const WordParagraph &paragraph, const WordLetters &own) const;
    bool isListed(const WordParagraph &own) const;

private:
    struct Style
    {
        QString basedOn;
        WordParagraph paragraph;
        LetterSetting letters;
    };
    void readTheme(const QByteArray &bytes);
    void readStyles(const QByteArray &bytes);
    void readStyle(QXmlStreamReader &xml);
    void readLists(const QByteArray &bytes);
    /// From the style that nothing is below to the one named.
    QList<const Style *> chain(const QString &name) const;
    std::optional<QString> listOf(const WordParagraph &own) const;
    QString fontIn(const QXmlStreamReader &xml) const;

    QString m_majorFont;
    QString m_minorFont;
    QHash<QString, Style> m_styles;
    QString m_standard;
    LetterSetting m_letters;
    ParagraphSetting m_paragraph;
    QHash<QString, QString> m_listKinds;                       ///< list → its kind
    QHash<QString, QHash<int, ParagraphSetting>> m_listLevels; ///< of a kind
};

}
