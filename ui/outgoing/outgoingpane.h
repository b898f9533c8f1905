// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"
#include "db/types/paperplace.h"
#include "ui/incoming/documentpane.h"
#include "ui/models/numbernews.h"

class QListView;

namespace congso {

class CommentList;
class DetailsTab;
class FormCheckPanel;
struct FormFix;
class HistoryModel;
class LinksTab;
class OutgoingHeader;
class RecipientsTab;
class ReviewTab;
class WorkingCopies;

/// One outgoing document: what it is, its pages with the comments on them, who has reviewed it, whom it goes to, what it
/// hangs together with, its history, and what can be done with it now. Actions are filled in beside it, never over it.
class OutgoingPane : public QWidget
{
    Q_OBJECT

public:
    /// Adds the actions of the workflow to the page's table.
    OutgoingPane(const IncomingParts &parts, Actions &actions, QWidget *parent = nullptr);

    /// Null: nothing is chosen.
    void showDocument(const SubjectId &id);
    SubjectId document() const { return m_id; }
    void openAction(const QByteArray &action);
    /// Ctrl+Enter: what is open, else the main action.
    void send();
    void setTab(int index);
    bool find();
    /// Ends the marking of a place, closes the find bar, else the action that is being filled in.
    bool stepBack();
    void settle();
    FileView *files() const { return m_files; }
    /// Asked before an action is begun; true: it was done to several documents at once.
    using Together = std::function<bool(const QByteArray &action)>;
    void setTogether(Together together) { m_together = std::move(together); }

Q_SIGNALS:
    void messageShown(const QString &message);
    void undoOffered(const QString &message, const std::function<void()> &undo);
    /// The document and what may be done with it are there.
    void loaded();
    void documentRequested(const congso::SubjectId &id, bool incoming);
    /// A draft that begins from this document is wanted.
    void followRequested(const congso::SubjectId &id, const QString &label);
    void acted(const QByteArray &action, const congso::SubjectId &id);
    /// What is done on another page: writing and signing the text, comparing its versions, its copies and envelopes.
    void pageRequested(const QString &id, const QVariantMap &state);

private:
    void build();
    QWidget *buildTop();
    void buildTabs();
    void connectParts();
    void connectActions();
    void clear();
    void load();
    void take(const OutgoingDocument &document);
    void takePaper(const PaperPlace &place);
    void askActions();
    void showFiles();
    void takeActions(const QList<ActionState> &states);
    void takeOwnActions(QList<QAction *> &rest);
    void showTab();
    void showMarks();
    void goToComment();
    void comment(int page, const QRectF &points);
    void openForm(const QByteArray &action, const PlacedComment &place = {});
    void openRecipients();
    bool holdsRole(const QByteArray &kind) const;
    void askEnvelopes();
    void write();
    void sign();
    void perform(const QByteArray &action, const QJsonObject &fields, const PersonId &behalf = {});
    void performed(const QByteArray &action, const Receipt &receipt, const SubjectId &subject, const QString &code);
    void sayNumber(const SubjectId &subject, const QString &before);
    static QString numberSaid(const OutgoingDocument &document);
    void lookForNumber(const SubjectId &subject, const std::function<void(const NumberNews::Number &)> &answer);
    void refused(const QByteArray &action, const Error &error);
    void connectText();
    void connectCopies();
    void showCopy();
    void takeTextActions(QList<QAction *> &buttons, QList<QAction *> &rest);
    bool mayChangeText() const;
    bool signsNow() const;
    void editText();
    void checkForm();
    void closeFindings();
    void putRight(const QList<FormFix> &fixes);
    void compare();
    const ActionState *state(const QByteArray &action) const;
    bool entersSignature() const;

    IncomingParts m_parts;
    Actions &m_actions;
    DraftKeeper m_drafts;
    Together m_together;
    NumberNews *m_numbers;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_page;
    OutgoingHeader *m_header;
    Banner *m_banner;
    Banner *m_returned;
    ActionRow *m_row;
    QSplitter *m_beside;
    FlatTabs *m_tabs;
    FileView *m_files;
    CommentList *m_comments;
    ReviewTab *m_review;
    RecipientsTab *m_recipients;
    DetailsTab *m_details;
    LinksTab *m_links;
    QListView *m_history;
    HistoryModel *m_historyModel;
    ActionPanel *m_panel;
    FormCheckPanel *m_findings;
    Banner *m_copyBanner;
    QAction *m_saveOver;
    PlacedComment m_placed; ///< the place that is being commented on
    QString m_checked;  ///< hash of the file whose form was checked
    QString m_editWhen; ///< a text that was just recorded to be edited, once it is here
    QString m_checkWhen; ///< the same to be checked again
    QTimer *m_readTimer;
    SubjectId m_id;
    OutgoingDocument m_document;
    QList<ActionState> m_states;
    PaperPlace m_paper; ///< where the original lies
    int m_generation = 0;
    bool m_entering = false; ///< the signature of the approver is entered
    bool m_performing = false;
    bool m_writesFirst = false; ///< the main action is to write the text
    bool m_signsFirst = false;  ///< the same, to sign with a certificate
};

}
