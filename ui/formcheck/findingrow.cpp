// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formcheck/findingrow.h"

#include "app/words/formwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace congso {

namespace {
constexpr int barWidth = 3;
}

FindingRow::FindingRow(const FormFinding &finding, bool mendable, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("formcheck.row"));
    setFocusPolicy(Qt::StrongFocus);
    const QString severity = FormWords::severity(formSeverityText(finding.severity));
    const QString sentence = FormWords::sentence(finding.rule, finding.args);
    setAccessibleName(severity + QStringLiteral(": ") + sentence);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *said = wrappedLabel(sentence);
    said->setObjectName(QStringLiteral("formcheck.sentence"));
    head->addWidget(said, 1);
    head->addWidget(new Chip(severity, finding.severity == FormSeverity::Wrong ? Tone::Overdue : Tone::DueSoon), 0, Qt::AlignTop);
    column->addLayout(head);
    if (!finding.excerpt.isEmpty())
        column->addWidget(wrappedLabel(QStringLiteral("“") + finding.excerpt + QStringLiteral("”")));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    QStringList where;
    if (finding.page >= 0)
        where << tr("page %1").arg(finding.page + 1);
    where << FormWords::clause(finding.clause);
    where.removeAll(QString());
    auto *place = wrappedLabel(where.join(QStringLiteral(" · ")));
    place->setForegroundRole(QPalette::PlaceholderText);
    foot->addWidget(place, 1);
    if (mendable) {
        auto *mend = new Button(tr("Put right"), Button::Look::Framed);
        mend->setObjectName(QStringLiteral("formcheck.mend"));
        mend->setAccessibleName(tr("Put right") + QStringLiteral(": ") + sentence);
        connect(mend, &Button::clicked, this, &FindingRow::mendPressed);
        foot->addWidget(mend, 0, Qt::AlignBottom);
    }
    column->addLayout(foot);
}

void FindingRow::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void FindingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(rect(), toneTint(palette(), Tone::Primary));
        painter.fillRect(QRect(0, 0, barWidth, height()), toneColor(palette(), Tone::Primary));
    }
    if (hasFocus()) {
        painter.setPen(toneColor(palette(), Tone::Primary));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void FindingRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT chosen();
    QWidget::mousePressEvent(event);
}

void FindingRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT chosen(); return;
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void FindingRow::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void FindingRow::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

}
