// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/templatedialog.h"

#include "app/drafting/officetemplates.h"
#include "app/incoming/kinds.h"
#include "app/rules/facts.h"
#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 520;
constexpr int longestName = 200;
}

TemplateDialog::TemplateDialog(Office &office, const composing::ComposedDocument &text, const QString &name, QWidget *parent)
    : FormDialog(QStringLiteral("officeTemplate"), tr("Templates of the office"), tr("Keep for the office"), dialogWidth, parent), m_office(office), m_text(text),
      m_name(new QLineEdit(name.left(longestName), this)), m_list(new QListWidget(this)), m_banner(new Banner(this))
{
    m_banner->hide();
    column()->addWidget(m_banner);
    column()->addWidget(wrappedLabel(tr("This text becomes a template that every PC of the office has. One of the same name is replaced; number and date are left out."), this));
    m_name->setMaxLength(longestName);
    addField(column(), tr("Name of the template"), m_name, QStringLiteral("officeTemplate.name"));
    m_list->setObjectName(QStringLiteral("officeTemplate.list"));
    m_list->setAccessibleName(tr("Kept by the office"));
    column()->addWidget(wrappedLabel(tr("Kept by the office"), this));
    column()->addWidget(m_list);
    m_drop = new Button(tr("Take away"), Button::Look::Flat, this);
    m_drop->setObjectName(QStringLiteral("officeTemplate.drop"));
    column()->addWidget(m_drop, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::updateButtons);
    connect(m_drop, &Button::clicked, this, &TemplateDialog::drop);
    connect(doButton(), &Button::clicked, this, &TemplateDialog::keep);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDialog::updateButtons);
    updateButtons();
    askWhoMay();
    load();
}

/// The workflow says who changes them; everybody sees which there are.
void TemplateDialog::askWhoMay()
{
    onResult(m_office.actions(rules::settingsSubject(), "settings"), this, [this](const Result<QList<ActionState>> &states) {
        for (const ActionState &one : states.value_or(QList<ActionState>())) {
            if (one.action != "settings.template_changed")
                continue;
            m_may = one.allowed;
            m_banner->show(Banner::Kind::Info, ActionWords::why(one));
        }
        updateButtons();
    });
}

void TemplateDialog::updateButtons()
{
    doButton()->setEnabled(m_may && !m_name->text().trimmed().isEmpty());
    m_drop->setEnabled(m_may && m_list->currentRow() >= 0);
}

void TemplateDialog::load()
{
    onResult(drafting::templates(m_office), this, [this](const Result<composing::TemplateFolder> &folder) {
        m_list->clear();
        m_kept = folder ? folder->templates : QList<composing::Template>();
        m_kept.removeIf([](const composing::Template &one) { return !one.kept; });
        for (const composing::Template &one : std::as_const(m_kept))
            m_list->addItem(QStringList{incoming::kindName(one.document.kind), one.name}.join(QStringLiteral(" · ")));
    });
}

void TemplateDialog::keep()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty())
        onResult(drafting::keepTemplate(m_office, {{}, name, m_text}), this, [this](const Result<Receipt> &done) { answered(done); });
}

void TemplateDialog::drop()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < m_kept.size())
        onResult(drafting::dropTemplate(m_office, m_kept.at(row).id), this, [this](const Result<Receipt> &done) { answered(done); });
}

void TemplateDialog::answered(const Result<Receipt> &done)
{
    if (!done) {
        m_banner->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
        return;
    }
    m_banner->show(Banner::Kind::Good, tr("The templates of the office are changed. Other PCs have it after they next exchange with the office server."));
    load();
    Q_EMIT changed();
}

}
