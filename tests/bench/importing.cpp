// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontent.h"
#include "app/importing/importer.h"
#include "app/rules/numbering.h"
#include "tests/bench/figures.h"
#include "tests/bench/plainoffice.h"
#include "tests/bench/stores.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace congso::bench {

namespace {
constexpr size_t rowsPerTransaction = 500;
constexpr quint64 seed = 11;

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// An old register with the columns of the decree.
void writeRegister(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(QStringLiteral("Số đến,Ngày đến,Tác giả,Số và ký hiệu,Ngày tháng,Trích yếu nội dung,Người ký,Ghi chú\n").toUtf8());
    constexpr int lettersADay = 400;
    const QDate first(2019, 1, 1);
    int year = 0;
    int number = 0;
    for (int i = 0; i < rows; ++i) {
        const QDate arrival = first.addDays(i / lettersADay);
        number = arrival.year() == year ? number + 1 : 1;
        year = arrival.year();
        const IncomingFields fields = demoLetter(seed, i, arrival, arrival.addDays(400)).fields;
        const QDate issued = std::min(fields.issued, arrival);
        const QStringList cells{QString::number(number), arrival.toString(QStringLiteral("dd/MM/yyyy")), quoted(fields.agency),
                                quoted(rules::formatDocumentCode(fields.codeNumber, fields.codeNotation)), issued.toString(QStringLiteral("dd/MM/yyyy")),
                                quoted(fields.subject), quoted(fields.signer), quoted(fields.note)};
        file.write(QString(cells.join(u',') + u'\n').toUtf8());
    }
}

void importAll(const QString &store, const QString &file, int rows)
{
    const auto opened = need(OfficeStore::open({store}, systemServices()), "open");
    const auto office = need(opened->signIn(QStringLiteral("lan.hoang"), {}).result(), "sign in");
    congso::importing::ImportRequest request;
    request.file = file;
    const auto report = need(congso::importing::run(*office, request).result(), "import");
    if (report.accepted != rows)
        qFatal("%lld rows of %d imported; the first refused: %s", report.accepted, rows,
               report.problems.isEmpty() ? "none" : codeText(report.problems.first().reason.code).data());
}
}

QList<Figure> importing(const Sizes &sizes)
{
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    const QString store = folder.filePath(QStringLiteral("store"));
    const QString file = folder.filePath(QStringLiteral("register.csv"));
    makeStore(store);
    writeRegister(file, sizes.generated);
    PlainDatabase plain(copyOf(store, folder.filePath(QStringLiteral("plain"))));
    qint64 last = 0;
    {
        PlainStatement newest(plain, "SELECT max(arrived) FROM events");
        last = plain.rows(newest).at(0).integer(0);
    }
    const double ours = wallOf([&] { importAll(store, file, sizes.generated); });
    std::vector<EventRows> rows;
    {
        PlainDatabase written(store + QStringLiteral("/office.sqlite"));
        rows = eventRows(written, last, true);
    }
    PlainOffice office(plain);
    const double theirs = wallOf([&] {
        for (size_t from = 0; from < rows.size(); from += rowsPerTransaction) {
            plain.execute("BEGIN IMMEDIATE");
            for (size_t i = from; i < std::min(rows.size(), from + rowsPerTransaction); ++i) {
                office.writeJournal(rows[i]);
                office.writeLists(rows[i]);
            }
            plain.execute("COMMIT");
        }
    });
    return {ratio(QStringLiteral("import of %1 register rows").arg(sizes.generated), ours, QStringLiteral("C API, same rows"), theirs, 2.5)};
}

}
