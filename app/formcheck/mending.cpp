// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/mending.h"

#include "app/formcheck/partedits.h"
#include "app/formcheck/setline.h"
#include "app/formcheck/zippatch.h"

#include <algorithm>
#include <cmath>

namespace congso {

using namespace formcheck;

namespace {

constexpr qint64 mostXml = qint64(64) * 1024 * 1024;
constexpr double pointsInch = 72;

QString twips(double points)
{
    return QString::number(std::lround(points * 20));
}

QString centimetres(double points)
{
    return QString::number(std::round(points / pointsInch * 2540) / 1000) + u"cm";
}

/// Turns fixes into places of the text's part, and for an .odt of the part with its pages.
class Mender
{
public:
    Mender(const FormReading &reading, const QString &text, const QString &pages) : m_reading(reading), m_text(text), m_pages(pages) {}

    int apply(const QList<FormFix> &fixes)
    {
        QList<FormFix> texts;
        int done = 0;
        for (const FormFix &fix : fixes) {
            switch (fix.kind) {
            case FormFix::Kind::Text: texts.append(fix); break;
            case FormFix::Kind::Letters: done += letters(fix); break;
            case FormFix::Kind::Margins: done += margins(fix); break;
            case FormFix::Kind::PageSize: done += pageSize(fix); break;
            case FormFix::Kind::FirstPage: done += firstPage(fix); break;
            }
        }
        // from the end, so that what stands before stays where it was
        std::stable_sort(texts.begin(), texts.end(), [](const FormFix &a, const FormFix &b) { return std::pair(a.paragraph, a.from) > std::pair(b.paragraph, b.from); });
        for (const FormFix &fix : std::as_const(texts))
            done += text(fix);
        write();
        return done;
    }

    const PartEdits &textPart() const { return m_text; }
    const PartEdits &pagesPart() const { return m_pages; }

private:
    bool isWord() const { return m_reading.source == FormSource::Word; }

    const FormParagraph *paragraph(int number) const
    {
        return number >= 0 && number < m_reading.paragraphs.size() ? &m_reading.paragraphs[number] : nullptr;
    }

    /// Whether the part still has at the run's place what was read there.
    bool isThere(const FormRun &run) const
    {
        return !run.content.isEmpty() && lettersOf(m_text.at(run.content)) == run.text;
    }

    bool text(const FormFix &fix)
    {
        const FormParagraph *where = paragraph(fix.paragraph);
        if (!where)
            return false;
        const int to = fix.from + fix.length;
        if (m_taken.contains(fix.paragraph) && to > m_taken.value(fix.paragraph))
            return false;
        QMap<int, QString> changed;
        int at = 0;
        bool put = false;
        for (int i = 0; i < where->runs.size(); ++i) {
            const FormRun &run = where->runs[i];
            const int end = at + int(run.text.size());
            const bool last = i + 1 == where->runs.size();
            const bool begins = !put && fix.from >= at && (fix.from < end || (fix.length == 0 && fix.from == end) || (last && fix.from == end));
            if (begins || (put && at < to)) {
                if (!isThere(run))
                    return false;
                const QString now = m_words.value({fix.paragraph, i}, run.text);
                const int first = std::max(0, fix.from - at);
                const int behind = std::min(int(run.text.size()), to - at);
                changed.insert(i, now.left(first) + (begins ? fix.text : QString()) + now.mid(behind));
                put = true;
            }
            at = end;
        }
        for (auto it = changed.begin(); it != changed.end(); ++it)
            m_words.insert({fix.paragraph, it.key()}, *it);
        m_taken.insert(fix.paragraph, fix.from);
        return put;
    }

    bool letters(const FormFix &fix)
    {
        const LetterChange change{fix.size, fix.bold, fix.italic, fix.font};
        bool done = false;
        for (int number = 0; number < m_reading.paragraphs.size(); ++number) {
            if (fix.paragraph >= 0 && number != fix.paragraph)
                continue;
            const FormParagraph &where = m_reading.paragraphs[number];
            int at = 0;
            for (int i = 0; i < where.runs.size(); ++i) {
                const FormRun &run = where.runs[i];
                const bool meant = fix.paragraph < 0 ? run.font == fix.text : covers(fix, run, at);
                at += int(run.text.size());
                if (!meant || !isThere(run))
                    continue;
                merge(m_looks[{number, i}], change);
                done = true;
            }
        }
        return done;
    }

