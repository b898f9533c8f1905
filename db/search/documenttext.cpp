// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/documenttext.h"

#include "db/search/searchqueries.h"
#include "db/search/tags.h"
#include "db/search/textparts.h"
#include "db/search/tokenizer.h"
#include "db/store/filetexts.h"
#include "db/store/query.h"
#include "db/text/fold.h"

#include <QDataStream>
#include <QIODevice>

namespace congso::search {

namespace {
constexpr int compression = 1;
constexpr qint64 rowBits = 32;
const QDate firstDay(1900, 1, 1);
/// A scan of a whole archive stays within memory; what is beyond is not searched.
constexpr qsizetype mostBody = 20'000'000;

/// Offices are called both ways; each name is found by the other.
struct ShortName
{
    const char *full, *brief;
};
constexpr ShortName shortNames[] = {{"ủy ban nhân dân", "UBND"}, {"hội đồng nhân dân", "HĐND"}, {"mặt trận tổ quốc", "MTTQ"},
                                    {"ban quản lý", "BQL"},      {"thành phố", "TP"},           {"trung ương", "TW"}};

}

QString agencyText(const QString &agency)
{
    const QString lower = text::lowerExact(agency);
    QString other = lower;
    for (const ShortName &name : shortNames) {
        const QString full = QString::fromUtf8(name.full), brief = QString::fromUtf8(name.brief).toLower();
        if (lower.contains(full))
            other.replace(full, brief);
        else
            other.replace(brief, full);
    }
    return other == lower ? agency : agency + QStringLiteral(" · ") + other;
}

QString codeText(const QString &number, const QString &notation)
{
    if (number.isEmpty() && notation.isEmpty())
        return {};
    const QString code = QString::fromUtf8("số ") + number + (notation.isEmpty() ? QString() : u'/' + notation);
    const qsizetype slash = notation.indexOf(u'/');
    bool isYear = false;
    const int year = notation.left(std::max<qsizetype>(slash, 0)).toInt(&isYear);
    return isYear && year > 1900 && year < 2200 ? code + QStringLiteral(" · ") + number + notation.mid(slash) : code;
}

QString joined(const QStringList &texts)
{
    QStringList some = texts;
    some.removeAll(QString());
    return some.join(QStringLiteral(" · "));
}

namespace {
Standing readFields(Connection &office, DocumentText &text, QStringList &tags)
{
    Query row = office.query(searchquery::document_text);
    row.bindAll(text.row);
    if (!row.next())
        return Standing::Absent;
    const QString state = row.text(0);
    if (state == QLatin1String("erased"))
        return Standing::Erased;
    if (state == QLatin1String("withdrawn"))
        return Standing::Absent;
    const QDate arrival = row.date(4), issued = row.date(7), date = issued.isValid() ? issued : arrival, due = row.date(17);
    text.key = keyOf(date, text.row);
    text.column(Column::Code) = codeText(row.text(5), row.text(6));
    text.column(Column::Subject) = row.text(10);
    text.column(Column::Agency) = agencyText(row.text(8));
    text.column(Column::Signer) = joined({row.text(11), row.text(12)});
    text.column(Column::Handling) = joined({row.text(21), row.text(23)});
    text.column(Column::Note) = joined({row.text(14), row.text(15), row.text(16), row.text(22), row.text(24), row.text(25), row.text(26)});
    tags << tag::all() << tag::direction(QStringLiteral("incoming")) << tag::state(state) << tag::kind(row.text(9)) << tag::urgency(row.text(13)) << tag::person(row.integer(20));
    if (row.integer(2) > 0)
        tags << tag::book(row.text(2), row.text(3)) << tag::book(row.text(2) + row.text(3), row.text(1));
    static const QStringList openStates{QStringLiteral("registered"), QStringLiteral("submitted"), QStringLiteral("assigned"), QStringLiteral("suspended")};
    const bool open = openStates.contains(state);
    if (open)
        tags << tag::open();
    tags << tag::ofDate(tag::Calendar::Document, date) << tag::ofDate(tag::Calendar::Arrival, arrival) << tag::ofDate(tag::Calendar::Came, arrival);
    if (due.isValid() && open)
        tags << tag::has(QStringLiteral("due")) << tag::ofDate(tag::Calendar::Due, due);
    if (!row.text(22).isEmpty())
        tags << tag::has(QStringLiteral("reply"));
    return Standing::Searched;
}

void readHandling(Connection &office, DocumentText &text, QStringList &tags)
{
    QStringList said{text.column(Column::Handling)};
    {
        Query row = office.query(searchquery::document_assigned);
        row.bindAll(text.row);
        while (row.next()) {
            said << row.text(0) << row.text(1) << row.text(6);
            if (!row.isNull(2))
                tags << tag::unit(row.integer(2));
            if (!row.isNull(3))
                tags << tag::person(row.integer(3));
        }
    }
    {
        Query row = office.query(searchquery::document_said);
        row.bindAll(text.row);
        while (row.next())
            said << row.text(0);
    }
    said.removeDuplicates();
    text.column(Column::Handling) = joined(said);
}

void readPlacesOf(Connection &office, const DocumentText &text, QStringList &tags)
{
    {
        Query row = office.query(searchquery::document_casefiles);
        row.bindAll(text.row);
        while (row.next())
            tags << tag::caseFile(row.integer(0));
    }
    Query row = office.query(searchquery::document_grantees);
    row.bindAll(text.row);
    while (row.next())
        tags << tag::grantee(row.integer(0));
}

/// "phông SNV · hộp 12 · tờ 15-17": found by "hộp 12", as people ask for it.
void readPlace(Connection &office, DocumentText &text, QStringList &tags)
{
    static constexpr const char *names[] = {"phông", "mục lục", "hộp", "hồ sơ", "tờ", "kho", "giá"};
    Query row = office.query(searchquery::document_place);
    row.bindAll(text.row);
    if (!row.next())
        return;
    QStringList parts;
    for (int i = 0; i < int(std::size(names)); ++i) {
        if (const QString part = row.text(i); !part.isEmpty())
            parts << QString::fromUtf8(names[i]) + u' ' + part;
    }
    text.column(Column::Records) = parts.join(QStringLiteral(" · "));
    if (!parts.isEmpty())
        tags << tag::has(QStringLiteral("paper"));
}

void readPages(Connection &office, DocumentText &text)
{
    QString &body = text.column(Column::Text);
    for (int i = 0; i < text.files.size(); ++i) {
        const auto file = filetexts::text(office, text.files.at(i).hash);
        if (!file)
            continue;
        for (const FilePage &page : file->pages) {
            if (body.size() + page.text.size() > mostBody)
                return;
            const QString clean = withoutMarks(page.text) + u'\n';
            body += clean;
            text.pages << BodyPage{i, page.page, int(clean.size())};
        }
    }
}

/// \a named: hash, name, role, known, signatures, note of each file, in the order they are looked through.
void readFiles(Connection &office, const NamedSql &named, DocumentText &text, QStringList &tags)
{
    bool known = false, signedFile = false;
    QStringList names;
    {
        Query row = office.query(named);
        row.bindAll(text.row);
        while (row.next()) {
            text.files << BodyFile{row.text(0), row.text(1)};
            names << row.text(1) << row.text(5);
            known = known || row.integer(3) != 0;
            signedFile = signedFile || row.integer(4) > 0;
        }
    }
    if (!text.files.isEmpty())
        tags << tag::has(QStringLiteral("file"));
    if (text.files.size() > 1)
        tags << tag::has(QStringLiteral("attachment"));
    if (signedFile)
        tags << tag::has(QStringLiteral("signature"));
    names.removeDuplicates();
    text.column(Column::Note) = joined(QStringList{text.column(Column::Note)} + names);
    if (known)
        readPages(office, text);
    if (!text.column(Column::Text).isEmpty())
        tags << tag::has(QStringLiteral("text"));
}
}

qint64 keyOf(const QDate &date, qint64 row)
{
    const qint64 days = date.isValid() ? std::clamp<qint64>(firstDay.daysTo(date) + 1, 0, 1 << 20) : 0;
    return (days << rowBits) | row;
}

qint64 rowOfKey(qint64 key)
{
    return key & ((qint64(1) << rowBits) - 1);
}

namespace {
void passText(QDataStream &in)
{
    quint32 size = 0;
    in >> size;
    in.skipRawData(size == 0xFFFFFFFF ? 0 : int(size));
}

/// A QByteArray as QDataStream writes it, decoded from where it lies.
QString nextText(QDataStream &in, const QByteArray &bytes)
{
    quint32 size = 0;
    in >> size;
    const qint64 at = in.device()->pos();
    const bool none = size == 0xFFFFFFFF || in.status() != QDataStream::Ok;
    return none || in.skipRawData(int(size)) != int(size) ? QString() : QString::fromUtf8(bytes.constData() + at, qsizetype(size));
}
}

QByteArray DocumentText::packedHead() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << tags.toUtf8();
    for (size_t i = 0; i + 1 < columns.size(); ++i)
        out << columns[i].toUtf8();
    out << quint32(files.size());
    for (const BodyFile &file : files)
        out << file.hash << file.name;
    out << quint32(pages.size());
    for (const BodyPage &page : pages)
        out << qint32(page.file) << qint32(page.page) << qint32(page.length);
    return qCompress(bytes, compression);
}

