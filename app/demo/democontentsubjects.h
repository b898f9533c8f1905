// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democontentsenders.h"

#include <QStringList>
#include <QTime>

namespace congso {

/// A matter that the demo office has to do with.
struct DemoTopic
{
    QString noun;   ///< fits behind "kết quả …" and "về …": "tuyển dụng công chức"
    QString field;  ///< lĩnh vực
    QString unit;   ///< key of the unit that leads it
    QString helper; ///< key of one that co-operates
    QString code;   ///< for the notation of a công văn
};
const QList<DemoTopic> &demoTopics();

/// What the office has to do about a letter.
enum class DemoDuty {
    Answer,  ///< send something back
    Act,     ///< do it, no answer wanted
    Know,
};

/// What one letter says about a topic. In the texts %1 is the topic, %2 the period, %3 the year,
/// %4 the sender's full name, %5 the day by which an answer is wanted or of the meeting, %6 an earlier document, %7 the
/// hours of the meeting.
struct DemoPattern
{
    QString kind;        ///< code of the kinds' data file, "CV"
    QString kindName;    ///< empty for a công văn
    int levels = 0;      ///< DemoLevel bits of who writes it
    QString subject;
    DemoDuty duty = DemoDuty::Act;
    int firstDays = 5;   ///< working days the office has, from … to
    int lastDays = 12;
    int weight = 1;
    QStringList body;    ///< paragraphs
    QStringList nouns;   ///< the only topics it is for; empty: all
    QTime meets = {};    ///< of invitations: when it begins
    QString room = {};   ///< of invitations: where, at the sender's
};
const QList<DemoPattern> &demoPatterns();

/// The subject, beginning with a capital.
QString demoSubject(const DemoPattern &pattern, const DemoTopic &topic, const QString &period, int year);

}
