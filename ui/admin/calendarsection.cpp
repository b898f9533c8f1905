// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/calendarsection.h"

#include "app/office/officerules.h"
#include "app/rules/facts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int firstYear = 2021;
constexpr int yearsAhead = 4;
constexpr int formWidth = 260;
}

CalendarSection::CalendarSection(Office &office, QWidget *parent) : AdminSection(office, tr("Working days"), parent)
{
    build();
    updateButtons();
}

void CalendarSection::build()
{
    m_year = new QComboBox;
    m_year->setObjectName(QStringLiteral("calendar.year"));
    const int now = office().today().year();
    for (int year = firstYear; year <= now + yearsAhead; ++year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_year->findData(now));
    m_note = wrappedLabel();
    m_days = new QTableWidget(0, 4);
    m_days->setObjectName(QStringLiteral("calendar.days"));
    m_days->setAccessibleName(tr("Days that differ from the week"));
    m_days->setHorizontalHeaderLabels({tr("Date"), tr("Weekday"), tr("Kind of day"), tr("Given by")});
    setUpTable(m_days);
    m_days->setSortingEnabled(false);
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_days->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_date = new DateEdit([&office = office()] { return office.today(); });
    m_date->setObjectName(QStringLiteral("calendar.date"));
    m_date->lineEdit()->setAccessibleName(tr("The day"));
    m_what = new QComboBox;
    m_what->setObjectName(QStringLiteral("calendar.what"));
    m_what->addItem(tr("a day off"), QStringLiteral("off"));
    m_what->addItem(tr("a working day"), QStringLiteral("work"));
    m_add = new Button(tr("Set this day"), Button::Look::Primary);
    m_add->setObjectName(QStringLiteral("calendar.add"));
    m_remove = new Button(tr("As announced again"));
    m_remove->setObjectName(QStringLiteral("calendar.remove"));

    auto *side = new QVBoxLayout;
    side->setSpacing(space::s);
    side->addWidget(new LabelledField(tr("Year"), m_year));
    side->addWidget(new LabelledField(tr("The day"), m_date));
    side->addWidget(new LabelledField(tr("is to be"), m_what));
    side->addWidget(m_add, 0, Qt::AlignLeft);
    side->addSpacing(space::m);
    side->addWidget(m_remove, 0, Qt::AlignLeft);
    side->addWidget(m_note);
    side->addStretch(1);
    auto *sidePane = new QWidget;
    sidePane->setLayout(side);
    side->setContentsMargins(0, 0, 0, 0);
    fixWidth(sidePane, formWidth);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::l * 2);
    both->addWidget(m_days, 1);
    both->addWidget(sidePane);
    column()->addLayout(both, 1);

    connect(m_year, &QComboBox::currentIndexChanged, this, &CalendarSection::fill);
    connect(m_date, &DateEdit::dateChanged, this, &CalendarSection::updateButtons);
    connect(m_days, &QTableWidget::currentCellChanged, this, &CalendarSection::updateButtons);
    connect(m_add, &QAbstractButton::clicked, this, [this] { change(m_date->date(), m_what->currentData().toString()); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { change(chosen(), {}); });
}

void CalendarSection::showDirectory()
{
    fill();
}

void CalendarSection::fill()
{
    const rules::Calendar &announced = office().store().rules().calendar;
    const int year = m_year->currentData().toInt();
    const QDate before = chosen();
    {
        const QSignalBlocker quiet(m_days);
        m_days->setRowCount(0);
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
            addRow(date, announced);
        for (int row = 0; row < m_days->rowCount(); ++row) {
            if (m_days->item(row, 0)->data(Qt::UserRole).toDate() == before)
                m_days->selectRow(row);
        }
    }
    m_note->setText(announced.provisional(year)
                        ? tr("The days of %1 are computed from the law; the announcement is still to come. Correct them when it is there.").arg(year)
                        : tr("The days of %1 are as announced. Deadlines already given do not move when a day is changed.").arg(year));
    updateButtons();
}

void CalendarSection::addRow(QDate date, const rules::Calendar &announced)
{
    const bool weekday = date.dayOfWeek() < Qt::Saturday;
    const QString own = directory().calendarOverrides.value(date.toString(Qt::ISODate)).toString();
    const bool works = own.isEmpty() ? announced.isWorkingDay(date) : own == QLatin1String("work");
    if (own.isEmpty() && works == weekday)
        return;
    const QString name = announced.nameOf(date);
    const QString what = works ? tr("working day") : name.isEmpty() ? tr("day off") : name;
    const QString from = !own.isEmpty() ? tr("the office") : announced.provisional(date.year()) ? tr("computed") : tr("announced");
    const QStringList texts{dateText(date), weekdayName(date.dayOfWeek()), what, from};
    const int row = m_days->rowCount();
    m_days->insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(Qt::UserRole, date);
        item->setData(Qt::UserRole + 1, !own.isEmpty());
        m_days->setItem(row, column, item);
    }
}

QString CalendarSection::weekdayName(int day)
{
    switch (day) {
    case Qt::Monday:
        return tr("Monday");
    case Qt::Tuesday:
        return tr("Tuesday");
    case Qt::Wednesday:
        return tr("Wednesday");
    case Qt::Thursday:
        return tr("Thursday");
    case Qt::Friday:
        return tr("Friday");
    case Qt::Saturday:
        return tr("Saturday");
    default:
        return tr("Sunday");
    }
}

QDate CalendarSection::chosen() const
{
    const QTableWidgetItem *item = m_days->item(m_days->currentRow(), 0);
    return item ? item->data(Qt::UserRole).toDate() : QDate();
}

void CalendarSection::change(QDate date, const QString &what)
{
    if (!date.isValid())
        return;
    const QJsonObject before = directory().calendarOverrides;
    QJsonObject after = before;
    if (what.isEmpty())
        after.remove(date.toString(Qt::ISODate));
    else
        after.insert(date.toString(Qt::ISODate), what);
    const QJsonArray changes{QJsonObject{{QStringLiteral("field"), QStringLiteral("calendar.overrides")},
                                         {QStringLiteral("old"), before},
                                         {QStringLiteral("new"), after}}};
    perform("settings.changed", rules::settingsSubject(), {{QStringLiteral("changes"), changes}}, tr("%1 is set.").arg(dateText(date)),
            [this, date](const Receipt &) {
                m_date->setDate({});
                m_year->setCurrentIndex(m_year->findData(date.year()));
            });
}

void CalendarSection::updateButtons()
{
    m_add->setEnabled(m_date->valid() && m_date->date().isValid());
    const QTableWidgetItem *item = m_days->item(m_days->currentRow(), 0);
    m_remove->setEnabled(item && item->data(Qt::UserRole + 1).toBool());
}

}
