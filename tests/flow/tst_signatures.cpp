// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/reader.h"
#include "app/signing/verdict.h"
#include "tests/support/builtreader.h"
#include "tests/support/signedpdf.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace congso;
using namespace congso::testing;

namespace {

using Forging = std::function<void(SignedPdf &, SignedPdf::Signed)>;

TestIdentity root()
{
    static const TestIdentity identity = TestIdentity::selfSigned({.name = u"Co quan chung thuc thu"_qs, .authority = true});
    return identity;
}

TestIdentity person()
{
    static const TestIdentity identity = root().issue({.name = u"Nguyễn Văn Ký"_qs});
    return identity;
}

QByteArray changed(QByteArray object, const QByteArray &from, const QByteArray &to)
{
    return object.replace(from, to);
}

const QByteArray page3 = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 500]/Contents 12 0 R/Resources<</Font<</F 5 0 R>>>>>>";

QByteArray annotation(const QByteArray &subtype, const QByteArray &rect, const QByteArray &more = {})
{
    return "<</Type/Annot/Subtype/" + subtype + "/Rect" + rect + "/Contents(xem lai)/P 3 0 R" + more + ">>";
}

void annotate(SignedPdf &pdf, const QByteArray &subtype, const QByteArray &rect, const QByteArray &more = {}, const QMap<int, QByteArray> &beside = {})
{
    QMap<int, QByteArray> objects = beside;
    const int number = pdf.newNumber();
    objects.insert(number, annotation(subtype, rect, more));
    objects.insert(SignedPdf::Page1, changed(pdf.object(SignedPdf::Page1), "/Annots[", "/Annots[" + QByteArray::number(number) + " 0 R "));
    pdf.append(objects);
}

void fill(SignedPdf &pdf, const QByteArray &value)
{
    pdf.append({{SignedPdf::TextField, changed(pdf.object(SignedPdf::TextField), "/V(mot)", "/V(" + value + ')')},
                {SignedPdf::TextLook, changed(pdf.object(SignedPdf::TextLook), "(mot)", '(' + value.left(3).leftJustified(3, ' ') + ')')}});
}

using Pdf = SignedPdf;
constexpr auto allowed = Afterwards::Allowed, altered = Afterwards::Altered, unclear = Afterwards::Unclear;

void row(const char *name, Afterwards afterwards, LaterChange kind, const Forging &forge)
{
    QTest::newRow(name) << forge << afterwards << kind;
}

void whatMayCome()
{
    row("nothing", Afterwards::Nothing, LaterChange::Nothing, [](Pdf &, Pdf::Signed) {});
    row("a line end", Afterwards::Nothing, LaterChange::Nothing, [](Pdf &pdf, Pdf::Signed) { pdf.appendBytes("\r\n"); });
    row("a second signature", allowed, LaterChange::Signature, [](Pdf &pdf, Pdf::Signed) { pdf.sign(person(), {.field = "ky2", .rect = "[300 50 360 90]"}); });
    row("a seal across the signature", allowed, LaterChange::Signature, [](Pdf &pdf, Pdf::Signed) { pdf.sign(person(), {.field = "ky2", .rect = "[280 100 320 140]"}); });
    row("a field filled", allowed, LaterChange::FieldFilled, [](Pdf &pdf, Pdf::Signed) { fill(pdf, "hai"); });
    row("a note", allowed, LaterChange::Comment, [](Pdf &pdf, Pdf::Signed) { annotate(pdf, "Text", "[350 450 370 470]"); });
    row("words marked", allowed, LaterChange::Comment, [](Pdf &pdf, Pdf::Signed) {
        annotate(pdf, "Underline", "[40 290 200 315]", "/QuadPoints[40 315 200 315 40 290 200 290]/C[1 0 0]");
    });
    row("proof of certificates", allowed, LaterChange::ValidationData, [](Pdf &pdf, Pdf::Signed) {
        const int number = pdf.newNumber();
        pdf.append({{number, Pdf::stream({}, root().certificate())}, {Pdf::Catalog, changed(pdf.object(Pdf::Catalog), "/Type", "/DSS<</Certs[" + QByteArray::number(number) + " 0 R]>>/Type")}});
    });
    row("another title", allowed, LaterChange::Information, [](Pdf &pdf, Pdf::Signed) { pdf.append({{Pdf::Information, "<</Title(Khac)>>"}}); });
    row("objects rewritten as they were", allowed, LaterChange::Nothing, [](Pdf &pdf, Pdf::Signed) { pdf.append({{Pdf::Content1, pdf.object(Pdf::Content1)}}); });
    row("how it opens", unclear, LaterChange::ViewSettings, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Catalog, changed(pdf.object(Pdf::Catalog), "/Type", "/PageMode/UseThumbs/Type")}});
    });
}

