// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooffice.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/window/windowtest.h"

#include <QTemporaryDir>

namespace congso::testing {

/// A small demo office: letters in every state, case files, a delegation, letters that wait; and somebody of every role.
class EveryRole
{
public:
    EveryRole() : m_services(systemServices())
    {
        m_services.foldersChecked = false;
        const QString folder = m_dir.filePath(QStringLiteral("office"));
        DemoOptions options;
        options.letters = 60;
        options.waiting = 2;
        options.today = QDate(2026, 3, 9);
        if (const Outcome made = makeDemoOffice({folder}, m_services, options); !made)
            qFatal("no demo office: %s", codeText(made.error().code).data());
        m_services.clock = &m_clock;
        const auto opened = OfficeStore::open({folder}, m_services);
        if (!opened)
            qFatal("no office: %s", codeText(opened.error().code).data());
        m_store = *opened;
    }

    /// Clerk, leader, the delegate who heads the office, head of unit, officer, archivist, administrator.
    static QStringList logins()
    {
        return {QStringLiteral("lan.hoang"), QStringLiteral("mai.nguyen"), QStringLiteral("khai.dang"), QStringLiteral("ha.pham"),
                QStringLiteral("hoa.tran"), QStringLiteral("hien.quach"), QStringLiteral("quantri")};
    }
    std::shared_ptr<Office> as(const QString &login)
    {
        auto office = m_store->signIn(login, {}).result();
        if (!office)
            qFatal("%s cannot sign in", qPrintable(login));
        return *office;
    }

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    Services m_services;
    std::shared_ptr<OfficeStore> m_store;
};

}
