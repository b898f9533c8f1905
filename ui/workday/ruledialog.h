// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/rules/routing.h"
#include "ui/widgets/formdialog.h"

#include <QJsonObject>

class QComboBox;
class QLineEdit;

namespace congso {

class Banner;
class GrowingTextEdit;
class RoutingParts;

/// Edits one routing rule: for which letters, to whom, who gets what.
class RuleDialog : public FormDialog
{
    Q_OBJECT

public:
    RuleDialog(const rules::RoutingRule &rule, const directory::Directory &directory, QWidget *parent = nullptr);

    /// Stays open while the rule says nothing, or something that is not there.
    void accept() override;
    /// What stands in it, finished or not, and back.
    QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);

Q_SIGNALS:
    void ruleMade(const congso::rules::RoutingRule &rule);
    void edited();

private:
    void build(const rules::RoutingRule &rule);
    void watch();
    QLineEdit *line(const QString &name, const QString &label, const QStringList &words);

    const directory::Directory m_directory;
    Banner *m_banner;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_senders = nullptr;
    QLineEdit *m_kinds = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_urgency = nullptr;
    QComboBox *m_leader = nullptr;
    RoutingParts *m_parts = nullptr;
    GrowingTextEdit *m_wording = nullptr;
};

}
