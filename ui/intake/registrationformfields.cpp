// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/registrationform.h"

#include "app/agencies/agencies.h"
#include "app/office/officerules.h"
#include "app/words/agencywords.h"
#include "ui/incoming/assignmentrows.h"
#include "ui/intake/choices.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace congso {

namespace {
/// Only as high as there is room, but never narrower than what is in it.
class FormScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const QSize least = QScrollArea::minimumSizeHint();
        return widget() ? QSize(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least.height()) : least;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};


constexpr int suggestionCount = 12;

QComboBox *comboOf(const QList<Choice> &choices)
{
    auto *box = new QComboBox;
    for (const Choice &choice : choices)
        box->addItem(choice.name, choice.code);
    return box;
}

/// What was used before, then the directory, then the names every office knows; those that are not there on the day of
/// the document behind those that are, each name once with what is to be said of it.
QList<Suggested> agenciesToOffer(const QStringList &used, const QList<AgencySuggestion> &directory, const QString &typed)
{
    static const QList<Choice> everybodys = agencyChoices();
    QHash<QString, AgencySuggestion> known;
    for (const AgencySuggestion &one : directory)
        known.insert(one.name, one);
    QList<Suggested> there;
    QList<Suggested> gone;
    QSet<QString> told;
    const auto offer = [&](const QString &name) {
        if (told.contains(name))
            return;
        told.insert(name);
        const auto found = known.constFind(name);
        if (found == known.constEnd())
            there << Suggested{name, {}};
        else
            (found->alive ? there : gone) << Suggested{name, AgencyWords::note(*found)};
    };
    for (const QString &name : used)
        offer(name);
    for (const AgencySuggestion &one : directory)
        offer(one.name);
    if (directory.isEmpty()) {
        for (const QString &name : matchingNames(everybodys, typed))
            offer(name);
    }
    return (there + gone).mid(0, suggestionCount);
}

}

void RegistrationForm::makeFields()
{
    makeArrivalFields();
    makeDocumentFields();
    makeMeetingFields();
    makeHandlingFields();
    makeSubmissionFields();
    for (const Field &field : std::as_const(m_fields))
        field.box->editor()->setObjectName(QStringLiteral("form.") + field.key);
}

void RegistrationForm::makeCheck(const QString &key, const QString &label, const QString &text)
{
    auto *box = new QCheckBox(text);
    make(key, label, box, [box] { return box->isChecked() ? QStringLiteral("1") : QString(); },
         [box](const QString &value) { box->setChecked(!value.isEmpty()); });
    connect(box, &QCheckBox::toggled, this, [this, key] { touch(key); });
}

void RegistrationForm::makeMeetingFields()
{
    makeDate(formkey::meetingDate, tr("Meeting on"));
    makeLine(formkey::meetingTime, tr("From (time)"), new QLineEdit, 5);
    makeLine(formkey::meetingEnd, tr("Until (time)"), new QLineEdit, 5);
    makeLine(formkey::meetingPlace, tr("Place"), new QLineEdit, 300);
    makeLine(formkey::meetingChair, tr("Chaired by"), new QLineEdit, 200);
}

LabelledField *RegistrationForm::make(const QString &key, const QString &label, QWidget *editor, std::function<QString()> text,
                                      std::function<void(const QString &)> setText)
{
    auto *box = new LabelledField(label, editor, this);
    m_fields << Field{key, box, std::move(text), std::move(setText), {}, false};
    return box;
}

void RegistrationForm::makeLine(const QString &key, const QString &label, QLineEdit *edit, int longest)
{
    edit->setMaxLength(longest);
    make(key, label, edit, [edit] { return edit->text().normalized(QString::NormalizationForm_C); },
         [edit](const QString &text) {
             edit->setText(text);
             edit->setCursorPosition(0);
         });
    connect(edit, &QLineEdit::textEdited, this, [this, key] { touch(key); });
}

