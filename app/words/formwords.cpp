// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/formwords.h"

#include "app/words/errorargs.h"

#include <QHash>
#include <QLocale>

namespace congso {

namespace {

QString textOf(const QVariantMap &args, const char *name)
{
    return errorargs::text(args, name);
}

/// "13", "12,5".
QString numberOf(const QVariantMap &args, const char *name)
{
    return QLocale(QLocale::Vietnamese).toString(args.value(QString::fromLatin1(name)).toDouble(), 'g', 4);
}

/// "13", or "13–14".
QString between(const QVariantMap &args)
{
    const QString from = numberOf(args, "from"), to = numberOf(args, "to");
    return from == to ? from : from + u'–' + to;
}

}

QString FormWords::component(const QString &code)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("national_title"), QT_TR_NOOP("The national title")},
        {QStringLiteral("motto"), QT_TR_NOOP("The national motto")},
        {QStringLiteral("parent_agency"), QT_TR_NOOP("The name of the parent agency")},
        {QStringLiteral("agency"), QT_TR_NOOP("The name of the issuing agency")},
        {QStringLiteral("number"), QT_TR_NOOP("The number and notation")},
        {QStringLiteral("date"), QT_TR_NOOP("Place and date")},
        {QStringLiteral("kind"), QT_TR_NOOP("The name of the kind")},
        {QStringLiteral("subject"), QT_TR_NOOP("The abstract")},
        {QStringLiteral("about"), QT_TR_NOOP("The abstract after “V/v”")},
        {QStringLiteral("base"), QT_TR_NOOP("A legal basis")},
        {QStringLiteral("body"), QT_TR_NOOP("The text")},
        {QStringLiteral("power"), QT_TR_NOOP("The signer's power and title")},
        {QStringLiteral("signer"), QT_TR_NOOP("The signer's name")},
        {QStringLiteral("addressee"), QT_TR_NOOP("The addressee")},
        {QStringLiteral("recipients_word"), QT_TR_NOOP("The word “Nơi nhận”")},
        {QStringLiteral("recipient"), QT_TR_NOOP("The list of recipients")},
        {QStringLiteral("urgency"), QT_TR_NOOP("The urgency mark")},
        {QStringLiteral("appendix_word"), QT_TR_NOOP("The word “Phụ lục”")},
        {QStringLiteral("page_number"), QT_TR_NOOP("The page number")},
    };
    const char *name = names.value(code);
    return name ? tr(name) : code;
}

QString FormWords::sentence(const QString &rule, const QVariantMap &args)
{
    for (const auto words : {ofLetters, ofPage, ofHead, ofText, ofEnd}) {
        const QString text = words(rule, args);
        if (!text.isEmpty())
            return text;
    }
    return rule;
}

QString FormWords::ofLetters(const QString &rule, const QVariantMap &args)
{
    if (!args.contains(QStringLiteral("component")))
        return {};
    const QString name = component(textOf(args, "component"));
    const QString property = rule.section(u'.', 1);
    if (property == QLatin1String("size"))
        return tr("%1: size %2, should be %3.").arg(name, numberOf(args, "found"), between(args));
    if (property == QLatin1String("bold"))
        return tr("%1 should be bold.").arg(name);
    if (property == QLatin1String("light"))
        return tr("%1 should not be bold.").arg(name);
    if (property == QLatin1String("italic"))
        return tr("%1 should be italic.").arg(name);
    return property == QLatin1String("upright") ? tr("%1 should be upright, not italic.").arg(name) : QString();
}

QString FormWords::ofPage(const QString &rule, const QVariantMap &args)
{
    if (rule == QLatin1String("page.size"))
        return tr("The page is %1 × %2 mm, should be A4 (210 × 297 mm).").arg(textOf(args, "width"), textOf(args, "height"));
    if (rule == QLatin1String("page.turned"))
        return tr("The page lies on its side; only tables that are no appendix may need that.");
    if (rule.startsWith(QLatin1String("margin."))) {
        const QString side = rule.section(u'.', 1);
        const QString text = side == QLatin1String("left") ? tr("The left margin is %1 mm, should be %2 mm.")
            : side == QLatin1String("right")               ? tr("The right margin is %1 mm, should be %2 mm.")
            : side == QLatin1String("top")                 ? tr("The top margin is %1 mm, should be %2 mm.")
                                                           : tr("The bottom margin is %1 mm, should be %2 mm.");
        return text.arg(numberOf(args, "found"), between(args));
    }
    if (rule == QLatin1String("font.family"))
        return tr("The font is %1, should be %2.").arg(textOf(args, "found"), textOf(args, "expected"));
    if (rule == QLatin1String("page_number.first"))
        return tr("The number of the first page should not be shown.");
    if (rule == QLatin1String("page_number.missing"))
        return tr("Page %1 has no number; it should be centred in the top margin.").arg(textOf(args, "page"));
    if (rule == QLatin1String("page_number.place"))
        return tr("The page number stands at the foot, should be in the top margin.");
    return rule == QLatin1String("page_number.centred") ? tr("The page number should be centred.") : QString();
}

