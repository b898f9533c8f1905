// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/actions.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace congso {

namespace {

/// Who is signed in, as a button.
class PersonArea : public QAbstractButton
{
public:
    PersonArea()
    {
        setObjectName(QStringLiteral("personArea"));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return layout()->sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (hasFocus()) {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(toneColor(palette(), Tone::Primary));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
        }
    }
};

/// The program's mark before its name.
class Mark : public QWidget
{
public:
    Mark() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    QSize sizeHint() const override
    {
        const int side = scaled(24, fontMetrics());
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        applicationIcon().paint(&painter, rect());
    }
};

}

TopBar::TopBar(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_navigationButton(new IconButton(QStringLiteral("menu"), tr("Places (F9)")))
    , m_search(new SearchField(tr("Search number, agency, subject…")))
    , m_person(new ElidedLabel)
    , m_avatar(new Avatar)
    , m_personArea(new PersonArea)
    , m_menu(makeMenu())
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    fixHeight(this, 47);
    auto *name = new ElidedLabel(QStringLiteral("Công Sở"));
    name->setEmphasis(1.07, true);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setProperty("soft", true);
    m_search->setKeyHint(m_actions.action(QStringLiteral("find"))->shortcut());
    limitWidth(m_search, 640);
    m_person->setQuiet(true);
    m_person->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_personArea->installEventFilter(this);
    m_search->installEventFilter(this);
    auto *personLayout = new QHBoxLayout(m_personArea);
    personLayout->setContentsMargins(space::s, 0, 0, 0);
    personLayout->setSpacing(space::s + 2);
    personLayout->addWidget(m_person, 1);
    personLayout->addWidget(m_avatar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    m_navigationButton->setObjectName(QStringLiteral("navigationButton"));
    m_navigationButton->hide();
    layout->addWidget(m_navigationButton);
    layout->addWidget(new Mark);
    layout->addWidget(name);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_personArea);
    connect(m_navigationButton, &QAbstractButton::clicked, this, &TopBar::navigationRequested);
    connect(m_personArea, &QAbstractButton::clicked, this, &TopBar::openMenu);
    connect(m_search, &SearchField::filterChanged, this, &TopBar::searchTyped);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        if (!text.isEmpty()) {
            Q_EMIT searchRequested(text);
        }
    });
}

void TopBar::setPerson(const QString &name, const QString &title)
{
    m_person->setText(title.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, title));
    m_avatar->setName(name);
    m_personArea->setAccessibleName(tr("Signed in: %1").arg(m_person->text()));
}

void TopBar::setSearchShown(bool shown)
{
    m_search->setVisible(shown);
}

void TopBar::setMenuShown(bool shown)
{
    m_navigationButton->setVisible(shown);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QMenu *TopBar::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("personMenu"));
    const auto put = [this](QMenu *into, std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            into->addAction(m_actions.action(QString::fromLatin1(id)));
        }
    };
    put(menu, {"switch-person", "lock"});
    menu->addSeparator();
    put(menu->addMenu(icon(QStringLiteral("theme")), tr("&Theme")), {"theme-system", "theme-light", "theme-dark", "theme-contrast", "theme-contrast-dark"});
    put(menu->addMenu(icon(QStringLiteral("text-larger")), tr("Te&xt size")), {"text-larger", "text-smaller", "text-normal"});
    put(menu->addMenu(icon(QStringLiteral("language")), tr("Lan&guage")), {"language-vi", "language-en"});
    menu->addSeparator();
    put(menu, {"about"});
    return menu;
}

void TopBar::openMenu()
{
    const QSize size = m_menu->sizeHint();
    m_menu->popup(m_personArea->mapToGlobal(QPoint(m_personArea->width() - size.width(), m_personArea->height() + space::xs)));
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    // Down goes to what was found, as Enter does.
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && !m_search->text().isEmpty()) {
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(m_search, &enter);
        return true;
    }
    if (watched == m_personArea) {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
                openMenu();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_person->setMaximumWidth(width() / 4);
    m_person->setVisible(width() > scaled(900, fontMetrics()));
}

}
