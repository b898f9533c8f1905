// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/bodytools.h"

#include "ui/composing/bodyedit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QMenu>

namespace congso {

using composing::PartStyle;

namespace {
constexpr int newRows = 3;
constexpr int newColumns = 3;
}

BodyTools::BodyTools(BodyEdit *edit, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_parts(new QComboBox),
      m_bold(new IconButton(QStringLiteral("bold"), tr("Bold (%1)").arg(keycapText(QKeySequence(Qt::CTRL | Qt::Key_B))))),
      m_italic(new IconButton(QStringLiteral("italic"), tr("Italic (%1)").arg(keycapText(QKeySequence(Qt::CTRL | Qt::Key_I))))),
      m_underlined(new IconButton(QStringLiteral("underline"), tr("Underlined (%1)").arg(keycapText(QKeySequence(Qt::CTRL | Qt::Key_U))))),
      m_table(new Button(tr("Table"), Button::Look::Framed))
{
    makeParts();
    makeTableMenu();
    auto *row = new FlowLayout(this, space::s);
    row->addWidget(m_parts);
    for (IconButton *button : {m_bold, m_italic, m_underlined}) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    row->addWidget(m_table);
    m_bold->setObjectName(QStringLiteral("body.bold"));
    m_italic->setObjectName(QStringLiteral("body.italic"));
    m_underlined->setObjectName(QStringLiteral("body.underlined"));
    m_table->setObjectName(QStringLiteral("body.table"));
    connect(m_bold, &QAbstractButton::clicked, m_edit, &BodyEdit::setBold);
    connect(m_italic, &QAbstractButton::clicked, m_edit, &BodyEdit::setItalic);
    connect(m_underlined, &QAbstractButton::clicked, m_edit, &BodyEdit::setUnderlined);
    connect(m_edit, &BodyEdit::lookChanged, this, &BodyTools::follow);
    follow();
}

void BodyTools::makeParts()
{
    m_parts->setObjectName(QStringLiteral("body.part"));
    m_parts->setAccessibleName(tr("Part of the content"));
    m_parts->setToolTip(tr("What this paragraph is; Ctrl+] and Ctrl+[ go through text, article, clause, point and dash."));
    const std::pair<PartStyle, QString> parts[] = {{PartStyle::Text, tr("Text")},
                                                   {PartStyle::Part, tr("Part, chapter, section")},
                                                   {PartStyle::PartTitle, tr("Heading of a part")},
                                                   {PartStyle::Heading, tr("I. Heading")},
                                                   {PartStyle::Article, tr("Article")},
                                                   {PartStyle::Clause, tr("1. Clause")},
                                                   {PartStyle::Point, tr("a) Point")},
                                                   {PartStyle::Dash, tr("- Dash")},
                                                   {PartStyle::Centred, tr("In the middle")}};
    for (const auto &[part, name] : parts)
        m_parts->addItem(name, int(part));
    connect(m_parts, &QComboBox::activated, this, [this](int index) {
        m_edit->setPart(PartStyle(m_parts->itemData(index).toInt()));
        m_edit->setFocus();
    });
}

void BodyTools::makeTableMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Insert table"), this, [this] { m_edit->insertTable(newRows, newColumns); });
    menu->addSeparator();
    const auto inside = [&](const QString &text, void (BodyEdit::*act)()) {
        m_inside += menu->addAction(text, m_edit, [edit = m_edit, act] { (edit->*act)(); });
    };
    inside(tr("Add row below"), &BodyEdit::addRow);
    inside(tr("Add column at the right"), &BodyEdit::addColumn);
    inside(tr("Remove row"), &BodyEdit::removeRow);
    inside(tr("Remove column"), &BodyEdit::removeColumn);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        for (QAction *action : std::as_const(m_inside))
            action->setEnabled(m_edit->inTable());
    });
    m_table->setMenu(menu);
}

void BodyTools::follow()
{
    const QTextCharFormat look = m_edit->currentCharFormat();
    m_parts->setCurrentIndex(m_parts->findData(int(m_edit->part())));
    m_bold->setChecked(look.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(look.fontItalic());
    m_underlined->setChecked(look.fontUnderline());
}

}