    /// All of the run but its spaces.
    static bool covers(const FormFix &fix, const FormRun &run, int at)
    {
        const int from = std::max(0, fix.from - at), to = std::min(int(run.text.size()), fix.from + fix.length - at);
        return to > from && run.text.left(from).trimmed().isEmpty() && run.text.mid(to).trimmed().isEmpty();
    }

    static void merge(LetterChange &below, const LetterChange &over)
    {
        below.size = over.size ? over.size : below.size;
        below.bold = over.bold ? over.bold : below.bold;
        below.italic = over.italic ? over.italic : below.italic;
        below.font = over.font.isEmpty() ? below.font : over.font;
    }

    bool margins(const FormFix &fix)
    {
        if (fix.section >= m_reading.sections.size())
            return false;
        QMarginsF &wanted = m_margins[fix.section];
        if (!m_marginsSet.contains(fix.section))
            wanted = QMarginsF(-1, -1, -1, -1);
        m_marginsSet.insert(fix.section);
        const auto set = [](double found, double over) { return over >= 0 ? over : found; };
        wanted = QMarginsF(set(wanted.left(), fix.margins.left()), set(wanted.top(), fix.margins.top()), set(wanted.right(), fix.margins.right()),
                           set(wanted.bottom(), fix.margins.bottom()));
        return true;
    }

    bool pageSize(const FormFix &fix)
    {
        if (fix.section >= m_reading.sections.size())
            return false;
        m_sizes.insert(fix.section, fix.page);
        return true;
    }

    bool firstPage(const FormFix &fix)
    {
        if (!isWord() || fix.section >= m_reading.sections.size())
            return false;
        const int from = m_reading.sections[fix.section].marginElement.to;
        const qsizetype end = m_text.xml().indexOf(u"</w:sectPr>"_qs, from);
        if (from <= 0 || end < 0)
            return false;
        qsizetype at = end;
        for (const QString &later : {u"<w:textDirection"_qs, u"<w:bidi"_qs, u"<w:rtlGutter"_qs, u"<w:docGrid"_qs}) {
            const qsizetype found = m_text.xml().indexOf(later, from);
            at = found >= 0 ? std::min(at, found) : at;
        }
        return m_text.replace({int(at), int(at)}, u"<w:titlePg/>"_qs);
    }

    void write()
    {
        QSet<std::pair<int, int>> runs;
        for (auto it = m_words.begin(); it != m_words.end(); ++it)
            runs.insert(it.key());
        for (auto it = m_looks.begin(); it != m_looks.end(); ++it)
            runs.insert(it.key());
        for (const auto &key : std::as_const(runs))
            writeRun(key);
        if (!m_styles.isEmpty())
            writeStyles();
        writePages();
    }

    void writeRun(const std::pair<int, int> &key)
    {
        const FormRun &run = m_reading.paragraphs[key.first].runs[key.second];
        const LetterChange look = m_looks.value(key);
        QString letters = m_words.contains(key) ? m_words.value(key).toHtmlEscaped() : m_text.at(run.content);
        if (isWord()) {
            if (m_words.contains(key))
                m_text.replace(run.content, letters);
            const QString properties = look.isEmpty() ? QString() : wordProperties(m_text.at(run.element), look);
            if (!properties.isEmpty())
                m_text.replace(run.element, properties);
            return;
        }
        if (!look.isEmpty()) {
            const QString name = u"congso"_qs + QString::number(m_styles.size() + 1);
            m_styles.append(odtStyle(name, look));
            letters = u"<text:span text:style-name=\""_qs + name + u"\">"_qs + letters + u"</text:span>"_qs;
        }
        m_text.replace(run.content, letters);
    }

