// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/visibility.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace congso {

namespace {

ProgressLine::Elapsed steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

}

ProgressLine::ProgressLine(QWidget *parent, Elapsed elapsed)
    : QWidget(parent)
    , m_elapsed(elapsed ? std::move(elapsed) : steadyClock())
    , m_label(new ElidedLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new Button(tr("Cancel"), Button::Look::Flat))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_label, 3);
    layout->addWidget(m_bar, 2);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressLine::cancelled);
    hide();
}

void ProgressLine::start(const QString &what, int total)
{
    m_what = what;
    m_total = total;
    m_done = 0;
    m_running = true;
    m_startedAt = m_elapsed();
    m_bar->setRange(0, total);
    m_bar->setValue(0);
    m_bar->setAccessibleName(what);
    updateText();
    showInPlace(this, true);
}

void ProgressLine::setDone(int done)
{
    m_done = done;
    m_bar->setValue(done);
    updateText();
}

void ProgressLine::finish()
{
    m_running = false;
    hide();
}

QString ProgressLine::text() const
{
    return m_label->text();
}

void ProgressLine::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void ProgressLine::updateText()
{
    if (m_total <= 0) {
        m_label->setText(m_what);
        return;
    }
    const QLocale locale = this->locale();
    QString text = tr("%1 · %2 of %3").arg(m_what, locale.toString(m_done), locale.toString(m_total));
    const qint64 passed = m_elapsed() - m_startedAt;
    constexpr qint64 enoughToJudge = 2000;
    if (m_done > 0 && m_done < m_total && passed >= enoughToJudge) {
        const qint64 seconds = passed * (m_total - m_done) / m_done / 1000 + 1;
        const int minutes = int((seconds + 30) / 60);
        text += QStringLiteral(" · ")
            + (seconds < 90 ? tr("about %n second(s) left", nullptr, int(seconds)) : tr("about %n minute(s) left", nullptr, minutes));
    }
    m_label->setText(text);
}

}
