// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/formcheck.h"
#include "app/formcheck/mending.h"
#include "app/formcheck/zippatch.h"
#include "app/formcheck/formlimits.h"
#include "app/incoming/kinds.h"
#include "app/reading/reader.h"
#include "app/words/formwords.h"
#include "tests/flow/formletter.h"
#include "tests/flow/formletterodt.h"
#include "tests/flow/formletterpdf.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace congso;
using namespace formletter;

namespace {

using Change = std::function<void(Letter &)>;
enum Format { Docx = 1, Odt = 2, Pdf = 4, Office = Docx | Odt, All = Docx | Odt | Pdf };

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Change text(const char *part, const char *written, int index = 0)
{
    return [=](Letter &letter) { letter.one(s(part), index).text = s(written); };
}

Change size(const char *part, double points)
{
    return [=](Letter &letter) {
        for (Text &one : letter.parts[s(part)])
            one.size = points;
    };
}

Change bold(const char *part, bool on)
{
    return [=](Letter &letter) {
        for (Text &one : letter.parts[s(part)])
            one.bold = on;
    };
}

Change italic(const char *part, bool on)
{
    return [=](Letter &letter) {
        for (Text &one : letter.parts[s(part)])
            one.italic = on;
    };
}

Change without(const char *part)
{
    return [=](Letter &letter) { letter.parts.remove(s(part)); };
}

QByteArray fileOf(const Letter &letter, Format format)
{
    return format == Docx ? docx(letter) : format == Odt ? odt(letter) : pdf(letter);
}

QStringList rulesOf(const FormReport &report)
{
    QStringList rules;
    for (const FormFinding &finding : report.findings)
        rules << finding.rule;
    return rules;
}

constexpr Format formats[] = {Docx, Odt, Pdf};

const char *nameOf(Format format)
{
    return format == Docx ? "docx" : format == Odt ? "odt" : "pdf";
}

}

class FormCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightLettersHaveNothing_data();
    void rightLettersHaveNothing();
    void headsWithoutATable();
    void whoSignsBesideAnother();
    void whoSignsInRowsOfTheirOwn_data();
    void whoSignsInRowsOfTheirOwn();
    void whatFollowsAnUnfinishedBasis_data();
    void whatFollowsAnUnfinishedBasis();
    void wrongLettersAreTold_data();
    void wrongLettersAreTold();
    void uncoveredFilesAreNot_data();
    void uncoveredFilesAreNot();
    void mendedLettersHaveLess_data();
    void mendedLettersHaveLess();
    void signedAndPagesAreNotWritten();
    void rulesHaveClausesAndSentences();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();

private:
    Result<FormReading> read(const QByteArray &bytes);
    FormReport check(const QByteArray &bytes);

    Reader m_reader{qEnvironmentVariable("CONGSO_BIN_DIR") + u"/congso-reader"};
};

