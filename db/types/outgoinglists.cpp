// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/outgoinglists.h"

namespace congso {

namespace {
struct BoxName
{
    OutBox box;
    const char *text;
};
constexpr BoxName boxNames[] = {
    {OutBox::MyDrafts, "my_drafts"},   {OutBox::Returned, "returned"},       {OutBox::MySent, "my_sent"},
    {OutBox::ToReview, "to_review"},   {OutBox::ToApprove, "to_approve"},    {OutBox::ToSign, "to_sign"},
    {OutBox::ToNumber, "to_number"},   {OutBox::ToSeal, "to_seal"},          {OutBox::ToIssue, "to_issue"},
    {OutBox::ToDispatch, "to_dispatch"}, {OutBox::InReview, "in_review"},    {OutBox::Reviewed, "reviewed"},
    {OutBox::Issued, "issued"},
};
}

QLatin1String outBoxText(OutBox box)
{
    for (const BoxName &entry : boxNames) {
        if (entry.box == box)
            return QLatin1String(entry.text);
    }
    return {};
}

std::optional<OutBox> outBoxFromText(const QString &text)
{
    for (const BoxName &entry : boxNames) {
        if (text == QLatin1String(entry.text))
            return entry.box;
    }
    return std::nullopt;
}

const QList<OutBox> &allOutBoxes()
{
    static const QList<OutBox> boxes = [] {
        QList<OutBox> list;
        for (const BoxName &entry : boxNames)
            list << entry.box;
        return list;
    }();
    return boxes;
}

}