    void writeStyles()
    {
        const QString empty = u"<office:automatic-styles/>"_qs, end = u"</office:automatic-styles>"_qs;
        const qsizetype closed = m_text.xml().indexOf(empty);
        const qsizetype open = m_text.xml().indexOf(end);
        if (open >= 0)
            m_text.replace({int(open), int(open)}, m_styles.join(QString()));
        else if (closed >= 0)
            m_text.replace({int(closed), int(closed + empty.size())}, u"<office:automatic-styles>"_qs + m_styles.join(QString()) + end);
    }

    void writePages()
    {
        PartEdits &part = isWord() ? m_text : m_pages;
        QMap<int, std::pair<FormRange, QString>> tags; // a page layout of an .odt has size and margins in one
        const auto tag = [&](const FormRange &range) -> QString & {
            if (!tags.contains(range.from))
                tags.insert(range.from, {range, part.at(range)});
            return tags[range.from].second;
        };
        for (auto it = m_margins.begin(); it != m_margins.end(); ++it) {
            QString &text = tag(m_reading.sections[it.key()].marginElement);
            for (const auto &[side, value] : {std::pair{u"left"_qs, it->left()}, {u"top"_qs, it->top()}, {u"right"_qs, it->right()}, {u"bottom"_qs, it->bottom()}}) {
                if (value >= 0)
                    text = isWord() ? withAttribute(text, u"w:"_qs + side, twips(value)) : withAttribute(text, u"fo:margin-"_qs + side, centimetres(value));
            }
        }
        for (auto it = m_sizes.begin(); it != m_sizes.end(); ++it) {
            QString &text = tag(m_reading.sections[it.key()].sizeElement);
            text = isWord() ? withAttribute(withAttribute(text, u"w:w"_qs, twips(it->width())), u"w:h"_qs, twips(it->height()))
                            : withAttribute(withAttribute(text, u"fo:page-width"_qs, centimetres(it->width())), u"fo:page-height"_qs, centimetres(it->height()));
        }
        for (const auto &[range, text] : std::as_const(tags))
            part.replace(range, text);
    }

    const FormReading &m_reading;
    PartEdits m_text;
    PartEdits m_pages;
    QMap<std::pair<int, int>, QString> m_words;       ///< paragraph, run → its letters
    QMap<std::pair<int, int>, LetterChange> m_looks;
    QHash<int, int> m_taken;                          ///< paragraph → where the last change of its text begins
    QMap<int, QMarginsF> m_margins;
    QSet<int> m_marginsSet;
    QMap<int, QSizeF> m_sizes;
    QStringList m_styles;
};

/// The part as text; its bytes have to come out of it again.
Result<QString> partText(const QByteArray &file, const QString &name)
{
    const auto bytes = zipPart(file, name, mostXml);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const QString text = QString::fromUtf8(*bytes);
    if (text.toUtf8() != *bytes)
        return failure(ErrorCode::ReaderBroken);
    return text;
}

}

Result<MendedFile> mended(const QByteArray &file, const FormReading &reading, const QList<FormFix> &fixes)
{
    const bool word = reading.source == FormSource::Word;
    if ((!word && reading.source != FormSource::OpenDocument) || reading.signatures > 0)
        return failure(ErrorCode::RuleNotAllowed);
    const QString textName = word ? u"word/document.xml"_qs : u"content.xml"_qs;
    const QString pagesName = u"styles.xml"_qs;
    const auto text = partText(file, textName);
    const auto pages = word ? Result<QString>(QString()) : partText(file, pagesName);
    if (!text || !pages)
        return tl::make_unexpected(text ? pages.error() : text.error());
    Mender mender(reading, *text, *pages);
    MendedFile result{file, mender.apply(fixes), 0};
    result.left = int(fixes.size()) - result.done;
    for (const auto &[name, part] : {std::pair{textName, &mender.textPart()}, {pagesName, &mender.pagesPart()}}) {
        if (part->isEmpty())
            continue;
        const auto patched = withPart(result.bytes, name, part->result().toUtf8());
        if (!patched)
            return tl::make_unexpected(patched.error());
        result.bytes = *patched;
    }
    return result;
}

}
