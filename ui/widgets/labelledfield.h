// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace congso {

class FieldFrame;

/// A form's field: its label above, a word on its state at the right of that line, the editor below in
/// a frame whose left bar is green (filled in and sure) or amber (to be checked), with the same in words.
///
///     auto *field = new LabelledField(tr("Deadline"), new DateEdit(clock), form);
///     field->setState(LabelledField::State::Check, tr("to be checked (line %1)").arg(12));
///
/// Takes the editor over, removes its own frame and names it for screen readers. The label's mnemonic
/// (&) focuses the editor. Tab order is that of creation.
class LabelledField : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Plain,
        Sure,  ///< green bar
        Check, ///< amber bar and frame
        Wrong, ///< red bar and frame
    };

    LabelledField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString &label);
    /// \a words say what the colour says; they stand at the right end of the label's line and are read out.
    void setState(State state, const QString &words = {});
    State state() const { return m_state; }
    QString words() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();

    QLabel *m_label;
    QLabel *m_words;
    FieldFrame *m_frame;
    QWidget *m_editor;
    State m_state = State::Plain;
};

}
