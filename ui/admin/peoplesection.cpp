// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/peoplesection.h"

#include "app/exporting/listexport.h"
#include "app/words/errorwords.h"
#include "app/words/statewords.h"
#include "db/text/fold.h"
#include "ui/admin/postdialog.h"
#include "ui/admin/recordform.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/passwordpair.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
enum Role { IdRole = Qt::UserRole + 1, FoldedRole };

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}
}

PeopleSection::PeopleSection(Office &office, JobModel *jobs, QWidget *parent) : AdminSection(office, tr("People and posts"), parent)
{
    m_shownPeople.setSourceModel(&m_people);
    m_shownPeople.setFilterRole(FoldedRole);
    m_shownPeople.setFilterKeyColumn(0);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::l * 2);
    both->addWidget(buildList(jobs), 5);
    both->addWidget(buildDetail(), 4);
    column()->addLayout(both, 1);
    connectParts();
    updateButtons();
}

QWidget *PeopleSection::buildList(JobModel *jobs)
{
    auto *pane = new QWidget;
    m_search = new SearchField(tr("Find a name"));
    m_search->setObjectName(QStringLiteral("people.search"));
    m_search->setAccessibleName(tr("Find a name"));
    m_list = new QTableView;
    m_list->setObjectName(QStringLiteral("people.list"));
    m_list->setAccessibleName(tr("People"));
    m_people.setHorizontalHeaderLabels({tr("Full name"), tr("Sign-in name"), tr("Post"), tr("State")});
    m_list->setModel(&m_shownPeople);
    setUpTable(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_add = new Button(tr("Add a person"));
    m_add->setObjectName(QStringLiteral("people.add"));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(listFooter(m_add, this, jobs, QStringLiteral("people"), exporting::exportPeople));
    return pane;
}

QWidget *PeopleSection::buildDetail()
{
    m_form = new RecordForm(QStringLiteral("person"));
    m_form->addLine(QStringLiteral("name"), tr("Full name"), 100);
    m_form->addLine(QStringLiteral("login"), tr("Sign-in name"), 32);
    m_form->addLine(QStringLiteral("email"), tr("E-mail"), 200);
    m_form->addLine(QStringLiteral("phone"), tr("Telephone"), 50);
    const auto button = [](const char *name, const QString &text, Button::Look look) {
        auto *made = new Button(text, look);
        made->setObjectName(QLatin1String("people.") + QLatin1String(name));
        return made;
    };
    m_save = button("save", tr("Save"), Button::Look::Primary);
    m_active = button("active", tr("Deactivate"), Button::Look::Framed);
    m_reset = button("reset", tr("New password…"), Button::Look::Framed);
    m_addPost = button("addPost", tr("Add a post…"), Button::Look::Framed);
    m_changePost = button("changePost", tr("Change…"), Button::Look::Framed);
    m_endPost = button("endPost", tr("End the post"), Button::Look::Framed);
    m_posts = new QTableWidget(0, 3);
    m_posts->setObjectName(QStringLiteral("people.posts"));
    m_posts->setAccessibleName(tr("Posts held"));
    m_posts->setHorizontalHeaderLabels({tr("Post"), tr("Unit"), tr("Roles")});
    setUpTable(m_posts);
    m_posts->setSortingEnabled(false);
    m_posts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_posts->setMinimumHeight(scaled(120, fontMetrics()));
    m_passwordArea = new QWidget;
    m_password = new PasswordPair;
    auto *setPassword = button("setPassword", tr("Set this password"), Button::Look::Framed);
    auto *passwordColumn = new QVBoxLayout(m_passwordArea);
    passwordColumn->setContentsMargins(0, 0, 0, 0);
    passwordColumn->addWidget(m_password);
    passwordColumn->addWidget(setPassword, 0, Qt::AlignLeft);
    m_passwordArea->hide();
    connect(setPassword, &QAbstractButton::clicked, this, &PeopleSection::savePassword);

    const auto rowOf = [](const QList<Button *> &buttons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        for (Button *made : buttons)
            row->addWidget(made);
        row->addStretch();
        return row;
    };
    m_detail = new QWidget;
    auto *inside = new QVBoxLayout(m_detail);
    inside->setContentsMargins(0, 0, space::s, 0);
    inside->setSpacing(space::s);
    inside->addWidget(m_form);
    inside->addLayout(rowOf({m_save, m_active, m_reset}));
    inside->addWidget(m_passwordArea);
    inside->addSpacing(space::s);
    auto *heading = plainLabel(tr("Posts held"));
    heading->setFont(bold(heading->font()));
    inside->addWidget(heading);
    inside->addWidget(m_posts, 1);
    inside->addLayout(rowOf({m_addPost, m_changePost, m_endPost}));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_detail);
    return scroll;
}

