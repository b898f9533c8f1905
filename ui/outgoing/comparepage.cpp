// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/comparepage.h"

#include "app/outgoing/outgoing.h"
#include "app/reading/filereader.h"
#include "app/words/errorwords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/outgoing/detailstab.h"
#include "ui/outgoing/outgoingactions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int mostPages = 2000;
constexpr int wallClockMs = 2 * 60 * 1000;

QString textOf(const Reading &reading)
{
    QStringList pages;
    for (const PageText &page : reading.pages)
        pages << page.text.trimmed();
    pages.removeAll(QString());
    return pages.join(QStringLiteral("\n\n"));
}

/// Colour never says it alone: what was taken out is struck through, what was put in underlined.
QTextCharFormat lookOf(const QPalette &palette, bool added, bool current)
{
    const Tone tone = added ? Tone::Done : Tone::Overdue;
    const QColor ink = toneInk(palette, tone);
    QTextCharFormat look;
    look.setBackground(current ? ink : toneTint(palette, tone));
    look.setForeground(current ? palette.color(QPalette::Base) : ink);
    look.setFontUnderline(added);
    look.setFontStrikeOut(!added);
    return look;
}
}

ComparePage::ComparePage(const IncomingParts &parts, QWidget *parent)
    : Page(QStringLiteral("compare"), parent), m_parts(parts)
{
    setTitle(tr("Compare two versions"));
    actions().add(OutgoingActions::comparing());
    build();
    actions().on(QStringLiteral("compare.next"), this, [this] { step(1); });
    actions().on(QStringLiteral("compare.previous"), this, [this] { step(-1); });
    actions().on(QStringLiteral("compare.close"), this, [this] { Q_EMIT backRequested(); });
    updateActions();
}

void ComparePage::build()
{
    m_summary = quietLabel({}, this);
    m_summary->setObjectName(QStringLiteral("compare.summary"));
    m_banner = new Banner(this);
    m_banner->hide();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::l, space::s, space::l, space::s);
    top->setSpacing(space::s);
    top->addWidget(new Button(actions().action(QStringLiteral("compare.close")), Button::Look::Flat, this));
    top->addWidget(m_summary, 1);
    top->addWidget(new Button(actions().action(QStringLiteral("compare.previous")), Button::Look::Framed, this));
    top->addWidget(new Button(actions().action(QStringLiteral("compare.next")), Button::Look::Framed, this));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(buildSide(m_before, "before", tr("Earlier version")), 1);
    sides->addWidget(new Separator(Qt::Vertical, this));
    sides->addWidget(buildSide(m_after, "after", tr("Later version")), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addLayout(sides, 1);
    connect(m_before.text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { follow(m_before, m_after); });
    connect(m_after.text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { follow(m_after, m_before); });
}

QWidget *ComparePage::buildSide(Side &side, const char *name, const QString &title)
{
    auto *holder = new QWidget(this);
    side.chooser = new QComboBox(holder);
    side.chooser->setObjectName(QStringLiteral("compare.") + QLatin1String(name) + QStringLiteral("Version"));
    side.chooser->setAccessibleName(title);
    side.chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    side.text = new QPlainTextEdit(holder);
    side.text->setObjectName(QStringLiteral("compare.") + QLatin1String(name));
    side.text->setAccessibleName(title);
    side.text->setReadOnly(true);
    side.text->setFrameShape(QFrame::NoFrame);
    side.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side.text->document()->setDocumentMargin(space::l);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    row->addWidget(side.chooser, 1);
    column->addLayout(row);
    column->addWidget(side.text, 1);
    connect(side.chooser, &QComboBox::activated, this, [this, &side] { read(side); });
    return holder;
}

QVariantMap ComparePage::saveState() const
{
    return {{QStringLiteral("document"), m_id.toString()}, {QStringLiteral("before"), m_before.chooser->currentData()}, {QStringLiteral("after"), m_after.chooser->currentData()}};
}

void ComparePage::restoreState(const QVariantMap &state)
{
    const SubjectId id = SubjectId::fromString(state.value(QStringLiteral("document")).toString());
    if (id.isNull())
        return;
    m_id = id;
    const QString before = state.value(QStringLiteral("before")).toString();
    const QString after = state.value(QStringLiteral("after")).toString();
    onResult(outgoing::document(m_parts.office, id), this, [this, generation = ++m_generation, before, after](const Result<OutgoingDocument> &document) {
        if (generation != m_generation)
            return;
        if (document)
            take(*document, before, after);
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(document.error()));
    });
}

void ComparePage::take(const OutgoingDocument &document, const QString &before, const QString &after)
{
    const int offset = m_parts.directory.current().agency.utcOffsetMinutes;
    m_banner->show(Banner::Kind::Note, {});
    for (Side *side : {&m_before, &m_after}) {
        side->chooser->clear();
        for (const DraftFile &file : newestFirst(document.files)) {
            const QStringList words{versionName(file), m_parts.directory.personName(file.person), shownShortTime(file.at, offset), file.note.simplified(), file.name};
            QStringList said = words;
            said.removeAll(QString());
            side->chooser->addItem(plainMnemonic(said.join(QStringLiteral(" · "))), file.hash);
        }
    }
    const auto [earlier, later] = lastTwo(document);
    m_before.chooser->setCurrentIndex(qMax(0, m_before.chooser->findData(before.isEmpty() ? earlier : before)));
    m_after.chooser->setCurrentIndex(qMax(0, m_after.chooser->findData(after.isEmpty() ? later : after)));
    read(m_before);
    read(m_after);
}

