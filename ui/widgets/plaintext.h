// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace congso {

/// A label that shows \a text letter for letter, whatever markup it looks like. Every label of the
/// program is made by this or is one of our own widgets.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The same over several lines.
QLabel *wrappedLabel(const QString &text = {}, QWidget *parent = nullptr);
/// A heading: bold and a little larger; follows the text size.
QLabel *headingLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Quiet text: captions, dates, senders.
QLabel *quietLabel(const QString &text = {}, QWidget *parent = nullptr);

/// For setToolTip() and Qt::ToolTipRole: tool tips would otherwise render what looks like HTML.
QString plainToolTip(const QString &text);
/// For texts of actions, tabs and buttons that come from data: "&" stays a letter.
QString plainMnemonic(QString text);

}
