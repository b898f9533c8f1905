// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/checks/rule.h"

#include <QRegularExpression>

namespace congso::arch {

namespace {

enum class View { Text, Bare, Code };

/// A form of words that has no place in some part of the tree.
struct Pattern
{
    QString name;
    QString why;
    QStringList where;  ///< beginnings of paths, or endings that start with *
    QStringList except;
    View view = View::Code;
    QString expression;
    QList<Sample> bad;
    QList<Sample> good;
};

bool isIn(const QString &path, const QStringList &places)
{
    for (const QString &place : places) {
        if (place.startsWith(u'*') ? path.endsWith(place.mid(1)) : path.startsWith(place))
            return true;
    }
    return false;
}

const QString &viewOf(const Source &source, View view)
{
    switch (view) {
    case View::Text:
        return source.text;
    case View::Bare:
        return source.bare;
    case View::Code:
        break;
    }
    return source.code;
}

QList<Finding> matches(const Tree &tree, const Pattern &pattern)
{
    const QRegularExpression expression(pattern.expression, QRegularExpression::MultilineOption);
    QList<Finding> findings;
    for (const Source &source : tree) {
        if (!isIn(source.path, pattern.where) || isIn(source.path, pattern.except))
            continue;
        auto match = expression.globalMatch(viewOf(source, pattern.view));
        while (match.hasNext()) {
            const auto one = match.next();
            findings.append({source.path, source.lineAt(one.capturedStart()), one.captured().simplified().left(60)});
        }
    }
    return findings;
}

const QStringList everywhere{"app/", "db/", "ui/", "tests/", "resources/", "packaging/", "docs/", "cmake/", ".ci"};
const QStringList programs{"app/", "db/", "ui/"};
const QStringList sources{"*.cpp", "*.h"};
const QStringList samples{"tests/arch/"}; ///< the samples of these rules
const QStringList linuxPlaces{"app/platform/", "app/reading/worker/", "packaging/", "tests/", "docs/", "cmake/", ".ci", "resources/"};

QList<Pattern> languagePatterns()
{
    return {
        {"tr outside its layers", "sentences are made in ui, app/words and app/cli; below are codes", {"app/", "db/"}, {"app/words/", "app/cli/"},
         View::Code, "(?<![\\w.>])tr\\s*\\(|\\bQCoreApplication::translate\\s*\\(|\\bQT_TR(ANSLATE)?_NOOP|\\bQ_DECLARE_TR_FUNCTIONS",
         {{"app/office/a.cpp", "return tr(\"No\");\n"}, {"db/store/a.cpp", "return QObject::tr(\"No\");\n"},
          {"app/rules/a.cpp", "auto a = QT_TRANSLATE_NOOP(\"a\", \"b\");\n"}, {"app/rules/a.cpp", "QCoreApplication::translate(\"a\", \"b\");\n"}},
         {{"app/words/a.cpp", "return tr(\"No\");\n"}, {"app/print/a.cpp", "painter.translate(1, 2); str(3); // tr(\n"}}},
        {"singleton", "dependencies are passed; the composition root owns them", programs, {},
         View::Code, "\\bstatic\\s+[\\w:<>]+\\s*[&*]\\s*(instance|self|get|global|shared|the)\\w*\\s*\\(|\\bQ_GLOBAL_STATIC|(?<!Application)(?<!qApp)::(instance|self)\\s*\\(\\s*\\)",
         {{"app/office/a.h", "static Office &instance();\n"}, {"ui/shell/a.h", "    static Theme *self();\n"}, {"db/store/a.h", "static Store &get();\n"},
          {"ui/shell/a.cpp", "Theme::instance().load();\n"}, {"ui/shell/a.cpp", "Q_GLOBAL_STATIC(Theme, theme)\n"}},
         {{"ui/main.cpp", "QCoreApplication::instance()->quit();\n"}, {"app/office/a.h", "static Result<Store> open();\n"}}},
        {"role check", "who may do what is data of the workflow; ask rules", {"ui/"}, {},
         View::Code, "[!=]=\\s*(congso::)?Role::\\w|\\bRole::\\w+\\s*[!=]=|\\bholds\\s*\\(\\s*(congso::)?Role::|\\btestFlag\\s*\\(\\s*(congso::)?Role::",
         {{"ui/shell/a.cpp", "if (role == Role::Clerk)\n"}, {"ui/shell/a.cpp", "if (me.holds(Role::Clerk))\n"}, {"ui/shell/a.cpp", "roles.testFlag(Role::Clerk)\n"}},
         {{"ui/models/a.cpp", "if (role == Qt::DisplayRole)\n"}, {"ui/admin/a.cpp", "box->setChecked(roles.testFlag(role));\n"}}},
        {"role check in SQL", "roles are resolved by the views holds and may_read", {"db/store/query/"}, {},
         View::Bare, "'(clerk|agency_leader|head_of_office|head_of_unit|officer|archivist)'",
         {{"db/store/query/a.sql", "SELECT 1 FROM posts WHERE role = 'clerk'\n"}}, {{"db/store/query/a.sql", "SELECT 1 FROM assignments WHERE role = 'lead'\n"}}},
        {"exception", "errors are values", programs, {}, View::Code, "\\bthrow\\b",
         {{"app/office/a.cpp", "throw std::runtime_error(x);\n"}}, {{"app/office/a.cpp", "// may throw\nint thrown = 1;\n"}}},
        {"getter with get", "style of the project", {"app/", "db/", "ui/"}, {"*.cpp"}, View::Code, "\\bget[A-Z]\\w*\\s*\\(\\s*\\)\\s*const",
         {{"app/office/a.h", "int getNumber() const;\n"}}, {{"app/office/a.h", "int number() const;\n"}}},
        {"string connect", "checked by the compiler", {"app/", "db/", "ui/", "tests/"}, samples, View::Code, "\\b(SIGNAL|SLOT)\\s*\\(",
         {{"ui/shell/a.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));\n"}}, {{"ui/shell/a.cpp", "connect(a, &A::x, b, &B::y);\n"}}},
    };
}

QList<Pattern> threadPatterns()
{
    return {
        {"processEvents", "no nested event loops", programs, {}, View::Code, "\\bprocessEvents\\s*\\(", {{"ui/shell/a.cpp", "qApp->processEvents();\n"}},
         {{"ui/shell/a.cpp", "// processEvents()\n"}}},
        {"nested event loop", "results arrive through continuations", programs, {},
         View::Code, "\\bQEventLoop\\b(?!::)|(?<!application)(?<!app)(?<!Application)(?<!qApp)(\\.|->)exec\\s*\\(\\s*[^\"\\s)]*\\)(?=.*;)",
         {{"ui/shell/a.cpp", "QEventLoop loop;\n"}, {"ui/shell/a.cpp", "dialog.exec();\n"}, {"ui/shell/a.cpp", "menu->exec(where);\n"}},
         {{"ui/main.cpp", "return application.exec();\n"}, {"db/store/a.cpp", "db.exec(\"BEGIN IMMEDIATE\");\n"}, {"ui/main.cpp", "return app.exec();\n"}}},
        {"waiting in the window", "the GUI thread never waits for the store", {"ui/"}, {}, View::Code, "\\bwaitForFinished\\s*\\(|(?<=[fF]uture)\\.result\\s*\\(|\\bmsleep\\s*\\(|\\bsleep_for\\b",
         {{"ui/shell/a.cpp", "future.waitForFinished();\n"}, {"ui/shell/a.cpp", "use(future.result());\n"}}, {{"ui/shell/a.cpp", "use(result.value());\n"}}},
        {"thread killed", "it may hold the store", everywhere, samples, View::Code, "[tT]hread\\w*\\s*(\\.|->)\\s*terminate\\s*\\(|\\bpthread_(cancel|kill)\\b",
         {{"db/store/a.cpp", "m_thread->terminate();\n"}, {"ui/shell/a.cpp", "thread.terminate();\n"}}, {{"app/reading/a.cpp", "m_process->terminate();\n"}}},
        {"sleeping test", "QTRY_* waits for what it means", {"tests/"}, samples, View::Code, "\\bq(Wait|Sleep)\\s*\\(|\\b(msleep|usleep|sleep_for)\\s*\\(|QThread::sleep",
         {{"tests/ui/tst_a.cpp", "QTest::qWait(100);\n"}, {"tests/db/tst_a.cpp", "QThread::msleep(5);\n"}}, {{"tests/ui/tst_a.cpp", "QTRY_COMPARE(a, b);\n"}}},
    };
}

QList<Pattern> placePatterns()
{
    return {
        {"Linux header", "most office PCs run Windows: the code must be able to move there", programs, linuxPlaces, View::Bare,
         "^\\s*#\\s*include\\s*<(sys/|linux/|netinet/|arpa/|unistd\\.h|fcntl\\.h|dirent\\.h|pwd\\.h|grp\\.h|poll\\.h|dlfcn\\.h|syslog\\.h|seccomp\\.h|QDBus|QtDBus)",
         {{"db/files/a.cpp", "#include <unistd.h>\n"}, {"app/office/a.cpp", "#include <sys/file.h>\n"}, {"ui/shell/a.cpp", "#include <QDBusConnection>\n"}},
         {{"app/platform/a.cpp", "#include <unistd.h>\n"}, {"app/reading/worker/a.cpp", "#include <linux/landlock.h>\n"}}},
        {"Linux path or switch", "what knows the system stands in app/platform", programs, linuxPlaces, View::Bare,
         "\"/(proc|sys|dev|etc|usr|var|run)/|\\b__linux__\\b|\\bQ_OS_(LINUX|UNIX|WIN)\\b",
         {{"db/files/a.cpp", "open(\"/proc/self/mounts\");\n"}, {"app/office/a.cpp", "#ifdef Q_OS_LINUX\n"}}, {{"app/platform/a.cpp", "open(\"/proc/self/mounts\");\n"}}},
        {"path of a machine", "what lies on one PC is no part of the project", everywhere, samples + QStringList{"app/reading/worker/"}, View::Text, "(?<![\\w$}./~])/(home|Users|root|work|tmp)/\\w",
         {{"app/office/a.cpp", "open(\"/home/an/a.pdf\");\n"}, {"docs/a.md", "see /tmp/x\n"}}, {{"docs/a.md", "see https://example.org/home/x\n"}}},
        {"unfinished", "what is not done is written down elsewhere", everywhere, samples, View::Text, "\\b(TODO|FIXME|XXX|HACK)\\b",
         {{"app/office/a.cpp", "// TO" "DO later\n"}, {"packaging/run", "# FIX" "ME\n"}}, {{"app/office/a.cpp", "// all done\n"}}},
        {"licence line", "each file says under which terms it comes", sources + QStringList{"*CMakeLists.txt", "*.cmake"}, {}, View::Text,
         "\\A(?!(//|#) SPDX-License-Identifier: GPL-3\\.0-or-later\\n)",
         {{"app/office/a.cpp", "#include <QString>\n"}}, {{"app/office/a.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\n"}, {"cmake/a.cmake", "# SPDX-License-Identifier: GPL-3.0-or-later\n"}}},
        {"include guard", "one way", {"*.h"}, {}, View::Text, "\\A(?!(.*\\n){1,3}#pragma once\\n)",
         {{"app/office/a.h", "#ifndef A_H\n#define A_H\n#endif\n"}}, {{"app/office/a.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"}}},
        {"umbrella header", "each file includes what it uses", {"*.cpp", "*.h"}, {}, View::Bare, "^\\s*#\\s*include\\s*<Qt(Core|Gui|Widgets|Network|Sql)>",
         {{"ui/shell/a.cpp", "#include <QtWidgets>\n"}}, {{"ui/shell/a.cpp", "#include <QWidget>\n"}, {"tests/ui/tst_a.cpp", "#include <QTest>\n#include <QtConcurrent>\n"}}},
        {"rich text", "text from documents is plain text", {"ui/"}, {}, View::Code, "\\bQt::(RichText|AutoText|MarkdownText)\\b|\\bsetHtml\\s*\\(|\\bsetOpenExternalLinks\\s*\\(\\s*true",
         {{"ui/pdf/a.cpp", "label->setTextFormat(Qt::RichText);\n"}}, {{"ui/pdf/a.cpp", "label->setTextFormat(Qt::PlainText);\n"}}},
    };
}

QList<QList<Sample>> oneEach(const QList<Sample> &samples_)
{
    QList<QList<Sample>> trees;
    for (const Sample &sample : samples_)
        trees.append({sample});
    return trees;
}

}

QList<Rule> patternRules()
{
    QList<Rule> rules;
    for (const Pattern &pattern : languagePatterns() + threadPatterns() + placePatterns()) {
        rules.append({pattern.name, pattern.why, [pattern](const Tree &tree) { return matches(tree, pattern); },
                      oneEach(pattern.bad), oneEach(pattern.good)});
    }
    return rules;
}

}