void RegistrationForm::makeDate(const QString &key, const QString &label)
{
    auto *edit = new DateEdit([&office = m_office] { return office.today(); });
    edit->lineEdit()->setAccessibleName(label);
    make(key, label, edit, [edit] { return edit->value(); }, [edit](const QString &value) { edit->setValue(value); });
    connect(edit->lineEdit(), &QLineEdit::textEdited, this, [this, key] { touch(key); });
    connect(edit, &DateEdit::dateChanged, this, [this, key] { touch(key); });
}

void RegistrationForm::makeList(const QString &key, const QString &label, QComboBox *box)
{
    make(key, label, box, [box] { return box->currentData().toString(); },
         [box](const QString &code) {
             const int index = box->findData(code);
             if (index >= 0)
                 box->setCurrentIndex(index);
         });
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(1);
    connect(box, &QComboBox::currentIndexChanged, this, [this, key] { touch(key); });
}

QLineEdit *RegistrationForm::suggesting(incoming::Suggestion what)
{
    return new SuggestEdit([this, what](const QString &typed, const SuggestEdit::Answer &answer) {
        onResult(incoming::suggestions(m_office, what, typed, suggestionCount), this, [this, what, typed, answer](const Result<QStringList> &used) {
            if (what == incoming::Suggestion::Agency)
                suggestAgencies(typed, used.value_or(QStringList()), answer);
            else
                answer(withoutNotes(used.value_or(QStringList())));
        });
    });
}

void RegistrationForm::suggestAgencies(const QString &typed, const QStringList &used, const SuggestEdit::Answer &answer)
{
    m_agencySearch.request_stop();
    m_agencySearch = std::stop_source();
    const QDate day = QDate::fromString(find(formkey::issued)->text(), Qt::ISODate);
    onResult(agencies::suggest(m_office, typed, day, suggestionCount, m_agencySearch.get_token()), this,
             [typed, used, answer](const Result<QList<AgencySuggestion>> &found) {
                 answer(agenciesToOffer(used, found.value_or(QList<AgencySuggestion>()), typed));
             });
}

void RegistrationForm::makeArrivalFields()
{
    auto *number = new QLineEdit;
    number->setToolTip(tr("The number that the register gives next; write another one only when it is needed."));
    makeLine(formkey::number, tr("Arrival no."), number, 14);
    makeDate(formkey::arrival, tr("Arrival date"));
    makeList(formkey::book, tr("Entered in"), new QComboBox);
}

void RegistrationForm::makeDocumentFields()
{
    makeLine(formkey::code, tr("Number, notation"), new QLineEdit, 100);
    makeDate(formkey::issued, tr("Document date"));
    makeLine(formkey::agency, tr("Issuing agency"), suggesting(incoming::Suggestion::Agency), 200);
    makeCheck(formkey::sealed, tr("Envelope"), tr("not to be opened"));
    makeLine(formkey::addressee, tr("Addressed to"), new QLineEdit, 200);
    auto *kind = new ChoiceEdit(kindChoices());
    make(formkey::kind, tr("Kind of document"), kind, [kind] { return kind->code(); },
         [kind](const QString &code) {
             kind->setCode(code);
             kind->setCursorPosition(0);
         });
    connect(kind, &QLineEdit::textEdited, this, [this] { touch(formkey::kind); });
    makeList(formkey::urgency, tr("Urgency"), comboOf(urgencyChoices()));
    makeList(formkey::secrecy, tr("Secrecy"), comboOf(secrecyChoices()));
    auto *subject = new GrowingTextEdit;
    subject->setLines(1, 4);
    make(formkey::subject, tr("Subject"), subject, [subject] { return subject->cleanText().simplified(); },
         [subject](const QString &text) { subject->setPlainText(text); });
    connect(subject, &QPlainTextEdit::textChanged, this, [this] { touch(formkey::subject); });
    makeLine(formkey::signer, tr("Signer"), suggesting(incoming::Suggestion::Signer), 50);
    makeLine(formkey::signerTitle, tr("Position"), suggesting(incoming::Suggestion::SignerTitle), 100);
}

