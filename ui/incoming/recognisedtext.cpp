// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/recognisedtext.h"

#include "app/incoming/document.h"
#include "app/incoming/pagedoubts.h"
#include "app/words/errorwords.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/onresult.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace congso {

namespace {
constexpr int unsureBelow = 80; ///< percent

PageTexts lettersTexts(Office &office)
{
    return {[&office](const SubjectId &document, const QString &hash) { return incoming::fileText(office, document, hash); },
            [&office](const SubjectId &document, const QString &hash, int page, const QString &text) { return incoming::pageDoubts(office, document, hash, page, text); },
            "incoming", "incoming.text_corrected"};
}
}

RecognisedText::RecognisedText(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_texts(lettersTexts(office)), m_begun(new DraftKeeper(office, this)), m_source(new QLabel(this)), m_edit(new QPlainTextEdit(this)), m_save(new QPushButton(tr("Save the correction"), this)),
      m_restore(new QPushButton(tr("Discard"), this))
{
    setObjectName(QStringLiteral("recognisedText"));
    auto *title = new QLabel(tr("Recognised text"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setTextFormat(Qt::PlainText);
    m_source->setObjectName(QStringLiteral("recognisedSource"));
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_edit->setObjectName(QStringLiteral("recognisedEdit"));
    m_edit->setAccessibleName(tr("Recognised text"));
    m_edit->setTabChangesFocus(true);
    m_save->setObjectName(QStringLiteral("recognisedSave"));
    m_restore->setObjectName(QStringLiteral("recognisedRestore"));
    title->setBuddy(m_edit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(title);
    layout->addWidget(m_source);
    layout->addWidget(m_edit, 1);
    layout->addLayout(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &RecognisedText::keepBegun);
    connect(m_save, &QPushButton::clicked, this, &RecognisedText::save);
    connect(m_restore, &QPushButton::clicked, this, &RecognisedText::discard);
    connect(&m_office, &Office::changed, this, [this] {
        if (!isChanged() && !m_saving)
            load();
    });
    setEditable(false);
}

void RecognisedText::setFile(const SubjectId &document, const QString &hash)
{
    m_begun->flush();
    m_document = document;
    m_hash = hash;
    m_page = 0;
    m_text.reset();
    setEditable(false);
    showPage();
    load();
}

void RecognisedText::setPage(int page)
{
    if (page == m_page || isChanged()) // a correction begun stays before the eyes until it is saved or dropped
        return;
    m_page = page;
    showPage();
}

bool RecognisedText::isChanged() const
{
    return m_editable && m_text && m_edit->toPlainText() != pageText();
}

void RecognisedText::load()
{
    const int generation = ++m_generation;
    if (m_hash.isEmpty())
        return;
    onResult(m_texts.textOf(m_document, m_hash), this, [this, generation](const Result<std::optional<FileText>> &text) {
        if (generation == m_generation && text && !isChanged())
            take(*text);
    });
    onResult(m_office.actions(m_document, m_texts.area), this, [this, generation](const Result<QList<ActionState>> &states) {
        if (generation != m_generation || !states)
            return;
        setEditable(std::any_of(states->begin(), states->end(), [this](const ActionState &state) { return state.action == m_texts.correction && state.allowed; }));
    });
}

void RecognisedText::take(const std::optional<FileText> &text)
{
    m_text = text;
    showPage();
    setEditable(m_editable);
}

const FilePage *RecognisedText::page() const
{
    if (!m_text)
        return nullptr;
    const auto found = std::find_if(m_text->pages.cbegin(), m_text->pages.cend(), [this](const FilePage &one) { return one.page == m_page; });
    return found == m_text->pages.cend() ? nullptr : &*found;
}

QString RecognisedText::pageText() const
{
    const FilePage *shown = page();
    return shown ? shown->text : QString();
}

QString RecognisedText::sourceText() const
{
    const FilePage *shown = page();
    if (!m_text)
        return tr("This file has not been read yet. It is read in the background.");
    if (!m_text->failure.isEmpty())
        return ErrorWords::sentence(m_text->failure, {});
    if (!shown)
        return tr("Page %1: no text was found.").arg(m_page + 1);
    switch (shown->source) {
    case TextSource::Ocr:
        return shown->confidence < unsureBelow ? tr("Page %1: recognised from the picture, %2 % sure. Compare it with the picture.").arg(m_page + 1).arg(shown->confidence)
                                               : tr("Page %1: recognised from the picture, %2 % sure.").arg(m_page + 1).arg(shown->confidence);
    case TextSource::Converted: return tr("Page %1: taken from the file's own text.").arg(m_page + 1);
    default: return tr("Page %1: the file's own text.").arg(m_page + 1);
    }
}

void RecognisedText::showPage()
{
    m_source->setText(sourceText());
    m_showing = true;
    m_edit->setPlainText(pageText());
    m_showing = false;
    updateButtons();
    askDoubts();
    askBegun();
}

QString RecognisedText::place() const
{
    return QStringLiteral("text:%1:%2").arg(m_hash).arg(m_page);
}

void RecognisedText::askBegun()
{
    if (!m_text || !m_editable)
        return;
    m_begun->load(m_document, place(), this, [this, document = m_document, place = place()](const QString &begun) {
        if (document != m_document || place != this->place() || begun.isEmpty() || begun == pageText() || !m_text || !m_editable || isChanged())
            return;
        m_edit->setPlainText(begun);
        m_source->setText(sourceText() + u' ' + tr("The correction begun earlier is not saved yet."));
    });
}

void RecognisedText::keepBegun()
{
    updateButtons();
    if (!m_showing && m_text && m_editable)
        m_begun->keep(m_document, place(), isChanged() ? m_edit->toPlainText() : QString());
}

void RecognisedText::discard()
{
    m_begun->drop(m_document, place());
    showPage();
}

void RecognisedText::askDoubts()
{
    const int generation = ++m_doubtGeneration;
    markDoubts({});
    const FilePage *shown = page();
    if (!shown || shown->source != TextSource::Ocr)
        return;
    onResult(m_texts.doubtsOf(m_document, m_hash, m_page, shown->text), this, [this, generation](const Result<QList<TextDoubt>> &doubts) {
        if (!doubts || generation != m_doubtGeneration || isChanged())
            return;
        QList<QPair<int, int>> marks;
        for (const TextDoubt &doubt : *doubts)
            marks << qMakePair(doubt.from, doubt.length);
        markDoubts(marks);
    });
}

void RecognisedText::markDoubts(const QList<QPair<int, int>> &doubts)
{
    m_doubts = doubts;
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto &[from, length] : doubts) {
        QTextEdit::ExtraSelection mark{QTextCursor(m_edit->document()), {}};
        mark.cursor.setPosition(qMin(from, m_edit->document()->characterCount() - 1));
        mark.cursor.setPosition(qMin(from + length, m_edit->document()->characterCount() - 1), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(toneColor(palette(), Tone::DueSoon));
        mark.format.setBackground(toneTint(palette(), Tone::DueSoon));
        marks << mark;
    }
    m_edit->setExtraSelections(marks);
    if (!doubts.isEmpty())
        m_source->setText(sourceText() + u' ' + tr("%n underlined word(s) were hardly legible.", nullptr, int(doubts.size())));
}

void RecognisedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isChanged())
        markDoubts(QList<QPair<int, int>>(m_doubts));
}

void RecognisedText::setEditable(bool editable)
{
    m_editable = editable;
    m_edit->setReadOnly(!editable || !m_text); // what has not been read cannot be corrected
    m_save->setVisible(editable);
    m_restore->setVisible(editable);
    updateButtons();
    if (!isChanged())
        askBegun();
}

void RecognisedText::updateButtons()
{
    const bool changed = isChanged() && m_text && !m_saving;
    m_save->setEnabled(changed);
    m_restore->setEnabled(changed);
}

void RecognisedText::save()
{
    if (m_saving || !isChanged())
        return;
    m_saving = true;
    updateButtons();
    const QJsonObject fields{{QStringLiteral("file"), m_hash}, {QStringLiteral("page"), m_page}, {QStringLiteral("old"), pageText()},
                             {QStringLiteral("new"), m_edit->toPlainText()}};
    onResult(m_office.perform(m_office.command(m_texts.correction, m_document, fields)), this, [this, hash = m_hash, document = m_document, place = place()](const Result<Receipt> &receipt) {
        m_saving = false;
        if (!receipt) {
            updateButtons();
            Q_EMIT failed(receipt.error());
            return;
        }
        m_begun->drop(document, place);
        if (hash == m_hash)
            m_text.reset(); // so that what comes from the store is shown in its place
        setEditable(false);
        load();
        Q_EMIT saved();
    });
}

}
