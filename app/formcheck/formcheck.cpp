// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/formcheck.h"

#include "app/formcheck/findings.h"
#include "app/recognition/fields.h"
#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso {

using namespace formcheck;

namespace {

const QDate inForce(2020, 3, 5);
constexpr qsizetype fewLetters = 40;

qsizetype lettersOf(const FormReading &reading)
{
    qsizetype letters = 0;
    for (const FormPage &page : reading.pages)
        letters += page.text.text.size();
    for (const FormParagraph &paragraph : reading.paragraphs) {
        for (const FormRun &run : paragraph.runs)
            letters += run.text.size();
    }
    return letters;
}

/// What keeps a file from being looked at.
FormReason unreadable(const FormReading &reading)
{
    if (reading.old)
        return FormReason::OldType;
    if (reading.source == FormSource::Other || (reading.source == FormSource::OpenDocument && reading.sections.isEmpty()))
        return FormReason::OtherType;
    if (reading.source == FormSource::Pdf) {
        const auto scanned = [](const FormPage &page) { return page.text.source == TextSource::Ocr || page.text.source == TextSource::None; };
        if (!reading.pages.isEmpty() && scanned(reading.pages.first()))
            return lettersOf(reading) == 0 && reading.pages.first().text.size.isEmpty() ? FormReason::Empty : FormReason::Scan;
    }
    return lettersOf(reading) < fewLetters ? FormReason::Empty : FormReason::None;
}

/// The first lines of the file, folded.
QStringList firstLines(const FormReading &reading)
{
    QStringList lines;
    if (!reading.pages.isEmpty()) {
        for (const recognition::TextLine &line : recognition::linesOf(reading.pages.first().text, 0))
            lines.append(text::fold(line.text));
        return lines;
    }
    for (const FormParagraph &paragraph : reading.paragraphs) {
        const QString text = lineOf(paragraph, 0).text;
        if (!text.trimmed().isEmpty())
            lines.append(text::fold(text));
        if (lines.size() > 30)
            break;
    }
    return lines;
}

bool isGazette(const FormReading &reading)
{
    static const QRegularExpression running(u"cong bao\\s*/\\s*so \\d"_qs);
    const QStringList lines = firstLines(reading).mid(0, 15);
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) { return running.match(line).hasMatch(); });
}

bool isParty(const FormReading &reading)
{
    const QStringList lines = firstLines(reading).mid(0, 15);
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.contains(u"dang cong san viet nam") && line.size() < 80; });
}

/// A year between number and letters is how legal documents, judgments and gazettes write.
bool hasYear(const FormParts &parts)
{
    static const QRegularExpression year(u"^\\d{4}/|/\\d{4}/"_qs);
    return year.match(parts.notation).hasMatch() || year.match(parts.number.text).hasMatch();
}

bool isLegal(const FormParts &parts)
{
    static const QSet<QString> legal{u"VBHN"_qs, u"L"_qs, u"BL"_qs, u"HP"_qs, u"PL"_qs, u"Lệnh"_qs, u"NĐ"_qs, u"TT"_qs, u"TTLT"_qs, u"NQLT"_qs, u"NQ-QPPL"_qs, u"QĐ-QPPL"_qs};
    static const QRegularExpression notation(u"VBHN|TTLT|NQLT|^\\d+/(?:QH|UBTVQH|PL)|QH\\d+$"_qs);
    return hasYear(parts) || legal.contains(parts.kind) || notation.match(parts.number.text).hasMatch();
}

bool isCopy(const FormParts &parts)
{
    static const QSet<QString> copies{u"SY"_qs, u"SL"_qs, u"TrS"_qs};
    return copies.contains(parts.kind) || copies.contains(parts.notation.section(u'-', 0, 0));
}

FormReason uncovered(const FormReading &reading, const FormParts &parts, const FormLimits &limits)
{
    if (isGazette(reading))
        return FormReason::Gazette;
    if (isParty(reading))
        return FormReason::Party;
    if (!parts.hasForm())
        return FormReason::NoForm;
    if (isLegal(parts))
        return FormReason::Legal;
    if (isCopy(parts))
        return FormReason::Copy;
    if (!parts.kind.isEmpty() && !limits.covers(parts.kind))
        return FormReason::OtherKind;
    if (parts.issued.isValid() && parts.issued < inForce)
        return FormReason::BeforeDecree;
    const bool letter = !parts.kind.isEmpty() || !parts.number.isEmpty();
    return letter ? FormReason::None : FormReason::NoForm;
}

/// Down the page, then what is of the whole.
void sort(QList<FormFinding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const FormFinding &a, const FormFinding &b) {
        const auto place = [](const FormFinding &one) { return std::make_tuple(one.page, one.paragraph, one.box.top()); };
        return place(a) < place(b);
    });
}

}

FormReport checkForm(const FormReading &asRead, const QList<NamedKind> &kinds)
{
    FormReading reading = asRead;
    for (FormPage &page : reading.pages)
        page = withWholeWords(page);
    FormReport report;
    report.reason = unreadable(reading);
    if (!report.checked())
        return report;
    const FormLimits &limits = FormLimits::bundled();
    const bool pages = reading.source == FormSource::Pdf;
    const FormParts parts = pages ? partsOfPages(reading, kinds) : partsOfOffice(reading, kinds);
    report.kind = parts.kind;
    report.issued = parts.issued;
    report.reason = uncovered(reading, parts, limits);
    if (!report.checked())
        return report;
    Findings found(limits, parts);
    checkHead(parts, found);
    checkNumber(parts, kinds, found);
    checkDate(parts, found);
    checkTitle(parts, found);
    checkBases(parts, found);
    checkTextDates(parts, found);
    checkSigner(parts, found);
    checkRecipients(parts, found);
    checkAnnexes(parts, found);
    checkFonts(parts, !pages, found);
    if (pages)
        checkPages(reading, parts, found);
    else
        checkSections(reading, parts, found);
    if (reading.signatures > 0 || pages) {
        for (FormFinding &finding : found.list())
            finding.fixes.clear(); // what is signed is not written to
    }
    sort(found.list());
    report.findings = found.list();
    return report;
}

}