void RegistrationForm::makeHandlingFields()
{
    makeDate(formkey::due, tr("Deadline for handling"));
    makeCheck(formkey::reply, tr("Reply required"), tr("yes"));
    makeLine(formkey::pages, tr("Pages"), new QLineEdit, 5);
    makeLine(formkey::field, tr("Field of work"), suggesting(incoming::Suggestion::Field), 100);
    makeLine(formkey::copies, tr("Copies"), new QLineEdit, 5);
    auto *note = new GrowingTextEdit;
    note->setLines(1, 4);
    make(formkey::note, tr("Note"), note, [note] { return note->cleanText(); },
         [note](const QString &text) { note->setPlainText(text); });
    connect(note, &QPlainTextEdit::textChanged, this, [this] { touch(formkey::note); });
}

void RegistrationForm::makeSubmissionFields()
{
    makeList(formkey::leader, tr("Submit to"), new QComboBox);
    auto *proposal = new GrowingTextEdit(tr("What the office proposes"));
    proposal->setLines(1, 4);
    make(formkey::proposal, tr("Proposed handling"), proposal, [proposal] { return proposal->cleanText(); },
         [proposal](const QString &text) { proposal->setPlainText(text); });
    connect(proposal, &QPlainTextEdit::textChanged, this, [this] { touch(formkey::proposal); });
    m_parts = new AssignmentRows(m_directory, m_office.store().rules().calendar, m_office.today());
    make(formkey::parts, tr("Proposed assignments"), m_parts,
         [this] { return partsToText(m_parts->draft()); }, [this](const QString &text) { setParts(text); });
    connect(m_parts, &AssignmentRows::changed, this, [this] {
        orderParts();
        touch(formkey::parts);
        showFindings();
    });
    makeFindings();
    auto *wording = new GrowingTextEdit(tr("What the instruction would say"));
    wording->setLines(1, 4);
    make(formkey::wording, tr("Wording of the instruction"), wording, [wording] { return wording->cleanText(); },
         [wording](const QString &text) { wording->setPlainText(text); });
    connect(wording, &QPlainTextEdit::textChanged, this, [this] { touch(formkey::wording); });
    makeCheck(formkey::alert, tr("Urgent letter"), tr("alert who is to lead at once"));
    orderParts();
}

void RegistrationForm::addRow(QVBoxLayout *column, const QList<std::pair<QString, int>> &keysAndWidths)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (const auto &[key, width] : keysAndWidths)
        row->addWidget(find(key)->box, width, Qt::AlignTop);
    column->addLayout(row);
}

void RegistrationForm::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, 0, space::l, space::m);
    column->setSpacing(space::s);
    addRow(column, {{formkey::number, 27}, {formkey::arrival, 35}, {formkey::book, 38}});
    addRow(column, {{formkey::code, 50}, {formkey::issued, 50}});
    addRow(column, {{formkey::agency, 1}});
    addRow(column, {{formkey::sealed, 42}, {formkey::addressee, 58}, {formkey::kind, 58}}); // of a sealed letter the one, else the other
    addRow(column, {{formkey::urgency, 50}, {formkey::secrecy, 50}});
    addRow(column, {{formkey::subject, 1}});
    addRow(column, {{formkey::signer, 50}, {formkey::signerTitle, 50}});
    addRow(column, {{formkey::meetingDate, 46}, {formkey::meetingTime, 27}, {formkey::meetingEnd, 27}});
    addRow(column, {{formkey::meetingPlace, 1}});
    addRow(column, {{formkey::meetingChair, 1}});
    addRow(column, {{formkey::due, 48}, {formkey::reply, 30}, {formkey::pages, 22}});
    m_dueNote = wrappedLabel({}, content);
    m_dueNote->setObjectName(QStringLiteral("form.due.note"));
    m_dueNote->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_dueNote);
    addRow(column, {{formkey::field, 70}, {formkey::copies, 30}});
    addRow(column, {{formkey::note, 1}});
    addRow(column, {{formkey::leader, 1}});
    addRow(column, {{formkey::proposal, 1}});
    addRow(column, {{formkey::findings, 1}});
    addRow(column, {{formkey::parts, 1}});
    addRow(column, {{formkey::wording, 1}});
    addRow(column, {{formkey::alert, 1}});
    column->addStretch();

    m_scroll = new FormScroll(this);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("form.error"));
    m_banner->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_banner);
}

}
