// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/secrecyquestion.h"

#include "ui/intake/choices.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace congso {

SecrecyQuestion::SecrecyQuestion(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("secrecyQuestion"));
    auto *question = new ElidedLabel(tr("Does the document bear a secrecy mark?"));
    question->setEmphasis(1, true);
    m_names = new ElidedLabel;
    m_names->setQuiet(true);
    m_together = new ChipButton(tr("One letter"));
    m_separate = new ChipButton(tr("A letter a file"));
    m_together->setObjectName(QStringLiteral("secrecy.together"));
    m_separate->setObjectName(QStringLiteral("secrecy.separate"));
    auto *group = new QButtonGroup(this);
    for (ChipButton *button : {m_together, m_separate}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_none = new Button(tr("Not secret"));
    m_none->setObjectName(QStringLiteral("secrecy.none"));
    m_secret = new Button(tr("Secret"));
    m_secret->setObjectName(QStringLiteral("secrecy.secret"));
    addDegrees();
    auto *later = new Button(tr("Ask later"), Button::Look::Flat);
    later->setObjectName(QStringLiteral("secrecy.later"));
    later->setToolTip(tr("The files stay where they are."));

    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(question);
    words->addWidget(m_names);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::s);
    row->addLayout(words, 1);
    row->addWidget(m_together);
    row->addWidget(m_separate);
    row->addSpacing(space::s);
    row->addWidget(m_none);
    row->addWidget(m_secret);
    row->addWidget(later);
    connect(m_none, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(QStringLiteral("none"), m_separate->isChecked()); });
    connect(later, &QAbstractButton::clicked, this, &SecrecyQuestion::putOff);
    hide();
}

void SecrecyQuestion::addDegrees()
{
    auto *menu = new QMenu(m_secret);
    const QList<Choice> degrees = secrecyChoices();
    for (const Choice &degree : degrees) {
        if (degree.code == QLatin1String("none"))
            continue;
        QAction *action = menu->addAction(degree.name);
        action->setObjectName(QStringLiteral("secrecy.") + degree.code);
        connect(action, &QAction::triggered, this, [this, code = degree.code] { Q_EMIT answered(code, m_separate->isChecked()); });
    }
    m_secret->setMenu(menu);
}

void SecrecyQuestion::ask(const QStringList &paths, const QString &from)
{
    if (paths.isEmpty()) {
        hide();
        return;
    }
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    m_names->setText(tr("%n file(s)", nullptr, int(paths.size())) + QStringLiteral(" · ") + from + QStringLiteral(" · ")
                     + names.join(QStringLiteral(", ")));
    m_together->setChecked(true);
    m_together->setVisible(paths.size() > 1);
    m_separate->setVisible(paths.size() > 1);
    show();
    m_none->setFocus(Qt::OtherFocusReason);
}

void SecrecyQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneTint(palette(), Tone::DueSoon));
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}
