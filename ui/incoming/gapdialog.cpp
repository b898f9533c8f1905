// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/gapdialog.h"

#include "app/words/errorwords.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/voidnumberform.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plaintext.h"

#include <QScrollArea>

namespace congso {

namespace {
constexpr int dialogWidth = 460;
}

GapDialog::GapDialog(Office &office, const RegisterId &registerId, const QString &registerName, int year, QWidget *parent)
    : FormDialog(QStringLiteral("gap"), tr("Missing numbers"), {}, dialogWidth, parent), m_office(office), m_register(registerId), m_year(year)
{
    build(registerName);
    load();
    resize(scaled(dialogWidth, fontMetrics()), scaled(420, fontMetrics()));
}

void GapDialog::build(const QString &registerName)
{
    auto *texts = new QWidget(this);
    auto *column = formColumn(texts);
    column->addWidget(headingLabel(QStringLiteral("%1, %2").arg(registerName).arg(m_year), texts));
    m_summary = wrappedLabel({}, texts);
    m_missing = wrappedLabel({}, texts);
    m_missing->setObjectName(QStringLiteral("missingNumbers"));
    m_voided = wrappedLabel({}, texts);
    for (QLabel *label : {m_summary, m_missing, m_voided})
        column->addWidget(label);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(texts);

    m_form = new VoidNumberForm(m_office, this);
    m_banner = new Banner(this);
    m_banner->hide();
    this->column()->addWidget(scroll, 1);
    this->column()->addWidget(m_banner);
    this->column()->addWidget(m_form);
    connect(m_form, &VoidNumberForm::failed, this, [this](const Error &error) { m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error)); });
    connect(m_form, &VoidNumberForm::voided, this, [this] {
        m_banner->show(Banner::Kind::Note, {});
        load();
    });
}

void GapDialog::load()
{
    onResult(incoming::numberReport(m_office, m_register, m_year), this, [this](const Result<incoming::NumberReport> &report) {
        if (report)
            show(*report);
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(report.error()));
    });
}

void GapDialog::show(const incoming::NumberReport &report)
{
    m_summary->setText(report.used > 0 ? tr("%1 numbers used, from %2 to %3.").arg(report.used).arg(report.first).arg(report.last)
                                       : tr("No number has been used yet."));
    QStringList missing;
    for (const int number : report.missing)
        missing << QString::number(number);
    m_missing->setText(missing.isEmpty() ? tr("No number is missing.") : tr("Missing: %1").arg(missing.join(QStringLiteral(", "))));
    QStringList voided;
    for (const auto &[number, reason] : report.voided)
        voided << QStringLiteral("%1: %2").arg(number).arg(reason);
    m_voided->setText(voided.isEmpty() ? QString() : tr("Voided:") + u'\n' + voided.join(u'\n'));
    m_form->offer(m_register, m_year, report.missing);
}

}