void PeopleSection::connectParts()
{
    m_handOver = new QAction(tr("Hand over the work…"), this);
    m_handOver->setObjectName(QStringLiteral("people.handOver"));
    connect(m_handOver, &QAction::triggered, this, [this] { Q_EMIT handoverRequested(m_shown); });
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &words) { m_shownPeople.setFilterFixedString(text::fold(words)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeopleSection::showChosen);
    connect(m_form, &RecordForm::edited, this, &PeopleSection::updateButtons);
    connect(m_posts, &QTableWidget::currentCellChanged, this, &PeopleSection::updateButtons);
    connect(m_posts, &QTableWidget::cellActivated, this, [this] { savePosts(false); });
    connect(m_add, &QAbstractButton::clicked, this, &PeopleSection::begin);
    connect(m_save, &QAbstractButton::clicked, this, &PeopleSection::save);
    connect(m_reset, &QAbstractButton::clicked, this, &PeopleSection::askPassword);
    connect(m_addPost, &QAbstractButton::clicked, this, [this] { savePosts(true); });
    connect(m_changePost, &QAbstractButton::clicked, this, [this] { savePosts(false); });
    connect(m_endPost, &QAbstractButton::clicked, this, &PeopleSection::endPost);
    connect(m_active, &QAbstractButton::clicked, this, [this] {
        const Person *person = directory().person(m_shown);
        setActive(person && !person->active);
    });
}

PersonId PeopleSection::chosen() const
{
    return PersonId::fromString(m_list->currentIndex().siblingAtColumn(0).data(IdRole).toString());
}

void PeopleSection::showDirectory()
{
    fillPeople();
    if (m_new || m_form->dirty())
        fillPosts();
    else
        showChosen();
}

void PeopleSection::fillPeople()
{
    const PersonId before = m_selectWhenThere.isNull() ? chosen() : m_selectWhenThere;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_people.removeRows(0, m_people.rowCount());
    int again = 0;
    for (const Person &person : directory().people) {
        auto *name = cell(person.name);
        name->setData(person.id.toString(), IdRole);
        name->setData(text::fold(person.name + u' ' + person.login + u' ' + directory().personTitle(person.id)), FoldedRole);
        // Who has an account on a server is known there alone.
        const QString state = !person.active ? tr("deactivated") : directory().ofServer ? tr("active") : person.hasPassword ? tr("signs in") : tr("no password");
        m_people.appendRow({name, cell(person.login), cell(directory().personTitle(person.id)), cell(state)});
        if (person.id == before)
            again = m_people.rowCount() - 1;
        if (person.id == m_selectWhenThere)
            m_selectWhenThere = {};
    }
    const QModelIndex row = m_shownPeople.mapFromSource(m_people.index(again, 0));
    m_list->setCurrentIndex(row);
    m_list->selectRow(row.row());
}

void PeopleSection::fillPosts()
{
    const QSignalBlocker quiet(m_posts);
    m_posts->setRowCount(0);
    for (const Post &post : directory().posts) {
        if (!post.active || post.person != m_shown || m_new)
            continue;
        const int row = m_posts->rowCount();
        m_posts->insertRow(row);
        const Unit *unit = directory().unit(post.unit);
        const QStringList texts{post.title, unit ? unit->name : QString(), StateWords::roles(post.roles)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setToolTip(plainToolTip(texts.at(column)));
            item->setData(Qt::UserRole, post.id.toString());
            m_posts->setItem(row, column, item);
        }
    }
    if (m_posts->rowCount() > 0)
        m_posts->selectRow(0);
    updateButtons();
}

void PeopleSection::showChosen()
{
    const Person *person = directory().person(chosen());
    m_new = false;
    m_shown = person ? person->id : PersonId();
    m_passwordArea->hide();
    m_password->clear();
    m_detail->setEnabled(person);
    m_form->load(person ? QJsonObject{{QStringLiteral("name"), person->name}, {QStringLiteral("login"), person->login},
                                      {QStringLiteral("email"), person->email}, {QStringLiteral("phone"), person->phone}}
                        : QJsonObject());
    fillPosts();
    updateButtons();
}

