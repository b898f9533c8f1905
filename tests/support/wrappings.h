// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// Archives, messages and packets made for a test.
namespace congso::testing::wrappings {

using Entries = QList<std::pair<QByteArray, QByteArray>>;

/// A ZIP whose files are stored as they are; \a locked: marked as encrypted.
QByteArray zip(const Entries &entries, bool locked = false);
/// The same with its files compressed.
QByteArray deflatedZip(const Entries &entries);
/// A message with a text and two attachments.
QByteArray message(const QString &subject, const QByteArray &firstName, const QByteArray &first, const QByteArray &secondName, const QByteArray &second);
/// A packet of the exchange for Công văn 214/UBND-VHXH of 9 March 2026, with these files.
QByteArray packet(const Entries &files);
/// A PDF of one page with a line of ASCII, \a pages times.
QByteArray pdf(const QByteArray &line, int pages = 1);

}
