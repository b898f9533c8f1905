// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/document.h"
#include "app/incoming/unsent.h"
#include "app/office/officerules.h"
#include "tests/flow/canarytexts.h"
#include "tests/support/canaryoffice.h"

#include <QFile>

namespace congso::testing {

/// What the office let one person see in one place, as text, without what the person typed to get there.
struct Shown
{
    QString surface;
    QString text;
    bool refused = false;
};

/// Everything one person can get out of the office about the letters of a CanaryOffice, place by place.
class CanarySurfaces
{
public:
    CanarySurfaces(CanaryOffice &canaries, const QString &login) : m_canaries(canaries), m_office(canaries.office().as(login)) {}

    void lookEverywhere();
    // The surfaces of canaryfurther.h.
    void lookAtSearch(SearchEngine &engine);
    void lookAtExports(SearchEngine &engine);
    void lookAtCaseFiles();
    void lookAtDelegation();
    void lookAtFindings();
    const QList<Shown> &shown() const { return m_shown; }
    /// Places whose numbers do not agree with what they list.
    QStringList miscounted() const { return m_miscounted; }
    /// The answers about this letter (or, null, about one that never was), its id taken out.
    QStringList answersAbout(const SubjectId &id, const QString &hash);

private:
    template <class T>
    void see(const QString &surface, const Result<T> &result, const QStringList &typed = {})
    {
        QString text = result ? shownText(*result) : shownText(result.error());
        for (const QString &word : typed)
            text.replace(word, QString(), Qt::CaseInsensitive);
        m_shown << Shown{surface, text, !result};
    }
    void lookAtLists();
    void lookAtLetter(const CanaryLetter &letter);
    void lookAtFiles(const CanaryLetter &letter);
    void lookForSame(const CanaryLetter &letter);
    void lookAtStaging(const CanaryLetter &letter);
    void lookAtBook();
    QJsonObject fieldsOf(const rules::EventRule &rule) const;

