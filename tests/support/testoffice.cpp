// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testoffice.h"

#include <QFile>
#include <QJsonArray>
#include <qtestsupport_core.h>

namespace congso::testing {

namespace {
[[noreturn]] void giveUp(const QString &what, const Error &error)
{
    qFatal("%s: %s %s", qPrintable(what), codeText(error.code).data(), qPrintable(QVariant(error.args.values()).toStringList().join(u' ')));
}
}

TestOffice::TestOffice() : m_services(systemServices())
{
    m_services.clock = &m_clock;
    m_services.foldersChecked = false;
    Person administrator;
    administrator.name = QStringLiteral("Đỗ Quản Trị");
    administrator.login = QStringLiteral("quantri");
    Agency agency{QStringLiteral("Sở Nội vụ"), QStringLiteral("UBND tỉnh Phú Thượng"), QStringLiteral("SNV"), {}, QStringLiteral("Phú Thượng"), 420};
    auto store = OfficeStore::create({folder()}, m_services, OfficeStore::Purpose::Demo, agency, administrator);
    if (!store)
        giveUp(QStringLiteral("create"), store.error());
    m_store = *store;
    makePeople();
}

TestOffice::~TestOffice()
{
    close();
}

void TestOffice::close()
{
    const std::weak_ptr<OfficeStore> store = m_store;
    m_offices.clear();
    m_store.reset();
    // A job that is not done holds the store, and the store the clock of this office.
    (void)QTest::qWaitFor([&store] { return store.expired(); }, 500);
}

void TestOffice::reopen()
{
    close();
    auto store = OfficeStore::open({folder()}, m_services);
    if (!store)
        giveUp(QStringLiteral("open"), store.error());
    m_store = *store;
}

SubjectId TestOffice::makes(const QByteArray &kind, const QJsonObject &fields)
{
    return does(QStringLiteral("quantri"), kind, {}, fields).subject;
}

void TestOffice::makePerson(const QString &login, const QString &name, const QString &unit, const QString &title, const QStringList &roles)
{
    const SubjectId person = makes("person.created", {{QStringLiteral("name"), name}, {QStringLiteral("login"), login}});
    makes("post.created", {{QStringLiteral("person"), person.toString()}, {QStringLiteral("unit"), m_units.value(unit)},
                           {QStringLiteral("title"), title}, {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}});
}

void TestOffice::makePeople()
{
    const auto unit = [this](const QString &name, const QString &shortName) {
        m_units.insert(shortName, makes("unit.created", {{QStringLiteral("name"), name}, {QStringLiteral("short_name"), shortName}}).toString());
    };
    unit(QStringLiteral("Ban Giám đốc"), QStringLiteral("BGĐ"));
    unit(QStringLiteral("Văn phòng"), QStringLiteral("VP"));
    unit(QStringLiteral("Phòng Công chức, viên chức"), QStringLiteral("CCVC"));
    unit(QStringLiteral("Phòng Cải cách hành chính"), QStringLiteral("CCHC"));
    const auto roles = [](const char *role) { return QStringList{QLatin1String(role)}; };
    makePerson(QStringLiteral("giamdoc"), QStringLiteral("Phan Quốc Bảo"), QStringLiteral("BGĐ"), QStringLiteral("Giám đốc"), roles("agency_leader"));
    makePerson(QStringLiteral("chanhvp"), QStringLiteral("Lê Văn Chánh"), QStringLiteral("VP"), QStringLiteral("Chánh Văn phòng"), roles("head_of_office"));
    makePerson(QStringLiteral("truongccvc"), QStringLiteral("Phạm Thu Hà"), QStringLiteral("CCVC"), QStringLiteral("Trưởng phòng"), roles("head_of_unit"));
    makePerson(QStringLiteral("truongcchc"), QStringLiteral("Ngô Văn Dũng"), QStringLiteral("CCHC"), QStringLiteral("Trưởng phòng"), roles("head_of_unit"));
    makePerson(QStringLiteral("cvhoa"), QStringLiteral("Trần Văn Hòa"), QStringLiteral("CCVC"), QStringLiteral("Chuyên viên"), roles("officer"));
    makePerson(QStringLiteral("cvlan"), QStringLiteral("Vũ Thị Lan"), QStringLiteral("CCHC"), QStringLiteral("Chuyên viên"), roles("officer"));
    makePerson(QStringLiteral("vanthu"), QStringLiteral("Hoàng Lan"), QStringLiteral("VP"), QStringLiteral("Văn thư"), roles("clerk"));
    makePerson(QStringLiteral("luutru"), QStringLiteral("Bùi Thị Lưu"), QStringLiteral("VP"), QStringLiteral("Lưu trữ viên"), roles("archivist"));
}

std::shared_ptr<Office> TestOffice::as(const QString &login)
{
    if (const auto known = m_offices.value(login))
        return known;
    auto office = m_store->signIn(login, {}).result();
    if (!office)
        giveUp(login, office.error());
    m_offices.insert(login, *office);
    return *office;
}

PersonId TestOffice::person(const QString &login)
{
    return as(login)->identity().person.id;
}

UnitId TestOffice::unit(const QString &shortName)
{
    return UnitId::fromString(m_units.value(shortName));
}

Result<Receipt> TestOffice::tryDo(const QString &login, const QByteArray &action, const SubjectId &subject, const QJsonObject &fields)
{
    const auto office = as(login);
    return office->perform(office->command(action, subject, fields)).result();
}

Receipt TestOffice::does(const QString &login, const QByteArray &action, const SubjectId &subject, const QJsonObject &fields)
{
    auto receipt = tryDo(login, action, subject, fields);
    if (!receipt)
        giveUp(login + u' ' + QString::fromUtf8(action), receipt.error());
    return *receipt;
}

QString TestOffice::file(const QString &name, const QByteArray &content)
{
    const QString path = scratch(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

SubjectId TestOffice::letter(const QString &subject, const IncomingFields &others)
{
    incoming::RegisterRequest request;
    const QString name = QStringLiteral("letter%1.txt").arg(++m_files);
    request.paths = {file(name, "letter " + QByteArray::number(m_files) + ' ' + subject.toUtf8())};
    request.secrecy = QStringLiteral("none");
    request.fields = others;
    request.fields.subject = subject;
    if (request.fields.agency.isEmpty())
        request.fields.agency = QStringLiteral("UBND xã Sông Thao");
    auto registered = incoming::registerIncoming(*as(QStringLiteral("vanthu")), request).result();
    if (!registered)
        giveUp(QStringLiteral("register"), registered.error());
    return registered->receipt.subject;
}

IncomingDocument TestOffice::document(const SubjectId &id, const QString &login)
{
    auto document = incoming::document(*as(login), id).result();
    if (!document)
        giveUp(QStringLiteral("document"), document.error());
    return *document;
}

QJsonObject TestOffice::part(const char *role, const QString &loginOrUnit, const QDate &due)
{
    QJsonObject part{{QStringLiteral("role"), QLatin1String(role)}};
    if (m_units.contains(loginOrUnit))
        part.insert(QStringLiteral("unit"), m_units.value(loginOrUnit));
    else
        part.insert(QStringLiteral("person"), person(loginOrUnit).toString());
    if (due.isValid())
        part.insert(QStringLiteral("due"), due.toString(Qt::ISODate));
    return part;
}

}
