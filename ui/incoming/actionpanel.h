// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/actform.h"

#include <QPointer>

#include <functional>

class QScrollArea;

namespace congso {

class Banner;
class Button;
class DraftKeeper;
class SectionHeader;

/// The place beside the document where an action is filled in and done: nothing hides what one decides on.
/// What is typed is kept as a draft; closing loses nothing, doing it leaves nothing behind.
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    ActionPanel(DraftKeeper &drafts, QWidget *parent = nullptr);

    /// Asks for the action's fields. False when there are none to ask for; nothing is shown then.
    bool open(const ActContext &context);
    /// The same with a form that \a make makes, or does not, for an act on \a subject.
    using MakeForm = std::function<ActForm *(QWidget *parent)>;
    bool open(const QByteArray &action, const SubjectId &subject, const MakeForm &make);
    bool isOpen() const { return m_form != nullptr; }
    QByteArray action() const { return m_action; } ///< that opened it
    /// Whom it is entered for; null: the signed-in person does it.
    PersonId principal() const;
    /// Whether the document is to be put into a case file afterwards.
    bool thenFiles() const { return m_form && m_form->thenFiles(); }
    SubjectId subject() const { return m_subject; }
    void submit();
    /// The act was done: the draft goes.
    void done();
    void showError(const Error &error);
    void close();
    void setBusy(bool busy);

Q_SIGNALS:
    /// \a action: what is done, which the form may have chosen.
    void submitted(const QByteArray &action, const congso::SubjectId &subject, const QJsonObject &fields);
    void closed();

private:
    QString place() const;
    void keepDraft();
    void updateText();

    DraftKeeper &m_drafts;
    SectionHeader *m_title;
    Banner *m_banner;
    QScrollArea *m_scroll;
    Button *m_do;
    Button *m_cancel;
    ActForm *m_form = nullptr;
    QByteArray m_action;
    SubjectId m_subject;
    QPointer<QWidget> m_before; ///< had the focus when the form came, and gets it back
    bool m_restoring = false;
    bool m_busy = false;
};

}
