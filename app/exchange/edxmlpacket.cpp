// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/edxmlpacket.h"

#include <QHash>
#include <QXmlStreamReader>

namespace congso::exchange {

namespace {
using Setter = void (*)(Packet &, const QString &);

QDate packetDate(const QString &text)
{
    const QString day = text.left(10);
    for (const auto *format : {"yyyy/MM/dd", "yyyy-MM-dd", "dd/MM/yyyy"}) {
        const QDate date = QDate::fromString(day, QLatin1String(format));
        if (date.isValid())
            return date;
    }
    return {};
}

PacketPurpose purposeOf(const QString &text)
{
    switch (text.toInt()) {
    case 1: return PacketPurpose::Recall;
    case 2: return PacketPurpose::Update;
    case 3: return PacketPurpose::Replacement;
    default: return PacketPurpose::NewDocument;
    }
}

template <class Record>
Record &last(QList<Record> &records)
{
    if (records.isEmpty())
        records.append(Record());
    return records.last();
}

/// What each leaf says, named by its parent and itself, both in lower case.
const QHash<QString, Setter> &leaves()
{
    static const QHash<QString, Setter> table{
        {QStringLiteral("from/organid"), [](Packet &p, const QString &t) { p.from.code = t; }},
        {QStringLiteral("from/organizationincharge"), [](Packet &p, const QString &t) { p.from.parent = t; }},
        {QStringLiteral("from/organname"), [](Packet &p, const QString &t) { p.from.name = t; }},
        {QStringLiteral("to/organid"), [](Packet &p, const QString &t) { last(p.to).code = t; }},
        {QStringLiteral("to/organizationincharge"), [](Packet &p, const QString &t) { last(p.to).parent = t; }},
        {QStringLiteral("to/organname"), [](Packet &p, const QString &t) { last(p.to).name = t; }},
        {QStringLiteral("messageheader/documentid"), [](Packet &p, const QString &t) { p.documentId = t; }},
        {QStringLiteral("code/codenumber"), [](Packet &p, const QString &t) { p.codeNumber = t; }},
        {QStringLiteral("code/codenotation"), [](Packet &p, const QString &t) { p.codeNotation = t; }},
        {QStringLiteral("promulgationinfo/place"), [](Packet &p, const QString &t) { p.place = t; }},
        {QStringLiteral("promulgationinfo/promulgationdate"), [](Packet &p, const QString &t) { p.issued = packetDate(t); }},
        {QStringLiteral("documenttype/typename"), [](Packet &p, const QString &t) { p.kindName = t; }},
        {QStringLiteral("messageheader/subject"), [](Packet &p, const QString &t) { p.subject = t; }},
        {QStringLiteral("messageheader/content"), [](Packet &p, const QString &t) { p.content = t; }},
        {QStringLiteral("signerinfo/competence"), [](Packet &p, const QString &t) { p.authority = t; }},
        {QStringLiteral("signerinfo/position"), [](Packet &p, const QString &t) { p.signerTitle = t; }},
        {QStringLiteral("signerinfo/fullname"), [](Packet &p, const QString &t) { p.signer = t; }},
        {QStringLiteral("messageheader/duedate"), [](Packet &p, const QString &t) { p.due = packetDate(t); }},
        {QStringLiteral("toplaces/place"), [](Packet &p, const QString &t) { p.recipients << t; }},
        {QStringLiteral("otherinfo/priority"), [](Packet &p, const QString &t) { p.priority = t.toInt(); }},
        {QStringLiteral("otherinfo/promulgationamount"), [](Packet &p, const QString &t) { p.copies = qBound(0, t.toInt(), 999); }},
        {QStringLiteral("otherinfo/pageamount"), [](Packet &p, const QString &t) { p.pages = qBound(0, t.toInt(), 9999); }},
        {QStringLiteral("appendixes/appendix"), [](Packet &p, const QString &t) { p.appendixes << t; }},
        {QStringLiteral("responsefor/organid"), [](Packet &p, const QString &t) { last(p.references).agencyCode = t; }},
        {QStringLiteral("responsefor/code"), [](Packet &p, const QString &t) { last(p.references).code = t; }},
        {QStringLiteral("responsefor/documentid"), [](Packet &p, const QString &t) { last(p.references).documentId = t; }},
        {QStringLiteral("responsefor/promulgationdate"), [](Packet &p, const QString &t) { last(p.references).issued = packetDate(t); }},
        {QStringLiteral("bussiness/bussinessdoctype"), [](Packet &p, const QString &t) { p.purpose = purposeOf(t); }},
        {QStringLiteral("bussiness/bussinessdocreason"), [](Packet &p, const QString &t) { p.reason = t; }},
        {QStringLiteral("messageheader/statuscode"),
         [](Packet &p, const QString &t) { p.statusCode = t, p.purpose = PacketPurpose::Status; }},
        {QStringLiteral("messageheader/description"), [](Packet &p, const QString &t) { p.reason = t; }},
        {QStringLiteral("attachment/attachmentname"), [](Packet &p, const QString &t) { last(p.files).name = t; }},
        {QStringLiteral("attachment/contenttype"), [](Packet &p, const QString &t) { last(p.files).contentType = t; }},
    };
    return table;
}

bool holdsBytes(const QString &leaf)
{
    return leaf == QLatin1String("attachment/contenttransferencoded") || leaf == QLatin1String("attachment/attachmentdata");
}

/// Elements that stand in a packet once for each of several things.
void beginElement(Packet &packet, const QString &name, const QString &parent)
{
    if (name == QLatin1String("to") && parent == QLatin1String("messageheader"))
        packet.to.append(PacketAgency());
    else if (name == QLatin1String("responsefor"))
        packet.references.append(PacketReference());
    else if (name == QLatin1String("attachment"))
        packet.files.append(PacketFile());
}

QString localName(const QXmlStreamReader &xml)
{
    // Prefixes are not looked up: some senders use ones they never declare.
    return xml.qualifiedName().mid(xml.qualifiedName().lastIndexOf(u':') + 1).toString().toLower();
}

tl::unexpected<Error> malformed(const QXmlStreamReader &xml, const QString &problem)
{
    return failure(ErrorCode::FileUnreadable, {{QStringLiteral("reason"), QStringLiteral("edxml")},
                                               {QStringLiteral("line"), int(xml.lineNumber())},
                                               {QStringLiteral("problem"), problem}});
}

class Reader
{
public:
    Reader(const QByteArray &bytes, qint64 mostBytes) : m_xml(bytes), m_left(mostBytes) { m_xml.setNamespaceProcessing(false); }