    CanaryOffice &m_canaries;
    std::shared_ptr<Office> m_office;
    QList<Shown> m_shown;
    QStringList m_miscounted;
};

inline void CanarySurfaces::lookAtLists()
{
    const auto counts = incoming::counts(*m_office).result();
    QList<qint64> allRows;
    for (qint64 row = 1; row < 200; ++row)
        allRows << row;
    see(QStringLiteral("rows by id"), incoming::rows(*m_office, allRows).result());
    for (const Box box : allBoxes()) {
        const QString name = boxText(box);
        const auto page = incoming::firstPage(*m_office, {box, ListOrder::NewestFirst, {}, {}}, 100).result();
        see(QStringLiteral("list ") + name, page);
        see(QStringLiteral("end of list ") + name, incoming::lastPage(*m_office, {box, ListOrder::Subject, {}, {}}, 100).result());
        const auto ids = incoming::rowIds(*m_office, {box, ListOrder::DueFirst, {}, {}}).result();
        const bool agree = page && ids && page->rows.size() == ids->size() && (!counts->contains(box) || counts->value(box) == ids->size());
        if (!agree)
            m_miscounted << name;
        for (const CanaryLetter &letter : m_canaries.letters())
            see(QStringLiteral("filter of ") + name, incoming::firstPage(*m_office, {box, ListOrder::NewestFirst, letter.word.toLower(), {}}, 100).result());
    }
}

inline void CanarySurfaces::lookAtLetter(const CanaryLetter &letter)
{
    const QStringList id{letter.id.toString()};
    see(QStringLiteral("document"), incoming::document(*m_office, letter.id).result(), id);
    see(QStringLiteral("find by id"), incoming::find(*m_office, letter.id.toString()).result(), id);
    see(QStringLiteral("find by number and notation"), incoming::find(*m_office, CanaryOffice::codeOf(letter)).result(), {CanaryOffice::codeOf(letter)});
    see(QStringLiteral("history"), incoming::history(*m_office, letter.id).result(), id);
    see(QStringLiteral("actions"), m_office->actions(letter.id).result(), id);
    see(QStringLiteral("slip"), incomingSlip(*m_office, letter.id).result(), id);
    see(QStringLiteral("unsent"), incoming::unsent(*m_office, letter.id, QStringLiteral("opinion")).result());
    see(QStringLiteral("after it in the list"), incoming::firstPage(*m_office, {Box::Book, ListOrder::OldestFirst, {}, {}}, 1, letter.id).result(), id);
}

inline void CanarySurfaces::lookAtFiles(const CanaryLetter &letter)
{
    for (const QString &hash : letter.hashes) {
        for (const CanaryLetter &by : m_canaries.letters()) {
            const auto path = incoming::filePath(*m_office, by.id, hash).result();
            QFile file(path ? *path : QString());
            const bool open = path && file.open(QIODevice::ReadOnly);
            see(QStringLiteral("file"), open ? Result<QString>(QString::fromUtf8(file.readAll())) : path, {hash, by.id.toString()});
        }
    }
}

inline void CanarySurfaces::lookForSame(const CanaryLetter &letter)
{
    IncomingFields fields;
    fields.codeNumber = QStringLiteral("15");
    fields.codeNotation = letter.word.toUpper();
    fields.agency = CanaryOffice::agencyOf(letter);
    fields.issued = CanaryOffice::issued();
    see(QStringLiteral("duplicates"), incoming::duplicates(*m_office, letter.hashes, fields).result());
    for (const auto what : {incoming::Suggestion::Agency, incoming::Suggestion::Signer, incoming::Suggestion::SignerTitle, incoming::Suggestion::Field})
        see(QStringLiteral("suggestions"), incoming::suggestions(*m_office, what, letter.word.left(3), 50).result());
}

inline void CanarySurfaces::lookAtStaging(const CanaryLetter &letter)
{
    see(QStringLiteral("staged letters"), incoming::letters(*m_office).result());
    see(QStringLiteral("staged letter"), incoming::letter(*m_office, letter.staged).result());
    see(QStringLiteral("staged file"), incoming::stagedFilePath(*m_office, 1).result());
}

inline void CanarySurfaces::lookAtBook()
{
    const auto directory = directory::directory(*m_canaries.office().as(QStringLiteral("vanthu"))).result();
    const RegisterId book = directory->registers.first().id;
    see(QStringLiteral("book"), incoming::bookLines(*m_office, book, 2026, 0, {}, 100).result());
    see(QStringLiteral("last line of the book"), incoming::lastBookLine(*m_office, book, 2026).result());
    see(QStringLiteral("numbers"), incoming::numberReport(*m_office, book, 2026).result());
    for (int number = 1; number <= 20; ++number)
        see(QStringLiteral("find by number"), incoming::find(*m_office, QStringLiteral("DEN/2026/%1").arg(number)).result());
}

/// Fields that a rule would look at, were the person let through to it.
inline QJsonObject CanarySurfaces::fieldsOf(const rules::EventRule &rule) const
{
    static const QJsonObject values{{QStringLiteral("reason"), QStringLiteral("một lý do đủ dài")}, {QStringLiteral("text"), QStringLiteral("lời")},
                                    {QStringLiteral("wake_on"), QStringLiteral("2026-05-04")}, {QStringLiteral("due"), QStringLiteral("2026-05-04")},
                                    {QStringLiteral("percent"), 50}, {QStringLiteral("legal_basis"), QStringLiteral("Luật Lưu trữ")}};
    QJsonObject fields;
    for (const rules::FieldRule &field : rule.fields) {
        if (field.required && values.contains(field.key))
            fields.insert(field.key, values.value(field.key));
    }
    return fields;
}

inline QStringList CanarySurfaces::answersAbout(const SubjectId &id, const QString &hash)
{
    QStringList answers;
    const auto add = [&answers, &id]<class T>(const Result<T> &result) {
        answers << (result ? QStringLiteral("done: ") + shownText(*result) : shownText(result.error()).remove(id.toString()));
    };
    add(incoming::document(*m_office, id).result());
    add(incoming::history(*m_office, id).result());
    add(incoming::filePath(*m_office, id, hash).result());
    add(incoming::markRead(*m_office, id).result());
    add(m_office->actions(id).result());
    add(m_office->undo(id).result());
    for (const rules::EventRule *rule : m_office->store().rules().workflow.eventsOf("incoming")) {
        if (!rule->creates)
            add(m_office->perform(m_office->command(rule->kind, id, fieldsOf(*rule))).result());
    }
    return answers;
}

inline void CanarySurfaces::lookEverywhere()
{
    lookAtLists();
    lookAtBook();
    for (const CanaryLetter &letter : m_canaries.letters()) {
        lookForSame(letter);
        if (letter.staged != 0) {
            lookAtStaging(letter);
            continue;
        }
        lookAtLetter(letter);
        lookAtFiles(letter);
    }
}

}
