// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agencies/agencies.h"
#include "db/store/queries.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain.h"
#include "tests/bench/stores.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace congso::bench {

namespace {
constexpr int agencyCount = 30'000;
constexpr int suggestions = 12;

/// Communes of made-up names under provinces of made-up names: enough alike that many fit.
QList<Command> creating(Office &office)
{
    const QStringList first{QStringLiteral("Sông"), QStringLiteral("Tân"), QStringLiteral("Phú"), QStringLiteral("Bình"), QStringLiteral("An"), QStringLiteral("Vĩnh")};
    const QStringList second{QStringLiteral("Thao"), QStringLiteral("Lộc"), QStringLiteral("Hòa"), QStringLiteral("Thượng"), QStringLiteral("Đông"), QStringLiteral("Khánh"), QStringLiteral("Giang")};
    QList<Command> commands;
    for (int i = 0; i < agencyCount; ++i) {
        const QString name = QStringLiteral("Ủy ban nhân dân xã %1 %2 %3, tỉnh %4 %5").arg(first.at(i % 6), second.at(i / 6 % 7)).arg(i).arg(first.at(i / 42 % 6), second.at(i / 252 % 7));
        commands << office.command("agency.created", {}, {{QStringLiteral("name"), name}, {QStringLiteral("level"), QStringLiteral("commune")}});
    }
    return commands;
}

/// The program's own statement, prepared once, its rows stepped over.
class PlainPicker
{
public:
    explicit PlainPicker(PlainDatabase &database) : m_find(database, query::agency_suggest.text) {}

    int find(const QStringList &words, const std::string &date)
    {
        const std::string phrase = " " + words.join(QLatin1Char(' ')).toStdString();
        m_find.bindNamed(":date", date).bindNamed(":start", phrase + "%").bindNamed(":phrase", phrase).bindNamed(":limit", qint64(suggestions * 2));
        for (int i = 0; i < 5; ++i)
            m_find.bindNamed(QByteArray(":w" + QByteArray::number(i + 1)).constData(), words.value(i).toStdString());
        m_find.bindNamed(":rest", std::string());
        int rows = 0;
        while (m_find.step())
            ++rows;
        m_find.reset();
        return rows;
    }

private:
    PlainStatement m_find;
};
}

QList<Figure> agencyPicker(const Sizes &sizes)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("store"));
    makeStore(folder);
    QList<Figure> figures;
    const auto office = enter(folder, systemServices());
    need(office->performMany(creating(*office)).result(), "agencies");
    PlainDatabase plain(folder + QStringLiteral("/office.sqlite"));
    PlainPicker picker(plain);
    const QDate today = office->today();
    const std::string date = today.toString(Qt::ISODate).toStdString();
    for (const QStringList &words : {QStringList{QStringLiteral("u")}, QStringList{QStringLiteral("ubnd"), QStringLiteral("song"), QStringLiteral("th")}}) {
        QList<double> ours, plainly;
        for (int round = 0; round < sizes.rounds * 3; ++round) {
            ours << wallOf([&] {
                if (need(congso::agencies::suggest(*office, words.join(QLatin1Char(' ')), today, suggestions).result(), "suggest").isEmpty())
                    qFatal("nothing suggested");
            });
            plainly << wallOf([&] {
                if (picker.find(words, date) == 0)
                    qFatal("nothing found");
            });
        }
        figures << ratio(QStringLiteral("suggestions out of %1 agencies for “%2”").arg(agencyCount).arg(words.join(QLatin1Char(' '))), medianOf(ours),
                         QStringLiteral("C API, same query"), medianOf(plainly), 1.5);
    }
    return figures;
}

}
