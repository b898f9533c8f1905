// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefiles/casefilexml.h"

#include "app/casefiles/casefiles.h"
#include "app/incoming/kinds.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace congso::casefiles {

namespace {
QString dateText(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

/// One digit for the urgency, as the exchange counts it.
int priority(const QString &urgency)
{
    const QStringList order{QStringLiteral("normal"), QStringLiteral("urgent"), QStringLiteral("very_urgent"), QStringLiteral("express")};
    return std::max(0, int(order.indexOf(urgency)));
}

class XmlFile
{
public:
    XmlFile(const CaseFile &file, const XmlContext &context, QIODevice &device) : m_file(file), m_context(context), m_xml(&device)
    {
        m_xml.setAutoFormatting(true);
    }

    void write(const QHash<SubjectId, QStringList> &fileNames)
    {
        const QList<CaseEntry> entries = chronological(m_file);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("File"));
        head(entries);
        m_xml.writeStartElement(QStringLiteral("Documents"));
        for (const CaseEntry &entry : entries)
            document(entry, fileNames.value(entry.document));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeTextElement(QLatin1String(name), clean(value));
    }
    void number(const char *name, int value) { text(name, QString::number(value)); }

    /// Without what XML cannot hold.
    static QString clean(const QString &value)
    {
        QString kept;
        for (const QChar c : value)
            kept += c.unicode() < 0x20 && c != u'\n' && c != u'\t' ? QChar(u' ') : c;
        return kept;
    }

    void code()
    {
        m_xml.writeStartElement(QStringLiteral("FileCode"));
        text("OrganId", m_context.organId);
        number("FileCatalog", m_file.year);
        text("FileNotation", m_file.code);
        m_xml.writeEndElement();
    }

    void head(const QList<CaseEntry> &entries)
    {
        code();
        text("Title", m_file.title);
        text("Maintenance", retentionText(m_file));
        text("Rights", m_file.rights);
        text("Creator", m_context.creator);
        text("Language", m_file.language);
        text("StartDate", dateText(m_file.start));
        text("EndDate", dateText(m_file.end));
        int pages = 0;
        for (const CaseEntry &entry : entries)
            pages += entry.pages;
        number("DocTotal", int(entries.size()));
        number("PageTotal", pages);
        text("Description", m_file.note);
    }

    void document(const CaseEntry &entry, const QStringList &files)
    {
        m_xml.writeStartElement(QStringLiteral("Document"));
        code();
        number("DocOrdinal", entry.ordinal);
        text("TypeName", incoming::kindName(entry.kind));
        text("CodeNumber", entry.codeNumber);
        text("CodeNotation", entry.codeNotation);
        text("IssuedDate", dateText(entry.issued));
        text("OrganName", entry.agency);
        text("Subject", entry.subject);
        text("Language", entry.language);
        if (entry.pages > 0)
            number("PageAmount", entry.pages);
        text("Description", entry.note.isEmpty() ? entry.remark : entry.note);
        text("ArrivalDate", dateText(entry.arrival));
        if (entry.arrivalNumber > 0)
            number("ArrivalNumber", entry.arrivalNumber);
        m_xml.writeStartElement(QStringLiteral("SignerInfo"));
        text("Position", entry.signerTitle);
        text("FullName", entry.signer);
        m_xml.writeEndElement();
        number("Priority", priority(entry.urgency));
        text("DueDate", dateText(entry.due));
        for (const QString &file : files)
            text("FileName", file);
        m_xml.writeEndElement();
    }

    const CaseFile &m_file;
    const XmlContext &m_context;
    QXmlStreamWriter m_xml;
};
}

QList<CaseEntry> chronological(const CaseFile &file)
{
    QList<CaseEntry> entries;
    for (const CaseEntry &entry : file.entries) {
        if (entry.readable)
            entries << entry;
    }
    const auto day = [](const CaseEntry &entry) {
        const QDate date = entry.issued.isValid() ? entry.issued : entry.arrival;
        return date.isValid() ? date : QDate(9999, 12, 31);
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const CaseEntry &a, const CaseEntry &b) { return day(a) < day(b); });
    return entries;
}

void writeXml(const CaseFile &file, const XmlContext &context, const QHash<SubjectId, QStringList> &fileNames, QIODevice &device)
{
    XmlFile(file, context, device).write(fileNames);
}

}
