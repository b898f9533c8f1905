// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/incoming/stagedfindings.h"
#include "ui/intake/intakedesk.h"
#include "ui/intake/watchfolder.h"
#include "ui/intake/formvalues.h"
#include "ui/models/numbernews.h"
#include "ui/pdf/overlay.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QListView;
class QStackedWidget;

namespace congso {

class Banner;
class Button;
class DropZone;
class ElidedLabel;
class FlatTabBar;
class JobModel;
class PdfView;
class RegistrationForm;
class SafePages;
class SecrecyQuestion;
class SectionHeader;
class SignatureLine;
struct SignatureCheck;

/// "Chờ vào sổ": what has arrived at the left, its pages in the middle, the form at the right.
class IntakePage : public Page
{
    Q_OBJECT

public:
    /// \a office and \a reader outlive the page.
    IntakePage(Office &office, FileReader &reader, UiSettings &settings, JobModel *jobs = nullptr, QWidget *parent = nullptr);
    ~IntakePage() override;

    /// State: "letter", the id of a waiting letter.
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void aboutToLeave() override;
    void entered() override;
    void focusFirst() override;
    bool find() override;
    bool stepBack() override;

    IntakeDesk *desk() { return m_desk; }
    WatchFolder *watchFolder() { return m_watch; }

Q_SIGNALS:
    /// How many letters wait, for the navigation.
    void waitingChanged(int letters);
    /// The document behind a duplicate notice, or one just registered.
    void documentRequested(const congso::SubjectId &document);
    void documentRegistered(const congso::SubjectId &document);

private:
    void build();
    QWidget *buildWaiting();
    QWidget *buildPages();
    QWidget *buildForm();
    void connectParts();
    void connectActions();
    void updateActions();
    void updateFileActions();

    void showQuestion();
    void answerSecrecy(const QString &secrecy, bool separate, const QStringList &paths);
    void chooseFiles();
    void pasteFiles();
    void chooseWatched();
    void setWatched(const QString &folder);
    void takeWatched(const QStringList &paths);
    void showWatchState(bool reachable);
    void showNotMoved(const QStringList &paths);
    void showFailure(const Error &error);
    void openMenu(const QPoint &position);

    void showReloaded();
    void select(qint64 letter);
    void showCurrent();
    void showFiles();
    void showFile();
    void tellSignatures(const SignatureCheck &check);
    void clearSignatures();
    void showPages(const StagedLetter &letter, const StagedFile &file);
    void moveFile(int to);
    QList<OverlayMark> shownMarks() const;
    void showMarks(const OverlayMark &current);
    void showCurrentMark();
    const StagedFile *currentFile() const;
    QList<qint64> selectedLetters() const;
    /// \a letter is gone; a later one may bear the same id.
    void leave(qint64 letter);
    void step(int rows);

    void startPaper();
    void askScanNumber();
    struct Scan
    {
        qint64 letter; ///< staged
        QString path;
        QString name;
        int year;
        QString number; ///< as typed
    };
    void attachScan(const Scan &scan);
    void recordTwin();
    void lookForSlip(const QString &path, const QString &name);
    void attachSlip();
    void enter(bool submit);
    void takeRegistered(const incoming::Registered &done, qint64 letter, const FormValues &values, bool submit);
    void submit(const Receipt &registered, const QString &number, const FormValues &values);
    /// One after the other, then what was meant to come after them.
    void link(const SubjectId &document, QList<QJsonObject> links, const std::function<void()> &then);
    void alert(const SubjectId &document, const QJsonObject &fields);
    /// In the status line; \a cleaned: with a word on what was left out.
    void tellDone(const QString &message, bool cleaned);
    void lookForNumber(const SubjectId &letter, const std::function<void(const NumberNews::Number &)> &answer);
    void askDiscard();
    void offerDiscardSecret(bool secret);
    void lookForDuplicates();
    void lookForAlike(const QString &hash, StagedState state);
    void forgetDuplicates();
    void showDuplicates();
    void loadDirectory();

    Office &m_office;
    FileReader &m_reader;
    UiSettings &m_settings;
    JobModel *m_jobs;
    qint64 m_watchJob = 0; ///< the watched folder that cannot be read
    IntakeDesk *m_desk;
    WatchFolder *m_watch;
    NumberNews *m_numbers;
    SecrecyQuestion *m_question = nullptr;
    Banner *m_notice = nullptr;
    Banner *m_duplicates = nullptr;
    SectionHeader *m_header = nullptr;
    QListView *m_list = nullptr;
    DropZone *m_drop = nullptr;
    FlatTabBar *m_files = nullptr;
    PdfView *m_pages = nullptr;
    SafePages *m_safePages = nullptr;
    SignatureLine *m_signatures = nullptr;
    Banner *m_brokenSignature = nullptr;
    QStackedWidget *m_work = nullptr;
    ElidedLabel *m_place = nullptr;
    RegistrationForm *m_form = nullptr;
    QAction *m_openDuplicate = nullptr;
    QAction *m_discardNow = nullptr;
    QAction *m_twin = nullptr;       ///< Ghi nhận bản giấy của số đến …
    QAction *m_attachSlip = nullptr; ///< the signed slip of another document
    SubjectId m_slipOf;
    QString m_slipPath;
    QString m_slipName;
    QTimer m_duplicateSoon;
    SubjectId m_duplicate;
    QList<DuplicateNotice> m_same;
    QList<incoming::NearEqual> m_alike;
    QPair<QString, StagedState> m_alikeOf; ///< main file and how far it was read when m_alike was asked for
    QUuid m_commandId;
    qint64 m_current = 0;
    qint64 m_shownFile = 0;
    qint64 m_secretOffered = 0;
    StagedState m_shownState = StagedState::Waiting;
    qint64 m_selectWhenThere = 0;
    int m_rowBefore = 0;
    quint64 m_generation = 0;
    quint64 m_directoryGeneration = 0;
    quint64 m_shownDirectory = 0;
    bool m_registering = false;
    bool m_focusForm = false;
};

}
