// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signing/verdict.h"

#include <algorithm>

namespace congso::signing {

Verdict verdictOf(const SignatureFacts &facts)
{
    const bool broken = facts.integrity == Integrity::Changed || facts.integrity == Integrity::Malformed;
    if (broken || facts.afterwards == Afterwards::Altered || facts.standing == Standing::Revoked)
        return Verdict::Bad;
    const bool stampFails = facts.timestamp && !facts.timestamp->intact;
    const bool known = facts.integrity == Integrity::Intact && facts.standing == Standing::Trusted;
    return known && !stampFails && facts.afterwards != Afterwards::Unclear ? Verdict::Good : Verdict::Doubtful;
}

Verdict verdictOf(const SignatureCheck &check)
{
    Verdict worst = Verdict::Good;
    for (const SignatureFacts &facts : check.signatures)
        worst = std::max(worst, verdictOf(facts));
    return worst;
}

QString verdictText(Verdict verdict)
{
    return verdict == Verdict::Good ? u"good"_qs : verdict == Verdict::Doubtful ? u"doubtful"_qs : u"bad"_qs;
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Trusted: return u"trusted"_qs;
    case Standing::Untrusted: return u"untrusted"_qs;
    case Standing::Expired: return u"expired"_qs;
    case Standing::Revoked: return u"revoked"_qs;
    case Standing::Unknown: break;
    }
    return u"unknown"_qs;
}

QString integrityText(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact: return u"intact"_qs;
    case Integrity::Changed: return u"changed"_qs;
    case Integrity::Malformed: return u"malformed"_qs;
    case Integrity::Unverifiable: break;
    }
    return u"unverifiable"_qs;
}

QString afterwardsText(Afterwards afterwards)
{
    switch (afterwards) {
    case Afterwards::Nothing: return u"nothing"_qs;
    case Afterwards::Allowed: return u"allowed"_qs;
    case Afterwards::Unclear: return u"unclear"_qs;
    case Afterwards::Altered: break;
    }
    return u"altered"_qs;
}

QString changeText(LaterChange change)
{
    switch (change) {
    case LaterChange::Signature: return u"signature"_qs;
    case LaterChange::Timestamp: return u"timestamp"_qs;
    case LaterChange::ValidationData: return u"validation_data"_qs;
    case LaterChange::Comment: return u"comment"_qs;
    case LaterChange::FieldFilled: return u"field_filled"_qs;
    case LaterChange::FieldPrepared: return u"field_prepared"_qs;
    case LaterChange::Information: return u"information"_qs;
    case LaterChange::Structure: return u"structure"_qs;
    case LaterChange::Nothing: return u"nothing"_qs;
    case LaterChange::PagesAdded: return u"pages_added"_qs;
    case LaterChange::PagesRemoved: return u"pages_removed"_qs;
    case LaterChange::PagesMoved: return u"pages_moved"_qs;
    case LaterChange::PageReplaced: return u"page_replaced"_qs;
    case LaterChange::PageContent: return u"page_content"_qs;
    case LaterChange::PageResources: return u"page_resources"_qs;
    case LaterChange::PageGeometry: return u"page_geometry"_qs;
    case LaterChange::PageOther: return u"page_other"_qs;
    case LaterChange::DrawnOver: return u"drawn_over"_qs;
    case LaterChange::Hidden: return u"hidden"_qs;
    case LaterChange::AnnotationChanged: return u"annotation_changed"_qs;
    case LaterChange::AnnotationRemoved: return u"annotation_removed"_qs;
    case LaterChange::SignatureChanged: return u"signature_changed"_qs;
    case LaterChange::FieldAdded: return u"field_added"_qs;
    case LaterChange::FieldChanged: return u"field_changed"_qs;
    case LaterChange::FieldRemoved: return u"field_removed"_qs;
    case LaterChange::Layers: return u"layers"_qs;
    case LaterChange::Script: return u"script"_qs;
    case LaterChange::Attachments: return u"attachments"_qs;
    case LaterChange::ViewSettings: return u"view_settings"_qs;
    case LaterChange::Document: return u"document"_qs;
    case LaterChange::Forbidden: return u"forbidden"_qs;
    case LaterChange::LooksDifferent: return u"looks_different"_qs;
    case LaterChange::NotComparable: break;
    }
    return u"not_comparable"_qs;
}

}
