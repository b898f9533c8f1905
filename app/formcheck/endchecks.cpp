// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/findings.h"

#include "db/text/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace congso::formcheck {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

/// "TM", "KT", …; empty where a line begins with none.
QString powerOf(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(TM|KT|TL|TUQ|Q)\\s*[.:,/]?\\s*(?=\\p{Lu})"_qs, unicode);
    return pattern.match(text).captured(1);
}

/// Who signs for whom goes from the collective down to the deputy.
int rankOf(const QString &power)
{
    return power == u"TM" ? 0 : power == u"TL" || power == u"TUQ" ? 1 : 2;
}

bool isDeputy(const QString &text)
{
    static const QRegularExpression pattern(u"(?:^|\\s)(?:PHÓ|THỨ TRƯỞNG)(?:\\s|$)"_qs, unicode);
    return pattern.match(text).hasMatch();
}

void checkAbbreviation(const SetLine &line, const QString &power, Findings &found)
{
    static const QRegularExpression written(u"^\\s*(TM|KT|TL|TUQ|Q)(\\s*[.:,/]?)\\s*"_qs, unicode);
    const auto match = written.match(line.text);
    if (match.captured(2) == u"." || power.isEmpty() || (power == u"Q" && match.captured(2).isEmpty()))
        return;
    found.addText(u"power.full_stop"_qs, line, int(match.capturedStart(1)), int(match.capturedEnd() - match.capturedStart(1)), power + u". ", {{u"found"_qs, QString(match.captured(1) + match.captured(2))}, {u"expected"_qs, QString(power + u'.')}});
}

void checkPowers(const FormParts &parts, Findings &found)
{
    const QList<SetLine> &lines = parts.powers;
    found.letters(u"power"_qs, lines);
    int rank = -1;
    bool any = false, disorder = false;
    qsizetype standsFor = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString power = powerOf(lines[i].text);
        checkAbbreviation(lines[i], power, found);
        if (power.isEmpty())
            continue;
        any = true;
        if (rankOf(power) < rank && !disorder)
            found.add(u"power.order"_qs, lines[i]);
        disorder = disorder || rankOf(power) < rank;
        rank = rankOf(power);
        if (power == u"KT")
            standsFor = i;
        if (i + 1 == lines.size() && power != u"Q")
            found.add(u"power.title"_qs, lines[i], {{u"found"_qs, QString(power + u'.')}});
    }
    const auto deputyAfter = [&](qsizetype from) {
        return std::any_of(lines.begin() + from, lines.end(), [](const SetLine &line) { return isDeputy(line.text); });
    };
    if (standsFor >= 0 && standsFor + 1 < lines.size() && !deputyAfter(standsFor + 1))
        found.add(u"power.deputy"_qs, lines[standsFor + 1]);
    if (!any && isDeputy(lines.first().text))
        found.add(u"power.missing"_qs, lines.first());
}

/// Bodies whose own rules may put degrees and ranks before names (II.7c).
bool mayHaveDegrees(const FormParts &parts)
{
    static const QRegularExpression bodies(
        u"TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|BỆNH VIỆN|VIỆN|Y TẾ|GIÁO DỤC|KHOA HỌC|CÔNG AN|QUỐC PHÒNG|QUÂN|BỘ TƯ LỆNH|BỘ CHỈ HUY|BIÊN PHÒNG|CẢNH SÁT"_qs, unicode);
    return std::any_of(parts.agency.begin(), parts.agency.end(), [](const SetLine &line) { return bodies.match(line.text).hasMatch(); });
}

void checkName(const FormParts &parts, Findings &found)
{
    const SetLine &line = parts.name;
    found.letters(u"signer"_qs, line);
    if (isCapitals(line))
        found.add(u"signer.case"_qs, line);
    static const QRegularExpression degree(
        u"^\\s*((?:(?:GS|PGS|TS|TSKH|ThS|Ths|CN|BS|BSCKI|BSCKII|KS|LS|Giáo sư|Tiến sĩ|Thạc sĩ|Kỹ sư|Bác sĩ|NGƯT|NGND|Nhà giáo ưu tú|Anh hùng lao động|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))\\s*[.,]?\\s*)+)(?=\\p{Lu})"_qs,
        unicode);
    const auto match = degree.match(line.text);
    if (match.hasMatch() && !mayHaveDegrees(parts))
        found.addText(u"signer.degree"_qs, line, int(match.capturedStart(1)), int(match.capturedLength(1)), QString(), {{u"found"_qs, match.captured(1).trimmed()}});
}