void pagesForged()
{
    row("objects that nothing leads to", unclear, LaterChange::Nothing, [](Pdf &pdf, Pdf::Signed) {
        pdf.appendBytes("4 0 obj\n" + pdf.object(Pdf::Evil) + "\nendobj\nstartxref\n" + QByteArray::number(pdf.lastReferences()) + "\n%%EOF\n");
    });
    row("content replaced", altered, LaterChange::PageContent, [](Pdf &pdf, Pdf::Signed) { pdf.append({{Pdf::Content1, pdf.object(Pdf::Evil)}}); });
    row("content exchanged for what lay there", altered, LaterChange::PageContent, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Page1, changed(pdf.object(Pdf::Page1), "/Contents 4 0 R", "/Contents 12 0 R")}});
    });
    row("content added to", altered, LaterChange::PageContent, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Page1, changed(pdf.object(Pdf::Page1), "/Contents 4 0 R", "/Contents[4 0 R 12 0 R]")}});
    });
    row("font replaced", altered, LaterChange::PageResources, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Font, "<</Type/Font/Subtype/Type1/BaseFont/Symbol>>"}});
    });
    row("page replaced", altered, LaterChange::PageReplaced, [](Pdf &pdf, Pdf::Signed) {
        const int number = pdf.newNumber();
        pdf.append({{number, page3}, {Pdf::Pages, changed(pdf.object(Pdf::Pages), "3 0 R", QByteArray::number(number) + " 0 R")}});
    });
    row("page added", altered, LaterChange::PagesAdded, [](Pdf &pdf, Pdf::Signed) {
        const int number = pdf.newNumber();
        pdf.append({{number, page3}, {Pdf::Pages, changed(changed(pdf.object(Pdf::Pages), "6 0 R", "6 0 R " + QByteArray::number(number) + " 0 R"), "/Count 2", "/Count 3")}});
    });
    row("page removed", altered, LaterChange::PagesRemoved, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Pages, "<</Type/Pages/Kids[3 0 R]/Count 1>>"}});
    });
    row("pages swapped", altered, LaterChange::PagesMoved, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Pages, "<</Type/Pages/Kids[6 0 R 3 0 R]/Count 2>>"}});
    });
    row("fewer pages counted", altered, LaterChange::PageOther, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Pages, changed(pdf.object(Pdf::Pages), "/Count 2", "/Count 1")}});
    });
    row("cropped", altered, LaterChange::PageGeometry, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Page2, changed(pdf.object(Pdf::Page2), "/MediaBox", "/CropBox[0 0 400 300]/MediaBox")}});
    });
    row("cropped from above", altered, LaterChange::PageGeometry, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Pages, changed(pdf.object(Pdf::Pages), "/Count", "/CropBox[0 0 400 300]/Count")}});
    });
    row("turned", altered, LaterChange::PageGeometry, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Page1, changed(pdf.object(Pdf::Page1), "/MediaBox", "/Rotate 180/MediaBox")}});
    });
}

void documentForged()
{
    row("references that lead nowhere", altered, LaterChange::LooksDifferent, [](Pdf &pdf, Pdf::Signed) {
        // a viewer that finds no references looks for the objects itself, and the last one of a number wins
        pdf.appendBytes("4 0 obj\n" + pdf.object(Pdf::Evil) + "\nendobj\nstartxref\n99999999\n%%EOF\n");
    });
    row("layers", altered, LaterChange::Layers, [](Pdf &pdf, Pdf::Signed) {
        const int number = pdf.newNumber();
        pdf.append({{number, "<</Type/OCG/Name(an)>>"},
                    {Pdf::Catalog, changed(pdf.object(Pdf::Catalog), "/Type", "/OCProperties<</OCGs[" + QByteArray::number(number) + " 0 R]/D<<>>>>/Type")}});
    });
    row("a script", altered, LaterChange::Script, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Catalog, changed(pdf.object(Pdf::Catalog), "/Type", "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Type")}});
    });
    row("a script of a page", altered, LaterChange::Script, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Page2, changed(pdf.object(Pdf::Page2), "/MediaBox", "/AA<</O<</S/JavaScript/JS(1)>>>>/MediaBox")}});
    });
    row("attachments", altered, LaterChange::Attachments, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Catalog, changed(pdf.object(Pdf::Catalog), "/Type", "/Names<</EmbeddedFiles<</Names[]>>>>/Type")}});
    });
}

