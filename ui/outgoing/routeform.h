// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outgoing/outgoingforms.h"

class QCheckBox;

namespace congso {

class AssigneeEdit;
class DeadlineEdit;
class IconButton;

/// The way through review: the steps that the office wants, opinions besides, who and until when.
class RouteForm final : public BoundForm
{
    Q_OBJECT

public:
    RouteForm(const OutContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    bool ready() const override { return m_proposed && BoundForm::ready(); }
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;

private:
    struct Row
    {
        QWidget *card;
        ReviewKind kind;
        AssigneeEdit *who;
        DeadlineEdit *due;
        QCheckBox *beside; ///< at the same time as the one above
        IconButton *leave;
    };
    void addRow(const ReviewStep &step, bool beside, int at);
    void askUnfilled();
    void addOpinion();
    void showLeaving();
    void clear();
    QJsonArray steps(bool ordered) const;

    QVBoxLayout *m_steps;
    QList<Row> m_rows;
    QList<ReviewKind> m_required; ///< which the office leaves out nowhere
    bool m_proposed = false;
    bool m_restored = false; ///< what was kept takes the place of what is proposed
};

}
