// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lessons.h"

#include "app/incoming/staging.h"
#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "app/recognition/fields.h"
#include "app/recognition/fuzzy.h"
#include "db/store/lessonqueries.h"

#include <QHash>
#include <QSet>

namespace congso::incoming {

namespace {

constexpr int lettersLookedAt = 2000;
constexpr int correctionsKept = 500;

class Gathering
{
public:
    void add(const lessonqueries::Lesson &lesson)
    {
        addAgency(lesson);
        addSigner(lesson);
        addSeries(lesson);
        m_lessons.history << LedBefore{lesson.agency, lesson.kind, lesson.title, lesson.lead.isNull() ? QString() : lesson.lead.toString(), lesson.arrival};
    }
    const Lessons &lessons() const { return m_lessons; }

private:
    void addAgency(const lessonqueries::Lesson &lesson)
    {
        if (!m_agencies.contains(lesson.agency)) {
            m_agencies.insert(lesson.agency, m_lessons.knowledge.agencies.size());
            m_lessons.knowledge.agencies << KnownAgency{lesson.agency, {}};
        }
        QStringList &notations = m_lessons.knowledge.agencies[m_agencies.value(lesson.agency)].notations;
        if (!lesson.notation.isEmpty() && !notations.contains(lesson.notation))
            notations << lesson.notation;
    }
    void addSigner(const lessonqueries::Lesson &lesson)
    {
        const QString key = lesson.agency + u'\n' + lesson.signer;
        if (lesson.signer.isEmpty() || m_signers.contains(key))
            return;
        m_signers.insert(key);
        m_lessons.knowledge.signers << KnownSigner{lesson.signer, lesson.signerTitle, lesson.agency}; // newest first: the title of today
    }
    void addSeries(const lessonqueries::Lesson &lesson)
    {
        const int number = lesson.number.toInt();
        if (number == 0 || !lesson.issued.isValid())
            return;
        const QString key = lesson.agency + u'\n' + lesson.notation + u'\n' + QString::number(lesson.issued.year());
        QList<KnownSeries> &series = m_lessons.knowledge.series;
        if (!m_series.contains(key)) {
            m_series.insert(key, series.size());
            series << KnownSeries{lesson.agency, lesson.notation, lesson.issued.year(), number, lesson.issued};
        } else if (KnownSeries &known = series[m_series.value(key)]; number > known.number) {
            known.number = number;
            known.issued = lesson.issued;
        }
    }

    Lessons m_lessons;
    QHash<QString, qsizetype> m_agencies;
    QSet<QString> m_signers;
    QHash<QString, qsizetype> m_series;
};

Lessons gathered(Connection &connection, const Asking &asks, int letters)
{
    Gathering gathering;
    for (const lessonqueries::Lesson &lesson : lessonqueries::lessons(connection, asks.person(connection), letters))
        gathering.add(lesson);
    return gathering.lessons();
}

/// Whether \a right is another spelling of what was read, or says it more fully, and not somebody else: an attached draft's
/// signer must not be put in another's place ever after.
bool isSpelling(const QString &field, const QString &read, const QString &right)
{
    const QString a = recognition::bareLetters(read), b = recognition::bareLetters(right);
    if (a.size() < 6 || b.isEmpty() || read == right)
        return false;
    const bool fuller = field == QLatin1String("agency") && (b.contains(a) || recognition::bareLetters(recognition::inFull(right)) == recognition::bareLetters(recognition::inFull(read)));
    return fuller || recognition::nearly(read, right);
}
}

void learnFrom(Connection &connection, const RecognisedFields &read, const IncomingFields &right, qint64 now)
{
    const lessonqueries::Correction all[] = {{QStringLiteral("agency"), read.agency.value, right.agency}, {QStringLiteral("signer"), read.signer.value, right.signer}};
    for (const lessonqueries::Correction &one : all) {
        if (isSpelling(one.field, one.read, one.right))
            lessonqueries::putCorrection(connection, one, now);
    }
}

QFuture<Result<QList<LeadSuggestion>>> whoLedBefore(Office &office, const IncomingFields &fields, int most)
{
    return office.store().engine().read<QList<LeadSuggestion>>([asks = Asking(office), fields, most, today = office.today()](Connection &connection) -> Result<QList<LeadSuggestion>> {
        return suggestLeads(gathered(connection, asks, lettersLookedAt).history, fields.agency, fields.kind, fields.subject, today, most);
    });
}

QFuture<Result<Lessons>> lessons(Office &office, int letters)
{
    return office.store().engine().read<Lessons>([asks = Asking(office), letters](Connection &connection) -> Result<Lessons> {
        Lessons lessons = gathered(connection, asks, letters);
        const auto identity = asks.identity(connection);
        const auto corrected = identity && takesLettersIn(*identity) ? lessonqueries::corrections(connection, correctionsKept) : QList<lessonqueries::Correction>();
        for (const lessonqueries::Correction &one : corrected)
            lessons.knowledge.corrections << KnownCorrection{one.field, one.read, one.right};
        return lessons;
    });
}

}
