// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/checks/rule.h"

#include <QRegularExpression>

namespace congso::arch {

namespace {

constexpr int maxCppLines = 600;
constexpr int maxHeaderLines = 250;
constexpr int maxFunctionLines = 80;

QList<Finding> fileSizes(const Tree &tree)
{
    QList<Finding> findings;
    for (const Source &source : tree) {
        const int limit = source.isCpp() ? maxCppLines : maxHeaderLines;
        if (source.isSource() && source.lines() > limit)
            findings.append({source.path, limit, QString("%1 lines, at most %2").arg(source.lines()).arg(limit)});
    }
    return findings;
}

/// Finds function bodies by their braces: what stands between the last ; { or } and an opening brace
/// tells a function from a namespace, a type, an initialiser.
class Bodies
{
public:
    explicit Bodies(const Source &source) : m_source(source), m_code(source.code) {}

    QList<Finding> tooLong()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at) {
            const QChar c = m_code.at(m_at);
            if (c == u'{')
                open();
            else if (c == u';' || c == u'}')
                m_head = m_at + 1;
        }
        return m_findings;
    }

private:
    void open()
    {
        static const QRegularExpression scope(QStringLiteral("^\\s*(?:[\\w:\\[\\]()]+\\s+)*?(namespace|class|struct|enum|union|extern)\\b[^()]*$"));
        const QString head = m_code.mid(m_head, m_at - m_head);
        if (head.count(u'(') > head.count(u')')) { // a default argument
            m_at = closing(m_at);
            return;
        }
        if (scope.match(head).hasMatch()) {
            m_head = m_at + 1;
            return;
        }
        const qsizetype end = closing(m_at);
        if (isMemberInitialiser(head)) {
            m_at = end;
            return;
        }
        if (head.contains(u'(') && !isAssignment(head))
            note(head, end);
        m_at = end;
        m_head = end + 1;
    }

    void note(const QString &head, qsizetype end)
    {
        qsizetype start = m_head;
        while (start < m_at && m_code.at(start).isSpace())
            ++start;
        const int lines = m_source.lineAt(end) - m_source.lineAt(start) + 1;
        if (lines > maxFunctionLines)
            m_findings.append({m_source.path, m_source.lineAt(start),
                               QString("%1 lines, at most %2: %3").arg(lines).arg(maxFunctionLines).arg(head.simplified().left(80))});
    }

    /// "Foo::Foo() : m_a{1}, m_b": the brace belongs to a member, the body follows later.
    static bool isMemberInitialiser(const QString &head)
    {
        static const QRegularExpression list(QStringLiteral("\\)[^;]*[^:]:[^:].*\\w$|^.*,\\s*\\w+$"), QRegularExpression::DotMatchesEverythingOption);
        return list.match(head).hasMatch() && head.contains(u')');
    }

    static bool isAssignment(const QString &head)
    {
        static const QRegularExpression assignment(QStringLiteral("[^=!<>]=\\s*(\\w[\\w:<>, *&]*)?$"));
        return !head.contains(QLatin1String("operator")) && assignment.match(head).hasMatch();
    }

    qsizetype closing(qsizetype from) const
    {
        int depth = 0;
        for (qsizetype i = from; i < m_code.size(); ++i) {
            if (m_code.at(i) == u'{')
                ++depth;
            else if (m_code.at(i) == u'}' && --depth == 0)
                return i;
        }
        return m_code.size() - 1;
    }

    const Source &m_source;
    const QString &m_code;
    qsizetype m_at = 0;
    qsizetype m_head = 0;
    QList<Finding> m_findings;
};

QList<Finding> functionSizes(const Tree &tree)
{
    QList<Finding> findings;
    for (const Source &source : tree) {
        if (source.isSource())
            findings += Bodies(source).tooLong();
    }
    return findings;
}

QString lines(int count)
{
    return QString("    work();\n").repeated(count);
}

}

QList<Rule> sizeRules()
{
    const QString longBody = lines(maxFunctionLines);
    return {
        {"file size", "the tail of big files is what makes a code base bad", fileSizes,
         {{{"db/text/a.cpp", lines(maxCppLines + 1)}}, {{"db/text/a.h", lines(maxHeaderLines + 1)}}},
         {{{"db/text/a.cpp", lines(maxCppLines)}}, {{"db/text/a.h", lines(maxHeaderLines)}}}},
        {"function size", "a function is read in one look", functionSizes,
         {{{"db/text/a.cpp", "namespace congso {\nvoid a()\n{\n" + longBody + "}\n}\n"}},
          {{"db/text/a.cpp", "A::A(int b)\n    : m_b{b}, m_c(3)\n    , m_d{4}\n{\n" + longBody + "}\n"}},
          {{"db/text/a.h", "class A final : public B\n{\npublic:\n    void a() const override\n    {\n" + longBody + "    }\n};\n"}},
          {{"db/text/a.cpp", "namespace {\nQList<int> a(const QString &b = {})\n{\n    if (b) {\n    }\n" + longBody + "}\n}\n"}},
          {{"db/text/a.cpp", "QChar b() { return u'{'; }\nQChar c() { return u8'\\''; }\nint n = 1'000;\nvoid a()\n{\n" + longBody + "}\n"}},
          {{"db/text/a.cpp", "bool A::operator==(const A &b) const\n{\n" + longBody + "}\n"}}},
         {{{"db/text/a.cpp", "void a()\n{\n" + lines(60) + "}\nvoid b()\n{\n" + lines(60) + "}\n"}},
          {{"db/text/a.cpp", "namespace congso {\n" + QString("void a() {}\n").repeated(100) + "}\n"}},
          {{"db/text/a.cpp", "const QList<int> table = {\n" + QString("    f(1),\n").repeated(100) + "};\n"}},
          {{"db/text/a.cpp", "void a()\n{\n" + QString("#define X }\n").repeated(10) + lines(40) + "}\n"}}}},
    };
}

}
