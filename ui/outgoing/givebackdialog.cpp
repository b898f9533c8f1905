// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/givebackdialog.h"

#include "app/words/errorwords.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/onresult.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>

namespace congso {

namespace {
constexpr int dialogWidth = 440;
constexpr int leastReason = 10; ///< as the rules want it
}

GiveBackDialog::GiveBackDialog(Office &office, QWidget *parent)
    : FormDialog(QStringLiteral("giveBack"), tr("Give back a reserved number"), tr("Give back"), dialogWidth, parent), m_office(office), m_banner(new Banner(this)),
      m_number(new QComboBox(this)), m_reason(new QLineEdit(this))
{
    m_banner->hide();
    column()->addWidget(m_banner);
    column()->addWidget(wrappedLabel(tr("The number is struck out in its book, with the reason beside it, and is never given again."), this));
    addField(column(), tr("Reserved number"), m_number, QStringLiteral("giveBack.number"));
    m_number->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMaxLength(300);
    m_reasonField = addField(column(), tr("Reason"), m_reason, QStringLiteral("giveBack.reason"));
    connect(m_reason, &QLineEdit::returnPressed, this, &GiveBackDialog::accept);
    m_reason->setFocus();
    doButton()->setEnabled(false);
    onResult(outgoing::reserved(office), this, [this](const Result<QList<outgoing::Reserved>> &all) {
        if (all)
            show(*all);
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(all.error()));
    });
}

void GiveBackDialog::show(const QList<outgoing::Reserved> &all)
{
    for (const outgoing::Reserved &one : all) {
        for (const ReservedNumber &number : one.numbers) {
            m_numbers << number;
            m_number->addItem(plainMnemonic(tr("%1 · %2 %3 · %4").arg(number.number).arg(one.seriesName).arg(one.year).arg(number.note)));
        }
    }
    doButton()->setEnabled(!m_numbers.isEmpty());
    if (m_numbers.isEmpty())
        m_banner->show(Banner::Kind::Note, tr("No number is reserved."));
}

void GiveBackDialog::accept()
{
    const QString reason = m_reason->text().simplified();
    const bool said = reason.size() >= leastReason;
    m_reasonField->setState(said ? LabelledField::State::Plain : LabelledField::State::Wrong, said ? QString() : tr("at least %n character(s)", nullptr, leastReason));
    const int chosen = m_number->currentIndex();
    if (m_busy || !said || chosen < 0)
        return;
    m_busy = true;
    const ReservedNumber number = m_numbers.at(chosen);
    const QJsonObject fields{{QStringLiteral("year"), number.year}, {QStringLiteral("number"), number.number}, {QStringLiteral("reason"), reason}};
    onResult(m_office.perform(m_office.command("register.number_voided", idCast<SubjectId>(number.series), fields)), this, [this, number](const Result<Receipt> &receipt) {
        m_busy = false;
        if (!receipt) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(receipt.error()));
            return;
        }
        Q_EMIT givenBack(tr("Number %1 is given back and stays empty in its book.").arg(number.number));
        QDialog::accept();
    });
}

}
