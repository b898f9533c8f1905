// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/outgoing/bookcheck.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace congso {

class Banner;
class FileReader;
class VoidNumberForm;

/// The year's book of a series: as the decree prints it, and held against the store - numbers that are missing, doubled or
/// out of order - and, with a printed book, against that as well.
class YearBookDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a reader null: no printed book is read.
    YearBookDialog(Office &office, FileReader *reader, QWidget *parent = nullptr);

    /// Asks where, and prints the book.
    void accept() override;
    /// Holds a printed book against the store.
    void comparePrinted(const QString &file);

Q_SIGNALS:
    void printed(const QString &message);
    /// What is wrong with the year stands there.
    void checked();

private:
    void check();
    void take(const Result<outgoing::BookCheck> &found);
    QString findings() const;
    RegisterId series() const;
    int year() const;

    Office &m_office;
    FileReader *m_reader;
    Banner *m_banner;
    QComboBox *m_series;
    QComboBox *m_year;
    QPlainTextEdit *m_report;
    VoidNumberForm *m_void;
    outgoing::BookCheck m_check;
    int m_generation = 0;
};

}
