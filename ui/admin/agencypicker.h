// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "ui/widgets/suggestedit.h"

#include <QHash>

namespace congso {

/// A line for one agency of the directory: typing offers those that fit, without waiting for them.
class AgencyPicker : public SuggestEdit
{
    Q_OBJECT

public:
    explicit AgencyPicker(Office &office, QWidget *parent = nullptr);
    ~AgencyPicker() override;

    /// Null while what stands there names no agency that was offered.
    SubjectId agency() const { return m_known.value(text()); }

private:
    void find(const QString &typed, const Answer &answer);

    Office &m_office;
    QHash<QString, SubjectId> m_known; ///< names offered so far
    std::stop_source m_stop;
};

}