    Result<Packet> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD: // a packet has none; entities could only do harm
                return malformed(m_xml, QStringLiteral("document type declaration"));
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::Characters:
                if (!m_xml.isWhitespace())
                    m_text += m_xml.text();
                if (m_text.size() / 4 * 3 > m_left)
                    return failure(ErrorCode::FileTooLarge, {{QStringLiteral("file"), last(m_packet.files).name}});
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            default:
                break;
            }
            if (m_path.size() > deepest)
                return malformed(m_xml, QStringLiteral("nested too deep"));
        }
        if (m_xml.hasError())
            return malformed(m_xml, m_xml.errorString());
        if (!m_hasHeader)
            return malformed(m_xml, QStringLiteral("no MessageHeader"));
        tidy();
        return m_packet;
    }

private:
    static constexpr int deepest = 40;

    void begin()
    {
        const QString name = localName(m_xml);
        beginElement(m_packet, name, m_path.isEmpty() ? QString() : m_path.last());
        m_hasHeader = m_hasHeader || name == QLatin1String("messageheader");
        m_path << name;
        m_text.clear();
    }

    void end()
    {
        const QString name = m_path.takeLast();
        const QString leaf = (m_path.isEmpty() ? QString() : m_path.last()) + u'/' + name;
        if (holdsBytes(leaf)) {
            m_left -= m_text.size() / 4 * 3;
            last(m_packet.files).bytes = QByteArray::fromBase64(m_text.toLatin1());
        } else if (const Setter set = leaves().value(leaf)) {
            set(m_packet, m_text.simplified());
        }
        m_text.clear();
    }

    /// Attachments without bytes are names only; references that say nothing are none.
    void tidy()
    {
        m_packet.files.removeIf([](const PacketFile &file) { return file.bytes.isEmpty(); });
        m_packet.references.removeIf([](const PacketReference &r) { return r.code.isEmpty() && r.documentId.isEmpty(); });
    }

    QXmlStreamReader m_xml;
    Packet m_packet;
    QStringList m_path;
    QString m_text;
    qint64 m_left;
    bool m_hasHeader = false;
};

QString urgencyOf(int priority)
{
    static const QStringList codes{QStringLiteral("normal"), QStringLiteral("urgent"), QStringLiteral("very_urgent"), QStringLiteral("express")};
    return codes.at(qBound(0, priority, int(codes.size()) - 1)); // at a set hour is express, too
}
}

Result<Packet> readPacket(const QByteArray &xml, qint64 mostBytes)
{
    return Reader(xml, mostBytes).read();
}

bool looksLikePacket(const QByteArray &start)
{
    return start.left(4096).toLower().contains("<edxml");
}

IncomingFields registrationFields(const Packet &packet, const QList<KindName> &kinds)
{
    IncomingFields fields;
    fields.codeNumber = packet.codeNumber;
    fields.codeNotation = packet.codeNotation;
    fields.issued = packet.issued;
    fields.agency = packet.from.name;
    for (const KindName &kind : kinds) {
        if (kind.name.compare(packet.kindName, Qt::CaseInsensitive) == 0)
            fields.kind = kind.code;
    }
    fields.subject = packet.subject;
    fields.signer = packet.signer;
    fields.signerTitle = packet.signerTitle;
    fields.urgency = urgencyOf(packet.priority);
    fields.due = packet.due;
    fields.pages = packet.pages;
    fields.copies = packet.copies;
    fields.origin = QStringLiteral("exchange");
    return fields;
}

}