void ComparePage::read(Side &side)
{
    const int generation = ++side.generation;
    side.read = false;
    side.text->setPlainText(tr("Reading…"));
    side.text->setExtraSelections({});
    const QString hash = side.chooser->currentData().toString();
    onResult(outgoing::filePath(m_parts.office, m_id, hash), this, [this, &side, generation](const Result<QString> &path) {
        if (generation != side.generation)
            return;
        if (!path || !m_parts.reader) {
            took(side, tl::make_unexpected(path ? Error{ErrorCode::ReaderUnavailable, {}} : path.error()));
            return;
        }
        ReadOptions options;
        options.pages = mostPages;
        options.wallClockMs = wallClockMs;
        options.draw = false;
        onResult(m_parts.reader->read(*path, options), this, [this, &side, generation](const Result<Reading> &reading) {
            if (generation == side.generation)
                took(side, reading);
        });
    });
}

void ComparePage::took(Side &side, const Result<Reading> &reading)
{
    side.words = reading ? textOf(*reading) : QString();
    side.read = true;
    if (!reading)
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(reading.error()));
    else if (side.words.isEmpty())
        m_banner->show(Banner::Kind::Warning, tr("One of the versions has no text that could be compared: it may be a scan."));
    if (m_before.read && m_after.read)
        compareNow();
}

void ComparePage::compareNow()
{
    const outgoing::Comparison compared = outgoing::compareVersions(m_before.words, m_after.words);
    m_changes = compared.changes;
    m_change = -1;
    show(m_before, compared.before, compared.changes);
    show(m_after, compared.after, compared.changes);
    markBoth();
    m_counted = tr("%1 words taken out, %2 put in").arg(compared.removed).arg(compared.added);
    m_summary->setText(tr("The words are the same."));
    updateActions();
    if (m_changes > 0)
        step(1);
    Q_EMIT ready();
}

void ComparePage::show(Side &side, const QList<outgoing::ComparedPiece> &pieces, int changes)
{
    side.marks.fill({0, 0}, changes);
    QString text;
    for (const outgoing::ComparedPiece &piece : pieces) {
        if (piece.change >= 0) {
            QString word = piece.text;
            while (!word.isEmpty() && word.back().isSpace())
                word.chop(1);
            side.marks[piece.change] = {int(text.size()), int(word.size())};
        }
        text += piece.text;
    }
    side.text->setPlainText(text);
}

void ComparePage::mark(Side &side, bool added)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int change = 0; change < side.marks.size(); ++change) {
        const auto [from, length] = side.marks[change];
        if (length == 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.format = lookOf(palette(), added, change == m_change);
        mark.cursor = QTextCursor(side.text->document());
        mark.cursor.setPosition(from);
        mark.cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        marks << mark;
    }
    side.text->setExtraSelections(marks);
}

void ComparePage::markBoth()
{
    mark(m_before, false);
    mark(m_after, true);
}

void ComparePage::step(int by)
{
    if (m_changes == 0)
        return;
    m_change = qBound(0, m_change + by, m_changes - 1);
    m_following = true;
    const bool removed = m_before.marks[m_change].second > 0, added = m_after.marks[m_change].second > 0;
    for (Side *side : {&m_before, &m_after}) {
        const auto [from, length] = side->marks[m_change];
        if (length == 0)
            continue;
        QTextCursor cursor(side->text->document());
        cursor.setPosition(from + length);
        side->text->setTextCursor(cursor);
        side->text->centerCursor();
    }
    m_following = false;
    if (removed && !added) // nothing stands there on the other side
        follow(m_before, m_after);
    else if (added && !removed)
        follow(m_after, m_before);
    markBoth();
    m_summary->setText(tr("Change %1 of %2").arg(m_change + 1).arg(m_changes) + QStringLiteral(" · ") + m_counted);
    updateActions();
}

void ComparePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_before.read && m_after.read)
        markBoth();
}

/// The other side goes to the same part of its length.
void ComparePage::follow(Side &from, Side &to)
{
    if (m_following)
        return;
    m_following = true;
    const QScrollBar *here = from.text->verticalScrollBar();
    QScrollBar *there = to.text->verticalScrollBar();
    if (here->maximum() > 0)
        there->setValue(qRound(double(here->value()) / here->maximum() * there->maximum()));
    m_following = false;
}

void ComparePage::updateActions()
{
    actions().setEnabled(QStringLiteral("compare.next"), m_change + 1 < m_changes, tr("There is no further change."));
    actions().setEnabled(QStringLiteral("compare.previous"), m_change > 0, tr("There is no change before."));
}

void ComparePage::focusFirst()
{
    m_after.text->setFocus();
}

}
