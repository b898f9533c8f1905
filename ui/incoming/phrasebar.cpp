// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/phrasebar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int shownLetters = 28; ///< the whole phrase is in the tool tip
}

PhraseBar::PhraseBar(Office &office, PhraseModel::Use use, GrowingTextEdit *text, QWidget *parent)
    : QWidget(parent), m_model(new PhraseModel(office, use, this)), m_text(text), m_chips(new QWidget(this)), m_editor(new QWidget(this)),
      m_lines(new GrowingTextEdit({}, m_editor))
{
    new FlowLayout(m_chips, space::xs);
    m_lines->setObjectName(QStringLiteral("phraseLines"));
    m_lines->setAccessibleName(tr("Sample phrases, one a line"));
    m_lines->setLines(3, 10);
    auto *keep = new Button(tr("Keep phrases"), Button::Look::Framed, m_editor);
    auto *leave = new Button(tr("Cancel"), Button::Look::Flat, m_editor);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto *editing = new QVBoxLayout(m_editor);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->addWidget(quietLabel(tr("Sample phrases, one a line"), m_editor));
    editing->addWidget(m_lines);
    editing->addLayout(buttons);
    m_editor->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    layout->addWidget(m_editor);
    connect(keep, &Button::clicked, this, [this] { endEditing(true); });
    connect(leave, &Button::clicked, this, [this] { endEditing(false); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PhraseBar::rebuild);
    rebuild();
}

void PhraseBar::rebuild()
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &phrase : m_model->phrases()) {
        const bool cut = phrase.size() > shownLetters;
        auto *chip = new ChipButton(plainMnemonic(cut ? phrase.left(shownLetters - 2).trimmed() + u'…' : phrase), m_chips);
        chip->setAccessibleName(phrase);
        chip->setToolTip(plainToolTip(phrase));
        connect(chip, &ChipButton::clicked, this, [this, phrase] {
            m_text->insertPhrase(phrase);
            m_text->setFocus();
        });
        m_chips->layout()->addWidget(chip);
    }
    auto *edit = new ChipButton(tr("Edit phrases…"), m_chips);
    edit->setObjectName(QStringLiteral("editPhrases"));
    connect(edit, &ChipButton::clicked, this, &PhraseBar::edit);
    m_chips->layout()->addWidget(edit);
}

void PhraseBar::edit()
{
    m_lines->setPlainText(m_model->phrases().join(u'\n'));
    m_chips->hide();
    m_editor->show();
    m_lines->setFocus();
}

void PhraseBar::endEditing(bool keep)
{
    if (keep)
        m_model->setPhrases(m_lines->cleanText().split(u'\n'));
    m_editor->hide();
    m_chips->show();
    m_text->setFocus();
}

}
