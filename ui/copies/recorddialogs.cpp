// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copies/recorddialogs.h"

#include "app/outgoing/outgoing.h"
#include "app/print/envelope.h"
#include "app/words/errorwords.h"
#include "app/words/outgoingwords.h"
#include "ui/copies/copywords.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QHash>
#include <QJsonArray>
#include <QLineEdit>
#include <QSettings>

namespace congso {

namespace {
constexpr int narrow = 460;
constexpr int wide = 560;
constexpr int yearsBack = 10;
constexpr qsizetype mostNamed = 8; ///< of those who are told at once
const QLatin1String contactKey("copies/envelopeContact");
const QLatin1String sizeKey("copies/envelopeSize");
}

RecordDialog::RecordDialog(Office &office, const QString &name, const QString &title, const QString &button, int width, QWidget *parent)
    : FormDialog(name, title, button, width, parent), m_office(office), m_banner(new Banner(this))
{
    m_banner->hide();
    column()->addWidget(m_banner);
}

void RecordDialog::refused(const Error &error)
{
    m_busy = false;
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

void RecordDialog::record(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields)
{
    m_busy = true;
    onResult(m_office.perform(m_office.command(action, subject, fields)), this, [this](const Result<Receipt> &receipt) {
        m_busy = false;
        if (!receipt) {
            refused(receipt.error());
            return;
        }
        Q_EMIT recorded();
        QDialog::accept();
    });
}

TellDialog::TellDialog(Office &office, const QList<Notice> &notices, bool answer, QWidget *parent)
    : RecordDialog(office, QStringLiteral("tell"), answer ? tr("The recipient answered") : tr("The recipient was told"), tr("Record"), narrow, parent), m_notices(notices),
      m_answer(answer), m_channel(new QComboBox(this)), m_on(new DateEdit([&office] { return office.today(); }, this)), m_note(new QLineEdit(this))
{
    QStringList who;
    for (const Notice &notice : notices.first(qMin(notices.size(), mostNamed))) {
        const QString by = notice.byCode.isEmpty() ? QString() : QStringLiteral(": ") + notice.byCode;
        who << notice.name + QStringLiteral(" · ") + notice.code + QStringLiteral(" · ") + CopyWords::cause(notice.cause) + by;
    }
    if (const int more = int(notices.size() - who.size()); more > 0)
        who << tr("and %n more", nullptr, more);
    column()->addWidget(wrappedLabel(who.join(u'\n'), this));
    for (const char *code : {"exchange", "email", "post", "hand", "phone"})
        m_channel->addItem(OutgoingWords::channel(QLatin1String(code)), QLatin1String(code));
    addField(column(), tr("How"), m_channel, QStringLiteral("tell.channel"));
    m_on->setDate(office.today());
    addField(column(), tr("On"), m_on, QStringLiteral("tell.on"));
    m_note->setMaxLength(300);
    addField(column(), answer ? tr("What it said: paper returned, cancelled on its system…") : tr("Note"), m_note, QStringLiteral("tell.note"));
    m_channel->setFocus();
}

void TellDialog::accept()
{
    if (busy() || !m_on->valid())
        return;
    QJsonObject fields{{QStringLiteral("channel"), m_channel->currentData().toString()}};
    if (m_on->date().isValid())
        fields.insert(QStringLiteral("on"), m_on->date().toString(Qt::ISODate));
    if (m_answer)
        fields.insert(QStringLiteral("answer"), true);
    if (const QString note = m_note->text().simplified(); !note.isEmpty())
        fields.insert(QStringLiteral("note"), note);
    QList<SubjectId> documents;
    QHash<SubjectId, QJsonArray> recipients;
    for (const Notice &notice : std::as_const(m_notices)) {
        if (!documents.contains(notice.document))
            documents << notice.document;
        QJsonArray &those = recipients[notice.document];
        if (!those.contains(notice.recipient.toString())) // a recall and a correction may both be told of
            those << notice.recipient.toString();
    }
    QList<Command> commands;
    for (const SubjectId &document : std::as_const(documents)) {
        fields.insert(QStringLiteral("recipients"), recipients.value(document));
        commands << office().command("outgoing.recipients_told", document, fields);
    }
    setBusy(true);
    onResult(office().performMany(commands), this, [this, documents](const Result<QList<Result<Receipt>>> &receipts) { took(documents, receipts); });
}

/// What was recorded is not asked for again; the dialog stays for the rest.
void TellDialog::took(const QList<SubjectId> &documents, const Result<QList<Result<Receipt>>> &receipts)
{
    setBusy(false);
    if (!receipts) {
        refused(receipts.error());
        return;
    }
    for (qsizetype i = 0; i < receipts->size(); ++i) {
        if (receipts->at(i))
            m_notices.removeIf([&](const Notice &notice) { return notice.document == documents.at(i); });
        else
            refused(receipts->at(i).error());
    }
    if (!m_notices.isEmpty())
        return;
    Q_EMIT recorded();
    QDialog::accept();
}

KeptUseDialog::KeptUseDialog(Office &office, const DirectoryWatch &directory, const QString &code, QWidget *parent)
    : RecordDialog(office, QStringLiteral("kept"), tr("Give out a kept original"), tr("Give out"), wide, parent), m_directory(directory),
      m_document(new QLineEdit(this)), m_user(new QComboBox(this)), m_way(new QComboBox(this)), m_casefile(new QLineEdit(this)), m_purpose(new QLineEdit(this)),
      m_permitted(new QComboBox(this)), m_due(new DateEdit([&office] { return office.today(); }, this))
{
    addField(column(), tr("Number and notation of the document"), m_document, QStringLiteral("kept.document"));
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    addField(column(), tr("Who uses it (of the office, or another name)"), m_user, QStringLiteral("kept.user"));
    for (const char *way : {"read", "lent"})
        m_way->addItem(CopyWords::way(QLatin1String(way)), QLatin1String(way));
    addField(column(), tr("How"), m_way, QStringLiteral("kept.way"));
    addField(column(), tr("To be returned on"), m_due, QStringLiteral("kept.due"));
    m_casefile->setMaxLength(50);
    addField(column(), tr("Number and notation of the case file it lies in"), m_casefile, QStringLiteral("kept.casefile"));
    m_purpose->setMaxLength(300);
    addField(column(), tr("What for"), m_purpose, QStringLiteral("kept.purpose"));
    addField(column(), tr("Permitted by"), m_permitted, QStringLiteral("kept.permitted"));
    fillPeople();
    connect(&directory, &DirectoryWatch::changed, this, &KeptUseDialog::fillPeople);
    m_document->setText(code);
    if (code.isEmpty())
        m_document->setFocus();
    else
        m_user->setFocus();
}

void KeptUseDialog::fillPeople()
{
    const QString typed = m_user->currentText();
    const QString permitted = m_permitted->currentData().toString();
    m_user->clear();
    m_permitted->clear();
    for (const Person &person : m_directory.current().people) {
        if (person.active)
            m_user->addItem(plainMnemonic(person.name), person.id.toString());
    }
    m_user->setCurrentText(typed);
    for (const Post &post : m_directory.current().posts) {
        if (post.active && (post.roles & (Role::AgencyLeader | Role::HeadOfOffice)) && m_permitted->findData(post.person.toString()) < 0)
            m_permitted->addItem(plainMnemonic(m_directory.personName(post.person) + QStringLiteral(" · ") + post.title), post.person.toString());
    }
    m_permitted->setCurrentIndex(qMax(0, m_permitted->findData(permitted)));
}

void KeptUseDialog::accept()
{
    if (busy() || !m_due->valid())
        return;
    setBusy(true);
    onResult(outgoing::find(office(), m_document->text()), this, [this](const Result<SubjectId> &found) {
        if (found)
            record("outgoing.kept_used", *found, fields());
        else
            refused(found.error());
    });
}

QJsonObject KeptUseDialog::fields() const
{
    QJsonObject fields{{QStringLiteral("way"), m_way->currentData().toString()}, {QStringLiteral("permitted_by"), m_permitted->currentData().toString()}};
    const int known = m_user->findText(m_user->currentText());
    if (known >= 0)
        fields.insert(QStringLiteral("user"), m_user->itemData(known).toString());
    else
        fields.insert(QStringLiteral("user_name"), m_user->currentText().simplified());
    if (m_due->date().isValid())
        fields.insert(QStringLiteral("due"), m_due->date().toString(Qt::ISODate));
    for (const auto &[key, line] : {std::pair("casefile", m_casefile), std::pair("purpose", m_purpose)}) {
        if (const QString text = line->text().simplified(); !text.isEmpty())
            fields.insert(QLatin1String(key), text);
    }
    return fields;
}

BookYearDialog::BookYearDialog(QDate today, bool post, QWidget *parent)
    : FormDialog(QStringLiteral("bookyear"), post ? tr("Book of what went by post") : tr("Book of kept originals"), tr("Book as PDF…"), narrow, parent), m_year(new QComboBox(this))
{
    for (int back = 0; back <= yearsBack; ++back)
        m_year->addItem(QString::number(today.year() - back), today.year() - back);
    addField(column(), tr("Year"), m_year, QStringLiteral("bookyear.year"));
    m_year->setFocus();
}

int BookYearDialog::year() const
{
    return m_year->currentData().toInt();
}

EnvelopeDialog::EnvelopeDialog(UiSettings &settings, QWidget *parent)
    : FormDialog(QStringLiteral("envelope"), tr("Envelopes"), tr("Make the envelopes"), narrow, parent), m_settings(settings), m_size(new QComboBox(this)),
      m_contact(new GrowingTextEdit({}, this))
{
    for (const QString &size : envelopeSizes())
        m_size->addItem(CopyWords::envelope(size), size);
    m_size->setCurrentIndex(qMax(0, m_size->findData(settings.store().value(sizeKey, QStringLiteral("c5")).toString())));
    addField(column(), tr("Size"), m_size, QStringLiteral("envelope.size"));
    m_contact->setLines(3, 6);
    m_contact->setPlainText(settings.store().value(contactKey).toString());
    addField(column(), tr("Address, telephone, e-mail, web page of the agency"), m_contact, QStringLiteral("envelope.contact"));
    m_size->setFocus();
}

QString EnvelopeDialog::size() const
{
    return m_size->currentData().toString();
}

QStringList EnvelopeDialog::contact() const
{
    return m_contact->cleanText().split(u'\n', Qt::SkipEmptyParts);
}

void EnvelopeDialog::accept()
{
    m_settings.store().setValue(sizeKey, size());
    m_settings.store().setValue(contactKey, m_contact->cleanText());
    QDialog::accept();
}

}
