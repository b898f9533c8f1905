// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "app/rules/workflow.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The rules as the program ships them.
namespace congso::rules::testing {

inline QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(":/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files that together say what may be done, as the program reads them.
inline QList<QByteArray> workflowFiles()
{
    QList<QByteArray> files{dataFile(QStringLiteral("workflow.json"))};
    const QStringList names = QDir(QStringLiteral(":/data/workflow")).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        files << dataFile(QStringLiteral("workflow/") + name);
    return files;
}

/// All of them as one object, read without the class under test.
inline QJsonObject wholeWorkflow()
{
    QJsonObject whole;
    for (const QByteArray &bytes : workflowFiles()) {
        const QJsonObject part = QJsonDocument::fromJson(bytes).object();
        for (auto it = part.begin(); it != part.end(); ++it) {
            if (it->isArray()) {
                QJsonArray all = whole.value(it.key()).toArray();
                for (const QJsonValue &value : it->toArray())
                    all << value;
                whole.insert(it.key(), all);
            } else if (it->isObject()) {
                QJsonObject all = whole.value(it.key()).toObject();
                const QJsonObject more = it->toObject();
                for (auto entry = more.begin(); entry != more.end(); ++entry)
                    all.insert(entry.key(), *entry);
                whole.insert(it.key(), all);
            }
        }
    }
    return whole;
}

inline const Workflow &workflow()
{
    static const Workflow value = Workflow::parse(workflowFiles()).value();
    return value;
}

inline const Calendar &calendar()
{
    static const Calendar value = Calendar::parse(dataFile(QStringLiteral("holidays.json"))).value();
    return value;
}

}
