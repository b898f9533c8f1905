// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace congso {

class Button;
class IconButton;

/// A sentence across a page with at most a few things to do about it. Errors say what happened, what
/// is safe, what to do; they stay until closed or solved.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Note, Info, Good, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);
    Banner(Kind kind, const QString &sentence, QWidget *parent = nullptr);

    /// Shows the banner; an empty sentence hides it.
    void show(Kind kind, const QString &sentence, const QList<QAction *> &actions = {});
    using QWidget::show;
    QString sentence() const;
    Kind kind() const { return m_kind; }
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();
    void changeEvent(QEvent *event) override;

    Kind m_kind = Kind::Note;
    QHBoxLayout *m_layout;
    QLabel *m_sentence;
    QList<Button *> m_buttons;
    IconButton *m_close;
};

}
