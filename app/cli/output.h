// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>

namespace congso::cli {

/// What congsoctl itself says.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Exit statuses of congsoctl.
enum Status { Done = 0, Refused = 1, Usage = 2, Fault = 3 };

Status statusOf(const Error &error);
QJsonObject errorJson(const Error &error);

/// What a verb has to say: a value for --json and lines for people.
struct Report
{
    Status status = Done;
    QJsonValue result;
    QString lines;                ///< for people, without --json
    std::optional<Error> error;
    bool printed = false;         ///< all of it was printed line by line

    static Report failed(const Error &error);
};

/// Prints exactly one JSON document, or the lines (errors to stderr). Returns the exit status.
int print(const Report &report, bool json, const QString &store);
/// One line of several, at once: with \a json a document of one line.
void printLine(const Report &report, bool json, const QString &store);

}
