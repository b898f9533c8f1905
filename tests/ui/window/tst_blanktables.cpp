// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/importkinds.h"
#include "app/words/importwords.h"
#include "tests/ui/window/windowtest.h"
#include "ui/importing/importpanel.h"

#include <QComboBox>

using namespace congso;
using namespace congso::testing;
using namespace congso::importing;

/// The empty tables that are saved to be filled in, in both languages.
class TstBlankTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAreKnownAgain_data();
    void headsAreKnownAgain();
    void savedAndOpened();
};

void TstBlankTables::headsAreKnownAgain_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("kind");
    for (const char *language : {"vi", "en"}) {
        for (const ImportKind kind : {ImportKind::People, ImportKind::Units, ImportKind::Agencies, ImportKind::Register, ImportKind::OutgoingRegister, ImportKind::CaseFiles})
            QTest::addRow("%s, %s", importKindText(kind).data(), language) << QString::fromLatin1(language) << int(kind);
    }
}

void TstBlankTables::headsAreKnownAgain()
{
    QFETCH(QString, language);
    QFETCH(int, kind);
    const Words words(language.toLatin1().constData());
    QStringList heads;
    for (const ImportField &field : fieldsOf(ImportKind(kind)))
        heads << ImportWords::field(importKindText(ImportKind(kind)), field.key);
    const Mapping proposed = proposeMapping(ImportKind(kind), heads);
    for (int column = 0; column < heads.size(); ++column)
        QVERIFY2(proposed.value(fieldsOf(ImportKind(kind)).at(column).key, -1) == column, qPrintable(heads.at(column)));
}

void TstBlankTables::savedAndOpened()
{
    TestOffice office;
    ImportPanel panel(*office.as(QStringLiteral("vanthu")), nullptr);
    panel.resize(1170, 690);
    panel.show();
    QVERIFY(child<QAbstractButton>(&panel, "import.blank")->isEnabled());
    const QString file = office.scratch(QStringLiteral("mau.xlsx"));
    QSignalSpy said(&panel, &ImportPanel::messageShown);
    panel.writeBlank(file);
    QTRY_COMPARE(said.size(), 1);
    panel.openFile(file);
    for (const ImportField &field : fieldsOf(ImportKind::Register)) {
        const QString name = QStringLiteral("import.column.") + field.key;
        QTRY_VERIFY2(panel.findChild<QComboBox *>(name) && panel.findChild<QComboBox *>(name)->currentData().toInt() >= 0, qPrintable(name));
    }
}

QTEST_MAIN(TstBlankTables)
#include "tst_blanktables.moc"