void DocumentText::unpackHead(const QByteArray &head, Unpack what)
{
    const QByteArray bytes = qUncompress(head);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    if (what == Unpack::All)
        tags = nextText(in, bytes);
    else
        passText(in);
    for (size_t i = 0; i + 1 < columns.size(); ++i)
        columns[i] = nextText(in, bytes);
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        BodyFile file;
        in >> file.hash >> file.name;
        files << file;
    }
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint32 file = 0, page = 0, length = 0;
        in >> file >> page >> length;
        pages << BodyPage{file, page, length};
    }
}

QByteArray DocumentText::packedBody() const
{
    const QString &body = columns.back();
    return body.isEmpty() ? QByteArray("") : qCompress(body.toUtf8(), compression);
}

void DocumentText::unpackBody(const QByteArray &body)
{
    columns.back() = body.isEmpty() ? QString() : QString::fromUtf8(qUncompress(body));
}

Standing readDocument(Connection &office, qint64 row, DocumentText &text)
{
    text = DocumentText{};
    text.row = row;
    QStringList tags;
    Standing standing = readFields(office, text, tags);
    const bool outgoing = standing == Standing::Absent;
    if (outgoing)
        standing = readOutgoing(office, text, tags);
    if (standing != Standing::Searched)
        return standing;
    if (!outgoing)
        readHandling(office, text, tags);
    readPlace(office, text, tags);
    readPlacesOf(office, text, tags);
    readFiles(office, outgoing ? searchquery::outgoing_filenames : searchquery::document_filenames, text, tags);
    tags.removeDuplicates();
    text.tags = tags.join(u' ');
    for (size_t i = 0; i + 1 < text.columns.size(); ++i)
        text.columns[i] = withoutMarks(text.columns[i]);
    return standing;
}

}
