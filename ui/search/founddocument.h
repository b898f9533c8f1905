// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/documentpane.h"
#include "ui/incoming/fileview.h"

#include <QStackedWidget>

namespace congso {

class OutgoingPane;
class PdfView;
class ScanMarks;

/// The document of a hit, whether it came in or goes out, at the place where it was found, with what can be done with it.
class FoundDocument : public QStackedWidget
{
    Q_OBJECT

public:
    /// Adds the actions of incoming documents to \a actions, with searchActions() in it; those of outgoing ones are a table
    /// of their own on the same page, and only one of both is enabled at a time.
    FoundDocument(const IncomingParts &parts, Actions &actions, QWidget *page);

    /// Null: nothing is chosen.
    void showHit(const SubjectId &id, bool outgoing, const FoundPlace &place);
    bool showsOutgoing() const;
    FileView *files() const;
    PdfView *view() const;
    void send();
    bool find();
    bool stepBack();
    void settle();

Q_SIGNALS:
    void messageShown(const QString &message);
    void undoOffered(const QString &message, const std::function<void()> &undo);
    /// As Page::pageRequested.
    void pageRequested(const QString &id, const QVariantMap &state);

private:
    void connectPanes();
    void connectActions();
    ScanMarks *scan() const { return showsOutgoing() ? m_outScan : m_scan; }
    void stepHit(int by);
    void follow(const SubjectId &id, const QString &label);
    void updateActions();

    IncomingParts m_parts;
    Actions &m_actions;
    Actions *m_outActions;
    DocumentPane *m_incoming;
    OutgoingPane *m_outgoing;
    ScanMarks *m_scan;
    ScanMarks *m_outScan;
};

}
