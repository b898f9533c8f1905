// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agencies/agencies.h"
#include "app/search/searchengine.h"
#include "tests/support/drafting.h"

#include <QTest>

using namespace congso;
using testing::Drafting;
using testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// An office that has issued a decision, lent its original, copied it and a letter that came in.
struct Records
{
    TestOffice office;
    Drafting drafting{office};
    Drafting copies{office, s("BS"), {{s("name"), s("Sổ đăng ký bản sao")}, {s("standard"), false}, {s("kinds"), QJsonArray{s("SY"), s("SL"), s("TrS")}}}};
    SubjectId letter, decision;

    Records()
    {
        IncomingFields fields;
        fields.codeNumber = s("214");
        fields.codeNotation = s("UBND-VHXH");
        fields.agency = s("UBND xã Sông Thao");
        letter = office.letter(s("Đề nghị hỗ trợ"), fields);
        decision = drafting.at(OutgoingState::Issued, s("Quy chế tiếp công dân"), s("QĐ"));
        office.does(s("vanthu"), "outgoing.placed", decision, {{s("box"), s("99")}});
        office.does(s("luutru"), "outgoing.placed", decision, {{s("fonds"), s("SNV")}, {s("box"), s("31")}, {s("sheet"), s("4-6")}, {s("store"), s("B")}});
        office.does(s("vanthu"), "outgoing.kept_used", decision,
                    {{s("user_name"), s("Thanh tra tỉnh")}, {s("way"), s("lent")}, {s("purpose"), s("đối chiếu hồ sơ")}, {s("permitted_by"), office.person(s("giamdoc")).toString()}});
        const QJsonArray sent{drafting.document(decision).recipients.first().id.toString()};
        office.does(s("vanthu"), "outgoing.dispatched", decision, {{s("recipients"), sent}, {s("to"), s("sent")}, {s("channel"), s("post")}, {s("note"), s("chuyển phát nhanh")}});
        copy(letter, "sao_luc", s("Về việc hỗ trợ"), {{s("purpose"), s("nộp Kho bạc")}});
        copy(decision, "trich_sao", s("Trích quy chế"), {{s("extract"), s("Điều 5. Lịch tiếp")}});
        const auto indexed = indexOnce(IndexPlace::of(office.store()), false, {}, {});
        if (!indexed || !*indexed)
            qFatal("not indexed");
    }

    void copy(const SubjectId &source, const char *form, const QString &subject, const QJsonObject &more)
    {
        QJsonObject fields{{s("source"), source.toString()}, {s("form"), s(form)}, {s("from"), s("paper")}, {s("to"), s("paper")}, {s("subject"), subject},
                           {s("signer"), office.person(s("chanhvp")).toString()}, {s("signing_power"), s("TL.")},
                           {s("recipients"), QJsonArray{QJsonObject{{s("name"), s("Kho lưu trữ")}, {s("way"), s("paper")}, {s("reason"), s("bản giấy")}}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), *it);
        const SubjectId id = office.does(s("vanthu"), "outgoing.copied", {}, fields).subject;
        copies.number(id);
        office.does(s("vanthu"), "outgoing.sealed", id, copies.signature("sealed", "stamp"));
        office.does(s("vanthu"), "outgoing.issued", id);
    }

    QList<SearchHit> hits(const char *login, const QString &query)
    {
        SearchEngine engine(office.sharedStore());
        SearchRequest request;
        request.text = query;
        const auto page = engine.search(*office.as(s(login)), request).result();
        return page ? page->hits : QList<SearchHit>();
    }
};

QString shown(const QList<SearchHit> &hits)
{
    QStringList subjects;
    for (const SearchHit &hit : hits)
        subjects << hit.row.subject + (hit.place.isEmpty() ? QString() : s(" @") + hit.place.box) + (hit.copyOf.isEmpty() ? QString() : s(" <") + hit.copyOf);
    subjects.sort();
    return subjects.join(s(", "));
}
}

/// Outgoing documents and copies are found by all that was recorded of them, by who may read them.
class TestSearchOutgoing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void found_data();
    void found();
    void agenciesAreFollowed();
};

