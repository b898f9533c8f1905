// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/casefile.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;
class QTableView;

namespace congso {

class Actions;
class Banner;
class Button;
class Chip;
class DirectoryWatch;
class ElidedLabel;
class EmptyState;
class EntryModel;
class FileReader;
class FlatTabs;
class JobModel;
class UiSettings;

/// What the page of case files is made from; all of it outlives the page.
struct CaseFileParts
{
    Office &office;
    DirectoryWatch &directory;
    UiSettings &settings;
    FileReader *reader = nullptr; ///< draws the pages of the export; null: without them
    JobModel *jobs = nullptr;
};

/// One case file: what it is, its documents in order (dragged or moved by keys), its history, and what can be done
/// with it now.
class CaseFilePane : public QWidget
{
    Q_OBJECT

public:
    /// Adds its actions to the page's table.
    CaseFilePane(const CaseFileParts &parts, Actions &actions, QWidget *parent = nullptr);

    /// Null: nothing is chosen.
    void showFile(const SubjectId &id);
    SubjectId file() const { return m_id; }
    /// Writes Mục lục văn bản as a PDF.
    void printList(const QString &path);
    /// The whole case file into a folder, as a job of the window.
    void exportTo(const QString &folder);

Q_SIGNALS:
    void messageShown(const QString &message);
    void undoOffered(const QString &message, const std::function<void()> &undo);
    void documentRequested(const congso::SubjectId &document);
    void loaded();

private:
    void build();
    void connectActions();
    void load();
    void take(const CaseFile &file);
    void takeActions(const QList<ActionState> &states);
    void showDetails();
    void showHistory();
    SubjectId currentDocument() const;
    void selectDocument(const SubjectId &document);
    void openEntry();
    void move(int from, int to);
    void moveBy(int rows);
    void takeOut();
    void describe(const SubjectId &document, const QString &sheets, const QString &note);
    void correct();
    void close();
    void askReason(const QString &title, const QString &doText, const QByteArray &action, const QString &done);
    void askPrint();
    void askExport();
    QJsonObject orderOf(const QList<SubjectId> &documents) const;
    /// Records it; \a undo, when given, is offered with \a done.
    void perform(const QByteArray &action, const QJsonObject &fields, const QString &done, const std::function<void()> &undo = {});
    /// As undo of an act: the commands that take it back.
    std::function<void()> back(const QList<Command> &commands);

    CaseFileParts m_parts;
    Actions &m_actions;
    SubjectId m_id;
    CaseFile m_file;
    SubjectId m_wanted; ///< document to be current after the next load
    EntryModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    Chip *m_state;
    Banner *m_banner;
    FlatTabs *m_tabs;
    QTableView *m_entries;
    QLabel *m_details;
    QListWidget *m_history;
    int m_generation = 0;
    bool m_busy = false;
};

}
