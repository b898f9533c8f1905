// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/workflow.h"
#include "ui/incoming/actform.h"

#include <QHash>

#include <functional>

class QCheckBox;
class QVBoxLayout;

namespace congso {

class LabelledField;

/// A form made from the fields that the workflow lists for an action: every action whose fields are simple
/// (words, dates, people, numbers, files) needs no form of its own.
class ActionForm : public ActForm
{
    Q_OBJECT

public:
    explicit ActionForm(const ActContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    bool ready() const override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;
    bool thenFiles() const override;

    /// Whether nothing has to be asked: the action is done at once.
    static bool isEmpty(const ActContext &context);

private:
    struct Input
    {
        QString key;
        LabelledField *field;
        std::function<void(QJsonObject &)> read;
        std::function<void(const QJsonObject &)> write;
        std::function<bool()> ready;
    };
    static QList<const rules::FieldRule *> asked(const ActContext &context);

    void add(const rules::FieldRule &rule);
    void addWords(const rules::FieldRule &rule);
    void addLine(const rules::FieldRule &rule);
    void addDate(const rules::FieldRule &rule);
    void addDeadline(const rules::FieldRule &rule);
    void addNumber(const rules::FieldRule &rule);
    void addChoice(const rules::FieldRule &rule);
    void addPeople(const rules::FieldRule &rule);
    void addAssignee(const rules::FieldRule &rule);
    void addFiles(const rules::FieldRule &rule);
    void addQuestion();
    void addFiling();
    void addPart(const QString &key);
    LabelledField *label(const QString &key, QWidget *editor, bool required);
    QDate suggestedDate(const QString &key) const;

    ActContext m_context;
    const rules::EventRule *m_rule;
    QVBoxLayout *m_column;
    QCheckBox *m_filing = nullptr;
    QList<Input> m_inputs;
};

}
