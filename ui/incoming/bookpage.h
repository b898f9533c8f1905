// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/documentspage.h"

class QComboBox;

namespace congso {

class Button;

/// Sổ đăng ký văn bản đến as a table, a year at a time; the chosen document takes the table's place. Missing and
/// voided numbers, and the book as the decree prints it.
class BookPage : public DocumentsPage
{
    Q_OBJECT

public:
    explicit BookPage(const IncomingParts &parts, QWidget *parent = nullptr);

    void restoreState(const QVariantMap &state) override;

protected:
    bool openedByOneClick() const override { return false; }

private:
    void build();
    void fillRegisters();
    void showYear();
    void showGaps();
    void printBook();
    void writeBook(const QString &path, const RegisterId &book, int year);
    RegisterId currentRegister() const;
    int year() const;

    QComboBox *m_year;
    QComboBox *m_register;
    bool m_shown = false;
};

}
