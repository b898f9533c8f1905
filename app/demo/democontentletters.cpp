// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontent.h"
#include "app/demo/democontentphrases.h"
#include "app/demo/demorandom.h"

namespace congso {

namespace {

const QString &pick(const QStringList &list, DemoRandom &random)
{
    static const QString nothing;
    return list.isEmpty() ? nothing : list.at(random.below(int(list.size())));
}

/// Every pattern as often as it weighs.
const QList<int> &patternLottery()
{
    static const QList<int> lottery = [] {
        QList<int> list;
        for (int i = 0; i < demoPatterns().size(); ++i)
            list.append(QList<int>(demoPatterns().at(i).weight, i));
        return list;
    }();
    return lottery;
}

int senderNamed(const QString &shortName, DemoLevel level)
{
    const QList<DemoSender> &senders = demoSenders();
    for (int i = 0; i < senders.size(); ++i) {
        if (senders.at(i).level == level && senders.at(i).shortName == shortName)
            return i;
    }
    return 0;
}

int chooseSender(const DemoPattern &pattern, DemoRandom &random)
{
    static const int committee = senderNamed(QStringLiteral("UBND"), ProvinceLevel);
    static const int itsOffice = senderNamed(QStringLiteral("VPUB"), ProvinceLevel);
    const QList<DemoSender> &senders = demoSenders();
    int sender = 0;
    do {
        // The committee of the province and its office write as much as a third of the mail from above.
        sender = random.percent(14) ? committee : random.percent(6) ? itsOffice : random.below(int(senders.size()));
    } while (!(senders.at(sender).level & pattern.levels));
    if (senders.at(sender).level == ProvinceLevel && !pattern.kindName.isEmpty())
        return pattern.kind == QLatin1String("TB") ? itsOffice : committee;
    return sender;
}

/// Topics that the sender writes about.
int chooseTopic(const DemoPattern &pattern, int sender, DemoRandom &random)
{
    if (!pattern.nouns.isEmpty()) {
        const QString &noun = pick(pattern.nouns, random);
        const QList<DemoTopic> &all = demoTopics();
        for (int i = 0; i < all.size(); ++i) {
            if (all.at(i).noun == noun)
                return i;
        }
    }
    static const QList<QList<int>> topics = [] {
        QList<QList<int>> all;
        for (const DemoSender &one : demoSenders()) {
            QList<int> list;
            for (int i = 0; i < demoTopics().size(); ++i) {
                if (one.units.isEmpty() || one.units.contains(demoTopics().at(i).unit))
                    list.append(i);
            }
            all.append(list);
        }
        return all;
    }();
    const QList<int> &own = topics.at(sender);
    return own.at(random.below(int(own.size())));
}

QString periodBefore(QDate date, DemoRandom &random)
{
    const int quarter = (date.month() - 1) / 3;
    switch (random.below(4)) {
    case 0: {
        const QDate last = date.addMonths(-1);
        return QStringLiteral("tháng %1 năm %2").arg(last.month()).arg(last.year());
    }
    case 1:
        return quarter == 0 ? QStringLiteral("năm %1").arg(date.year() - 1)
                            : QStringLiteral("quý %1 năm %2").arg(quarter == 1 ? QStringLiteral("I") : quarter == 2 ? QStringLiteral("II") : QStringLiteral("III")).arg(date.year());
    case 2:
        return date.month() < 7 ? QStringLiteral("6 tháng cuối năm %1").arg(date.year() - 1) : QStringLiteral("6 tháng đầu năm %1").arg(date.year());
    default:
        return date.month() < 4 ? QStringLiteral("năm %1").arg(date.year() - 1) : QStringLiteral("9 tháng năm %1").arg(date.month() < 10 ? date.year() - 1 : date.year());
    }
}

QString urgencyOf(const DemoPattern &pattern, DemoRandom &random)
{
    if (pattern.kind == QStringLiteral("CĐ"))
        return QStringLiteral("express");
    if (random.percent(pattern.lastDays > 0 && pattern.lastDays < 7 ? 22 : 3))
        return QStringLiteral("urgent");
    return random.percent(1) ? QStringLiteral("very_urgent") : QStringLiteral("normal");
}

void number(DemoLetter &letter, const DemoPattern &pattern, const DemoTopic &topic, const DemoSender &sender, DemoRandom &random)
{
    const int perDay = pattern.kindName.isEmpty() ? sender.lettersPerDay : 1 + sender.lettersPerDay / 8;
    const int workday = letter.fields.issued.dayOfYear() * 5 / 7;
    letter.fields.codeNumber = QString::number(workday * perDay + random.below(perDay) + 1);
    if (letter.fields.codeNumber.size() == 1)
        letter.fields.codeNumber.prepend(u'0');
    if (!pattern.kindName.isEmpty())
        letter.fields.codeNotation = pattern.kind + u'-' + sender.shortName;
    else if (sender.level == CommuneLevel)
        letter.fields.codeNotation = sender.shortName + (random.percent(70) ? QStringLiteral("-VHXH") : QStringLiteral("-VP"));
    else
        letter.fields.codeNotation = sender.shortName + u'-' + topic.code;
}

void describe(DemoLetter &letter, const DemoPattern &pattern, const DemoTopic &topic, const DemoSender &sender, QDate arrival, DemoRandom &random)
{
    IncomingFields &fields = letter.fields;
    fields.arrival = arrival;
    fields.issued = demoWorkdaysAfter(arrival, -(sender.level == CentralLevel ? random.between(2, 6) : random.between(0, 3)));
    if (!isDemoWorkday(fields.issued))
        fields.issued = demoWorkdaysAfter(fields.issued, -1);
    fields.agency = sender.name;
    fields.kind = pattern.kind;
    fields.subject = demoSubject(pattern, topic, periodBefore(arrival, random), arrival.year());
    const int signer = random.percent(35) ? 0 : random.between(1, 2);
    fields.signer = sender.signers[signer];
    fields.signerTitle = signer == 0 ? sender.headTitle : sender.deputyTitle;
    fields.urgency = urgencyOf(pattern, random);
    fields.field = topic.field;
    fields.language = QStringLiteral("Tiếng Việt");
    const int way = random.below(100);
    fields.origin = way < 68 ? QStringLiteral("exchange") : way < 80 ? QStringLiteral("email") : way < 95 ? QStringLiteral("paper") : QStringLiteral("direct");
    fields.replyRequired = pattern.duty == DemoDuty::Answer;
    fields.copies = 1;
    fields.pages = int(pattern.body.size()) > 4 ? 2 : 1;
    if (random.percent(4))
        fields.note = QStringLiteral("Bản giấy gửi sau");
    number(letter, pattern, topic, sender, random);
    const int look = random.below(100);
    letter.style = fields.origin == QLatin1String("paper") || look < 12 ? LetterStyle::ScannedLooking
        : look < 80                                                     ? LetterStyle::SignedLooking
                                                                        : LetterStyle::Plain;
    letter.attachments = random.percent(pattern.kind == QLatin1String("TTr") || pattern.kind == QLatin1String("BC") ? 45 : 12) ? random.between(1, 2) : 0;
}

DemoFate fateOf(int age, DemoDuty duty, DemoRandom &random)
{
    struct Share
    {
        DemoFate fate;
        int upTo[4]; ///< percent, cumulated, by age: to 2 days, 3 to 7, 8 to 25, older
    };
    static constexpr Share shares[] = {
        {DemoFate::Registered, {30, 4, 1, 0}},   {DemoFate::Submitted, {66, 14, 3, 1}},    {DemoFate::Instructed, {84, 30, 8, 1}},
        {DemoFate::Assigned, {95, 48, 14, 1}},   {DemoFate::Processing, {100, 76, 34, 5}}, {DemoFate::ExtensionAsked, {100, 80, 39, 6}},
        {DemoFate::Returned, {100, 84, 42, 6}},  {DemoFate::Suspended, {100, 85, 46, 8}},  {DemoFate::Voided, {100, 87, 48, 10}},
        {DemoFate::Completed, {100, 100, 100, 100}},
    };
    const int column = age < 3 ? 0 : age < 8 ? 1 : age < 26 ? 2 : 3;
    const int draw = random.below(100);
    for (const Share &share : shares) {
        if (draw >= share.upTo[column])
            continue;
        const bool worked = share.fate != DemoFate::Registered && share.fate != DemoFate::Submitted && share.fate != DemoFate::Voided;
        return duty == DemoDuty::Know && worked ? DemoFate::ForInformation : share.fate;
    }
    return DemoFate::Completed;
}

void plan(DemoLetter &letter, const DemoPattern &pattern, const DemoTopic &topic, QDate today, DemoRandom &random)
{
    const DemoHands &hands = demoHands(topic.unit);
    DemoPlan &p = letter.plan;
    const int age = today.isValid() ? int(qMax<qint64>(0, letter.fields.arrival.daysTo(today))) : 12;
    p.fate = fateOf(age, pattern.duty, random);
    p.leader = random.percent(20) ? QStringLiteral("bao.phan") : hands.leader;
    p.leadUnit = topic.unit;
    p.head = hands.head;
    p.officer = pick(hands.officers, random);
    if (pattern.duty != DemoDuty::Know && random.percent(45))
        p.cooperating += topic.helper;
    if (random.percent(25))
        p.informed += topic.unit == QLatin1String("VP") ? QStringLiteral("CCHC") : QStringLiteral("VP");
    p.informed.removeAll(p.cooperating.value(0));
    p.submitDay = random.percent(85) ? 0 : 1;
    p.instructDay = p.submitDay + random.below(2);
    p.assignDay = p.instructDay + random.below(2);
    p.leadDays = qMax(pattern.firstDays == pattern.lastDays ? pattern.firstDays : random.between(pattern.firstDays, pattern.lastDays), p.assignDay + 1);
    p.officerDays = qMax(p.leadDays - random.below(2), p.assignDay);
    p.cooperateDays = qMax(p.instructDay, p.leadDays - 2);
    p.finishDay = random.percent(80) ? random.between(p.assignDay, p.leadDays) : p.leadDays + random.between(1, 4);
    if (today.isValid() && p.finishDay > age * 5 / 7) {
        p.finishDay = qMax(p.assignDay, age * 5 / 7);
        if (p.fate == DemoFate::Completed && p.finishDay > age * 5 / 7)
            p.fate = DemoFate::Processing;
    }
    p.percent = 10 * random.between(2, 8);
    if (pattern.duty != DemoDuty::Know)
        letter.fields.due = demoWorkdaysAfter(letter.fields.arrival, p.leadDays);
    if (pattern.meets.isValid())
        letter.fields.meeting = {letter.fields.due, pattern.meets, {}, pattern.room + QStringLiteral(", trụ sở ") + demoSenders().at(letter.sender).fullName, {}};
}

const QString &unitName(const QString &key)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> map;
        for (const DemoUnit &unit : demoOffice().units)
            map.insert(unit.key, unit.name);
        return map;
    }();
    return *names.constFind(key);
}

