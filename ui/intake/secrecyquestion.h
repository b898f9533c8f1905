// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace congso {

class Button;
class ChipButton;
class ElidedLabel;

/// The question that comes before a file is read or stored: does the document bear a secrecy mark
/// (Luật Bảo vệ bí mật nhà nước)? Stands in the page, over nothing.
class SecrecyQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit SecrecyQuestion(QWidget *parent = nullptr);

    /// \a paths empty: there is nothing to ask.
    void ask(const QStringList &paths, const QString &from);

Q_SIGNALS:
    /// \a secrecy: a code of secrecy.json; \a separate: a letter a file.
    void answered(const QString &secrecy, bool separate);
    void putOff();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addDegrees();

    ElidedLabel *m_names;
    ChipButton *m_together;
    ChipButton *m_separate;
    Button *m_none;
    Button *m_secret;
};

}