void coveredForged()
{
    row("words put upon the page", altered, LaterChange::DrawnOver, [](Pdf &pdf, Pdf::Signed) { annotate(pdf, "FreeText", "[40 320 200 340]", "/DA(/F 12 Tf)"); });
    row("a stamp put upon the page", altered, LaterChange::DrawnOver, [](Pdf &pdf, Pdf::Signed) { annotate(pdf, "Stamp", "[40 320 200 340]"); });
    for (const char *subtype : {"Underline", "Highlight"}) {
        // a marker that is not transparent is paint; poppler alone would draw one of its own
        const LaterChange kind = subtype == QByteArray("Highlight") ? LaterChange::DrawnOver : LaterChange::Hidden;
        row(subtype == QByteArray("Highlight") ? "a marker that covers" : "a line that covers", altered, kind, [subtype](Pdf &pdf, Pdf::Signed) {
            const int look = pdf.newNumber();
            annotate(pdf, subtype, "[35 290 390 320]", "/QuadPoints[35 320 390 320 35 290 390 290]/AP<</N " + QByteArray::number(look) + " 0 R>>",
                     {{look, Pdf::stream("/Type/XObject/Subtype/Form/BBox[0 0 355 30]", "1 1 1 rg 0 0 355 30 re f")}});
        });
    }
    row("a black marker", altered, LaterChange::Hidden, [](Pdf &pdf, Pdf::Signed) {
        annotate(pdf, "Highlight", "[35 290 390 320]", "/QuadPoints[35 320 390 320 35 290 390 290]/C[0 0 0]");
    });
    row("a yellow marker", allowed, LaterChange::Comment, [](Pdf &pdf, Pdf::Signed) {
        annotate(pdf, "Highlight", "[35 290 390 320]", "/QuadPoints[35 320 390 320 35 290 390 290]/C[1 1 0]");
    });
    row("a signature that covers", unclear, LaterChange::Hidden, [](Pdf &pdf, Pdf::Signed) {
        pdf.sign(person(), {.field = "ky2", .look = "1 1 1 rg 0 0 60 40 re f", .rect = "[35 290 390 320]"});
    });
}

void fieldsForged()
{
    row("a field added", altered, LaterChange::FieldAdded, [](Pdf &pdf, Pdf::Signed) {
        const int number = pdf.newNumber();
        const QByteArray reference = QByteArray::number(number) + " 0 R ";
        pdf.append({{number, "<</Type/Annot/Subtype/Widget/FT/Tx/T(them)/V(x)/Rect[40 400 200 420]/P 3 0 R>>"},
                    {Pdf::Form, changed(pdf.object(Pdf::Form), "/Fields[", "/Fields[" + reference)},
                    {Pdf::Page1, changed(pdf.object(Pdf::Page1), "/Annots[", "/Annots[" + reference)}});
    });
    row("a field removed", altered, LaterChange::FieldRemoved, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Form, changed(pdf.object(Pdf::Form), "9 0 R", "")}, {Pdf::Page1, changed(pdf.object(Pdf::Page1), "9 0 R", "")}});
    });
    row("a field that shows something else", altered, LaterChange::FieldChanged, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::TextLook, changed(pdf.object(Pdf::TextLook), "(mot)", "(100)")}});
    });
    row("a field moved", altered, LaterChange::FieldChanged, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::TextField, changed(pdf.object(Pdf::TextField), "[40 200 200 220]", "[40 295 390 315]")}});
    });
    row("a mark removed", altered, LaterChange::AnnotationRemoved, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Page1, changed(pdf.object(Pdf::Page1), "9 0 R", "")}});
    });
}

