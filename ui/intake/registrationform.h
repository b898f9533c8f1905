// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/rules/routing.h"
#include "ui/intake/formvalues.h"
#include "ui/pdf/overlay.h"
#include "ui/widgets/suggestedit.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace congso {

class AssignmentRows;
class Banner;
class FindingsBox;
class LabelledField;

/// The fields of registration (NĐ 30 Phụ lục VI, văn bản đến), filled in from what was recognised and
/// from what was typed before. What is typed is kept in the store while typing, for this person and
/// letter, until the letter is registered or discarded.
class RegistrationForm : public QWidget
{
    Q_OBJECT

public:
    explicit RegistrationForm(Office &office, QWidget *parent = nullptr);
    ~RegistrationForm() override;

    void setDirectory(const directory::Directory &directory);

    /// Shows another letter: keeps what was typed for the one before, fills in and then puts what was
    /// typed for this one over it.
    void load(const StagedLetter &letter);
    /// The same letter has been read meanwhile: fills in what nobody has typed.
    void update(const StagedLetter &letter);
    /// An empty form for a letter that lies here on paper: no file, its scan comes later.
    void loadPaper();
    bool paper() const;
    /// Shows no letter.
    void clear();
    qint64 letter() const { return m_letter; }

    FormValues values() const;
    /// What to register, or the first field that does not say what it should; that one is then marked.
    Result<incoming::RegisterRequest> request();
    PersonId leader() const;
    /// What the clerk proposes goes with the submission only: true, and told, when registering alone would lose it.
    bool stopsForProposal();
    /// The degree chosen, when it is not "none".
    bool secret() const;
    void chooseNotSecret();

    /// Marks the field that \a error names and says the sentence under the form; typed texts stay.
    void showError(const Error &error);
    void clearErrors();

    /// \a letter is in the book: its kept text goes, and the next form may copy from \a entered.
    void registered(qint64 letter, const FormValues &entered);
    /// \a letter is discarded: nothing typed for it is kept, here or in the store.
    void forget(qint64 letter);
    bool canCopyPrevious() const { return !m_previous.isEmpty(); }
    /// Fills in what is empty or untouched from the form registered before.
    void copyPrevious();
    /// Writes what is typed to the store now: on leaving, locking, closing.
    void keepNow();
    /// The first field to look at: wrong, to be checked, empty but needed, else the document's number.
    void focusNext();
    void focusField(const QString &key);

    /// Boxes of what was recognised, the focused field's as the current one.
    QList<OverlayMark> marks() const;

    LabelledField *field(const QString &key) const;
    Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void edited();
    /// A degree of secrecy was chosen (true) or taken back.
    void secretChanged(bool secret);
    /// Number, date or agency changed: look for duplicates.
    void identityChanged();
    /// The focus moved to a field; \a mark may have no box.
    void marksChanged(const congso::OverlayMark &current);

private:
    struct Field
    {
        QString key;
        LabelledField *box = nullptr;
        std::function<QString()> text;
        std::function<void(const QString &)> setText;
        Proposed proposed;
        bool touched = false;
    };

    void build();
    void addRow(QVBoxLayout *column, const QList<std::pair<QString, int>> &keysAndWidths);
    void makeFields();
    LabelledField *make(const QString &key, const QString &label, QWidget *editor, std::function<QString()> text,
                        std::function<void(const QString &)> setText);
    void makeLine(const QString &key, const QString &label, QLineEdit *edit, int longest);
    void makeDate(const QString &key, const QString &label);
    void makeList(const QString &key, const QString &label, QComboBox *box);
    void makeArrivalFields();
    void makeDocumentFields();
    void makeMeetingFields();
    void makeHandlingFields();
    void makeSubmissionFields();
    void makeCheck(const QString &key, const QString &label, const QString &text);
    void startLetter(qint64 letter, const QString &origin, const RecognisedFields &recognised);
    /// Fields that this kind of letter has no use for are not there.
    void showWanted();
    void makeFindings();
    /// What was read besides the fields, and what the office's own documents say to it.
    void askFindings();
    void takeFindings(const LetterFindings &findings);
    void proposeSecrecy(const Proposed &secrecy);
    void askWhoLed(const IncomingFields &fields);
    void addTask(QJsonObject part);
    void leadWith(const UnitId &unit);
    void putParts(const QJsonArray &parts);
    void showFindings();
    void showDueNote();
    void askRoute();
    void applyRoute(const rules::Route &route);
    void setParts(const QString &json);
    void orderParts();
    QLineEdit *suggesting(incoming::Suggestion what);
    void suggestAgencies(const QString &typed, const QStringList &used, const SuggestEdit::Answer &answer);

    Field *find(const QString &key);
    const Field *find(const QString &key) const;
    void touch(const QString &key);
    void set(const QString &key, const QString &text);
    void empty(); ///< nothing is left of the letter before
    void fillDefaults();
    void fillProposed(const QMap<QString, Proposed> &proposed);
    void putOver(const FormValues &typed);
    void showState(Field &field);
    void askNumber();
    void focusMoved(QWidget *now);
    QString place(qint64 letter) const;

    static bool refill(QComboBox *box, const QList<std::pair<QString, QString>> &namesAndCodes);

    Office &m_office;
    QList<Field> m_fields;
    directory::Directory m_directory;
    QScrollArea *m_scroll;
    Banner *m_banner;
    QTimer m_keep;
    QTimer m_routeSoon;
    AssignmentRows *m_parts = nullptr;
    FindingsBox *m_findings = nullptr;
    QLabel *m_dueNote = nullptr;
    LetterFindings m_found;
    OverlayMark m_pointed; ///< beside the fields
    QString m_rule;
    quint64 m_routeGeneration = 0;
    std::stop_source m_agencySearch;
    FormValues m_previous;
    QString m_wrong;
    QString m_current;
    QString m_origin;
    qint64 m_letter = 0;
    int m_expected = 0;
    quint64 m_generation = 0;
    bool m_filling = false;
    bool m_kept = false;
};

}
