// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/csvreader.h"

#include "app/tables/rowsink.h"
#include "db/text/legacy.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace congso::tables {

namespace {
constexpr qint64 pieceBytes = 256 * 1024;

/// Bytes to text, piece by piece; the encoding is chosen by the first piece.
class Decoder
{
public:
    explicit Decoder(const QByteArray &head)
    {
        if (const auto mark = QStringConverter::encodingForData(head)) {
            m_decoder = QStringDecoder(*mark);
            return;
        }
        // A letter may be cut at the end of the piece: what is left over there is no fault.
        QStringDecoder trial(QStringConverter::Utf8);
        const QString asUtf8 = trial(head);
        if (!trial.hasError() && !asUtf8.contains(QChar::ReplacementCharacter))
            return;
        m_legacy = true;
        m_encoding = text::detectLegacy(QString::fromLatin1(head)).encoding;
    }

    QString operator()(const QByteArray &bytes)
    {
        if (!m_legacy)
            return m_decoder(bytes);
        return text::decodeBytes(bytes, m_encoding);
    }
    bool legacy() const { return m_legacy; }

private:
    QStringDecoder m_decoder{QStringConverter::Utf8};
    bool m_legacy = false;
    text::LegacyEncoding m_encoding = text::LegacyEncoding::None;
};

/// The one of the candidates that stands most often outside quotes in the first lines.
QChar separatorOf(const QString &head)
{
    constexpr char16_t candidates[] = {u',', u';', u'\t', u'|'};
    constexpr int linesLooked = 20;
    QHash<QChar, int> counts;
    bool quoted = false;
    int lines = 0;
    for (const QChar c : head) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'\n' && ++lines == linesLooked)
            break;
        else if (!quoted)
            ++counts[c];
    }
    QChar best = u',';
    for (const char16_t candidate : candidates) {
        if (counts.value(candidate) > counts.value(best))
            best = candidate;
    }
    return best;
}

/// Cuts the text into cells. Keeps its place between pieces.
class Splitter
{
public:
    Splitter(RowSink &sink, QChar separator, const TableLimits &limits) : m_sink(sink), m_separator(separator), m_limits(limits)
    {
        m_sink.begin(1);
    }

    Outcome feed(const QString &piece);
    Outcome finish();

private:
    Outcome take(QChar c);
    Outcome takeQuoted(QChar c);
    Outcome endCell();
    Outcome endRow();

    RowSink &m_sink;
    QChar m_separator;
    const TableLimits &m_limits;
    QString m_cell;
    int m_column = 0;
    qint64 m_line = 1;
    bool m_quoted = false;
    bool m_wasQuote = false; ///< a quote inside quotes: the end of them, or the first of two
    bool m_wasReturn = false;
    bool m_fresh = true;     ///< nothing of this cell yet
};

Outcome Splitter::endCell()
{
    auto put = m_sink.put(m_column++, m_cell);
    m_cell.clear();
    m_fresh = true;
    m_quoted = false;
    m_wasQuote = false;
    return put;
}

Outcome Splitter::endRow()
{
    if (auto put = endCell(); !put)
        return put;
    auto done = m_sink.end();
    m_column = 0;
    m_sink.begin(m_line);
    return done;
}

Outcome Splitter::takeQuoted(QChar c)
{
    if (c == u'"') {
        m_wasQuote = true;
        return success();
    }
    m_cell += c;
    if (m_cell.size() > m_limits.cellCharacters)
        return failure(ErrorCode::ReaderLimit, {{QStringLiteral("what"), QStringLiteral("quote")}, {QStringLiteral("row"), m_line}});
    return success();
}

Outcome Splitter::take(QChar c)
{
    if (c == u'\n')
        ++m_line;
    if (m_quoted && !m_wasQuote)
        return takeQuoted(c);
    if (m_quoted && c == u'"') {
        m_wasQuote = false;
        m_cell += c;
        return success();
    }
    m_quoted = false;
    m_wasQuote = false;
    const bool afterReturn = std::exchange(m_wasReturn, c == u'\r');
    if (c == m_separator)
        return endCell();
    if (c == u'\r') {
        return endRow();
    }
    if (c == u'\n')
        return afterReturn ? (m_sink.begin(m_line), success()) : endRow();
    if (c == u'"' && m_fresh) {
        m_quoted = true;
        m_fresh = false;
        return success();
    }
    m_fresh = m_fresh && c.isSpace();
    m_cell += c;
    return success();
}

Outcome Splitter::feed(const QString &piece)
{
    for (const QChar c : piece) {
        if (m_sink.enough())
            break;
        if (auto taken = take(c); !taken)
            return taken;
    }
    return success();
}

Outcome Splitter::finish()
{
    return m_sink.enough() ? success() : endRow();
}
}

Outcome readCsv(const QString &path, const TakeRow &take, const TableLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), QFileInfo(path).fileName()}});
    const QByteArray head = file.read(pieceBytes);
    Decoder decoder(head);
    // VNI writes a letter in two bytes, and guesses want all there is: such files are small and read whole.
    QString text = decoder(decoder.legacy() ? head + file.readAll() : head);
    RowSink sink(take, limits);
    Splitter splitter(sink, separatorOf(text), limits);
    for (;;) {
        if (auto fed = splitter.feed(text); !fed)
            return fed;
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty() || sink.enough())
            break;
        text = decoder(piece);
    }
    return splitter.finish();
}

}
