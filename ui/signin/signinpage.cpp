// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpage.h"

#include "app/words/errorwords.h"
#include "db/text/fold.h"
#include "ui/models/onresult.h"
#include "ui/signin/personrow.h"
#include "ui/signin/signindelay.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/heardroles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/passwordpair.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace congso {

namespace {
enum Role { LoginRole = PersonRow::FirstOwn, OpenRole, FoldedRole };
constexpr int columnWidth = 420;
}

SignInPage::SignInPage(std::shared_ptr<OfficeStore> store, const QString &lastLogin, QWidget *parent)
    : QWidget(parent), m_store(std::move(store)), m_lastLogin(lastLogin)
{
    setObjectName(QStringLiteral("signInPage"));
    m_shown.setSourceModel(&m_people);
    m_shown.setFilterRole(FoldedRole);
    build();
    m_delay = new SignInDelay(m_banner, this);
    connect(m_delay, &SignInDelay::begun, this, [this] { m_enter->setEnabled(false); });
    connect(m_delay, &SignInDelay::over, this, [this] {
        m_enter->setEnabled(true);
        m_password->setFocus();
    });
    load();
}

void SignInPage::build()
{
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(40, 40));
    auto *title = headingLabel(tr("Sign in"));
    m_search = new SearchField(tr("Find a name"));
    m_search->setObjectName(QStringLiteral("signin.search"));
    m_search->setAccessibleName(tr("Find a name"));
    m_search->setDelay(0);
    m_search->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("signin.people"));
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(&m_shown);
    goWhereSelected(*m_list);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PersonRow(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_password = new PasswordEdit;
    m_password->setObjectName(QStringLiteral("signin.password"));
    m_passwordField = new LabelledField(tr("Password"), m_password);
    m_anotherArea = new QWidget;
    m_another = new PasswordPair;
    auto *another = new QVBoxLayout(m_anotherArea);
    another->setContentsMargins(0, 0, 0, 0);
    another->setSpacing(space::s);
    auto *why = wrappedLabel(tr("The password you were given was for the first time only. Choose one of your own, with at least %1 characters; nobody else will know it.")
                                 .arg(shortestPassword));
    why->setObjectName(QStringLiteral("signin.anotherWhy"));
    another->addWidget(why);
    another->addWidget(m_another);
    m_anotherArea->setObjectName(QStringLiteral("signin.another"));
    m_anotherArea->hide();
    m_enter = new Button(tr("Sign in"), Button::Look::Primary);
    m_enter->setObjectName(QStringLiteral("signin.enter"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("signin.error"));
    m_banner->hide();
    auto *folder = new Button(tr("Another office…"), Button::Look::Flat);
    folder->setObjectName(QStringLiteral("signin.folder"));
    folder->setToolTip(plainToolTip(QDir::toNativeSeparators(m_store->folder())));

    QVBoxLayout *column = (new CentredColumn(this, columnWidth, CentredColumn::Height::Whole))->column();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(mark);
    head->addWidget(title, 1);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_passwordField);
    column->addWidget(m_anotherArea);
    column->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->addWidget(m_enter);
    row->addStretch();
    row->addWidget(folder);
    column->addLayout(row);
    m_below = new QWidget;
    m_below->hide();
    column->addWidget(m_below, 1);

    connect(m_search, &SearchField::filterChanged, this, [this](const QString &words) {
        m_shown.setFilterFixedString(text::fold(words));
        m_list->setCurrentIndex(m_shown.index(0, 0));
    });
    connect(m_search, &SearchField::searched, this, &SignInPage::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SignInPage::showChosen);
    connect(m_list, &QListView::clicked, this, &SignInPage::activate);
    connect(m_list, &QListView::activated, this, &SignInPage::activate);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    for (PasswordEdit *edit : m_another->findChildren<PasswordEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_enter, &QAbstractButton::clicked, this, &SignInPage::signIn);
    connect(folder, &QAbstractButton::clicked, this, &SignInPage::anotherFolderRequested);
    connect(m_password, &PasswordEdit::capsLockNoticed, this, [this](bool on) {
        m_passwordField->setState(on ? LabelledField::State::Check : LabelledField::State::Plain, on ? tr("Caps Lock is on") : QString());
    });
}

