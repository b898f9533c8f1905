// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/gapdialog.h"

#include "app/office/officerules.h"
#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "ui/incoming/formlayout.h"
#include "ui/incoming/primaryaction.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace congso {

namespace {
constexpr int dialogWidth = 460;
}

GapDialog::GapDialog(Office &office, const RegisterId &registerId, const QString &registerName, int year, QWidget *parent)
    : FormDialog(QStringLiteral("gap"), tr("Missing numbers"), {}, dialogWidth, parent), m_office(office), m_register(registerId), m_year(year)
{
    build(registerName);
    m_form->hide();
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

    m_form = new QWidget(this);
    auto *line = new QHBoxLayout(m_form);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_number = new QSpinBox(m_form);
    m_number->setRange(1, 9999999);
    m_reason = new QLineEdit(m_form);
    auto *numberField = new LabelledField(tr("Number to void"), m_number, m_form);
    auto *reasonField = new LabelledField(tr("Reason"), m_reason, m_form);
    m_number->setObjectName(QStringLiteral("voidNumber"));
    m_reason->setObjectName(QStringLiteral("voidReason"));
    m_void = new Button(ActionWords::name("register.number_voided"), Button::Look::Framed, m_form);
    m_void->setObjectName(QStringLiteral("voidButton"));
    line->addWidget(numberField);
    line->addWidget(reasonField, 1);
    line->addWidget(m_void, 0, Qt::AlignBottom);
    m_banner = new Banner(this);
    m_banner->hide();
    this->column()->addWidget(scroll, 1);
    this->column()->addWidget(m_banner);
    this->column()->addWidget(m_form);
    connect(m_void, &Button::clicked, this, &GapDialog::voidNumber);
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
    if (!report.missing.isEmpty())
        m_number->setValue(report.missing.first());
    m_form->setVisible(holdsRoleFor(m_office.store().rules().workflow, "register.number_voided", m_office.identity()) && !report.missing.isEmpty());
}

void GapDialog::voidNumber()
{
    const QJsonObject fields{{"year", m_year}, {"number", m_number->value()}, {"reason", m_reason->text().trimmed()}};
    m_void->setEnabled(false);
    onResult(m_office.perform(m_office.command("register.number_voided", idCast<SubjectId>(m_register), fields)), this,
             [this](const Result<Receipt> &receipt) {
                 m_void->setEnabled(true);
                 if (!receipt) {
                     m_banner->show(Banner::Kind::Error, ErrorWords::sentence(receipt.error()));
                     return;
                 }
                 m_banner->show(Banner::Kind::Note, {});
                 m_reason->clear();
                 load();
             });
}

}
