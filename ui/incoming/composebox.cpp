// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/composebox.h"

#include "app/words/errorwords.h"
#include "ui/models/draftkeeper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace congso {

namespace {
const QLatin1String place("opinion");
}

ComposeBox::ComposeBox(DraftKeeper &drafts, QWidget *parent)
    : QWidget(parent), m_drafts(drafts), m_banner(new Banner(this)), m_text(new GrowingTextEdit(tr("Write an opinion…"), this))
{
    m_banner->hide();
    m_text->setObjectName(QStringLiteral("opinionText"));
    m_text->setAccessibleName(tr("Opinion"));
    m_text->setLines(1, 6);
    m_text->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_banner);
    layout->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_restoring && !m_id.isNull())
            m_drafts.keep(m_id, place, m_text->toPlainText());
    });
}

void ComposeBox::setDocument(const SubjectId &id)
{
    if (id == m_id)
        return;
    m_drafts.flush();
    m_id = id;
    m_restoring = true;
    m_text->clear();
    m_restoring = false;
    m_banner->show(Banner::Kind::Note, {});
    if (id.isNull())
        return;
    m_drafts.load(id, place, this, [this, id](const QString &kept) {
        if (id != m_id || hasText() || kept.isEmpty())
            return;
        m_restoring = true;
        m_text->setPlainText(kept);
        m_restoring = false;
    });
}

bool ComposeBox::hasText() const
{
    return !m_text->cleanText().isEmpty();
}

QString ComposeBox::text() const
{
    return m_text->cleanText();
}

void ComposeBox::focusText()
{
    m_text->setFocus();
}

bool ComposeBox::hasTextFocus() const
{
    return m_text->hasFocus();
}

void ComposeBox::sent()
{
    m_restoring = true;
    m_text->clear();
    m_restoring = false;
    m_banner->show(Banner::Kind::Note, {});
    setBusy(false);
    m_drafts.drop(m_id, place);
}

void ComposeBox::showError(const Error &error)
{
    setBusy(false);
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
    m_text->setFocus();
}

void ComposeBox::setBusy(bool busy)
{
    m_text->setReadOnly(busy);
}

}
