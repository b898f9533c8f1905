// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/startpage.h"

#include "app/words/errorwords.h"
#include "db/text/fold.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/passwordpair.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int pageWidth = 920;

void addPair(QVBoxLayout *column, QWidget *left, int leftWidth, QWidget *right, int rightWidth)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(left, leftWidth);
    row->addWidget(right, rightWidth);
    column->addLayout(row);
}
}

QString proposedLogin(const QString &name)
{
    const QStringList words = text::fold(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials;
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        initials += words.at(i).at(0);
    QString login = initials.isEmpty() ? words.last() : words.last() + u'.' + initials;
    static const QRegularExpression unwanted(QStringLiteral("[^a-z0-9.]"));
    return login.remove(unwanted);
}

StartPage::StartPage(const Services &services, const QString &folder, DemoMaker makeDemo, QWidget *parent)
    : QWidget(parent), m_services(services), m_makeDemo(std::move(makeDemo)), m_error(new Banner), m_progress(new ProgressLine)
{
    setObjectName(QStringLiteral("startPage"));
    m_form = buildForm();
    m_others = buildOthers();
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_error->setObjectName(QStringLiteral("start.error"));
    m_error->hide();
    m_progress->hide();
    m_progress->setCancellable(false);

    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(40, 40));
    auto *title = headingLabel(tr("Welcome to Công Sở"));
    auto *what = quietLabel(tr("The office's documents, from the door to done, on this computer."));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(title);
    words->addWidget(what);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(mark);
    head->addLayout(words, 1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l * 2);
    columns->addWidget(m_form, 3);
    columns->addWidget(m_others, 2, Qt::AlignTop);
    auto *content = new QWidget;
    content->setMaximumWidth(pageWidth);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(space::l);
    column->addLayout(head);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addLayout(columns);
    column->addStretch();
    auto *holder = new QWidget;
    auto *middle = new QHBoxLayout(holder);
    middle->setContentsMargins(space::l, space::l, space::l, space::l);
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(holder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_agency->setFocus();
}

LabelledField *StartPage::line(const QString &name, const QString &label, QLineEdit *&edit, int longest)
{
    edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("start.") + name);
    edit->setMaxLength(longest);
    return new LabelledField(label, edit);
}

QWidget *StartPage::buildForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *agencyTitle = plainLabel(tr("A new office"));
    agencyTitle->setFont(bold(agencyTitle->font()));
    column->addWidget(agencyTitle);
    column->addWidget(line(QStringLiteral("agency"), tr("Name of the agency"), m_agency, 200));
    column->addWidget(line(QStringLiteral("superior"), tr("Superior agency, as printed above the name"), m_superior, 200));
    auto *shortField = line(QStringLiteral("shortName"), tr("Abbreviation"), m_shortName, 50);
    auto *placeField = line(QStringLiteral("place"), tr("Place written before the date"), m_placeName, 50);
    addPair(column, shortField, 2, placeField, 3);
    column->addSpacing(space::s);
    auto *personTitle = plainLabel(tr("The administrator, who also registers documents until others are added"));
    personTitle->setWordWrap(true);
    personTitle->setFont(bold(personTitle->font()));
    column->addWidget(personTitle);
    auto *nameField = line(QStringLiteral("name"), tr("Full name"), m_name, 100);
    auto *loginField = line(QStringLiteral("login"), tr("Sign-in name"), m_login, 32);
    addPair(column, nameField, 3, loginField, 2);
    m_password = new PasswordPair;
    column->addWidget(m_password);
    column->addSpacing(space::s);
    auto *folderField = line(QStringLiteral("folder"), tr("Folder that holds the office"), m_folder, 1000);
    auto *browse = new Button(tr("Choose…"));
    browse->setObjectName(QStringLiteral("start.browse"));
    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(space::s);
    folderRow->addWidget(folderField, 1);
    folderRow->addWidget(browse, 0, Qt::AlignBottom);
    column->addLayout(folderRow);
    m_create = new Button(tr("Make the office"), Button::Look::Primary);
    m_create->setObjectName(QStringLiteral("start.create"));
    column->addSpacing(space::s);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    m_needed = {m_agency, m_name, m_login, m_folder};

    connect(m_name, &QLineEdit::textEdited, this, &StartPage::proposeLogin);
    connect(m_login, &QLineEdit::textEdited, this, [this](const QString &text) { m_loginTyped = !text.isEmpty(); });
    connect(browse, &QAbstractButton::clicked, this, [this] { chooseFolder(true); });
    connect(m_create, &QAbstractButton::clicked, this, &StartPage::create);
    return form;
}

