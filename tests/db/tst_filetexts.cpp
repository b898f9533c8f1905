// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/filetexts.h"
#include "db/store/migrator.h"
#include "db/store/transaction.h"

#include <QTest>

using namespace congso;

/// Texts of files: kept page by page, seen only when they are whole, gone without a trace when dropped.
class TestFileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsPages();
    void unfinishedIsNotShown();
    void oneFileDoesNotReachIntoTheNext();
    void failuresAreListed();
    void doubtfulWordsAreKept();

private:
    std::unique_ptr<Connection> m_connection;
};

void TestFileTexts::init()
{
    m_connection = std::move(*Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    QVERIFY(migrator::migrate(*m_connection));
}

void TestFileTexts::keepsPages()
{
    const FileText text{QStringLiteral("aa"), 3, 12, {}, 77, 2,
                        {{0, QString::fromUtf8("Nghị định"), TextSource::Layer, 100, QStringLiteral("vi")}, {11, QStringLiteral("x"), TextSource::Ocr, 61, {}}}};
    QVERIFY(filetexts::put(*m_connection, text));
    QVERIFY(filetexts::put(*m_connection, text)); // again, as a better reader would
    const auto kept = filetexts::text(*m_connection, QStringLiteral("aa"));
    QVERIFY(kept);
    QCOMPARE(kept->pageCount, 12);
    QCOMPARE(kept->readAt, 77);
    QCOMPARE(kept->signatures, 2);
    QCOMPARE(kept->pages.size(), 2);
    QCOMPARE(kept->pages.at(0).text, text.pages.at(0).text);
    QCOMPARE(kept->pages.at(1).page, 11);
    QCOMPARE(kept->pages.at(1).source, TextSource::Ocr);
    QCOMPARE(kept->pages.at(1).confidence, 61);
    QCOMPARE(filetexts::pageText(*m_connection, QStringLiteral("aa"), 11), QStringLiteral("x"));
    QCOMPARE(filetexts::pageText(*m_connection, QStringLiteral("aa"), 5), QString());
}

void TestFileTexts::unfinishedIsNotShown()
{
    QVERIFY(filetexts::begin(*m_connection, QStringLiteral("bb"), 1));
    QVERIFY(filetexts::addPages(*m_connection, QStringLiteral("bb"), {{0, QStringLiteral("half"), TextSource::Layer, 100, {}}}));
    QVERIFY(!filetexts::text(*m_connection, QStringLiteral("bb")));
    QVERIFY(filetexts::finish(*m_connection, {QStringLiteral("bb"), 1, 2, {}, 1, 0, {}}));
    QCOMPARE(filetexts::text(*m_connection, QStringLiteral("bb"))->pages.size(), 1);
}

void TestFileTexts::oneFileDoesNotReachIntoTheNext()
{
    for (const char *hash : {"c1", "c2", "c3"})
        QVERIFY(filetexts::put(*m_connection, {QLatin1String(hash), 1, 1, {}, 1, 0, {{0, QLatin1String(hash), TextSource::Layer, 100, {}}}}));
    QVERIFY(filetexts::drop(*m_connection, QStringLiteral("c2")));
    QVERIFY(!filetexts::text(*m_connection, QStringLiteral("c2")));
    QCOMPARE(filetexts::text(*m_connection, QStringLiteral("c1"))->pages.size(), 1);
    QCOMPARE(filetexts::text(*m_connection, QStringLiteral("c3"))->pages.first().text, QStringLiteral("c3"));
    QVERIFY(filetexts::drop(*m_connection, QStringLiteral("c2")));
}

void TestFileTexts::failuresAreListed()
{
    QVERIFY(filetexts::put(*m_connection, {QStringLiteral("dd"), 1, 0, QStringLiteral("reader.broken"), 1, 0, {}}));
    const QList<FileText> failed = filetexts::failed(*m_connection, 10);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().failure, QStringLiteral("reader.broken"));
    QVERIFY(filetexts::forgetFailure(*m_connection, QStringLiteral("dd")));
    QVERIFY(filetexts::failed(*m_connection, 10).isEmpty());
}

void TestFileTexts::doubtfulWordsAreKept()
{
    PageText page;
    page.text = QString::fromUtf8("Kê hoach số\n5l số");
    page.source = TextSource::Ocr;
    for (const auto &[word, confidence] : {std::pair("Kê", 95), {"hoach", 41}, {"số", 90}, {"5l", 30}, {"số", 20}})
        page.words << PageWord{QString::fromUtf8(word), {}, 0, false, false, confidence};
    const QList<TextDoubt> doubts = filetexts::doubtsIn(page);
    QCOMPARE(doubts, (QList<TextDoubt>{{3, 5}, {12, 2}, {15, 2}}));
    page.source = TextSource::Layer;
    QVERIFY(filetexts::doubtsIn(page).isEmpty());

    const QString hash = QStringLiteral("dd");
    QVERIFY(filetexts::put(*m_connection, {hash, 1, 1, {}, 1, 0, {{0, page.text, TextSource::Ocr, 60, {}}}}));
    QVERIFY(filetexts::putDoubts(*m_connection, hash, 0, page.text, doubts));
    QCOMPARE(filetexts::doubts(*m_connection, hash, 0, page.text), doubts);
    QVERIFY(filetexts::doubts(*m_connection, hash, 0, page.text + u'.').isEmpty());
    QString other = page.text;
    std::swap(other[0], other[1]);
    QVERIFY(filetexts::doubts(*m_connection, hash, 0, other).isEmpty()); // as long, and another
    QVERIFY(filetexts::doubts(*m_connection, hash, 1, page.text).isEmpty());
    QVERIFY(filetexts::putDoubts(*m_connection, hash, 1, page.text, doubts));
    QVERIFY(filetexts::putDoubts(*m_connection, hash, 0, page.text, {})); // read again, and better
    QVERIFY(filetexts::doubts(*m_connection, hash, 0, page.text).isEmpty());
    QCOMPARE(filetexts::doubts(*m_connection, hash, 1, page.text), doubts); // of another page
    QVERIFY(filetexts::putDoubts(*m_connection, hash, 0, page.text, doubts));
    QVERIFY(filetexts::drop(*m_connection, hash));
    QVERIFY(filetexts::put(*m_connection, {hash, 1, 1, {}, 1, 0, {{0, page.text, TextSource::Ocr, 60, {}}}}));
    QVERIFY(filetexts::doubts(*m_connection, hash, 0, page.text).isEmpty());
}

QTEST_GUILESS_MAIN(TestFileTexts)
#include "tst_filetexts.moc"
