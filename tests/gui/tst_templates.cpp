// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/composedpdf.h"
#include "app/composing/templates.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace congso;
using namespace congso::composing;

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInAreSound();
    void builtInAreDrawn_data();
    void builtInAreDrawn();
    void beginsWithTheOfficesHead();
    void saysWhatIsNotFilledIn();
    void readsAFolder();
};

void TestTemplates::builtInAreSound()
{
    const TemplateFolder &folder = builtInTemplates();
    for (const Error &problem : folder.problems)
        qWarning() << problem.args;
    QVERIFY(folder.problems.isEmpty());
    QSet<QString> kinds;
    for (const Template &made : folder.templates) {
        kinds.insert(made.document.kind);
        QVERIFY2(made.document.number.isEmpty() && !made.document.date.isValid(), qPrintable(made.id));
        QVERIFY2(made.document.recipients.last().startsWith(QStringLiteral("Lưu: VT")), qPrintable(made.id));
        const auto rules = LayoutRules::load();
        const LayoutKind *kind = rules ? (*rules)->kind(made.document.kind) : nullptr;
        QVERIFY(kind);
        if (kind->addressees == LayoutKind::Addressees::Needed)
            QVERIFY2(!made.document.addressees.isEmpty(), qPrintable(made.id));
        if (kind->form == DocumentForm::Decision)
            QVERIFY2(!made.document.issuer.isEmpty() && !made.document.bases.isEmpty(), qPrintable(made.id));
    }
    for (const char *kind : {"CV", "GM", "PC", "TB", "TTr", "QĐ", "KH", "BC"})
        QVERIFY2(kinds.contains(QString::fromUtf8(kind)), kind);
}

void TestTemplates::builtInAreDrawn_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < builtInTemplates().templates.size(); ++i)
        QTest::newRow(qPrintable(builtInTemplates().templates.at(i).id)) << i;
}

void TestTemplates::builtInAreDrawn()
{
    QFETCH(int, index);
    const Template made = builtInTemplates().templates.at(index);
    const auto pdf = composePdf(made.document);
    QVERIFY(pdf && pdf->pages >= 1 && pdf->pages <= 2);
    const auto back = templateFromJson(toJson(made), made.id);
    QVERIFY(back && back->document == made.document && back->name == made.name);
}

void TestTemplates::beginsWithTheOfficesHead()
{
    Template made;
    made.document.kind = QStringLiteral("CV");
    made.document.recipients = {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT, [đơn vị soạn thảo]")};
    const OfficeHead head{{}, QStringLiteral("Ủy ban nhân dân xã Sông Thao"), QStringLiteral("Sông Thao"), QStringLiteral("UBND"), QStringLiteral("VHXH")};
    const ComposedDocument letter = begun(made, head, {});
    QCOMPARE(letter.notation, QStringLiteral("UBND-VHXH"));
    QCOMPARE(letter.agency, head.agency);
    QCOMPARE(letter.place, head.place);
    QCOMPARE(letter.recipients.last(), QStringLiteral("Lưu: VT, VHXH"));
    QCOMPARE(begun(made, head, QStringLiteral("QĐ")).notation, QStringLiteral("QĐ-UBND"));
    made.document.notation = QStringLiteral("X-Y");
    QCOMPARE(begun(made, head, {}).notation, QStringLiteral("X-Y"));
}

void TestTemplates::saysWhatIsNotFilledIn()
{
    ComposedDocument document;
    document.subject = QStringLiteral("Họp [nội dung]");
    document.body = {Paragraph{PartStyle::Text, {{QStringLiteral("Mời [ai"), true, false, false}, {QStringLiteral(" đó] họp [nội dung]; mảng a[] thì không"), false, false, false}}},
                     Table{{{}}, {{TableCell{{{QStringLiteral("[ô]"), false, false, false}}}}}, false}};
    document.signer.name = QStringLiteral("[tên]");
    QCOMPARE(unfilled(document), (QStringList{QStringLiteral("[nội dung]"), QStringLiteral("[ai đó]"), QStringLiteral("[ô]"), QStringLiteral("[tên]")}));
    QVERIFY(unfilled({}).isEmpty());
}

void TestTemplates::readsAFolder()
{
    QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put("good.json", R"({"template":"Của phòng","document":{"kind":"TB"}})");
    put("broken.json", "{");
    put("strange.json", R"({"template":"X","document":{"kind":"TB","macro":"x"}})");
    put("nameless.json", R"({"document":{"kind":"TB"}})");
    put("extra.json", R"({"template":"X","script":"y","document":{"kind":"TB"}})");
    put("plain.json", R"({"kind":"TB"})");
    put("note.txt", "x");
    const auto read = templatesIn(folder.path());
    QVERIFY(read);
    QCOMPARE(read->templates.size(), 2);
    QCOMPARE(read->templates.first().name, QStringLiteral("Của phòng"));
    QCOMPARE(read->templates.last().name, QStringLiteral("plain"));
    QCOMPARE(read->problems.size(), 4);
    for (const Error &problem : read->problems)
        QVERIFY(problem.args.value(QStringLiteral("file")).toString().endsWith(QLatin1String(".json")));
    QVERIFY(!templatesIn(folder.filePath(QStringLiteral("none"))));
}

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
