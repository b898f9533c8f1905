// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incoming/actform.h"

class QLabel;

namespace congso {

class GrowingTextEdit;
class LabelledField;
class PeopleList;
class SearchField;

/// Cử dự họp: where and when, who goes, and who of them is wanted elsewhere at that time, told while they are chosen.
class AttendForm : public ActForm
{
    Q_OBJECT

public:
    explicit AttendForm(const ActContext &context, QWidget *parent = nullptr);

    QJsonObject fields() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void point(const Error &error) override;
    void focusFirst() override;

private:
    void checkClashes();
    void showMatching(const QString &words);

    ActContext m_context;
    SearchField *m_search;
    PeopleList *m_people;
    LabelledField *m_field;
    QLabel *m_clashes;
    GrowingTextEdit *m_text;
    int m_generation = 0;
};

}
