// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/phrasemodel.h"

#include <QWidget>

namespace congso {

class GrowingTextEdit;

/// Sample phrases (ý kiến mẫu) under a text: one press puts the phrase at the cursor. The last button
/// edits them, one a line, in place.
class PhraseBar : public QWidget
{
    Q_OBJECT

public:
    PhraseBar(Office &office, PhraseModel::Use use, GrowingTextEdit *text, QWidget *parent = nullptr);

private:
    void rebuild();
    void edit();
    void endEditing(bool keep);

    PhraseModel *m_model;
    GrowingTextEdit *m_text;
    QWidget *m_chips;
    QWidget *m_editor;
    GrowingTextEdit *m_lines;
};

}
