// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composeddocument.h"

#include <QWidget>

class QSplitter;

namespace congso {

class ComposedPreview;
class ComposingForm;

/// Where a document is written: the fields at the left, its pages at the right as they will be. Knows no store: whoever
/// embeds it gives a value and takes it.
///
///     m_writing->setDocument(composing::begun(made, head, abbreviation));
///     connect(m_writing, &ComposingPage::changed, this, &Draft::keep);
class ComposingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ComposingPage(QWidget *parent = nullptr);

    void setDocument(const composing::ComposedDocument &document);
    composing::ComposedDocument document() const;
    ComposingForm *form() const { return m_form; }
    ComposedPreview *preview() const { return m_preview; }
    /// Places \a widget under the pages; it shares their height with them. Once.
    void addUnderPages(QWidget *widget);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ComposingForm *m_form;
    ComposedPreview *m_preview;
    QSplitter *m_right;
    bool m_parted = false; ///< the height, between the pages and what is under them
};

}