Result<FormReading> FormCheckTest::read(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(s("letter")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    return m_reader.form(file.fileName(), {}).result();
}

FormReport FormCheckTest::check(const QByteArray &bytes)
{
    const auto reading = read(bytes);
    if (!reading) {
        FormReport failed;
        failed.kind = codeText(reading.error().code);
        failed.reason = FormReason::OtherType;
        return failed;
    }
    return checkForm(*reading, incoming::documentKinds());
}

void FormCheckTest::rightLettersHaveNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const Letter &letter, const char *kind) {
        for (const Format format : formats)
            QTest::addRow("%s %s", name, nameOf(format)) << fileOf(letter, format) << s(kind);
    };
    row("decision", decision(), "QĐ");
    row("letter", plainLetter(), "CV");
    const auto changed = [](Letter letter, const QList<Change> &changes) {
        for (const Change &change : changes)
            change(letter);
        return letter;
    };
    row("left to be filled in", changed(decision(), {text("number", "Số:       /QĐ-SNV"), text("date", "Phú Thượng, ngày     tháng     năm 2026")}), "QĐ");
    row("other place of the tone", changed(decision(), {text("national_title", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")}), "QĐ");
    row("dots to be filled in", changed(decision(), {text("date", "Phú Thượng, ngày .......... tháng .......... năm 2026")}), "QĐ");
    row("a city", changed(decision(), {text("date", "Thành phố Hồ Chí Minh, ngày 31 tháng 10 năm 2026")}), "QĐ");
    row("telegram", changed(decision(), {text("number", "Số: 10/CĐ-SNV"), text("kind", "CÔNG ĐIỆN"), text("issuer", "GIÁM ĐỐC SỞ NỘI VỤ điện:"), without("base"), without("operative")}), "CĐ");
    row("October", changed(decision(), {text("date", "Phú Thượng, ngày 31 tháng 10 năm 2026")}), "QĐ");
    row("January", changed(decision(), {text("date", "Phú Thượng, ngày 01 tháng 01 năm 2026")}), "QĐ");
    row("number from ten", changed(decision(), {text("number", "Số: 10/QĐ-SNV")}), "QĐ");
    row("quy định", changed(decision(), {text("number", "Số: 10/QyĐ-SNV"), text("kind", "QUY ĐỊNH"), without("base"), without("issuer"), without("operative")}), "QyĐ");
    row("acting head", changed(decision(), {text("power", "Q. GIÁM ĐỐC"), [](Letter &letter) { letter.parts[s("power")].removeLast(); }}), "QĐ");
    row("by order", changed(decision(), {text("power", "TL. GIÁM ĐỐC"), text("power", "CHÁNH VĂN PHÒNG", 1)}), "QĐ");
    row("several addressees", changed(plainLetter(), {[](Letter &letter) {
            Text item{{}, 14};
            letter.parts[s("addressee")] = texts({s("Kính gửi:"), s("- Sở Tài chính;"), s("- Sở Xây dựng.")}, item);
        }}), "CV");
    row("two appendices", changed(decision(), {[](Letter &letter) { letter.parts[s("appendix_word")] = texts({s("Phụ lục I")}, {{}, 14, true}); }}), "QĐ");
}

void FormCheckTest::rightLettersHaveNothing()
{
    QFETCH(QByteArray, file);
    const FormReport report = check(file);
    QCOMPARE(formReasonText(report.reason), QString());
    QTEST(report.kind, "kind");
    QStringList told;
    for (const FormFinding &finding : report.findings)
        told << finding.rule + u": " + finding.excerpt;
    QCOMPARE(told.join(u'\n'), QString());
}

namespace {

/// A row for each format of \a in: the letter with one change, and the rule that is to tell it.
struct Rows
{
    void operator()(const char *rule, const Letter &right, const Change &change, int in = All) const
    {
        Letter letter = right;
        change(letter);
        for (const Format format : formats) {
            if (in & format)
                QTest::addRow("%s %s", rule, nameOf(format)) << fileOf(letter, format) << s(rule).section(u' ', 0, 0);
        }
    }
};

void wrongHeads(const Rows &row)
{
    const Letter d = decision(), l = plainLetter();
    row("national_title.size", d, size("national_title", 14));
    row("national_title.bold", d, bold("national_title", false));
    row("national_title.upright", d, italic("national_title", true));
    row("national_title.case", d, text("national_title", "Cộng hòa xã hội chủ nghĩa Việt Nam"));
    row("national_title.text", d, text("national_title", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAN"));
    row("national_title.missing", d, without("national_title"), Office);
    row("motto.missing", d, without("motto"), Office);
    row("motto.size", d, size("motto", 12));
    row("motto.bold", d, bold("motto", false));
    row("motto.hyphens dash", d, text("motto", "Độc lập – Tự do – Hạnh phúc"));
    row("motto.hyphens close", d, text("motto", "Độc lập-Tự do-Hạnh phúc"));
    row("motto.case", d, text("motto", "Độc Lập - Tự Do - Hạnh Phúc"));
    row("agency.bold", d, bold("agency", false));
    row("agency.size", d, size("agency", 14));
    row("parent_agency.light", d, bold("parent_agency", true));
    row("number.size", d, size("number", 14));
    row("number.light", d, bold("number", true));
    row("number.missing", d, without("number"), Office);
    row("number.leading_zero", d, text("number", "Số: 5/QĐ-SNV"));
    row("number.slash", d, text("number", "Số: 15-QĐ/SNV"), Office);
    row("number.hyphen", d, text("number", "Số: 15/QĐ–SNV"));
    row("number.spaces", d, text("number", "Số: 15/QĐ - SNV"), Office);
    row("number.colon", d, text("number", "Số 15/QĐ-SNV"));
    row("number.kind", d, text("number", "Số: 15/CT-SNV"));
    row("number.kind_case", d, [](Letter &letter) {
        letter.one(s("number")).text = s("Số: 15/TTR-SNV");
        letter.one(s("kind")).text = s("TỜ TRÌNH");
    });
    row("number.letter_kind", l, text("number", "Số: 214/CV-SNV"));
    row("date.size", d, size("date", 12));
    row("date.italic", d, italic("date", false));
    row("date.day_zero", d, text("date", "Phú Thượng, ngày 9 tháng 3 năm 2026"));
    row("date.month_zero", d, text("date", "Phú Thượng, ngày 09 tháng 2 năm 2026"));
    row("date.month_extra_zero", d, text("date", "Phú Thượng, ngày 09 tháng 03 năm 2026"));
    row("date.invalid", d, text("date", "Phú Thượng, ngày 31 tháng 4 năm 2026"), Office);
    row("date.words", d, text("date", "Phú Thượng, ngày 9/3/2026"));
    row("date.comma", d, text("date", "Phú Thượng ngày 09 tháng 3 năm 2026"));
}

void wrongTexts(const Rows &row)
{
    const Letter d = decision(), l = plainLetter();
    row("kind.size", d, size("kind", 16));
    row("kind.bold", d, bold("kind", false));
    row("kind.centred", d, [](Letter &letter) { letter.one(s("kind")).align = Align::Left; }, Office);
    row("subject.bold", d, bold("subject", false), Office);
    row("subject.size", d, size("subject", 12));
    row("about.missing", l, without("about"));
    row("about.size", l, size("about", 14));
    row("about.upright", l, italic("about", true));
    row("base.italic", d, italic("base", false));
    row("bases.semicolon", d, text("base", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025,"), Office);
    row("bases.full_stop", d, text("base", "Theo đề nghị của Chánh Văn phòng Sở;", 2));
    row("text.date", d, text("body", "Giao Văn phòng Sở báo cáo kết quả thực hiện Kế hoạch số 12/KH-SNV ngày 5/6/2024.", 2));
    row("text.date in V/v", l, text("about", "V/v cử công chức tham gia lớp học ngày 5/6/2026"));
    row("text.date in a basis", d, text("base", "Căn cứ Quyết định số 12/QĐ-UBND ngày 05-6-2024 của Ủy ban nhân dân tỉnh;"));
    row("body.size", d, size("body", 12));
    row("body.size large", d, size("body", 15));
    row("body.justified", d, [](Letter &letter) {
        for (Text &one : letter.parts[s("body")])
            one.align = Align::Left;
    });
    row("body.indent", d, [](Letter &letter) {
        for (Text &one : letter.parts[s("body")])
            one.indent = 5;
    });
    row("body.gap", d, [](Letter &letter) { letter.gap = 3; }, Office);
    row("body.lines", d, [](Letter &letter) { letter.lines = 2; }, Office);
    row("font.family", d, [](Letter &letter) { letter.one(s("body")).font = s("Liberation Sans"); });
    row("margin.left", d, [](Letter &letter) { letter.margins.setLeft(20); });
    row("margin.right", d, [](Letter &letter) { letter.margins.setRight(28); });
    row("margin.top", d, [](Letter &letter) { letter.margins.setTop(12); });
    row("margin.bottom", d, [](Letter &letter) { letter.margins.setBottom(10); });
    row("page.size", d, [](Letter &letter) { letter.page = QSizeF(216, 279); });
    row("page_number.first", d, [](Letter &letter) { letter.numberOnFirst = true; });
    row("page_number.place", d, [](Letter &letter) { letter.numberOnTop = false; });
}

void wrongEnds(const Rows &row)
{
    const Letter d = decision(), l = plainLetter();
    row("power.size", d, size("power", 12));
    row("power.bold", d, bold("power", false));
    row("power.full_stop", d, text("power", "KT GIÁM ĐỐC"));
    row("power.order", d, [](Letter &letter) { letter.parts[s("power")] = texts({s("KT. GIÁM ĐỐC"), s("TL. GIÁM ĐỐC"), s("PHÓ GIÁM ĐỐC")}, {{}, 14, true}); });
    row("power.title", d, [](Letter &letter) { letter.parts[s("power")].removeLast(); });
    row("power.deputy", d, text("power", "GIÁM ĐỐC", 1));
    row("power.missing", d, [](Letter &letter) { letter.parts[s("power")].removeFirst(); });
    row("signer.bold", d, bold("signer", false));
    row("signer.size", d, size("signer", 12));
    row("signer.degree", d, text("signer", "TS. Lê Trung Kiên"));
    row("signer.case", d, text("signer", "LÊ TRUNG KIÊN"), Office);
    row("recipients.missing", d, [](Letter &letter) {
        letter.parts.remove(s("recipients_word"));
        letter.parts.remove(s("recipient"));
    });
    row("recipients_word.size", d, size("recipients_word", 14));
    row("recipients_word.italic", d, italic("recipients_word", false));
    row("recipients.word", d, text("recipients_word", "Nơi nhận"));
    row("recipient.size", d, size("recipient", 13));
    row("recipients.semicolon", d, text("recipient", "- Ủy ban nhân dân tỉnh (báo cáo),", 1));
    row("recipients.full_stop", d, text("recipient", "- Lưu: VT, VP", 2));
    row("recipients.kept", d, text("recipient", "- Sở Tư pháp.", 2));
    row("recipients.kept_form", d, text("recipient", "- Lưu VP.", 2));
    row("recipients.as_above", l, text("recipient", "- Sở Tư pháp;"));
    row("addressees.missing", l, without("addressee"));
    row("addressees.colon", l, text("addressee", "Kính gửi Ủy ban nhân dân các xã, phường"));
    row("addressee.size", l, size("addressee", 12));
    row("annex.case", d, [](Letter &letter) { letter.parts[s("appendix_word")] = texts({s("PHỤ LỤC I")}, {{}, 14, true}); });
    row("annex.number", d, [](Letter &letter) { letter.parts[s("appendix_word")] = texts({s("Phụ lục 1")}, {{}, 14, true}); });
}

}

void FormCheckTest::wrongLettersAreTold_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("rule");
    const Rows row;
    wrongHeads(row);
    wrongTexts(row);
    wrongEnds(row);
}

void FormCheckTest::wrongLettersAreTold()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, rule);
    const FormReport report = check(file);
    QCOMPARE(formReasonText(report.reason), QString());
    const QStringList rules = rulesOf(report);
    QVERIFY2(rules.contains(rule), qPrintable(rules.join(u' ')));
    QVERIFY2(rules.size() < 4, qPrintable(rules.join(u' '))); // and hardly anything else
}

/// Older letters set the two sides of the head on one line, parted by a tab.
void FormCheckTest::headsWithoutATable()
{
    Letter letter = decision();
    QByteArray lines;
    const auto side = [&](const char *left, const char *right) {
        const QByteArray first = wordParagraph(letter.one(s(left))), second = wordParagraph(letter.one(s(right)));
        const qsizetype run = second.indexOf("<w:r>");
        lines += first.left(first.size() - 6) + "<w:r><w:tab/></w:r>" + second.mid(run); // without the end of the paragraph
    };
    letter.one(s("number")).text = s("Số: 5/QĐ-SNV");
    side("parent_agency", "national_title");
    side("agency", "motto");
    side("number", "date");
    QByteArray document = formcheck::zipPart(docx(letter), s("word/document.xml"), 10'000'000).value_or(QByteArray());
    const qsizetype from = document.indexOf("<w:tbl>"), to = document.indexOf("</w:tbl>") + 8;
    document.replace(from, to - from, lines);
    const auto file = formcheck::withPart(docx(letter), s("word/document.xml"), document);
    QVERIFY(file);
    const FormReport report = check(*file);
    QCOMPARE(report.kind, s("QĐ"));
    QCOMPARE(rulesOf(report).join(u' '), s("number.leading_zero"));
    QCOMPARE(report.findings.first().fixes.first().from, 4);
}

/// Minutes: titles in one row of a table, names in the next (Phụ lục III, Mẫu 1.9).
void FormCheckTest::whoSignsBesideAnother()
{
    Letter letter = decision();
    letter.one(s("number")).text = s("Số: 10/BB-SNV");
    letter.one(s("kind")).text = s("BIÊN BẢN");
    for (const char *part : {"date", "base", "issuer", "operative", "power", "signer", "recipients_word", "recipient"})
        letter.parts.remove(s(part));
    const Text title{{}, 14, true};
    Letter beside = letter;
    beside.parts[s("left")] = texts({s("THƯ KÝ")}, title);
    beside.parts[s("right")] = texts({s("CHỦ TỌA")}, title);
    QByteArray rows = wordTable(wordCell(beside, {s("left")}), wordCell(beside, {s("right")}));
    beside.parts[s("left")] = texts({s("Lê Trung Kiên")}, title);
    beside.parts[s("right")] = texts({s("Trần Thị Bình")}, title);
    rows.insert(rows.indexOf("</w:tbl>"), "<w:tr>" + wordCell(beside, {s("left")}) + wordCell(beside, {s("right")}) + "</w:tr>");
    QByteArray document = formcheck::zipPart(docx(letter), s("word/document.xml"), 10'000'000).value_or(QByteArray());
    const qsizetype from = document.lastIndexOf("<w:tbl>"), to = document.lastIndexOf("</w:tbl>") + 8;
    document.replace(from, to - from, rows);
    const auto file = formcheck::withPart(docx(letter), s("word/document.xml"), document);
    QVERIFY(file);
    const FormReport report = check(*file);
    QCOMPARE(report.kind, s("BB"));
    QCOMPARE(rulesOf(report).join(u' '), QString());
}

/// Telegrams, invitations, letters of introduction: the recipients' items in the row below their word, beside the title
/// of who signs, the name some rows further down (Phụ lục III, Mẫu 1.6 to 1.8).
void FormCheckTest::whoSignsInRowsOfTheirOwn_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    QTest::newRow("right") << Change([](Letter &) {}) << QString();
    QTest::newRow("power") << text("power", "KT GIÁM ĐỐC") << s("power.full_stop");
    QTest::newRow("name") << text("signer", "TS. Lê Trung Kiên") << s("signer.degree");
    QTest::newRow("recipients") << text("recipient", "- Lưu: VT, VP", 2) << s("recipients.full_stop");
}

void FormCheckTest::whoSignsInRowsOfTheirOwn()
{
    QFETCH(Change, change);
    Letter letter = decision();
    letter.one(s("number")).text = s("Số: 10/GM-SNV");
    letter.one(s("kind")).text = s("GIẤY MỜI");
    for (const char *part : {"base", "issuer", "operative"})
        letter.parts.remove(s(part));
    change(letter);
    const auto row = [&](const QStringList &left, const QStringList &right) -> QByteArray {
        return "<w:tr>" + wordCell(letter, left) + "<w:tc><w:p/></w:tc>" + wordCell(letter, right) + "</w:tr>";
    };
    const QByteArray rows = "<w:tbl>" + row({s("recipients_word")}, {s("power")}) + row({s("recipient")}, {}) + row({}, {s("-")}) + row({}, {s("signer")}) + "</w:tbl>";
    QByteArray document = formcheck::zipPart(docx(letter), s("word/document.xml"), 10'000'000).value_or(QByteArray());
    const qsizetype from = document.lastIndexOf("<w:tbl>"), to = document.lastIndexOf("</w:tbl>") + 8;
    document.replace(from, to - from, rows);
    const auto file = formcheck::withPart(docx(letter), s("word/document.xml"), document);
    QVERIFY(file);
    const FormReport report = check(*file);
    QCOMPARE(report.kind, s("GM"));
    QTEST(rulesOf(report).join(u' '), "rule");
}

void FormCheckTest::whatFollowsAnUnfinishedBasis_data()
{
    QTest::addColumn<QByteArray>("file");
    Letter letter = decision();
    letter.one(s("base"), 2).text = s("Theo đề nghị của Chánh Văn phòng Sở");
    letter.parts[s("operative")] = {Text{s("Sau khi xem xét quy định của pháp luật về công tác văn thư."), 14, false, true, Align::Justified, s("Times New Roman"), 12.7}};
    QTest::newRow("docx") << docx(letter);
    QTest::newRow("odt") << odt(letter);
}

void FormCheckTest::whatFollowsAnUnfinishedBasis()
{
    QFETCH(QByteArray, file);
    const FormReport report = check(file);
    QCOMPARE(rulesOf(report).join(u' '), s("bases.full_stop"));
    QCOMPARE(report.findings.first().excerpt, s("Theo đề nghị của Chánh Văn phòng Sở"));
}

void FormCheckTest::uncoveredFilesAreNot_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const Change &change, const char *reason) {
        Letter letter = decision();
        change(letter);
        for (const Format format : formats)
            QTest::addRow("%s %s", name, nameOf(format)) << fileOf(letter, format) << s(reason);
    };
    row("circular", [](Letter &letter) {
        letter.one(s("number")).text = s("Số: 15/2026/TT-BNV");
        letter.one(s("kind")).text = s("THÔNG TƯ");
    }, "legal");
    row("legal decision", text("number", "Số: 15/2026/QĐ-UBND"), "legal");
    row("copy", [](Letter &letter) {
        letter.one(s("number")).text = s("Số: 05/SY-SNV");
        letter.one(s("kind")).text = s("SAO Y");
    }, "copy");
    row("conclusion", [](Letter &letter) {
        letter.one(s("number")).text = s("Số: 05/KL-SNV");
        letter.one(s("kind")).text = s("KẾT LUẬN");
    }, "other_kind");
    row("old", text("date", "Phú Thượng, ngày 09 tháng 3 năm 2019"), "before_decree");
    row("party", text("national_title", "ĐẢNG CỘNG SẢN VIỆT NAM"), "party");
    row("no letter", [](Letter &letter) {
        const Texts body = letter.parts.value(s("body"));
        letter.parts.clear();
        letter.parts[s("body")] = body;
    }, "no_form");
    QTest::newRow("text") << QByteArray("Only text, which has no form at all, whatever stands in it.\n") << s("other_type");
}

void FormCheckTest::uncoveredFilesAreNot()
{
    QFETCH(QByteArray, file);
    const FormReport report = check(file);
    QTEST(formReasonText(report.reason), "reason");
    QVERIFY(report.findings.isEmpty());
    QVERIFY(!FormWords::reason(formReasonText(report.reason)).isEmpty());
}

void FormCheckTest::mendedLettersHaveLess_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *name, const Letter &right, const QList<Change> &changes) {
        Letter letter = right;
        for (const Change &change : changes)
            change(letter);
        QTest::addRow("%s docx", name) << docx(letter);
        QTest::addRow("%s odt", name) << odt(letter);
    };
    const Letter d = decision(), l = plainLetter();
    row("dates", d, {text("date", "Phú Thượng, ngày 9/2/2026"), text("body", "Ngày 5/6/2024 và ngày 31.12.2025, Văn phòng Sở đã có báo cáo về việc thực hiện Kế hoạch này.", 2)});
    row("texts", d, {text("number", "Số: 5/QĐ – SNV"), text("date", "Phú Thượng, ngày 9 tháng 2 năm 2026"), text("motto", "Độc lập – Tự do – Hạnh phúc"),
                     text("power", "KT GIÁM ĐỐC"), text("signer", "TS. Lê Trung Kiên"), text("recipient", "- Lưu: VT, VP", 2)});
    row("looks", d, {size("motto", 16), bold("motto", false), italic("date", false), size("signer", 11), bold("parent_agency", true), italic("base", false), size("body", 12)});
    row("text and look", l, {text("addressee", "Kính gửi Sở Tài chính & Sở Xây dựng <Phòng 1>"), size("addressee", 11), text("about", "v/v: cử công chức")});
    row("pages", d, {[](Letter &letter) {
        letter.margins = QMarginsF(20, 30, 25, 10);
        letter.page = QSizeF(216, 279);
    }});
    row("fonts", d, {[](Letter &letter) {
        letter.one(s("body")).font = s("Arial");
        letter.one(s("motto")).font = s("Arial");
    }});
}