QString FormWords::ofHead(const QString &rule, const QVariantMap &args)
{
    const QString found = textOf(args, "found"), expected = textOf(args, "expected");
    if (rule == QLatin1String("national_title.missing"))
        return tr("The national title “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” is missing.");
    if (rule == QLatin1String("national_title.text") || rule == QLatin1String("motto.text"))
        return tr("It should read “%1”.").arg(expected);
    if (rule == QLatin1String("national_title.case"))
        return tr("The national title should be in capitals.");
    if (rule == QLatin1String("motto.missing"))
        return tr("The national motto “Độc lập - Tự do - Hạnh phúc” is missing.");
    if (rule == QLatin1String("motto.case"))
        return tr("The national motto should be in small letters, a capital at the beginning of each phrase: “%1”.").arg(expected);
    if (rule == QLatin1String("motto.hyphens"))
        return tr("The phrases of the national motto should be joined by hyphens with spaces: “%1”.").arg(expected);
    if (rule == QLatin1String("agency.missing"))
        return tr("The name of the issuing agency is missing above the number.");
    if (rule == QLatin1String("urgency.text"))
        return tr("The decree has the urgency marks HỎA TỐC, THƯỢNG KHẨN and KHẨN only.");
    if (rule == QLatin1String("urgency.case"))
        return tr("The urgency mark should be in capitals.");
    if (rule == QLatin1String("number.missing"))
        return tr("Number and notation are missing.");
    if (rule == QLatin1String("number.colon"))
        return tr("The word “Số” should be followed by a colon.");
    if (rule == QLatin1String("number.word_case"))
        return tr("The word “Số” should be in small letters.");
    if (rule == QLatin1String("number.leading_zero"))
        return tr("A number below 10 has a zero before it: “%1”, not “%2”.").arg(expected, found);
    if (rule == QLatin1String("number.extra_zero"))
        return tr("The number “%1” has a zero too many.").arg(found);
    if (rule == QLatin1String("number.slash"))
        return tr("Between number and notation there should be a slash.");
    if (rule == QLatin1String("number.hyphen"))
        return tr("The groups of the notation should be joined by hyphens (-), not dashes (–).");
    if (rule == QLatin1String("number.spaces"))
        return tr("There should be no spaces in the notation: “%1”.").arg(expected);
    if (rule == QLatin1String("number.kind"))
        return tr("The notation begins with “%1”; the abbreviation of %2 is “%3”.").arg(found, textOf(args, "kind"), expected);
    if (rule == QLatin1String("number.kind_case"))
        return tr("The abbreviation of %1 is written “%2”, not “%3”.").arg(textOf(args, "kind"), expected, found);
    return rule == QLatin1String("number.letter_kind") ? tr("The notation of a công văn has no abbreviation of its kind: “%1” should go.").arg(found) : QString();
}

QString FormWords::ofText(const QString &rule, const QVariantMap &args)
{
    const QString found = textOf(args, "found"), expected = textOf(args, "expected");
    if (rule == QLatin1String("date.missing"))
        return tr("Place and date are missing.");
    if (rule == QLatin1String("date.invalid"))
        return tr("There is no such day.");
    if (rule == QLatin1String("date.day_zero"))
        return tr("A day below 10 has a zero before it: “%1”, not “%2”.").arg(expected, found);
    if (rule == QLatin1String("date.month_zero"))
        return tr("The months 1 and 2 have a zero before them: “%1”, not “%2”.").arg(expected, found);
    if (rule == QLatin1String("date.month_extra_zero"))
        return tr("Only the months 1 and 2 have a zero before them: “%1”, not “%2”.").arg(expected, found);
    if (rule == QLatin1String("date.place"))
        return tr("The place is missing before the date.");
    if (rule == QLatin1String("date.comma"))
        return tr("After the place there should be a comma.");
    if (rule == QLatin1String("date.words") || rule == QLatin1String("text.date"))
        return tr("The date is written in full: “ngày %1”, not “%2”.").arg(expected, found);
    if (rule == QLatin1String("kind.centred"))
        return tr("The name of the kind should be centred.");
    if (rule == QLatin1String("subject.case"))
        return tr("The abstract should be in small letters.");
    if (rule == QLatin1String("about.missing"))
        return tr("A công văn has its abstract after “V/v” under the number; there is none.");
    if (rule == QLatin1String("about.sign"))
        return tr("The abstract of a công văn begins with “V/v”, not “%1”.").arg(found);
    if (rule == QLatin1String("bases.semicolon"))
        return tr("Each legal basis but the last ends with a semicolon.");
    if (rule == QLatin1String("bases.full_stop"))
        return tr("The last legal basis ends with a full stop.");
    if (rule == QLatin1String("body.justified"))
        return tr("The text should reach both margins (justified).");
    if (rule == QLatin1String("body.indent"))
        return tr("The first line of a paragraph is indented by %1 cm, should be 1 or 1.27 cm.").arg(numberOf(args, "found"));
    if (rule == QLatin1String("body.gap"))
        return tr("Between paragraphs there should be 6 pt at least.");
    return rule == QLatin1String("body.lines") ? tr("The lines are set %1 times their height apart, should be 1 to 1.5.").arg(numberOf(args, "found")) : QString();
}

