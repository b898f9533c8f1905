// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/officetemplates.h"

#include "app/directory/kepttemplates.h"
#include "app/office/background.h"
#include "db/text/fold.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace congso::drafting {

using composing::Template;
using composing::TemplateFolder;

namespace {
constexpr qsizetype largest = 400 * 1024; ///< bytes of one in the journal
constexpr int longestId = 60;

QString idOf(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString id = text::fold(name).replace(others, QStringLiteral("-")).left(longestId);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    return id.isEmpty() ? QStringLiteral("mau") : id;
}

TemplateFolder ownTemplates(const QMap<QString, QString> &kept)
{
    TemplateFolder own;
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        auto made = composing::templateFromJson(it.value().toUtf8(), it.key());
        if (made) {
            made->kept = true;
            own.templates << *made;
            continue;
        }
        Error problem = made.error();
        problem.args.insert(QStringLiteral("file"), it.key());
        own.problems << problem;
    }
    return own;
}
}

QFuture<Result<TemplateFolder>> templates(Office &office)
{
    return inBackground(office, [&office]() -> Result<TemplateFolder> {
        const auto kept = directory::keptTemplates(office).result();
        if (!kept)
            return tl::make_unexpected(kept.error());
        TemplateFolder all = ownTemplates(*kept);
        const QList<Template> own = all.templates;
        for (const Template &made : composing::builtInTemplates().templates) {
            if (std::none_of(own.begin(), own.end(), [&made](const Template &one) { return one.id == made.id; }))
                all.templates << made;
        }
        composing::sortTemplates(all.templates);
        return all;
    });
}

QFuture<Result<Receipt>> keepTemplate(Office &office, Template made)
{
    made.document.number.clear();
    made.document.date = {};
    const QByteArray json = composing::toJson(made);
    if (json.size() > largest)
        return QtFuture::makeReadyFuture(Result<Receipt>(failure(ErrorCode::FileTooLarge, {{QStringLiteral("name"), made.name}, {QStringLiteral("file"), made.name}})));
    return directory::changeTemplate(office, made.id.isEmpty() ? idOf(made.name) : made.id, QJsonDocument::fromJson(json).object());
}

QFuture<Result<Receipt>> dropTemplate(Office &office, const QString &id)
{
    return directory::changeTemplate(office, id, {});
}

}
