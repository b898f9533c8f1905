// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelledfield.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace congso {

/// Draws what the editor no longer draws itself.
class FieldFrame : public QWidget
{
public:
    explicit FieldFrame(QWidget *editor)
        : m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(space::m, 2, space::s, 2);
        m_layout->addWidget(editor);
    }

    void setState(LabelledField::State state)
    {
        m_state = state;
        update();
    }

    QSize sizeHint() const override
    {
        return QWidget::sizeHint().expandedTo(QSize(0, scaled(32, fontMetrics())));
    }
    QSize minimumSizeHint() const override
    {
        return QWidget::minimumSizeHint().expandedTo(QSize(0, scaled(32, fontMetrics())));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QWidget *focus = QApplication::focusWidget();
        const bool focused = focus != nullptr && isAncestorOf(focus);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath outline;
        outline.addRoundedRect(box, space::radius, space::radius);
        painter.fillPath(outline, palette().color(isEnabled() ? QPalette::Base : QPalette::Window));
        const bool asks = m_state == LabelledField::State::Check || m_state == LabelledField::State::Wrong;
        painter.setPen(focused ? toneColor(palette(), Tone::Primary) : asks ? barColor() : hairline(palette()));
        painter.drawPath(outline);
        painter.setClipPath(outline);
        painter.fillRect(QRectF(0, 0, 3, height()), focused && m_state == LabelledField::State::Plain ? toneColor(palette(), Tone::Primary) : barColor());
    }

private:
    QColor barColor() const
    {
        switch (m_state) {
        case LabelledField::State::Sure:
            return toneColor(palette(), Tone::Done);
        case LabelledField::State::Check:
            return toneColor(palette(), Tone::DueSoon);
        case LabelledField::State::Wrong:
            return toneColor(palette(), Tone::Overdue);
        case LabelledField::State::Plain:
            break;
        }
        return hairline(palette());
    }

    QVBoxLayout *m_layout;
    LabelledField::State m_state = LabelledField::State::Plain;
};

namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&(?=[^&])"));
    return text.remove(mnemonic);
}

void makeBare(QWidget *editor)
{
    QList<QWidget *> all = editor->findChildren<QWidget *>();
    all.prepend(editor);
    for (QWidget *widget : std::as_const(all)) {
        widget->setProperty("bare", true);
        if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
            area->setFrameShape(QFrame::NoFrame);
            area->viewport()->setAutoFillBackground(false);
        }
        if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
            text->document()->setDocumentMargin(2);
        }
    }
}

}

LabelledField::LabelledField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(quietLabel({}, this))
    , m_words(quietLabel({}, this))
    , m_editor(editor)
{
    makeBare(editor);
    m_frame = new FieldFrame(editor);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_label);
    line->addStretch(1);
    line->addWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(line);
    layout->addWidget(m_frame, 1);
    setFocusProxy(editor);
    m_label->setBuddy(editor);
    setLabel(label);
    editor->installEventFilter(this);
    const auto inner = editor->findChildren<QWidget *>();
    for (QWidget *widget : inner) {
        widget->installEventFilter(this);
    }
}

QString LabelledField::label() const
{
    return withoutMnemonic(m_label->text());
}

void LabelledField::setLabel(const QString &label)
{
    m_label->setText(label);
    const auto *button = qobject_cast<QAbstractButton *>(m_editor);
    m_editor->setAccessibleName(withoutMnemonic(button && !button->text().isEmpty() ? label + QStringLiteral(": ") + button->text() : label));
    describe();
}

void LabelledField::setState(State state, const QString &words)
{
    m_state = state;
    m_words->setText(words);
    m_frame->setState(state);
    describe();
}

QString LabelledField::words() const
{
    return m_words->text();
}

void LabelledField::describe()
{
    m_editor->setAccessibleDescription(m_words->text());
    const Tone tone = m_state == State::Check ? Tone::DueSoon : m_state == State::Wrong ? Tone::Overdue : Tone::Neutral;
    QPalette own = palette();
    own.setColor(QPalette::PlaceholderText, toneInk(palette(), tone));
    m_words->setPalette(own);
    m_words->setVisible(!m_words->text().isEmpty());
}

bool LabelledField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_frame->update();
    }
    if (event->type() == QEvent::PaletteChange && watched == m_editor) {
        describe();
    }
    return QWidget::eventFilter(watched, event);
}

}
