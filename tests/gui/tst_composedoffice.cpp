// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/writedocument.h"
#include "tests/gui/composedsamples.h"
#include "tests/gui/paperpage.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace congso;
using namespace congso::composing;

namespace {

constexpr int converterMs = 120'000;

QList<std::pair<QString, ComposedDocument>> documents()
{
    return {{QStringLiteral("letter"), samples::letter()}, {QStringLiteral("decision"), samples::decision()}, {QStringLiteral("long"), samples::longReport()},
            {QStringLiteral("many"), samples::manyRecipients()}, {QStringLiteral("minutes"), samples::minutes()}};
}

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

}

class TestComposedOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameGivesTheSame_data();
    void theSameGivesTheSame();
    void refusesOtherEndings();
    void leavesNothingBehindWhereItCannotWrite();
    void looksTheSameInAnOffice_data();
    void looksTheSameInAnOffice();

private:
    QTemporaryDir m_folder;
    bool m_converted = false;
};

void TestComposedOffice::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStringList files;
    for (const auto &[name, document] : documents()) {
        QVERIFY(writeDocument(document, m_folder.filePath(name + QStringLiteral(".pdf"))));
        for (const char *ending : {"odt", "docx"}) {
            files += m_folder.filePath(QStringLiteral("%1-%2.%2").arg(name, QLatin1String(ending)));
            QVERIFY(writeDocument(document, files.last()));
        }
    }
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return;
    QProcess converter;
    converter.start(office, QStringList{QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                                        QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"),
                                        m_folder.path()} + files);
    m_converted = converter.waitForFinished(converterMs) && converter.exitCode() == 0;
}

void TestComposedOffice::theSameGivesTheSame_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {".odt", ".docx", ".pdf"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestComposedOffice::theSameGivesTheSame()
{
    QFETCH(QString, ending);
    const QString one = m_folder.filePath(QStringLiteral("one") + ending);
    const QString two = m_folder.filePath(QStringLiteral("two") + ending);
    QVERIFY(writeDocument(samples::longReport(), one) && writeDocument(samples::longReport(), two));
    QVERIFY(!contentOf(one).isEmpty());
    QVERIFY(contentOf(one) == contentOf(two));
    ComposeOptions later;
    later.created = QDateTime(QDate(2027, 1, 2), QTime(3, 4), Qt::OffsetFromUTC, 7 * 3600);
    QVERIFY(writeDocument(samples::longReport(), two, later));
    QVERIFY(contentOf(one) != contentOf(two));
}

void TestComposedOffice::refusesOtherEndings()
{
    const auto refused = writeDocument(samples::letter(), m_folder.filePath(QStringLiteral("letter.exe")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileTypeRefused);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("letter.exe"))));
    ComposedDocument strange = samples::letter();
    strange.kind = QStringLiteral("XX");
    QVERIFY(!writeDocument(strange, m_folder.filePath(QStringLiteral("strange.odt"))));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("strange.odt"))));
}

void TestComposedOffice::leavesNothingBehindWhereItCannotWrite()
{
    const auto refused = writeDocument(samples::letter(), m_folder.filePath(QStringLiteral("no/such/folder.docx")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileWrite);
}

void TestComposedOffice::looksTheSameInAnOffice_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    for (const auto &[name, document] : documents()) {
        for (const char *ending : {"odt", "docx"})
            QTest::addRow("%s.%s", qPrintable(name), ending) << name << QString::fromLatin1(ending);
    }
}

void TestComposedOffice::looksTheSameInAnOffice()
{
    if (!m_converted)
        QSKIP("no office suite");
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const PaperDocument ours(contentOf(m_folder.filePath(name + QStringLiteral(".pdf"))));
    const PaperDocument theirs(contentOf(m_folder.filePath(QStringLiteral("%1-%2.pdf").arg(name, ending))));
    QCOMPARE(theirs.count(), ours.count());
    const PaperPage expected = ours.page(0);
    const PaperPage page = theirs.page(0);
    // Words that every substitute of Times New Roman has all letters of.
    int compared = 0;
    for (const char *word : {"NAM", "KT.", "TM.", "Trung", "VT,", "Thu", "PL.(300)"}) {
        const QString phrase = QString::fromUtf8(word);
        const QRectF wanted = expected.find(phrase);
        if (wanted.isNull())
            continue;
        const QRectF found = page.find(phrase);
        QVERIFY2(!found.isNull(), qPrintable(phrase));
        QVERIFY2(qAbs(found.center().x() - wanted.center().x()) < 1, qPrintable(QStringLiteral("%1 %2").arg(phrase).arg(found.center().x() - wanted.center().x())));
        QVERIFY2(qAbs(found.center().y() - wanted.center().y()) < 6, qPrintable(QStringLiteral("%1 %2").arg(phrase).arg(found.center().y() - wanted.center().y())));
        ++compared;
    }
    QVERIFY(compared >= 1);
    for (int i = 1; i < ours.count(); ++i) {
        if (ours.page(i).words.first().text == QString::number(i + 1))
            QCOMPARE(theirs.page(i).words.first().text, QString::number(i + 1));
    }
}

QTEST_MAIN(TestComposedOffice)
#include "tst_composedoffice.moc"
