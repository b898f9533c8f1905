// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"
#include "db/types/ids.h"

#include <QWidget>

namespace congso {

class Banner;
class DraftKeeper;
class GrowingTextEdit;

/// The opinion box under the document on every tab. What is written is kept per document until it is sent.
class ComposeBox : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeBox(DraftKeeper &drafts, QWidget *parent = nullptr);

    /// Shows what was kept for this document.
    void setDocument(const SubjectId &id);
    bool hasText() const;
    QString text() const;
    void focusText();
    bool hasTextFocus() const;
    void sent();
    void showError(const Error &error);
    void setBusy(bool busy);

private:
    DraftKeeper &m_drafts;
    Banner *m_banner;
    GrowingTextEdit *m_text;
    SubjectId m_id;
    bool m_restoring = false;
};

}
