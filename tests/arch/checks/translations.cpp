// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/checks/rule.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace congso::arch {

namespace {

bool isVietnamese(const Source &source)
{
    return source.path == u"translations/congso_vi.ts";
}

bool speaks(const Source &source)
{
    return source.isSource() && (source.path.startsWith(u"ui/") || source.path.startsWith(u"app/words/") || source.path.startsWith(u"app/cli/"));
}

QString unescaped(QString text)
{
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n")).replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\t"), QStringLiteral("\t"));
}

struct Said
{
    QSet<QString> sources;    ///< with a finished translation
    QStringList unfinished;
    QStringList contexts;
};

Said read(const Source &file)
{
    Said said;
    QXmlStreamReader xml(file.text);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            said.contexts << xml.readElementText();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const bool finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (finished && !text.trimmed().isEmpty())
                said.sources.insert(source);
            else
                said.unfinished << source;
        }
    }
    return said;
}

/// Every sentence in the sources has a Vietnamese one.
QList<Finding> untranslated(const Tree &tree)
{
    static const QRegularExpression call(QStringLiteral(
        "\\btr\\s*\\(\\s*(?=\")|\\b(?:translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\\s*\\(\\s*\"[^\"]*\"\\s*,\\s*(?=\")|\\bQT_TR_N?_?NOOP\\s*\\(\\s*(?=\")"));
    QList<Finding> findings;
    Said said;
    for (const Source &source : tree) {
        if (isVietnamese(source))
            said = read(source);
    }
    for (const Source &source : tree) {
        if (!speaks(source))
            continue;
        QHash<qsizetype, Literal> literals;
        for (const Literal &literal : source.literals)
            literals.insert(literal.at, literal);
        auto match = call.globalMatch(source.code);
        while (match.hasNext()) {
            const Literal literal = literals.value(match.next().capturedEnd() + 1);
            if (!literal.text.isEmpty() && !said.sources.contains(unescaped(literal.text)))
                findings.append({source.path, literal.line, literal.text});
        }
    }
    return findings;
}

/// A context is a class or is declared: lupdate makes others where it does not understand the code (an
/// alias of a class, a wrapper of tr()), and nothing finds their strings when the program runs.
QList<Finding> lostContexts(const Tree &tree)
{
    static const QRegularExpression type(QStringLiteral("\\b(?:class|struct)\\s+(\\w+)"));
    static const QRegularExpression declared(QStringLiteral("(?:Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\\s*\"|QT_TRANSLATE_N?O?_?NOOP\\(\\s*\")([\\w:]+)"));
    QSet<QString> known;
    for (const Source &source : tree) {
        if (!speaks(source))
            continue;
        for (auto match = type.globalMatch(source.code); match.hasNext();)
            known.insert("congso::" + match.next().captured(1));
        for (auto match = declared.globalMatch(source.bare); match.hasNext();)
            known.insert(match.next().captured(1));
    }
    QList<Finding> findings;
    for (const Source &source : tree) {
        if (!isVietnamese(source))
            continue;
        const Said said = read(source);
        for (const QString &context : said.contexts) {
            if (!known.contains(context))
                findings.append({source.path, 1, "context '" + context + "' is of no class"});
        }
        for (const QString &text : said.unfinished)
            findings.append({source.path, 1, "unfinished: " + text});
    }
    return findings;
}

Sample vietnamese(const QString &context, const QString &source, const QString &translation)
{
    return {"translations/congso_vi.ts", "<TS><context><name>" + context + "</name><message><source>" + source + "</source>" + translation + "</message></context></TS>"};
}

}

QList<Rule> translationRules()
{
    const QString yes = "<translation>Có</translation>";
    const QString none = "<translation type=\"unfinished\"></translation>";
    const Sample page{"ui/shell/page.cpp", "class Page {};\nset(tr(\"Ye\"\n  \"s\"));\n"};
    return {
        {"Vietnamese is complete", "the language most people use; fill translations/congso_vi.ts", untranslated,
         {{page},
          {page, vietnamese("congso::Page", "Yes", none)},
          {{"app/cli/a.cpp", "QCoreApplication::translate(\"CommandLine\", \"Yes\")\n"}, vietnamese("CommandLine", "No", yes)},
          {{"app/words/a.cpp", "const char *a = QT_TRANSLATE_NOOP(\"Words\", \"Yes\");\n"}}},
         {{page, vietnamese("congso::Page", "Yes", yes)}, {{"ui/shell/page.cpp", "str(\"Yes\"); // tr(\"Yes\")\n"}}}},
        {"translation contexts", "a string whose context is unknown stays English", lostContexts,
         {{page, vietnamese("", "Yes", yes)},
          {page, vietnamese("Page", "Yes", yes)},
          {page, vietnamese("congso::Page", "Yes", none)}},
         {{page, vietnamese("congso::Page", "Yes", yes)},
          {{"app/words/a.h", "struct Words\n{\n    Q_DECLARE_TR_FUNCTIONS(Words)\n};\n"}, vietnamese("Words", "Yes", yes)}}},
    };
}

}
