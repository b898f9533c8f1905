// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/importkinds.h"

#include "db/text/fold.h"

#include <QSet>

#include <functional>

namespace congso::importing {

namespace {
struct KindName
{
    ImportKind kind;
    const char *text;
};
constexpr KindName kindNames[] = {{ImportKind::People, "people"},
                                  {ImportKind::Units, "units"},
                                  {ImportKind::Agencies, "agencies"},
                                  {ImportKind::Register, "register"},
                                  {ImportKind::OutgoingRegister, "outgoing"},
                                  {ImportKind::CaseFiles, "casefiles"}};

ImportField field(const char *key, bool required, const char *headers)
{
    return {QLatin1String(key), required, QString::fromLatin1(headers).split(u'|')};
}

const QList<ImportField> &registerFields()
{
    static const QList<ImportField> fields{
        field("number", false, "so den|so thu tu den|so cong van den|so vb den|so van ban den|so vao so|number|arrival number"),
        field("arrival", false, "ngay den|ngay nhan|ngay vao so|ngay thang den|ngay thang nam den|ngay cong van den|arrival|day of arrival"),
        field("agency", true, "tac gia|co quan ban hanh|co quan gui|noi gui|don vi ban hanh|don vi gui|noi ban hanh|ten co quan|agency|issuing agency"),
        field("code", false, "so ky hieu|so va ky hieu|so ky hieu van ban|so ki hieu|so hieu|so hieu van ban|so kh|ky hieu|so van ban|code|number notation"),
        field("code_number", false, "so|so vb|so cua van ban|number of the document"),
        field("issued", false, "ngay ban hanh|ngay vb|ngay van ban|ngay thang van ban|ngay thang nam van ban|ngay ky|ngay thang|issued|day of the document"),
        field("kind", false, "loai van ban|ten loai|ten loai van ban|loai vb|the loai|kind"),
        field("subject", true, "trich yeu|trich yeu noi dung|ten loai va trich yeu noi dung|ten loai va trich yeu|trich yeu noi dung van ban|noi dung|noi dung trich yeu|ve viec|subject|abstract"),
        field("signer", false, "nguoi ky|ho ten nguoi ky|signer"),
        field("signer_title", false, "chuc vu nguoi ky|chuc vu|signer s title"),
        field("receiver", false, "don vi hoac nguoi nhan|noi nhan|nguoi nhan|don vi nhan|chuyen den|noi nhan van ban|receiver|unit or person that received it"),
        field("urgency", false, "do khan|muc do khan|khan|urgency"),
        field("secrecy", false, "do mat|muc do mat|mat|secrecy"),
        field("field", false, "linh vuc|field|field of work"),
        field("due", false, "han xu ly|thoi han giai quyet|han giai quyet|thoi han|han tra loi|due|deadline"),
        field("language", false, "ngon ngu|language"),
        field("pages", false, "so trang|so to|pages"),
        field("copies", false, "so ban|so luong ban|copies"),
        field("fonds", false, "phong|phong luu tru|ten phong|ma phong|fonds"),
        field("inventory", false, "muc luc so|muc luc|so muc luc|inventory"),
        field("box", false, "hop so|so hop|hop|cap hop|box"),
        field("folder", false, "ho so so|so ho so|ho so|dvbq|don vi bao quan|folder"),
        field("sheet", false, "to so|to|but luc|sheet"),
        field("store", false, "kho|kho luu tru|store|archive store"),
        field("shelf", false, "gia|ke|gia ke|shelf"),
        field("note", false, "ghi chu|note"),
    };
    return fields;
}

/// A register of outgoing documents (NĐ 30/2020 Phụ lục IV, Mục I), and where the kept papers lie.
const QList<ImportField> &outgoingFields()
{
    static const QList<ImportField> fields{
        field("code", true, "so ky hieu|so va ky hieu|so ky hieu van ban|so ki hieu|so hieu|so hieu van ban|so kh|ky hieu|so van ban|so van ban di|so cong van di|code|number notation"),
        field("number", false, "so di|so thu tu di|so vb di|so|number"),
        field("date", true, "ngay ban hanh|ngay thang van ban|ngay thang nam van ban|ngay vb|ngay van ban|ngay thang nam ban hanh|ngay ky|ngay thang|ngay di|ngay|date|day of the document"),
        field("kind", false, "loai van ban|ten loai|ten loai van ban|loai vb|the loai|kind"),
        field("subject", true, "trich yeu|trich yeu noi dung|ten loai va trich yeu noi dung|ten loai va trich yeu noi dung van ban|ten loai va trich yeu|trich yeu noi dung van ban|noi dung|noi dung trich yeu|ve viec|subject|abstract"),
        field("signer", false, "nguoi ky|ho ten nguoi ky|signer"),
        field("signer_title", false, "chuc vu nguoi ky|chuc vu|signer s title"),
        field("recipients", false, "noi nhan van ban|noi nhan|noi gui|noi den|recipients"),
        field("kept", false, "don vi nguoi nhan ban luu|don vi hoac nguoi nhan ban luu|ban luu|noi luu|luu|kept by"),
        field("copies", false, "so luong ban|so ban|copies"),
        field("pages", false, "so trang|so to van ban|pages"),
        field("secrecy", false, "do mat|muc do mat|mat|secrecy"),
        field("field", false, "linh vuc|field|field of work"),
        field("language", false, "ngon ngu|language"),
        field("fonds", false, "phong|phong luu tru|ten phong|ma phong|fonds"),
        field("inventory", false, "muc luc so|muc luc|so muc luc|inventory"),
        field("box", false, "hop so|so hop|hop|cap hop|box"),
        field("folder", false, "ho so so|so ho so|ho so|dvbq|don vi bao quan|folder"),
        field("sheet", false, "to so|so to|to|but luc|sheet"),
        field("store", false, "kho|kho luu tru|store|archive store"),
        field("shelf", false, "gia|ke|gia ke|shelf"),
        field("note", false, "ghi chu|note"),
    };
    return fields;
}

const QList<ImportField> &peopleFields()
{
    static const QList<ImportField> fields{
        field("name", true, "ho va ten|ho ten|ho va ten can bo|ten can bo|name"),
        field("login", false, "ten dang nhap|tai khoan|login|username"),
        field("unit", true, "don vi|phong ban|phong|bo phan|don vi cong tac|phong don vi|unit"),
        field("title", false, "chuc vu|chuc danh|vi tri viec lam|title"),
        field("roles", false, "vai tro|quyen|roles"),
        field("email", false, "thu dien tu|email|e mail|hop thu"),
        field("phone", false, "dien thoai|so dien thoai|di dong|sdt|phone|telephone"),
    };
    return fields;
}

const QList<ImportField> &unitFields()
{
    static const QList<ImportField> fields{
        field("name", true, "ten don vi|don vi|phong ban|ten phong|ten|name|name of the unit"),
        field("short_name", false, "ten viet tat|viet tat|ky hieu|ten ngan|short name"),
        field("parent", false, "don vi cap tren|thuoc don vi|truc thuoc|don vi truc thuoc|parent|unit above it"),
        field("position", false, "thu tu|stt|so thu tu|position|place in the order"),
    };
    return fields;
}

const QList<ImportField> &agencyFields()
{
    static const QList<ImportField> fields{
        field("name", true, "ten co quan|co quan|ten don vi|ten|ten day du|name|name of the agency"),
        field("short_name", false, "ten viet tat|viet tat|ten ngan|short name"),
        field("code", false, "ma dinh danh|ma co quan|ma don vi|ma|code|identification code"),
        field("parent", false, "co quan cap tren|co quan chu quan|truc thuoc|cap tren|parent|agency above it"),
        field("from", false, "hieu luc tu|tu ngay|ngay thanh lap|from|in force from"),
        field("to", false, "hieu luc den|den ngay|ngay giai the|to|in force until"),
    };
    return fields;
}

const QList<ImportField> &caseFileFields()
{
    static const QList<ImportField> fields{
        field("code", false, "so va ky hieu ho so|so ky hieu ho so|ma ho so|ky hieu ho so|ho so so|so ky hieu|so ho so|code|number notation of the case file"),
        field("title", true, "tieu de ho so|ten ho so|tieu de|title|title of the case file"),
        field("year", false, "nam|nam hinh thanh|nam hinh thanh ho so|year"),
        field("retention", false, "thoi han bao quan|thbq|retention"),
        field("keeper", false, "nguoi lap ho so|nguoi lap|can bo lap|don vi nguoi lap ho so|keeper"),
        field("unit", false, "don vi|phong ban|don vi lap ho so|unit"),
        field("opened", false, "thoi gian bat dau|ngay mo|ngay bat dau|tu ngay|opened"),
        field("closed", false, "thoi gian ket thuc|ngay dong|ngay ket thuc|den ngay|closed"),
        field("sheets", false, "so to|so trang|sheets"),
        field("box", false, "hop so|so hop|hop|box"),
        field("note", false, "ghi chu|note"),
    };
    return fields;
}
}

QLatin1String importKindText(ImportKind kind)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return QLatin1String(entry.text);
    }
    return {};
}