/// Kinds that are signed and have no list of recipients, or one of their own form.
bool needsRecipients(const QString &kind)
{
    static const QSet<QString> without{u"BB"_qs, u"HĐ"_qs, u"BTT"_qs, u"BGN"_qs, u"GNP"_qs, u"GGT"_qs, u"GUQ"_qs, u"PG"_qs, u"QC"_qs, u"QyĐ"_qs, u""_qs};
    return !without.contains(kind);
}

/// Replaces what ends each of \a lines by \a sign; told once.
void addEnds(Findings &found, const QString &rule, const QList<SetLine> &lines, QChar sign)
{
    if (lines.isEmpty())
        return;
    const auto endOf = [](const QString &text) {
        qsizetype end = text.size();
        while (end > 0 && (text[end - 1].isSpace() || u",.;:"_qs.contains(text[end - 1])))
            --end;
        return end;
    };
    FormFinding &finding = found.add(rule, lines.first(), {{u"expected"_qs, QString(sign)}});
    for (const SetLine &line : lines) {
        if (line.paragraph < 0)
            continue;
        finding.fixes.append(textFix(line, int(endOf(line.text)), int(line.text.size() - endOf(line.text)), sign));
    }
}

QList<SetLine> withoutSemicolon(const QList<SetLine> &lines)
{
    QList<SetLine> result;
    for (const SetLine &line : lines) {
        if (!line.text.trimmed().endsWith(u';'))
            result.append(line);
    }
    return result;
}

void checkItems(const FormParts &parts, Findings &found)
{
    const QList<SetLine> &items = parts.recipients;
    found.letters(u"recipient"_qs, items);
    QList<SetLine> open;
    for (qsizetype i = 0; i + 1 < items.size(); ++i) {
        const QString text = items[i].text.trimmed();
        const bool heads = items[i + 1].text.startsWith(u'+') || items[i].text.startsWith(u'+') || text.endsWith(u':');
        if (!text.endsWith(u';') && !heads)
            open.append(items[i]);
    }
    addEnds(found, u"recipients.semicolon"_qs, open, u';');
    const SetLine &last = items.last();
    if (!text::fold(last.text).contains(u"luu")) {
        found.add(u"recipients.kept"_qs, last);
        return;
    }
    static const QRegularExpression kept(u"^\\s*[-–+]?\\s*Lưu\\s*:\\s*VT\\s*(?:[,.;(]|$)"_qs, unicode);
    if (!kept.match(last.text).hasMatch())
        found.add(u"recipients.kept_form"_qs, last);
    if (!last.text.trimmed().endsWith(u'.'))
        addEnds(found, u"recipients.full_stop"_qs, {last}, u'.');
}

void checkAddressees(const FormParts &parts, Findings &found)
{
    const QList<SetLine> &lines = parts.addressees;
    if (lines.isEmpty()) {
        if (found.limits().addressees(parts.kind) == u"needed" && !parts.motto.isEmpty() && !parts.powers.isEmpty())
            found.add(u"addressees.missing"_qs, parts.kind == u"CV" ? parts.number : parts.title).excerpt.clear();
        return;
    }
    found.letters(u"addressee"_qs, lines);
    static const QRegularExpression word(u"^\\s*(Kính gửi|KÍNH GỬI|Kính Gửi)(\\s*:)?"_qs, unicode);
    const auto match = word.match(lines.first().text);
    if (match.hasMatch() && match.captured(2).isEmpty())
        found.addText(u"addressees.colon"_qs, lines.first(), int(match.capturedStart(1)), int(match.capturedLength(1)), u"Kính gửi:"_qs);
    if (lines.size() < 3)
        return;
    addEnds(found, u"addressees.semicolon"_qs, withoutSemicolon(lines.mid(1, lines.size() - 2)), u';');
    if (!lines.last().text.trimmed().endsWith(u'.'))
        addEnds(found, u"addressees.full_stop"_qs, {lines.last()}, u'.');
}

}

