// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/checks/rule.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace congso::arch {

namespace {

/// What each folder may include, itself apart. A name that ends in / means the folder and all below it;
/// one with a dot is a single file. Folders that are not here do not exist.
const QMap<QString, QStringList> &mayInclude()
{
    static const QStringList pageFolder{"ui/shell/", "ui/models/", "ui/widgets/", "ui/pdf/", "app/", "db/types/", "db/text/"};
    static const QMap<QString, QStringList> table{
        {"db/types", {}},
        {"db/text", {"db/types/"}},
        {"db/files", {"db/types/"}},
        {"db/store", {"db/types/", "db/text/"}},
        {"db/search", {"db/types/", "db/text/", "db/store/"}},
        {"db/server", {"db/types/"}},
        {"app/rules", {"db/types/"}},
        {"app/words", {"db/types/", "app/rules/", "app/signing/"}},
        {"app/platform", {"app/platform/confine/", "db/types/", "db/files/", "db/store/"}},
        {"app/platform/confine", {}},
        {"app/office", {"app/rules/", "app/platform/", "db/"}},
        {"app/directory", {"app/office/", "app/rules/", "db/"}},
        {"app/reading", {"app/reading/wire/", "app/platform/", "db/types/"}},
        {"app/reading/wire", {"db/types/"}},
        {"app/reading/worker", {"app/reading/wire/", "app/platform/confine/", "app/signing/inspect/", "db/types/", "db/text/"}},
        {"app/pdf", {"db/types/"}},
        {"app/signing", {"db/types/"}},
        {"app/signing/x509", {"db/types/"}},
        {"app/signing/make", {"app/signing/x509/", "app/pdf/", "app/recognition/", "app/reading/filereader.h", "app/platform/paths.h", "db/types/", "db/files/filecalls.h"}},
        {"app/signing/inspect", {"app/signing/x509/", "db/types/"}}, // parses hostile files: only the reader process links it
        {"app/recognition", {"db/types/", "db/text/"}},
        {"app/formcheck", {"app/reading/", "app/recognition/", "db/types/", "db/text/"}},
        {"app/exchange", {"db/types/"}},
        {"app/incoming", {"app/office/", "app/rules/", "app/directory/", "app/reading/", "app/recognition/", "app/exchange/", "db/"}},
        {"app/outgoing", {"app/office/", "app/incoming/", "app/directory/", "app/rules/", "app/reading/wire/filetype.h", "app/reading/filereader.h", "app/signing/make/", "db/"}},
        {"app/casefiles", {"app/office/", "app/incoming/", "app/directory/", "app/rules/", "db/"}},
        {"app/delegation", {"app/office/", "app/incoming/", "app/rules/", "db/"}},
        {"app/agencies", {"app/office/", "app/rules/", "db/"}},
        {"app/search", {"app/office/", "app/platform/", "app/incoming/", "app/recognition/", "app/reading/", "db/"}},
        {"app/print", {"app/casefiles/", "app/outgoing/", "app/reading/filereader.h", "app/office/", "app/incoming/", "app/directory/", "app/rules/", "db/types/", "db/text/"}},
        {"app/composing", {"app/print/", "app/pdf/", "db/types/", "db/text/"}},
        {"app/drafting", {"app/composing/", "app/formcheck/", "app/outgoing/", "app/incoming/", "app/directory/", "app/office/", "app/reading/", "app/rules/", "db/types/", "db/text/"}},
        {"app/copying", {"app/composing/", "app/outgoing/", "app/incoming/", "app/directory/", "app/office/", "app/reading/filereader.h", "db/types/", "db/text/"}},
        {"app/tables", {"db/types/", "db/text/"}},
        {"app/hosting", {"app/office/", "app/platform/", "db/"}},
        {"app/backup", {"app/office/", "app/platform/", "db/"}},
        {"app/importing", {"app/tables/", "app/office/", "app/directory/", "app/incoming/", "app/rules/", "db/"}},
        {"app/exporting", {"app/search/", "app/tables/", "app/outgoing/", "app/importing/", "app/office/", "app/incoming/", "app/directory/", "app/rules/", "app/print/", "app/words/", "db/types/", "db/text/"}},
        {"app/demo", {"app/outgoing/", "app/office/", "app/incoming/", "app/directory/", "app/rules/", "app/print/", "db/"}},
        {"app/sync", {"app/office/", "app/rules/", "app/platform/", "db/"}},
        {"app/cli", {"app/", "db/types/", "db/text/"}},
        {"ui/widgets", {"db/text/"}},
        {"ui/pdf", {"ui/widgets/", "db/text/", "db/types/error.h"}},
        {"ui/models", {"app/", "db/types/", "db/text/", "ui/widgets/rowroles.h"}}, // what the two-line delegate asks for
        {"ui/shell", {"ui/models/", "ui/widgets/", "app/", "db/types/", "db/text/"}},
        {"ui/casefiles", pageFolder},
        {"ui/incoming", pageFolder + QStringList{"ui/casefiles/"}}, // a document is put into a case file where it is read
        {"ui/outgoing", pageFolder + QStringList{"ui/incoming/", "ui/composing/", "ui/formcheck/", "ui/signing/"}}, // files, forms and actions stand beside the document in the same way; it is written, checked and signed here
        {"ui/copies", pageFolder + QStringList{"ui/incoming/"}}, // the parts of a page and its forms are made in the same way
        {"ui/delegation", pageFolder + QStringList{"ui/incoming/"}}, // another's documents are handled in the same pane
        {"ui/search", pageFolder + QStringList{"ui/incoming/", "ui/outgoing/"}}, // the document beside the hits is the same pane
        {"ui/intake", pageFolder + QStringList{"ui/incoming/"}}, // a proposal has the rows of an instruction
        {"ui/workday", pageFolder + QStringList{"ui/incoming/"}}, // rules propose the rows of an instruction; letters open in the same pane
        {"ui/importing", pageFolder},
        {"ui/admin", QStringList(pageFolder) << "ui/importing/"}, // one of its sections
        {"ui/signin", pageFolder},
        {"ui/sync", pageFolder},
        {"ui/composing", pageFolder},
        {"ui/signing", pageFolder + QStringList{"ui/incoming/"}}, // pages are shown as they are beside a document
        {"ui/formcheck", {"ui/widgets/", "ui/pdf/", "app/formcheck/", "app/words/", "db/types/"}},
        {"ui", {"ui/", "app/", "db/"}},
    };
    return table;
}

bool isOurs(const QString &path)
{
    return path.startsWith(u"db/") || path.startsWith(u"app/") || path.startsWith(u"ui/");
}

QString folderOf(const QString &path)
{
    return path.left(qMax(path.lastIndexOf(u'/'), qsizetype(0)));
}

bool allowed(const QString &folder, const QString &included)
{
    if (folderOf(included) == folder)
        return true;
    for (const QString &entry : mayInclude().value(folder)) {
        if (entry.endsWith(u'/') ? included.startsWith(entry) : included == entry)
            return true;
    }
    return false;
}

QList<Finding> direction(const Tree &tree)
{
    QList<Finding> findings;
    QSet<QString> unknown;
    for (const Source &source : tree) {
        if (!source.isSource() || !isOurs(source.path))
            continue;
        if (!mayInclude().contains(source.folder())) {
            if (!unknown.contains(source.folder()))
                findings.append({source.path, 1, "folder without a place in the table of " __FILE__});
            unknown.insert(source.folder());
            continue;
        }
        for (const Include &include : source.includes) {
            const bool toTests = include.path.startsWith(u"tests/");
            if (toTests || (isOurs(include.path) && !allowed(source.folder(), include.path)))
                findings.append({source.path, include.line, "may not include " + include.path});
        }
    }
    return findings;
}

/// Quoted includes start at the repository root, so that a path tells its layer.
QList<Finding> rooted(const Tree &tree)
{
    QList<Finding> findings;
    for (const Source &source : tree) {
        for (const Include &include : source.includes) {
            const bool fromRoot = isOurs(include.path) || include.path.startsWith(u"tests/");
            if (include.quoted && !fromRoot && !include.path.endsWith(u".moc"))
                findings.append({source.path, include.line, "not from the root: " + include.path});
        }
    }
    return findings;
}

using Graph = QMap<QString, QMap<QString, QString>>; ///< folder → folder it includes → an example

/// Depth first; the path back to a folder still open is a cycle.
void walk(const Graph &graph, const QString &folder, QStringList &open, QSet<QString> &done, QList<Finding> &findings)
{
    open.append(folder);
    const QMap<QString, QString> targets = graph.value(folder);
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        const qsizetype start = open.indexOf(target.key());
        if (start >= 0)
            findings.append({target.value(), 1, "cycle: " + (open.mid(start) << target.key()).join(" -> ")});
        else if (!done.contains(target.key()))
            walk(graph, target.key(), open, done, findings);
    }
    open.removeLast();
    done.insert(folder);
}

