// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/formreading.h"

#include "app/reading/worker/pdfreading.h"
#include "app/reading/worker/zipentries.h"

namespace congso::worker {

namespace {

constexpr qint64 mostXml = qint64(64) * 1024 * 1024;

bool isWanted(const QString &name, wire::ContentKind kind)
{
    if (kind == wire::ContentKind::OpenDocument)
        return name == u"content.xml" || name == u"styles.xml";
    return name == u"word/_rels/document.xml.rels" || name == u"word/theme/theme1.xml"
        || (name.startsWith(u"word/") && name.count(u'/') == 1 && name.endsWith(u".xml"));
}

bool isSignature(const QString &name)
{
    return name.startsWith(u"_xmlsignatures/") || name == u"META-INF/documentsignatures.xml";
}

std::optional<wire::FailureReason> readOfficeForm(const char *data, qsizetype size, wire::ContentKind kind, PageStream &pages)
{
    OfficeParts parts;
    int signatures = 0;
    UnpackBudget budget{mostXml * 2};
    std::optional<wire::FailureReason> problem;
    const auto wanted = [&](const QString &name) {
        signatures += isSignature(name);
        return isWanted(name, kind);
    };
    const auto fault = forEachEntry(data, size, mostXml, budget, wanted, [&](ZipEntry &&entry) {
        problem = entry.problem;
        parts.insert(entry.name, entry.content);
        return !problem;
    });
    if (fault || problem)
        return fault ? fault : problem;
    pages.begin(kind, 0, false, signatures);
    const bool sent = kind == wire::ContentKind::Word ? sendWordForm(parts, pages) : sendOdtForm(parts, pages);
    if (!sent)
        return wire::FailureReason::Broken;
    pages.end();
    return {};
}

}

std::optional<wire::FailureReason> readForm(const char *data, qsizetype size, PageStream &pages)
{
    const wire::ContentKind kind = wire::contentKind(data, size);
    if (kind == wire::ContentKind::Pdf)
        return readPdfForm(data, size, pages);
    if (kind == wire::ContentKind::Word || kind == wire::ContentKind::OpenDocument)
        return readOfficeForm(data, size, kind, pages);
    pages.begin(kind, 0);
    pages.end();
    return {};
}

}
