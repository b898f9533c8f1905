// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/kindwords.h"

#include "db/search/tokenizer.h"

namespace congso::search {

namespace {
using Type = QueryNode::Type;

class KindFinder
{
public:
    explicit KindFinder(const QList<KindName> &kinds)
    {
        Words words;
        for (const KindName &kind : kinds) {
            Name name{kind.code, {}};
            words.each(kind.name.section(u'(', 0, 0), [&name](const Word &word) {
                name.words << QueryWord{word.folded.toByteArray(), word.exact.toByteArray()};
                return true;
            });
            m_names << name;
        }
    }

    void widen(QueryNode &node) const
    {
        if (node.type == Type::Or) {
            for (QueryNode &side : node.parts)
                widen(side);
        }
        if (node.type != Type::And)
            return;
        // What it is narrowed by stands before what was typed.
        for (qsizetype i = 0; i < node.parts.size(); ++i) {
            QueryNode &part = node.parts[i];
            if (part.type == Type::Or)
                return widen(part);
            if (part.type == Type::Words && part.field == Field::Anything)
                return widenAt(node, i);
        }
    }

private:
    struct Name
    {
        QString code;
        QList<QueryWord> words;
    };

    static bool says(const QueryWord &asked, const QueryWord &word)
    {
        return asked.number.isEmpty() && (asked.exact.isEmpty() ? asked.folded == word.folded : asked.exact == word.exact);
    }

    /// How many parts from \a first on are the name: a phrase, or word by word; 0 when they are not.
    static qsizetype lengthAt(const QList<QueryNode> &parts, qsizetype first, const Name &name)
    {
        QList<QueryWord> said;
        qsizetype count = 0;
        for (; first + count < parts.size() && said.size() < name.words.size(); ++count) {
            const QueryNode &part = parts.at(first + count);
            if (part.type != Type::Words || part.field != Field::Anything || (part.words.size() > 1 && count > 0))
                return 0;
            said += part.words;
        }
        return std::equal(said.begin(), said.end(), name.words.begin(), name.words.end(), says) ? count : 0;
    }

    void widenAt(QueryNode &node, qsizetype first) const
    {
        qsizetype longest = 0;
        QueryNode either{Type::Or, {QueryNode()}, {}, {}, {}, {}, {}, {}};
        for (const Name &name : m_names) {
            const qsizetype length = lengthAt(node.parts, first, name);
            if (length == 0 || length < longest)
                continue;
            if (length > longest)
                either.parts.resize(1);
            longest = length;
            either.parts << QueryNode{Type::Value, {}, Field::Kind, {}, name.code, {}, {}, {}};
        }
        if (longest == 0)
            return;
        either.parts.first().parts = node.parts.mid(first, longest);
        node.parts.remove(first, longest);
        node.parts.insert(first, either);
    }

    QList<Name> m_names;
};
}

void addKinds(ParsedQuery &query, const QList<KindName> &kinds)
{
    if (!kinds.isEmpty())
        KindFinder(kinds).widen(query.tree);
}

}
