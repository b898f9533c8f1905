// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/compareversions.h"

#include <QHash>

#include <dtl/dtl.hpp>

#include <vector>

namespace congso::outgoing {

namespace {
constexpr int mostWords = 40'000;

/// A word, or a line, with the white space that follows it.
struct Token
{
    qsizetype from = 0;
    qsizetype length = 0;
    int name = 0; ///< the same for the same words
    int words = 1;
};

using Names = QHash<QString, int>;

qsizetype endOfWord(const QString &text, qsizetype from)
{
    while (from < text.size() && !text.at(from).isSpace())
        ++from;
    return from;
}

qsizetype endOfSpace(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from).isSpace())
        ++from;
    return from;
}

int nameOf(const QString &word, Names &names)
{
    const QString key = word.normalized(QString::NormalizationForm_C);
    const auto known = names.constFind(key);
    return known != names.constEnd() ? *known : *names.insert(key, int(names.size()));
}

std::vector<Token> wordsOf(const QString &text, Names &names)
{
    std::vector<Token> tokens;
    for (qsizetype at = endOfSpace(text, 0); at < text.size();) {
        const qsizetype end = endOfWord(text, at);
        const qsizetype next = endOfSpace(text, end);
        tokens.push_back({at, next - at, nameOf(text.mid(at, end - at), names), 1});
        at = next;
    }
    if (!tokens.empty()) { // what stands before the first word belongs to it
        tokens.front().length += tokens.front().from;
        tokens.front().from = 0;
    }
    return tokens;
}

std::vector<Token> linesOf(const QString &text, const std::vector<Token> &words, Names &names)
{
    std::vector<Token> lines;
    for (const Token &word : words) {
        const bool begins = lines.empty() || text.mid(word.from - 1, 1) == QStringLiteral("\n") || text.mid(lines.back().from, lines.back().length).contains(u'\n');
        if (begins) {
            lines.push_back({word.from, word.length, 0, 1});
            continue;
        }
        lines.back().length += word.length;
        ++lines.back().words;
    }
    for (Token &line : lines)
        line.name = nameOf(text.mid(line.from, line.length).simplified(), names);
    return lines;
}

void add(QList<ComparedPiece> &pieces, const QString &text, int change)
{
    if (!pieces.isEmpty() && pieces.last().change == change)
        pieces.last().text += text;
    else
        pieces << ComparedPiece{text, change};
}

std::vector<int> namesOf(const std::vector<Token> &tokens)
{
    std::vector<int> names;
    names.reserve(tokens.size());
    for (const Token &token : tokens)
        names.push_back(token.name);
    return names;
}
}

Comparison compareVersions(const QString &before, const QString &after)
{
    Names names;
    std::vector<Token> left = wordsOf(before, names);
    std::vector<Token> right = wordsOf(after, names);
    if (left.size() > mostWords || right.size() > mostWords) {
        left = linesOf(before, left, names);
        right = linesOf(after, right, names);
    }
    dtl::Diff<int> diff(namesOf(left), namesOf(right));
    diff.onHuge();
    diff.compose();

    Comparison compared;
    std::size_t atLeft = 0;
    std::size_t atRight = 0;
    bool inChange = false;
    const auto steps = diff.getSes().getSequence();
    for (const auto &step : steps) {
        const bool same = step.second.type == dtl::SES_COMMON;
        compared.changes += !same && !inChange ? 1 : 0;
        inChange = !same;
        const int change = same ? -1 : compared.changes - 1;
        if (step.second.type != dtl::SES_ADD && atLeft < left.size()) {
            const Token &token = left[atLeft++];
            add(compared.before, before.mid(token.from, token.length), change);
            compared.removed += same ? 0 : token.words;
        }
        if (step.second.type != dtl::SES_DELETE && atRight < right.size()) {
            const Token &token = right[atRight++];
            add(compared.after, after.mid(token.from, token.length), change);
            compared.added += same ? 0 : token.words;
        }
    }
    return compared;
}

}
