// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testoffice.h"

namespace congso::testing {

/// A letter that carries a word of its own in everything that is said of it: abstract, notation, agency, signer, field,
/// note, proposal, instruction, words to an assignee, reasons, file names and file bytes.
struct CanaryLetter
{
    QString kind;       ///< what has been done with it: "registered", "assigned", "erased" …
    QString word;       ///< found nowhere else in the office
    SubjectId id;       ///< null while it is staged
    qint64 staged = 0;  ///< 0 once it is registered
    QStringList hashes; ///< of its files
};

/// A case file whose title carries a word of its own.
struct CanaryCaseFile
{
    QString rights; ///< "keeper", "unit", "agency"
    QString word;
    SubjectId id;
};

/// A TestOffice with one letter of each kind and more people: the head (truongtt) and an officer (cvtt) of an inspectorate
/// that is told of letters, an officer of the office unit who follows them (cvgiamsat), an officer without any letter
/// (cvngoai), an administrator who is a member of the inspectorate (onlyadmin), clerks who registered none of the letters
/// (vanthu, vanthukhac), the one who registered them all and is an officer since (vanthuroi), one who acts for the director in giving instructions (duocuy), one deactivated while signed in (vanthucu) and a leader whose post has ended while signed in (pgdcu). What the director will let cvngoai do has not begun.
class CanaryOffice
{
public:
    CanaryOffice();

    TestOffice &office() { return m_office; }
    const QList<CanaryLetter> &letters() const { return m_letters; }
    const QList<CanaryCaseFile> &caseFiles() const { return m_caseFiles; }
    /// Everybody who can sign in or still is.
    QStringList logins() const;
    /// What the director has typed about every letter and not sent.
    static QString unsentWord() { return QStringLiteral("Zbunsentxq"); }
    static QString agencyOf(const CanaryLetter &letter) { return QStringLiteral("UBND xã ") + letter.word; }
    static QString codeOf(const CanaryLetter &letter) { return QStringLiteral("15/") + letter.word.toUpper(); }
    static QDate issued() { return QDate(2026, 3, 6); }

private:
    void makePeople();
    void join(const QString &login, const QString &unit, const QString &role);
    SubjectId registered(const QString &kind);
    void submitted(const QString &kind);
    void instructed(const QString &kind);
    void makeLetters();
    void subassign();
    void complete(const QString &kind);
    void stage();
    void delegate(const char *to, int from, int until, const char *scope);
    void openCaseFile(const char *login, const char *rights, const QStringList &kinds);
    CanaryLetter &last() { return m_letters.last(); }
    QString words(const char *what) const;
    QString reason() const { return words("lý do đủ dài"); }
    void act(const char *login, const QByteArray &action, const QJsonObject &fields);
    QString partOf(int position) const;

    TestOffice m_office;
    QString m_inspectorate;
    QList<CanaryLetter> m_letters;
    QList<CanaryCaseFile> m_caseFiles;
};

}
