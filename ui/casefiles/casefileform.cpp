// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefiles/casefileform.h"

#include "app/casefiles/casefiles.h"
#include "app/words/errorwords.h"
#include "app/words/workwords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/shell/formdraft.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QIntValidator>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 560;
constexpr int codeLength = 20;
constexpr int titleLength = 500;

/// "Công văn trao đổi … (10 năm)": the periods are named as the law names them.
QString retentionLabel(const casefiles::Retention &period)
{
    CaseFile file;
    file.permanent = period.permanent;
    file.years = period.years;
    return casefiles::retentionText(file) + QStringLiteral(" · ") + period.name;
}

LabelledField *fieldIn(QBoxLayout *layout, const QString &label, QWidget *editor, const char *name, int stretch = 0)
{
    editor->setObjectName(QLatin1String(name));
    const QList<QLineEdit *> lines = editor->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->setAccessibleName(label);
    auto *field = new LabelledField(label, editor);
    layout->addWidget(field, stretch);
    return field;
}
}

CaseFileForm::CaseFileForm(Office &office, const DirectoryWatch &directory, const QString &title, QWidget *parent)
    : FormDialog(QStringLiteral("casefile"), tr("New case file"), tr("Open the case file"), dialogWidth, parent), m_office(office), m_directory(directory)
{
    build();
    m_title->setText(title.left(titleLength));
    m_year->setText(QString::number(m_office.today().year()));
    m_start->setDate(m_office.today());
    m_rights->setCurrentIndex(m_rights->findData(QStringLiteral("unit")));
    m_keeper->setCurrentIndex(m_keeper->findData(m_office.identity().person.id.toString()));
    proposeCode();
    m_title->setFocus();
    m_draft = new FormDraft(office, {}, QStringLiteral("casefile.opened"), this, title.isEmpty() ? QStringList() : QStringList{m_title->objectName()});
}

CaseFileForm::CaseFileForm(Office &office, const DirectoryWatch &directory, const CaseFile &file, QWidget *parent)
    : FormDialog(QStringLiteral("casefile"), tr("Correct case file"), tr("Save"), dialogWidth, parent), m_office(office), m_directory(directory), m_file(file)
{
    build();
    load();
    m_before = values();
    m_title->setFocus();
    m_draft = new FormDraft(office, file.id, QStringLiteral("casefile.corrected"), this);
}

void CaseFileForm::build()
{
    m_banner = new Banner(this);
    m_banner->hide();
    column()->addWidget(m_banner);
    m_title = new QLineEdit(this);
    m_title->setMaxLength(titleLength);
    m_code = new QLineEdit(this);
    m_code->setMaxLength(codeLength);
    m_year = new QLineEdit(this);
    m_year->setValidator(new QIntValidator(1900, 9999, m_year));
    m_start = new DateEdit([&office = m_office] { return office.today(); }, this);
    m_keeper = new QComboBox(this);
    fillPeople();
    m_retention = new QComboBox(this);
    m_retention->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_retention->addItem(tr("Not fixed yet"), QString());
    for (const casefiles::Retention &period : casefiles::retentionPeriods())
        m_retention->addItem(retentionLabel(period), period.code);
    m_rights = new QComboBox(this);
    for (const char *code : {"keeper", "unit", "agency"})
        m_rights->addItem(WorkWords::rights(QLatin1String(code)), QLatin1String(code));
    m_note = new GrowingTextEdit({}, this);
    m_note->setLines(1, 4);

    m_titleField = fieldIn(column(), tr("Title of the case file"), m_title, "casefile.title");
    auto *first = new QHBoxLayout;
    first->setSpacing(space::m);
    m_codeField = fieldIn(first, tr("Case file code"), m_code, "casefile.code", 2);
    fieldIn(first, tr("Year"), m_year, "casefile.year", 1);
    fieldIn(first, tr("Begin"), m_start, "casefile.start", 2);
    column()->addLayout(first);
    fieldIn(column(), tr("Retention"), m_retention, "casefile.retention");
    auto *second = new QHBoxLayout;
    second->setSpacing(space::m);
    fieldIn(second, tr("Keeper"), m_keeper, "casefile.keeper", 1);
    fieldIn(second, tr("Who may read it"), m_rights, "casefile.rights", 1);
    column()->addLayout(second);
    fieldIn(column(), tr("Note"), m_note, "casefile.note");
    if (m_file.id.isNull())
        connect(m_year, &QLineEdit::textEdited, this, &CaseFileForm::proposeCode);
}

void CaseFileForm::fillPeople()
{
    for (const Person &person : m_directory.current().people) {
        if (person.active || person.id == m_file.keeper)
            m_keeper->addItem(person.name, person.id.toString());
    }
}

