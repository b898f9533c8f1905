// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchwords.h"

#include "ui/incoming/actiontable.h"

#include <QCoreApplication>
#include <QLocale>

namespace congso {

namespace {
struct SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(congso::SearchWords)
};

constexpr int shownAround = 20; ///< characters of what was typed, in a sentence

QString whatIsWrong(const QString &what)
{
    if (what == QLatin1String("open_quote"))
        return SearchWords::tr("a quotation mark is not closed");
    if (what == QLatin1String("open_bracket"))
        return SearchWords::tr("a bracket is not closed");
    if (what == QLatin1String("lone_bracket"))
        return SearchWords::tr("a bracket is closed that was not opened");
    if (what == QLatin1String("lone_operator"))
        return SearchWords::tr("OR or a minus sign has nothing behind it");
    if (what == QLatin1String("bad_date"))
        return SearchWords::tr("this is no date");
    if (what == QLatin1String("bad_value"))
        return SearchWords::tr("this field does not know the value");
    return SearchWords::tr("the text is too long");
}
}

QList<SearchExample> searchExamples()
{
    return {
        {QStringLiteral("nghi dinh"), SearchWords::tr("Without tone marks: every spelling, nghị định too")},
        {QStringLiteral("nghị định"), SearchWords::tr("With tone marks: only so")},
        {QStringLiteral("\"chuyển đổi số\""), SearchWords::tr("These words one after another")},
        {QStringLiteral("tuyen*"), SearchWords::tr("Words that begin so")},
        {QStringLiteral("biên chế -\"giáo viên\""), SearchWords::tr("The first, without what stands right behind the minus sign")},
        {QStringLiteral("xã OR phường"), SearchWords::tr("Either of them")},
        {QStringLiteral("36/TB-UBND"), SearchWords::tr("Number and notation, in whichever case")},
        {QStringLiteral("từ:\"Sở Tài chính\""), SearchWords::tr("From this agency, under its former names too")},
        {QStringLiteral("loại:QĐ"), SearchWords::tr("Kind of document")},
        {QStringLiteral("văn bản:đi"), SearchWords::tr("Outgoing documents and drafts only; văn bản:đến is what came in")},
        {QStringLiteral("nơi nhận:\"Sở Nội vụ\""), SearchWords::tr("Outgoing documents sent to them")},
        {QStringLiteral("ngày:2026-01..2026-03"), SearchWords::tr("Dated in these months; ngày:2025 is the whole year")},
        {QStringLiteral("người ký:Kiên"), SearchWords::tr("Signed by")},
        {QStringLiteral("xử lý:Hà"), SearchWords::tr("Handled by this person or unit")},
        {QStringLiteral("hạn:<7"), SearchWords::tr("Due within seven days")},
        {QStringLiteral("trạng thái:quá hạn"), SearchWords::tr("State; here: past the deadline")},
        {QStringLiteral("có:chữ ký"), SearchWords::tr("Has a digital signature; có:tệp has a file")},
        {QStringLiteral("hồ sơ:\"tuyển dụng\""), SearchWords::tr("In a case file of this name or code")},
        {QStringLiteral("nơi để:\"hộp 12\""), SearchWords::tr("Where the paper lies: box, sheet, shelf")},
    };
}

QString problemSentence(const SearchProblem &problem, const QString &typed)
{
    const QString place = typed.mid(problem.position, qMax(shownAround, problem.length)).left(2 * shownAround).simplified();
    return SearchWords::tr("From character %1, at “%2”: %3. It was searched as plain words.")
        .arg(QString::number(problem.position + 1), place, whatIsWrong(problem.what));
}

QString orderName(SearchOrder order)
{
    return order == SearchOrder::Newest ? SearchWords::tr("newest first") : SearchWords::tr("most relevant first");
}

QString totalText(const SearchTotal &total)
{
    const QString number = QLocale().toString(total.count);
    return total.exact ? SearchWords::tr("%n document(s)", nullptr, total.count).replace(QString::number(total.count), number)
                       : SearchWords::tr("more than %1 documents").arg(number);
}

QList<ActionEntry> searchActions()
{
    const QString group = SearchWords::tr("Search");
    QList<ActionEntry> table{
        {"search.newest", SearchWords::tr("Newest first"), SearchWords::tr("Show the newest documents first, at once"), "calendar", {}, group},
        {"search.relevance", SearchWords::tr("Most relevant first"), SearchWords::tr("Weigh every hit first; this takes longer"), "filter", {}, group},
        {"search.narrow", SearchWords::tr("Narrow"), SearchWords::tr("By year, kind, agency, unit, state, signer"), "filter", QKeySequence(Qt::CTRL | Qt::Key_J), group, true},
        {"search.widen", SearchWords::tr("Search without narrowing"), SearchWords::tr("Take away all that the search is narrowed by"), "clear", {}, group},
        {"search.save", SearchWords::tr("Save this search…"), SearchWords::tr("Keep it under a name in the list at the left"), "save", {}, group},
        {"search.rename", SearchWords::tr("Rename the saved search…"), SearchWords::tr("Give the saved search another name"), "edit", {}, group},
        {"search.drop", SearchWords::tr("Drop the saved search"), SearchWords::tr("Take it out of the list at the left; documents stay as they are"), "delete", {}, group},
        {"search.export", SearchWords::tr("Export the list…"), SearchWords::tr("Write all hits to a file: .xlsx, .odt, .pdf, .csv"), "export", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), group},
        {"search.help", SearchWords::tr("How to search"), SearchWords::tr("Examples of everything that can be searched for"), "about", QKeySequence(Qt::SHIFT | Qt::Key_F1), group},
        {"search.nextHit", SearchWords::tr("Next hit in the document"), SearchWords::tr("Go to the next marked place"), "down", QKeySequence(Qt::Key_F3), group},
        {"search.previousHit", SearchWords::tr("Previous hit in the document"), SearchWords::tr("Go to the marked place before"), "up", QKeySequence(Qt::SHIFT | Qt::Key_F3), group},
    };
    static const QStringList taken{QStringLiteral("list.send"), QStringLiteral("list.next"), QStringLiteral("list.previous"),
                                   QStringLiteral("list.table"), QStringLiteral("list.columns")};
    for (const ActionEntry &entry : listActions()) {
        if (taken.contains(entry.id) || entry.id.startsWith(QLatin1String("document.")))
            table << entry;
    }
    return table;
}

}
