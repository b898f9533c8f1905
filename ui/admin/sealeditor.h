// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QWidget>

class QLabel;

namespace congso {

class Button;

/// The picture of the agency's seal as the office keeps it for every PC on which is signed for the agency. For administrators.
class SealEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SealEditor(Office &office, QWidget *parent = nullptr);

    /// A PNG file is kept from now on.
    void take(const QString &path);

Q_SIGNALS:
    void failed(const congso::Error &error);
    void messageShown(const QString &message);
    /// What is kept is shown.
    void loaded();

private:
    void load();
    void keep(const QByteArray &png, const QString &said);
    void choose();

    Office &m_office;
    QLabel *m_picture;
    Button *m_remove;
};

}