QWidget *StartPage::buildOthers()
{
    auto *others = new QWidget;
    auto *column = new QVBoxLayout(others);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    const auto card = [column](const QString &title, const QString &sentence, Button *button) {
        auto *frame = new Card;
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(space::l, space::m, space::l, space::m);
        inside->setSpacing(space::s);
        auto *heading = plainLabel(title);
        heading->setFont(bold(heading->font()));
        inside->addWidget(heading);
        inside->addWidget(wrappedLabel(sentence));
        inside->addWidget(button, 0, Qt::AlignLeft);
        column->addWidget(frame);
    };
    auto *demo = new Button(tr("Open the sample office"));
    demo->setObjectName(QStringLiteral("start.demo"));
    card(tr("Just trying"), tr("A made-up agency with people, units and documents in every state. Nothing in it is real; it can be thrown away."), demo);
    auto *server = new Button(tr("Connect to a server…"));
    server->setObjectName(QStringLiteral("start.server"));
    card(tr("The office has a server"), tr("Your agency works on many computers together. You need the address, account name and password that you were given."), server);
    connect(server, &QAbstractButton::clicked, this, &StartPage::serverRequested);
    auto *open = new Button(tr("Open a folder…"));
    open->setObjectName(QStringLiteral("start.open"));
    card(tr("There is an office already"), tr("Open the folder that another computer or an earlier installation has made."), open);
    connect(demo, &QAbstractButton::clicked, this, &StartPage::makeDemo);
    connect(open, &QAbstractButton::clicked, this, [this] { chooseFolder(false); });
    demo->setEnabled(bool(m_makeDemo));
    return others;
}

void StartPage::proposeLogin()
{
    if (!m_loginTyped)
        m_login->setText(proposedLogin(m_name->text()));
}

void StartPage::showError(const Error &error)
{
    m_error->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

bool StartPage::check()
{
    for (QLineEdit *edit : std::as_const(m_needed)) {
        if (!edit->text().trimmed().isEmpty())
            continue;
        m_error->show(Banner::Kind::Error, tr("Something is still missing: %1.").arg(edit->accessibleName()));
        edit->setFocus();
        return false;
    }
    m_password->setKnown({m_login->text(), m_shortName->text()});
    return m_password->check();
}

void StartPage::create()
{
    commitInputMethod();
    m_error->hide();
    if (!check())
        return;
    setBusy(true);
    m_progress->start(tr("Making the office"), 0);
    QTimer::singleShot(0, this, &StartPage::createNow);
}

void StartPage::createNow()
{
    Agency agency;
    agency.name = m_agency->text().trimmed();
    agency.parent = m_superior->text().trimmed();
    agency.shortName = m_shortName->text().trimmed();
    agency.place = m_placeName->text().trimmed();
    Person administrator;
    administrator.name = m_name->text().simplified();
    administrator.login = m_login->text().trimmed().toLower();
    auto store = OfficeStore::create({QDir::fromNativeSeparators(m_folder->text().trimmed())}, m_services,
                                     OfficeStore::Purpose::Office, agency, administrator, m_password->password());
    if (!store) {
        setBusy(false);
        showError(store.error());
        return;
    }
    onResult((*store)->signIn(administrator.login, m_password->password()), this, [this, store = *store](const Result<std::shared_ptr<Office>> &office) {
            setBusy(false);
            m_password->clear();
            if (office)
                Q_EMIT created(store, *office);
            else
                showError(office.error());
        });
}

void StartPage::makeDemo()
{
    m_error->hide();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed()) + QStringLiteral("-mau");
    if (QDir(folder).exists()) {
        Q_EMIT folderChosen(folder);
        return;
    }
    setBusy(true);
    m_progress->start(tr("Making the sample office"), 0);
    const Progress progress = [page = QPointer<StartPage>(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [page, done, total] {
            if (!page || !page->m_progress->running())
                return;
            if (!std::exchange(page->m_totalKnown, true))
                page->m_progress->start(tr("Making the sample office"), int(total));
            page->m_progress->setDone(int(done));
        });
    };
    m_totalKnown = false;
    onResult(m_makeDemo(folder, progress), this, [this, folder](const Outcome &made) {
        setBusy(false);
        if (made)
            Q_EMIT folderChosen(folder);
        else
            showError(made.error());
    });
}

void StartPage::chooseFolder(bool forNew)
{
    auto *dialog = new QFileDialog(this, forNew ? tr("Folder for the office") : tr("Folder of the office"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, forNew](const QString &folder) {
        if (forNew)
            m_folder->setText(QDir::toNativeSeparators(folder));
        else
            Q_EMIT folderChosen(folder);
    });
    dialog->open();
}

void StartPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_others->setEnabled(!busy);
    m_progress->setVisible(busy);
    if (!busy)
        m_progress->finish();
}

}
