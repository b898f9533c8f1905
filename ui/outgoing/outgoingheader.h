// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"
#include "db/types/paperplace.h"

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
    /// Box and sheet of the original, in front of the state; the whole of it on hovering.
    void setPlace(const PaperPlace &place);

private:
    ElidedLabel *m_subject;
    ElidedLabel *m_code;
    ElidedLabel *m_facts;
    Chip *m_place;
    Chip *m_urgency;
    Chip *m_state;
};

}
