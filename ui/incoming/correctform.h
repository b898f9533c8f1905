// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/actform.h"

#include <QHash>

#include <functional>

class QVBoxLayout;

namespace congso {

class GrowingTextEdit;
class LabelledField;

/// The registered fields as they stand, each to be changed, and the reason; only what differs is sent, with
/// the value that stood before. The same for an envelope that is opened: what was in it, and words beside.
class CorrectForm : public ActForm
{
    Q_OBJECT

public:
    explicit CorrectForm(const ActContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;

private:
    struct Input
    {
        LabelledField *field;
        std::function<QJsonValue()> value;
        std::function<void(const QJsonValue &)> show;
    };
    bool opens() const;
    void addWords(QVBoxLayout *column);
    void add(const QString &key, QVBoxLayout *column);
    void watch(const QString &key);
    QJsonArray changes() const;

    ActContext m_context;
    QJsonObject m_before;
    QStringList m_keys;
    QHash<QString, Input> m_inputs;
    GrowingTextEdit *m_reason;
    LabelledField *m_reasonField;
};

}