void SignInPage::load()
{
    onResult(m_store->signInNames(), this, [this](const Result<QList<SignInName>> &names) {
        if (!names) {
            showError(names.error());
            return;
        }
        m_people.clear();
        int chosen = names->isEmpty() ? -1 : 0;
        for (const SignInName &name : *names) {
            auto *item = new QStandardItem(name.name);
            item->setData(name.title, PersonRow::TitleRole);
            item->setData(name.login, LoginRole);
            item->setData(name.open, OpenRole);
            item->setData(text::fold(name.name + u' ' + name.title + u' ' + name.login), FoldedRole);
            if (name.login == m_lastLogin)
                chosen = m_people.rowCount();
            m_people.appendRow(item);
        }
        // On the PC of one person the list is one row, and the rest of the page is empty.
        const bool alone = m_people.rowCount() == 1;
        m_search->setVisible(!alone);
        m_below->setVisible(alone);
        m_list->setMaximumHeight(alone ? m_list->sizeHintForRow(0) : QWIDGETSIZE_MAX);
        m_list->setCurrentIndex(m_shown.index(chosen, 0));
        showChosen();
        if ((m_lastLogin.isEmpty() && !alone) || openWithoutPassword())
            m_search->setFocus();
        else
            m_password->setFocus();
    });
}

QString SignInPage::login() const
{
    return m_list->currentIndex().data(LoginRole).toString();
}

bool SignInPage::openWithoutPassword() const
{
    return m_list->currentIndex().data(OpenRole).toBool();
}

void SignInPage::showChosen()
{
    m_password->clear();
    endAsking();
    m_passwordField->setVisible(!openWithoutPassword());
    m_enter->setEnabled(!login().isEmpty() && !m_delay->running());
}

void SignInPage::activate()
{
    if (openWithoutPassword())
        signIn();
    else if (!login().isEmpty())
        m_password->setFocus();
}

void SignInPage::signIn()
{
    commitInputMethod();
    if (m_asking || m_delay->running() || login().isEmpty())
        return;
    if (!m_given.isEmpty()) {
        if (m_another->check())
            take(m_store->signInAnew(login(), m_given, m_another->password()));
        return;
    }
    take(m_store->signIn(login(), openWithoutPassword() ? QString() : m_password->text()));
}

void SignInPage::take(const QFuture<Result<std::shared_ptr<Office>>> &answer)
{
    m_asking = true;
    m_enter->setEnabled(false);
    onResult(answer, this, [this](const Result<std::shared_ptr<Office>> &office) {
        m_asking = false;
        m_enter->setEnabled(true);
        if (!office && office.error().code == ErrorCode::SignInChangePassword && m_given.isEmpty()) {
            askForAnother();
            return;
        }
        const QString password = m_given.isEmpty() ? m_password->text() : m_another->password();
        m_password->clear();
        if (!office) {
            showError(office.error());
            return;
        }
        endAsking();
        m_banner->hide();
        Q_EMIT signedIn(*office, password);
    });
}

void SignInPage::askForAnother()
{
    m_given = m_password->text();
    m_password->clear();
    m_banner->hide();
    m_another->setKnown({login(), m_list->currentIndex().data().toString()});
    m_passwordField->hide();
    m_anotherArea->show();
    m_enter->setText(tr("Save and sign in"));
    m_another->findChild<PasswordEdit *>()->setFocus();
}

void SignInPage::endAsking()
{
    m_given.clear();
    m_another->clear();
    m_anotherArea->hide();
    m_enter->setText(tr("Sign in"));
}

void SignInPage::showError(const Error &error)
{
    if (m_delay->begin(error))
        return;
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
    if (m_given.isEmpty())
        m_password->setFocus();
}

bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        const QModelIndex next = m_shown.index(m_list->currentIndex().row() + step, 0);
        if (step != 0 && next.isValid())
            m_list->setCurrentIndex(next);
        if (step != 0)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
