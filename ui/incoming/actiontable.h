// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace congso {

/// Every action of the workflow that a person does on an incoming document, as a row of the action table;
/// the id is the event kind.
QList<ActionEntry> documentActions();
/// What is done with a document besides the workflow.
QList<ActionEntry> paneActions();
/// Besides those: sending what is written, going through the list, and the like.
QList<ActionEntry> listActions();
/// Those of the page of one document after the other.
QList<ActionEntry> leaderActions();

/// Said in the status line once it is done: "Assigned 214/UBND-VHXH".
QString actionDone(const QByteArray &action, const QString &code);

/// The caption of a field of an action's form, and of a value to choose.
QString fieldLabel(const QByteArray &action, const QString &key);
QString valueLabel(const QString &key, const QString &value);
/// Codes with their names where a field is chosen rather than written; empty otherwise.
QList<std::pair<QString, QString>> choices(const QString &key, const QStringList &values);
/// What the files of an action are to the document.
QString filesRole(const QByteArray &action);

}
