// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/matchexpression.h"

#include "db/search/documenttext.h"
#include "db/search/tags.h"
#include "db/search/tokenizer.h"
#include "db/text/fold.h"

#include <limits>

namespace congso::search {

namespace {
QByteArray tokenText(const QByteArray &token)
{
    return verbatimMark + token;
}

QByteArray tagText(const QString &tag)
{
    return "\"" + tokenText(tag.toUtf8()) + "\"";
}
}

QByteArray anyTag(const QStringList &tags)
{
    QByteArrayList texts;
    for (const QString &tag : tags)
        texts << tagText(tag);
    return texts.isEmpty() ? tagText(tag::nothing()) : '(' + texts.join(" OR ") + ')';
}

namespace {
using Type = QueryNode::Type;

QByteArray tokenOf(const QueryWord &word)
{
    return word.exact.isEmpty() ? word.folded : word.exact;
}

/// What of a phrase stands before its last word. A number that is joined to what follows is in the token of that.
QByteArray leadText(const QList<QueryWord> &words)
{
    QByteArray lead;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (i > 0 || words.at(1).number.isEmpty())
            lead += tokenText(words.at(i).number + tokenOf(words.at(i))) + ' ';
    }
    return lead;
}

QByteArray phraseText(const QByteArray &lead, const QByteArray &last, bool prefix = false)
{
    return '"' + lead + tokenText(last) + (prefix ? "\" *" : "\"");
}

class Compiler
{
public:
    Compiler(const QueryContext &context, MatchExpression &out) : m_context(context), m_out(out) {}

    /// The whole query: dates at the top become bounds of the walk.
    QByteArray top(const QueryNode &node)
    {
        QByteArrayList parts;
        const QList<QueryNode> nodes = node.type == Type::And ? node.parts : QList<QueryNode>{node};
        QByteArrayList excluded;
        for (const QueryNode &part : nodes) {
            if (part.type == Type::Dates && part.field == Field::Date)
                bound(part.dates);
            else if (part.type == Type::Not)
                excluded << excludedText(part);
            else
                parts << text(part, true);
        }
        return andNot(parts, excluded);
    }

private:
    static QByteArray andNot(const QByteArrayList &parts, const QByteArrayList &excluded)
    {
        QByteArray all = parts.isEmpty() ? tagText(tag::all()) : parts.join(" AND ");
        if (excluded.isEmpty())
            return '(' + all + ')';
        return "((" + all + ") NOT (" + excluded.join(" OR ") + "))";
    }

    void bound(const DateSpan &span)
    {
        if (span.first.isValid())
            m_out.firstKey = std::max(m_out.firstKey, keyOf(span.first, 0));
        if (span.last.isValid())
            m_out.lastKey = std::min(m_out.lastKey, keyOf(span.last.addDays(1), 0) - 1);
    }

    QByteArray excludedText(const QueryNode &negation) { return text(negation.parts.first(), false); }

    QByteArray text(const QueryNode &node, bool wanted)
    {
        switch (node.type) {
        case Type::And: return together(node, wanted);
        case Type::Or: {
            QByteArrayList sides;
            for (const QueryNode &part : node.parts)
                sides << text(part, wanted);
            return '(' + sides.join(" OR ") + ')';
        }
        case Type::Not: return andNot({}, {excludedText(node)});
        case Type::Words: return words(node, wanted);
        case Type::Value: return value(node);
        case Type::Dates: return anyTag(tag::within(calendarOf(node.field), node.dates));
        case Type::Days: return days(node);
        }
        return tagText(tag::nothing());
    }

    QByteArray together(const QueryNode &node, bool wanted)
    {
        QByteArrayList parts, excluded;
        for (const QueryNode &part : node.parts) {
            if (part.type == Type::Not)
                excluded << excludedText(part);
            else
                parts << text(part, wanted);
        }
        return andNot(parts, excluded);
    }

    static tag::Calendar calendarOf(Field field)
    {
        return field == Field::Arrival ? tag::Calendar::Arrival : field == Field::Due ? tag::Calendar::Due : tag::Calendar::Document;
    }

