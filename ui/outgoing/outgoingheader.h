// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"

#include <QWidget>

namespace congso {

class Chip;
class DirectoryWatch;
class ElidedLabel;

/// Subject; then number or kind, date, who drafts, whose turn it is, and the state.
class OutgoingHeader : public QWidget
{
    Q_OBJECT

public:
    explicit OutgoingHeader(QWidget *parent = nullptr);

    void setDocument(const OutgoingDocument &document, const DirectoryWatch &directory, qint64 now);

private:
    ElidedLabel *m_subject;
    ElidedLabel *m_code;
    ElidedLabel *m_facts;
    Chip *m_urgency;
    Chip *m_state;
};

}
