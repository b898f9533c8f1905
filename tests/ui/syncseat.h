// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/linkedpc.h"
#include "tests/ui/desk.h"
#include "ui/models/directorywatch.h"
#include "ui/sync/syncpage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace congso::testing {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Keeps passwords for as long as the test lasts.
class KeptSecrets final : public sync::Secrets
{
public:
    explicit KeptSecrets(QHash<QString, QString> &kept) : m_kept(kept) {}
    void read(const QString &key, const std::function<void(const Result<QString> &)> &answer) override
    {
        answer(m_kept.contains(key) ? Result<QString>(m_kept.value(key)) : failure(ErrorCode::SignInNeeded));
    }
    void write(const QString &key, const QString &password, const std::function<void(const Outcome &)> &answer) override
    {
        m_kept.insert(key, password);
        answer(success());
    }
    void remove(const QString &key, const std::function<void(const Outcome &)> &answer) override
    {
        m_kept.remove(key);
        answer(success());
    }

private:
    QHash<QString, QString> &m_kept;
};

inline QJsonObject noteOf(const QString &note)
{
    return {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), note}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}};
}

/// A clerk's linked PC, whose server cannot be reached.
struct Seat
{
    explicit Seat(TestOffice &authority)
        : pc(authority, s("vanthu")), keeper(pc.sharedStore(), std::make_unique<KeptSecrets>(kept)), directory(pc.office()), page(pc.office(), keeper, directory)
    {
        Desk::place(window, page, {1170, 690});
        keeper.begin();
        page.entered();
        ready = QTest::qWaitFor([this] { return directory.ready() && keeper.isLinked(); });
    }

    QHash<QString, QString> kept;
    LinkedPc pc;
    sync::SyncKeeper keeper;
    DirectoryWatch directory;
    QWidget window;
    SyncPage page;
    bool ready = false;
};

}
