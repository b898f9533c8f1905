// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sectionheader.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace congso::testing {

/// What a widget with words in it needs, and its words; empty words: it has none, or ends them in "…" by itself.
struct Need
{
    QString words;
    QSize size;
};

inline Need needOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (!label->wordWrap())
            return {label->text(), label->sizeHint()};
        int longest = 0;
        for (const QString &word : label->text().split(u' ', Qt::SkipEmptyParts))
            longest = qMax(longest, label->fontMetrics().horizontalAdvance(word.section(u'\n', 0, 0)));
        const QMargins around = label->contentsMargins();
        return {label->text(), {longest + around.left() + around.right(), label->heightForWidth(label->width())}};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return {button->text(), button->text().isEmpty() ? QSize() : button->minimumSizeHint()};
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return {group->title(), group->minimumSizeHint()};
    if (const auto *chip = qobject_cast<const Chip *>(widget))
        return {chip->text(), chip->sizeHint()};
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
        return {elided->text(), {0, elided->sizeHint().height()}};
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        const int frame = combo->minimumSizeHint().height() - combo->fontMetrics().height();
        return {combo->currentText(), {0, combo->fontMetrics().height() + qMin(frame, 4)}};
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        QStringList words;
        int width = 0;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            words << tabs->tabText(tab);
            width += tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab));
        }
        return {words.join(u'|'), {width, tabs->fontMetrics().height()}};
    }
    return {};
}

/// The part of the widget that its parents leave, but for what a scroll bar brings into sight.
inline QRect leftByParents(const QWidget *widget)
{
    QRect left(QPoint(0, 0), widget->size());
    QPoint offset;
    for (const QWidget *at = widget; !at->isWindow() && at->parentWidget(); at = at->parentWidget()) {
        const QWidget *parent = at->parentWidget();
        offset += at->pos();
        const QRect seen = parent->rect().translated(-offset);
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (!area || area->viewport() != parent) {
            left &= seen;
            continue;
        }
        if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            left &= QRect(seen.left(), left.top(), seen.width(), left.height());
        return left;
    }
    return left;
}

/// Labels and controls in sight that are smaller than their words: class, name, words, what there is and what is needed.
inline QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const Need need = needOf(widget);
        if (need.words.isEmpty())
            continue;
        const QSize there = leftByParents(widget).size();
        if (there.width() >= need.size.width() && there.height() >= need.size.height())
            continue;
        found << QStringLiteral("%1 %2 \"%3\" has %4x%5, needs %6x%7")
                     .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), need.words.left(60))
                     .arg(there.width()).arg(there.height()).arg(need.size.width()).arg(need.size.height());
    }
    return found;
}

/// Titles of panes in sight that end in "…": what list one is in is never guessed.
inline QStringList cutTitles(const QWidget &window)
{
    QStringList found;
    for (const SectionHeader *header : window.findChildren<SectionHeader *>()) {
        const ElidedLabel *title = header->findChild<ElidedLabel *>(QString(), Qt::FindDirectChildrenOnly);
        if (header->isVisible() && title->text() == header->title() && title->width() < title->sizeHint().width())
            found << QStringLiteral("%1: %2 of %3").arg(header->title()).arg(title->width()).arg(title->sizeHint().width());
    }
    return found;
}

}
