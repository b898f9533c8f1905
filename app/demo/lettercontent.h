// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace congso {

enum class LetterStyle {
    Plain,         ///< as printed from a word processor
    Unsealed,      ///< with a drawn signature in blue, the seal still to come
    SignedLooking, ///< with a drawn signature in blue and a drawn seal in red
    ScannedLooking ///< a picture of the signed one: turned a little, noisy, without text
};

/// A made-up document in the parts of NĐ 30/2020 Phụ lục I. Empty parts are left out; without a number it
/// is an appendix in a file of its own.
struct LetterContent
{
    QString parentAgency;
    QString agency;           ///< a line end makes two lines
    QString number;           ///< "214"; below 10 a leading zero is added; "…": it has neither number nor date yet
    QString notation;         ///< "UBND-VHXH"
    QString place;
    QDate date;
    QString kindName;         ///< "Kế hoạch"; empty for a công văn
    QString subject;          ///< trích yếu, without "V/v"
    QStringList recipients;   ///< Kính gửi (box 9a)
    QString decidedBy;        ///< "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …", above the bases of a decision
    QStringList bases;        ///< căn cứ, without the mark at their end
    QStringList paragraphs;   ///< the last one ends in "./."
    QStringList authority;    ///< "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
    QString signerTitle;      ///< "PHÓ CHỦ TỊCH"
    QString signerName;
    QStringList places;       ///< Nơi nhận (box 9b), without dashes and marks
    QString secrecy;          ///< box 10a, "MẬT"
    QString urgency;          ///< box 10b, as IncomingFields::urgency
    QString circulation;      ///< box 11, "LƯU HÀNH NỘI BỘ"
    QString drafter;          ///< box 12, "PL.(300)"
    QStringList contact;      ///< box 13
    QStringList copyNotice;   ///< box 14
    QString appendixTitle;
    QStringList appendixColumns;
    QList<QStringList> appendixRows;
    int minimumPages = 1;     ///< the appendix is repeated until there are so many
    LetterStyle style = LetterStyle::Plain;
    quint64 seed = 0;         ///< of signature, scan and the like
};

}
