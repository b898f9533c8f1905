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

bool goesOnAsBasis(const SetLine &line)
{
    const QString text = line.text.trimmed();
    return italicShare(line) > 0.8 && (text.endsWith(u';') || text.endsWith(u'.') || text.endsWith(u','));
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
