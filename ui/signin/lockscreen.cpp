// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/lockscreen.h"

#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/signin/signindelay.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/passwordpair.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>
#include <QWindow>

namespace congso {

namespace {
constexpr int columnWidth = 340;
constexpr double avatarScale = 1.8;
}

LockScreen::LockScreen(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("lockScreen"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    hide();
    window->installEventFilter(this);
    m_delay = new SignInDelay(m_banner, this);
    connect(m_delay, &SignInDelay::begun, this, [this] { m_enter->setEnabled(false); });
    connect(m_delay, &SignInDelay::over, this, [this] {
        m_enter->setEnabled(true);
        m_password->setFocus();
    });
}

LockScreen::~LockScreen()
{
    qApp->removeEventFilter(this);
}

void LockScreen::build()
{
    m_avatar = new Avatar;
    m_avatar->setFont(resized(font(), avatarScale));
    m_name = new ElidedLabel;
    m_name->setEmphasis(1.15, true);
    m_name->setAlignment(Qt::AlignCenter);
    auto *state = quietLabel(tr("Locked. What you have typed is kept."));
    state->setAlignment(Qt::AlignCenter);
    m_password = new PasswordEdit;
    m_password->setObjectName(QStringLiteral("lock.password"));
    m_passwordField = new LabelledField(tr("Password"), m_password);
    m_banner = new Banner;
    m_banner->hide();
    m_enter = new Button(tr("Unlock"), Button::Look::Primary);
    m_enter->setObjectName(QStringLiteral("lock.enter"));
    m_other = new Button(tr("Somebody else signs in"), Button::Look::Flat);
    m_other->setObjectName(QStringLiteral("lock.switch"));

    QVBoxLayout *column = (new CentredColumn(this, columnWidth))->column();
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    column->addWidget(m_name);
    column->addWidget(state);
    column->addWidget(m_passwordField);
    column->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->addWidget(m_enter);
    row->addStretch();
    row->addWidget(m_other);
    column->addLayout(row);

    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::ask);
    connect(m_enter, &QAbstractButton::clicked, this, &LockScreen::ask);
    connect(m_other, &QAbstractButton::clicked, this, &LockScreen::switchPersonRequested);
    connect(m_password, &PasswordEdit::capsLockNoticed, this, [this](bool on) {
        m_passwordField->setState(on ? LabelledField::State::Check : LabelledField::State::Plain, on ? tr("Caps Lock is on") : QString());
    });
}

void LockScreen::lock(std::shared_ptr<OfficeStore> store, const Identity &identity)
{
    if (locked())
        return;
    commitInputMethod();
    m_store = std::move(store);
    m_login = identity.person.login;
    m_open = m_store->purpose() != OfficeStore::Purpose::Office;
    m_avatar->setName(identity.person.name);
    m_name->setText(identity.person.name);
    m_passwordField->setVisible(!m_open);
    m_password->clear();
    m_banner->hide();
    offerOthers();
    hideContents();
    setGeometry(window()->rect());
    raise();
    show();
    qApp->installEventFilter(this);
    if (m_open)
        m_enter->setFocus();
    else
        m_password->setFocus();
}

/// A store that is linked to a server is one person's: nobody else can sign in there.
void LockScreen::offerOthers()
{
    m_other->hide();
    onResult(m_store->signInNames(), this, [this, store = m_store](const Result<QList<SignInName>> &names) {
        if (names && m_store == store)
            m_other->setVisible(names->size() > 1);
    });
}

void LockScreen::hideContents()
{
    m_focusBefore = QApplication::focusWidget();
    m_title = window()->windowTitle();
    window()->setWindowTitle(QApplication::applicationDisplayName());
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QObjectList children = window()->children();
    for (QObject *child : children) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget != this && !widget->isHidden()) {
            m_hidden << widget;
            widget->hide();
        }
    }
    const QWidgetList others = QApplication::topLevelWidgets();
    for (QWidget *other : others) {
        if (other != window() && other->isVisible() && !m_hidden.contains(other)) {
            m_hidden << other;
            other->hide();
        }
    }
}

void LockScreen::showContents()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_hidden)) {
        if (widget)
            widget->show();
    }
    m_hidden.clear();
    window()->setWindowTitle(m_title);
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void LockScreen::unlock()
{
    if (!locked())
        return;
    qApp->removeEventFilter(this);
    m_store.reset();
    m_password->clear();
    hide();
    showContents();
    Q_EMIT unlocked();
}

void LockScreen::ask()
{
    commitInputMethod();
    if (m_asking || !locked() || m_delay->running())
        return;
    m_asking = true;
    onResult(m_store->signIn(m_login, m_open ? QString() : m_password->text()), this, [this](const Result<std::shared_ptr<Office>> &office) {
        m_asking = false;
        take(office ? success() : Outcome(tl::make_unexpected(office.error())));
    });
}

void LockScreen::take(const Outcome &outcome)
{
    m_password->clear();
    if (outcome) {
        m_banner->hide();
        unlock();
        return;
    }
    if (m_delay->begin(outcome.error()))
        return;
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(outcome.error()));
    m_password->setFocus();
}

bool LockScreen::belongsHere(const QObject *object) const
{
    for (const QObject *at = object; at; at = at->parent()) {
        if (at == this)
            return true;
    }
    return false;
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        setGeometry(window()->rect());
    if (locked() && event->type() == QEvent::Shortcut)
        return !belongsHere(watched);
    if (!locked() || !watched->isWidgetType())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ContextMenu:
    case QEvent::Drop:
    case QEvent::DragEnter:
        return !belongsHere(watched);
    case QEvent::Show:
        if (!belongsHere(watched) && watched != window()) {
            auto *widget = static_cast<QWidget *>(watched);
            const bool besides = widget->isWindow() || widget->parentWidget() == window();
            if (besides && !m_hidden.contains(widget)) {
                m_hidden << widget;
                QMetaObject::invokeMethod(widget, &QWidget::hide, Qt::QueuedConnection);
            }
        }
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

}
