// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/checks/source.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace congso::arch {

namespace {

/// Splits C++ text into its views, one construct a step.
class Scanner
{
public:
    explicit Scanner(Source &source) : m_source(source), m_text(source.text)
    {
        m_source.bare = m_text;
        m_source.code = m_text;
    }

    void run()
    {
        while (m_at < m_text.size())
            step();
    }

private:
    bool at(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    void step()
    {
        const QChar c = m_text.at(m_at);
        if (at(u"//")) {
            comment(endAfter(u"\n") - 1);
        } else if (at(u"/*")) {
            comment(endAfter(u"*/"));
        } else if (at(u"R\"")) {
            rawLiteral();
        } else if (c == u'"') {
            const qsizetype end = endOfQuoted(u'"');
            literal(m_at + 1, end - 1, end);
        } else if (c == u'\'' && !isDigitSeparator()) {
            const qsizetype end = endOfQuoted(u'\'');
            blank(m_source.code, m_at + 1, end - 1);
            m_at = end;
        } else if (c == u'#' && m_lineIsEmpty) {
            directive();
        } else {
            if (c == u'\n')
                m_lineIsEmpty = true;
            else if (!c.isSpace())
                m_lineIsEmpty = m_joins = false;
            ++m_at;
        }
    }

    void comment(qsizetype end)
    {
        end = qMax(end, m_at + 1);
        blank(m_source.bare, m_at, end);
        blank(m_source.code, m_at, end);
        m_at = end;
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        qsizetype end = open < 0 ? -1 : m_text.indexOf(close, open);
        if (end < 0)
            end = m_text.size() - close.size();
        literal(open + 1, end, end + close.size());
    }

    void literal(qsizetype from, qsizetype to, qsizetype next)
    {
        const QString text = m_text.mid(from, to - from);
        if (m_joins && !m_source.literals.isEmpty())
            m_source.literals.last().text += text;
        else
            m_source.literals.append({text, m_source.lineAt(from), from});
        blank(m_source.code, from, to);
        m_at = qMax(next, m_at + 1);
        m_joins = true;
        m_lineIsEmpty = false;
    }

    /// An include is noted; the rest of the directive, continued lines too, is no code to the rules.
    void directive()
    {
        static const QRegularExpression include(QStringLiteral("^#\\s*include\\s*([\"<])([^\">]+)[\">]"));
        qsizetype end = m_at;
        do {
            end = m_text.indexOf(u'\n', end + 1);
        } while (end > 0 && m_text.at(end - 1) == u'\\');
        if (end < 0)
            end = m_text.size();
        const auto match = include.match(m_text.mid(m_at, end - m_at));
        if (match.hasMatch())
            m_source.includes.append({match.captured(2), match.captured(1) == u"\"", m_source.lineAt(m_at)});
        blank(m_source.code, m_at, end);
        m_at = end;
    }

    /// 1'000, as against u'x'.
    bool isDigitSeparator() const
    {
        qsizetype start = m_at;
        while (start > 0 && (m_text.at(start - 1).isLetterOrNumber() || m_text.at(start - 1) == u'\''))
            --start;
        return start < m_at && m_text.at(start).isDigit();
    }

    qsizetype endAfter(QStringView what) const
    {
        const qsizetype found = QStringView(m_text).indexOf(what, m_at + what.size());
        return found < 0 ? m_text.size() + (what == u"\n" ? 1 : 0) : found + what.size();
    }

    qsizetype endOfQuoted(QChar quote) const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text.at(i) == u'\\')
                ++i;
            else if (m_text.at(i) == quote || m_text.at(i) == u'\n')
                return i + 1;
        }
        return m_text.size();
    }

    static void blank(QString &view, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < qMin(to, view.size()); ++i) {
            if (view.at(i) != u'\n')
                view[i] = u' ';
        }
    }

    Source &m_source;
    const QString &m_text;
    qsizetype m_at = 0;
    bool m_lineIsEmpty = true;
    bool m_joins = false;
};

bool isRead(const QString &name)
{
    static const QStringList endings{".cpp", ".h", ".sql", ".cmake", ".txt", ".json", ".md", ".conf", ".xml", ".desktop", ".qrc", ".svg", ".1", ".ts"};
    for (const QString &ending : endings) {
        if (name.endsWith(ending))
            return true;
    }
    return !name.contains(u'.');
}

}

QString Source::folder() const
{
    return path.left(qMax(path.lastIndexOf(u'/'), qsizetype(0)));
}

bool Source::isCpp() const
{
    return path.endsWith(u".cpp");
}

bool Source::isHeader() const
{
    return path.endsWith(u".h");
}

bool Source::isSql() const
{
    return path.endsWith(u".sql");
}

int Source::lineAt(qsizetype position) const
{
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

int Source::lines() const
{
    return int(text.count(u'\n'));
}

Source sourceFrom(const QString &path, const QString &text)
{
    Source source;
    source.path = path;
    source.text = text;
    if (source.isSource()) {
        Scanner(source).run();
    } else {
        static const QRegularExpression sqlComment(QStringLiteral("--[^\n]*"));
        source.bare = text;
        if (source.isSql())
            source.bare.remove(sqlComment);
        source.code = source.bare;
    }
    return source;
}

Tree readTree(const QString &root)
{
    Tree tree;
    const QStringList tops{"app", "db", "ui", "resources", "tests", "packaging", "docs", "cmake", ".ci", "translations"};
    for (const QString &top : tops) {
        QDirIterator files(root + u'/' + top, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!isRead(files.fileName()) || !file.open(QIODevice::ReadOnly))
                continue;
            tree.append(sourceFrom(file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())));
        }
    }
    return tree;
}

}