void say(DemoLetter &letter, const DemoPattern &pattern, DemoRandom &random)
{
    DemoPlan &p = letter.plan;
    const bool meeting = pattern.kind == QLatin1String("GM");
    const QString &unit = unitName(p.leadUnit);
    const QString day = demoWorkdaysAfter(letter.fields.arrival, p.leadDays).toString(QStringLiteral("dd/MM/yyyy"));
    const auto filled = [&](QString text) { return text.replace(QLatin1String("%1"), unit).replace(QLatin1String("%2"), day); };
    p.proposal = pattern.duty == DemoDuty::Know ? QStringLiteral("Kính trình lãnh đạo Sở để biết.") : filled(pick(demoProposals(), random));
    p.instruction = filled(pick(demoInstructions(pattern.duty, meeting), random));
    p.unitNote = pick(demoUnitNotes(), random);
    p.opinion = pick(demoOpinions(), random);
    p.result = pick(demoResults(pattern.duty, meeting), random);
    p.reason = pick(demoReasons(p.fate), random);
}

}

DemoLetter demoLetter(quint64 seed, int index, QDate arrival, QDate today)
{
    DemoRandom random(seed, quint64(index) + 1);
    DemoLetter letter;
    letter.seed = random.next();
    letter.pattern = patternLottery().at(random.below(int(patternLottery().size())));
    const DemoPattern &pattern = demoPatterns().at(letter.pattern);
    letter.sender = chooseSender(pattern, random);
    letter.topic = chooseTopic(pattern, letter.sender, random);
    const DemoTopic &topic = demoTopics().at(letter.topic);
    describe(letter, pattern, topic, demoSenders().at(letter.sender), arrival, random);
    plan(letter, pattern, topic, today, random);
    say(letter, pattern, random);
    return letter;
}

}
