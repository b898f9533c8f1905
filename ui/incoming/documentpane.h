// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/delegation.h"
#include "db/types/incoming.h"
#include "ui/models/draftkeeper.h"

#include <QFuture>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace congso {

class ActionPanel;
class ActionRow;
class Actions;
class Banner;
class ComposeBox;
class DirectoryWatch;
class DocumentHeader;
class DragHandle;
class ElidedLabel;
class EmptyState;
class FileReader;
class FileView;
class FlatTabs;
class HistoryTab;
class JobModel;
class RelatedTab;
class SlipTab;
class UiSettings;
class WorkingCopies;
struct OfficeRules;
struct PrintSummary;

/// What the pages of incoming documents are made from; all of it outlives them.
struct IncomingParts
{
    Office &office;
    DirectoryWatch &directory;
    const OfficeRules &rules;
    FileReader *reader; ///< null where none could be started
    UiSettings &settings;
    JobModel *jobs = nullptr; ///< where long work tells of itself; may be null
    std::shared_ptr<const Delegation> delegation = {}; ///< under which one acts for its principal; null: for oneself
    WorkingCopies *copies = nullptr; ///< drafts in a word processor; null: none are edited there
};

/// One document: what it is, what can be done with it now, its pages, slip and history, and the box to write
/// an opinion in, which stays in sight. Actions are filled in beside the document, never over it.
class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    /// Adds the actions of the workflow to the page's table.
    DocumentPane(const IncomingParts &parts, Actions &actions, QWidget *parent = nullptr);

    /// Null: nothing is chosen.
    void showDocument(const SubjectId &id);
    SubjectId document() const { return m_id; }
    void openAction(const QByteArray &action);
    /// Ctrl+Enter: what is open, else what is written, else the main action.
    void send();
    void setTab(int index);
    int tab() const;
    bool find();
    enum class Leave { PanelToo, Panel };
    /// Closes the find bar, else the action that is being filled in; with Leave::Panel that stays open.
    bool stepBack(Leave leave = Leave::PanelToo);
    void settle();
    void focusOpinion();
    /// Asks for the case file that these go into; \a title is proposed for a new one.
    void fileInto(const QList<SubjectId> &documents, const QString &title = {});
    /// Phiếu giải quyết văn bản đến, to a printer or a PDF.
    void printSlip();
    /// Labels for the papers of these: asks where the sheet of labels begins and where the PDF goes.
    void printLabels(const QList<SubjectId> &documents);
    FileView *files() const { return m_files; }
    /// Offers to draft an answer and to copy; the page then hears answerRequested() and copyRequested().
    void offerAnswer();

Q_SIGNALS:
    void messageShown(const QString &message);
    void undoOffered(const QString &message, const std::function<void()> &undo);
    /// The document and what may be done with it are there.
    void loaded();
    /// Another document is wanted: one that is linked with this one.
    void documentRequested(const congso::SubjectId &id);
    /// An outgoing document is wanted: one that is linked with this one.
    void outgoingRequested(const congso::SubjectId &id);
    /// A draft that answers this document is wanted; \a label names it.
    void answerRequested(const congso::SubjectId &id, const QString &label);
    /// A certified copy or an extract of this document is wanted (sao y, sao lục, trích sao).
    void copyRequested(const congso::SubjectId &id);
    /// This person's own mark on the document has changed.
    void marked();
    /// This person did something to the document.
    void acted(const QByteArray &action, const congso::SubjectId &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void load();
    void takeDocument(const IncomingDocument &document);
    void takeActions(const QList<ActionState> &states);
    void clear();
    void showPanel(bool open);
    void perform(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields);
    /// \a fileAs: it is put into a case file next, with this as the title of a new one.
    void performed(const QByteArray &action, const Receipt &receipt, const SubjectId &subject, const QString &code, const std::optional<QString> &fileAs = {});
    void refused(const QByteArray &action, const Error &error);
    void sendOpinion();
    void connectOwn();
    void openOwn(const QByteArray &opener);
    void keepMark(const SubjectId &subject, const QJsonObject &fields);
    void loadMark();
    void showContested();
    void takeOwnActions(QList<QAction *> &rest);
    bool answersFirst() const;
    void showTab();
    void saveMeeting();
    void connectPaper();
    void takePaperActions(QList<QAction *> &first, QList<QAction *> &rest);
    bool wantsScan() const;
    void chooseScan();
    void attachScan(const QString &path);
    void saveStampedCopy();
    void writeStampedCopy(const SubjectId &document, const QString &path);
    void writeLabels(const QList<SubjectId> &documents, int first, const QString &path);
    void askWhere(const QString &title, const QString &name, const std::function<void(const QString &)> &then);
    void followPrint(const QFuture<Result<PrintSummary>> &print, qint64 job, const QString &path, const std::function<void()> &again);
    const ActionState *state(const QByteArray &action) const;
    QByteArray primary() const;

    IncomingParts m_parts;
    Actions &m_actions;
    DraftKeeper m_drafts;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_page;
    DocumentHeader *m_header;
    DragHandle *m_drag;
    ElidedLabel *m_mark;
    Banner *m_banner;
    Banner *m_contested;
    ActionRow *m_row;
    QSplitter *m_beside;
    FlatTabs *m_tabs;
    FileView *m_files;
    SlipTab *m_slip;
    RelatedTab *m_related;
    HistoryTab *m_history;
    ActionPanel *m_panel;
    ComposeBox *m_compose;
    QTimer *m_readTimer;
    SubjectId m_id;
    IncomingDocument m_document;
    QList<ActionState> m_answered; ///< what the rules said, which may come before the document
    QList<ActionState> m_states;   ///< what of it makes sense for the document
    int m_generation = 0;
    int m_statesOf = 0; ///< generation of m_states
    bool m_performing = false;
    bool m_answers = false; ///< drafting an answer is offered
    bool m_copies = false;  ///< making a copy is offered
};

}
