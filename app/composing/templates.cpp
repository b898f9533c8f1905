// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/templates.h"

#include "app/composing/layoutrules.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace congso::composing {

namespace {

constexpr qint64 longestFile = 4 * 1024 * 1024;

int orderOf(const QString &code)
{
    const auto rules = LayoutRules::load();
    if (!rules)
        return 0;
    const auto &kinds = (*rules)->kinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const LayoutKind &kind) { return kind.code == code; });
    return int(found - kinds.begin());
}

TemplateFolder readFolder(const QDir &folder)
{
    TemplateFolder read;
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        Result<Template> made = failure(ErrorCode::FileUnreadable);
        if (info.size() <= longestFile && file.open(QIODevice::ReadOnly))
            made = templateFromJson(file.readAll(), info.completeBaseName());
        if (made) {
            read.templates += *made;
            continue;
        }
        Error problem = made.error();
        problem.args.insert(QStringLiteral("file"), info.fileName());
        read.problems += problem;
    }
    sortTemplates(read.templates);
    return read;
}

void gather(QStringList &found, const QString &text)
{
    static const QRegularExpression brackets(QStringLiteral("\\[[^\\[\\]]{1,200}\\]"));
    for (auto it = brackets.globalMatch(text); it.hasNext();) {
        const QString one = it.next().captured();
        if (!found.contains(one))
            found += one;
    }
}

void gather(QStringList &found, const Body &body)
{
    for (const Block &block : body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            gather(found, paragraph->text());
        else {
            for (const QList<TableCell> &row : std::get<Table>(block).rows) {
                for (const TableCell &cell : row)
                    gather(found, cell.text());
            }
        }
    }
}

void gather(QStringList &found, const Signer &signer)
{
    for (const Power &power : signer.powers)
        gather(found, power.of);
    for (const QString &text : {signer.title, signer.otherTitle, signer.name})
        gather(found, text);
}

}

const TemplateFolder &builtInTemplates()
{
    static const TemplateFolder folder = readFolder(QDir(QStringLiteral(":/data/templates")));
    return folder;
}

Result<TemplateFolder> templatesIn(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return failure(ErrorCode::FileMissing, {{QStringLiteral("file"), folder}});
    return readFolder(dir);
}

QByteArray toJson(const Template &made)
{
    return QJsonDocument({{QStringLiteral("template"), made.name}, {QStringLiteral("document"), toJson(made.document)}}).toJson();
}

Result<Template> templateFromJson(const QByteArray &json, const QString &id)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    if (!parsed.isObject())
        return failure(ErrorCode::FileUnreadable);
    const QJsonObject object = parsed.object();
    if (object.contains(QLatin1String("kind"))) { // a document as it is
        const auto plain = documentFromJson(object);
        return plain ? Result<Template>(Template{id, id, *plain, false}) : tl::make_unexpected(plain.error());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != QLatin1String("template") && it.key() != QLatin1String("document"))
            return failure(ErrorCode::RuleUnknownField, {{QStringLiteral("field"), it.key()}});
    }
    const QString name = object.value(QLatin1String("template")).toString().simplified();
    if (name.isEmpty() || name.size() > 200)
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("template")}});
    auto document = documentFromJson(object.value(QLatin1String("document")).toObject());
    if (!document)
        return tl::make_unexpected(document.error());
    return Template{id, name, *document, false};
}

void sortTemplates(QList<Template> &templates)
{
    std::stable_sort(templates.begin(), templates.end(), [](const Template &a, const Template &b) {
        const int first = orderOf(a.document.kind);
        const int second = orderOf(b.document.kind);
        if (first != second || a.kept != b.kept)
            return first != second ? first < second : a.kept;
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

ComposedDocument begun(const Template &made, const OfficeHead &head, const QString &kindAbbreviation)
{
    ComposedDocument document = made.document;
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    fill(document.parentAgency, head.parentAgency);
    fill(document.agency, head.agency);
    fill(document.place, head.place);
    const QString first = kindAbbreviation.isEmpty() ? head.abbreviation : kindAbbreviation;
    const QString second = kindAbbreviation.isEmpty() ? head.unitAbbreviation : head.abbreviation;
    if (!first.isEmpty() && !second.isEmpty())
        fill(document.notation, QStringLiteral("%1-%2").arg(first, second));
    if (!head.unitAbbreviation.isEmpty() && !document.recipients.isEmpty())
        document.recipients.last().replace(QStringLiteral("[đơn vị soạn thảo]"), head.unitAbbreviation);
    return document;
}

QStringList unfilled(const ComposedDocument &document)
{
    QStringList found;
    for (const QString &text : {document.parentAgency, document.agency, document.notation, document.place, document.subject})
        gather(found, text);
    for (const QString &text : document.addressees + QStringList{document.issuer} + document.bases)
        gather(found, text);
    gather(found, document.body);
    gather(found, document.signer);
    gather(found, document.cosigner);
    for (const QString &text : document.recipients + document.contact)
        gather(found, text);
    for (const Appendix &appendix : document.appendices) {
        gather(found, appendix.title);
        gather(found, appendix.body);
    }
    return found;
}

}
