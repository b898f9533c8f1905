// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/actionpanel.h"

#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "ui/incoming/actionform.h"
#include "ui/incoming/alertform.h"
#include "ui/incoming/assignform.h"
#include "ui/incoming/attendform.h"
#include "ui/incoming/correctform.h"
#include "ui/incoming/enterform.h"
#include "ui/incoming/linkform.h"
#include "ui/incoming/markform.h"
#include "ui/incoming/paperplaceform.h"
#include "ui/models/draftkeeper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QScrollArea>
#include <QVBoxLayout>

namespace congso {

namespace {
ActForm *makeForm(const ActContext &context, QWidget *parent)
{
    if (context.action.action == "incoming.instructed" || context.action.action == "incoming.assigned")
        return new AssignForm(context, parent);
    if (context.action.action == "incoming.alerted")
        return new AlertForm(context, parent);
    if (context.action.action == "incoming.corrected" || context.action.action == "incoming.opened")
        return new CorrectForm(context, parent);
    if (context.action.action == "incoming.attendance_assigned")
        return new AttendForm(context, parent);
    if (context.action.action == "incoming.linked")
        return new LinkForm(context, parent);
    if (context.action.action == "incoming.unlinked")
        return new UnlinkForm(context, parent);
    if (context.action.action == "incoming.placed")
        return new PaperPlaceForm(context, parent);
    if (context.action.action == EnterForm::opener)
        return new EnterForm(context, parent);
    if (context.action.action == MarkForm::opener)
        return new MarkForm(context, parent);
    return ActionForm::isEmpty(context) ? nullptr : new ActionForm(context, parent);
}
}

ActionPanel::ActionPanel(DraftKeeper &drafts, QWidget *parent)
    : QWidget(parent), m_drafts(drafts), m_title(new SectionHeader({}, this)), m_banner(new Banner(this)), m_scroll(new QScrollArea(this)),
      m_do(new Button({}, Button::Look::Primary, this)), m_cancel(new Button(tr("Cancel"), Button::Look::Flat, this))
{
    setObjectName(QStringLiteral("actionPanel"));
    m_banner->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_do->setObjectName(QStringLiteral("panelDo"));
    m_do->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cancel->setObjectName(QStringLiteral("panelCancel"));
    m_cancel->setToolTip(tr("What you have written is kept."));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::l, space::s, space::l, space::m);
    buttons->setSpacing(space::s);
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    connect(m_do, &Button::clicked, this, &ActionPanel::submit);
    connect(m_cancel, &Button::clicked, this, &ActionPanel::close);
    hide();
}

QString ActionPanel::place() const
{
    return QStringLiteral("act.") + QLatin1String(m_action);
}

bool ActionPanel::open(const ActContext &context)
{
    return open(context.action.action, context.document.id, [&context](QWidget *parent) { return makeForm(context, parent); });
}

bool ActionPanel::open(const QByteArray &action, const SubjectId &subject, const MakeForm &make)
{
    if (m_form && action == m_action && subject == m_subject) {
        m_form->focusFirst();
        return true;
    }
    close();
    if (QWidget *focused = QApplication::focusWidget(); !isAncestorOf(focused))
        m_before = focused;
    auto *holder = new QWidget(m_scroll);
    ActForm *form = make(holder);
    if (!form) {
        delete holder;
        return false;
    }
    auto *margins = new QVBoxLayout(holder);
    margins->setContentsMargins(space::l, space::m, space::l, space::m);
    margins->addWidget(form);
    m_form = form;
    m_action = action;
    m_subject = subject;
    m_title->setTitle(form->title().isEmpty() ? ActionWords::name(m_action) : form->title());
    updateText();
    m_banner->show(Banner::Kind::Note, {});
    m_scroll->setWidget(holder);
    setBusy(false);
    connect(form, &ActForm::edited, this, &ActionPanel::keepDraft);
    connect(form, &ActForm::edited, this, &ActionPanel::updateText);
    connect(form, &ActForm::readyChanged, this, [this] { setBusy(m_busy); });
    connect(form, &ActForm::failed, this, &ActionPanel::showError);
    m_drafts.load(m_subject, place(), form, [this, form](const QString &kept) {
        const QJsonObject draft = QJsonDocument::fromJson(kept.toUtf8()).object();
        if (form != m_form || draft.isEmpty())
            return;
        m_restoring = true;
        form->restoreDraft(draft);
        m_restoring = false;
    });
    show();
    form->focusFirst();
    return true;
}

void ActionPanel::updateText()
{
    const QString own = m_form ? m_form->doText() : QString();
    m_do->setText(own.isEmpty() ? ActionWords::name(m_action) : own);
}

void ActionPanel::keepDraft()
{
    if (!m_restoring && m_form)
        m_drafts.keep(m_subject, place(), QString::fromUtf8(QJsonDocument(m_form->draft()).toJson(QJsonDocument::Compact)));
}

void ActionPanel::submit()
{
    if (!m_form || m_busy || !m_form->ready())
        return;
    const QByteArray chosen = m_form->chosenAction();
    Q_EMIT submitted(chosen.isEmpty() ? m_action : chosen, m_subject, m_form->fields());
}

PersonId ActionPanel::principal() const
{
    return m_form ? m_form->principal() : PersonId();
}

void ActionPanel::done()
{
    if (!m_form)
        return;
    m_form->disconnect(this);
    m_drafts.drop(m_subject, place());
    close();
}

void ActionPanel::showError(const Error &error)
{
    setBusy(false);
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
    if (m_form)
        m_form->point(error);
}

void ActionPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_do->setEnabled(!busy && m_form && m_form->ready());
}

void ActionPanel::close()
{
    if (!m_form)
        return;
    m_drafts.flush();
    const bool inside = isAncestorOf(QApplication::focusWidget());
    m_form = nullptr;
    m_action.clear();
    m_subject = {};
    if (QWidget *holder = m_scroll->takeWidget())
        holder->deleteLater();
    hide();
    if (inside && m_before && m_before->isVisible())
        m_before->setFocus();
    Q_EMIT closed();
}

}
