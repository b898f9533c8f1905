// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/bodyedit.h"

#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace congso {

using composing::PartStyle;

namespace {

/// The parts in the order of their depth.
constexpr PartStyle depths[] = {PartStyle::Text, PartStyle::Article, PartStyle::Clause, PartStyle::Point, PartStyle::Dash};

bool endsWithItsLine(PartStyle part)
{
    return part == PartStyle::Part || part == PartStyle::PartTitle || part == PartStyle::Heading;
}

}

BodyEdit::BodyEdit(QWidget *parent) : QTextEdit(parent), m_text(new composing::InertDocument(this))
{
    setDocument(m_text);
    setTabChangesFocus(true);
    setAutoFormatting(QTextEdit::AutoNone);
    setBody({});
    connect(this, &QTextEdit::cursorPositionChanged, this, &BodyEdit::lookChanged);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &BodyEdit::lookChanged);
    // Numbers change in paragraphs that do not.
    connect(this, &QTextEdit::textChanged, viewport(), qOverload<>(&QWidget::update));
}

composing::Body BodyEdit::body() const
{
    return composing::bodyOf(*m_text);
}

void BodyEdit::setBody(const composing::Body &body)
{
    composing::fill(*m_text, body);
    fitGutter();
    moveCursor(QTextCursor::Start);
    m_text->setModified(false);
}

/// Room for the widest of the usual numbers at the left of the text.
void BodyEdit::fitGutter()
{
    if (m_fitting)
        return;
    m_fitting = true;
    QTextFrameFormat frame = m_text->rootFrame()->frameFormat();
    const qreal gutter = QFontMetricsF(bold(font())).horizontalAdvance(QStringLiteral("Điều 99.")) + space::s;
    if (!qFuzzyCompare(frame.leftMargin(), gutter)) {
        frame.setLeftMargin(gutter);
        m_text->setUndoRedoEnabled(false);
        m_text->rootFrame()->setFrameFormat(frame);
        m_text->setUndoRedoEnabled(true);
    }
    m_fitting = false;
}

void BodyEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitGutter();
}

PartStyle BodyEdit::part() const
{
    return composing::styleOf(textCursor().block());
}

void BodyEdit::setPart(PartStyle part)
{
    QTextCursor cursor = textCursor();
    composing::setStyle(cursor, part);
    Q_EMIT lookChanged();
}

void BodyEdit::stepPart(int step)
{
    const auto at = std::find(std::begin(depths), std::end(depths), part());
    const auto index = at == std::end(depths) ? 0 : std::clamp<std::ptrdiff_t>(at - std::begin(depths) + step, 0, std::ptrdiff_t(std::size(depths)) - 1);
    setPart(depths[index]);
}

void BodyEdit::mergeLook(const QTextCharFormat &look)
{
    mergeCurrentCharFormat(look);
    Q_EMIT lookChanged();
}

void BodyEdit::setBold(bool on)
{
    QTextCharFormat look;
    look.setFontWeight(on ? QFont::Bold : QFont::Normal);
    mergeLook(look);
}

void BodyEdit::setItalic(bool on)
{
    QTextCharFormat look;
    look.setFontItalic(on);
    mergeLook(look);
}

void BodyEdit::setUnderlined(bool on)
{
    QTextCharFormat look;
    look.setFontUnderline(on);
    mergeLook(look);
}

bool BodyEdit::inTable() const
{
    return textCursor().currentTable() != nullptr;
}

void BodyEdit::insertTable(int rows, int columns)
{
    composing::Table table;
    table.columns.resize(columns);
    for (int row = 0; row < rows; ++row)
        table.rows += QList<composing::TableCell>(columns);
    QTextCursor cursor = textCursor();
    if (cursor.currentTable())
        return;
    cursor.movePosition(QTextCursor::EndOfBlock);
    composing::insert(cursor, {table});
    cursor.movePosition(QTextCursor::PreviousBlock);
    if (QTextTable *made = cursor.currentTable())
        setTextCursor(made->cellAt(0, 0).firstCursorPosition());
    setFocus();
}

