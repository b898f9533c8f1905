// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/secrecyquestion.h"

#include "ui/intake/choices.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace congso {

namespace {
constexpr int settleMs = 1000;
constexpr int shownFiles = 5;
}

SecrecyQuestion::SecrecyQuestion(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("secrecyQuestion"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] { m_joined.clear(); });
    build();
    hide();
}

void SecrecyQuestion::build()
{
    auto *question = new ElidedLabel(tr("Does the document bear a secrecy mark?"));
    question->setEmphasis(1, true);
    m_names = new ElidedLabel;
    m_names->setQuiet(true);
    m_together = new ChipButton(tr("One letter"));
    m_separate = new ChipButton(tr("A letter a file"));
    m_some = new ChipButton(tr("Only some of them…"));
    m_together->setObjectName(QStringLiteral("secrecy.together"));
    m_separate->setObjectName(QStringLiteral("secrecy.separate"));
    m_some->setObjectName(QStringLiteral("secrecy.some"));
    m_some->setToolTip(tr("Choose which files the answer is for; the others are asked about next."));
    auto *group = new QButtonGroup(this);
    for (ChipButton *button : {m_together, m_separate}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_some->setCheckable(true);
    m_files = new QListWidget;
    m_files->setObjectName(QStringLiteral("secrecy.files"));
    m_files->setAccessibleName(tr("Files that are asked about"));
    m_files->hide();
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
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addLayout(words, 1);
    for (QWidget *chip : {m_some, m_together, m_separate})
        row->addWidget(chip);
    row->addSpacing(space::s);
    for (QWidget *button : {m_none, m_secret, later})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_files);
    connect(m_some, &QAbstractButton::toggled, m_files, &QWidget::setVisible);
    connect(m_none, &QAbstractButton::clicked, this, [this] { answer(QStringLiteral("none")); });
    connect(later, &QAbstractButton::clicked, this, [this] { Q_EMIT putOff(chosen()); });
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
        connect(action, &QAction::triggered, this, [this, code = degree.code] { answer(code); });
    }
    m_secret->setMenu(menu);
}

QStringList SecrecyQuestion::chosen() const
{
    QStringList paths;
    for (int i = 0; i < m_paths.size(); ++i) {
        const bool wanted = m_files->isHidden() || m_files->item(i)->checkState() == Qt::Checked;
        if (wanted && !m_joined.contains(m_paths.at(i)))
            paths << m_paths.at(i);
    }
    return paths;
}

void SecrecyQuestion::answer(const QString &secrecy)
{
    const QStringList paths = chosen();
    if (!paths.isEmpty())
        Q_EMIT answered(secrecy, m_separate->isChecked(), paths);
}

void SecrecyQuestion::ask(const Files &files)
{
    const QStringList before = m_paths;
    const bool goesOn = !isHidden() && std::any_of(before.begin(), before.end(), [&files](const QString &path) { return files.paths.contains(path); });
    m_paths = files.paths;
    if (m_paths.isEmpty()) {
        hide();
        return;
    }
    if (!goesOn) {
        m_joined.clear();
        m_some->setChecked(false);
        m_files->clear();
        (files.separate ? m_separate : m_together)->setChecked(true);
    }
    for (const QString &path : std::as_const(m_paths)) {
        if (goesOn && m_settle.interval() > 0 && !before.contains(path)) {
            m_joined.insert(path);
            m_settle.start();
        }
    }
    showFiles(files.from);
    show();
    if (!goesOn && files.ownAct)
        m_none->setFocus(Qt::OtherFocusReason);
}

void SecrecyQuestion::showFiles(const QString &from)
{
    QSet<QString> leftOut;
    for (int i = 0; i < m_files->count(); ++i) {
        if (m_files->item(i)->checkState() != Qt::Checked)
            leftOut << m_files->item(i)->data(Qt::UserRole).toString();
    }
    const bool allLeftOut = std::all_of(m_paths.begin(), m_paths.end(), [&leftOut](const QString &path) { return leftOut.contains(path); });
    QStringList names;
    m_files->clear();
    for (const QString &path : std::as_const(m_paths)) {
        names << QFileInfo(path).fileName();
        auto *item = new QListWidgetItem(names.last(), m_files);
        item->setData(Qt::UserRole, path);
        item->setCheckState(leftOut.contains(path) && !allLeftOut ? Qt::Unchecked : Qt::Checked);
    }
    m_names->setText(tr("%n file(s)", nullptr, int(m_paths.size())) + QStringLiteral(" · ") + from + QStringLiteral(" · ")
                     + names.join(QStringLiteral(", ")));
    m_files->setFixedHeight(std::min(shownFiles, int(names.size())) * std::max(20, m_files->sizeHintForRow(0)) + 2 * m_files->frameWidth());
    for (ChipButton *chip : {m_together, m_separate, m_some})
        chip->setVisible(m_paths.size() > 1);
    if (m_paths.size() < 2)
        m_some->setChecked(false);
}

void SecrecyQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneTint(palette(), Tone::DueSoon));
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}