void othersForged()
{
    row("an earlier reason", altered, LaterChange::SignatureChanged, [](Pdf &pdf, Pdf::Signed numbers) {
        QByteArray value = pdf.bytes();
        const qint64 from = value.indexOf(QByteArray(QByteArray::number(numbers.value) + " 0 obj\n"));
        value = value.mid(from, value.indexOf("\nendobj", from) - from);
        value = value.mid(value.indexOf("<<"));
        pdf.append({{numbers.value, changed(value, "(dong y)", "(bac bo)")}});
    });
    row("an earlier signature's picture", altered, LaterChange::SignatureChanged, [](Pdf &pdf, Pdf::Signed numbers) {
        const int look = numbers.field + 1;
        pdf.append({{look, changed(pdf.object(look), "0 0 1 rg", "1 0 0 rg")}});
    });
    row("an entry nobody knows", altered, LaterChange::Document, [](Pdf &pdf, Pdf::Signed) {
        pdf.append({{Pdf::Catalog, changed(pdf.object(Pdf::Catalog), "/Type", "/Bat 4 0 R/Type")}});
    });
    row("another catalogue", altered, LaterChange::PageReplaced, [](Pdf &pdf, Pdf::Signed) {
        const int pages = pdf.newNumber(), page = pdf.newNumber(), catalog = pdf.newNumber();
        const QByteArray tree = "<</Type/Pages/Kids[" + QByteArray::number(page) + " 0 R 6 0 R]/Count 2>>";
        pdf.append({{pages, tree}, {page, page3}, {catalog, changed(pdf.object(Pdf::Catalog), "/Pages 2 0 R", "/Pages " + QByteArray::number(pages) + " 0 R")}},
                   "/Root " + QByteArray::number(catalog) + " 0 R");
    });
}

}

/// Whose signature, over which bytes, and what was done to the file behind it: files forged in every known way.
class TestSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void laterChanges_data();
    void laterChanges();
    void certified_data();
    void certified();
    void forgedContainers_data();
    void forgedContainers();
    void certificates_data();
    void certificates();
    void hiddenInTheSignedState();
    void aListOfRevokedOnes();
    void filesOfAuthorities();
    void otherFilesHaveNone();
    void asScriptsReadIt();

private:
    SignatureCheck check(const QByteArray &bytes, const QList<QByteArray> &roots = {root().certificate()});

    QTemporaryDir m_dir;
    std::unique_ptr<Reader> m_reader;
};

void TestSignatures::initTestCase()
{
    m_reader = builtReader();
    QVERIFY(QFile::exists(Reader::programPath()));
}

SignatureCheck TestSignatures::check(const QByteArray &bytes, const QList<QByteArray> &roots)
{
    QFile file(m_dir.filePath(u"thu.pdf"_qs));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    file.close();
    const auto result = m_reader->checkSignatures(file.fileName(), roots, {}).result();
    if (!result)
        qWarning("%s", qPrintable(codeText(result.error().code)));
    return result.value_or(SignatureCheck{});
}

void TestSignatures::laterChanges_data()
{
    QTest::addColumn<Forging>("forge");
    QTest::addColumn<Afterwards>("afterwards");
    QTest::addColumn<LaterChange>("kind");
    whatMayCome();
    pagesForged();
    documentForged();
    coveredForged();
    fieldsForged();
    othersForged();
}

void TestSignatures::laterChanges()
{
    QFETCH(Forging, forge);
    QFETCH(Afterwards, afterwards);
    QFETCH(LaterChange, kind);
    SignedPdf pdf;
    const SignedPdf::Signed numbers = pdf.sign(person());
    forge(pdf, numbers);
    const SignatureCheck found = check(pdf.bytes());
    QVERIFY(!found.signatures.isEmpty());
    const bool first = found.signatures.first().field == u"ky1";
    const SignatureFacts facts = first ? found.signatures.first() : found.signatures.last();
    QCOMPARE(facts.field, u"ky1"_qs);
    QCOMPARE(facts.certificate.name, u"Nguyễn Văn Ký"_qs);
    QCOMPARE(facts.integrity == Integrity::Intact || kind == LaterChange::SignatureChanged, true);
    QStringList kinds;
    for (const ChangeFound &change : facts.changes)
        kinds << signing::changeText(change.kind);
    QVERIFY2(facts.afterwards == afterwards, qPrintable(signing::afterwardsText(facts.afterwards) + u": "_qs + kinds.join(u' ')));
    QVERIFY2(afterwards == Afterwards::Nothing || kinds.contains(signing::changeText(kind)), qPrintable(kinds.join(u' ')));
    const auto expected = afterwards == Afterwards::Altered ? signing::Verdict::Bad
        : afterwards == Afterwards::Unclear                 ? signing::Verdict::Doubtful : signing::Verdict::Good;
    QCOMPARE(signing::verdictOf(facts), expected);
}

