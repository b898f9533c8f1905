// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/queryparser.h"

#include "db/search/querydates.h"
#include "db/search/searchfields.h"
#include "db/search/tokenizer.h"
#include "db/text/fold.h"
#include "db/text/normal.h"

namespace congso::search {

namespace {
using Type = QueryNode::Type;
using What = QueryProblem::What;
constexpr int longestFieldName = 24;
constexpr int deepestGroup = 16;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

bool isOr(QStringView word)
{
    return word == u"OR" || word == u"|" || word == u"||";
}

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    ParsedQuery parse()
    {
        ParsedQuery query;
        skipSpaces();
        query.tree = either(0);
        if (!m_problem && m_at < m_text.size())
            fail(What::LoneBracket, m_at, 1);
        query.problem = m_problem;
        return query;
    }

    /// The whole text as words, whatever else is in it.
    QueryNode plain()
    {
        QueryNode all;
        addWords(all, m_text, Field::Anything, false);
        return all;
    }

private:
    void fail(What what, qsizetype position, qsizetype length)
    {
        if (!m_problem)
            m_problem = QueryProblem{what, int(position), int(length)};
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    /// What stands up to the next space, bracket or quotation mark.
    QStringView word() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text.at(end).isSpace() && m_text.at(end) != u'(' && m_text.at(end) != u')' && !isQuote(m_text.at(end)))
            ++end;
        return QStringView(m_text).mid(m_at, end - m_at);
    }

    QueryNode either(int depth)
    {
        QueryNode sides{Type::Or, {}, {}, {}, {}, {}, {}, {}};
        for (;;) {
            const qsizetype start = m_at;
            QueryNode side = all(depth);
            const bool another = m_at < m_text.size() && isOr(word());
            if (side.parts.isEmpty() && (another || !sides.parts.isEmpty()))
                fail(What::LoneOperator, another ? m_at : m_lastOperator, another ? word().size() : 2);
            sides.parts << side;
            if (!another || m_problem || m_at < start)
                break;
            m_lastOperator = m_at;
            m_at += word().size();
            skipSpaces();
        }
        return sides.parts.size() == 1 ? sides.parts.first() : sides;
    }

    QueryNode all(int depth)
    {
        QueryNode together;
        while (!m_problem && m_at < m_text.size()) {
            if (m_text.at(m_at) == u')' || isOr(word()))
                break;
            item(together, depth);
            skipSpaces();
        }
        return together;
    }

    void item(QueryNode &into, int depth)
    {
        const bool negative = m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace() && m_text.at(m_at + 1) != u'-';
        const qsizetype start = m_at;
        if (negative)
            ++m_at;
        QueryNode found;
        if (m_text.at(m_at) == u'(')
            group(found, depth);
        else if (isQuote(m_text.at(m_at)))
            phrase(found, Field::Anything);
        else if (!field(found))
            bare(found);
        if (m_at == start)
            ++m_at;
        if (found.parts.isEmpty())
            return;
        if (negative)
            into.parts << QueryNode{Type::Not, {found}, {}, {}, {}, {}, {}, {}};
        else if (found.type == Type::And)
            into.parts << found.parts;
        else
            into.parts << found;
    }

    void group(QueryNode &into, int depth)
    {
        const qsizetype open = m_at++;
        skipSpaces();
        if (depth >= deepestGroup) {
            fail(What::OpenBracket, open, 1);
            return;
        }
        into = either(depth + 1);
        if (m_problem)
            return;
        if (m_at >= m_text.size() || m_text.at(m_at) != u')')
            fail(What::OpenBracket, open, 1);
        else
            ++m_at;
    }

    /// Between quotation marks; m_at is on the first.
    std::optional<QString> quotedText()
    {
        const qsizetype open = m_at++;
        qsizetype end = m_at;
        while (end < m_text.size() && !isQuote(m_text.at(end)))
            ++end;
        if (end >= m_text.size()) {
            fail(What::OpenQuote, open, 1);
            return std::nullopt;
        }
        const QString inside = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return inside;
    }

    void phrase(QueryNode &into, Field field)
    {
        const auto inside = quotedText();
        if (!inside)
            return;
        const bool prefix = m_at < m_text.size() && m_text.at(m_at) == u'*';
        m_at += prefix ? 1 : 0;
        addPhrase(into, *inside, field, prefix);
    }

    void bare(QueryNode &into)
    {
        const QStringView typed = word();
        m_at += typed.size();
        if (typed != u"AND")
            addWords(into, typed.toString(), Field::Anything, true);
    }

