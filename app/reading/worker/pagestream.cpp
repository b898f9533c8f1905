// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/pagestream.h"

#include "app/reading/worker/textjudge.h"

#include <algorithm>

namespace congso::worker {

namespace {

constexpr int linesAPage = 400;
constexpr qsizetype charactersALine = 1000; ///< a word on the wire has 4 096 bytes at most

/// Where the next line or page ends; -1 at the last.
qsizetype endOfLine(const QString &text, qsizetype from)
{
    const auto found = std::find_if(text.begin() + from, text.end(), [](QChar c) { return c == u'\n' || c == u'\f'; });
    return found == text.end() ? -1 : found - text.begin();
}

}

void PageStream::begin(wire::ContentKind content, int pages, bool encrypted, int signatureFields)
{
    wire::Header header;
    header.content = content;
    header.counted = pages >= 0;
    header.pages = quint32(std::clamp(pages, 0, wire::maxPageCount));
    header.encrypted = encrypted;
    header.signatureFields = quint32(std::clamp(signatureFields, 0, 100'000));
    header.confinement = m_confinement;
    m_out.send(wire::FrameKind::Header, wire::encode(header));
}

void PageStream::send(PageText page, const QList<wire::Word> &words)
{
    page.part = m_part;
    page.size = page.size.expandedTo(QSizeF(0, 0)); // an unset one has -1
    m_out.send(wire::FrameKind::Page, wire::encodePage(page, words));
    ++m_passed;
    ++m_sent;
}

void PageStream::sendText(const QString &text)
{
    PageText page;
    page.source = TextSource::Converted;
    page.language = languageOf(text);
    QList<wire::Word> words;
    const auto flush = [&] {
        if (wants())
            send(page, words);
        else
            skip();
        words.clear();
    };
    for (qsizetype from = 0; from < text.size() && !full();) {
        const qsizetype newline = endOfLine(text, from);
        const qsizetype end = newline < 0 ? text.size() : newline;
        if (!words.isEmpty() && QStringView(text).mid(from, end - from).trimmed().isEmpty())
            words.last().flags |= wire::BlockEnd;
        for (; from < end && !full(); from += charactersALine) {
            if (words.size() >= linesAPage) // a line without an end
                flush();
            const bool last = end - from <= charactersALine;
            QString line = text.mid(from, std::min(charactersALine, end - from));
            words.append({{line.replace(u'\t', u' '), {}, 0, false, false, 100},
                          quint8(wire::Boxless | (last ? wire::LineEnd : 0))});
        }
        from = end + 1;
        if (words.size() >= linesAPage || (newline >= 0 && text.at(newline) == u'\f' && !words.isEmpty()))
            flush();
    }
    if (!words.isEmpty() && !full())
        flush();
}

int PageStream::beginPart(const QString &name, wire::ContentKind content, qint64 bytes)
{
    m_part = m_parts++;
    m_out.send(wire::FrameKind::Part, wire::encodePart({name, {}, bytes, {}}, content));
    return m_part;
}

void PageStream::partProblem(int part, wire::FailureReason reason)
{
    m_out.send(wire::FrameKind::PartProblem, wire::encodePartProblem(quint32(part), reason));
}

void PageStream::title(const QString &title)
{
    m_out.send(wire::FrameKind::Title, wire::encodeTitle(title));
}

void PageStream::end()
{
    m_out.send(wire::FrameKind::TextEnd, wire::encode(m_needs));
}

}
