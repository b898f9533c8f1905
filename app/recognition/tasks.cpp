// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/deadlines.h"
#include "app/recognition/fields.h"
#include "app/recognition/fuzzy.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <optional>

namespace congso::recognition {

namespace {

constexpr qsizetype mostTasks = 60;
constexpr qsizetype longestActor = 180;
constexpr qsizetype longestTask = 700;
constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;

/// What names somebody who can be told to do something.
const QString actorWords = u"(?:các )?(?:sở|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|văn phòng|cục|chi cục|công an|bộ chỉ huy|bộ trưởng|bộ |thanh tra|ban quản lý|ban chỉ đạo|ban |thủ trưởng|giám đốc|"
                           "chủ tịch|trưởng ban|trưởng phòng|trưởng các|phòng|trung tâm|kho bạc|bảo hiểm xã hội|ngân hàng|đài |báo (?!cáo)|cơ quan|đơn vị|địa phương|tổng cục|vụ |viện |trường (?!hợp)|"
                           "hội |đoàn |liên đoàn|ủy ban mặt trận|công ty|chánh văn phòng|bí thư|huyện|thành phố|xã |phường )"_qs;

/// Words that begin what has to be done.
const QString verbs = u"(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tham mưu|khẩn trương|tiếp tục|xây dựng|rà soát|tăng cường|hướng dẫn|báo cáo|tổ chức|chỉ đạo|thực hiện|kiểm tra|đôn đốc|"
                      "nghiêm túc|căn cứ|theo dõi|theo chức năng|nghiên cứu|triển khai|đẩy mạnh|chủ động|cung cấp|bố trí|ban hành|tổng hợp|đề xuất|hoàn thành|lập|gửi|phân công|làm việc|xem xét|"
                      "tập trung|quán triệt|thường xuyên|kịp thời|bảo đảm|đảm bảo|cân đối|sớm|trực tiếp|quan tâm|là cơ quan)"_qs;

struct Order
{
    QString who;
    QString what;
};

QString trimmed(const QString &text)
{
    static const QRegularExpression ends(u"^[\\s:,;–-]+|[\\s:,;]+$"_qs);
    return QString(text).remove(ends);
}

/// "Giao Sở Nội vụ chủ trì …", "Đề nghị các sở báo cáo …", "Yêu cầu …".
std::optional<Order> givenTo(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:Giao|Yêu cầu|Đề nghị|Giao cho|Phân công)\\s+((?i:"_qs + actorWords + u").{0,170}?)[,:]?\\s+("_qs + verbs + u"\\b.*)$"_qs, options);
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(Order{trimmed(match.captured(1)), match.captured(2)}) : std::nullopt;
}

/// "Sở Nội vụ có trách nhiệm …", "UBND các huyện nghiêm túc …": whoever is told stands first.
std::optional<Order> toldFirst(const QString &text)
{
    static const QRegularExpression pattern(u"^((?i:"_qs + actorWords + u").{0,170}?)[,:]?\\s+("_qs + verbs + u"\\b.*)$"_qs, options);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || !text.front().isUpper())
        return {};
    const QString who = trimmed(match.captured(1));
    return who.contains(u". ") ? std::nullopt : std::optional(Order{who, match.captured(2)});
}

/// "1. Cục Thuế tỉnh", "a) Sở Nội vụ có trách nhiệm:": what is under it is told to them.
std::optional<QString> headingActor(const Paragraph &paragraph, const QString &text)
{
    static const QRegularExpression pattern(u"^(?:(?:Giao|Yêu cầu|Đề nghị|Đối với)\\s+)?((?:"_qs + actorWords + u").{0,170}?)\\s*(?:(?:có|chịu) trách nhiệm|thực hiện)?\\s*:?$"_qs,
                                            options | QRegularExpression::CaseInsensitiveOption);
    if (!paragraph.heading || text.size() > longestActor || text.isEmpty() || !text.front().isUpper() || text.endsWith(u';'))
        return {};
    const auto match = pattern.match(text);
    static const QRegularExpression verb(u"\\s"_qs + verbs + u"\\b"_qs, options);
    if (!match.hasMatch() || verb.match(match.captured(1)).hasMatch())
        return {};
    return trimmed(match.captured(1));
}