void checkSigner(const FormParts &parts, Findings &found)
{
    if (parts.powers.isEmpty() || parts.severalSign)
        return;
    checkPowers(parts, found);
    checkName(parts, found);
}

void checkRecipients(const FormParts &parts, Findings &found)
{
    checkAddressees(parts, found);
    const SetLine &word = parts.recipientsWord;
    if (word.isEmpty()) {
        if (!parts.powers.isEmpty() && !parts.severalSign && needsRecipients(parts.kind))
            found.add(u"recipients.missing"_qs, parts.powers.first()).excerpt.clear();
        return;
    }
    static const QRegularExpression written(u"^\\s*(\\S+\\s+\\S+?)\\s*([:;.]?)(?:\\s|$)"_qs, unicode);
    const auto match = written.match(word.text);
    const SetLine alone = partOf(word, int(match.capturedStart(1)), int(match.capturedEnd(2) - match.capturedStart(1)));
    found.letters(u"recipients_word"_qs, alone);
    if (match.captured(1) != u"Nơi nhận" || match.captured(2) != u":")
        found.addText(u"recipients.word"_qs, alone, 0, int(alone.text.size()), u"Nơi nhận:"_qs, {{u"found"_qs, alone.text}});
    if (parts.recipients.isEmpty())
        return;
    checkItems(parts, found);
    const bool letter = parts.kind == u"CV" && !parts.addressees.isEmpty();
    if (letter && !text::fold(parts.recipients.first().text).contains(u"nhu tren") && !text::fold(parts.recipients.first().text).contains(u"nhu kinh gui"))
        found.add(u"recipients.as_above"_qs, parts.recipients.first());
}

void checkBases(const FormParts &parts, Findings &found)
{
    QList<SetLine> bases = parts.bases;
    const bool decides = parts.kind == u"QĐ" || parts.kind == u"NQ";
    const bool list = bases.size() > 1 && (bases.first().text.trimmed().endsWith(u';') || bases.first().text.trimmed().endsWith(u','));
    if (bases.isEmpty() || (!decides && !list))
        return;
    if (!decides && bases.last().text.trimmed().endsWith(u':'))
        bases.removeLast(); // the first sentence of the text
    found.letters(u"base"_qs, bases);
    addEnds(found, u"bases.semicolon"_qs, withoutSemicolon(bases.mid(0, bases.size() - 1)), u';');
    if (decides && !bases.last().text.trimmed().endsWith(u'.'))
        addEnds(found, u"bases.full_stop"_qs, {bases.last()}, u'.');
}

void checkTextDates(const FormParts &parts, Findings &found)
{
    FormFinding *told = nullptr;
    const bool pages = !parts.about.isEmpty() && parts.about.first().page >= 0; // a date may go on in the line below
    for (const SetLine &line : (pages ? QList<SetLine>{joined(parts.about)} : parts.about) + parts.subject + parts.body) {
        for (const FigureDate &date : figureDates(line.text)) {
            if (!told)
                told = &found.addText(u"text.date"_qs, line, date.from, date.length, date.inWords, {{u"found"_qs, date.written}, {u"expected"_qs, date.inWords}});
            else if (line.paragraph >= 0)
                told->fixes.append(textFix(line, date.from, date.length, date.inWords));
        }
    }
}

void checkAnnexes(const FormParts &parts, Findings &found)
{
    static const QRegularExpression arabic(u"\\d"_qs);
    for (const SetLine &line : parts.annexes) {
        found.letters(u"appendix_word"_qs, line);
        if (isCapitals(line))
            found.add(u"annex.case"_qs, line);
        const bool numbered = parts.annexes.size() > 1;
        if (arabic.match(line.text).hasMatch() || (numbered && line.text.simplified().size() < 9))
            found.add(u"annex.number"_qs, line);
        if (parts.annexes.size() > 4)
            break; // the others are made alike
    }
}

}
