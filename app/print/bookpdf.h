// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;

namespace congso {

/// One line of Sổ đăng ký văn bản đến.
struct BookRow
{
    QDate arrival;
    QString number;         ///< "871", "12a"
    QString author;
    QString code;           ///< "214/UBND-VHXH"
    QDate issued;
    QString kindAndSubject;
    QString receiver;
    QDate transferred;
    QString receipt;        ///< empty: room for the receiver's signature
    QString note;
    bool voided = false;    ///< struck through, with "(hủy: reason)" beside it
    QString voidReason;
};

/// The cover and the end of the book (NĐ 30/2020 Phụ lục IV, mục VI).
struct BookData
{
    QString parentAgency;
    QString agency;
    QString registerName;   ///< of this office's register, under the form's title; may be empty
    int year = 0;
    QDate from;
    QDate to;
    QString firstNumber;
    QString lastNumber;
    QString volume;         ///< "01"
    QString place;          ///< before the date of the signatures
    QString headHash;       ///< head of the journal, hex
    QString printedBy;
    QDateTime printedAt;    ///< in the office's zone
    bool titlePage = true;  ///< repeat the cover as the first page, as the form asks
};

struct PrintSummary
{
    int pages = 0;
    qint64 rows = 0;
};

/// A register's columns and words as the decree prints them; the row is what stands under them.
struct BookColumn
{
    QString title;
    qreal width = 0;        ///< millimetres; those of a form fill the page together
    bool centred = false;
};
struct BookForm
{
    QString title;          ///< on the cover, in capitals
    QString name;           ///< of the PDF file
    QList<BookColumn> columns;
    QList<int> readableWhenVoided;
};
struct BookCells
{
    QStringList cells;      ///< one a column
    bool voided = false;
};
using BookCellsSource = std::function<bool(BookCells &)>;

/// Draws a register of any form; printBook does it for the one of incoming documents.
Result<PrintSummary> printBookForm(const BookData &data, const BookForm &form, const BookCellsSource &rows, const QString &file);

/// Fills the next line; false at the end. Called once a line, so the book is never held whole.
using BookRowSource = std::function<bool(BookRow &)>;

/// The titles of the ten columns as the decree prints them.
QStringList bookColumnTitles();

/// Draws the whole register on A4 landscape: cover, lines, closing statement with the journal's head.
/// file.write when the device fails. The words are the decree's and are not translated.
Result<PrintSummary> printBook(const BookData &data, const BookRowSource &rows, QPagedPaintDevice &device);
/// The same as a PDF file, which appears whole or not at all.
Result<PrintSummary> printBook(const BookData &data, const BookRowSource &rows, const QString &file);

}