QString withoutDuty(const QString &what)
{
    static const QRegularExpression duty(u"^(?:có|chịu) trách nhiệm\\s*:?\\s*"_qs, options | QRegularExpression::CaseInsensitiveOption);
    const QString bare = QString(what).remove(duty);
    return bare.isEmpty() ? bare : QString(bare.left(1).toUpper() + bare.mid(1)).left(longestTask);
}

/// Past the signature nobody is told anything.
bool endsLetter(const QString &text)
{
    static const QRegularExpression end(u"(?:^(?:tm|kt|tl)\\. |\\bnoi nhan ?:)"_qs);
    return end.match(text::fold(text)).hasMatch();
}

/// The head with the national title in it, run together with what follows.
bool isHead(const QString &text)
{
    return bareLetters(text).contains(u"doclaptudo");
}

class TaskReader
{
public:
    TaskReader(QDate issued, const WorkingDayBefore &before) : m_issued(issued), m_before(before) {}

    void read(const Paragraph &paragraph)
    {
        const QString text = withoutMark(paragraph.text);
        const bool item = paragraph.text.startsWith(u'-') || paragraph.text.startsWith(u'+') || paragraph.text.startsWith(u'–');
        if (const auto actor = item ? std::nullopt : headingActor(paragraph, text)) {
            m_actor = *actor;
            return;
        }
        auto order = givenTo(text);
        if (!order)
            order = toldFirst(text);
        if (order) {
            add(paragraph, *order, paragraph.heading ? 78 : 66);
            m_actor = text.endsWith(u':') ? order->who : QString();
        } else if (!m_actor.isEmpty() && (item || !paragraph.heading || paragraph.text.size() > 2)) {
            if (paragraph.heading && !item && !startsWithVerb(text))
                m_actor.clear(); // the next point, told to nobody by name
            else
                add(paragraph, {m_actor, text}, 70);
        }
    }
    QList<RecognisedTask> tasks() const { return m_tasks; }

private:
    static bool startsWithVerb(const QString &text)
    {
        static const QRegularExpression verb(u"^"_qs + verbs + u"\\b"_qs, options | QRegularExpression::CaseInsensitiveOption);
        return verb.match(text).hasMatch();
    }
    void add(const Paragraph &paragraph, const Order &order, int confidence)
    {
        const QString what = withoutDuty(order.what);
        const bool formula = text::fold(what).startsWith(u"thi hanh "); // "… chịu trách nhiệm thi hành Quyết định này"
        if (what.size() < 12 || formula || m_tasks.size() >= mostTasks)
            return;
        RecognisedTask task;
        task.who = order.who;
        task.what = proposed(what, confidence, paragraph.page, paragraph.box);
        const QList<WrittenDeadline> deadlines = deadlinesIn(what, m_issued, m_before);
        if (!deadlines.isEmpty()) {
            task.due = deadlines.last().last;
            task.wording = deadlines.last().wording;
        }
        m_tasks.append(task);
    }

    QDate m_issued;
    const WorkingDayBefore &m_before;
    QString m_actor;
    QList<RecognisedTask> m_tasks;
};

}

QList<RecognisedTask> recogniseTasks(const QList<Paragraph> &paragraphs, QDate issued, const WorkingDayBefore &before)
{
    TaskReader reader(issued, before);
    for (const Paragraph &paragraph : paragraphs) {
        if (endsLetter(paragraph.text))
            break;
        if (!isHead(paragraph.text))
            reader.read(paragraph);
    }
    return reader.tasks();
}

}
