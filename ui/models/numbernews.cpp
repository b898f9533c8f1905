// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbernews.h"

namespace congso {

namespace {
constexpr int togetherMs = 100;
}

NumberNews::NumberNews(Office &office, Look look, QObject *parent) : QObject(parent), m_look(std::move(look))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(togetherMs);
    connect(&m_soon, &QTimer::timeout, this, &NumberNews::tell);
    connect(&office, &Office::changed, this, [this](const ChangeSet &changes) {
        const QSet<SubjectId> awaited = m_awaited;
        for (const SubjectId &document : awaited) {
            if (changes.everything || changes.subjects.contains(document))
                this->look(document);
        }
    });
}

void NumberNews::await(const SubjectId &document)
{
    m_awaited.insert(document);
    // It may have come before anybody waited for it.
    look(document);
}

void NumberNews::look(const SubjectId &document)
{
    m_look(document, [this, document](const Number &number) {
        if (number.shown.isEmpty() || !m_awaited.remove(document))
            return;
        m_come << number;
        m_soon.start();
    });
}

void NumberNews::tell()
{
    const QList<Number> come = std::exchange(m_come, {});
    if (come.size() == 1) {
        Q_EMIT given(come.first().sentence);
        return;
    }
    QStringList numbers;
    for (const Number &number : come)
        numbers << number.shown;
    Q_EMIT given(tr("%n numbers have come: %1.", nullptr, int(come.size())).arg(numbers.join(QStringLiteral(", "))));
}

}
