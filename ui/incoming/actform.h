// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/command.h"
#include "db/types/error.h"
#include "db/types/incoming.h"

#include <QWidget>

namespace congso {

class DirectoryWatch;
class Office;
class UiSettings;
struct OfficeRules;

/// What the forms of the workflow are filled from.
struct ActContext
{
    Office &office;
    const DirectoryWatch &directory;
    const OfficeRules &rules;
    IncomingDocument document;
    ActionState action;
    UiSettings *settings = nullptr; ///< where a form keeps what the person prefers; null: nothing is offered that has to be kept
};

/// The fields of one action of the workflow. What is typed can be taken out as a text and put back, so that
/// it survives a crash or a change of mind.
class ActForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QJsonObject fields() const = 0;
    /// False while a file is still being stored.
    virtual bool ready() const { return true; }
    virtual QJsonObject draft() const { return fields(); }
    virtual void restoreDraft(const QJsonObject &draft) = 0;
    /// Shows which field a refusal is about; the sentence itself stands above the form.
    virtual void point(const Error &error) = 0;
    virtual void focusFirst() = 0;
    /// Words of the button that does it, where they say more than the action's name.
    virtual QString doText() const { return {}; }
    /// Heading, where the action that opened it has no name of its own.
    virtual QString title() const { return {}; }
    /// What is done, where that is chosen in the form.
    virtual QByteArray chosenAction() const { return {}; }
    /// Once it is done the document is to be put into a case file.
    virtual bool thenFiles() const { return false; }
    /// Whom it is entered for; null: the signed-in person does it.
    virtual PersonId principal() const { return {}; }

Q_SIGNALS:
    void edited();
    /// Something became ready.
    void readyChanged();
    /// A file could not be stored, a document not be found.
    void failed(const congso::Error &error);
};

}