/// "03.CCVC": number and abbreviation of the keeper's unit (Phụ lục V). What was typed stays.
void CaseFileForm::proposeCode()
{
    const QList<Post> posts = m_office.identity().posts;
    const Unit *unit = posts.isEmpty() ? nullptr : m_directory.current().unit(posts.first().unit);
    if (!unit || unit->shortName.isEmpty() || (!m_code->text().isEmpty() && m_code->text() != m_proposed))
        return;
    onResult(casefiles::nextCode(m_office, unit->shortName, m_year->text().toInt()), this, [this](const Result<QString> &code) {
        if (!code || (!m_code->text().isEmpty() && m_code->text() != m_proposed))
            return;
        m_proposed = *code;
        m_code->setText(*code);
        m_codeField->setState(LabelledField::State::Plain, tr("proposed"));
    });
}

void CaseFileForm::load()
{
    m_title->setText(m_file.title);
    m_code->setText(m_file.code);
    m_year->setText(QString::number(m_file.year));
    m_start->setDate(m_file.start);
    m_keeper->setCurrentIndex(m_keeper->findData(m_file.keeper.toString()));
    if (m_file.retention.isEmpty() && (m_file.permanent || m_file.years > 0)) {
        m_retention->addItem(casefiles::retentionText(m_file), QStringLiteral("="));
        m_retention->setCurrentIndex(m_retention->count() - 1);
    } else {
        m_retention->setCurrentIndex(qMax(0, m_retention->findData(m_file.retention)));
    }
    m_rights->setCurrentIndex(m_rights->findData(m_file.rights));
    m_note->setPlainText(m_file.note);
}

QJsonObject CaseFileForm::values() const
{
    QJsonObject fields{{QStringLiteral("title"), m_title->text().trimmed()}, {QStringLiteral("code"), m_code->text().trimmed()},
                       {QStringLiteral("year"), m_year->text().toInt()}, {QStringLiteral("rights"), m_rights->currentData().toString()}};
    if (const QString keeper = m_keeper->currentData().toString(); !keeper.isEmpty())
        fields.insert(QStringLiteral("keeper"), keeper);
    if (m_start->date().isValid())
        fields.insert(QStringLiteral("start"), m_start->date().toString(Qt::ISODate));
    if (const QString note = m_note->cleanText(); !note.isEmpty())
        fields.insert(QStringLiteral("note"), note);
    const QString retention = m_retention->currentData().toString();
    if (retention == QLatin1String("=")) {
        fields.insert(QStringLiteral("permanent"), m_file.permanent);
        fields.insert(QStringLiteral("years"), m_file.years);
    } else if (!retention.isEmpty()) {
        // Every code of the combo is one of the list.
        static_cast<void>(casefiles::setRetention(fields, retention).has_value());
    }
    return fields;
}

QJsonArray CaseFileForm::changes() const
{
    const QJsonObject now = values();
    QJsonArray changes;
    for (const char *key : {"title", "code", "year", "rights", "keeper", "start", "note", "retention", "permanent", "years"}) {
        const QLatin1String field(key);
        const QJsonValue before = m_before.contains(field) ? m_before.value(field) : QJsonValue();
        const QJsonValue after = now.contains(field) ? now.value(field) : QJsonValue();
        if (before != after)
            changes << QJsonObject{{QStringLiteral("field"), field}, {QStringLiteral("old"), before}, {QStringLiteral("new"), after}};
    }
    return changes;
}

void CaseFileForm::accept()
{
    if (m_busy)
        return;
    const bool titled = !m_title->text().trimmed().isEmpty();
    const bool coded = !m_code->text().trimmed().isEmpty();
    m_titleField->setState(titled ? LabelledField::State::Plain : LabelledField::State::Wrong, titled ? QString() : tr("still missing"));
    m_codeField->setState(coded ? LabelledField::State::Plain : LabelledField::State::Wrong, coded ? QString() : tr("still missing"));
    if (!titled || !coded || !m_start->valid())
        return;
    const bool isNew = m_file.id.isNull();
    const QJsonArray changed = isNew ? QJsonArray() : changes();
    if (!isNew && changed.isEmpty()) {
        m_draft->drop();
        QDialog::accept();
        return;
    }
    m_busy = true;
    const Command command = isNew ? m_office.command("casefile.opened", {}, values())
                                  : m_office.command("casefile.corrected", m_file.id, {{QStringLiteral("changes"), changed}});
    onResult(m_office.perform(command), this, [this](const Result<Receipt> &receipt) {
        m_busy = false;
        if (!receipt) {
            refused(receipt.error());
            return;
        }
        m_draft->drop();
        Q_EMIT saved(receipt->subject);
        QDialog::accept();
    });
}

void CaseFileForm::refused(const Error &error)
{
    if (error.code == ErrorCode::RuleInUse)
        m_codeField->setState(LabelledField::State::Wrong, tr("already used in this year"));
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

}
