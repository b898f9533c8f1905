// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/secrets.h"

#include <qt6keychain/keychain.h>

namespace congso::sync {

namespace {
const QString service = QStringLiteral("congso");

Outcome outcomeOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return success();
    return failure(ErrorCode::SignInNeeded, {{QStringLiteral("detail"), job.errorString()}});
}

class Keychain final : public Secrets
{
public:
    void read(const QString &key, const std::function<void(const Result<QString> &)> &answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service);
        begin(job, key, [job, answer] {
            const bool found = job->error() == QKeychain::NoError && !job->textData().isEmpty();
            answer(found ? Result<QString>(job->textData()) : failure(ErrorCode::SignInNeeded, {{QStringLiteral("detail"), job->errorString()}}));
        });
    }
    void write(const QString &key, const QString &password, const std::function<void(const Outcome &)> &answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(password);
        begin(job, key, [job, answer] { answer(outcomeOf(*job)); });
    }
    void remove(const QString &key, const std::function<void(const Outcome &)> &answer) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service);
        begin(job, key, [job, answer] { answer(outcomeOf(*job)); });
    }

private:
    template <class Ended>
    static void begin(QKeychain::Job *job, const QString &key, const Ended &ended)
    {
        job->setInsecureFallback(false);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, job, [ended] { ended(); });
        job->start();
    }
};
}

std::unique_ptr<Secrets> keychain()
{
    return std::make_unique<Keychain>();
}

QString secretKey(const QString &url, const QString &role)
{
    return role + u'@' + url;
}

}
