// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "db/types/incoming.h"

#include <QWidget>

namespace congso {

class Chip;
class ElidedLabel;

/// Subject; then code, agency, date, arrival number, and what is pressing about it.
class DocumentHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentHeader(QWidget *parent = nullptr);

    /// \a due: the deadline that counts for who is looking.
    void setDocument(const IncomingDocument &document, QDate due, QDate today, const rules::Calendar &calendar);

private:
    ElidedLabel *m_subject;
    ElidedLabel *m_code;
    ElidedLabel *m_agency;
    ElidedLabel *m_facts;
    ElidedLabel *m_number;
    Chip *m_urgency;
    Chip *m_due;
    Chip *m_state;
};

}
