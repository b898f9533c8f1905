// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/agencysection.h"

#include "app/rules/facts.h"
#include "ui/admin/recordform.h"
#include "ui/admin/sealeditor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/sectionheader.h"

#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int formWidth = 560;
}

AgencySection::AgencySection(Office &office, QWidget *parent)
    : AdminSection(office, tr("Agency"), parent), m_form(new RecordForm(QStringLiteral("agency"))), m_save(new Button(tr("Save"), Button::Look::Primary))
{
    m_form->addLine(QStringLiteral("agency.name"), tr("Name of the agency"), 200);
    m_form->addLine(QStringLiteral("agency.parent"), tr("Superior agency, as printed above the name"), 200);
    m_form->addLine(QStringLiteral("agency.short_name"), tr("Abbreviation in notations"), 50);
    m_form->addLine(QStringLiteral("agency.code"), tr("Identifier on the exchange network"), 35);
    m_form->addLine(QStringLiteral("agency.place"), tr("Place written before the date"), 50);
    limitWidth(m_form, formWidth);
    m_save->setObjectName(QStringLiteral("agency.save"));
    m_save->setEnabled(false);
    column()->addWidget(m_form);
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    auto *seal = new SealEditor(office, this);
    limitWidth(seal, formWidth);
    column()->addWidget(new Separator(Qt::Horizontal, this));
    column()->addWidget(seal);
    column()->addStretch();
    connect(seal, &SealEditor::failed, this, [this](const Error &error) { showError(error); });
    connect(seal, &SealEditor::messageShown, this, &AgencySection::messageShown);
    connect(m_form, &RecordForm::edited, this, [this] { m_save->setEnabled(m_form->dirty()); });
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        commitInputMethod();
        m_form->clearErrors();
        perform("settings.changed", rules::settingsSubject(), {{QStringLiteral("changes"), m_form->changes()}}, tr("The agency is saved."),
                [this](const Receipt &) {
                    m_form->load(m_form->values());
                    m_save->setEnabled(false);
                });
    });
}

void AgencySection::showDirectory()
{
    if (m_form->dirty())
        return;
    const Agency &agency = directory().agency;
    m_form->load({{QStringLiteral("agency.name"), agency.name},
                  {QStringLiteral("agency.parent"), agency.parent},
                  {QStringLiteral("agency.short_name"), agency.shortName},
                  {QStringLiteral("agency.code"), agency.code},
                  {QStringLiteral("agency.place"), agency.place}});
}

void AgencySection::markError(const Error &error)
{
    m_form->showError(error);
}

}
