// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/recipientsdialog.h"

#include "app/outgoing/outgoing.h"
#include "app/rules/facts.h"
#include "app/words/errorwords.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/recipientoffer.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/outgoing/recipientmodel.h"
#include "ui/outgoing/recipientstab.h"
#include "ui/shell/formdraft.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/suggestedit.h"
#include "ui/widgets/tabledefaults.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QTableView>

namespace congso {

namespace {
constexpr int dialogWidth = 860;
constexpr int tableHeight = 260;
constexpr std::pair<int, int> columnWidths[] = {{RecipientModel::Purpose, 120}, {RecipientModel::Way, 170}, {RecipientModel::Reason, 200}, {RecipientModel::Copies, 72}};
}

RecipientsDialog::RecipientsDialog(Office &office, const DirectoryWatch &directory, const OutgoingDocument &document, QWidget *parent)
    : FormDialog(QStringLiteral("recipients"), hasLeft(document.state) ? tr("Add recipients") : tr("Recipients"), tr("Keep the recipients"), dialogWidth, parent),
      m_office(office), m_directory(directory), m_document(document), m_adds(hasLeft(document.state)), m_offer(new RecipientOffer(office, directory, this)), m_model(new RecipientModel(this)), m_kept(new QLineEdit(this))
{
    build();
    connectParts();
    if (!m_adds)
        m_model->setRecipients(document.recipients);
    update();
    m_draft = new FormDraft(office, document.id, m_adds ? QStringLiteral("outgoing.recipients_added") : QStringLiteral("outgoing.recipients_set"), this);
    connect(m_kept, &QLineEdit::editingFinished, this, [this] { restore(QJsonDocument::fromJson(m_kept->text().toUtf8()).array()); });
    m_name->setFocus();
}

void RecipientsDialog::build()
{
    m_kept->setObjectName(QStringLiteral("recipients.kept"));
    m_kept->hide();
    m_banner = new Banner(this);
    m_banner->hide();
    column()->addWidget(m_banner);
    m_name = new SuggestEdit([this](const QString &typed, const SuggestEdit::Answer &answer) { m_offer->offer(typed, answer); }, this);
    m_name->setPlaceholderText(tr("Agency, unit, group of the address book, or any name"));
    m_add = new Button(tr("Add"), Button::Look::Framed, this);
    m_add->setObjectName(QStringLiteral("recipients.add"));
    m_remove = new Button(tr("Take out"), Button::Look::Framed, this);
    m_remove->setObjectName(QStringLiteral("recipients.remove"));
    m_group = new Button(tr("Keep as a group…"), Button::Look::Flat, this);
    m_group->setObjectName(QStringLiteral("recipients.group"));
    addField(column(), tr("New recipient"), m_name, QStringLiteral("recipients.name"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (Button *button : {m_add, m_remove, m_group})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("recipients.table"));
    m_table->setAccessibleName(tr("Recipients"));
    m_table->setModel(m_model);
    setUpTable(m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegate(new RecipientDelegate(m_table));
    m_table->setMinimumHeight(scaled(tableHeight, fontMetrics()));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RecipientModel::Name, QHeaderView::Stretch);
    for (const auto &[section, width] : columnWidths)
        m_table->setColumnWidth(section, scaled(width, fontMetrics()));
    column()->addWidget(m_table, 1);
    m_count = quietLabel({}, this);
    m_count->setObjectName(QStringLiteral("recipients.count"));
    column()->addWidget(m_count);
    m_warning = wrappedLabel({}, this);
    m_warning->setObjectName(QStringLiteral("recipients.warning"));
    column()->addWidget(m_warning);
    if (m_adds) {
        m_reason = new GrowingTextEdit({}, this);
        m_reason->setLines(2, 4);
        addField(column(), OutgoingLabels::fieldName(QStringLiteral("reason")), m_reason, QStringLiteral("recipients.reason"));
    }
}

void RecipientsDialog::connectParts()
{
    connect(m_add, &Button::clicked, this, &RecipientsDialog::add);
    connect(m_name, &QLineEdit::returnPressed, this, &RecipientsDialog::add);
    connect(m_remove, &Button::clicked, this, [this] { m_model->removeAt(m_table->currentIndex().row()); });
    connect(m_group, &Button::clicked, this, &RecipientsDialog::keepGroup);
    connect(m_model, &RecipientModel::edited, this, &RecipientsDialog::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_remove->setEnabled(m_table->currentIndex().isValid()); });
}

void RecipientsDialog::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    m_name->clear();
    const QList<Recipient> named = m_offer->named(name);
    bool added = false;
    for (const Recipient &one : named)
        added = m_model->add(one) || added;
    m_banner->show(Banner::Kind::Info, added ? QString() : tr("%1 is among them already.").arg(name));
}

