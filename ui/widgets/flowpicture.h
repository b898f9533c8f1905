// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace congso {

struct FlowStep
{
    enum class State { Done, Current, Future, Stopped };

    QString title; ///< "Vào sổ"
    QString note;  ///< "09/03 16:40"
    State state = State::Future;
};

/// Where is it now: the steps of a document in one line; what lies behind is ticked.
class FlowPicture : public QWidget
{
    Q_OBJECT

public:
    explicit FlowPicture(QWidget *parent = nullptr);

    void setSteps(const QList<FlowStep> &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter *painter, QPointF centre, FlowStep::State state) const;

    QList<FlowStep> m_steps;
};

}
