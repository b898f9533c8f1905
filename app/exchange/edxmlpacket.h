// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"
#include "db/types/incoming.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace congso::exchange {

/// Who sent a packet or is to have it.
struct PacketAgency
{
    QString code;   ///< OrganId: "000.00.00.G22", "H37.DN.001"
    QString parent; ///< OrganizationInCharge
    QString name;   ///< OrganName
};

/// A document that the packet's own answers, replaces or calls back.
struct PacketReference
{
    QString agencyCode;
    QString code;       ///< "7816/VPCP-TTĐT"
    QString documentId; ///< "000.00.00.G22,2015/09/30,7816/VPCP-TTĐT"
    QDate issued;
};

/// A file as the packet carries it. Most senders zip each one: \a bytes then begin with the ZIP's own mark
/// and are not what \a name says.
struct PacketFile
{
    QString name;
    QString contentType;
    QByteArray bytes;

    bool zipped() const { return bytes.startsWith("PK\x03\x04"); }
};

/// What a packet is for (BussinessDocType; a status message has none).
enum class PacketPurpose { NewDocument, Recall, Update, Replacement, Status };

/// One message of the national document exchange (QCVN 102:2016/BTTTT, Sửa đổi 1:2022). Empty means not said.
struct Packet
{
    PacketPurpose purpose = PacketPurpose::NewDocument;
    QString reason;       ///< of a recall, update or replacement; of a status
    PacketAgency from;
    QList<PacketAgency> to;
    QString documentId;
    QString codeNumber;
    QString codeNotation;
    QString place;
    QDate issued;
    QString kindName;     ///< as written: "Công văn"
    QString subject;
    QString content;
    QString authority;    ///< Competence: "KT. BỘ TRƯỞNG"
    QString signerTitle;
    QString signer;
    QDate due;
    int priority = 0;     ///< 0 ordinary … 3 express, 4 express at a set hour
    int pages = 0;
    int copies = 0;
    QStringList recipients;
    QStringList appendixes;
    QList<PacketReference> references;
    QString statusCode;   ///< "03" taken in, of a status message
    QList<PacketFile> files;
};

/// Reads a packet by the names of its elements, whatever their order, letter case and prefixes, as senders differ in
/// all three. Fails with FileUnreadable{reason: "edxml", line, problem} where the text is no XML or no packet;
/// \a problem is the parser's own English. At most \a mostBytes of attachments are taken (FileTooLarge beyond).
Result<Packet> readPacket(const QByteArray &xml, qint64 mostBytes = 512LL * 1024 * 1024);

/// Whether the first bytes of a file look like a packet.
bool looksLikePacket(const QByteArray &start);

/// A kind of document as the office's list names it.
struct KindName
{
    QString code;
    QString name;
};

/// The registration form as the packet fills it. The kind is found by its name among \a kinds; one that is none of
/// them is left empty. Nothing is guessed: what the packet does not say stays empty.
IncomingFields registrationFields(const Packet &packet, const QList<KindName> &kinds);

}