    QByteArray words(const QueryNode &node, bool wanted)
    {
        if (node.field == Field::Handler)
            return anyTag(named(m_context.handlers, node));
        if (node.field == Field::CaseFile)
            return anyTag(named(m_context.caseFiles, node));
        if (node.field == Field::CopyOf)
            return anyTag(named(m_context.copied, node));
        if (node.field == Field::Book)
            return tagText(tag::book(node.value, {}));
        const auto column = node.field == Field::Anything ? std::nullopt : fieldInfo(node.field).column;
        if (wanted)
            m_out.sought << SoughtWords{node.words, column};
        const QByteArray phrase = phraseOf(node.words);
        return column ? QByteArray(columnInfo(*column).name) + " : " + phrase : phrase;
    }

    QByteArray phraseOf(const QList<QueryWord> &words) const
    {
        const QueryWord &last = words.last();
        const QByteArray lead = leadText(words), token = last.number + tokenOf(last);
        if (!last.prefix)
            return phraseText(lead, token);
        if (last.exact.isEmpty() && last.number.isEmpty() && beginningOf(last.folded).size() == last.folded.size() + 1)
            return phraseText(lead, beginningOf(last.folded));
        const bool letter = last.exact.isEmpty() && last.number.isEmpty() && token.size() == 1;
        // One letter: the beginnings of two that there are, and the letter alone.
        const QByteArray asked = letter ? beginningMark + token : token;
        const auto whole = m_context.beginnings ? m_context.beginnings(asked, words.size() > 1) : std::nullopt;
        if (!whole)
            return phraseText(lead, token, true);
        QByteArrayList any;
        if (letter)
            any << phraseText(lead, token);
        for (const QByteArray &word : *whole)
            any << phraseText(lead, word);
        return any.isEmpty() ? tagText(tag::nothing()) : '(' + any.join(" OR ") + ')';
    }

    /// Whole words of a name: "ha" is no part of "Khánh".
    static QStringList named(const QList<NamedRow> &rows, const QueryNode &asked)
    {
        const bool marked = text::hasMarks(asked.value);
        const auto form = [marked](const QString &name) {
            QString plain = marked ? text::lowerExact(name) : text::fold(name);
            for (QChar &c : plain)
                c = c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
            return QString(u' ' + plain.simplified() + u' ');
        };
        QString words = form(asked.value);
        words.chop(asked.words.last().prefix ? 1 : 0);
        QStringList tags;
        for (const NamedRow &row : rows) {
            if (form(row.name).contains(words))
                tags << row.tag;
        }
        return tags;
    }

    QByteArray value(const QueryNode &node) const
    {
        switch (node.field) {
        case Field::Kind: return anyTag(kinds(node.value));
        case Field::Has: return tagText(tag::has(node.value));
        case Field::Urgency: return tagText(tag::urgency(node.value));
        case Field::Direction: return tagText(tag::direction(node.value));
        case Field::State: break;
        default: return tagText(tag::nothing());
        }
        if (node.value == QLatin1String("open"))
            return tagText(tag::open());
        if (node.value == QLatin1String("overdue"))
            return anyTag(tag::within(tag::Calendar::Due, {{}, m_context.today.addDays(-1)}));
        if (node.value == QLatin1String("due_soon"))
            return anyTag(tag::within(tag::Calendar::Due, {m_context.today, m_context.soon}));
        return tagText(tag::state(node.value));
    }

    /// By code, else by how the name begins: "Quyết định" finds "Quyết định (cá biệt)".
    QStringList kinds(const QString &asked) const
    {
        const QString name = text::fold(asked);
        QStringList tags{tag::kind(asked)};
        for (const KindName &kind : m_context.kinds) {
            if (text::fold(kind.name).startsWith(name) && name.size() > 2)
                tags << tag::kind(kind.code);
        }
        tags.removeDuplicates();
        return tags;
    }

    QByteArray days(const QueryNode &node) const
    {
        DateSpan span;
        if (node.from)
            span.first = m_context.today.addDays(*node.from);
        if (node.to)
            span.last = m_context.today.addDays(*node.to);
        return anyTag(tag::within(tag::Calendar::Due, span));
    }

    const QueryContext &m_context;
    MatchExpression &m_out;
};
}

MatchExpression matchOf(const ParsedQuery &query, const QueryContext &context)
{
    MatchExpression out;
    out.lastKey = std::numeric_limits<qint64>::max();
    Compiler compiler(context, out);
    out.match = compiler.top(query.tree);
    return out;
}

}
