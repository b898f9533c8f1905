// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/linkform.h"

#include "app/incoming/document.h"
#include "app/incoming/workingday.h"
#include "app/words/errorwords.h"
#include "app/words/statewords.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QTimer>

namespace congso {

namespace {
constexpr int lookAfterMs = 250; ///< a number is looked for when the hand pauses
const QLatin1String documentKey("document");
const QLatin1String kindKey("link_kind");
const QLatin1String noteKey("note");
const QLatin1String numberKey("number");
const QLatin1String linkKey("link");
const QLatin1String reasonKey("reason");
}

LinkForm::LinkForm(const ActContext &context, QWidget *parent)
    : ActForm(parent), m_context(context), m_kind(new QComboBox(this)), m_number(new QLineEdit(this)), m_which(wrappedLabel({}, this)),
      m_candidates(new QComboBox(this)), m_note(new QLineEdit(this)), m_timer(new QTimer(this))
{
    QVBoxLayout *column = formColumn(this);
    for (const LinkKind kind : {LinkKind::Answers, LinkKind::CarriesOut, LinkKind::Replaces, LinkKind::SameMatter})
        m_kind->addItem(StateWords::link(kind, true).arg(QStringLiteral("…")), QString(linkKindText(kind)));
    addField(column, tr("This document"), m_kind, QStringLiteral("link.kind"));
    m_number->setPlaceholderText(tr("36/TB-UBND or DEN/2026/871"));
    m_field = addField(column, tr("Number of the other document"), m_number, QStringLiteral("link.number"));
    m_candidates->setObjectName(QStringLiteral("link.candidates"));
    m_candidates->setAccessibleName(tr("Documents with this number"));
    m_candidates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_candidates->hide();
    column->addWidget(m_candidates);
    m_which->setObjectName(QStringLiteral("link.which"));
    column->addWidget(m_which);
    addField(column, StateWords::field(noteKey), m_note, QStringLiteral("link.note"));
    column->addStretch(1);
    m_timer->setSingleShot(true);
    m_timer->setInterval(lookAfterMs);
    connect(m_timer, &QTimer::timeout, this, &LinkForm::look);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        m_found = {};
        ++m_generation;
        m_timer->start();
        Q_EMIT edited();
        Q_EMIT readyChanged();
    });
    connect(m_candidates, &QComboBox::activated, this, [this] { take(SubjectId::fromString(m_candidates->currentData().toString())); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActForm::edited);
    connect(m_note, &QLineEdit::textChanged, this, &ActForm::edited);
}

void LinkForm::look()
{
    const QString number = m_number->text().simplified();
    m_candidates->hide();
    if (number.isEmpty()) {
        m_which->clear();
        return;
    }
    const int generation = ++m_generation;
    onResult(incoming::find(m_context.office, number), this, [this, generation](const Result<SubjectId> &found) {
        if (generation == m_generation)
            take(found);
    });
}

void LinkForm::take(const Result<SubjectId> &found)
{
    if (!found) {
        const QVariantList candidates = found.error().args.value(QStringLiteral("candidates")).toList();
        m_candidates->clear();
        m_candidates->addItem(tr("Several; choose one"));
        for (const QVariant &one : candidates)
            m_candidates->addItem(plainMnemonic(one.toMap().value(QStringLiteral("label")).toString()), one.toMap().value(QStringLiteral("id")).toString());
        m_candidates->setVisible(!candidates.isEmpty());
        m_which->setText(candidates.isEmpty() ? tr("No document with this number, or none you may read.") : QString());
        return;
    }
    if (found->isNull())
        return;
    const int generation = ++m_generation;
    onResult(incoming::document(m_context.office, *found), this, [this, generation](const Result<IncomingDocument> &document) {
        if (generation == m_generation)
            showFound(document);
    });
}

void LinkForm::showFound(const Result<IncomingDocument> &document)
{
    if (!document) {
        m_which->setText(ErrorWords::sentence(document.error()));
        return;
    }
    m_found = document->id;
    QStringList parts{shownCode(document->fields), shownDate(document->fields.issued), document->fields.agency, document->fields.subject};
    parts.removeAll(QString());
    m_which->setText(parts.join(QStringLiteral(" · ")));
    Q_EMIT readyChanged();
}

QJsonObject LinkForm::fields() const
{
    QJsonObject json{{kindKey, m_kind->currentData().toString()}, {documentKey, m_found.toString()}};
    if (const QString note = m_note->text().trimmed(); !note.isEmpty())
        json[noteKey] = note;
    return json;
}

QJsonObject LinkForm::draft() const
{
    return {{kindKey, m_kind->currentData().toString()}, {numberKey, m_number->text()}, {noteKey, m_note->text()}};
}

void LinkForm::restoreDraft(const QJsonObject &draft)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(draft[kindKey].toString())));
    m_number->setText(draft[numberKey].toString());
    m_note->setText(draft[noteKey].toString());
}

void LinkForm::point(const Error &)
{
    m_field->setState(LabelledField::State::Wrong);
    m_number->setFocus();
}

void LinkForm::focusFirst()
{
    m_number->setFocus();
}

UnlinkForm::UnlinkForm(const ActContext &context, QWidget *parent)
    : ActForm(parent), m_link(new QComboBox(this)), m_reason(new GrowingTextEdit({}, this))
{
    QVBoxLayout *column = formColumn(this);
    m_link->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(column, tr("Link"), m_link, QStringLiteral("unlink.link"));
    m_reason->setLines(2, 8);
    m_reason->setPlaceholderText(tr("At least %n character(s)", nullptr, 10));
    addField(column, StateWords::field(reasonKey), m_reason, QStringLiteral("act.reason"));
    column->addStretch(1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ActForm::edited);
    onResult(incoming::related(context.office, context.document.id), this, [this](const Result<QList<incoming::RelatedRow>> &rows) {
        for (const incoming::RelatedRow &row : rows ? *rows : QList<incoming::RelatedRow>()) {
            if (row.outwards)
                m_link->addItem(plainMnemonic(StateWords::link(row.link.kind, true).arg(shownCode(row.other.code))), row.link.id.toString());
        }
        m_link->setCurrentIndex(qMax(0, m_link->findData(m_wanted)));
        Q_EMIT readyChanged();
    });
}

QJsonObject UnlinkForm::fields() const
{
    return {{linkKey, m_link->currentData().toString()}, {reasonKey, m_reason->cleanText()}};
}

bool UnlinkForm::ready() const
{
    return m_link->count() > 0;
}

void UnlinkForm::restoreDraft(const QJsonObject &draft)
{
    m_wanted = draft[linkKey].toString();
    m_link->setCurrentIndex(qMax(0, m_link->findData(m_wanted)));
    m_reason->setPlainText(draft[reasonKey].toString());
}

void UnlinkForm::point(const Error &)
{
    m_reason->setFocus();
}

void UnlinkForm::focusFirst()
{
    m_reason->setFocus();
}

}
