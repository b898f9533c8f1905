// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/reader.h"
#include "tests/ui/desk.h"
#include "ui/officewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/theme.h"

#include <QTranslator>

namespace congso::testing {

/// The reader process as it was built.
inline QString builtReader()
{
    return QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + QStringLiteral("/congso-reader");
}

/// The words of one language while it lives.
class Words
{
public:
    explicit Words(const char *language)
    {
        if (!m_words.load(QStringLiteral(":/i18n/congso_%1.qm").arg(QLatin1String(language))))
            qFatal("no words for %s", language);
        QCoreApplication::installTranslator(&m_words);
    }
    ~Words() { QCoreApplication::removeTranslator(&m_words); }

private:
    QTranslator m_words;
};

/// The whole window of one person, in a size of its own.
class Seat
{
public:
    Seat(TestOffice &from, const QString &login, const QSize &size = {1366, 768})
        : theme(*qApp), settings(QString()), office(from.as(login), reader, theme, settings)
    {
        window().resize(size);
        window().openPage(office.firstPage());
        window().show();
    }

    MainWindow &window() { return *office.window(); }
    Page *page() { return window().pages()->currentPage(); }
    /// What the navigation offers, in its order.
    QStringList places()
    {
        QStringList ids;
        for (const NavigationEntry &entry : window().navigation()->entries()->entries()) {
            if (!entry.id.isEmpty())
                ids << entry.id;
        }
        return ids;
    }

    Theme theme;
    UiSettings settings;
    FakeReader reader;
    OfficeWindow office;
};

/// Letters in the states that the lists of the test office's people are about.
inline void fillOffice(TestOffice &office)
{
    office.letter(QString::fromUtf8("Chờ trình lãnh đạo"));
    submitted(office, QString::fromUtf8("Chờ bút phê"));
    withUnit(office, QString::fromUtf8("Phòng chủ trì"), QStringLiteral("CCVC"));
    const SubjectId taken = withUnit(office, QString::fromUtf8("Đã giao chuyên viên"), QStringLiteral("CCVC"));
    const Assignment part = office.document(taken).assignments.first();
    office.does(QStringLiteral("truongccvc"), "incoming.assigned", taken,
                {{"parent", part.id.toString()}, {"assignments", QJsonArray{office.part("lead", QStringLiteral("cvhoa"), QDate(2026, 3, 10))}}});
    const SubjectId done = withUnit(office, QString::fromUtf8("Đã xong"), QStringLiteral("CCHC"));
    office.does(QStringLiteral("truongcchc"), "incoming.completed", done, {{"text", QString::fromUtf8("Đã trả lời")}});
}

}