void PeopleSection::begin()
{
    m_new = true;
    m_shown = {};
    m_detail->setEnabled(true);
    m_form->load({});
    fillPosts();
    m_form->focusFirst();
    updateButtons();
}

void PeopleSection::save()
{
    commitInputMethod();
    m_form->clearErrors();
    const auto saved = [this](const Receipt &receipt) {
        m_selectWhenThere = idCast<PersonId>(receipt.subject);
        m_shown = m_selectWhenThere;
        m_new = false;
        m_form->load(m_form->values());
        updateButtons();
    };
    if (!m_new) {
        perform("person.changed", idCast<SubjectId>(m_shown), {{QStringLiteral("changes"), m_form->changes()}}, tr("The person is saved."), saved);
        return;
    }
    QJsonObject fields = m_form->values();
    for (const char *key : {"email", "phone"}) {
        if (fields.value(QLatin1String(key)).toString().isEmpty())
            fields.remove(QLatin1String(key));
    }
    perform("person.created", {}, fields, directory().ofServer ? tr("The person is added. Give them a post; whoever looks after the server gives them an account there.") : tr("The person is added. Give them a post and a password."), saved);
}

const Post *PeopleSection::chosenPost() const
{
    const QTableWidgetItem *item = m_posts->item(m_posts->currentRow(), 0);
    return item ? directory().post(PostId::fromString(item->data(Qt::UserRole).toString())) : nullptr;
}

void PeopleSection::savePosts(bool another)
{
    const Post *post = another ? nullptr : chosenPost();
    if (m_shown.isNull() || (!another && !post))
        return;
    auto *dialog = new PostDialog(directory(), post, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const SubjectId subject = post ? idCast<SubjectId>(post->id) : SubjectId();
    connect(dialog, &QDialog::accepted, this, [this, dialog, subject] {
        if (!subject.isNull()) {
            perform("post.changed", subject, {{QStringLiteral("changes"), dialog->form()->changes()}}, tr("The post is saved."));
            return;
        }
        QJsonObject fields = dialog->form()->values();
        fields.insert(QStringLiteral("person"), m_shown.toString());
        perform("post.created", {}, fields, tr("The post is added."));
    });
    dialog->open();
}

void PeopleSection::endPost()
{
    if (const Post *post = chosenPost())
        perform("post.ended", idCast<SubjectId>(post->id), {}, tr("The post has ended."));
}

void PeopleSection::setActive(bool active)
{
    perform(active ? "person.reactivated" : "person.deactivated", idCast<SubjectId>(m_shown), {},
            active ? tr("The person may sign in again.") : tr("The person can no longer sign in; what they did stays."));
}

void PeopleSection::askPassword()
{
    m_passwordArea->show();
    m_password->clear();
    if (const Person *person = directory().person(m_shown))
        m_password->setKnown({person->login});
    m_password->findChild<QLineEdit *>(QStringLiteral("password.first"))->setFocus();
}

void PeopleSection::savePassword()
{
    if (!m_password->check())
        return;
    onResult(directory::setPassword(office(), m_shown, {}, m_password->password()), this, [this](const Outcome &outcome) {
        if (!outcome) {
            showError(outcome.error());
            return;
        }
        m_password->clear();
        m_passwordArea->hide();
        Q_EMIT messageShown(tr("The password is set. Tell it to the person; they should change it."));
    });
}

/// Whose work is open is not deactivated; handing it over is the way out.
void PeopleSection::markError(const Error &error)
{
    if (error.code == ErrorCode::RuleInUse && error.args.contains(QStringLiteral("documents"))) {
        banner()->show(Banner::Kind::Error, ErrorWords::sentence(error), {m_handOver});
        return;
    }
    m_form->showError(error);
}

void PeopleSection::updateButtons()
{
    const Person *person = directory().person(m_shown);
    m_save->setText(m_new ? tr("Add") : tr("Save"));
    m_save->setEnabled(m_new || (person && m_form->dirty()));
    m_active->setVisible(!m_new);
    m_active->setText(person && !person->active ? tr("Activate again") : tr("Deactivate"));
    m_active->setEnabled(person);
    m_reset->setVisible(!m_new && !directory().ofServer);
    m_reset->setEnabled(person && person->active && person->id != office().identity().person.id);
    m_reset->setToolTip(person && person->id == office().identity().person.id ? tr("Your own password is changed under My account.") : QString());
    m_addPost->setEnabled(person && person->active && !m_new);
    const bool post = chosenPost();
    m_changePost->setEnabled(post);
    m_endPost->setEnabled(post);
}

}
