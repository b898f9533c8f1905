// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/furniture.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

bool isRule(const QString &line)
{
    return std::none_of(line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isSigningLabel(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\W*(?:(?:duoc )?ky (?:boi|so boi|ngay)|nguoi ky|nguoi dai dien|ngay ky|thoi gian ky|co quan ?:|email ?:|dia chi ?:|don vi ?:|signature|digitally signed|date ?:)"_qs);
    return pattern.match(text::fold(line)).hasMatch();
}

bool isFurniture(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:\\W*\\d{1,4}\\W*|\\d{0,4} ?cong bao ?/ ?so .*|van ban quy pham phap luat|van ban phap luat khac|phan van ban .*|dieu uoc quoc te"
        "|\\((?:tiep theo|xem tiep) cong bao .*)$"_qs);
    return isRule(line) || isSigningLabel(line) || pattern.match(text::fold(line)).hasMatch();
}

}