QString FormWords::ofEnd(const QString &rule, const QVariantMap &args)
{
    const QString found = textOf(args, "found"), expected = textOf(args, "expected");
    if (rule == QLatin1String("power.full_stop"))
        return tr("The power is written “%1”, not “%2”.").arg(expected, found);
    if (rule == QLatin1String("power.order"))
        return tr("The powers stand in the wrong order: the collective first, the deputy last.");
    if (rule == QLatin1String("power.title"))
        return tr("After “%1” the signer's own title is missing.").arg(found);
    if (rule == QLatin1String("power.deputy"))
        return tr("“KT.” is for a deputy, but the title under it is none.");
    if (rule == QLatin1String("power.missing"))
        return tr("A deputy signs without “KT.” and the title of the head.");
    if (rule == QLatin1String("signer.case"))
        return tr("The signer's name should be in small letters, not capitals.");
    if (rule == QLatin1String("signer.degree"))
        return tr("Before the signer's name there should be no degree or rank: “%1”.").arg(found);
    if (rule == QLatin1String("recipients.missing"))
        return tr("The list of recipients “Nơi nhận” is missing.");
    if (rule == QLatin1String("recipients.word"))
        return tr("It should read “Nơi nhận:”, not “%1”.").arg(found);
    if (rule == QLatin1String("recipients.semicolon"))
        return tr("Each recipient but the last ends with a semicolon.");
    if (rule == QLatin1String("recipients.full_stop"))
        return tr("The last line of the recipients ends with a full stop.");
    if (rule == QLatin1String("recipients.kept"))
        return tr("The recipients should end with “- Lưu: VT, …”.");
    if (rule == QLatin1String("recipients.kept_form"))
        return tr("The last line of the recipients should be “- Lưu: VT, …”.");
    if (rule == QLatin1String("recipients.as_above"))
        return tr("Where there is “Kính gửi”, the recipients usually begin with “- Như trên”.");
    if (rule == QLatin1String("addressees.missing"))
        return tr("“Kính gửi” is missing.");
    if (rule == QLatin1String("addressees.colon"))
        return tr("After “Kính gửi” there should be a colon.");
    if (rule == QLatin1String("addressees.semicolon"))
        return tr("Each addressee but the last ends with a semicolon.");
    if (rule == QLatin1String("addressees.full_stop"))
        return tr("The last addressee ends with a full stop.");
    if (rule == QLatin1String("annex.case"))
        return tr("The word “Phụ lục” should be in small letters.");
    return rule == QLatin1String("annex.number") ? tr("Appendices should be numbered with Roman numerals.") : QString();
}

QString FormWords::reason(const QString &code)
{
    if (code == QLatin1String("scan"))
        return tr("Not checked: it is a scan, in which fonts and sizes cannot be seen.");
    if (code == QLatin1String("empty"))
        return tr("Not checked: there is no text in it.");
    if (code == QLatin1String("other_type"))
        return tr("Not checked: only .docx, .odt and PDF files can be.");
    if (code == QLatin1String("old_type"))
        return tr("Not checked: it is an old .doc file. Save it as .docx or .odt first.");
    if (code == QLatin1String("gazette"))
        return tr("Not checked: it is a print of the gazette, which has a form of its own.");
    if (code == QLatin1String("legal"))
        return tr("Not checked: it is a legal normative or specialist document, which other rules hold for.");
    if (code == QLatin1String("copy"))
        return tr("Not checked: it is a copy (sao y, sao lục, trích sao), which has the form of what was copied and its own under it.");
    if (code == QLatin1String("other_kind"))
        return tr("Not checked: Decree 30/2020 has no form for this kind of document.");
    if (code == QLatin1String("before_decree"))
        return tr("Not checked: it was issued before Decree 30/2020 was in force (05/03/2020).");
    if (code == QLatin1String("party"))
        return tr("Not checked: it is a document of the Party, which has rules of its own.");
    if (code == QLatin1String("no_form"))
        return tr("Not checked: it does not have the head of an administrative document.");
    return {};
}

QString FormWords::severity(const QString &code)
{
    return code == QLatin1String("unusual") ? tr("unusual") : tr("wrong");
}

QString FormWords::clause(const QString &clause)
{
    return clause.isEmpty() ? QString() : tr("Decree 30/2020, %1").arg(clause);
}

}
