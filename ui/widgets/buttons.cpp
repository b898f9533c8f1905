// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/visibility.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>

namespace congso {

namespace {

QFont keycapFont(const QFont &font)
{
    QFont result = resized(font, 0.78);
    result.setWeight(QFont::Normal);
    return result;
}

}

QString keycapText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    static const QRegularExpression up(QStringLiteral("\\bUp\\b")), down(QStringLiteral("\\bDown\\b"));
    text.replace(QLatin1String("Left"), QStringLiteral("←")).replace(QLatin1String("Right"), QStringLiteral("→"));
    text.replace(up, QStringLiteral("↑")).replace(down, QStringLiteral("↓"));
    text.replace(QLatin1String("Return"), QLatin1String("Enter"));
    return text.replace(QLatin1Char('+'), QLatin1Char(' ')).replace(QLatin1String("  "), QLatin1String(" +"));
}

QSize keycapSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(keycapFont(font));
    return {metrics.horizontalAdvance(text) + 2 * 5 + 1, metrics.height() + 2};
}

void paintKeycap(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor frame = ink;
    frame.setAlphaF(0.45F);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(ink);
    painter->setFont(keycapFont(font));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

Keycap::Keycap(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Keycap::sizeHint() const
{
    return keycapSize(m_text, font());
}

void Keycap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeycap(&painter, rect(), m_text, font(), secondaryText(palette()));
}

Button::Button(const QString &text, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

Button::Button(QAction *action, Look look, QWidget *parent)
    : Button(QString(), look, parent)
{
    setAction(action);
}

void Button::setAction(QAction *action)
{
    if (m_action != nullptr) {
        disconnect(m_action, nullptr, this, nullptr);
        disconnect(this, &QAbstractButton::clicked, m_action, nullptr);
    }
    m_action = action;
    if (action == nullptr) {
        return;
    }
    setObjectName(action->objectName() + QLatin1String("Button"));
    connect(action, &QAction::changed, this, &Button::followAction);
    connect(this, &QAbstractButton::clicked, action, [action] { action->trigger(); });
    followAction();
}

QAction *Button::action() const
{
    return m_action;
}

QMenu *Button::menu() const
{
    return m_menu;
}

void Button::followAction()
{
    setText(m_action->text());
    setToolTip(m_action->toolTip());
    setAccessibleDescription(m_action->isEnabled() ? QString() : m_action->statusTip());
    setEnabled(m_action->isEnabled());
    showInPlace(this, m_action->isVisible());
    if (!m_ownHint) {
        m_hint = m_look == Look::Primary ? keycapText(m_action->shortcut()) : QString();
    }
    // The action has the shortcut; a second one on the button would make both ambiguous.
    setShortcut(QKeySequence());
    updateGeometry();
    update();
}

void Button::setLook(Look look)
{
    m_look = look;
    if (m_action != nullptr) {
        followAction();
    }
    updateGeometry();
    update();
}

void Button::setKeyHint(const QKeySequence &keys)
{
    m_ownHint = true;
    m_hint = keycapText(keys);
    updateGeometry();
    update();
}

void Button::setMenu(QMenu *menu)
{
    m_menu = menu;
    connect(this, &QAbstractButton::clicked, menu, [this] {
        if (m_menu != nullptr) {
            m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
        }
    });
    updateGeometry();
}

QString Button::shownText() const
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&(?=[^&])"));
    QString shown = text();
    shown.remove(mnemonic).replace(QLatin1String("&&"), QLatin1String("&"));
    return m_menu != nullptr ? shown + QStringLiteral(" ▾") : shown;
}

QFont Button::textFont() const
{
    return m_look == Look::Primary ? bold(font()) : font();
}

void Button::setCompact(bool compact)
{
    if (compact == m_compact) {
        return;
    }
    m_compact = compact;
    updateGeometry();
    update();
}

bool Button::hasIcon() const
{
    return m_action != nullptr && !m_action->icon().isNull() && m_menu == nullptr;
}

int Button::widthWhen(bool compact) const
{
    const QFontMetrics metrics(textFont());
    if (compact) {
        return scaled(34, metrics);
    }
    int width = metrics.horizontalAdvance(shownText()) + 2 * scaled(space::m, metrics) + 2;
    if (!m_hint.isEmpty()) {
        width += space::s + keycapSize(m_hint, font()).width();
    }
    return width;
}

QSize Button::sizeHint() const
{
    return {widthWhen(m_compact), scaled(m_look == Look::Flat ? 26 : 30, QFontMetrics(textFont()))};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = isEnabled() && (underMouse() || isDown());
    const QColor primary = toneColor(palette(), Tone::Primary);
    QColor fill = palette().color(QPalette::Base);
    QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    QColor frame = hairline(palette());
    if (m_look == Look::Primary && isEnabled()) {
        fill = frame = isDown() ? primary.darker(115) : active ? primary.lighter(108) : primary;
        ink = palette().color(QPalette::Active, QPalette::HighlightedText);
    } else if (m_look == Look::Flat) {
        ink = isEnabled() && !active ? secondaryText(palette()) : ink;
        frame = Qt::transparent;
        fill = active ? selectionFill(palette()) : QColor(Qt::transparent);
    } else if (active) {
        fill = selectionFill(palette());
    }
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(frame);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, space::radius, space::radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look == Look::Primary && isEnabled() ? ink : primary, 1, Qt::SolidLine));
        painter.drawRoundedRect(m_look == Look::Primary ? box.adjusted(2, 2, -2, -2) : box, 4, 4);
    }
    if (m_compact) {
        const int side = scaled(16, fontMetrics());
        m_action->icon().paint(&painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    const int inset = scaled(space::m, fontMetrics());
    QRect inner = rect().adjusted(inset, 0, -inset, 0);
    if (!m_hint.isEmpty()) {
        const QSize cap = keycapSize(m_hint, font());
        const QRect place(inner.right() - cap.width() + 1, (height() - cap.height()) / 2, cap.width(), cap.height());
        paintKeycap(&painter, place, m_hint, font(), ink);
        inner.setRight(place.left() - space::s);
    }
    painter.setFont(textFont());
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(shownText(), Qt::ElideRight, inner.width() + 2));
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setToolTip(plainToolTip(name));
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = scaled(28, fontMetrics());
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = isEnabled() && (underMouse() || isDown() || isChecked());
    painter.setPen(hasFocus() ? QPen(toneColor(palette(), Tone::Primary)) : QPen(Qt::NoPen));
    painter.setBrush(active ? selectionFill(palette()) : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    const int size = scaled(16, fontMetrics());
    const QColor ink = isEnabled() ? secondaryText(palette()) : palette().color(QPalette::Disabled, QPalette::Text);
    const QPixmap pixmap = iconPixmap(m_iconName, size, ink, devicePixelRatioF());
    painter.drawPixmap((width() - size) / 2, (height() - size) / 2, pixmap);
}

}