void TestSignatures::certified_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<Forging>("forge");
    QTest::addColumn<bool>("permitted");
    const Forging filling = [](SignedPdf &pdf, SignedPdf::Signed) { fill(pdf, "hai"); };
    const Forging note = [](SignedPdf &pdf, SignedPdf::Signed) { annotate(pdf, "Text", "[350 450 370 470]"); };
    const Forging signing = [](SignedPdf &pdf, SignedPdf::Signed) { pdf.sign(person(), {.field = "ky2", .rect = "[300 50 360 90]"}); };
    for (int level = 1; level <= 3; ++level) {
        QTest::addRow("%d: filled", level) << level << filling << (level >= 2);
        QTest::addRow("%d: note", level) << level << note << (level >= 3);
        QTest::addRow("%d: signed", level) << level << signing << (level >= 2);
    }
}

void TestSignatures::certified()
{
    QFETCH(int, level);
    QFETCH(Forging, forge);
    QFETCH(bool, permitted);
    SignedPdf pdf;
    const SignedPdf::Signed numbers = pdf.sign(person(), {.certifies = level});
    forge(pdf, numbers);
    const SignatureCheck found = check(pdf.bytes());
    const SignatureFacts &facts = found.signatures.first().field == u"ky1" ? found.signatures.first() : found.signatures.last();
    QVERIFY(facts.certifies);
    QCOMPARE(facts.afterwards, permitted ? Afterwards::Allowed : Afterwards::Altered);
    QCOMPARE(facts.changes.first().kind == LaterChange::Forbidden, !permitted);
}

void TestSignatures::forgedContainers_data()
{
    QTest::addColumn<Forging>("forge");
    QTest::addColumn<Integrity>("integrity");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, Integrity integrity, const char *fault, const Forging &forge) { QTest::newRow(name) << forge << integrity << QString::fromLatin1(fault); };
    const auto inRange = [](const QByteArray &bytes) { return bytes.mid(bytes.indexOf("/ByteRange["), bytes.indexOf(']', bytes.indexOf("/ByteRange[")) + 1 - bytes.indexOf("/ByteRange[")); };
    row("a letter changed", Integrity::Changed, "", [](Pdf &pdf, Pdf::Signed) { pdf.replaceBytes("1.000.000", "1.000.009"); });
    row("no range", Integrity::Malformed, "byte_range", [](Pdf &pdf, Pdf::Signed) { pdf.replaceBytes("/ByteRange[", "/ByteRangX["); });
    row("not from the beginning", Integrity::Malformed, "byte_range", [](Pdf &pdf, Pdf::Signed) { pdf.replaceBytes("/ByteRange[0 ", "/ByteRange[9 "); });
    row("a range of nothing", Integrity::Malformed, "byte_range", [inRange](Pdf &pdf, Pdf::Signed) {
        pdf.replaceBytes(inRange(pdf.bytes()), QByteArray("/ByteRange[0 0 0 0").leftJustified(inRange(pdf.bytes()).size() - 1, ' ') + ']');
    });
    row("a range beyond the end", Integrity::Malformed, "byte_range", [inRange](Pdf &pdf, Pdf::Signed) {
        const QByteArray range = inRange(pdf.bytes());
        pdf.replaceBytes(range, range.chopped(11) + "0999999999]");
    });
    row("a hole with more than the container", Integrity::Malformed, "byte_range", [inRange](Pdf &pdf, Pdf::Signed) {
        // as wrapping does it: what was signed is moved back, something else put where it was
        const QByteArray range = inRange(pdf.bytes());
        const QList<QByteArray> numbers = range.mid(11).chopped(1).split(' ');
        const qint64 end = numbers[2].toLongLong();
        const QByteArray tail = pdf.bytes().mid(end);
        QByteArray moved = range;
        moved.replace(numbers[2], QByteArray::number(pdf.bytes().size()).rightJustified(10, '0'));
        pdf.replaceBytes(range, moved);
        pdf.appendBytes(tail);
    });
    row("no container", Integrity::Malformed, "contents", [](Pdf &pdf, Pdf::Signed) { pdf.replaceBytes("/Contents<30", "/Contentz<30"); });
    row("a container of nothing", Integrity::Malformed, "contents", [](Pdf &pdf, Pdf::Signed) {
        const qint64 begin = pdf.bytes().indexOf("/Contents<") + 10;
        const QByteArray container = pdf.bytes().mid(begin, 12000);
        pdf.replaceBytes(container, QByteArray(12000, '0'));
    });
    row("no message", Integrity::Malformed, "container", [](Pdf &pdf, Pdf::Signed) { pdf.replaceBytes("/Contents<3082", "/Contents<0482"); });
}

