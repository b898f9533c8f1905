// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/setting.h"

#include <algorithm>

namespace congso::worker {

namespace {

template <class T>
void lay(std::optional<T> &below, const std::optional<T> &over)
{
    if (over)
        below = over;
}

}

void overlay(LetterSetting &below, const LetterSetting &over)
{
    lay(below.font, over.font);
    if (over.size && *over.size < 0)
        below.size = below.size ? std::optional(*below.size * -*over.size) : std::nullopt;
    else
        lay(below.size, over.size);
    lay(below.bold, over.bold);
    lay(below.italic, over.italic);
    lay(below.capitals, over.capitals);
    lay(below.hidden, over.hidden);
}

void overlay(ParagraphSetting &below, const ParagraphSetting &over)
{
    lay(below.align, over.align);
    lay(below.first, over.first);
    lay(below.left, over.left);
    lay(below.before, over.before);
    lay(below.after, over.after);
    lay(below.lines, over.lines);
    lay(below.beginsPage, over.beginsPage);
}

QString attributeOf(const QXmlStreamReader &xml, QStringView name)
{
    const QXmlStreamAttributes all = xml.attributes();
    const auto found = std::find_if(all.begin(), all.end(), [name](const QXmlStreamAttribute &one) { return one.name() == name; });
    return found == all.end() ? QString() : found->value().toString();
}

int tagBefore(const QString &xml, qint64 end)
{
    return int(std::max<qsizetype>(0, xml.lastIndexOf(u'<', end - 1)));
}

FormRun runOf(const QString &text, const LetterSetting &setting)
{
    FormRun run;
    run.text = text;
    run.font = setting.font.value_or(QString());
    run.size = std::max(0.0f, setting.size.value_or(0));
    run.bold = setting.bold.value_or(false);
    run.italic = setting.italic.value_or(false);
    run.capitals = setting.capitals.value_or(false);
    return run;
}

}
