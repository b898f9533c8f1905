// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/signature.h"

#include "app/recognition/furniture.h"

#include "db/text/fold.h"
#include "db/text/syllable.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace congso::recognition {

namespace {

constexpr qreal reach = 190;       ///< points from the title to the name at most: a seal and a signature stand between
constexpr qreal sameColumn = 55;   ///< points between the middles of lines of one block
constexpr qsizetype linesBetween = 7; ///< scribble and labels that may be read between title and name
constexpr qsizetype longestTitle = 80;

bool isTitleLine(const TextLine &line)
{
    return line.capitals && line.text.size() < longestTitle && (isPower(line.text) || beginsTitle(line.text));
}

/// An office that a seal over its beginning has made hard to read: "1Ó CHỦ TỊCH".
bool endsInTitle(const TextLine &line)
{
    static const QRegularExpression office(u"(?:chu tich|giam doc|bo truong|thu truong|van phong|truong ban|cuc truong|chu nhiem|vien truong)$"_qs);
    return line.capitals && line.text.size() < longestTitle && office.match(text::fold(line.text)).hasMatch();
}

/// "(Đã ký)", "[daky]", a label of a signing tool.
bool isSignedMark(const QString &text)
{
    static const QRegularExpression pattern(u"^\\W*(?:da ?ky|ky(?:,| ten| va)|ky$|chu ky)"_qs);
    return isSigningLabel(text) || pattern.match(text::fold(text)).hasMatch();
}

bool isUnder(const TextLine &upper, const TextLine &lower)
{
    if (lower.box.isEmpty())
        return true;
    return std::abs(upper.box.center().x() - lower.box.center().x()) < sameColumn && lower.box.top() > upper.box.center().y();
}

bool isClose(const TextLine &above, const TextLine &line)
{
    return line.box.isEmpty() ? !line.afterBlank : gapBetween(above, line) < 0.8;
}

bool isReadable(const QString &name)
{
    const QStringList words = name.split(u' ');
    return std::all_of(words.begin(), words.end(), [](const QString &word) { return text::isSyllable(word); });
}

/// What a scanner read between the words of a name and is none: dots, strokes.
QString withoutSpecks(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }); });
    return words.join(u' ');
}

/// What a block is made of, line after line.
class BlockReader
{
public:
    explicit BlockReader(const TextLine &first, bool scanned) : m_scanned(scanned) { m_signature.title.append(first); }

    enum class Step { GoOn, Found, Nothing };
    Step take(const TextLine &line)
    {
        const TextLine &above = m_signature.title.last();
        if (!line.box.isEmpty() && line.box.top() - above.box.bottom() > reach)
            return Step::Nothing;
        m_marked = m_marked || (isUnder(above, line) && isSignedMark(line.text));
        if (!isUnder(above, line) || isSignedMark(line.text) || isFurniture(line.text))
            return Step::GoOn;
        const bool goesOn = line.capitals && (isClose(above, line) || isTitleLine(line) || (m_scanned && endsInTitle(line))) && (m_between == 0 || m_scanned);
        if (goesOn) {
            m_signature.title.append(line);
            return m_signature.title.size() > 7 ? Step::Nothing : Step::GoOn;
        }
        return takeName(line);
    }
    const Signature &signature() const { return m_signature; }

private:
    Step takeName(const TextLine &line)
    {
        const auto person = personIn(m_scanned ? withoutSpecks(line.text) : line.text);
        const bool tooClose = !line.box.isEmpty() && !m_scanned && !m_marked && isClose(m_signature.title.last(), line);
        if (person && !tooClose && (!m_scanned || isReadable(*person))) {
            m_signature.name = withText(line, *person);
            return Step::Found;
        }
        const bool scribble = line.text.size() < (m_scanned ? 34 : 4);
        return scribble && ++m_between < linesBetween ? Step::GoOn : Step::Nothing;
    }

    bool m_scanned;
    bool m_marked = false; ///< "(Đã ký)" stood in the place of the signature
    qsizetype m_between = 0;
    Signature m_signature;
};

QList<Signature> signaturesIn(const QList<TextLine> &lines, bool scanned)
{
    QList<Signature> result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isTitleLine(lines[i]))
            continue;
        BlockReader block(lines[i], scanned);
        qsizetype end = i + 1;
        auto step = BlockReader::Step::GoOn;
        while (end < lines.size() && step == BlockReader::Step::GoOn)
            step = block.take(lines[end++]);
        if (step != BlockReader::Step::Found)
            continue;
        result.append(block.signature());
        i = end - 1;
    }
    return result;
}

/// Two columns of titles at one height: several sign together.
bool signedTogether(const QList<TextLine> &cells, const Signature &signature)
{
    return std::any_of(cells.begin(), cells.end(), [&signature](const TextLine &line) {
        const bool besides = std::abs(line.box.center().x() - signature.title.last().box.center().x()) > 100;
        const bool level = std::abs(line.box.center().y() - signature.title.first().box.center().y()) < 60;
        return besides && level && isTitleLine(line);
    });
}

}

bool isPower(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:T/?M|K/?T|T/?L|TUQ|T/UQ|TH)(?:\\s*[.,:]\\s*|\\s+)\\p{Lu}"_qs, QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

