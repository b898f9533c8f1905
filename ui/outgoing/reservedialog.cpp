// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/reservedialog.h"

#include "app/outgoing/numbering.h"
#include "app/words/errorwords.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>

namespace congso {

namespace {
constexpr int dialogWidth = 440;
constexpr int leastNote = 5;
}

ReserveDialog::ReserveDialog(Office &office, QWidget *parent)
    : FormDialog(QStringLiteral("reserve"), tr("Reserve a number"), tr("Reserve"), dialogWidth, parent), m_office(office), m_banner(new Banner(this)),
      m_series(new QComboBox(this)), m_year(new QComboBox(this)), m_note(new QLineEdit(this))
{
    m_banner->hide();
    column()->addWidget(m_banner);
    addField(column(), OutgoingLabels::fieldName(QStringLiteral("register")), m_series, QStringLiteral("reserve.series"));
    for (const int year : {office.today().year(), office.today().year() + 1})
        m_year->addItem(QString::number(year), year);
    addField(column(), tr("Year"), m_year, QStringLiteral("reserve.year"));
    m_note->setMaxLength(300);
    m_noteField = addField(column(), tr("For which document"), m_note, QStringLiteral("reserve.note"));
    connect(m_note, &QLineEdit::returnPressed, this, &ReserveDialog::accept);
    m_note->setFocus();
    onResult(outgoing::series(office), this, [this](const Result<QList<Series>> &all) {
        for (const Series &one : all.value_or(QList<Series>()))
            m_series->addItem(plainMnemonic(one.book.name), one.book.id.toString());
    });
}

void ReserveDialog::accept()
{
    const QString note = m_note->text().simplified();
    const bool said = note.size() >= leastNote;
    m_noteField->setState(said ? LabelledField::State::Plain : LabelledField::State::Wrong, said ? QString() : tr("at least %n character(s)", nullptr, leastNote));
    const SubjectId series = SubjectId::fromString(m_series->currentData().toString());
    if (m_busy || !said || series.isNull())
        return;
    m_busy = true;
    const QJsonObject fields{{QStringLiteral("year"), m_year->currentData().toInt()}, {QStringLiteral("note"), note}};
    onResult(m_office.perform(m_office.command("register.number_reserved", series, fields)), this, [this](const Result<Receipt> &receipt) {
        m_busy = false;
        if (!receipt) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(receipt.error()));
            return;
        }
        Q_EMIT reserved(receipt->number ? tr("Number %1 is reserved.").arg(receipt->number->number) : tr("The server gives the number: it is among the reserved ones as soon as the server has answered."));
        QDialog::accept();
    });
}

}
