// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/draftform.h"

#include "app/outgoing/outgoing.h"
#include "app/words/errorwords.h"
#include "ui/incoming/filesedit.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/fieldsedit.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/shell/formdraft.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollArea>

namespace congso {

namespace {
constexpr int dialogWidth = 680;
constexpr int dialogHeight = 600;
const QLatin1String fieldsKey("fields");
const QLatin1String linksKey("links");
const QLatin1String answers("answers");

QString asText(const QJsonArray &files)
{
    return files.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(files).toJson(QJsonDocument::Compact));
}
}

DraftForm::DraftForm(Office &office, const DirectoryWatch &directory, const Source &source, QWidget *parent)
    : FormDialog(QStringLiteral("draft"), source.incoming ? tr("Draft an answer") : tr("New draft"), tr("Keep the draft"), dialogWidth, parent), m_office(office),
      m_directory(directory), m_source(source)
{
    build();
    resize(scaled(dialogWidth, fontMetrics()), scaled(dialogHeight, fontMetrics()));
    if (m_source.document.isNull())
        startDraft();
    else
        fillFrom();
}

void DraftForm::build()
{
    m_banner = new Banner(this);
    m_banner->hide();
    column()->addWidget(m_banner);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    QVBoxLayout *form = formColumn(inside);
    form->setContentsMargins(0, 0, space::m, 0);
    m_kindOfLink = new QComboBox(inside);
    m_closes = new QCheckBox(tr("Issuing it completes that document"), inside);
    m_closes->setObjectName(QStringLiteral("draft.closes"));
    m_fields = new FieldsEdit(m_office, m_directory, inside);
    m_fields->setEnabled(false); // until what is proposed is there, so that it takes no typed word away
    addSource();
    auto *which = addField(form, m_source.label, m_kindOfLink, QStringLiteral("draft.link"));
    which->setVisible(!m_source.document.isNull());
    form->addWidget(m_closes);
    m_closes->setVisible(m_source.incoming);
    form->addWidget(m_fields);
    m_unit = new QComboBox(inside);
    for (const Post &post : m_office.identity().posts) {
        if (post.active && m_unit->findData(post.unit.toString()) < 0)
            m_unit->addItem(plainMnemonic(m_directory.unitName(post.unit)), post.unit.toString());
    }
    addField(form, tr("Drafting unit"), m_unit, QStringLiteral("draft.unit"))->setVisible(m_unit->count() > 1);
    m_keptText = new QLineEdit(inside);
    m_keptText->setObjectName(QStringLiteral("draft.keptText"));
    m_keptOthers = new QLineEdit(inside);
    m_keptOthers->setObjectName(QStringLiteral("draft.keptOthers"));
    m_text = makeFiles(QStringLiteral("main"), m_keptText);
    m_others = makeFiles(QStringLiteral("attachment"), m_keptOthers);
    auto *files = new QHBoxLayout;
    files->setSpacing(space::m);
    form->addLayout(files);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    files->addLayout(left, 1);
    files->addLayout(right, 1);
    addField(left, tr("Text of the document (one file)"), m_text, QStringLiteral("draft.text"));
    addField(right, tr("Attachments"), m_others, QStringLiteral("draft.attachments"));
    m_write = new QCheckBox(tr("Then write the text in this program"), inside);
    m_write->setObjectName(QStringLiteral("draft.write"));
    form->addWidget(m_write);
    form->addStretch(1);
    scroll->setWidget(inside);
    column()->addWidget(scroll, 1);
}

void DraftForm::addSource()
{
    const QList<const char *> kinds = m_source.incoming ? QList<const char *>{"answers", "based_on"} : QList<const char *>{"based_on", "replaces", "corrects"};
    m_kindOfLink->setAccessibleName(tr("This document"));
    for (const char *kind : kinds)
        m_kindOfLink->addItem(OutgoingLabels::link(QLatin1String(kind)).arg(tr("it")), QString(QLatin1String(kind)));
    m_closes->setChecked(m_source.incoming);
    connect(m_kindOfLink, &QComboBox::activated, this, &DraftForm::fillFrom);
}