/// For the next document; it has nothing to do with this one.
void RecipientsDialog::keepGroup()
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Keep as a group"));
    ask->setLabelText(tr("Name of the group"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty())
            return;
        QList<outgoing::RecipientGroup> groups = m_offer->groups();
        groups.removeIf([&name](const outgoing::RecipientGroup &group) { return group.name == name; });
        groups << outgoing::RecipientGroup{name, m_model->recipients()};
        onResult(m_office.perform(m_office.command("settings.recipient_groups_changed", rules::settingsSubject(), {{QStringLiteral("groups"), outgoing::groupsToJson(groups)}})), this,
                 [this, groups, name](const Result<Receipt> &receipt) {
                     if (receipt)
                         m_offer->setGroups(groups);
                     m_banner->show(receipt ? Banner::Kind::Good : Banner::Kind::Error, receipt ? tr("The group “%1” is kept.").arg(name) : ErrorWords::sentence(receipt.error()));
                 });
    });
    ask->open();
}

void RecipientsDialog::update()
{
    const QList<Recipient> &recipients = m_model->recipients();
    m_count->setText(recipients.isEmpty() ? tr("Nobody is named yet.") : paperSentence(recipients, m_document.fields.pages));
    const QString warning = paperWarning(recipients, m_document.fields.pages);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_remove->setEnabled(m_table->currentIndex().isValid());
    m_group->setVisible(m_office.identity().roles() & (Role::Clerk | Role::HeadOfOffice | Role::Administrator));
    m_group->setEnabled(!recipients.isEmpty());
    const QString text = QString::fromUtf8(QJsonDocument(rows()).toJson(QJsonDocument::Compact));
    if (m_kept->text() == text)
        return;
    m_kept->setText(text);
    if (m_draft) // what the document has already is no work of the person
        Q_EMIT m_kept->textEdited(text);
}

QJsonArray RecipientsDialog::rows() const
{
    QJsonArray rows;
    for (const Recipient &one : m_model->recipients())
        rows << outgoing::recipientToJson(one);
    return rows;
}

/// What was kept of an earlier time.
void RecipientsDialog::restore(const QJsonArray &rows)
{
    QList<Recipient> recipients;
    for (const QJsonValue &value : rows) {
        const QJsonObject json = value.toObject();
        const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
        Recipient one;
        one.id = RecipientId::fromString(text("id"));
        one.name = text("name");
        one.agency = SubjectId::fromString(text("agency"));
        one.unit = UnitId::fromString(text("unit"));
        one.person = PersonId::fromString(text("person"));
        one.group = text("group");
        one.toAct = !json.value(QLatin1String("inform")).toBool();
        one.way = text("way").isEmpty() ? QStringLiteral("electronic") : text("way");
        one.reason = text("reason");
        one.copies = json.value(QLatin1String("copies")).toInt(1);
        recipients << one;
    }
    m_model->setRecipients(recipients);
}

void RecipientsDialog::accept()
{
    if (m_busy)
        return;
    if (!m_name->text().simplified().isEmpty())
        add(); // what stands in the line was meant
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Recipient &one = m_model->recipients()[row];
        if (one.way != QLatin1String("electronic") && one.reason.isEmpty()) {
            m_table->setCurrentIndex(m_model->index(row, RecipientModel::Reason));
            m_table->setFocus();
            m_banner->show(Banner::Kind::Error, tr("Say why %1 gets it on paper.").arg(one.name));
            return;
        }
    }
    const QByteArray action = m_adds ? "outgoing.recipients_added" : "outgoing.recipients_set";
    QJsonObject fields{{QStringLiteral("recipients"), rows()}};
    if (m_reason)
        fields.insert(QStringLiteral("reason"), m_reason->cleanText());
    m_busy = true;
    onResult(m_office.perform(m_office.command(action, m_document.id, fields)), this, [this, action](const Result<Receipt> &receipt) {
        m_busy = false;
        if (!receipt) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(receipt.error()));
            return;
        }
        m_draft->drop();
        Q_EMIT saved(action);
        QDialog::accept();
    });
}

}
