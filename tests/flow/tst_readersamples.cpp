// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/reader.h"
#include "app/recognition/recognise.h"
#include "db/text/fold.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace congso;

namespace {

const QString folder = QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/documents/gazette/");

QList<QStringList> readCsv(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n')) {
            row.append(cell);
            cell.clear();
            if (c == u'\n')
                rows.append(std::exchange(row, {}));
        } else
            cell += c;
    }
    return rows;
}

RecognitionContext kindsOfTheDataFile()
{
    RecognitionContext context;
    QFile file(QStringLiteral(CONGSO_SOURCE_DIR "/resources/data/kinds.json"));
    if (!file.open(QIODevice::ReadOnly))
        return context;
    const QJsonArray kinds = QJsonDocument::fromJson(file.readAll()).object().value(u"kinds").toArray();
    for (const QJsonValue kind : kinds)
        context.kinds.append({kind[u"code"].toString(), kind[u"name"].toString()});
    return context;
}

QString comparable(const QString &value)
{
    return text::unifyTonePlacement(value.simplified().toLower().replace(u'–', u'-'));
}

struct Score
{
    int right = 0;
    int empty = 0;
    int doubtful = 0; ///< wrong, and said to be unsure
    int wrong = 0;    ///< wrong, and said to be certain
};

}

/// Documents of the official gazette, born digital: what is proposed as certain has to be right.
class TestReaderSamples : public QObject
{
    Q_OBJECT

private:
    static void count(Score &score, const QString &truth, const Proposed &proposed, const QString &value)
    {
        if (truth.isEmpty())
            return;
        if (value.isEmpty())
            ++score.empty;
        else if (comparable(value) == comparable(truth))
            ++score.right;
        else
            ++(proposed.confidence >= 80 ? score.wrong : score.doubtful);
    }

private Q_SLOTS:
    void gazette()
    {
        if (!QFileInfo::exists(folder))
            QSKIP("no samples");
        const RecognitionContext context = kindsOfTheDataFile();
        QVERIFY(context.kinds.size() > 29);
        QHash<QString, QString> nameOfKind;
        for (const NamedKind &kind : context.kinds)
            nameOfKind.insert(kind.code, kind.name.section(u" ("_qs, 0, 0));

        Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
        QList<QStringList> rows = readCsv(folder + u"fields.csv");
        const QStringList header = rows.takeFirst();
        QMap<QString, Score> scores;
        int documents = 0;
        for (const QStringList &row : std::as_const(rows)) {
            const auto truth = [&](const char *column) { return row.value(header.indexOf(QLatin1String(column))); };
            if (truth("pdf").isEmpty())
                continue;
            const auto reading = reader.read(folder + truth("pdf"), {}).result();
            QVERIFY2(reading, qPrintable(truth("pdf")));
            const RecognisedFields fields = recognise(*reading, context);
            const QString code = fields.codeNumber.value.isEmpty() ? QString() : QString(fields.codeNumber.value + u'/' + fields.codeNotation.value);
            count(scores[u"code"_qs], truth("number_notation"), fields.codeNumber, code);
            count(scores[u"issued"_qs], truth("issued"), fields.issued, fields.issued.value);
            count(scores[u"agency"_qs], truth("agency"), fields.agency, fields.agency.value);
            count(scores[u"kind"_qs], truth("kind"), fields.kind, nameOfKind.value(fields.kind.value));
            count(scores[u"subject"_qs], truth("subject"), fields.subject, fields.subject.value);
            count(scores[u"signer"_qs], truth("signer_name"), fields.signer, fields.signer.value);
            count(scores[u"title"_qs], truth("signer_title"), fields.signerTitle, fields.signerTitle.value);
            count(scores[u"place"_qs], truth("place"), fields.place, fields.place.value);
            QVERIFY2(fields.due.confidence < 80, qPrintable(truth("pdf"))); // none of them asks for an answer
            ++documents;
        }
        QVERIFY(documents > 20);
        for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
            qInfo("%-8s right %d, empty %d, doubtful %d, certain but wrong %d", qPrintable(score.key()), score->right, score->empty,
                  score->doubtful, score->wrong);
            QVERIFY2(score->wrong <= (score.key() == u"subject" ? 1 : 0), qPrintable(score.key()));
            QVERIFY2(score->right * 10 >= (score->right + score->empty + score->doubtful) * 9, qPrintable(score.key()));
        }
    }
};

QTEST_GUILESS_MAIN(TestReaderSamples)

#include "tst_readersamples.moc"
