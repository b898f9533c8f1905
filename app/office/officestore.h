// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/services.h"
#include "db/types/directory.h"
#include "db/types/error.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <stop_token>

namespace congso {

class Office;
class StoreEngine;
struct Link;
struct OfficeRules;

/// What an office is opened with: a folder on this PC.
struct StoreRef
{
    QString folder;
};

/// A name that may be offered on the sign-in page.
struct SignInName
{
    PersonId person;
    QString name;
    QString login;
    QString title;  ///< of the first post
    Roles roles;    ///< of the first post
    bool open = false; ///< may sign in without a password (demo office)
};

/// One store folder held open by this program: its lock, its threads, who may sign in, and the acts on
/// the folder as a whole. Several programs may hold the same folder; each sees the others' work.
class OfficeStore : public QObject, public std::enable_shared_from_this<OfficeStore>
{
    Q_OBJECT
public:
    /// Opens an existing office, or fails with a StoreError of the kind store.*. Nothing is changed by a refusal.
    static Result<std::shared_ptr<OfficeStore>> open(const StoreRef &ref, const Services &services);

    enum class Purpose { Office, Demo, Bench };
    /// Makes an office in an empty or missing folder, with \a administrator as its first person
    /// (holding the administrator's and the clerk's roles) and one register for incoming documents. A real
    /// office needs a password of at least eight characters (signin.weak_password); a demo has none.
    static Result<std::shared_ptr<OfficeStore>> create(const StoreRef &ref, const Services &services, Purpose purpose,
                                                       const Agency &agency, const Person &administrator,
                                                       const QString &password = {});
    /// Makes an empty store that is a part of the office on a server; what is in it comes from there.
    static Result<std::shared_ptr<OfficeStore>> createLinked(const StoreRef &ref, const Services &services, const Link &link);
    ~OfficeStore() override;

    QString folder() const;
    Purpose purpose() const;
    /// The office's zone, 420 (+07:00) unless its settings say otherwise.
    int utcOffsetMinutes() const;
    void setUtcOffsetMinutes(int minutes);
    const Services &services() const;

    QFuture<Result<QList<SignInName>>> signInNames();
    /// Refused sign-ins are delayed: 1 s after the third failure, doubling up to five minutes
    /// (signin.delayed with the seconds left). Success opens an Office for that person.
    /// signin.change_password for the right password of one who has to choose another first.
    QFuture<Result<std::shared_ptr<Office>>> signIn(const QString &login, const QString &password);
    /// The same, choosing a password in place of the one that was given for the first sign-in.
    QFuture<Result<std::shared_ptr<Office>>> signInAnew(const QString &login, const QString &oneTime, const QString &password);

    StoreEngine &engine() { return *m_engine; }
    /// Workflow and calendar, read from the data files.
    const OfficeRules &rules() const { return *m_rules; }

private:
    OfficeStore(std::unique_ptr<StoreEngine> engine, std::unique_ptr<OfficeRules> rules);
    std::unique_ptr<OfficeRules> m_rules;
    std::unique_ptr<StoreEngine> m_engine;
};

}
