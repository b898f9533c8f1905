// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/signingpictures.h"
#include "app/drafting/officetemplates.h"
#include "app/drafting/writing.h"
#include "app/office/storeengine.h"
#include "app/rules/facts.h"
#include "app/reading/reader.h"
#include "db/store/verifier.h"
#include "tests/support/builtreader.h"
#include "tests/support/drafting.h"

#include <QJsonDocument>
#include <QtTest>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

composing::Template invitation(const QString &name, const QString &sentence)
{
    composing::Template made;
    made.name = name;
    made.document.kind = s("GM");
    made.document.number = s("15");
    made.document.body << composing::Block(composing::Paragraph{composing::PartStyle::Text, {{sentence, false, false, false}}});
    return made;
}
}

/// What the office keeps for all its PCs: templates, and the pictures that signatures show.
class TstOfficeItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void aSignatureIsItsPersonsAlone();
    void theSealIsForWhoUsesIt();
    void templatesOfTheOffice();
    void templatesThatAreNone();
    void aDraftBeginsFromIt();

private:
    directory::SigningPictures pictures(const char *login) { return directory::signingPictures(*m_office->as(s(login))).result().value(); }
    bool offered(const char *login, const QByteArray &action)
    {
        const auto states = m_office->as(s(login))->actions(rules::settingsSubject(), "settings").result().value_or(QList<ActionState>());
        return std::any_of(states.cbegin(), states.cend(), [&action](const ActionState &one) { return one.action == action && one.allowed; });
    }
    QList<composing::Template> kept(const char *login)
    {
        QList<composing::Template> all = drafting::templates(*m_office->as(s(login))).result().value().templates;
        all.removeIf([](const composing::Template &one) { return !one.kept; });
        return all;
    }

    std::unique_ptr<TestOffice> m_office;
};

void TstOfficeItems::aSignatureIsItsPersonsAlone()
{
    QVERIFY(directory::keepSignature(*m_office->as(s("giamdoc")), "PNG cua giam doc").result());
    QVERIFY(directory::keepSignature(*m_office->as(s("chanhvp")), "PNG cua chanh").result());
    QCOMPARE(pictures("giamdoc").signature, QByteArray("PNG cua giam doc"));
    QCOMPARE(pictures("chanhvp").signature, QByteArray("PNG cua chanh"));
    for (const char *other : {"vanthu", "quantri", "cvhoa"})
        QCOMPARE(pictures(other).signature, QByteArray());
    const auto rebuilt = m_office->store().engine().own<qint64>([](Connection &connection) { return rebuildAll(connection, {}, {}); }).result();
    QVERIFY(rebuilt);
    QCOMPARE(pictures("giamdoc").signature, QByteArray("PNG cua giam doc"));
    QVERIFY(directory::keepSignature(*m_office->as(s("giamdoc")), {}).result());
    QCOMPARE(pictures("giamdoc").signature, QByteArray());
    QVERIFY(!directory::keepSignature(*m_office->as(s("giamdoc")), QByteArray(directory::largestPicture + 1, 'x')).result());
}

void TstOfficeItems::theSealIsForWhoUsesIt()
{
    for (const char *login : {"vanthu", "giamdoc", "cvhoa"})
        QCOMPARE(directory::keepSeal(*m_office->as(s(login)), "dau gia").result().error().code, ErrorCode::RuleNotAllowed);
    QVERIFY(directory::keepSeal(*m_office->as(s("quantri")), "PNG cua con dau").result());
    QCOMPARE(pictures("vanthu").seal, QByteArray("PNG cua con dau"));
    QCOMPARE(pictures("cvhoa").seal, QByteArray());
    QCOMPARE(pictures("giamdoc").seal, QByteArray());
    QVERIFY(offered("quantri", "settings.seal_changed")); // as the windows ask
    QVERIFY(!offered("vanthu", "settings.seal_changed"));
    QVERIFY(offered("cvhoa", "settings.signature_changed"));
    QVERIFY(offered("vanthu", "settings.template_changed"));
}

