// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/directory/directory.h"
#include "app/office/office.h"

#include <QStringList>

#include <memory>

namespace congso::cli {

/// The options before the verb.
struct Options
{
    QString store;
    QString login;
    QString passwordFile;
    QString language;
    bool json = false;
};

/// What a verb works with: the store and the person, opened when first asked for.
class Context
{
public:
    Context(Options options, Services services) : m_options(std::move(options)), m_services(services) {}

    const Options &options() const { return m_options; }
    const Services &services() const { return m_services; }
    StoreRef ref() const { return {m_options.store}; }

    Result<std::shared_ptr<OfficeStore>> store();
    /// Signs in with --as; without it the only person who could, or in a demo office the clerk.
    Result<std::shared_ptr<Office>> office();
    Result<directory::Directory> directory();

private:
    Result<QString> loginToUse(OfficeStore &store);
    Result<QString> password();

    Options m_options;
    Services m_services;
    std::shared_ptr<OfficeStore> m_store;
    std::shared_ptr<Office> m_office;
};

/// The arguments of a verb, sorted: --name value pairs (names in \a known; a name ending in "!" takes no value) and the rest.
/// usage.arguments for an unknown option or a missing value.
struct Arguments
{
    QStringList positional;
    QMultiHash<QString, QString> options; ///< in the order given: values(name) is newest first

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name, const QString &otherwise = {}) const { return options.value(name, otherwise); }
    QStringList values(const QString &name) const;
};
Result<Arguments> parse(const QStringList &given, const QStringList &known);

using Verb = Report (*)(Context &context, const QStringList &arguments);
Report init(Context &context, const QStringList &arguments);
Report registerLetter(Context &context, const QStringList &arguments);
Report list(Context &context, const QStringList &arguments);
Report show(Context &context, const QStringList &arguments);
Report act(Context &context, const QStringList &arguments);
Report history(Context &context, const QStringList &arguments);
Report book(Context &context, const QStringList &arguments);
Report verifyStore(Context &context, const QStringList &arguments);
Report rebuildStore(Context &context, const QStringList &arguments);
Report tidyStore(Context &context, const QStringList &arguments);
Report eraseDocument(Context &context, const QStringList &arguments);
Report backupStore(Context &context, const QStringList &arguments);
Report restoreStore(Context &context, const QStringList &arguments);
Report importRows(Context &context, const QStringList &arguments);
Report exportList(Context &context, const QStringList &arguments);
Report doctor(Context &context, const QStringList &arguments);
/// backup --daily: makes one if it is due.
Report dailyBackup(Context &context, const Arguments &arguments);
Report search(Context &context, const QStringList &arguments);
Report indexStore(Context &context, const QStringList &arguments);
Report generate(Context &context, const QStringList &arguments);
Report people(Context &context, const QStringList &arguments);
Report casefile(Context &context, const QStringList &arguments);
Report draft(Context &context, const QStringList &arguments);
Report copy(Context &context, const QStringList &arguments);
Report delegate(Context &context, const QStringList &arguments);
Report handover(Context &context, const QStringList &arguments);
Report linkStore(Context &context, const QStringList &arguments);
Report unlinkStore(Context &context, const QStringList &arguments);
Report syncStore(Context &context, const QStringList &arguments);
Report pendingList(Context &context, const QStringList &arguments);
Report conflictList(Context &context, const QStringList &arguments);
Report resolveConflict(Context &context, const QStringList &arguments);
Report agencyVerb(Context &context, const QStringList &arguments);
Report readFile(Context &context, const QStringList &arguments);
Report recogniseFiles(Context &context, const QStringList &arguments);
Report compose(Context &context, const QStringList &arguments);
Report signatures(Context &context, const QStringList &arguments);
Report signFiles(Context &context, const QStringList &arguments);
Report certificates(Context &context, const QStringList &arguments);
Report checkFiles(Context &context, const QStringList &arguments);
Report serverVerb(Context &context, const QStringList &arguments);

}
