// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/actform.h"

class QComboBox;

namespace congso {

class GrowingTextEdit;

/// The signed-in person's own flag and note on a document. Nobody else sees them, and they are in no history.
class MarkForm : public ActForm
{
    Q_OBJECT

public:
    static constexpr char opener[] = "document.mark";

    explicit MarkForm(const ActContext &context, QWidget *parent = nullptr);

    /// "flag", a number, and "note".
    QJsonObject fields() const override;
    bool ready() const override { return m_loaded; }
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;
    QString title() const override;
    QString doText() const override;

private:
    QComboBox *m_flag;
    GrowingTextEdit *m_note;
    bool m_loaded = false;
    bool m_restored = false;
};

/// "red", "orange" …; empty for none.
QString flagName(int flag);

}
