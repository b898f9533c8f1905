// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/markform.h"

#include "app/incoming/workingday.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/onresult.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QCoreApplication>

namespace congso {

namespace {
struct FlagNames
{
    Q_DECLARE_TR_FUNCTIONS(congso::FlagNames)
};
const QLatin1String flagKey("flag");
const QLatin1String noteKey("note");
}

QString flagName(int flag)
{
    switch (flag) {
    case 1: return FlagNames::tr("Red flag");
    case 2: return FlagNames::tr("Orange flag");
    case 3: return FlagNames::tr("Yellow flag");
    case 4: return FlagNames::tr("Green flag");
    case 5: return FlagNames::tr("Blue flag");
    default: return {};
    }
}

MarkForm::MarkForm(const ActContext &context, QWidget *parent)
    : ActForm(parent), m_flag(new QComboBox(this)), m_note(new GrowingTextEdit(tr("Only you see this"), this))
{
    QVBoxLayout *column = formColumn(this);
    m_flag->addItem(tr("No flag"));
    for (int flag = 1; !flagName(flag).isEmpty(); ++flag)
        m_flag->addItem(flagName(flag));
    addField(column, tr("Flag"), m_flag, QStringLiteral("mark.flag"));
    m_note->setLines(3, 12);
    addField(column, tr("Private note"), m_note, QStringLiteral("mark.note"));
    column->addWidget(quietLabel(tr("Nobody else sees it; it is not in the history."), this));
    column->addStretch(1);
    onResult(incoming::mark(context.office, context.document.id), this, [this](const Result<PrivateMark> &mark) {
        m_loaded = true;
        if (mark && !m_restored) {
            m_flag->setCurrentIndex(mark->flag);
            m_note->setPlainText(mark->note);
        }
        connect(m_flag, &QComboBox::currentIndexChanged, this, &ActForm::edited);
        connect(m_note, &QPlainTextEdit::textChanged, this, &ActForm::edited);
        Q_EMIT readyChanged();
    });
}

QJsonObject MarkForm::fields() const
{
    return {{flagKey, m_flag->currentIndex()}, {noteKey, m_note->cleanText()}};
}

void MarkForm::restoreDraft(const QJsonObject &draft)
{
    m_restored = true;
    m_flag->setCurrentIndex(qBound(0, draft[flagKey].toInt(), m_flag->count() - 1));
    m_note->setPlainText(draft[noteKey].toString());
}

void MarkForm::point(const Error &)
{
    m_note->setFocus();
}

void MarkForm::focusFirst()
{
    m_note->setFocus();
}

QString MarkForm::title() const
{
    return tr("My flag and note");
}

QString MarkForm::doText() const
{
    return tr("Keep");
}

}
