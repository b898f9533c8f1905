// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/findings.h"

#include "db/text/fold.h"
#include "db/text/normal.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace congso::formcheck {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

const QString nationalTitle = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_qs;
const QString motto = u"Độc lập - Tự do - Hạnh phúc"_qs;

/// As it stands, but for the two places of the tone, which the decree itself mixes.
QString plain(const QString &text)
{
    return text::unifyTonePlacement(text::nfc(text.simplified()));
}

void checkNationalTitle(const FormParts &parts, Findings &found)
{
    const SetLine &line = parts.motto;
    if (line.isEmpty()) {
        found.add(u"national_title.missing"_qs, parts.number.isEmpty() ? parts.title : parts.number).excerpt.clear();
        return;
    }
    found.letters(u"national_title"_qs, line);
    const QString text = plain(line.text);
    if (text == nationalTitle)
        return;
    const bool onlyCase = text.compare(nationalTitle, Qt::CaseInsensitive) == 0;
    found.addText(onlyCase ? u"national_title.case"_qs : u"national_title.text"_qs, line, 0, int(line.text.size()), nationalTitle, {{u"expected"_qs, nationalTitle}});
}

void checkMotto(const FormParts &parts, Findings &found)
{
    const SetLine &line = parts.secondMotto;
    if (line.isEmpty()) {
        if (!parts.motto.isEmpty())
            found.add(u"motto.missing"_qs, parts.motto);
        return;
    }
    found.letters(u"motto"_qs, line);
    QString text = plain(line.text);
    static const QRegularExpression underline(u"[_\\s]+$"_qs);
    text.remove(underline);
    if (text == motto)
        return;
    static const QRegularExpression dashes(u"\\s*[-–—−‐‑]\\s*"_qs);
    const QString dashed = QString(text).replace(dashes, u" - "_qs);
    const QString rule = dashed == motto ? u"motto.hyphens"_qs : dashed.compare(motto, Qt::CaseInsensitive) == 0 ? u"motto.case"_qs : u"motto.text"_qs;
    found.addText(rule, line, 0, int(line.text.size()), motto, {{u"expected"_qs, motto}});
}

/// Where a second agency's name begins: above it is the one it belongs to.
qsizetype ownAgency(const QList<SetLine> &lines)
{
    static const QRegularExpression body(
        u"^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BỘ|SỞ|TỔNG CỤC|CỤC|CHI CỤC|TRƯỜNG|TRUNG TÂM|VĂN PHÒNG|VIỆN|THANH TRA|CÔNG TY|TỔNG CÔNG TY|ĐẠI HỌC|BỆNH VIỆN|KHO BẠC|HẠT KIỂM LÂM|BAN QUẢN LÝ)\\b"_qs,
        unicode);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString above = lines[i - 1].text.trimmed();
        const bool open = above.endsWith(u'-') || above.endsWith(u',') || above.endsWith(u" VÀ");
        if (!open && body.match(lines[0].text).hasMatch() && body.match(lines[i].text).hasMatch())
            return i;
    }
    return 0;
}

void checkAgency(const FormParts &parts, Findings &found)
{
    const QList<SetLine> &lines = parts.agency;
    if (lines.isEmpty()) {
        if (!parts.motto.isEmpty() && !parts.number.isEmpty())
            found.add(u"agency.missing"_qs, parts.number).excerpt.clear();
        return;
    }
    const qsizetype own = ownAgency(lines);
    if (own > 0) {
        found.letters(u"parent_agency"_qs, lines.mid(0, own));
        found.letters(u"agency"_qs, lines.mid(own));
        return;
    }
    // one name over several lines, or one above that cannot be told from it: some line has to be bold
    const bool anyBold = std::any_of(lines.begin(), lines.end(), [](const SetLine &line) { return boldShare(line) > 0.5; });
    if (anyBold)
        found.size(u"agency"_qs, lines);
    else
        found.letters(u"agency"_qs, lines);
}

}

namespace {

/// Under the name of the kind, and not at the beginning of a line: else it is the text.
bool isCentred(const FormParts &parts)
{
    return std::all_of(parts.subject.begin(), parts.subject.end(), [&parts](const SetLine &line) {
        return line.page < 0 ? line.align == FormAlign::Centre || boldShare(line) > 0.5 : std::abs(line.box.center().x() - parts.title.box.center().x()) < 25;
    });
}

}

