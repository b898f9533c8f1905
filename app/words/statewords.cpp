// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/statewords.h"

namespace congso {

QString StateWords::document(DocumentState state)
{
    switch (state) {
    case DocumentState::None:
        return tr("Not registered");
    case DocumentState::Registered:
        return tr("Registered, to be submitted");
    case DocumentState::Submitted:
        return tr("Waiting for instruction");
    case DocumentState::Assigned:
        return tr("In progress");
    case DocumentState::Suspended:
        return tr("Suspended");
    case DocumentState::Completed:
        return tr("Completed");
    case DocumentState::Withdrawn:
        return tr("Registration withdrawn");
    case DocumentState::Voided:
        return tr("Number voided");
    case DocumentState::Erased:
        return tr("Contents destroyed");
    }
    return {};
}

QString StateWords::assignmentRole(AssignmentRole role)
{
    switch (role) {
    case AssignmentRole::Lead:
        return tr("Lead");
    case AssignmentRole::Cooperate:
        return tr("Co-operating");
    case AssignmentRole::Supervise:
        return tr("Supervising");
    case AssignmentRole::Inform:
        return tr("For information");
    }
    return {};
}

QString StateWords::assignment(AssignmentState state)
{
    switch (state) {
    case AssignmentState::Waiting:
        return tr("Waiting");
    case AssignmentState::Doing:
        return tr("Being handled");
    case AssignmentState::Passed:
        return tr("Assigned further");
    case AssignmentState::Answered:
        return tr("Answered");
    case AssignmentState::Declined:
        return tr("Declined to co-operate");
    case AssignmentState::Returned:
        return tr("Returned");
    case AssignmentState::Recalled:
        return tr("Recalled");
    case AssignmentState::Forwarded:
        return tr("Forwarded");
    case AssignmentState::Done:
        return tr("Done");
    }
    return {};
}

QString StateWords::role(Role role)
{
    switch (role) {
    case Role::Clerk:
        return tr("Registry clerk");
    case Role::AgencyLeader:
        return tr("Agency leader");
    case Role::HeadOfOffice:
        return tr("Head of office");
    case Role::HeadOfUnit:
        return tr("Head of unit");
    case Role::Officer:
        return tr("Officer");
    case Role::Archivist:
        return tr("Archivist");
    case Role::Administrator:
        return tr("System administrator");
    }
    return {};
}

QString StateWords::roles(Roles roles)
{
    QStringList names;
    for (const Role one : allRoles()) {
        if (roles.testFlag(one))
            names << role(one);
    }
    return names.join(QStringLiteral(", "));
}

QString StateWords::box(Box box)
{
    switch (box) {
    case Box::ToProcess:
        return tr("To process");
    case Box::Processing:
        return tr("Being processed");
    case Box::Cooperating:
        return tr("Co-operation");
    case Box::Supervising:
        return tr("Supervision");
    case Box::ToKnow:
        return tr("To be informed");
    case Box::DueSoon:
        return tr("Due soon");
    case Box::Overdue:
        return tr("Overdue");
    case Box::Done:
        return tr("Processed");
    case Box::Returned:
        return tr("Came back");
    case Box::ToInstruct:
        return tr("To instruct");
    case Box::ToSubmit:
        return tr("To submit");
    case Box::InProgress:
        return tr("Under way");
    case Box::Unscanned:
        return tr("Without a scan");
    case Box::ToConfirm:
        return tr("To confirm");
    case Box::WaitingOthers:
        return tr("Waiting for others");
    case Box::ToAnswer:
        return tr("To answer");
    case Box::Flagged:
        return tr("Flagged");
    case Box::Book:
        return tr("Register of incoming documents");
    }
    return {};
}

QString StateWords::boxTip(Box box)
{
    switch (box) {
    case Box::ToProcess:
        return tr("Documents assigned to you that you have not taken up yet.");
    case Box::Processing:
        return tr("Documents that you lead and have taken up.");
    case Box::Cooperating:
        return tr("Documents on which another unit asks for your opinion.");
    case Box::Supervising:
        return tr("Documents whose handling you follow.");
    case Box::ToKnow:
        return tr("Documents sent to you for information that you have not opened yet.");
    case Box::DueSoon:
        return tr("Your documents due within two working days.");
    case Box::Overdue:
        return tr("Your documents whose deadline has passed.");
    case Box::Done:
        return tr("Documents whose handling you have finished.");
    case Box::Returned:
        return tr("Documents that you assigned or submitted and that came back.");
    case Box::ToInstruct:
        return tr("Documents submitted to you for instruction.");
    case Box::ToSubmit:
        return tr("Registered documents that no leader has seen yet.");
    case Box::InProgress:
        return tr("All documents under way that you may read.");
    case Box::Unscanned:
        return tr("Letters registered on paper whose scan is still to be attached.");
    case Box::ToConfirm:
        return tr("What was entered for somebody from paper or by telephone and is not confirmed, or contested.");
    case Box::WaitingOthers:
        return tr("Your documents that wait for somebody else's answer; they count again from the date you set.");
    case Box::ToAnswer:
        return tr("Questions asked of you that you have not answered yet.");
    case Box::Flagged:
        return tr("Documents that you put a flag on. Only you see it.");
    case Box::Book:
        return tr("Everything registered that you may read, in order of number.");
    }
    return {};
}

}
