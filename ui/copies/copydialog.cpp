// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copies/copydialog.h"

#include "app/copying/makecopy.h"
#include "app/incoming/document.h"
#include "app/outgoing/outgoing.h"
#include "app/outgoing/recipients.h"
#include "app/words/errorwords.h"
#include "ui/copies/copywords.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/recipientoffer.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>

namespace congso {

namespace {
constexpr int dialogWidth = 620;
constexpr int longestName = 200;

void select(QComboBox *box, const QString &code)
{
    const int at = box->findData(code);
    if (at >= 0)
        box->setCurrentIndex(at);
}
}

CopyDialog::CopyDialog(Office &office, const DirectoryWatch &directory, FileReader *reader, const SubjectId &source, QWidget *parent)
    : FormDialog(QStringLiteral("copy"), tr("Make a copy"), tr("Make the copy"), dialogWidth, parent), m_office(office), m_directory(directory), m_reader(reader),
      m_command(office.command("outgoing.copied")), m_banner(new Banner(this)), m_source(new QLineEdit(this)), m_found(wrappedLabel({}, this)), m_form(new QComboBox(this)),
      m_from(new QComboBox(this)), m_to(new QComboBox(this)), m_pages(new QLineEdit(this)), m_words(new GrowingTextEdit({}, this)), m_signer(new QComboBox(this)),
      m_offer(new RecipientOffer(office, directory, this)),
      m_recipient(new SuggestEdit([this](const QString &typed, const SuggestEdit::Answer &answer) { m_offer->offer(typed, answer); }, this)), m_recipients(new GrowingTextEdit(tr("One recipient a line"), this)), m_reason(new QLineEdit(this))
{
    build();
    fillSigners();
    offer();
    connect(&directory, &DirectoryWatch::changed, this, &CopyDialog::fillSigners);
    connect(m_source, &QLineEdit::editingFinished, this, &CopyDialog::findSource);
    for (QComboBox *box : {m_form, m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &CopyDialog::offer);
    connect(m_recipient, &QLineEdit::returnPressed, this, &CopyDialog::addRecipient);
    if (!source.isNull())
        propose(source);
    m_source->setFocus();
}

/// A line that loses the focus while it goes tells of it.
CopyDialog::~CopyDialog()
{
    m_source->disconnect(this);
}

void CopyDialog::build()
{
    m_banner->hide();
    column()->addWidget(m_banner);
    m_sourceField = addField(column(), tr("Document to copy: number and notation"), m_source, QStringLiteral("copy.source"));
    m_found->setObjectName(QStringLiteral("copy.found"));
    column()->addWidget(m_found);
    for (const char *code : {"sao_y", "trich_sao", "sao_luc"})
        m_form->addItem(CopyWords::form(QLatin1String(code)), QLatin1String(code));
    for (const char *code : {"paper", "electronic"}) {
        m_from->addItem(CopyWords::from(QLatin1String(code)), QLatin1String(code));
        m_to->addItem(CopyWords::to(QLatin1String(code)), QLatin1String(code));
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    const auto beside = [&](const QString &label, QWidget *editor, const char *name) {
        auto *part = new QVBoxLayout;
        line->addLayout(part, 1);
        editor->setObjectName(QLatin1String(name));
        part->addWidget(new LabelledField(label, editor, this));
    };
    beside(tr("Form"), m_form, "copy.form");
    beside(tr("Copied from"), m_from, "copy.from");
    beside(tr("Copied to"), m_to, "copy.to");
    column()->addLayout(line);
    m_pages->setPlaceholderText(QStringLiteral("1-3, 5"));
    m_pagesField = addField(column(), tr("Pages of the extract"), m_pages, QStringLiteral("copy.pages"));
    m_words->setLines(2, 8);
    m_wordsField = addField(column(), tr("Or its words, copied out exactly"), m_words, QStringLiteral("copy.words"));
    addField(column(), tr("Decided and signed by"), m_signer, QStringLiteral("copy.signer"));
    m_recipient->setPlaceholderText(tr("Agency, unit or group of the address book; Enter adds it"));
    addField(column(), tr("Add a recipient"), m_recipient, QStringLiteral("copy.recipient"));
    m_recipients->setLines(2, 6);
    addField(column(), tr("Recipients"), m_recipients, QStringLiteral("copy.recipients"));
    m_reason->setMaxLength(300);
    m_reason->setText(QStringLiteral("Nơi nhận cần bản sao giấy"));
    m_reasonField = addField(column(), tr("Why on paper"), m_reason, QStringLiteral("copy.reason"));
}

/// A group brings all its members; whoever is there already is not written twice.
void CopyDialog::addRecipient()
{
    const QString name = m_recipient->text().simplified();
    if (name.isEmpty())
        return;
    m_recipient->clear();
    QStringList lines = m_recipients->cleanText().split(u'\n', Qt::SkipEmptyParts);
    const QList<Recipient> named = m_offer->named(name);
    for (const Recipient &one : named) {
        m_known.insert(one.name, one);
        if (!lines.contains(one.name))
            lines << one.name;
    }
    m_recipients->setPlainText(lines.join(u'\n'));
}

void CopyDialog::fillSigners()
{
    const QString before = m_signer->currentData().toString();
    m_signer->clear();
    for (const Post &post : m_directory.current().posts) {
        if (post.active && (post.roles & (Role::AgencyLeader | Role::HeadOfOffice)) && m_signer->findData(post.person.toString()) < 0)
            m_signer->addItem(plainMnemonic(m_directory.personName(post.person) + QStringLiteral(" · ") + post.title), post.person.toString());
    }
    select(m_signer, before.isEmpty() ? m_proposal.fields.value(QLatin1String("signer")).toString() : before);
}

/// An incoming document or one of our own.
void CopyDialog::findSource()
{
    const QString reference = m_source->text().trimmed();
    if (reference.isEmpty() || reference == m_proposal.label)
        return;
    const int generation = ++m_generation;
    onResult(incoming::find(m_office, reference), this, [this, reference, generation](const Result<SubjectId> &letter) {
        if (generation != m_generation)
            return;
        if (letter) {
            propose(*letter);
            return;
        }
        onResult(outgoing::find(m_office, reference), this, [this, generation, why = letter.error()](const Result<SubjectId> &own) {
            if (generation != m_generation)
                return;
            if (own) {
                propose(*own);
                return;
            }
            m_proposal = {};
            m_found->clear();
            m_sourceField->setState(LabelledField::State::Wrong, tr("not found"));
            if (own.error().code != ErrorCode::UsageNotFound || why.code != ErrorCode::UsageNotFound)
                refused(why.code != ErrorCode::UsageNotFound ? why : own.error());
            Q_EMIT sourceShown();
        });
    });
}

void CopyDialog::propose(const SubjectId &source)
{
    const int generation = ++m_generation;
    onResult(outgoing::proposeCopy(m_office, source), this, [this, generation](const Result<outgoing::CopyProposal> &proposal) {
        if (generation != m_generation)
            return;
        if (!proposal) {
            refused(proposal.error());
            Q_EMIT sourceShown();
            return;
        }
        m_proposal = *proposal;
        m_banner->show(Banner::Kind::Note, {});
        m_source->setText(m_proposal.label);
        m_sourceField->setState(LabelledField::State::Sure);
        const QString pages = m_proposal.file.isEmpty() ? tr("Its pages are not stored: copy the paper at the copier, the form to put under it is printed.") : QString();
        m_found->setText(m_proposal.fields.value(QLatin1String("subject")).toString() + (pages.isEmpty() ? QString() : u'\n' + pages));
        select(m_from, m_proposal.fields.value(QLatin1String("from")).toString());
        select(m_to, m_proposal.fields.value(QLatin1String("to")).toString());
        select(m_signer, m_proposal.fields.value(QLatin1String("signer")).toString());
        Q_EMIT sourceShown();
    });
}

void CopyDialog::offer()
{
    const QString form = m_form->currentData().toString();
    const bool extract = form == QLatin1String("trich_sao");
    m_pagesField->setVisible(extract);
    m_wordsField->setVisible(extract);
    m_reasonField->setVisible(m_to->currentData().toString() == QLatin1String("paper"));
    const bool allowed = outgoing::copyAllowed(form, m_from->currentData().toString(), m_to->currentData().toString());
    doButton()->setEnabled(allowed);
    m_banner->show(allowed ? Banner::Kind::Note : Banner::Kind::Warning,
                   allowed ? QString() : tr("A whole electronic document is sent on as it is. Copy it to paper, or make an extract."));
}

QJsonArray CopyDialog::recipients() const
{
    const bool paper = m_to->currentData().toString() == QLatin1String("paper");
    QJsonArray all;
    const QStringList lines = m_recipients->cleanText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const QString name = line.trimmed().left(longestName);
        Recipient recipient = m_known.value(name);
        recipient.name = name;
        recipient.way = paper ? QStringLiteral("paper") : QStringLiteral("electronic");
        recipient.reason = paper ? m_reason->text().trimmed() : QString();
        all << outgoing::recipientToJson(recipient);
    }
    return all;
}

QJsonObject CopyDialog::values() const
{
    QJsonObject fields = m_proposal.fields;
    fields.insert(QStringLiteral("form"), m_form->currentData().toString());
    fields.insert(QStringLiteral("from"), m_from->currentData().toString());
    fields.insert(QStringLiteral("to"), m_to->currentData().toString());
    const QString signer = m_signer->currentData().toString();
    fields.insert(QStringLiteral("signer"), signer);
    const bool leads = m_directory.current().posts.end() != std::find_if(m_directory.current().posts.begin(), m_directory.current().posts.end(), [&](const Post &post) {
        return post.active && post.person.toString() == signer && (post.roles & Role::AgencyLeader);
    });
    if (leads)
        fields.remove(QStringLiteral("signing_power"));
    else
        fields.insert(QStringLiteral("signing_power"), QStringLiteral("TL."));
    if (m_form->currentData().toString() == QLatin1String("trich_sao")) {
        if (!m_pages->text().trimmed().isEmpty())
            fields.insert(QStringLiteral("extract_pages"), m_pages->text().trimmed());
        if (const QString words = m_words->cleanText(); !words.isEmpty())
            fields.insert(QStringLiteral("extract"), words);
    }
    if (const QJsonArray all = recipients(); !all.isEmpty())
        fields.insert(QStringLiteral("recipients"), all);
    return fields;
}

void CopyDialog::accept()
{
    if (m_busy || !doButton()->isEnabled())
        return;
    if (m_proposal.fields.isEmpty()) {
        m_sourceField->setState(LabelledField::State::Wrong, tr("to be filled in"));
        m_source->setFocus();
        return;
    }
    m_busy = true;
    doButton()->setEnabled(false);
    const QFuture<Result<Receipt>> order = m_reader ? copying::makeCopy(m_office, *m_reader, values(), m_proposal.file, m_command) : [this] {
        Command command = m_command;
        command.fields = values();
        return m_office.perform(command);
    }();
    onResult(order, this, [this](const Result<Receipt> &receipt) {
        m_busy = false;
        doButton()->setEnabled(true);
        if (!receipt) {
            refused(receipt.error());
            return;
        }
        Q_EMIT made(receipt->subject);
        QDialog::accept();
    });
}

void CopyDialog::refused(const Error &error)
{
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

}