void TestSignatures::forgedContainers()
{
    QFETCH(Forging, forge);
    QFETCH(Integrity, integrity);
    QFETCH(QString, fault);
    SignedPdf pdf;
    const SignedPdf::Signed numbers = pdf.sign(person());
    forge(pdf, numbers);
    const SignatureCheck found = check(pdf.bytes());
    QCOMPARE(found.signatures.size(), 1);
    QCOMPARE(found.signatures.first().integrity, integrity);
    QCOMPARE(found.signatures.first().fault, fault);
    QCOMPARE(signing::verdictOf(found), signing::Verdict::Bad);
}

void TestSignatures::certificates_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QList<QByteArray>>("roots");
    QTest::addColumn<Standing>("standing");
    const auto signedBy = [](const TestIdentity &who) {
        SignedPdf pdf;
        pdf.sign(who);
        return pdf.bytes();
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TestIdentity between = root().issue({.name = u"CA cap duoi"_qs, .authority = true});
    const TestIdentity under = between.issue({.name = u"Trần Thị Dấu"_qs});
    const TestIdentity old = root().issue({.name = u"Hết hạn"_qs, .from = now.addDays(-900), .until = now.addDays(-500)});
    const TestIdentity early = root().issue({.name = u"Chưa tới"_qs, .from = now.addDays(5), .until = now.addDays(50)});
    const TestIdentity impostor = TestIdentity::selfSigned({.name = u"Co quan chung thuc thu"_qs, .authority = true});
    const TestIdentity false_ = impostor.issue({.name = u"Nguyễn Văn Ký"_qs});
    const TestIdentity byPerson = person().issue({.name = u"Do người thường cấp"_qs});
    const QList<QByteArray> roots{root().certificate()};
    QTest::newRow("trusted") << signedBy(person()) << roots << Standing::Trusted;
    QTest::newRow("nothing is trusted by itself") << signedBy(person()) << QList<QByteArray>() << Standing::Untrusted;
    QTest::newRow("another root of that name") << signedBy(false_) << roots << Standing::Untrusted;
    QTest::newRow("the one between is missing") << signedBy(under) << roots << Standing::Untrusted;
    QTest::newRow("the one between is trusted") << signedBy(under) << QList<QByteArray>{between.certificate()} << Standing::Trusted;
    QTest::newRow("expired") << signedBy(old) << roots << Standing::Expired;
    QTest::newRow("not yet valid") << signedBy(early) << roots << Standing::Expired;
    QTest::newRow("issued by a person") << signedBy(byPerson) << roots + QList<QByteArray>{QByteArray("nonsense")} << Standing::Untrusted;
}

void TestSignatures::certificates()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QList<QByteArray>, roots);
    QFETCH(Standing, standing);
    const SignatureCheck found = check(pdf, roots);
    QCOMPARE(found.signatures.size(), 1);
    QCOMPARE(found.signatures.first().integrity, Integrity::Intact);
    QCOMPARE(found.signatures.first().standing, standing);
    QCOMPARE(signing::verdictOf(found) == signing::Verdict::Good, standing == Standing::Trusted);
}

/// Prepared before signing: two contents lie in the signed bytes, only the reference is exchanged afterwards.
void TestSignatures::hiddenInTheSignedState()
{
    SignedPdf pdf;
    const QByteArray good = pdf.object(SignedPdf::Content1);
    pdf.append({{SignedPdf::Content1, pdf.object(SignedPdf::Evil)}});
    const qint64 evil = pdf.offsetOf(SignedPdf::Content1);
    pdf.append({{SignedPdf::Content1, good}});
    pdf.sign(person());
    pdf.redirect(SignedPdf::Content1, evil);
    const SignatureCheck found = check(pdf.bytes());
    QCOMPARE(found.signatures.size(), 1);
    QCOMPARE(found.signatures.first().integrity, Integrity::Intact);
    QCOMPARE(found.signatures.first().afterwards, Afterwards::Altered);
}