    /// Words apart by spaces, each a phrase of its own where signs hold it together (36/TB-UBND).
    void addWords(QueryNode &into, const QString &text, Field field, bool operators)
    {
        const QStringList pieces = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &piece : pieces)
            addPhrase(into, piece, field, operators && piece.endsWith(u'*'));
    }

    void addPhrase(QueryNode &into, const QString &text, Field field, bool prefix)
    {
        QString said = text; // what is looked for in a page: a lone quotation mark stands nowhere
        said.removeIf(isQuote);
        QueryNode node{Type::Words, {}, field, {}, said, {}, {}, {}};
        Joints joints;
        m_words.each(text, [&](const Word &word) {
            if (m_count >= mostWords) {
                fail(What::TooManyWords, 0, m_text.size());
                return false;
            }
            ++m_count;
            node.words << QueryWord{word.folded.toByteArray(), word.exact.toByteArray(), false, joints.before(word, text)};
            m_marked = m_marked || word.marked;
            return true;
        });
        if (node.words.isEmpty())
            return;
        node.words.last().prefix = prefix;
        into.parts << node;
    }

    bool field(QueryNode &into)
    {
        const QStringView rest = QStringView(m_text).mid(m_at, longestFieldName + 1);
        const qsizetype colon = rest.indexOf(u':');
        if (colon <= 0)
            return false;
        const FieldInfo *info = fieldNamed(rest.left(colon).toString());
        if (!info || rest.left(colon).endsWith(u' '))
            return false;
        const qsizetype start = m_at;
        m_at += colon + 1;
        skipSpaces();
        values(into, *info, start);
        return true;
    }

    void values(QueryNode &into, const FieldInfo &info, qsizetype start)
    {
        QueryNode any{Type::Or, {}, {}, {}, {}, {}, {}, {}};
        do {
            QueryNode one;
            value(one, info, start);
            if (m_problem)
                return;
            any.parts << (one.parts.size() == 1 ? one.parts.first() : one);
        } while (m_at < m_text.size() && m_text.at(m_at) == u'|' && ++m_at);
        any.parts.removeIf([](const QueryNode &part) { return part.type == Type::And && part.parts.isEmpty(); });
        if (any.parts.isEmpty())
            fail(What::BadValue, start, m_at - start);
        else
            into.parts << (any.parts.size() == 1 ? any.parts.first() : any);
    }

    void value(QueryNode &into, const FieldInfo &info, qsizetype start)
    {
        if (info.form == ValueForm::Choice && choice(into, info))
            return;
        const qsizetype valueStart = m_at;
        const bool inQuotes = m_at < m_text.size() && isQuote(m_text.at(m_at));
        QString text;
        if (inQuotes) {
            const auto inside = quotedText();
            if (!inside)
                return;
            text = *inside;
            if (m_at < m_text.size() && m_text.at(m_at) == u'*')
                text += m_text.at(m_at++);
        } else {
            text = word().toString();
            if (const qsizetype bar = text.indexOf(u'|'); bar >= 0)
                text.truncate(bar);
            m_at += text.size();
        }
        const What problem = give(into, info, text);
        if (into.parts.isEmpty() && !m_problem)
            fail(problem, text.isEmpty() ? start : valueStart, text.isEmpty() ? m_at - start : m_at - valueStart);
    }

    /// Adds nothing when the value is none of the field.
    What give(QueryNode &into, const FieldInfo &info, const QString &text)
    {
        QueryNode leaf{Type::Value, {}, info.field, {}, text, {}, {}, {}};
        if (info.form == ValueForm::Date || info.form == ValueForm::Days) {
            const auto dates = parseDates(text);
            const bool days = info.form == ValueForm::Days && parseDays(text, leaf.from, leaf.to);
            leaf.type = days ? Type::Days : Type::Dates;
            leaf.dates = dates.value_or(DateSpan{});
            if (days || dates)
                into.parts << leaf;
            return What::BadDate;
        }
        if (info.form == ValueForm::KindCode && !text.isEmpty())
            into.parts << leaf;
        else if (info.form == ValueForm::Phrase || info.form == ValueForm::Code)
            addPhrase(into, text, info.field, text.endsWith(u'*'));
        return What::BadValue;
    }

    /// The longest name of a value that stands here; such names have spaces in them.
    bool choice(QueryNode &into, const FieldInfo &info)
    {
        const bool inQuotes = m_at < m_text.size() && isQuote(m_text.at(m_at));
        const qsizetype from = m_at + (inQuotes ? 1 : 0);
        qsizetype best = 0;
        const ChoiceInfo *chosen = nullptr;
        for (const ChoiceInfo &entry : choices()) {
            if (entry.field != info.field)
                continue;
            const QStringList names = QString::fromLatin1(entry.names).split(u'|');
            for (const QString &name : names) {
                const qsizetype length = lengthOf(name, from);
                if (length > best) {
                    best = length;
                    chosen = &entry;
                }
            }
        }
        if (!chosen)
            return false;
        m_at = from + best;
        if (inQuotes && m_at < m_text.size() && isQuote(m_text.at(m_at)))
            ++m_at;
        into.parts << QueryNode{Type::Value, {}, info.field, {}, QLatin1String(chosen->code), {}, {}, {}};
        return true;
    }

    /// How much of the text from \a from reads as \a name and ends there; 0 when it does not.
    qsizetype lengthOf(const QString &name, qsizetype from) const
    {
        const QString folded = text::fold(m_text.mid(from, name.size()));
        const qsizetype end = from + name.size();
        const bool ends = end >= m_text.size() || !m_text.at(end).isLetterOrNumber();
        return ends && folded == name ? name.size() : 0;
    }

