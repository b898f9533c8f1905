// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/formparts.h"

#include "db/text/fold.h"

#include <QRegularExpression>
#include <QSet>

namespace congso::formcheck {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

}

bool beginsBasis(const QString &text)
{
    static const QRegularExpression pattern(u"^\\W{0,3}(?:căn cứ|theo đề nghị|theo tờ trình|xét đề nghị|xét tờ trình|xét báo cáo|thực hiện)\\b"_qs, unicode);
    return pattern.match(text.trimmed()).hasMatch();
}

bool goesOnAsBasis(const SetLine &line, const QList<SetLine> &above)
{
    const auto ends = [](const SetLine &one, const QString &signs) { return !one.text.trimmed().isEmpty() && signs.contains(one.text.trimmed().back()); };
    return !above.isEmpty() && ends(above.last(), u";,"_qs) && italicShare(line) > 0.8 && ends(line, u";.,"_qs);
}

QList<FigureDate> figureDates(const QString &text)
{
    static const QRegularExpression pattern(u"\\bngày\\s+((\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\3\\s?((?:19|20)\\d{2}))(?!\\d)"_qs, unicode);
    QList<FigureDate> dates;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        const QDate date(one.captured(5).toInt(), one.captured(4).toInt(), one.captured(2).toInt());
        if (!date.isValid())
            continue;
        const QString day = QString::number(date.day()).rightJustified(2, u'0');
        const QString month = date.month() < 3 ? u'0' + QString::number(date.month()) : QString::number(date.month());
        dates.append({int(one.capturedStart(1)), int(one.capturedLength(1)), one.captured(1), u"%1 tháng %2 năm %3"_qs.arg(day, month).arg(date.year())});
    }
    return dates;
}

bool isUrgency(const QString &text)
{
    static const QSet<QString> marks{u"hoa toc"_qs, u"thuong khan"_qs, u"khan"_qs, u"hoa toc hen gio"_qs};
    return marks.contains(text::fold(text));
}

bool beginsAbout(const QString &text)
{
    static const QRegularExpression pattern(u"^\\W{0,3}v\\s*[/.]\\s*v\\b"_qs, unicode);
    return pattern.match(text).hasMatch();
}

bool isAnnexWord(const QString &text)
{
    static const QRegularExpression pattern(u"^phụ lục(?:\\s+(?:số\\s+)?[\\divxlc]{1,4})?\\s*[.:]?$"_qs, unicode);
    return pattern.match(text.trimmed()).hasMatch();
}

bool isRecipientsWord(const QString &text)
{
    static const QRegularExpression pattern(u"^noi nhan\\s*[:;.]?(?:$|\\s+-)"_qs, unicode);
    return pattern.match(text::fold(text)).hasMatch();
}

bool isAddressee(const QString &text)
{
    static const QRegularExpression pattern(u"^kinh gui\\b"_qs, unicode);
    return pattern.match(text::fold(text)).hasMatch();
}

}
