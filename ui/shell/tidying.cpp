// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tidying.h"

#include "app/words/formatwords.h"
#include "ui/models/onresult.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int whole = 1000;
constexpr int windowWidth = 520;
}

Tidying::Tidying(std::shared_ptr<OfficeStore> store, QWidget *parent) : QWidget(parent), m_store(std::move(store)), m_line(new ProgressLine)
{
    setObjectName(QStringLiteral("tidying"));
    setWindowTitle(QStringLiteral("Công Sở"));
    m_line->setObjectName(QStringLiteral("tidying.line"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(wrappedLabel(tr("Documents that you may not read any more have left this computer. What is left of them in the database is written over now, which happens seldom. You can stop it: it is done another time, and nothing is lost.")));
    column->addWidget(m_line);
    column->addStretch();
    resize(windowWidth, sizeHint().height());
    connect(m_line, &ProgressLine::cancelled, this, [this] { m_stop.request_stop(); });
}

Tidying::~Tidying()
{
    m_stop.request_stop();
}

void Tidying::start()
{
    m_running = true;
    m_line->start(tr("Writing over"), whole);
    const auto progress = [tidying = QPointer<Tidying>(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [tidying, part = int(done * whole / qMax<qint64>(1, total))] {
            if (tidying && tidying->m_running)
                tidying->m_line->setDone(part, FormatWords::percent(part * 100 / whole));
        });
    };
    onResult(rewriteOwed(*m_store, progress, m_stop.get_token()), this, [this](const Outcome &) {
        m_running = false;
        m_line->finish();
        close();
        Q_EMIT ended();
    });
}

void Tidying::closeEvent(QCloseEvent *event)
{
    m_stop.request_stop();
    event->setAccepted(!m_running); // it ends in a moment, by itself
}

}
