// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formcheck/setline.h"
#include "app/recognition/recognise.h"

namespace congso::formcheck {

/// The components of a document's form, where they were found; an empty line: not found.
struct FormParts
{
    SetLine motto;
    SetLine secondMotto;
    SetLine number;
    SetLine date;
    SetLine title; ///< the name of the kind
    SetLine name;  ///< the signer's, with what stands before it
    SetLine recipientsWord;
    QList<SetLine> agency;
    QList<SetLine> subject;
    QList<SetLine> about;      ///< "V/v …"
    QList<SetLine> addressees; ///< "Kính gửi: …" and the list under it, one each
    QList<SetLine> bases;      ///< "Căn cứ …", one each
    QList<SetLine> body;       ///< lines of pages, paragraphs of an office file
    QList<SetLine> powers;     ///< "TM. …", "CHỦ TỊCH"
    QList<SetLine> recipients; ///< under "Nơi nhận", one each
    QList<SetLine> annexes;    ///< "Phụ lục I"
    QList<SetLine> urgency;
    QString notation;
    QString kind;
    QDate issued;
    bool numberDoubtful = false; ///< not found, but something like it stands there
    bool dateDoubtful = false;
    bool severalSign = false;
    bool sizesKnown = true;
    bool boldKnown = true;
    bool italicKnown = true;
    int lastPage = -1;         ///< of a PDF: the one with the signature, or the last
    bool hasForm() const { return !motto.isEmpty() || (!number.isEmpty() && (!date.isEmpty() || !title.isEmpty())); }
};

/// Of a PDF whose pages have words.
FormParts partsOfPages(const FormReading &reading, const QList<NamedKind> &kinds);
/// Of a .docx or .odt.
FormParts partsOfOffice(const FormReading &reading, const QList<NamedKind> &kinds);

/// "Căn cứ", "Theo đề nghị", "Xét đề nghị": what a legal basis begins with.
bool beginsBasis(const QString &text);
/// Italic and ended as one, behind one that is ended too: it belongs to the bases above it.
bool goesOnAsBasis(const SetLine &line, const QList<SetLine> &above);
/// "5/6/2024" behind "ngày".
struct FigureDate
{
    int from = 0; ///< of the figures
    int length = 0;
    QString written;
    QString inWords; ///< "05 tháng 6 năm 2024"
};
QList<FigureDate> figureDates(const QString &text);
bool isUrgency(const QString &text);
/// "V/v", or what is meant by it.
bool beginsAbout(const QString &text);
bool isAnnexWord(const QString &text);
bool isRecipientsWord(const QString &text);
bool isAddressee(const QString &text);

}
