// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pilebar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace congso {

PileBar::PileBar(const QKeySequence &next, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout), m_place(new ElidedLabel({}, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_place->setObjectName(QStringLiteral("leaderPlace"));
    m_place->setQuiet(true);
    m_place->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_line->setContentsMargins(18, space::s, 18, space::s);
    m_line->setSpacing(space::s);
    m_line->addWidget(m_place);
    m_line->addStretch(1);
    const std::pair<QKeySequence, QString> hints[] = {{QKeySequence(Qt::Key_Escape), tr("list")}, {QKeySequence(Qt::ALT | Qt::Key_Up), tr("previous")}, {next, tr("next")}};
    for (const auto &[keys, words] : hints) {
        m_line->addWidget(new Keycap(keycapText(keys), this));
        m_line->addWidget(quietLabel(words, this));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_line);
    layout->addWidget(new Separator(Qt::Horizontal, this));
}

void PileBar::setPlace(const QString &words)
{
    m_place->setText(words);
}

QString PileBar::place() const
{
    return m_place->text();
}

void PileBar::addWidget(QWidget *widget)
{
    m_line->insertWidget(m_middle++, widget, 1);
}

}
