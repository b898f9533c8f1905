// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace congso {

class ChipButton;
class IconButton;
class SearchField;

/// The words to find, how many hits, next, previous, tone marks or not.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &words);
    /// Shows words that were searched elsewhere, whole ones ("tuyen*": beginnings), and leaves the focus alone.
    void offer(const QString &words, bool exact);
    QString words() const;
    bool toneless() const;
    /// The words were offered, and have not been changed since.
    bool offered() const;
    /// \a current from 0, -1 for none.
    void setCount(int current, int total, bool running);

Q_SIGNALS:
    void wordsChanged();
    void nextPressed();
    void previousPressed();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SearchField *m_field;
    QLabel *m_count;
    ChipButton *m_exact;
    IconButton *m_previous;
    IconButton *m_next;
    QString m_offered;
};

}