FilesEdit *DraftForm::makeFiles(const QString &role, QLineEdit *kept)
{
    auto *edit = new FilesEdit(m_office, role, kept->parentWidget());
    edit->setStore([&office = m_office, role](const QString &path) { return outgoing::storeFile(office, path, role); });
    kept->hide();
    connect(edit, &FilesEdit::changed, kept, [edit, kept] {
        kept->setText(asText(edit->files()));
        Q_EMIT kept->textEdited(kept->text());
    });
    connect(kept, &QLineEdit::editingFinished, edit, [edit, kept] { edit->setFiles(QJsonDocument::fromJson(kept->text().toUtf8()).array()); });
    connect(edit, &FilesEdit::failed, this, &DraftForm::failed);
    return edit;
}

/// What the source gives is proposed; what was typed meanwhile or kept from before stays.
void DraftForm::fillFrom()
{
    const int generation = ++m_generation;
    onResult(outgoing::draftFrom(m_office, m_source.document, m_kindOfLink->currentData().toString()), this, [this, generation](const Result<QJsonObject> &proposed) {
        if (generation != m_generation)
            return;
        if (!proposed) {
            failed(proposed.error());
        } else {
            m_base = *proposed;
            if (!m_draft || m_fields->fields() == m_proposed) { // else somebody has written there
                m_fields->setFields(proposed->value(fieldsKey).toObject());
                m_proposed = m_fields->fields();
            }
        }
        const bool closes = m_source.incoming && m_kindOfLink->currentData().toString() == answers;
        m_closes->setVisible(closes);
        if (!m_draft)
            startDraft();
    });
}

/// Each source has a draft of its own, so that nothing typed for one letter comes up in the answer to another.
void DraftForm::startDraft()
{
    m_draft = new FormDraft(m_office, m_source.document, QStringLiteral("outgoing.drafted"), this);
    m_fields->setEnabled(true);
    m_fields->focusFirst();
    Q_EMIT ready();
}

QJsonObject DraftForm::fields() const
{
    QJsonObject json;
    json.insert(fieldsKey, m_fields->fields());
    QJsonArray files = m_text->files();
    for (const QJsonValue &other : m_others->files())
        files << other;
    if (!files.isEmpty())
        json.insert(QStringLiteral("files"), files);
    if (m_base.contains(linksKey))
        json.insert(linksKey, m_base.value(linksKey));
    if (m_base.contains(QLatin1String("recipients")))
        json.insert(QStringLiteral("recipients"), m_base.value(QLatin1String("recipients")));
    if (!m_closes->isHidden() && m_closes->isChecked())
        json.insert(QStringLiteral("closes"), true);
    if (const QString unit = m_unit->currentData().toString(); !unit.isEmpty())
        json.insert(QStringLiteral("unit"), unit);
    return json;
}

bool DraftForm::hasText() const
{
    return !m_text->files().isEmpty();
}

void DraftForm::failed(const Error &error)
{
    m_busy = false;
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
    m_fields->point(error.args.value(QStringLiteral("field")).toString());
}

void DraftForm::accept()
{
    if (m_busy || m_text->storing() || m_others->storing() || !m_fields->complete())
        return;
    if (m_text->files().size() > 1) {
        m_banner->show(Banner::Kind::Error, tr("The text of the document is one file; what goes with it stands among the attachments."));
        return;
    }
    m_busy = true;
    onResult(m_office.perform(m_office.command("outgoing.drafted", {}, fields())), this, [this](const Result<Receipt> &receipt) {
        if (!receipt) {
            failed(receipt.error());
            return;
        }
        m_busy = false;
        if (m_draft)
            m_draft->drop();
        Q_EMIT saved(receipt->subject);
        if (m_write->isChecked() && m_text->files().isEmpty())
            Q_EMIT writeWanted(receipt->subject);
        QDialog::accept();
    });
}

}
