// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/lists.h"

#include <QMap>
#include <QRandomGenerator>

/// One Tuesday of a registry: which letters come, what becomes of each, how everything has to stand at five o'clock.
/// Letters are counted from 1 to 60 as they come; their arrival numbers follow from that.
namespace congso::testing::day {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline const QDate today(2026, 3, 10);
constexpr int letterCount = 60;
/// Lines of the paper book before the office went live; the register begins behind them.
constexpr int earlierLines = 40;
/// The arrival number given to a paper twin by mistake, after letter 50.
constexpr int mistakenNumber = earlierLines + 51;
constexpr quint64 seed = 20260310;

inline int numberOf(int letter)
{
    return earlierLines + letter + (letter > 50 ? 1 : 0);
}

/// "1-3 5" → 1, 2, 3, 5.
inline QList<int> all(const char *ranges)
{
    QList<int> numbers;
    for (const QString &range : s(ranges).split(u' ', Qt::SkipEmptyParts)) {
        for (int n = range.section(u'-', 0, 0).toInt(); n <= range.section(u'-', -1).toInt(); ++n)
            numbers << n;
    }
    return numbers;
}

/// How a letter comes.
enum class Way {
    File,     ///< a small file, registered directly
    Pdf,      ///< born digital: staged, read, the form filled from what was read
    Scan,     ///< a picture of a letter, staged and read
    Packet,   ///< of the exchange
    Archive,
    Mail,
    Paper,    ///< registered without a file, scanned later
    Envelope, ///< not opened by the registry
};

inline Way wayOf(int letter)
{
    static const QMap<int, Way> from{{1, Way::Pdf}, {13, Way::File}, {21, Way::Paper}, {27, Way::Envelope}, {29, Way::File}, {37, Way::Packet},
                                     {38, Way::Archive}, {39, Way::Mail}, {40, Way::Scan}, {41, Way::File}, {60, Way::Pdf}};
    return std::prev(from.upperBound(letter)).value();
}

struct Standing
{
    const char *letters;
    DocumentState state;
    const char *receivers; ///< units and people as the book names them, lead first
};
/// How the letters stand at five.
constexpr Standing standings[] = {
    {"1-3 6", DocumentState::Assigned, "CCVC VP"},
    {"4-5 7-12", DocumentState::Completed, "CCVC VP"},
    {"13-16 18-20", DocumentState::Assigned, "CCHC"},
    {"17", DocumentState::Assigned, "CCHC CCVC"}, // came back from the one, went to the other
    {"21-24", DocumentState::Assigned, "CCVC CCHC"},
    {"25-26", DocumentState::Assigned, "CCHC"},
    {"27", DocumentState::Assigned, "CCVC"},
    {"28 45-47 51-60", DocumentState::Submitted, ""},
    {"29", DocumentState::Assigned, "truongccvc cvhoa"},
    {"30", DocumentState::Assigned, "truongcchc"},
    {"31", DocumentState::Assigned, "chanhvp cvlan"},
    {"32-36", DocumentState::Assigned, "CCHC CCVC"},
    {"37-40", DocumentState::Assigned, "CCHC"},
    {"41-44", DocumentState::Assigned, "CCVC"},
    {"48-50", DocumentState::Completed, ""},
};

inline const Standing &standingOf(int letter)
{
    for (const Standing &standing : standings) {
        if (all(standing.letters).contains(letter))
            return standing;
    }
    qFatal("letter %d is not in the plan", letter);
}

struct Desk
{
    const char *login;
    Box box;
    const char *letters;
};
/// What lies on whose desk at five.
constexpr Desk desks[] = {
    {"giamdoc", Box::ToInstruct, "28 45-47"},
    {"giamdoc", Box::ToConfirm, ""},
    {"phogiamdoc", Box::ToInstruct, "51-60"},
    {"truongccvc", Box::ToProcess, "17 21-24 27 29 41-44"},
    {"truongccvc", Box::Done, "4-5 7-12"},
    {"truongcchc", Box::ToProcess, "18-20 25-26 30 32-40"},
    {"truongcchc", Box::Cooperating, "24"},
    {"cvhoa", Box::Processing, "1-2 6"},
    {"cvhoa", Box::WaitingOthers, "3"},
    {"cvhoa", Box::ToKnow, "29 32-36"},
    {"cvlan", Box::ToProcess, "15-16"},
    {"cvlan", Box::Processing, "13-14"},
    {"cvlan", Box::ToKnow, "31"},
    {"cvlan", Box::ToAnswer, ""},
    {"chanhvp", Box::ToProcess, "31"},
    {"vanthu", Box::ToSubmit, ""},
    {"vanthu", Box::Unscanned, ""},
    {"vanthu", Box::ToConfirm, ""},
    {"luutru", Box::Book, "1-12 48-50"}, // what is done, what her unit was told, beside the imported lines
};

/// Who is asked for instruction: the director until he leaves, then the deputy.
inline QString leaderOf(int letter)
{
    return all("13-20 32-36 48-60").contains(letter) ? s("phogiamdoc") : s("giamdoc");
}

inline QString subjectOf(int letter)
{
    if (letter <= 12)
        return s("Phát động thi đua, khen thưởng đợt %1 năm 2026").arg(letter);
    if (letter <= 20)
        return s("Báo cáo cải cách hành chính kỳ %1").arg(letter);
    if (letter >= 29 && letter <= 31)
        return s("Mời họp giao ban lần %1").arg(letter);
    if (letter >= 32 && letter <= 36)
        return s("Ứng phó mưa lũ, công điện %1").arg(letter);
    return letter == 37 ? s("Về việc tổ chức lễ hội") : s("Rà soát hồ sơ cán bộ, lần %1").arg(letter);
}

/// The fields of a letter as the clerk has them from its first page.
inline IncomingFields fieldsOf(int letter)
{
    static const QStringList agencies{s("UBND xã Sông Thao"), s("UBND xã Đồng Lạc"), s("Sở Tài chính"), s("Sở Y tế"), s("UBND phường Bến Gót")};
    QRandomGenerator random(quint32(seed + letter));
    IncomingFields fields;
    fields.subject = subjectOf(letter);
    fields.agency = letter == 37 ? s("Ủy ban nhân dân tỉnh Phú Thượng") : agencies.at(random.bounded(int(agencies.size())));
    fields.kind = s("CV");
    fields.codeNumber = letter == 37 ? s("214") : QString::number(300 + letter);
    fields.codeNotation = letter == 37 ? s("UBND-VHXH") : s("UBND-VP");
    fields.issued = today.addDays(letter == 37 ? -1 : -random.bounded(1, 6));
    fields.origin = wayOf(letter) == Way::Packet ? s("exchange") : wayOf(letter) == Way::Mail ? s("email") : s("direct");
    fields.urgency = letter >= 32 && letter <= 36 ? s("express") : s("normal");
    if (letter >= 29 && letter <= 31) {
        fields.kind = s("GM");
        fields.meeting = {today.addDays(1), QTime(14, (letter - 29) * 20), QTime(16, 0), s("Phòng họp số 2"), s("Chủ tịch UBND tỉnh")};
    }
    if (wayOf(letter) == Way::Paper || wayOf(letter) == Way::Envelope)
        fields.origin = s("paper");
    if (wayOf(letter) == Way::Envelope) {
        fields = {};
        fields.agency = s("Đoàn Thanh tra");
        fields.origin = s("paper");
        fields.sealed = true;
        fields.addressee = s("Giám đốc Phan Quốc Bảo");
    }
    return fields;
}

/// The words of the letter that the director opens.
inline const QString openedSubject = s("Đơn kiến nghị về tuyển dụng");
/// What letter 9 turns out to be about.
inline const QString correctedSubject = s("Phát động thi đua, khen thưởng quý II năm 2026");
inline const QString correctionReason = s("Ghi nhầm trích yếu so với văn bản");
inline const QString mistakeReason = s("Vào sổ nhầm bản giấy của số 46");

/// The subject as the book has it at five.
inline QString subjectAtFive(int letter)
{
    return letter == 27 ? openedSubject : letter == 9 ? correctedSubject : fieldsOf(letter).subject;
}

}