void TestSignatures::aListOfRevokedOnes()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const int days : {-10, +10}) {
        SignedPdf pdf;
        pdf.sign(person());
        const int number = pdf.newNumber();
        pdf.append({{number, SignedPdf::stream({}, root().revoking(person(), now.addDays(days)))},
                    {SignedPdf::Catalog, changed(pdf.object(SignedPdf::Catalog), "/Type", "/DSS<</CRLs[" + QByteArray::number(number) + " 0 R]>>/Type")}});
        const SignatureCheck found = check(pdf.bytes());
        QCOMPARE(found.signatures.first().standing, days < 0 ? Standing::Revoked : Standing::Trusted);
        QVERIFY(found.signatures.first().revokedAt.isValid());
    }
}

void TestSignatures::filesOfAuthorities()
{
    const QByteArray der = root().certificate();
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
    const QByteArray other = TestIdentity::selfSigned({.name = u"Khác"_qs, .authority = true}).certificate();
    const auto certificatesIn = [this](const QByteArray &bytes, const QString &name) {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return m_reader->certificates(file.fileName(), {}).result().value_or(QList<CertificateSeen>());
    };
    const auto one = certificatesIn(der, u"goc.cer"_qs);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().bytes, der);
    QCOMPARE(one.first().facts.name, u"Co quan chung thuc thu"_qs);
    QVERIFY(one.first().facts.authority);
    QCOMPARE(one.first().facts.fingerprint, QCryptographicHash::hash(der, QCryptographicHash::Sha256));
    const QByteArray second = "-----BEGIN CERTIFICATE-----\n" + other.toBase64() + "\n-----END CERTIFICATE-----\n";
    QCOMPARE(certificatesIn("gốc của cơ quan\n" + pem + pem + second, u"goc.pem"_qs).size(), 2);
    QCOMPARE(certificatesIn("không phải chứng thư", u"goc.crt"_qs).size(), 0);
}

void TestSignatures::otherFilesHaveNone()
{
    QVERIFY(check("Kính gửi: các sở").signatures.isEmpty());
    QVERIFY(check(SignedPdf().bytes()).signatures.isEmpty());
}

/// The verb's answer with its frozen keys.
void TestSignatures::asScriptsReadIt()
{
    const QString program = QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + u"/congsoctl"_qs;
    if (!QFile::exists(program))
        QSKIP("congsoctl is not built");
    SignedPdf pdf;
    pdf.sign(person());
    pdf.append({{Pdf::Content1, pdf.object(Pdf::Evil)}});
    const QString path = m_dir.filePath(u"sua.pdf"_qs), trust = m_dir.filePath(u"goc.der"_qs);
    for (const auto &[name, bytes] : {std::pair(path, pdf.bytes()), std::pair(trust, root().certificate())}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QProcess run;
    run.start(program, {u"--json"_qs, u"signatures"_qs, path, m_dir.filePath(u"không có.pdf"_qs), u"--trust"_qs, trust});
    QVERIFY(run.waitForFinished());
    QCOMPARE(run.exitCode(), 3); // one of the files is not there
    const QJsonArray files = QJsonDocument::fromJson(run.readAllStandardOutput()).object().value(u"result").toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].toObject().keys().join(u' '), u"empty_fields file sentence signatures verdict"_qs);
    QCOMPARE(files[0][u"verdict"].toString(), u"bad"_qs);
    const QJsonObject one = files[0][u"signatures"].toArray().first().toObject();
    QCOMPARE(one.keys().join(u' '), u"afterwards certificate changed_after changes covers_whole_file digest fault field fingerprint intact integrity issuer kind organisation "
                                    "reason revocation revoked_at sentence serial signed_at signer timestamp valid_from valid_until verdict"_qs);
    QCOMPARE(one[u"certificate"].toString(), u"trusted"_qs);
    QVERIFY(one[u"intact"].toBool() && one[u"changed_after"].toBool() && !one[u"covers_whole_file"].toBool());
    QCOMPARE(one[u"changes"].toArray().first().toObject().keys().join(u' '), u"detail page sentence weight what"_qs);
    QCOMPARE(files[1][u"error"][u"code"].toString(), u"file.missing"_qs);
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
