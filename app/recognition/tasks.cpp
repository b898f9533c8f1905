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
constexpr qsizetype shortOpening = 60; ///< "chủ trì, phối hợp thực hiện:" is no task without what follows
constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;

/// What names somebody who can be told to do something.
const QString actorWords = u"(?:các )?(?:sở|ubnd|ủy ban |uỷ ban |hđnd|hội đồng|văn phòng|cục|chi cục|chi nhánh|công an|bộ chỉ huy|bộ trưởng|bộ |ngành |tổ (?!chức)|thanh tra|ban quản lý|ban chỉ đạo|"
                           "ban thường vụ|ban (?!hành)|thường trực |tỉnh ủy|tỉnh uỷ|thành ủy|huyện ủy|đảng ủy|cấp ủy|thủ trưởng|người đứng đầu|tổng giám đốc|giám đốc|hiệu trưởng|lãnh đạo |thành viên |cán bộ|công chức|"
                           "đồng chí |ông |bà |chủ tịch|trưởng ban|trưởng phòng|trưởng các|phòng|trung tâm|kho bạc|bảo hiểm xã hội|ngân hàng|đài |báo (?!cáo)|cơ quan|đơn vị|địa phương|tổng cục|vụ |viện |trường (?!hợp)|tòa án|"
                           "toà án|hội |đoàn |liên đoàn|ủy ban mặt trận|mặt trận|tổng công ty|công ty|doanh nghiệp|chủ đầu tư|nhà đầu tư|nhà thầu|chánh văn phòng|bí thư|huyện|thành phố|xã |phường )"_qs;

/// Words that begin what has to be done; where the same words are part of somebody's name, what stands around them tells.
const QString verbs = u"(?:có trách nhiệm|chịu trách nhiệm|(?<!cơ quan )(?<!đơn vị )chủ trì|(?<!cơ quan )(?<!đơn vị )phối hợp|(?<!cơ quan )tham mưu|khẩn trương|tiếp tục|tiếp thu|(?<!đầu tư )(?<!Đầu tư )(?<!về )xây dựng|rà soát|"
                      "tăng cường|hướng dẫn|báo cáo|(?<!các )(?<!quan, )(?<!vị, )tổ chức(?!,| cá nhân| chính trị| có liên quan| liên quan| khác| đảng| tín dụng| và)|(?<!ban )(?<!Ban )chỉ đạo|lãnh đạo, chỉ đạo|thực hiện|"
                      "(?<!ủy ban )(?<!Ủy ban )(?<!đoàn )kiểm tra|đôn đốc|nghiêm túc|căn cứ|theo dõi|theo chức năng|nghiên cứu|triển khai|đẩy mạnh|chủ động|cung cấp|bố trí|ban hành|(?<!hòng )tổng hợp|đề xuất|hoàn thành|"
                      "lập (?=kế hoạch|danh sách|dự toán|hồ sơ|phương án|báo cáo)|gửi|phân công|(?<!ngày )làm việc|xem xét|tập trung|quán triệt|thường xuyên|kịp thời|bảo đảm|đảm bảo|cân đối|sớm|trực tiếp|quan tâm|là cơ quan|"
                      "tích cực|hỗ trợ|tiến hành|phát huy|nâng cao|giám sát|thẩm định|cập nhật|bàn giao|bám sát|duy trì|khắc phục|điều động|phân bổ|tuyên truyền, |phổ biến|tuyên truyền(?= vận động| sâu rộng| rộng rãi| đến))"_qs;
/// The same on a line of its own below the name; most names have no such word in capitals.
const QString capitalVerbs = u"(?:Chủ động|Chủ trì|Phối hợp|Tiếp tục|Khẩn trương|Tham mưu|Rà soát|Tăng cường|Thực hiện|Hướng dẫn|Theo dõi|Đôn đốc|Nghiêm túc|Thường xuyên|Kịp thời|Tập trung|Bố trí)"_qs;

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

const QString whoAndWhat = u"((?i:"_qs + actorWords + u").{0,170}?)[,:]?\\s+((?:"_qs + verbs + u'|' + capitalVerbs + u")(?!\\p{L}).*)$"_qs;

/// "Giao Sở Nội vụ chủ trì …", "Đề nghị các sở báo cáo …", "Yêu cầu …".
std::optional<Order> givenTo(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:Giao|Yêu c[ầâ]u|Đ[ềêểế]\\s?ngh[ịi]|Giao cho|Phân công|Kính đề nghị|Trân trọng đề nghị)\\s+"_qs + whoAndWhat, options);
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(Order{trimmed(match.captured(1)), match.captured(2)}) : std::nullopt;
}

/// "… để tổng hợp, Sở Tài chính đề nghị các sở báo cáo …": whoever asks stands before whoever is asked.
std::optional<Order> askedOf(const QString &text)
{
    static const QRegularExpression pattern(u"(?:^|[,;.]\\s+)((?i:"_qs + actorWords + u")[^,;.:]{0,100}?)\\s(?:(?:rất|trân trọng|kính)\\s)?(?:đề nghị|yêu cầu|giao)\\s+"_qs + whoAndWhat, options);
    static const QRegularExpression verb(u"\\s"_qs + verbs + u"(?!\\p{L})"_qs, options);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || verb.match(match.captured(1)).hasMatch()) // who is told to do something, and to ask
        return {};
    return Order{trimmed(match.captured(2)), match.captured(3)};
}

