// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorargs.h"
#include "app/words/outgoingwords.h"
#include "app/words/wordtable.h"

namespace congso {

namespace {
// %1: the field, %2: who or which, %3: a step, %4: a register, %5: the next number
constexpr Word bad[] = {
    {"not_signer", QT_TRANSLATE_NOOP("OutgoingWords", "%2 holds no post that signs. Choose a leader, the head of office or the head of a unit.")},
    {"link_kind", QT_TRANSLATE_NOOP("OutgoingWords", "A document answers a letter that came; it replaces or corrects one that was issued here.")},
    {"not_issued", QT_TRANSLATE_NOOP("OutgoingWords", "Only a document that is issued and in force is replaced, corrected or recalled.")},
    {"answers_nothing", QT_TRANSLATE_NOOP("OutgoingWords", "The draft answers no letter that could be closed.")},
    {"not_lead", QT_TRANSLATE_NOOP("OutgoingWords", "Only who leads the work on the letter lets its answer close it.")},
    {"paper_reason", QT_TRANSLATE_NOOP("OutgoingWords", "%2 gets paper: say why (who receives it electronically gets no paper).")},
    {"recipient_twice", QT_TRANSLATE_NOOP("OutgoingWords", "%2 is among the recipients twice.")},
    {"same_version", QT_TRANSLATE_NOOP("OutgoingWords", "“%2” is the same as the version that is there.")},
    {"approved", QT_TRANSLATE_NOOP("OutgoingWords", "%1 is part of what was approved. Have the draft sent back to change it.")},
    {"numbered", QT_TRANSLATE_NOOP("OutgoingWords", "%1 belongs to the number that was taken. Void the number first.")},
    {"notation", QT_TRANSLATE_NOOP("OutgoingWords", "“%2” is no notation. Write groups of letters joined by dashes, without spaces: QĐ-SNV.")},
    {"group", QT_TRANSLATE_NOOP("OutgoingWords", "The group “%2” needs a name of its own and members with names.")},
    {"step_missing", QT_TRANSLATE_NOOP("OutgoingWords", "The office's route wants a step that is missing here: %3.")},
    {"signer_approves", QT_TRANSLATE_NOOP("OutgoingWords", "The document is to be signed by %2, so %2 approves it last.")},
    {"approval_last", QT_TRANSLATE_NOOP("OutgoingWords", "The approval comes after all other steps.")},
    {"not_skippable", QT_TRANSLATE_NOOP("OutgoingWords", "This step cannot be left out: %3.")},
    {"outside_page", QT_TRANSLATE_NOOP("OutgoingWords", "The place lies outside the page.")},
    {"incoming", QT_TRANSLATE_NOOP("OutgoingWords", "The register %4 is for incoming documents. Choose a series of outgoing ones.")},
    {"outgoing", QT_TRANSLATE_NOOP("OutgoingWords", "The register %4 is for outgoing documents. Choose a book of incoming ones.")},
    {"not_reserved", QT_TRANSLATE_NOOP("OutgoingWords", "Only the next number or one that was reserved can be taken; the next one is %5.")},
    {"code_used", QT_TRANSLATE_NOOP("OutgoingWords", "%2 is already the number of another document of this year.")},
    {"no_pdf", QT_TRANSLATE_NOOP("OutgoingWords", "A signed document is a PDF file.")},
    {"copy", QT_TRANSLATE_NOOP("OutgoingWords", "A copy is not drafted. Make it from the document that is copied.")},
    {"not_copied", QT_TRANSLATE_NOOP("OutgoingWords", "Only what was registered or issued, is open to be read and still in force is copied.")},
    {"copy_of_own", QT_TRANSLATE_NOOP("OutgoingWords", "The original is here: copy it as sao y. A sao lục is made of a copy that came in.")},
    {"copy_form", QT_TRANSLATE_NOOP("OutgoingWords", "A whole electronic document is sent on as it is. Copy it to paper, or make an extract.")},
    {"copy_electronic", QT_TRANSLATE_NOOP("OutgoingWords", "This copy is electronic: the clerk signs it with the agency's certificate.")},
    {"copy_paper", QT_TRANSLATE_NOOP("OutgoingWords", "This copy is on paper: print it, have it signed and stamped, then keep its sheets.")},
    {"whole_copy", QT_TRANSLATE_NOOP("OutgoingWords", "Only an extract names pages or words.")},
    {"pages", QT_TRANSLATE_NOOP("OutgoingWords", "“%2” names no pages. Write 1-3, 5.")},
    {"nobody_on_paper", QT_TRANSLATE_NOOP("OutgoingWords", "No recipient gets it on paper, so no envelope is needed.")},
    {"not_to_tell", QT_TRANSLATE_NOOP("OutgoingWords", "Among those chosen is one who never got the document or has answered already.")},
    {"not_permitting", QT_TRANSLATE_NOOP("OutgoingWords", "%2 may not permit the use of kept originals. Choose a leader or the head of office.")},
    {"not_sent", QT_TRANSLATE_NOOP("OutgoingWords", "It has not been sent to %2 yet.")},
};

constexpr Word wrong[] = {
    {"step", QT_TRANSLATE_NOOP("OutgoingWords", "This does not go now: no step of yours is open.")},
    {"number_after_signature", QT_TRANSLATE_NOOP("OutgoingWords", "In this office the number is taken after the signature.")},
    {"no_number", QT_TRANSLATE_NOOP("OutgoingWords", "The document has no number yet.")},
    {"numbered", QT_TRANSLATE_NOOP("OutgoingWords", "The document already has its number.")},
    {"no_recipients", QT_TRANSLATE_NOOP("OutgoingWords", "The document has no recipients yet.")},
    {"copy", QT_TRANSLATE_NOOP("OutgoingWords", "A copy is not sent back to a drafter. Give it up and make it anew.")},
    {"kept_out", QT_TRANSLATE_NOOP("OutgoingWords", "The kept original is out. Take it back first.")},
    {"kept_in", QT_TRANSLATE_NOOP("OutgoingWords", "The kept original is in its place.")},
    {"recalled", QT_TRANSLATE_NOOP("OutgoingWords", "The document is no longer in force, so it is not sent any more.")},
    {"not_from_book", QT_TRANSLATE_NOOP("OutgoingWords", "Only a line taken over from an old register is corrected in this way.")},
    {"from_book", QT_TRANSLATE_NOOP("OutgoingWords", "It was taken over from an old register and went out then. To send it to somebody today, make a copy of it.")},
};

constexpr Word noFiles[] = {
    {"draft", QT_TRANSLATE_NOOP("OutgoingWords", "The draft has no file yet. Add one before sending it.")},
    {"signed", QT_TRANSLATE_NOOP("OutgoingWords", "The signed PDF is missing. Add it.")},
    {"copy", QT_TRANSLATE_NOOP("OutgoingWords", "An electronic copy needs the PDF of what is copied. Scan it first.")},
};
}

QString OutgoingWords::badField(const QString &problem, const QVariantMap &args)
{
    const char *said = wordOf(bad, problem);
    if (!said)
        return {};
    const auto kind = reviewKindFromText(args.value(QStringLiteral("step")).toString());
    QString sentence = tr(said);
    sentence.replace(QLatin1String("%5"), errorargs::text(args, "next"))
        .replace(QLatin1String("%3"), kind ? stepKind(*kind) : QString())
        .replace(QLatin1String("%1"), errorargs::field(args));
    // What people wrote comes last, so that nothing in it is taken for a place.
    const char *written = sentence.contains(QLatin1String("%4")) ? "register" : args.contains(QStringLiteral("who")) ? "who" : "value";
    return sentence.replace(QLatin1String(sentence.contains(QLatin1String("%4")) ? "%4" : "%2"), errorargs::text(args, written));
}

QString OutgoingWords::wrongState(const QString &problem)
{
    const char *said = wordOf(wrong, problem);
    return said ? tr(said) : QString();
}

QString OutgoingWords::noFile(const QString &problem)
{
    const char *said = wordOf(noFiles, problem);
    return said ? tr(said) : QString();
}

QString OutgoingWords::problem(const SeriesProblem &problem)
{
    switch (problem.kind) {
    case SeriesProblem::Kind::Gap:
        return problem.number == problem.until ? tr("Number %1 was neither given nor voided.").arg(problem.number)
                                               : tr("Numbers %1 to %2 were neither given nor voided.").arg(problem.number).arg(problem.until);
    case SeriesProblem::Kind::SameCode:
        return tr("Numbers %1 and %2 bear the same number and notation: %3.").arg(problem.until).arg(problem.number).arg(problem.what);
    case SeriesProblem::Kind::DateBackwards:
        return tr("Number %1 (%2) is dated before an earlier number.").arg(problem.number).arg(problem.what);
    case SeriesProblem::Kind::ReservedUnused:
        return tr("Number %1 was reserved and is not used: %2.").arg(problem.number).arg(problem.what);
    case SeriesProblem::Kind::NumberedUnissued:
        return tr("Number %1 (%2) was given and is not issued yet.").arg(problem.number).arg(problem.what);
    }
    return {};
}

}
