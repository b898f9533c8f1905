// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/incoming/document.h"
#include "app/incoming/registerincoming.h"
#include "app/office/office.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

#include <memory>

namespace congso::testing {

/// A small office on disk in a folder of its own, on a clock that stands still: a director (giamdoc), a head of
/// office (chanhvp), the heads of two units (truongccvc, truongcchc) with an officer each (cvhoa, cvlan), a clerk
/// (vanthu), an archivist (luutru) and an administrator (quantri). Anybody signs in without a password.
class TestOffice
{
public:
    TestOffice();
    ~TestOffice();

    /// The office as this login sees it; signed in once, then the same. Fails the process when that is refused.
    std::shared_ptr<Office> as(const QString &login);
    OfficeStore &store() { return *m_store; }
    std::shared_ptr<OfficeStore> sharedStore() { return m_store; }
    QString folder() const { return m_dir.filePath(QStringLiteral("office")); }
    QString scratch(const QString &name) const { return m_dir.filePath(name); }
    FakeClock &clock() { return m_clock; }
    Services services() const { return m_services; }
    /// Closes the store and everybody's office, so that the folder can be opened anew.
    void close();
    void reopen();

    PersonId person(const QString &login);
    UnitId unit(const QString &shortName);

    /// Commands and waits. The second expects success and returns the receipt.
    Result<Receipt> tryDo(const QString &login, const QByteArray &action, const SubjectId &subject, const QJsonObject &fields = {});
    Receipt does(const QString &login, const QByteArray &action, const SubjectId &subject, const QJsonObject &fields = {});

    /// A letter registered by the clerk with a small file of its own; \a subject is its abstract.
    SubjectId letter(const QString &subject, const IncomingFields &others = {});
    IncomingDocument document(const SubjectId &id, const QString &login = QStringLiteral("vanthu"));
    /// Path of a new small text file with this content.
    QString file(const QString &name, const QByteArray &content);

    /// {"role", "person"/"unit", "due"} for a command's assignments.
    QJsonObject part(const char *role, const QString &loginOrUnit, const QDate &due = {});

private:
    void makePeople();
    void makePerson(const QString &login, const QString &name, const QString &unit, const QString &title, const QStringList &roles);
    SubjectId makes(const QByteArray &kind, const QJsonObject &fields);

    QTemporaryDir m_dir;
    FakeClock m_clock;
    Services m_services;
    std::shared_ptr<OfficeStore> m_store;
    QHash<QString, std::shared_ptr<Office>> m_offices;
    QHash<QString, QString> m_units;
    int m_files = 0;
};

}
