// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/linkpage.h"

#include "ui/models/onresult.h"
#include "ui/sync/serveraccountform.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace congso {

namespace {
constexpr int columnWidth = 640;
constexpr int steps = 3;
}

LinkPage::LinkPage(const Services &services, const QString &folder, QWidget *parent)
    : QWidget(parent), m_services(services), m_form(new ServerAccountForm), m_folder(new QLineEdit), m_error(new Banner), m_progress(new ProgressLine)
{
    setObjectName(QStringLiteral("linkPage"));
    build(folder);
}

LinkPage::~LinkPage()
{
    m_stop.request_stop();
}

void LinkPage::build(const QString &folder)
{
    QVBoxLayout *column = (new CentredColumn(this, columnWidth))->column();
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(40, 40));
    mark->setMinimumHeight(48);
    m_error->setObjectName(QStringLiteral("link.error"));
    m_error->hide();
    m_progress->setObjectName(QStringLiteral("link.progress"));
    m_progress->hide();
    m_folder->setObjectName(QStringLiteral("link.folder"));
    m_folder->setText(QDir::toNativeSeparators(folder));
    auto *browse = new Button(tr("Choose…"));
    browse->setObjectName(QStringLiteral("link.browse"));
    m_inputs = new QWidget;
    auto *inputs = new QVBoxLayout(m_inputs);
    inputs->setContentsMargins(0, 0, 0, 0);
    inputs->setSpacing(space::s);
    inputs->addWidget(m_form);
    auto *where = new QHBoxLayout;
    where->setSpacing(space::s);
    where->addWidget(new LabelledField(tr("Folder on this computer"), m_folder), 1);
    where->addWidget(browse, 0, Qt::AlignBottom);
    inputs->addLayout(where);
    m_connect = new Button(tr("Connect"), Button::Look::Primary);
    m_connect->setObjectName(QStringLiteral("link.connect"));
    auto *back = new Button(tr("Back"));
    back->setObjectName(QStringLiteral("link.back"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_connect);
    row->addWidget(back);
    row->addStretch();
    column->addWidget(mark);
    column->addWidget(headingLabel(tr("Connect to the office's server")));
    column->addWidget(wrappedLabel(tr("Whoever looks after the server has given you an address, an account name and a password. You can work as soon as the office itself is here: "
                                      "your open work comes first, the rest behind. The password goes into this computer's keychain, and also signs you in here.")));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_error, m_inputs, m_progress})
        column->addWidget(widget);
    column->addLayout(row);
    connect(m_connect, &QAbstractButton::clicked, this, &LinkPage::begin);
    connect(m_form, &ServerAccountForm::submitted, this, &LinkPage::begin);
    connect(m_folder, &QLineEdit::returnPressed, this, &LinkPage::begin);
    connect(back, &QAbstractButton::clicked, this, [this] {
        m_stop.request_stop();
        Q_EMIT backRequested();
    });
    connect(browse, &QAbstractButton::clicked, this, &LinkPage::chooseFolder);
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_stop.request_stop(); });
    m_form->focusFirst();
}

void LinkPage::begin()
{
    if (!m_inputs->isEnabled())
        return;
    commitInputMethod();
    const QString missing = m_folder->text().trimmed().isEmpty() ? tr("Something is still missing: %1.").arg(m_folder->accessibleName()) : m_form->check();
    m_error->show(Banner::Kind::Error, missing);
    if (!missing.isEmpty())
        return;
    setBusy(true);
    m_stop = std::stop_source();
    const sync::ServerAccount account = m_form->account();
    const Progress progress = [page = QPointer<LinkPage>(this)](qint64 done, qint64) {
        QMetaObject::invokeMethod(qApp, [page, done] {
            if (page && page->m_progress->running())
                page->showStep(done);
        });
    };
    const StoreRef ref{QDir::fromNativeSeparators(m_folder->text().trimmed())};
    onResult(QtConcurrent::run([ref, services = m_services, account, progress, stop = m_stop.get_token()] {
        return sync::linkFolder(ref, services, account, stop, progress);
    }), this, [this, ref, password = account.credentials.password](const Result<QString> &login) {
        if (login)
            signIn(ref, *login, password);
        else
            failed(login.error());
    });
}

void LinkPage::signIn(const StoreRef &ref, const QString &login, const QString &password)
{
    auto store = OfficeStore::open(ref, m_services);
    if (!store) {
        failed(store.error());
        return;
    }
    onResult((*store)->signIn(login, password), this, [this, store = *store, password](const Result<std::shared_ptr<Office>> &office) {
        if (!office) {
            failed(office.error());
            return;
        }
        setBusy(false);
        m_form->forgetPassword();
        Q_EMIT linked(store, *office, password);
    });
}

void LinkPage::failed(const Error &error)
{
    setBusy(false);
    if (error.code == ErrorCode::Cancelled)
        m_error->show(Banner::Kind::Note, tr("Stopped. What has come stays in the folder; Connect goes on from there."));
    else
        m_error->show(Banner::Kind::Error, SyncWords::notLinked(error));
    m_form->focusAfter(error);
}

void LinkPage::showStep(qint64 step)
{
    const QStringList words{tr("Connecting to the server"), tr("Fetching people, units and registers"), tr("Signing in")};
    m_progress->start(words.value(int(step)), steps);
    m_progress->setDone(int(step));
}

void LinkPage::setBusy(bool busy)
{
    m_inputs->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    m_progress->setVisible(busy);
    if (busy)
        showStep(0);
    else
        m_progress->finish();
}

void LinkPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder on this computer"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

}
