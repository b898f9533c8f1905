// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/directorywatch.h"

#include "app/office/officerules.h"
#include "ui/models/onresult.h"

#include <QTimer>

namespace congso {

namespace {
constexpr int restMs = 200; ///< a morning's registrations do not each reload the directory
}

DirectoryWatch::DirectoryWatch(Office &office, QObject *parent)
    : QObject(parent), m_office(office), m_calendar(office.store().rules().calendar), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    connect(m_timer, &QTimer::timeout, this, &DirectoryWatch::load);
    connect(&office, &Office::changed, this, [this] {
        if (!m_timer->isActive())
            m_timer->start();
    });
    load();
}

void DirectoryWatch::load()
{
    const int generation = ++m_generation;
    onResult(directory::directory(m_office), this, [this, generation](const Result<directory::Directory> &result) {
        if (generation != m_generation)
            return;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        const bool otherDays = m_directory.calendarOverrides != result->calendarOverrides;
        m_directory = *result;
        m_ready = true;
        if (otherDays) {
            const rules::Calendar &announced = m_office.store().rules().calendar;
            m_calendar = announced.with(m_directory.calendarOverrides).value_or(announced);
            Q_EMIT calendarChanged();
        }
        Q_EMIT changed();
    });
}

QString DirectoryWatch::personName(const PersonId &id) const
{
    const Person *person = m_directory.person(id);
    return person ? person->name : QString();
}

QString DirectoryWatch::unitName(const UnitId &id) const
{
    const Unit *unit = m_directory.unit(id);
    return unit ? unit->name : QString();
}

QString DirectoryWatch::assigneeName(const UnitId &unit, const PersonId &person) const
{
    return unit.isNull() ? personName(person) : unitName(unit);
}

}
