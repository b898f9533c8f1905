// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/composedpreview.h"

#include "app/composing/templates.h"
#include "app/composing/writedocument.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfsource.h"
#include "ui/pdf/pdfview.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace congso {

namespace {

constexpr int pauseMs = 350; ///< of typing, before it is drawn again
constexpr qsizetype mostNamed = 4;
constexpr int leastWidth = 320;

std::shared_ptr<PdfSource> drawn(const composing::ComposedDocument &document, const QString &file)
{
    if (!composing::writeDocument(document, file))
        return nullptr;
    PdfSource::Problem problem = PdfSource::Problem::None;
    auto source = PdfSource::open(file, &problem);
    QFile::remove(file); // the source has read it whole
    return source;
}

}

ComposedPreview::ComposedPreview(QWidget *parent) : QWidget(parent), m_view(new PdfView), m_note(wrappedLabel())
{
    m_note->setObjectName(QStringLiteral("composing.unfilled"));
    m_note->setMargin(space::s);
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMs);
    connect(&m_timer, &QTimer::timeout, this, &ComposedPreview::draw);
}

ComposedPreview::~ComposedPreview() = default;

void ComposedPreview::setDocument(const composing::ComposedDocument &document)
{
    m_document = document;
    ++m_asked;
    m_timer.start();
    const QStringList open = composing::unfilled(document);
    QStringList named = open.mid(0, mostNamed);
    if (open.size() > mostNamed)
        named += QStringLiteral("…");
    m_note->setText(tr("Still to be filled in: %1").arg(named.join(QStringLiteral(", "))));
    m_note->setVisible(!open.isEmpty());
}

void ComposedPreview::draw()
{
    // One at a time: what is typed meanwhile is drawn when this one is done.
    if (m_drawing || !m_folder.isValid())
        return;
    m_drawing = true;
    Q_EMIT drawingStarted();
    const quint64 asked = m_asked;
    const QString file = m_folder.filePath(QStringLiteral("%1.pdf").arg(asked));
    onResult(QtConcurrent::run(drawn, m_document, file), this, [this, asked](const std::shared_ptr<PdfSource> &source) {
        m_drawing = false;
        m_shown = asked;
        if (source) {
            const int at = m_view->area()->verticalScrollBar()->value();
            m_view->openSource(source);
            m_view->area()->verticalScrollBar()->setValue(at);
        } else {
            m_view->showSentence(tr("The pages cannot be drawn."));
        }
        if (isBehind())
            m_timer.start();
        Q_EMIT shown();
    });
}

}