public:
    bool marked() const { return m_marked; }

private:
    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_lastOperator = 0;
    int m_count = 0;
    bool m_marked = false;
    std::optional<QueryProblem> m_problem;
    Words m_words;
};

bool isMarked(const QueryWord &word)
{
    return !word.exact.isEmpty() && QByteArray('=' + word.folded) != word.exact;
}

/// Whether marks were typed outside of fields.
bool hasMarkedWords(const QueryNode &node)
{
    const bool here = node.field == Field::Anything && std::any_of(node.words.begin(), node.words.end(), isMarked);
    return here || std::any_of(node.parts.begin(), node.parts.end(), hasMarkedWords);
}

/// Words without marks mean what they say where others have marks, unless the query is taken loosely. The marks in the value
/// of a field count for this value alone: an agency is chosen from a list, and nobody has typed them.
void settleMarks(QueryNode &node, bool loose, bool strictWords)
{
    for (QueryNode &part : node.parts)
        settleMarks(part, loose, strictWords);
    const bool ofField = node.field != Field::Anything && std::any_of(node.words.begin(), node.words.end(), isMarked);
    const bool strict = !loose && (strictWords || ofField);
    for (QueryWord &word : node.words) {
        if (!isMarked(word) && (!strict || word.prefix))
            word.exact.clear();
    }
}

QueryWord *lastWord(QueryNode &node)
{
    if (node.type == Type::Words)
        return node.words.isEmpty() ? nullptr : &node.words.last();
    return node.type == Type::Not || node.parts.isEmpty() ? nullptr : lastWord(node.parts.last());
}

/// What is being typed: the beginning of a word, its marks still to come.
void settleTyping(QueryNode &tree, const QString &text)
{
    QueryWord *last = text.isEmpty() || !text.back().isLetterOrNumber() ? nullptr : lastWord(tree);
    if (!last || last->folded.size() < 2)
        return;
    last->prefix = true;
    last->exact.clear();
}
}

QString problemText(QueryProblem::What what)
{
    static constexpr const char *names[] = {"open_quote", "open_bracket", "lone_bracket", "lone_operator", "bad_date", "bad_value", "too_long", "too_many_words"};
    return QLatin1String(names[int(what)]);
}

ParsedQuery parseQuery(const QString &given, const ParseOptions &options)
{
    // Positions are those of the text as typed, so nothing before them may change its length.
    QString text = text::nfc(given.left(longestQuery));
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    Parser parser(text);
    ParsedQuery query = parser.parse();
    query.marked = parser.marked();
    if (query.problem) {
        Parser again(text);
        query.tree = again.plain();
        query.marked = again.marked();
    }
    if (!query.problem && given.size() > longestQuery)
        query.problem = QueryProblem{What::TooLong, longestQuery, int(std::min<qsizetype>(given.size() - longestQuery, 1'000'000))};
    settleMarks(query.tree, options.loose, hasMarkedWords(query.tree));
    if (options.typing)
        settleTyping(query.tree, given);
    return query;
}

QString quoted(const QString &value)
{
    QString plain = value;
    plain.removeIf(isQuote);
    return u'"' + plain + u'"';
}

}