void FormCheckTest::mendedLettersHaveLess()
{
    QFETCH(QByteArray, file);
    const auto reading = read(file);
    QVERIFY(reading);
    const FormReport before = checkForm(*reading, incoming::documentKinds());
    QList<FormFix> fixes;
    for (const FormFinding &finding : before.findings)
        fixes += finding.fixes;
    QVERIFY(!fixes.isEmpty());
    const auto made = mended(file, *reading, fixes);
    QVERIFY(made);
    QCOMPARE(made->left, 0);
    const FormReport after = check(made->bytes);
    QCOMPARE(rulesOf(after).join(u' '), QString());

    const auto written = read(made->bytes);
    for (const char *part : {"word/styles.xml", "word/header1.xml", "[Content_Types].xml", "mimetype"}) {
        const auto was = formcheck::zipPart(file, s(part), 1'000'000);
        QCOMPARE(formcheck::zipPart(made->bytes, s(part), 1'000'000).value_or(QByteArray("none")), was.value_or(QByteArray("none")));
    }
    QCOMPARE(written->paragraphs.size(), reading->paragraphs.size());
}

void FormCheckTest::signedAndPagesAreNotWritten()
{
    Letter letter = decision();
    text("number", "Số: 5/QĐ-SNV")(letter);
    FormFix fix;
    fix.paragraph = 0;
    auto reading = read(docx(letter));
    QVERIFY(reading);
    reading->signatures = 1;
    QCOMPARE(mended(docx(letter), *reading, {fix}).error().code, ErrorCode::RuleNotAllowed);
    reading = read(pdf(letter));
    QCOMPARE(mended(pdf(letter), *reading, {fix}).error().code, ErrorCode::RuleNotAllowed);
    const FormReport report = checkForm(*reading, incoming::documentKinds());
    QVERIFY(!report.findings.isEmpty() && report.findings.first().fixes.isEmpty());
}

