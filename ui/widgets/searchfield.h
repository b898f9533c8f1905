// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QTimer;

namespace congso {

/// A line to search or filter with. Escape empties it first, then goes on to the page.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// The keys that bring one here, as a key cap at the right while the field is empty and unfocused.
    void setKeyHint(const QKeySequence &keys);
    /// Milliseconds of rest before filterChanged(); 150 by default, 0 for at once.
    void setDelay(int milliseconds);
    /// Shows a text that somebody else knows already: no filterChanged() for it.
    void showText(const QString &text);
    /// As it is searched for: trimmed, NFC.
    QString cleanText() const;

Q_SIGNALS:
    /// Enter was pressed; trimmed, NFC.
    void searched(const QString &text);
    /// The text rests; trimmed, NFC, text still being composed not included.
    void filterChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer *m_timer;
    QString m_hint;
    QString m_last;
};

}
