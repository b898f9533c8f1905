// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formcheck/formlimits.h"
#include "app/formcheck/formparts.h"

#include <functional>

namespace congso::formcheck {

/// The text of \a line from \a from on replaced; for office files only.
FormFix textFix(const SetLine &line, int from, int length, const QString &text);

/// Collects what is found, with clause and severity out of the data.
class Findings
{
public:
    Findings(const FormLimits &limits, const FormParts &parts) : m_limits(limits), m_parts(parts) {}

    /// The reference is good until the next one.
    FormFinding &add(const QString &rule, const SetLine &line, const QVariantMap &args = {});
    /// The same with the text from \a from on put right by \a text, in an office file.
    FormFinding &addText(const QString &rule, const SetLine &line, int from, int length, const QString &text, const QVariantMap &args = {});
    /// Font, size, weight, slant and case of \a lines against those of \a component: at most one finding each, mended in all of them.
    void letters(const QString &component, const QList<SetLine> &lines);
    void letters(const QString &component, const SetLine &line);
    /// The same, its size only.
    void size(const QString &component, const QList<SetLine> &lines);

    const FormLimits &limits() const { return m_limits; }
    QList<FormFinding> &list() { return m_list; }

private:
    using LetterFix = std::function<void(FormFix &fix)>;
    void addLetters(const QString &component, const char *property, const QList<SetLine> &wrong, const QVariantMap &args, const LetterFix &change);

    const FormLimits &m_limits;
    const FormParts &m_parts;
    QList<FormFinding> m_list;
};

void checkHead(const FormParts &parts, Findings &found);
void checkNumber(const FormParts &parts, const QList<NamedKind> &kinds, Findings &found);
void checkDate(const FormParts &parts, Findings &found);
void checkTitle(const FormParts &parts, Findings &found);
void checkBases(const FormParts &parts, Findings &found);
/// Dates in figures alone, told once.
void checkTextDates(const FormParts &parts, Findings &found);
void checkSigner(const FormParts &parts, Findings &found);
void checkRecipients(const FormParts &parts, Findings &found);
void checkAnnexes(const FormParts &parts, Findings &found);
/// Each font that is not the decree's, once. \a chosen: as a writer chose them; else as they were drawn, where a
/// stand-in of the same letters is as good.
void checkFonts(const FormParts &parts, bool chosen, Findings &found);
/// Page, margins, text and page numbers of a PDF.
void checkPages(const FormReading &reading, const FormParts &parts, Findings &found);
/// The same of an office file.
void checkSections(const FormReading &reading, const FormParts &parts, Findings &found);

}
