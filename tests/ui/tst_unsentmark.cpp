// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "app/incoming/registerincoming.h"
#include "tests/support/linkedpc.h"
#include "tests/ui/desk.h"
#include "ui/models/documentlistmodel.h"
#include "ui/outgoing/outgoingrowmodel.h"

using namespace congso;
using namespace congso::testing;

namespace {
bool isMarked(const QAbstractItemModel &model)
{
    return model.index(0, 0).data(RowMarks).toStringList().contains(QStringLiteral("unsent"));
}
}

/// A row of a list says so where its document has acts that wait to be sent.
class TestUnsentMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incomingRows();
    void whoseNumberIsToComeStandsFirst();
    void outgoingRows();
    void oneOfficeOnOnePcHasNone();
};

void TestUnsentMark::incomingRows()
{
    TestOffice office;
    const SubjectId id = office.letter(QStringLiteral("Báo cáo tháng"));
    LinkedPc pc(office, QStringLiteral("vanthu"));
    DocumentListModel model(pc.office());
    model.setQuery({Box::Book, ListOrder::NewestFirst, {}, {}});
    QTRY_COMPARE(model.rowCount(), 1);
    const QString before = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(!isMarked(model));
    QVERIFY(model.index(0, 0).data(RowHint).toString().isEmpty());
    const auto note = [](const char *text) {
        return QJsonObject{{QStringLiteral("changes"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("note")}, {QStringLiteral("new"), QString::fromUtf8(text)}}}},
                           {QStringLiteral("reason"), QStringLiteral("Sửa cho đúng với bản giấy")}};
    };
    QVERIFY(pc.tryDo("incoming.corrected", id, note("Của tôi")));
    QTRY_VERIFY(isMarked(model));
    // Seen as an icon, said to a screen reader, explained to the pointer; in the table too.
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().size() > before.size());
    QVERIFY(model.index(0, 0).data(RowHint).toString().size() > 40);
    QCOMPARE(model.index(0, DocumentListModel::Number).data(Qt::ToolTipRole), model.index(0, 0).data(RowHint));
    QCOMPARE(model.index(0, DocumentListModel::Number).data(RowCellMark).toString(), QStringLiteral("unsent"));
    // It waits no more: what others did does not go with it, and it is listed among what did not fit.
    office.does(QStringLiteral("vanthu"), "incoming.corrected", id, note("Của người khác"));
    QCOMPARE(pc.take()->conflicts, 1);
    QTRY_VERIFY(!isMarked(model));
    QTRY_COMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), before);
}

/// In the register, which begins with the highest number: what was registered last is there, not hundreds of lines below.
void TestUnsentMark::whoseNumberIsToComeStandsFirst()
{
    TestOffice office;
    for (const char *subject : {"Một", "Hai", "Ba"})
        office.letter(QString::fromUtf8(subject));
    LinkedPc pc(office, QStringLiteral("vanthu"));
    incoming::RegisterRequest request;
    request.paths = {office.file(QStringLiteral("moi.txt"), "moi")};
    request.secrecy = QStringLiteral("none");
    request.fields.subject = QStringLiteral("Mới");
    request.fields.agency = QStringLiteral("UBND xã Sông Thao");
    const auto waiting = incoming::registerIncoming(pc.office(), request).result();
    QVERIFY(waiting && !waiting->receipt.number);
    const ListQuery book{Box::Book, ListOrder::NumberDescending, {}, {}};
    const auto said = [](const QList<DocumentRow> &rows) {
        QStringList subjects;
        for (const DocumentRow &row : rows)
            subjects << row.subject;
        return subjects.join(u' ');
    };
    const auto all = incoming::rowIds(pc.office(), book).result().value();
    QCOMPARE(said(incoming::rows(pc.office(), all).result().value()), QStringLiteral("Mới Ba Hai Một"));
    // Page by page, from either end.
    QStringList pages;
    std::optional<SubjectId> after;
    for (bool more = true; more;) {
        const auto page = incoming::firstPage(pc.office(), book, 2, after).result().value();
        pages << said(page.rows);
        more = !page.complete;
        after = page.rows.last().id;
    }
    QCOMPARE(pages.join(u'|'), QStringLiteral("Mới Ba|Hai Một"));
    QCOMPARE(said(incoming::lastPage(pc.office(), book, 3).result().value()), QStringLiteral("Ba Hai Một"));
    QCOMPARE(said(incoming::lastPage(pc.office(), book, 4).result().value()), QStringLiteral("Mới Ba Hai Một"));
    // By the day of arrival it is the day's newest.
    for (const Box box : {Box::Book, Box::ToSubmit}) {
        const auto newest = incoming::rowIds(pc.office(), {box, ListOrder::NewestFirst, {}, {}}).result().value();
        QCOMPARE(said(incoming::rows(pc.office(), newest).result().value()), QStringLiteral("Mới Ba Hai Một"));
    }
    const auto oldest = incoming::rowIds(pc.office(), {Box::ToSubmit, ListOrder::OldestFirst, {}, {}}).result().value();
    QCOMPARE(said(incoming::rows(pc.office(), oldest).result().value()), QStringLiteral("Một Hai Ba Mới"));
}

void TestUnsentMark::outgoingRows()
{
    OutgoingRowModel model({[](const PersonId &) { return QString(); }, [] { return qint64(0); }, [] { return QDate(2026, 3, 9); }, nullptr});
    OutgoingRow row;
    row.subject = QStringLiteral("Trả lời");
    model.setRows({row}, false);
    QVERIFY(!isMarked(model));
    const QString before = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    row.unsent = true;
    model.setRows({row}, false);
    QVERIFY(isMarked(model));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().size() > before.size());
    QVERIFY(model.index(0, 0).data(RowHint).toString().size() > 40);
}

void TestUnsentMark::oneOfficeOnOnePcHasNone()
{
    TestOffice office;
    office.letter(QStringLiteral("Báo cáo tháng"));
    DocumentListModel model(*office.as(QStringLiteral("vanthu")));
    model.setQuery({Box::Book, ListOrder::NewestFirst, {}, {}});
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(!isMarked(model));
}

QTEST_MAIN(TestUnsentMark)
#include "tst_unsentmark.moc"
