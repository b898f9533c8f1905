// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"

#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace congso {

class PdfView;

/// A document as it will look on paper, drawn again behind while it is written; the place on the pages stays.
class ComposedPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ComposedPreview(QWidget *parent = nullptr);
    ~ComposedPreview() override;

    /// Shows it in a moment; what is asked for meanwhile takes its place.
    void setDocument(const composing::ComposedDocument &document);
    PdfView *view() const { return m_view; }
    /// What is asked for is not yet shown.
    bool isBehind() const { return m_shown != m_asked; }

Q_SIGNALS:
    void drawingStarted();
    void shown();

private:
    void draw();

    composing::ComposedDocument m_document;
    PdfView *m_view;
    QLabel *m_note;
    QTimer m_timer;
    QTemporaryDir m_folder;
    quint64 m_asked = 0;
    quint64 m_shown = 0;
    bool m_drawing = false;
};

}
