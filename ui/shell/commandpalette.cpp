// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "db/text/fold.h"
#include "ui/shell/actions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace congso {

namespace {

QString shownName(const QAction *action)
{
    QString name = action->text();
    return name.remove(QLatin1Char('&'));
}

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QFontMetrics metrics(option.font);
        return {scaled(200, metrics), scaled(32, metrics)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &palette = option.palette;
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, selectionFill(palette));
        }
        QRect inner = option.rect.adjusted(space::m, 0, -space::m, 0);
        const int size = scaled(16, QFontMetrics(option.font));
        const QRect place(inner.left(), inner.center().y() - size / 2, size, size);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(place.right() + space::m);
        const QString keys = index.data(PaletteModel::ShortcutRole).toString();
        if (!keys.isEmpty()) {
            const QSize cap = keycapSize(keys, option.font);
            const QRect right(inner.right() - cap.width(), inner.center().y() - cap.height() / 2, cap.width(), cap.height());
            paintKeycap(painter, right, keys, option.font, secondaryText(palette));
            inner.setRight(right.left() - space::s);
        }
        painter->setFont(option.font);
        painter->setPen(enabled ? palette.color(QPalette::Active, QPalette::Text) : secondaryText(palette));
        const QString name = index.data(Qt::DisplayRole).toString();
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        inner.setLeft(inner.left() + painter->fontMetrics().horizontalAdvance(name) + space::m);
        const QString reason = index.data(PaletteModel::ReasonRole).toString();
        painter->setFont(resized(option.font, 0.87));
        painter->setPen(secondaryText(palette));
        const QString note = reason.isEmpty() ? index.data(PaletteModel::GroupRole).toString() : reason;
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(note, Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

}

int fuzzyScore(const QString &foldedText, const QString &foldedWords)
{
    if (foldedWords.isEmpty()) {
        return 1;
    }
    int score = 0;
    int run = 0;
    qsizetype at = 0;
    for (const QChar letter : foldedWords) {
        if (letter.isSpace()) {
            run = 0;
            continue;
        }
        const qsizetype start = at;
        qsizetype best = foldedText.indexOf(letter, at);
        // A word's beginning is meant more often than the next equal letter inside a word.
        for (qsizetype other = best; run == 0 && other >= 0; other = foldedText.indexOf(letter, other + 1)) {
            if (other == 0 || !foldedText[other - 1].isLetterOrNumber()) {
                best = other;
                break;
            }
        }
        if (best < 0) {
            return 0;
        }
        const bool beginning = best == 0 || !foldedText[best - 1].isLetterOrNumber();
        run = best == start && at > 0 ? run + 1 : 1;
        if (best == start && at == 0) {
            score += 5;
        }
        score += 1 + 3 * (run - 1) + (beginning ? 6 : 0);
        at = best + 1;
    }
    return std::max(1, score * 10 - int(foldedText.size()) / 4);
}

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setSources(const QList<Actions *> &sources, const QList<PalettePlace> &places)
{
    m_all.clear();
    for (const Actions *source : sources) {
        const QList<QAction *> actions = source->actions();
        for (QAction *action : actions) {
            const ActionEntry *entry = source->entry(action);
            if (action->isVisible() && entry->inPalette) {
                m_all.append({action, {}, entry->group, text::fold(shownName(action) + QLatin1Char(' ') + entry->group)});
            }
        }
    }
    for (const PalettePlace &place : places) {
        m_all.append({nullptr, place, tr("Go to"), text::fold(place.text + QLatin1Char(' ') + place.group)});
    }
    setWords({});
}

void PaletteModel::setWords(const QString &words)
{
    beginResetModel();
    const QString folded = text::fold(words);
    QList<std::pair<int, int>> ranked;
    for (int at = 0; at < m_all.size(); ++at) {
        const bool gone = m_all[at].action == nullptr && m_all[at].place.id.isEmpty();
        const int score = gone ? 0 : fuzzyScore(m_all[at].folded, folded);
        if (score > 0) {
            ranked.append({-score, at});
        }
    }
    if (!folded.isEmpty()) {
        std::stable_sort(ranked.begin(), ranked.end());
    }
    m_shown.clear();
    for (const auto &[score, at] : std::as_const(ranked)) {
        m_shown.append(at);
    }
    endResetModel();
}

const PaletteModel::Entry *PaletteModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_all[m_shown[index.row()]] : nullptr;
}

QAction *PaletteModel::action(const QModelIndex &index) const
{
    const Entry *found = entry(index);
    return found != nullptr ? found->action.data() : nullptr;
}

QString PaletteModel::place(const QModelIndex &index) const
{
    const Entry *found = entry(index);
    return found != nullptr ? found->place.id : QString();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!place(index).isEmpty()) {
        switch (role) {
        case Qt::DisplayRole:
            return entry(index)->place.text;
        case Qt::DecorationRole:
            return icon(QStringLiteral("forward"));
        case GroupRole:
            return entry(index)->group;
        default:
            return {};
        }
    }
    const QAction *found = action(index);
    if (found == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return shownName(found);
    case Qt::DecorationRole:
        return found->icon();
    case GroupRole:
        return m_all[m_shown[index.row()]].group;
    case ShortcutRole:
        return keycapText(found->shortcut());
    case ReasonRole:
        return found->isEnabled() ? QString() : found->statusTip();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const QAction *found = action(index);
    const Qt::ItemFlags always = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return !place(index).isEmpty() || (found != nullptr && found->isEnabled()) ? always | Qt::ItemIsEnabled : always;
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new SearchField(tr("Name of an action or a page…")))
    , m_view(new QListView)
    , m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("All actions"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setDelay(0);
    m_view->setObjectName(QStringLiteral("paletteView"));
    m_view->setAccessibleName(tr("Matching actions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setWords(words);
        m_view->setCurrentIndex(m_model->index(0));
    });
    connect(m_view, &QListView::clicked, this, &CommandPalette::run);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<Actions *> &sources, const QList<PalettePlace> &places)
{
    m_before = window()->focusWidget();
    m_model->setSources(sources, places);
    m_field->clear();
    m_view->setCurrentIndex(m_model->index(0));
    place();
    show();
    raise();
    // Where nobody manages windows nobody gives the keys to this one either.
    window()->activateWindow();
    m_field->setFocus();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(scaled(560, fontMetrics()), room.width() - 2 * space::l);
    const int height = std::min(scaled(400, fontMetrics()), room.height() - 2 * space::l);
    setGeometry((room.width() - width) / 2, std::min(room.height() / 8, room.height() - height), width, height);
}

void CommandPalette::run(const QModelIndex &index)
{
    if (const QString id = m_model->place(index); !id.isEmpty()) {
        close();
        Q_EMIT placeChosen(id);
        return;
    }
    const QPointer<QAction> chosen = m_model->action(index);
    if (chosen == nullptr || !chosen->isEnabled()) {
        return;
    }
    close();
    chosen->trigger();
}

void CommandPalette::close()
{
    hide();
    if (m_before != nullptr) {
        m_before->setFocus();
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_model->rowCount();
        const int row = m_view->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_view->currentIndex());
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (rows > 0) {
                m_view->setCurrentIndex(m_model->index((row + (key->key() == Qt::Key_Down ? 1 : rows - 1)) % rows));
            }
            return true;
        default:
            break;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && !isAncestorOf(window()->focusWidget())) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}