bool beginsTitle(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:q\\.|(?:quyen|bo truong|thu truong|thu tuong|pho|chu tich|chu nhiem|giam doc|tong giam doc|chanh|truong|cuc truong|chi cuc truong|vu truong|"
        "vien truong|hieu truong|tong cuc truong|tong bi thu|bi thu|thong doc|tong kiem toan|tong thanh tra|doi truong|hat truong|tram truong|"
        "tu lenh|chinh uy|chi huy truong|tong bien tap|ke toan truong|thu ky|tong thu ky|dai bieu|phu trach|kiem toan truong|chu su|tham phan)\\b)"_qs);
    return pattern.match(text::fold(text)).hasMatch();
}

std::optional<QString> personIn(const QString &text)
{
    static const QRegularExpression rank(
        u"^(?:(?:PGS|GS|TS|ThS|CN|BS|KS|BSCKII|BSCKI|LS)\\s*[.,]\\s*|(?:Đại|Thượng|Trung|Thiếu)\\s+(?:tướng|tá|úy)\\s+)+"_qs,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression specks(u"^[^\\p{L}]+|[^\\p{L}]+$"_qs, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression person(u"^\\p{Lu}[\\p{L}']*(?:\\s\\p{Lu}[\\p{L}']*){1,5}$"_qs, QRegularExpression::UseUnicodePropertiesOption);
    QString name = text;
    name = name.remove(specks).remove(rank).remove(u',').simplified();
    static const QRegularExpression office(
        u"(?:^| )(?:Phó |Trưởng |Chủ tịch|Chủ nhiệm|Giám đốc|Chánh |Bộ trưởng|Thứ trưởng|Thủ tướng|Ủy viên|Văn phòng|Kế toán)"_qs,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const bool is = person.match(name).hasMatch() && !office.match(name + u' ').hasMatch() && !isPower(name);
    return is ? std::optional(name) : std::nullopt;
}

bool hasCommonFamilyName(const QString &name)
{
    static const QSet<QString> families = [] {
        const QStringList list = u"nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh dinh lam mai to ta luong ha luu cao "
                                 "thai chau quach kieu la truong phung tong hua dam khuat nghiem tang au chu giang thach kim lo lu ma mac mong nong quang "
                                 "sung thao trieu vi vang giap bach ban be cu dau danh doi ksor cam ninh on phi tieu tu ung uong van y"_qs.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return families.contains(text::fold(name).section(u' ', 0, 0));
}

std::optional<Signature> signatureIn(const QList<TextLine> &lines, bool scanned)
{
    const QList<Signature> found = signaturesIn(lines, scanned);
    if (found.isEmpty())
        return {};
    Signature first = found.first();
    first.together = false;
    return first;
}

/// A text typed in columns: what stands right of a wide gap, where there is one.
PageText rightColumn(const PageText &page)
{
    static const QRegularExpression gap(u"(?<=\\S)\\s{3,}(?=\\S)"_qs);
    QStringList lines = page.text.split(u'\n');
    for (QString &line : lines) {
        const QStringList cells = line.split(gap);
        line = cells.size() == 1 && cells.first().startsWith(u'-') ? QString() : cells.constLast(); // a recipient alone in its row
    }
    PageText right = page;
    right.text = lines.join(u'\n');
    return right;
}

std::optional<Signature> signatureOn(const PageText &page, int number)
{
    if (!isPlaced(page)) {
        const auto signature = signatureIn(allLines(page, number), false);
        return signature ? signature : signatureIn(allLines(rightColumn(page), number), false);
    }
    const QList<TextLine> cells = cutAtGaps(linesOf(page, number));
    QList<TextLine> lines;
    for (const TextLine &line : cells) {
        if (line.box.center().x() > page.size.width() * 0.42)
            lines.append(line);
    }
    const QList<Signature> found = signaturesIn(lines, page.source == TextSource::Ocr);
    if (found.isEmpty())
        return {};
    Signature first = found.first();
    first.together = found.size() > 1 || signedTogether(cells, first);
    return first;
}

std::optional<TextLine> loneNameOn(const PageText &page, int number)
{
    if (page.source != TextSource::Ocr || !isPlaced(page))
        return {};
    const QList<TextLine> cells = cutAtGaps(linesOf(page, number));
    const auto list = std::find_if(cells.begin(), cells.end(), [](const TextLine &line) { return text::fold(line.text).startsWith(u"noi nhan"); });
    for (auto line = list; line != cells.end(); ++line) {
        const auto person = line->box.center().x() > page.size.width() * 0.5 ? personIn(withoutSpecks(line->text)) : std::nullopt;
        const bool whole = person && person->count(u' ') >= 2 && hasCommonFamilyName(*person) && isReadable(*person);
        if (whole && line->box.top() - list->box.top() < 2 * reach)
            return withText(*line, *person);
    }
    return {};
}

QList<TextLine> ownTitle(const QList<TextLine> &title)
{
    for (qsizetype i = title.size() - 1; i >= 0; --i) {
        if (isPower(title[i].text))
            return title.mid(std::min(i + 1, title.size() - 1));
        if (beginsTitle(title[i].text))
            return title.mid(i);
    }
    return title.mid(title.size() - 1);
}

}
