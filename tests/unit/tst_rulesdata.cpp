// SPDX-License-Identifier: GPL-3.0-or-later
// The data files as they are compiled in: complete, each entry with its source, codes unique.
#include "tests/unit/rulesfacts.h"

#include <QDir>
#include <QTest>

using namespace congso;
using namespace congso::rules::testing;

namespace {
QJsonObject file(const QString &name)
{
    return QJsonDocument::fromJson(dataFile(name)).object();
}

QJsonArray listOf(const QJsonObject &root)
{
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (it.value().isArray())
            return it.value().toArray();
    }
    return {};
}

QJsonObject byCode(const char *name, const char *code)
{
    const QJsonArray all = listOf(file(QLatin1String(name)));
    for (const QJsonValue &entry : all) {
        if (entry.toObject().value(QLatin1String("code")).toString() == QString::fromUtf8(code))
            return entry.toObject();
    }
    return {};
}
}

class TestRulesData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFile_data();
    void everyFile();
    void kinds_data();
    void kinds();
    void forms_data();
    void forms();
    void codesThatTheProgramKnows();
};

void TestRulesData::everyFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("least");
    const QList<QPair<const char *, int>> files{{"kinds", 44}, {"urgency", 4}, {"secrecy", 4}, {"holidays", 10}, {"agencies", 36}, {"retention", 20},
                                                {"forms", 7}, {"provinces", 29}, {"statuscodes", 9}, {"roles", 7}, {"phrases", 20}, {"routing", 0}, {"review", 4}, {"thethuc", 4}, {"formcheck", 40}, {"workflow", 41}};
    for (const auto &[name, least] : files)
        QTest::newRow(name) << QString(QLatin1String(name) + QStringLiteral(".json")) << least;
    QCOMPARE(QDir(QStringLiteral(":/data")).entryList(QDir::Files).size(), files.size());
}

void TestRulesData::everyFile()
{
    QFETCH(QString, name);
    QFETCH(int, least);
    const QJsonObject root = file(name);
    QCOMPARE(root.value(QLatin1String("version")).toInt(), 1);
    const QJsonArray entries = name == QLatin1String("workflow.json") ? root.value(QLatin1String("events")).toArray() : listOf(root);
    QVERIFY2(entries.size() >= least, qPrintable(QString::number(entries.size())));
    QStringList codes;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        // Stated by the entry, or once for the whole file.
        for (const QString &key : {QStringLiteral("source"), QStringLiteral("in_force")}) {
            const bool said = entry.contains(key) || root.contains(key) || (key == QLatin1String("in_force") && entry.contains(QLatin1String("year")));
            QVERIFY2(said || entry.contains(QLatin1String("source")), qPrintable(name + key));
        }
        const QString force = entry.value(QLatin1String("in_force")).toString(root.value(QLatin1String("in_force")).toString());
        QVERIFY2(force.isEmpty() || QDate::fromString(force, Qt::ISODate).isValid(), qPrintable(force));
        const QString code = entry.value(QLatin1String("code")).toString();
        if (code.isEmpty() || name == QLatin1String("agencies.json"))
            continue;
        QVERIFY2(!codes.contains(code), qPrintable(code));
        codes << code;
    }
}

// Where the abbreviation is easily mistaken (NĐ 30 Phụ lục III).
void TestRulesData::kinds_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("abbreviation");
    const auto row = [](const char *code, const char *name, const char *abbreviation) {
        QTest::newRow(code) << QByteArray(code) << QString::fromUtf8(name) << QString::fromUtf8(abbreviation);
    };
    row("CV", "Công văn", "");
    row("TCg", "Thư công", "");
    row("QĐ", "Quyết định (cá biệt)", "QĐ");
    row("QyĐ", "Quy định", "QyĐ");
    row("CTr", "Chương trình", "CTr");
    row("TTr", "Tờ trình", "TTr");
    row("TrS", "Bản trích sao", "TrS");
    row("NĐ", "Nghị định", "NĐ");
    row("TTLT", "Thông tư liên tịch", "TTLT");
}

void TestRulesData::kinds()
{
    QFETCH(QByteArray, code);
    const QJsonObject kind = byCode("kinds.json", code.constData());
    QTEST(kind.value(QLatin1String("name")).toString(), "name");
    QTEST(kind.value(QLatin1String("abbreviation")).toString(QStringLiteral("?")), "abbreviation");
}

void TestRulesData::forms_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("cover");
    QTest::addColumn<QString>("last");
    const QString note = QStringLiteral("Ghi chú");
    QTest::newRow("outgoing") << QByteArray("outgoing_book") << 10 << 7 << note;
    QTest::newRow("incoming") << QByteArray("incoming_book") << 10 << 7 << note;
    QTest::newRow("post") << QByteArray("post_book") << 6 << 7 << note;
    QTest::newRow("copies") << QByteArray("kept_copies_book") << 9 << 7 << note;
    QTest::newRow("follow up") << QByteArray("follow_up_book") << 7 << 6 << note;
}

void TestRulesData::forms()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, last);
    const QJsonObject form = byCode("forms.json", code.constData());
    const QJsonArray columns = form.value(QLatin1String("columns")).toArray();
    QTEST(int(columns.size()), "columns");
    QTEST(int(form.value(QLatin1String("cover")).toArray().size()), "cover");
    QCOMPARE(columns.last().toObject().value(QLatin1String("title")).toString(), last);
    for (int i = 0; i < columns.size(); ++i)
        QCOMPARE(columns.at(i).toObject().value(QLatin1String("number")).toInt(), i + 1);
}

void TestRulesData::codesThatTheProgramKnows()
{
    QStringList urgencies;
    const QJsonArray urgency = listOf(file(QStringLiteral("urgency.json")));
    for (const QJsonValue &entry : urgency)
        urgencies << entry.toObject().value(QLatin1String("code")).toString();
    QCOMPARE(workflow().recordField(QStringLiteral("incoming_fields"), QStringLiteral("urgency"))->values, urgencies);
    QStringList secrecies;
    const QJsonArray secrecy = listOf(file(QStringLiteral("secrecy.json")));
    for (const QJsonValue &entry : secrecy) {
        const QString code = entry.toObject().value(QLatin1String("code")).toString();
        secrecies << code;
        QCOMPARE(entry.toObject().value(QLatin1String("refused")).toBool(), code != QLatin1String("none"));
    }
    QCOMPARE(workflow().event("incoming.registered")->field(QStringLiteral("secrecy"))->values, secrecies);
    const QJsonArray roles = listOf(file(QStringLiteral("roles.json")));
    QCOMPARE(roles.size(), allRoles().size());
    for (const QJsonValue &entry : roles)
        QVERIFY(roleFromText(entry.toObject().value(QLatin1String("code")).toString()));
    const QJsonArray phrases = listOf(file(QStringLiteral("phrases.json")));
    for (const QJsonValue &entry : phrases)
        QVERIFY2(workflow().event(entry.toObject().value(QLatin1String("action")).toString().toLatin1()), qPrintable(entry.toObject().value(QLatin1String("action")).toString()));
}

QTEST_GUILESS_MAIN(TestRulesData)
#include "tst_rulesdata.moc"