void TstOfficeItems::templatesOfTheOffice()
{
    QCOMPARE(drafting::keepTemplate(*m_office->as(s("cvhoa")), invitation(s("Giấy mời giao ban"), s("Kính mời"))).result().error().code, ErrorCode::RuleNotAllowed);
    QVERIFY(drafting::keepTemplate(*m_office->as(s("vanthu")), invitation(s("Giấy mời giao ban"), s("Kính mời"))).result());
    QVERIFY(drafting::keepTemplate(*m_office->as(s("chanhvp")), invitation(s("Giấy mời giao ban"), s("Trân trọng kính mời"))).result());
    const QList<composing::Template> own = kept("cvhoa");
    QCOMPARE(own.size(), 1); // the same name is the same template
    QCOMPARE(own.first().name, s("Giấy mời giao ban"));
    QVERIFY(own.first().document.number.isEmpty());
    QVERIFY(composing::toJson(own.first()).contains("Trân trọng"));
    const QList<composing::Template> all = drafting::templates(*m_office->as(s("cvhoa"))).result()->templates;
    const auto first = std::find_if(all.cbegin(), all.cend(), [](const composing::Template &one) { return one.document.kind == s("GM"); });
    QVERIFY(first->kept); // before those of the program
    QCOMPARE(all.size(), composing::builtInTemplates().templates.size() + 1);
    composing::Template instead = invitation(s("Mời họp của Sở"), s("Kính mời"));
    instead.id = s("gm-hop"); // in the place of the program's
    QVERIFY(drafting::keepTemplate(*m_office->as(s("vanthu")), instead).result());
    QCOMPARE(drafting::templates(*m_office->as(s("cvhoa"))).result()->templates.size(), all.size());
    QVERIFY(drafting::dropTemplate(*m_office->as(s("vanthu")), own.first().id).result());
    QCOMPARE(kept("cvhoa").size(), 1);
}

/// A changed program may keep anything under the name of a template: it begins no text, and says so.
void TstOfficeItems::templatesThatAreNone()
{
    const QJsonObject good = QJsonDocument::fromJson(composing::toJson(invitation(s("Tốt"), s("Kính mời")))).object();
    QJsonObject strange = good;
    strange.insert(s("macro"), s("Sub AutoOpen()"));
    for (const QJsonValue &made : {QJsonValue(strange), QJsonValue(QJsonObject{{s("template"), s("x")}}), QJsonValue(s("<script>")), QJsonValue(QJsonObject{{s("kind"), s("../../etc")}})})
        m_office->does(s("vanthu"), "settings.template_changed", {}, {{s("template"), s("la")}, {s("made"), made}});
    const auto folder = drafting::templates(*m_office->as(s("cvhoa"))).result();
    QVERIFY(folder);
    QCOMPARE(folder->templates.size(), composing::builtInTemplates().templates.size());
    QCOMPARE(folder->problems.size(), 1);
    QCOMPARE(folder->problems.first().args.value(s("file")).toString(), s("la"));
    QVERIFY(!m_office->tryDo(s("vanthu"), "settings.template_changed", {}, {{s("template"), s("../la")}, {s("made"), good}}));
}

void TstOfficeItems::aDraftBeginsFromIt()
{
    QVERIFY(drafting::keepTemplate(*m_office->as(s("vanthu")), invitation(s("Giấy mời giao ban"), s("Kính mời dự giao ban tháng"))).result());
    Drafting drafting(*m_office);
    QJsonObject fields = drafting.draftFields(s("Họp giao ban"), s("GM"));
    fields.remove(s("files"));
    const SubjectId id = m_office->does(s("cvhoa"), "outgoing.drafted", {}, fields).subject;
    QVERIFY(congso::drafting::saveAsWordFile(*m_office->as(s("cvhoa")), id).result());
    const OutgoingDocument document = drafting.document(id);
    const auto path = outgoing::filePath(*m_office->as(s("cvhoa")), id, document.currentFile(s("main"))->hash).result();
    const auto reader = builtReader();
    const auto reading = reader->read(*path, {}).result();
    QVERIFY(reading && reading->pages.value(0).text.simplified().contains(s("Kính mời dự giao ban tháng")));
}

QTEST_MAIN(TstOfficeItems)
#include "tst_officeitems.moc"
