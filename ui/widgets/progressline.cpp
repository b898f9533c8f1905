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

std::function<qint64()> steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

namespace {
/// " · about 2 minutes left"; empty while too little is done to judge.
QString leftWords(qint64 done, qint64 total, qint64 passed)
{
    constexpr qint64 enoughToJudge = 2000;
    if (done <= 0 || done >= total || passed < enoughToJudge) {
        return {};
    }
    const qint64 seconds = passed * (total - done) / done / 1000 + 1;
    const int minutes = int((seconds + 30) / 60);
    return QStringLiteral(" · ")
        + (seconds < 90 ? ProgressLine::tr("about %n second(s) left", nullptr, int(seconds)) : ProgressLine::tr("about %n minute(s) left", nullptr, minutes));
}
}

QString progressWords(qint64 done, qint64 total, qint64 passed)
{
    if (total <= 0) {
        return {};
    }
    const QLocale locale;
    return ProgressLine::tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) + leftWords(done, total, passed);
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
    m_words.clear();
    m_running = true;
    m_startedAt = m_elapsed();
    m_bar->setRange(0, total);
    m_bar->setValue(0);
    m_bar->setAccessibleName(what);
    updateText();
    showInPlace(this, true);
}

void ProgressLine::setDone(int done, const QString &words)
{
    m_done = done;
    m_words = words;
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
    const qint64 passed = m_elapsed() - m_startedAt;
    const QString words = m_words.isEmpty() ? progressWords(m_done, m_total, passed) : m_words + leftWords(m_done, m_total, passed);
    m_label->setText(words.isEmpty() ? m_what : m_what + QStringLiteral(" · ") + words);
}

}
