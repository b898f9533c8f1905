// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/numberform.h"

#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

namespace {
const QLatin1String registerKey("register");
const QLatin1String numberKey("number");
}

NumberForm::NumberForm(const OutContext &context, QWidget *parent)
    : BoundForm(context, parent)
{
    m_series = addChoice(registerKey, OutgoingLabels::fieldName(registerKey), {});
    m_date = addDate(QStringLiteral("date"), tr("Date of the document"), context.office.today());
    m_number = addChoice(numberKey, tr("Number to take"), {});
    m_notation = addLine(QStringLiteral("notation"), OutgoingLabels::fieldName(QStringLiteral("code_notation")));
    m_notation->setPlaceholderText(tr("made by itself"));
    m_notation->setText(context.document.fields.codeNotation);
    m_code = headingLabel({}, this);
    m_code->setObjectName(QStringLiteral("out.expected"));
    column()->addWidget(m_code);
    m_who = wrappedLabel({}, this);
    m_who->setObjectName(QStringLiteral("out.whoseNumber"));
    column()->addWidget(m_who);
    column()->addStretch(1);
    connect(m_date, &DateEdit::dateChanged, this, &NumberForm::ask);
    connect(&context.office, &Office::changed, this, &NumberForm::ask); // somebody may have taken the number meanwhile
    connect(m_series, &QComboBox::activated, this, &NumberForm::ask);
    connect(m_number, &QComboBox::currentIndexChanged, this, &NumberForm::describe);
    connect(m_notation, &QLineEdit::textChanged, this, &NumberForm::describe);
    onResult(outgoing::series(context.office), this, [this](const Result<QList<Series>> &all) {
        if (!all)
            return;
        const QString before = m_series->currentData().toString();
        m_series->clear();
        for (const Series &one : *all)
            m_series->addItem(plainMnemonic(one.book.name), one.book.id.toString());
        fieldOf(registerKey)->setVisible(m_series->count() > 1);
        const QString wished = m_expected.series.isNull() ? before : m_expected.series.toString();
        m_series->setCurrentIndex(qMax(0, m_series->findData(wished)));
    });
    ask();
}

void NumberForm::ask()
{
    const int generation = ++m_generation;
    const RegisterId wished = RegisterId::fromString(m_series->currentData().toString());
    onResult(outgoing::expected(context().office, context().document.id, wished, m_date->date()), this, [this, generation](const Result<outgoing::Expected> &expected) {
        if (generation != m_generation)
            return;
        if (expected)
            show(*expected);
        else
            Q_EMIT failed(expected.error());
    });
}

void NumberForm::show(const outgoing::Expected &expected)
{
    m_expected = expected;
    const QString before = m_number->currentData().toString();
    m_number->clear();
    m_number->addItem(expected.byServer ? tr("the next, from the server") : tr("the next: %1").arg(expected.number), QString());
    for (const ReservedNumber &one : expected.reserved)
        m_number->addItem(plainMnemonic(tr("reserved: %1 (%2)").arg(one.number).arg(one.note)), QString::number(one.number));
    m_number->setCurrentIndex(qMax(0, m_number->findData(before)));
    fieldOf(numberKey)->setVisible(m_number->count() > 1);
    if (const int row = m_series->findData(expected.series.toString()); row >= 0)
        m_series->setCurrentIndex(row);
    describe();
    Q_EMIT readyChanged();
}

/// What is expected is the next number with the notation that would be made; what is chosen here takes their place.
void NumberForm::describe()
{
    if (m_expected.series.isNull())
        return;
    const QString reserved = m_number->currentData().toString();
    const bool later = m_expected.byServer && reserved.isEmpty();
    const QString number = later ? QStringLiteral("…") : reserved.isEmpty() ? m_expected.code.section(u'/', 0, 0) : reserved.rightJustified(2, u'0');
    const QString typed = m_notation->text().trimmed();
    const QString notation = typed.isEmpty() ? m_expected.code.section(u'/', 1) : typed;
    m_code->setText(tr("It becomes %1").arg(number + u'/' + notation));
    if (!reserved.isEmpty())
        m_who->setText(tr("The number is yours: it was taken ahead."));
    else if (later)
        m_who->setText(tr("The office server gives the number when it takes this: at once where it answers. A number that is needed before that has to be reserved ahead."));
    else
        m_who->setText(tr("Another clerk may be faster: the number that counts is the one recorded."));
}

bool NumberForm::ready() const
{
    return !m_expected.series.isNull() && BoundForm::ready();
}

QJsonObject NumberForm::fields() const
{
    QJsonObject json = BoundForm::fields();
    json.insert(registerKey, m_expected.series.toString());
    json.remove(numberKey);
    if (const int reserved = m_number->currentData().toString().toInt(); reserved > 0)
        json.insert(numberKey, reserved);
    return json;
}

}
