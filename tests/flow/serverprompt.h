// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/server/servertypes.h"
#include "tests/support/postgres.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>

namespace congso::testing {

/// Somebody who speaks SQL to the server, statement after statement over one connection.
class ServerPrompt
{
public:
    ServerPrompt(const Postgres &postgres, const QString &database, const ServerCredentials &who)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), who.password);
        m_psql.setProcessEnvironment(environment);
        m_psql.setProcessChannelMode(QProcess::MergedChannels);
        m_psql.start(Postgres::program(QStringLiteral("psql")), {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-h"), postgres.socketFolder(),
                                                                 QStringLiteral("-U"), who.role, QStringLiteral("-d"), database});
        m_psql.waitForStarted();
    }
    ~ServerPrompt()
    {
        m_psql.kill();
        m_psql.waitForFinished();
    }

    /// Without waiting for what is said to it.
    void say(const QString &statement) { m_psql.write(statement.toUtf8() + ";\n"); m_psql.waitForBytesWritten(); }
    /// All that was said since it was asked last, this statement's too.
    QString answer(const QString &statement = QStringLiteral("SELECT"))
    {
        const QByteArray end = "end of answer " + QByteArray::number(++m_answers);
        say(statement);
        m_psql.write("\\echo '" + end + "'\n");
        QByteArray said;
        for (QDeadlineTimer limit(60'000); !said.contains(end) && !limit.hasExpired() && m_psql.state() == QProcess::Running;) {
            m_psql.waitForReadyRead(100);
            said += m_psql.readAll();
        }
        return QString::fromUtf8(said.replace(end, "").trimmed());
    }

private:
    QProcess m_psql;
    int m_answers = 0;
};

}