void BodyEdit::addRow()
{
    if (QTextTable *table = textCursor().currentTable())
        table->insertRows(table->cellAt(textCursor()).row() + 1, 1);
}

void BodyEdit::addColumn()
{
    if (QTextTable *table = textCursor().currentTable())
        table->insertColumns(table->cellAt(textCursor()).column() + 1, 1);
}

void BodyEdit::removeRow()
{
    if (QTextTable *table = textCursor().currentTable())
        table->removeRows(table->cellAt(textCursor()).row(), 1);
}

void BodyEdit::removeColumn()
{
    if (QTextTable *table = textCursor().currentTable())
        table->removeColumns(table->cellAt(textCursor()).column(), 1);
}

bool BodyEdit::takeLook(QKeyEvent *event)
{
    const QTextCharFormat now = currentCharFormat();
    if (event->modifiers() != Qt::ControlModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_B:
        setBold(now.fontWeight() < QFont::DemiBold);
        return true;
    case Qt::Key_I:
        setItalic(!now.fontItalic());
        return true;
    case Qt::Key_U:
        setUnderlined(!now.fontUnderline());
        return true;
    case Qt::Key_BracketRight:
        stepPart(1);
        return true;
    case Qt::Key_BracketLeft:
        stepPart(-1);
        return true;
    default:
        return false;
    }
}

bool BodyEdit::takeEnter()
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || cursor.currentTable())
        return false;
    if (part() != PartStyle::Text && cursor.block().text().isEmpty()) {
        setPart(PartStyle::Text);
        return true;
    }
    if (!endsWithItsLine(part()) || !cursor.atBlockEnd())
        return false;
    const PartStyle next = part() == PartStyle::Part ? PartStyle::PartTitle : PartStyle::Text;
    cursor.insertBlock();
    setTextCursor(cursor);
    setPart(next);
    return true;
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (takeLook(event) || (enter && plain && takeEnter())) {
        event->accept();
        return;
    }
    if (enter && event->modifiers() == Qt::ControlModifier) {
        event->ignore(); // the page's own
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool BodyEdit::focusNextPrevChild(bool next)
{
    QTextCursor cursor = textCursor();
    if (const QTextTable *table = cursor.currentTable()) {
        const QTextTableCell cell = table->cellAt(cursor);
        const int at = cell.row() * table->columns() + cell.column() + (next ? 1 : -1);
        if (at >= 0 && at < table->rows() * table->columns()) {
            setTextCursor(table->cellAt(at / table->columns(), at % table->columns()).firstCursorPosition());
            return true;
        }
    }
    return QTextEdit::focusNextPrevChild(next);
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || source->hasText();
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    composing::Body pasted = source->hasHtml() ? composing::bodyFromHtml(source->html()) : composing::bodyFromText(source->text());
    if (inTable())
        pasted.removeIf([](const composing::Block &block) { return std::holds_alternative<composing::Table>(block); });
    QTextCursor cursor = textCursor();
    composing::insert(cursor, pasted);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void BodyEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const qreal gutter = m_text->rootFrame()->frameFormat().leftMargin();
    const QStringList labels = composing::labelsOf(*m_text);
    qsizetype index = 0;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        if (QTextCursor(block).currentTable())
            continue;
        const QString label = labels.value(index++);
        const QRectF box = m_text->documentLayout()->blockBoundingRect(block).translated(offset);
        if (label.isEmpty() || !box.intersects(QRectF(event->rect())))
            continue;
        painter.setFont(composing::styleOf(block) == PartStyle::Article || endsWithItsLine(composing::styleOf(block)) ? bold(font()) : font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(offset.x(), box.top(), gutter - space::xs, painter.fontMetrics().height()), Qt::AlignRight | Qt::AlignTop, label);
    }
}

}
