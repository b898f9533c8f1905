// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/savedlists.h"

#include "app/incoming/workingday.h"
#include "app/words/statewords.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/plaintext.h"

#include <QMenu>

namespace congso {

namespace {
constexpr int dialogWidth = 360;
}

SavedLists::SavedLists(Office &office, QMenu *menu, std::function<ListQuery()> current, QWidget *window)
    : QObject(window), m_office(office), m_current(std::move(current)), m_window(window)
{
    menu->addSeparator();
    m_saved = menu->addMenu(tr("&Kept lists"));
    m_saved->setObjectName(QStringLiteral("keptLists"));
    m_remove = menu->addMenu(tr("&Remove a kept list"));
    m_remove->setObjectName(QStringLiteral("removeLists"));
    QAction *keep = menu->addAction(tr("&Keep this list…"));
    keep->setObjectName(QStringLiteral("keepList"));
    connect(keep, &QAction::triggered, this, &SavedLists::askName);
    connect(menu, &QMenu::aboutToShow, this, &SavedLists::fill);
    fill();
}

void SavedLists::fill()
{
    onResult(incoming::savedFilters(m_office), this, [this](const Result<QList<SavedFilter>> &filters) {
        if (filters)
            take(*filters);
    });
}

void SavedLists::take(const QList<SavedFilter> &filters)
{
    m_saved->clear();
    m_remove->clear();
    for (const SavedFilter &one : filters) {
        const std::optional<ListQuery> query = listQueryFromText(one.query);
        if (query) {
            QAction *show = m_saved->addAction(plainMnemonic(one.name + QStringLiteral(" · ") + StateWords::box(query->box)));
            connect(show, &QAction::triggered, this, [this, query] { Q_EMIT chosen(*query); });
        }
        QAction *drop = m_remove->addAction(plainMnemonic(one.name));
        connect(drop, &QAction::triggered, this, [this, id = one.id] {
            onResult(incoming::dropFilter(m_office, id), this, [this](const Outcome &dropped) {
                if (!dropped)
                    Q_EMIT failed(dropped.error());
                fill();
            });
        });
    }
    m_saved->setEnabled(!m_saved->isEmpty());
    m_remove->setEnabled(!m_remove->isEmpty());
}

void SavedLists::save(const QString &name)
{
    onResult(incoming::saveFilter(m_office, name, m_current()), this, [this](const Outcome &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
        fill();
    });
}

void SavedLists::askName()
{
    auto *dialog = new FormDialog(QStringLiteral("keepList"), tr("Keep this list"), tr("Keep"), dialogWidth, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *name = new QLineEdit(dialog);
    name->setText(m_current().filter);
    auto *fields = new QWidget(dialog);
    addField(formColumn(fields), tr("Name"), name, QStringLiteral("keepList.name"));
    dialog->column()->addWidget(fields);
    const auto check = [dialog, name] { dialog->doButton()->setEnabled(!name->text().trimmed().isEmpty()); };
    connect(name, &QLineEdit::textChanged, dialog, check);
    check();
    connect(dialog, &QDialog::accepted, this, [this, name] { save(name->text()); });
    dialog->open();
    name->setFocus();
}

}
