// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/postdialog.h"

#include "app/words/statewords.h"
#include "ui/admin/recordform.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 420;
}

PostDialog::PostDialog(const directory::Directory &directory, const Post *post, QWidget *parent)
    : FormDialog(QStringLiteral("post"), post ? tr("Change the post") : tr("A new post"), post ? tr("Save") : tr("Add"), dialogWidth, parent),
      m_form(new RecordForm(QStringLiteral("post")))
{
    m_form->addLine(QStringLiteral("title"), tr("Post, as written below signatures"), 100);
    QComboBox *units = m_form->addChoice(QStringLiteral("unit"), tr("Unit"));
    for (const Unit &unit : directory.units) {
        if (unit.active)
            units->addItem(unit.name, unit.id.toString());
    }
    QList<std::pair<QString, QString>> roles;
    for (const Role role : allRoles())
        roles << std::pair(QString(roleText(role)), StateWords::role(role));
    m_form->addTicks(QStringLiteral("roles"), tr("What the post entitles to"), roles);

    column()->addWidget(m_form);

    if (post) {
        QJsonArray held;
        for (const Role role : allRoles()) {
            if (post->roles.testFlag(role))
                held << QString(roleText(role));
        }
        m_form->load({{QStringLiteral("title"), post->title}, {QStringLiteral("unit"), post->unit.toString()}, {QStringLiteral("roles"), held}});
    } else {
        m_form->load({{QStringLiteral("roles"), QJsonArray{QString(roleText(Role::Officer))}}});
    }
    const auto update = [this, post = post != nullptr] {
        const QJsonObject values = m_form->values();
        const bool whole = !values.value(QLatin1String("title")).toString().isEmpty() && !values.value(QLatin1String("roles")).toArray().isEmpty();
        doButton()->setEnabled(whole && (!post || m_form->dirty()));
    };
    update();
    connect(m_form, &RecordForm::edited, this, update);
    m_form->focusFirst();
}

}
