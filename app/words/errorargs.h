// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace congso::errorargs {

/// An argument as it may stand in a sentence: dates as dd/MM/yyyy, lists joined, on one line, not longer
/// than a line, without characters that steer.
QString text(const QVariantMap &args, const char *key);
int number(const QVariantMap &args, const char *key);
/// The file's name in quotes, from "file" or "name"; "the file" is left to the sentence when there is none.
QString file(const QVariantMap &args);
QString folder(const QVariantMap &args);
/// The name of the field in "field".
QString field(const QVariantMap &args);
QStringList texts(const QVariantMap &args, const char *key);

}
