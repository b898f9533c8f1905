// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/tokenizer.h"

#include "db/text/fold.h"
#include "db/text/normal.h"
#include "db/text/syllable.h"

#include <sqlite3.h>

#include <cstring>

namespace congso::search {

namespace {
constexpr qsizetype mostKnown = 200'000;
constexpr qsizetype longestWord = 64;

bool isPart(char16_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    if ((c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0xC0 && c <= 0x1B0 && c != 0xD7 && c != 0xF7)) // the letters of Vietnamese
        return true;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::isSurrogate(c) || text::isInvisible(c);
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutInvisible(QStringView word)
{
    QString plain = word.toString();
    plain.removeIf([](QChar c) { return text::isInvisible(c.unicode()); });
    return plain;
}

int give(void *context, int (*take)(void *, int, const char *, int, int, int), int flags, QByteArrayView token)
{
    // Where in the text a token stands is asked for by snippets only, which are made elsewhere.
    return take(context, flags, token.data(), int(token.size()), 0, 0);
}

using Take = int (*)(void *, int, const char *, int, int, int);

/// Tags and verbatim tokens: separated by spaces, each beginning with its mark.
int tokenizeMarked(void *context, const char *text, int size, Take take)
{
    int at = 0;
    while (at < size) {
        while (at < size && text[at] == ' ')
            ++at;
        int end = at;
        while (end < size && text[end] != ' ')
            ++end;
        if (end == at)
            break;
        const int start = at + (text[at] == verbatimMark ? 1 : 0);
        if (const int code = take(context, 0, text + start, end - start, start, end); code != SQLITE_OK)
            return code;
        at = end;
    }
    return SQLITE_OK;
}

int tokenizeWords(Words &words, void *context, const char *text, int size, Take take)
{
    int code = SQLITE_OK;
    const QString all = QString::fromUtf8(text, size);
    Joints joints;
    words.each(all, [&](const Word &word) {
        const auto also = [&](QByteArrayView token) {
            if (code == SQLITE_OK && !token.isEmpty())
                code = give(context, take, FTS5_TOKEN_COLOCATED, token);
        };
        code = give(context, take, 0, word.folded);
        also(word.exact);
        also(beginningOf(word.folded));
        if (const QByteArray number = joints.before(word, all); !number.isEmpty()) {
            also(QByteArray(number + word.folded.toByteArray()));
            if (!word.exact.isEmpty())
                also(QByteArray(number + word.exact.toByteArray()));
        }
        return code == SQLITE_OK;
    });
    return code;
}

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(new Words);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Words *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int, const char *text, int size, Take take)
{
    if (size > 0 && (text[0] == tagMark || text[0] == verbatimMark))
        return tokenizeMarked(context, text, size, take);
    return tokenizeWords(*reinterpret_cast<Words *>(tokenizer), context, text, size, take);
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}
}

const Words::Known &Words::known(QStringView word)
{
    // Looked for without a copy: the hash holds copies of its own.
    const QString key = QString::fromRawData(word.data(), word.size());
    const auto found = m_known.constFind(key);
    if (found != m_known.constEnd())
        return *found;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    const QString plain = text::nfc(withoutInvisible(word));
    QString folded = text::fold(plain).remove(u' ');
    if (isNumber(folded)) {
        qsizetype zeros = 0;
        while (zeros + 1 < folded.size() && folded.at(zeros) == u'0')
            ++zeros;
        folded.remove(0, zeros);
    }
    Known entry;
    entry.marked = text::hasMarks(plain);
    entry.folded = folded.toUtf8();
    if (entry.marked || text::isSyllable(plain))
        entry.exact = '=' + text::lowerExact(plain).toUtf8();
    return *m_known.insert(word.toString(), entry);
}

QStringView Words::nextRun(QStringView text, qsizetype &at)
{
    while (at < text.size() && !isPart(text.at(at).unicode()))
        ++at;
    const qsizetype start = at;
    while (at < text.size() && isPart(text.at(at).unicode()))
        ++at;
    return text.mid(start, at - start);
}

Word Words::wordOf(QStringView run, qsizetype start)
{
    const Known &entry = known(run.left(longestWord));
    return Word{start, run.size(), entry.folded, entry.exact, entry.marked};
}

void Words::each(QStringView text, const std::function<bool(const Word &)> &take)
{
    qsizetype at = 0;
    for (QStringView run = nextRun(text, at); !run.isEmpty(); run = nextRun(text, at)) {
        const Word word = wordOf(run, at - run.size());
        if (!word.folded.isEmpty() && !take(word))
            return;
    }
}

QByteArray Joints::before(const Word &word, QStringView text)
{
    QByteArray joined;
    if (!m_number.isEmpty()) {
        const QStringView between = text.mid(m_end, word.start - m_end).trimmed();
        if (between.size() == 1 && QStringView(u"/-–").contains(between.front()))
            joined = m_number + '/';
    }
    const bool number = std::all_of(word.folded.begin(), word.folded.end(), [](char c) { return c >= '0' && c <= '9'; });
    m_number = number ? word.folded.toByteArray() : QByteArray();
    m_end = word.start + word.length;
    return joined;
}

QByteArray beginningOf(QByteArrayView folded)
{
    // Letters of other scripts are more than one byte each; nobody begins to type them here.
    const bool plain = folded.size() >= 2 && uchar(folded[0]) < 0x80 && uchar(folded[1]) < 0x80;
    return plain ? beginningMark + folded.first(2).toByteArray() : QByteArray();
}

QString withoutMarks(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c == QChar(0) || c == QLatin1Char(tagMark) || c == QLatin1Char(verbatimMark) || c == QLatin1Char(beginningMark); });
    return clean;
}

Outcome registerTokenizer(sqlite3 *handle)
{
    fts5_api *api = apiOf(handle);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (!api || api->xCreateTokenizer(api, "congso", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return failure(ErrorCode::StoreIo, {{QStringLiteral("what"), QStringLiteral("FTS5")}});
    return success();
}

}
