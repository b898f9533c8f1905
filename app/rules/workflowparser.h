// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/workflow.h"

#include <QJsonObject>
#include <QJsonValue>

namespace congso::rules {

/// Reads workflow.json. Every key is checked against the language: what is not known is an error,
/// remembered with the place where it stands; the first one counts.
class WorkflowParser
{
public:
    Result<Workflow> parse(const QList<QByteArray> &parts);

private:
    QJsonObject root(const QByteArray &json);
    void subjects(const QJsonObject &object);
    void guards(const QJsonObject &object);
    void records(const QJsonObject &object);
    void event(const QJsonObject &object);
    void eventCases(EventRule &rule, const QJsonValue &value);
    void eventPart(EventRule &rule, const QJsonObject &object);
    void crossCheck();
    WhoRule who(const QString &text);
    FieldRule field(const QJsonObject &object);
    QList<FieldRule> fields(const QJsonValue &value);
    QStringList strings(const QJsonValue &value, const QStringList &allowed = {});
    void keys(const QJsonObject &object, const QStringList &known);
    void fail(const QString &problem);

    Workflow m_workflow;
    QString m_at;
    std::optional<Error> m_error;
};

}