void checkHead(const FormParts &parts, Findings &found)
{
    checkNationalTitle(parts, found);
    checkMotto(parts, found);
    checkAgency(parts, found);
    for (const SetLine &line : parts.urgency) {
        static const QRegularExpression mark(u"^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)$"_qs, unicode);
        if (!mark.match(line.text.simplified()).hasMatch())
            found.add(isCapitals(line) ? u"urgency.text"_qs : u"urgency.case"_qs, line);
        found.letters(u"urgency"_qs, line);
    }
}

void checkDate(const FormParts &parts, Findings &found)
{
    const SetLine &line = parts.date;
    if (line.isEmpty()) {
        if (!parts.motto.isEmpty() && !parts.number.isEmpty() && !parts.dateDoubtful && parts.kind != u"BB") // minutes have their time in the text
            found.add(u"date.missing"_qs, parts.secondMotto.isEmpty() ? parts.motto : parts.secondMotto).excerpt.clear();
        return;
    }
    found.letters(u"date"_qs, line);
    static const QRegularExpression pattern(u"^\\s*(?:(?<place>\\p{L}[^,]*?)(?<comma>\\s*,)?\\s*)?\\bngày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})\\s+năm\\s+(?<year>\\d{4})"_qs,
                                            unicode | QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(line.text);
    if (!match.hasMatch()) { // in figures alone, or left to be filled in
        for (const FigureDate &date : figureDates(line.text))
            found.addText(u"date.words"_qs, line, date.from, date.length, date.inWords, {{u"found"_qs, date.written}, {u"expected"_qs, date.inWords}});
        return;
    }
    const auto number = [&](const QString &name, const QString &rule, const QString &right) {
        if (match.captured(name) != right)
            found.addText(rule, line, int(match.capturedStart(name)), int(match.capturedLength(name)), right, {{u"found"_qs, match.captured(name)}, {u"expected"_qs, right}});
    };
    const int day = match.captured(u"day"_qs).toInt(), month = match.captured(u"month"_qs).toInt();
    if (!QDate(match.captured(u"year"_qs).toInt(), month, day).isValid()) {
        found.add(u"date.invalid"_qs, line);
        return;
    }
    number(u"day"_qs, u"date.day_zero"_qs, QString::number(day).rightJustified(2, u'0'));
    number(u"month"_qs, month < 3 ? u"date.month_zero"_qs : u"date.month_extra_zero"_qs, month < 3 ? u'0' + QString::number(month) : QString::number(month));
    const QString place = match.captured(u"place"_qs);
    if (place.isEmpty())
        found.add(u"date.place"_qs, line);
    else if (match.captured(u"comma"_qs).isEmpty())
        found.addText(u"date.comma"_qs, line, int(match.capturedEnd(u"place"_qs)), 0, u","_qs);
}

void checkTitle(const FormParts &parts, Findings &found)
{
    if (parts.kind == u"CV") {
        if (parts.about.isEmpty()) {
            if (!parts.number.isEmpty() && !parts.addressees.isEmpty())
                found.add(u"about.missing"_qs, parts.number).excerpt.clear();
            return;
        }
        static const QRegularExpression sign(u"^\\s*(\\S+?)(?=[\\s:]|$)"_qs);
        const auto match = sign.match(parts.about.first().text);
        if (match.captured(1) != u"V/v")
            found.addText(u"about.sign"_qs, parts.about.first(), int(match.capturedStart(1)), int(match.capturedLength(1)), u"V/v"_qs, {{u"found"_qs, match.captured(1)}});
        found.letters(u"about"_qs, parts.about);
        return;
    }
    if (parts.title.isEmpty())
        return;
    found.letters(u"kind"_qs, parts.title);
    if (parts.title.align != FormAlign::Unknown && parts.title.align != FormAlign::Centre)
        found.add(u"kind.centred"_qs, parts.title);
    static const QSet<QString> without{u"GGT"_qs, u"GNP"_qs, u"GUQ"_qs, u"PG"_qs, u"PC"_qs, u"PB"_qs, u"HĐ"_qs}; // Phụ lục III: their text follows at once
    if (parts.subject.isEmpty() || without.contains(parts.kind) || !isCentred(parts))
        return;
    const SetLine subject = joined(parts.subject);
    found.letters(u"subject"_qs, parts.subject);
    if (isCapitals(subject) && subject.text.size() > 12)
        found.add(u"subject.case"_qs, subject);
}

}
