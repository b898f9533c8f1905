// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outgoing/outgoingforms.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace congso {

/// What a draft answers, is based on, replaces: those it has, each to be left out, and others by their number.
class OutgoingLinksForm final : public BoundForm
{
    Q_OBJECT

public:
    OutgoingLinksForm(const OutContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;

private:
    void addLink(const SubjectId &other, const QString &kind);
    void look();
    void lookAmongOurs(const QString &reference, int generation);
    void found(const SubjectId &other);

    QListWidget *m_list;
    QComboBox *m_kind;
    QLineEdit *m_number;
    QLabel *m_said;
    QCheckBox *m_closes;
    int m_generation = 0;
};

}