std::optional<ImportKind> importKindFromText(const QString &text)
{
    for (const KindName &entry : kindNames) {
        if (text == QLatin1String(entry.text))
            return entry.kind;
    }
    return std::nullopt;
}

const QList<ImportField> &fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People: return peopleFields();
    case ImportKind::Units: return unitFields();
    case ImportKind::Agencies: return agencyFields();
    case ImportKind::CaseFiles: return caseFileFields();
    case ImportKind::OutgoingRegister: return outgoingFields();
    case ImportKind::Register: break;
    }
    return registerFields();
}

const ImportField *fieldOf(ImportKind kind, const QString &key)
{
    for (const ImportField &field : fieldsOf(kind)) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

QString foldedHeader(const QString &header)
{
    QString words;
    for (const QChar c : text::fold(header))
        words += c.isLetterOrNumber() ? c : QChar(u' ');
    return words.simplified();
}

Mapping proposeMapping(ImportKind kind, const QStringList &headers, const QHash<QString, QString> &remembered)
{
    QStringList folded;
    for (const QString &header : headers)
        folded << foldedHeader(header);
    Mapping mapping;
    QSet<int> taken;
    const auto give = [&](const QString &key, const std::function<bool(const QString &)> &fits) {
        if (mapping.contains(key))
            return;
        for (int column = 0; column < folded.size(); ++column) {
            if (!taken.contains(column) && !folded.at(column).isEmpty() && fits(folded.at(column))) {
                mapping.insert(key, column);
                taken.insert(column);
                return;
            }
        }
    };
    for (const ImportField &field : fieldsOf(kind))
        give(field.key, [&](const QString &head) { return head == remembered.value(field.key); });
    // A surer word of one field goes before a vaguer one of another: "so den" is a number, "so" alone nothing.
    qsizetype most = 0;
    for (const ImportField &field : fieldsOf(kind))
        most = std::max(most, field.headers.size());
    for (qsizetype rank = 0; rank < most; ++rank) {
        for (const ImportField &field : fieldsOf(kind))
            give(field.key, [&](const QString &head) { return head == field.headers.value(rank); });
    }
    for (const ImportField &field : fieldsOf(kind)) {
        give(field.key, [&](const QString &head) {
            return std::any_of(field.headers.begin(), field.headers.end(), [&](const QString &word) {
                return word.contains(u' ') && QString(u' ' + head + u' ').contains(QString(u' ' + word + u' '));
            });
        });
    }
    return mapping;
}

int headerRow(ImportKind kind, const QList<QStringList> &firstRows)
{
    int best = -1;
    qsizetype most = 0;
    for (int row = 0; row < firstRows.size(); ++row) {
        const qsizetype known = proposeMapping(kind, firstRows.at(row)).size();
        if (known > most) {
            most = known;
            best = row;
        }
    }
    return best;
}

}