void FormCheckTest::rulesHaveClausesAndSentences()
{
    QFile file(s(":/data/formcheck.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rules = QJsonDocument::fromJson(file.readAll())[u"rules"].toArray();
    QVERIFY(rules.size() > 50);
    for (const QJsonValue &rule : rules) {
        const QString code = rule[u"code"].toString();
        const bool letters = code == u"addressee.light";
        const QVariantMap args = letters ? QVariantMap{{s("component"), s("addressee")}} : QVariantMap();
        QVERIFY2(rule[u"clause"].toString().startsWith(s("Phụ lục I")), qPrintable(code));
        if (code != u"page_number.size")
            QVERIFY2(FormWords::sentence(code, args) != code, qPrintable(code));
    }
}

void FormCheckTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray open = "<w:document xmlns:w=\"w\"><w:body>", close = "</w:body></w:document>";
    QTest::newRow("entities") << QByteArray("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + open + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>" + close);
    QTest::newRow("outside") << QByteArray("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + open + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>" + close);
    QTest::newRow("deep") << QByteArray(open + QByteArray("<w:p><w:r><w:txbxContent>").repeated(20'000));
    QTest::newRow("cut off") << QByteArray(open + "<w:p><w:r><w:rPr><w:sz w:val=\"");
    QTest::newRow("sizes") << QByteArray(open + "<w:p><w:pPr><w:ind w:left=\"1e30\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"999999999999\"/></w:rPr><w:t>a</w:t></w:r></w:p>" + close);
    QTest::newRow("many") << QByteArray(open + QByteArray("<w:p><w:r><w:t>a</w:t></w:r></w:p>").repeated(60'000) + close);
}

void FormCheckTest::hostileFilesAreRefused()
{
    QFETCH(QByteArray, document);
    const FormReport report = check(congso::testing::wrappings::deflatedZip({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}}));
    QVERIFY(!report.checked());
    QVERIFY2(report.kind.isEmpty() || report.kind == u"reader.broken" || report.kind == u"reader.limit", qPrintable(report.kind));
}

QTEST_MAIN(FormCheckTest)
#include "tst_formcheck.moc"
