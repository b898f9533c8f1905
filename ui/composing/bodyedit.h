// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/bodydocument.h"

#include <QTextEdit>

namespace congso {

/// The content of a document while it is written: paragraphs that know what part they are, with the numbers that they
/// get drawn before them; bold, italic, underlined; tables. What is pasted comes in as words only.
///
/// Keys: Ctrl+B, Ctrl+I, Ctrl+U; Ctrl+] and Ctrl+[ make the paragraph the next part and the one before (text, article,
/// clause, point, dash); Enter in an empty numbered paragraph ends the numbering; Tab leaves, in a table it goes to the
/// next cell first.
class BodyEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit BodyEdit(QWidget *parent = nullptr);

    composing::Body body() const;
    /// Nothing can be undone afterwards.
    void setBody(const composing::Body &body);

    composing::PartStyle part() const;
    void setPart(composing::PartStyle part);
    void setBold(bool on);
    void setItalic(bool on);
    void setUnderlined(bool on);

    bool inTable() const;
    void insertTable(int rows, int columns);
    void addRow();
    void addColumn();
    void removeRow();
    void removeColumn();

Q_SIGNALS:
    /// What the cursor stands in has another look or part.
    void lookChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool takeLook(QKeyEvent *event);
    bool takeEnter();
    void stepPart(int step);
    void mergeLook(const QTextCharFormat &look);
    void fitGutter();

    composing::InertDocument *m_text;
    bool m_fitting = false;
};

}
