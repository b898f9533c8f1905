// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/fuzzy.h"
#include "app/recognition/recognise.h"
#include "tests/support/randomletter.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace congso::testing {

/// What was recognised of random letters against what is true of them, field by field.
class LetterScore
{
public:
    struct Share
    {
        int right = 0, empty = 0, wrong = 0, certain = 0, asked = 0;
    };

    /// Counts one letter and says what was missed.
    QStringList count(const RandomLetter &letter, const Recognition &found)
    {
        QStringList missed;
        const QMap<QString, Proposed> values = valuesOf(found);
        for (auto told = letter.truth.cbegin(); told != letter.truth.cend(); ++told) {
            const Proposed read = values.value(told.key());
            if (told.value().isEmpty() && read.value.isEmpty())
                continue;
            if (!add(told.key(), isRight(told.key(), read, found, told.value()), read.value.isEmpty(), read.confidence))
                missed << QStringLiteral("%1: read \"%2\" (%3 %), true \"%4\"").arg(told.key(), read.value).arg(read.confidence).arg(told.value());
        }
        countLists(letter, found, missed);
        return missed;
    }

    Share of(const QString &field) const { return m_shares.value(field); }
    Share whole() const
    {
        Share all;
        for (const Share &share : m_shares) {
            all.right += share.right;
            all.empty += share.empty;
            all.wrong += share.wrong;
            all.certain += share.certain;
            all.asked += share.asked;
        }
        return all;
    }
    /// "agency 12/12, issued 11/12"
    QString fields() const
    {
        QStringList said;
        for (auto share = m_shares.cbegin(); share != m_shares.cend(); ++share)
            said << QStringLiteral("%1 %2/%3").arg(share.key()).arg(share->right).arg(share->asked);
        return said.join(QStringLiteral(", "));
    }

private:
    static QMap<QString, Proposed> valuesOf(const Recognition &found)
    {
        const RecognisedFields &fields = found.fields;
        return {{QStringLiteral("number"), fields.codeNumber}, {QStringLiteral("notation"), fields.codeNotation}, {QStringLiteral("issued"), fields.issued},
                {QStringLiteral("place"), fields.place}, {QStringLiteral("agency"), fields.agency}, {QStringLiteral("parent_agency"), found.parentAgency},
                {QStringLiteral("kind"), fields.kind}, {QStringLiteral("subject"), fields.subject}, {QStringLiteral("signer_name"), fields.signer},
                {QStringLiteral("signer_title"), fields.signerTitle}, {QStringLiteral("urgency"), fields.urgency.value == QStringLiteral("normal") ? Proposed() : fields.urgency}, {QStringLiteral("reply_by"), fields.due}};
    }

    static bool isRight(const QString &field, const Proposed &read, const Recognition &found, const QString &told)
    {
        const QString a = recognition::bareLetters(read.value), b = recognition::bareLetters(told);
        if (field == QStringLiteral("number"))
            return read.value.toInt() == told.toInt();
        if (field == QStringLiteral("reply_by"))
            return found.dueWritten.toString(Qt::ISODate) == told;
        const int limit = field == QStringLiteral("subject") ? int(std::max(a.size(), b.size())) / 20 : 0;
        return a.isEmpty() == b.isEmpty() && recognition::editDistance(a, b, limit) <= limit;
    }

    bool add(const QString &field, bool right, bool empty, int confidence)
    {
        Share &share = m_shares[field];
        ++share.asked;
        share.right += right;
        share.empty += !right && empty;
        share.wrong += !right && !empty;
        share.certain += !right && !empty && confidence >= 90;
        return right;
    }

    /// Each one that is missing, and each that is too many, is a miss.
    void countLists(const RandomLetter &letter, const Recognition &found, QStringList &missed)
    {
        QStringList recipients;
        for (const Proposed &one : found.recipients)
            recipients << recognition::bareLetters(one.value);
        for (const QString &one : letter.recipients) {
            if (!add(QStringLiteral("recipients"), recipients.removeOne(recognition::bareLetters(one)), true, 0))
                missed << QStringLiteral("recipient \"%1\"").arg(one);
        }
        for (const QString &one : std::as_const(recipients)) {
            add(QStringLiteral("recipients"), false, false, 0);
            missed << QStringLiteral("no recipient: \"%1\"").arg(one);
        }
        for (int i = 0; i < std::max(letter.bases, int(found.legalBases.size())); ++i) {
            if (!add(QStringLiteral("legal_bases"), i < letter.bases && i < found.legalBases.size(), i < letter.bases, 0))
                missed << QStringLiteral("legal bases: %1 instead of %2").arg(found.legalBases.size()).arg(letter.bases);
        }
        countTasks(letter, found, missed);
    }

    void countTasks(const RandomLetter &letter, const Recognition &found, QStringList &missed)
    {
        QList<RecognisedTask> tasks = found.tasks;
        for (const RandomLetter::Task &told : letter.tasks) {
            const auto same = [&told](const RecognisedTask &one) { return recognition::bareLetters(one.who) == recognition::bareLetters(told.who); };
            const auto at = std::find_if(tasks.begin(), tasks.end(), same);
            const bool due = at != tasks.end() && at->due.isValid() == told.due.isValid();
            if (!add(QStringLiteral("tasks"), due, at == tasks.end(), 0))
                missed << QStringLiteral("task of \"%1\"").arg(told.who);
            if (at != tasks.end())
                tasks.erase(at);
        }
        for (const RecognisedTask &one : std::as_const(tasks)) {
            add(QStringLiteral("tasks"), false, false, 0);
            missed << QStringLiteral("no task: \"%1\" %2").arg(one.who, one.what.value.left(60));
        }
    }

    QMap<QString, Share> m_shares;
};

}