void TestSearchOutgoing::found_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("subjects");
    const QString decision = s("Quy chế tiếp công dân @31"), extract = s("Trích quy chế <01/QĐ-SNV"), copy = s("Về việc hỗ trợ <214/UBND-VHXH");
    const auto row = [](const char *login, const char *query, const QString &subjects) {
        QTest::newRow(qPrintable(s(login) + u' ' + s(query))) << QByteArray(login) << s(query) << subjects;
    };
    row("luutru", "\"hộp 31\"", decision);
    row("luutru", "hop 31 quy che", decision);
    row("luutru", "noi de:\"hop 31\" loai:QD", decision);
    row("luutru", "có:nơi để", decision);
    row("luutru", "\"hộp 99\"", {});
    row("cvlan", "\"hộp 31\"", {});
    row("cvlan", "có:nơi để", {});
    row("vanthu", "\"Thanh tra tỉnh\" doi chieu", decision);
    row("vanthu", "chuyển phát nhanh", decision);
    row("cvlan", "chuyển phát nhanh", {});
    row("vanthu", "nộp Kho bạc", copy);
    row("vanthu", "loại:SL", copy);
    row("vanthu", "\"lịch tiếp\"", extract);
    row("vanthu", "số:01/SL", copy);
    row("vanthu", "người ký:\"Đỗ\" loại:SL OR sao từ:214/UBND", copy);
    row("vanthu", "sao từ:\"quy chế\"", extract);
    row("vanthu", "sao tu:01/QD", extract);
    row("luutru", "sao tu:01/QD", extract);
    row("luutru", "nộp Kho bạc", s("Về việc hỗ trợ")); // of a letter that is not the archivist's to read
    row("luutru", "sao từ:214/UBND", {});
    row("luutru", "sao từ:\"Đề nghị\"", {});
    row("cvlan", "nộp Kho bạc", {});
}

void TestSearchOutgoing::found()
{
    static Records records;
    QFETCH(QByteArray, login);
    QFETCH(QString, query);
    QTEST(shown(records.hits(login.constData(), query)), "subjects");
}

/// What an agency was called is looked up in the index, which follows each renaming.
void TestSearchOutgoing::agenciesAreFollowed()
{
    TestOffice office;
    IncomingFields fields;
    fields.agency = s("Sở Khoa học tỉnh Phú Thượng");
    office.letter(s("Kế hoạch"), fields);
    SearchEngine engine(office.sharedStore());
    const auto hits = [&](const char *query) {
        const auto indexed = indexOnce(IndexPlace::of(office.store()), false, {}, {});
        SearchRequest request;
        request.text = s(query);
        const auto page = engine.search(*office.as(s("vanthu")), request).result();
        return indexed && page ? int(page->hits.size()) : -1;
    };
    const char *former = "từ:\"sở thông tin tỉnh phú thượng\"";
    QCOMPARE(hits(former), 0);
    const SubjectId agency = office.does(s("vanthu"), "agency.created", {}, {{s("name"), s("Sở Thông tin tỉnh Phú Thượng")}, {s("valid_from"), s("2010-01-01")}}).subject;
    QCOMPARE(hits(former), 0);
    office.does(s("vanthu"), "agency.renamed", agency, {{s("name"), s("Sở Khoa học tỉnh Phú Thượng")}, {s("on"), s("2025-03-01")}});
    QCOMPARE(hits(former), 1);
    QCOMPARE(hits("từ:\"thông tin tỉnh phú th\"*"), 1);
    // Of a name that more agencies bear than are looked at, none is meant.
    for (int i = 0; i < 9; ++i)
        office.does(s("vanthu"), "agency.created", {}, {{s("name"), s("Sở Thông tin tỉnh Phú Thượng %1").arg(i)}});
    QCOMPARE(hits("từ:\"thông tin tỉnh phú thượng\""), 0);
    QCOMPARE(hits("từ:\"sở thông tin tỉnh phú thượng 3\""), 0);
}

QTEST_GUILESS_MAIN(TestSearchOutgoing)
#include "tst_searchoutgoing.moc"
