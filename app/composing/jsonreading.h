// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/body.h"
#include "db/types/error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace congso::composing {

/// Reads a closed form: the first thing wrong becomes the error, what follows reads as empty.
class JsonReading
{
public:
    bool good() const { return !m_error; }
    const Error &error() const { return *m_error; }
    void bad(const QString &path) { fail(ErrorCode::RuleBadField, path); }
    void missing(const QString &path) { fail(ErrorCode::RuleMissingField, path); }

    /// \a keys is all that it may have.
    QJsonObject object(const QJsonValue &value, const QString &path, const QStringList &keys);
    QJsonArray array(const QJsonValue &value, const QString &path, qsizetype most);
    /// Cleaned; \a lines: may have several.
    QString words(const QJsonObject &object, const char *key, const QString &path, bool lines = false);
    QStringList wordList(const QJsonObject &object, const char *key, const QString &path);
    bool truth(const QJsonObject &object, const char *key, const QString &path, bool otherwise = false);
    int number(const QJsonObject &object, const char *key, const QString &path, int least, int most);
    /// The first of \a choices where there is no such key.
    QString choice(const QJsonObject &object, const char *key, const QString &path, const QStringList &choices);

private:
    void fail(ErrorCode code, const QString &path);
    QString cleaned(const QJsonValue &value, const QString &path, bool lines);
    std::optional<Error> m_error;
};

/// "a.b", or "b" alone at the top.
QString below(const QString &path, const char *key);

Body readBody(JsonReading &read, const QJsonValue &value, const QString &path);

}
