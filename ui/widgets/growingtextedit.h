// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPlainTextEdit>

namespace congso {

/// Several lines of plain text: as high as what is written, between a least and a most number of
/// lines. Tab moves on. Ctrl+Enter submits when submitting is on; a key cap says so.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(const QString &placeholder = {}, QWidget *parent = nullptr);

    void setLines(int least, int most);
    /// Makes Ctrl+Enter emit submitted() and shows its key cap. Leave it off where the page's primary
    /// action has Ctrl+Enter itself.
    void setSubmits(bool submits);
    /// Shows the key cap of \a keys while the page's own action handles them.
    void setKeyHint(const QKeySequence &keys);
    /// The text, NFC, with line ends \n and no blank lines at its end.
    QString cleanText() const;
    /// At the cursor, with a space before it where a word ends there (sample phrases).
    void insertPhrase(const QString &phrase);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int heightFor(int lines) const;
    void updateHeight();

    int m_least = 1;
    int m_most = 8;
    bool m_submits = false;
    QString m_hint;
};

}
