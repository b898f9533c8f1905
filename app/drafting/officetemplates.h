// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/templates.h"
#include "app/office/office.h"

/// Templates that an office keeps for all its PCs (settings.template_changed): they come with the journal, so every linked
/// PC has them, without a network too, and each change stands in the history.
namespace congso::drafting {

/// The office's own and those of the program, but for what the office has under the same id, which stands in its place; of a
/// kind the office's first. What is no template is a problem with "file", and used for nothing.
QFuture<Result<composing::TemplateFolder>> templates(Office &office);

/// Keeps \a made under its id; without one under a new id made of its name. Its number and date are left out. rule.not_allowed
/// for who is no clerk, head of office or administrator; file.too_large.
QFuture<Result<Receipt>> keepTemplate(Office &office, composing::Template made);
/// The program's own of that id, if there is one, is there again.
QFuture<Result<Receipt>> dropTemplate(Office &office, const QString &id);

}
