// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/platform/systemsettings.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>

namespace {
using namespace congso::cli;

struct VerbEntry
{
    const char *name;
    Verb run;
    const char *usage;
};
constexpr VerbEntry verbs[] = {
    {"init", init, "init [--demo | --bench | --admin LOGIN] [--agency NAME] [--name NAME]"},
    {"register", registerLetter, "register FILE… | --origin paper | --sealed [--number N/KH] [--issued YYYY-MM-DD] --agency A --subject S [--kind K] …"},
    {"list", list, "list BOX [--limit N] [--after DOC] [--filter TEXT] [--year Y]"},
    {"show", show, "show DOC…"},
    {"do", act, "do ACTION DOC… [--set key=value…] [--set-json key=JSON…] [--behalf LOGIN] | do --list DOC"},
    {"history", history, "history DOC…"},
    {"search", search, "search QUERY [--sort new|relevance] [--limit N]"},
    {"index", indexStore, "index [--rebuild]"},
    {"book", book, "book incoming|outgoing|post|kept --year Y --pdf OUT [--register CODE] | book outgoing --check [--year Y] [--register CODE [--printed BOOK.pdf]]"},
    {"verify", verifyStore, "verify [--deep] [--expect HASH]"},
    {"rebuild", rebuildStore, "rebuild"},
    {"tidy", tidyStore, "tidy [--status]"},
    {"erase", eraseDocument, "erase DOC --legal-basis TEXT --reason TEXT"},
    {"backup", backupStore, "backup FILE | backup --daily FOLDER [--keep N]"},
    {"import", importRows, "import people|units|agencies|register|outgoing|casefiles FILE [--map FIELD=COLUMN]… [--set FIELD=VALUE]… [--sheet S] [--register CODE] [--open] [--dry-run] [--problems OUT] [--notes OUT] [--passwords OUT.pdf] | import list | import take-back ID --reason TEXT"},
    {"export", exportList, "export BOX|register|people|units FILE.xlsx|.csv|.pdf [--filter TEXT] [--year Y]"},
    {"doctor", doctor, "doctor [--backups FOLDER]"},
    {"restore", restoreStore, "restore FILE"},
    {"generate", generate, "generate --documents N [--seed S]"},
    {"read", readFile, "read FILE [--ocr auto|never|always] [--pages N] [--words]"},
    {"recognise", recogniseFiles, "recognise FILE…"},
    {"signatures", signatures, "signatures FILE… [--trust CERTIFICATES]… [--office]"},
    {"sign", signFiles, "sign FILE… --certificate NAME|ID --as person|agency --out FILE|FOLDER [--picture PNG] [--place PAGE:X,Y,WIDTH,HEIGHT] [--signer NAME] [--separate] [--line TEXT]… [--reason TEXT] [--location TEXT] [--timestamp URL] [--pin-file FILE | --pin-fd N] [--module DRIVER]… [--nss FOLDER]"},
    {"certificates", certificates, "certificates [--module DRIVER]… [--nss FOLDER] | certificates import FILE.p12 [--password-file FILE] [--pin-file FILE | --pin-fd N]"},
    {"check", checkFiles, "check FILE… [--fix OUT]"},
    {"compose", compose, "compose FILE.json --out FILE.pdf|.odt|.docx|.json [--number N] [--date D] | --template ID --out FILE | --templates"},
    {"draft", draft, "draft new --kind K --subject S [--file F]… [--to NAME]… [--answers LETTER [--closes]] [--from DOC --as based_on|replaces|corrects] [--set key=value]… | list BOX [--filter TEXT] [--year Y] | counts | show DOC | history DOC | send DOC [--opinion WHO]… | do ACTION DOC… [--set key=value]… | do --list DOC | series | reserve SERIES --year Y --note TEXT | give-back SERIES --number N --year Y --reason TEXT | problems SERIES --year Y"},
    {"copy", copy, "copy new DOC [--form sao_y|sao_luc|trich_sao] [--from paper|electronic] [--to paper|electronic] [--pages 1-3,5 | --words TEXT] [--signer LOGIN] [--recipient NAME]… | list [--year Y] [--filter TEXT] | sheets COPY --pdf OUT | stamp COPY | envelopes DOC --pdf OUT [--size dl|c5|c4] [--contact LINE]… | notices | kept"},
    {"casefile", casefile, "casefile list [--mine] [--open] [--year Y] [--filter TEXT] | open CODE TITLE [--retention R] [--set key=value…] | show FILE | add FILE DOC… [--at N] | remove FILE DOC | order FILE DOC… | close FILE | reopen FILE --reason TEXT | withdraw FILE --reason TEXT | offer DOC | print FILE --pdf OUT | export FILE --to DIR"},
    {"delegate", delegate, "delegate list | to LOGIN --from D --until D [--scope all|instruct] [--unit U] [--kind K…] [--past] | revoke ID | absences | away --from D --until D [--person LOGIN] | back ID"},
    {"handover", handover, "handover list | work [LOGIN] | to LOGIN [--from LOGIN] [--reason TEXT] | give ID | take ID | cancel ID --reason TEXT"},
    {"agencies", agencyVerb, "agencies find WORDS [--date D] | add NAME [--short-name S] [--code C] | rename NAME NEW --on D | end NAME --on D [--into NAME] | merge NAME… --into NAME --on D | defaults"},
    {"link", linkStore, "link URL --role ROLE [--server-password-file FILE] [--certificates FILE] [--new-password-file FILE]"},
    {"unlink", unlinkStore, "unlink [--without-files]"},
    {"sync", syncStore, "sync [--once] [--no-files] [--fetch DOC]… [--send-again] [--wait-no-longer] [--agree] [--quota GB] [--server-password-file FILE] [--certificates FILE] | sync --compare | sync --status"},
    {"pending", pendingList, "pending"},
    {"conflicts", conflictList, "conflicts [--all] | conflicts --files-of ID --to DIR"},
    {"resolve", resolveConflict, "resolve ID --keep mine|theirs"},
    {"server", serverVerb, "server init URL | seed URL | person add|disable LOGIN URL | check [--deep] URL | restored URL | backup-notes URL [--role SUPERUSER] [--root-cert FILE]"},
    {"people", people, "people list | add LOGIN NAME --unit U --title T --role R… | deactivate LOGIN | password LOGIN --new-password-file FILE"},
};

int help()
{
    QTextStream out(stdout);
    out << QCoreApplication::translate("CommandLine", "Usage: congsoctl [--store DIR] [--as LOGIN] [--password-file FILE] [--json] [--lang vi|en] VERB …") << "\n\n";
    for (const VerbEntry &verb : verbs)
        out << "  " << verb.usage << '\n';
    out << '\n' << QCoreApplication::translate("CommandLine", "Exit status: 0 done, 1 refused by a rule, 2 wrong or ambiguous arguments, 3 fault of store or system.") << '\n';
    return Done;
}

/// Options before the verb, and --json wherever it stands; what follows stays in \a words.
congso::Result<Options> optionsFrom(QStringList &words)
{
    Options options;
    options.store = congso::officeFolder();
    while (!words.isEmpty() && words.first().startsWith(QLatin1String("--")) && words.first() != QLatin1String("--help")) {
        const QString word = words.takeFirst();
        if (word == QLatin1String("--json")) {
            options.json = true;
            continue;
        }
        QString *const target = word == QLatin1String("--store") ? &options.store
            : word == QLatin1String("--as")                      ? &options.login
            : word == QLatin1String("--password-file")           ? &options.passwordFile
            : word == QLatin1String("--lang")                    ? &options.language
                                                                 : nullptr;
        if (!target || words.isEmpty())
            return congso::failure(congso::ErrorCode::UsageArguments, {{QStringLiteral("argument"), word}});
        *target = words.takeFirst();
    }
    if (words.removeAll(QStringLiteral("--json")) > 0)
        options.json = true;
    return options;
}

void translate(QCoreApplication &application, const QString &language)
{
    const QString name = language.isEmpty() ? QStringLiteral("vi") : language;
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/congso_%1.qm").arg(name)))
        application.installTranslator(translator);
}

int runVerb(Context &context, const QStringList &words)
{
    const QString wanted = words.value(0);
    for (const VerbEntry &verb : verbs) {
        if (wanted == QLatin1String(verb.name))
            return print(verb.run(context, words.mid(1)), context.options().json, context.options().store);
    }
    return print(Report::failed({congso::ErrorCode::UsageArguments, {{QStringLiteral("argument"), wanted}}}), context.options().json, context.options().store);
}
}

int main(int argc, char **argv)
{
    // Printing a book needs fonts but no screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("congsoctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONGSO_VERSION));
    QStringList words = application.arguments().mid(1);
    auto options = optionsFrom(words);
    translate(application, options ? options->language : QString());
    if (!options)
        return print(Report::failed(options.error()), words.contains(QStringLiteral("--json")), {});
    if (words.isEmpty() || words.contains(QStringLiteral("--help")) || words.first() == QLatin1String("help"))
        return help();
    Context context(*options, congso::systemServices());
    return runVerb(context, words);
}
