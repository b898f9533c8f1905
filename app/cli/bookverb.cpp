// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/outgoing/bookcheck.h"
#include "app/outgoing/numbering.h"
#include "app/print/bookcompare.h"
#include "app/print/dispatchbooks.h"
#include "app/print/incomingbook.h"
#include "app/print/outgoingbook.h"
#include "app/reading/reader.h"
#include "app/words/outgoingwords.h"

#include <QJsonArray>

namespace congso::cli {

namespace {
Report usage(const QString &argument)
{
    return Report::failed({ErrorCode::UsageArguments, {{QStringLiteral("argument"), argument}}});
}

Report printedReport(const Result<PrintSummary> &printed, const QString &file)
{
    if (!printed)
        return Report::failed(printed.error());
    Report report;
    report.result = QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("pages"), printed->pages}, {QStringLiteral("lines"), printed->rows}};
    report.lines = CommandLine::tr("%1: %2 lines on %3 pages").arg(file).arg(printed->rows).arg(printed->pages);
    return report;
}

QJsonArray problemsJson(const QList<SeriesProblem> &problems)
{
    static const char *const kinds[] = {"gap", "same_code", "date_backwards", "reserved_unused", "numbered_unissued"};
    QJsonArray all;
    for (const SeriesProblem &one : problems)
        all << QJsonObject{{QStringLiteral("kind"), QLatin1String(kinds[int(one.kind)])}, {QStringLiteral("number"), one.number}, {QStringLiteral("until"), one.until}, {QStringLiteral("what"), one.what}};
    return all;
}

/// The words of a printed book, page by page; the words alone, no page is drawn.
Result<QList<PageText>> printedPages(const QString &file)
{
    QList<PageText> pages;
    ReadOptions options;
    options.pages = 5000;
    options.wallClockMs = 300'000;
    options.draw = false;
    options.onPage = [&pages](int, const PageText &page) { pages << page; };
    Reader reader;
    auto reading = reader.read(file, options).result();
    if (!reading)
        return tl::make_unexpected(reading.error());
    return pages;
}

/// --check: the book of one series, or of all, against the store; with a printed one against that as well.
Report checked(Office &office, const QList<Register> &books, int year, const QString &printedFile)
{
    QList<PageText> pages;
    if (!printedFile.isEmpty()) {
        auto read = printedPages(printedFile);
        if (!read)
            return Report::failed(read.error());
        pages = *read;
    }
    Report report;
    QJsonArray all;
    bool whole = true;
    for (const Register &book : books) {
        auto check = outgoing::checkBook(office, book.id, year);
        if (!check)
            return Report::failed(check.error());
        QJsonObject one{{QStringLiteral("register"), book.code}, {QStringLiteral("year"), year}, {QStringLiteral("given"), check->given}, {QStringLiteral("lines"), check->lines.size()},
                        {QStringLiteral("not_listed"), QJsonArray::fromStringList(check->notListed)}, {QStringLiteral("not_in_book"), QJsonArray::fromStringList(check->notInBook)},
                        {QStringLiteral("problems"), problemsJson(check->problems)}};
        QStringList missing = check->notListed + check->notInBook;
        if (!printedFile.isEmpty()) {
            const PrintedBook printed = compareBook(check->lines, pages);
            one.insert(QStringLiteral("printed"), QJsonObject{{QStringLiteral("found"), printed.found}, {QStringLiteral("missing"), QJsonArray::fromStringList(printed.missing)},
                                                             {QStringLiteral("otherwise"), QJsonArray::fromStringList(printed.otherwise)}});
            missing += printed.missing + printed.otherwise;
        }
        missing.removeDuplicates();
        whole = whole && missing.isEmpty();
        all << one;
        report.lines += book.code.leftJustified(12) + CommandLine::tr("%n number(s) given", nullptr, check->given) + QStringLiteral("  ")
            + (missing.isEmpty() ? CommandLine::tr("nothing is missing") : CommandLine::tr("missing: %1").arg(missing.join(QStringLiteral(", ")))) + u'\n';
        for (const SeriesProblem &problem : std::as_const(check->problems))
            report.lines += QStringLiteral("  ") + OutgoingWords::problem(problem) + u'\n';
    }
    report.result = QJsonObject{{QStringLiteral("whole"), whole}, {QStringLiteral("books"), all}};
    return report;
}

Report checkedBooks(Office &office, const Arguments &arguments, int year)
{
    auto series = outgoing::series(office, outgoing::Closed::Too).result();
    if (!series)
        return Report::failed(series.error());
    const QString code = arguments.value(QStringLiteral("register"));
    QList<Register> books;
    for (const Series &one : std::as_const(*series)) {
        if (code.isEmpty() || one.book.code == code)
            books << one.book;
    }
    const QString printed = arguments.value(QStringLiteral("printed"));
    if (books.isEmpty() || (!printed.isEmpty() && books.size() > 1))
        return usage(QStringLiteral("--register"));
    return checked(office, books, year, printed);
}

Result<RegisterId> bookNamed(Context &context, Office &office, bool outgoing, const QString &code)
{
    QList<Register> books;
    if (outgoing) {
        auto series = outgoing::series(office, outgoing::Closed::Too).result();
        if (!series)
            return tl::make_unexpected(series.error());
        for (const Series &one : std::as_const(*series))
            books << one.book;
    } else {
        auto directory = context.directory();
        if (!directory)
            return tl::make_unexpected(directory.error());
        books = directory->registers;
    }
    for (const Register &candidate : std::as_const(books)) {
        if (code.isEmpty() || candidate.code == code)
            return candidate.id;
    }
    return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), code}});
}
}

Report book(Context &context, const QStringList &given)
{
    auto arguments = parse(given, {QStringLiteral("year"), QStringLiteral("pdf"), QStringLiteral("register"), QStringLiteral("check!"), QStringLiteral("printed")});
    if (!arguments)
        return Report::failed(arguments.error());
    const QString file = arguments->value(QStringLiteral("pdf"));
    const QString what = arguments->positional.value(0);
    const bool check = arguments->has(QStringLiteral("check"));
    static const QStringList books{QStringLiteral("incoming"), QStringLiteral("outgoing"), QStringLiteral("post"), QStringLiteral("kept")};
    if (arguments->positional.size() != 1 || !books.contains(what) || file.isEmpty() != check || (check && what != QLatin1String("outgoing")))
        return usage(QStringLiteral("book incoming|outgoing|post|kept --pdf"));
    auto office = context.office();
    if (!office)
        return Report::failed(office.error());
    const int year = arguments->value(QStringLiteral("year"), QString::number((*office)->today().year())).toInt();
    if (check)
        return checkedBooks(**office, *arguments, year);
    const QDate from(year, 1, 1), until(year, 12, 31);
    if (what == QLatin1String("post"))
        return printedReport(printPostBook(**office, from, until, file).result(), file);
    if (what == QLatin1String("kept"))
        return printedReport(printKeptBook(**office, from, until, file).result(), file);
    const bool outgoing = what == QLatin1String("outgoing");
    auto wanted = bookNamed(context, **office, outgoing, arguments->value(QStringLiteral("register")));
    if (!wanted)
        return Report::failed(wanted.error());
    return printedReport(outgoing ? printOutgoingBook(**office, *wanted, year, file).result() : printIncomingBook(**office, *wanted, year, file).result(), file);
}

}
