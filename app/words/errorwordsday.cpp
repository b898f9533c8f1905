// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorargs.h"
#include "app/words/errorwords.h"
#include "app/words/wordtable.h"

namespace congso {

namespace {
// %1: the field, %2: who or which
constexpr Word bad[] = {
    {"time", QT_TRANSLATE_NOOP("ErrorWords", "%1 is no time of day. Write it as 08:30.")},
    {"before_start", QT_TRANSLATE_NOOP("ErrorWords", "The meeting would end before it begins.")},
    {"not_entered", QT_TRANSLATE_NOOP("ErrorWords", "A signed slip goes only with what is entered for somebody else.")},
    {"not_urgent", QT_TRANSLATE_NOOP("ErrorWords", "The document is not urgent. It goes to the units when it has been instructed.")},
    {"inform_only", QT_TRANSLATE_NOOP("ErrorWords", "Before the instruction %2 can only be informed.")},
    {"no_proposal", QT_TRANSLATE_NOOP("ErrorWords", "Nothing was proposed that could be agreed with. Write the instruction.")},
    {"oneself", QT_TRANSLATE_NOOP("ErrorWords", "A question goes to somebody else.")},
    {"itself", QT_TRANSLATE_NOOP("ErrorWords", "A document is not linked to itself.")},
    {"no_condition", QT_TRANSLATE_NOOP("ErrorWords", "The rule “%2” says for no letter that it fits. Give a sender, kind, word or urgency.")},
    {"empty", QT_TRANSLATE_NOOP("ErrorWords", "The rule “%2” gives the letter to nobody.")},
    {"one_lead", QT_TRANSLATE_NOOP("ErrorWords", "The rule “%2” names more than one lead.")},
    {"name", QT_TRANSLATE_NOOP("ErrorWords", "Each rule has a name of its own, up to 100 characters.")},
};

constexpr Word wrong[] = {
    {"not_sealed", QT_TRANSLATE_NOOP("ErrorWords", "The letter was not registered as an unopened envelope.")},
    {"paper_there", QT_TRANSLATE_NOOP("ErrorWords", "The paper original is already recorded.")},
    {"nothing_entered", QT_TRANSLATE_NOOP("ErrorWords", "Nothing here waits for confirmation.")},
    {"waiting", QT_TRANSLATE_NOOP("ErrorWords", "The work already waits for somebody else.")},
    {"not_waiting", QT_TRANSLATE_NOOP("ErrorWords", "The work does not wait for anybody.")},
};
}

QString ErrorWords::badDay(const QString &problem, const QVariantMap &args)
{
    const char *said = wordOf(bad, problem);
    if (!said)
        return {};
    const QString which = errorargs::text(args, args.contains(QStringLiteral("who")) ? "who" : "value");
    QString sentence = tr(said);
    sentence.replace(QLatin1String("%2"), which).replace(QLatin1String("%1"), errorargs::field(args));
    return sentence;
}

QString ErrorWords::wrongDay(const QString &problem)
{
    const char *said = wordOf(wrong, problem);
    return said ? tr(said) : QString();
}

}
