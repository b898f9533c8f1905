// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drafting/writing.h"
#include "ui/incoming/documentpane.h"
#include "ui/models/draftkeeper.h"
#include "ui/shell/page.h"

class QMenu;

namespace congso {

class ComposingPage;
class FormCheckPanel;

/// The text of a draft written inside: fields and content at the left, the pages as they will be at the right. Each save
/// is a version of the draft; what is not saved is kept for the person through crash, lock and sign-out.
/// restoreState() {"document"} opens a draft; {"template"} begins it from that one of the program's templates, an empty
/// one from nothing.
class WritingPage : public Page
{
    Q_OBJECT

public:
    explicit WritingPage(const IncomingParts &parts, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void aboutToLeave() override;
    void entered() override;
    void focusFirst() override;
    bool stepBack() override;

Q_SIGNALS:
    /// The text is there and can be written on.
    void ready();

private:
    void build();
    QWidget *buildTop();
    void fillMenu();
    void connectActions();
    void open(const SubjectId &id, std::optional<QString> made);
    void take(const OutgoingDocument &draft, std::optional<QString> made);
    void takeWritten(const std::optional<drafting::WrittenText> &written, std::optional<QString> made);
    void beginAnew(const QString &made);
    void takeText(const composing::ComposedDocument &text);
    void takeUnsaved(const QString &kept);
    void replaceBy(const composing::ComposedDocument &text);
    void begin(const composing::Template &made);
    void beginFromFile();
    void keepAsFile();
    void keepForOffice();
    void loadTemplates(const std::function<void()> &then);
    void keep();
    void discard();
    void save();
    void saveOver(int version);
    void saved(const drafting::SavedText &saved, const SubjectId &id);
    void refused(const Error &error);
    void check();
    void showMarks();
    void updateState();

    IncomingParts m_parts;
    DraftKeeper m_drafts;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QMenu *m_menu;
    Banner *m_banner;
    ComposingPage *m_writing;
    FormCheckPanel *m_findings;
    QAction *m_overAct;
    QList<composing::Template> m_templates; ///< of the office and of the program
    SubjectId m_id;
    OutgoingDocument m_draft;
    composing::ComposedDocument m_savedText; ///< as it was last recorded, or began
    int m_over = 0;      ///< version of the main file that is written over
    int m_newest = 0;    ///< that another person made, to be saved over
    int m_generation = 0;
    bool m_dirty = false;
    bool m_ready = false;
    bool m_saving = false;
};

}