QList<Finding> cycles(const Tree &tree)
{
    Graph graph;
    for (const Source &source : tree) {
        if (!source.isSource() || !isOurs(source.path))
            continue;
        for (const Include &include : source.includes) {
            const QString target = folderOf(include.path);
            if (isOurs(include.path) && target != source.folder())
                graph[source.folder()].insert(target, source.path);
        }
    }
    QList<Finding> findings;
    QSet<QString> done;
    for (auto folder = graph.begin(); folder != graph.end(); ++folder) {
        QStringList open;
        if (!done.contains(folder.key()))
            walk(graph, folder.key(), open, done, findings);
    }
    return findings;
}

QList<Sample> including(const QString &path, const QString &what)
{
    return {{path, "#include \"" + what + "\"\n"}};
}

}

QList<Rule> includeRules()
{
    return {
        {"include direction", "ui → app → db, and the table of folders", direction,
         {including("db/types/event.h", "db/store/journal.h"),
          including("db/store/journal.cpp", "app/rules/decide.h"),
          including("app/rules/decide.cpp", "db/store/journal.h"),
          including("app/words/refusal.cpp", "app/office/office.h"),
          including("app/office/office.cpp", "ui/shell/mainwindow.h"),
          including("ui/incoming/listpage.cpp", "db/store/query.h"),
          including("ui/incoming/listpage.cpp", "ui/intake/registerpage.h"),
          including("ui/pdf/pageview.cpp", "db/types/incoming.h"),
          including("ui/widgets/chip.cpp", "db/types/lists.h"),
          including("ui/models/listmodel.h", "ui/shell/theme.h"),
          including("ui/shell/theme.cpp", "tests/support/builders.h"),
          including("db/newfolder/x.cpp", "db/types/ids.h")},
         {including("ui/incoming/listpage.cpp", "app/incoming/lists.h"),
          including("ui/main.cpp", "db/store/query.h"),
          including("db/store/journal.cpp", "db/types/event.h"),
          {{"db/types/ids.h", "// #include \"ui/main.h\"\n#include <QUuid>\n"}}}},
        {"include cycle", "folders build on one another, never round", cycles,
         {{{"app/incoming/a.h", "#include \"app/directory/b.h\"\n"}, {"app/directory/b.h", "#include \"app/incoming/a.h\"\n"}},
          {{"ui/a/a.h", "#include \"ui/b/b.h\"\n"}, {"ui/b/b.h", "#include \"ui/c/c.h\"\n"}, {"ui/c/c.h", "#include \"ui/a/a.h\"\n"}}},
         {{{"ui/a/a.h", "#include \"ui/b/b.h\"\n"}, {"ui/c/c.h", "#include \"ui/b/b.h\"\n#include \"ui/a/a.h\"\n"}}}},
        {"include root", "a path tells its layer", rooted,
         {including("db/types/event.h", "ids.h"), including("ui/shell/theme.cpp", "../models/listmodel.h")},
         {including("tests/unit/tst_ids.cpp", "tst_ids.moc"), including("db/types/event.h", "db/types/ids.h")}},
    };
}

}