/// "Sở Nội vụ có trách nhiệm …", "UBND các huyện nghiêm túc …": whoever is told stands first.
std::optional<Order> toldFirst(const QString &text)
{
    static const QRegularExpression pattern(u'^' + whoAndWhat, options);
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
    static const QRegularExpression verb(u"\\s"_qs + verbs + u"(?!\\p{L})"_qs, options);
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

/// How deep the mark before a paragraph is in the lists that Vietnamese documents nest: article, part, number, letter, dash, cross.
constexpr int unmarked = 99;
int levelOf(const QString &text)
{
    static const QList<QRegularExpression> marks = {
        QRegularExpression(u"^Điều\\s+\\d"_qs), QRegularExpression(u"^[IVX]{1,5}\\."_qs), QRegularExpression(u"^\\d{1,2}[.,]\\s*(?!\\d)"_qs), QRegularExpression(u"^\\d{1,2}\\.\\d{1,2}[.)]?\\s*(?!\\d)"_qs),
        QRegularExpression(u"^\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}"_qs), QRegularExpression(u"^(?:[a-zđA-ZĐ][.)]|\\d{1,2}\\))"_qs), QRegularExpression(u"^[-–•*]"_qs), QRegularExpression(u"^\\+"_qs)};
    for (qsizetype level = 0; level < marks.size(); ++level) {
        if (marks[level].match(text).hasMatch())
            return int(level);
    }
    return unmarked;
}

/// What ends such texts and tells nobody to do anything: "Trong quá trình thực hiện …", "Quyết định này có hiệu lực …", thanks.
bool isFormula(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:trong qua trinh|qua trinh trien khai|tren day la|tran trong|chi thi nay|quyet dinh nay|thong bao nay|ke hoach nay|cong van nay|nghi quyet nay|ban hanh kem theo|[^.;:]{2,90} (?:tran trong cam on|chan thanh cam on|xin cam on|mong nhan duoc) |.{2,60} thong bao (?:den|de|y kien|ket luan) |.{3,200} chiu trach nhiem thi hanh )"_qs);
    return pattern.match(text::fold(text)).hasMatch();
}

/// The text without its mark, and without what a scanner made of a mark: "_Ò_#¿ Sở Y tế".
QString bareText(const Paragraph &paragraph)
{
    static const QRegularExpression blot(u"^(?=\\S*[^\\p{L}\\d\\s])\\S{1,7}\\s+(?=\\p{Lu})"_qs, options);
    static const QRegularExpression comma(u"^\\d{1,2},\\s+(?=\\p{Lu})"_qs, options);
    const QString text = withoutMark(paragraph.text).remove(comma);
    const bool scanned = !paragraph.lines.isEmpty() && std::any_of(paragraph.lines.first().words.begin(), paragraph.lines.first().words.end(), [](const PageWord &word) { return word.confidence < 100; });
    return scanned ? QString(text).remove(blot) : text;
}

class TaskReader
{
public:
    TaskReader(QDate issued, const QString &agency, const WorkingDayBefore &before) : m_issued(issued), m_agency(bareLetters(inFull(agency))), m_before(before) {}

    /// \a next is the level of the paragraph that follows.
    void read(const Paragraph &paragraph, int next)
    {
        const QString text = bareText(paragraph);
        const int level = levelOf(paragraph.text);
        const bool ends = level != unmarked && (level <= m_level || (m_items != unmarked && level < m_items));
        if (ends)
            m_actor.clear();
        if (text.isEmpty() || isFormula(text))
            return;
        const bool dashed = level >= levelOf(u"-"_qs) && level != unmarked;
        if (const auto actor = dashed && !text.endsWith(u':') ? std::nullopt : headingActor(paragraph, text))
            return follow(*actor, level);
        auto order = givenTo(text);
        if (!order)
            order = askedOf(text);
        if (!order)
            order = toldFirst(text);
        if (order)
            return readOrder(paragraph, *order, text, level, next);
        if (m_actor.isEmpty() || (level == unmarked && m_items != unmarked))
            return; // what goes on under a point of a list is of that point
        m_items = level;
        add(paragraph, {m_actor, text}, 70);
    }
    QList<RecognisedTask> tasks() const { return m_tasks; }

private:
    /// What comes is told to \a actor, until a mark of this level or a higher one.
    void follow(const QString &actor, int level)
    {
        m_actor = actor;
        m_level = level == unmarked ? -1 : level;
        m_items = unmarked;
    }

    void readOrder(const Paragraph &paragraph, const Order &order, const QString &text, int level, int next)
    {
        if (isOwn(order.who))
            return;
        const bool unfinished = !text.endsWith(u'.') && !text.endsWith(u';') && text.size() < longestActor;
        const bool opens = text.endsWith(u':') || (unfinished && next != unmarked && level != unmarked && next > level);
        if (!opens || withoutDuty(order.what).size() > shortOpening)
            add(paragraph, order, paragraph.heading ? 78 : 66);
        if (opens)
            follow(order.who, level);
        else if (level == unmarked)
            m_actor.clear();
    }

    /// "UBND tỉnh thông báo …": the letter speaks of whom it is from.
    bool isOwn(const QString &who) const
    {
        const QString bare = bareLetters(inFull(who));
        return bare.size() > 3 && m_agency.startsWith(bare);
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
    QString m_agency;
    const WorkingDayBefore &m_before;
    QString m_actor;
    int m_level = -1;         ///< of the paragraph that named the actor
    int m_items = unmarked;   ///< of the points under it
    QList<RecognisedTask> m_tasks;
};

}

QList<RecognisedTask> recogniseTasks(const QList<Paragraph> &paragraphs, QDate issued, const QString &agency, const WorkingDayBefore &before)
{
    TaskReader reader(issued, agency, before);
    for (qsizetype i = 0; i < paragraphs.size() && !endsLetter(paragraphs[i].text); ++i) {
        if (!isHead(paragraphs[i].text))
            reader.read(paragraphs[i], i + 1 < paragraphs.size() ? levelOf(paragraphs[i + 1].text) : unmarked);
    }
    return reader.tasks();
}

}
