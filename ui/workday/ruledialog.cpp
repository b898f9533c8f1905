// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workday/ruledialog.h"

#include "app/incoming/kinds.h"
#include "app/words/statewords.h"
#include "db/text/fold.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/workday/routingparts.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 620;
constexpr int longestLine = 1000;
constexpr int longestName = 100;
const QString separator = QStringLiteral("; ");
const QLatin1String nameKey("name");
const QLatin1String sendersKey("senders");
const QLatin1String kindsKey("kinds");
const QLatin1String wordsKey("words");
const QLatin1String urgencyKey("urgency");
const QLatin1String leaderKey("leader");
const QLatin1String partsKey("parts");
const QLatin1String wordingKey("wording");

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u';')) {
        if (!word.simplified().isEmpty())
            words << word.simplified().normalized(QString::NormalizationForm_C);
    }
    return words;
}

QStringList namesOf(const QStringList &kinds)
{
    QStringList names;
    for (const QString &kind : kinds)
        names << incoming::kindName(kind);
    return names;
}

/// Kinds by name or abbreviation, tone marks or not; the first text that is none, or nothing.
QString kindsOf(const QString &text, QStringList &kinds)
{
    for (const QString &word : wordsOf(text)) {
        const QString wanted = text::fold(word);
        const QList<NamedKind> &all = incoming::documentKinds();
        const auto found = std::find_if(all.begin(), all.end(), [&](const NamedKind &kind) { return text::fold(kind.name) == wanted || text::fold(kind.code) == wanted; });
        if (found == all.end())
            return word;
        kinds << found->code;
    }
    return {};
}
}

RuleDialog::RuleDialog(const rules::RoutingRule &rule, const directory::Directory &directory, QWidget *parent)
    : FormDialog(QStringLiteral("rule"), tr("Routing rule"), tr("Take over"), dialogWidth, parent), m_directory(directory), m_banner(new Banner)
{
    m_banner->setObjectName(QStringLiteral("rule.banner"));
    m_banner->hide();
    build(rule);
}

QLineEdit *RuleDialog::line(const QString &name, const QString &label, const QStringList &words)
{
    auto *edit = new QLineEdit(words.join(separator));
    edit->setObjectName(QStringLiteral("rule.") + name);
    edit->setMaxLength(longestLine);
    edit->setCursorPosition(0);
    column()->addWidget(new LabelledField(label, edit));
    return edit;
}

void RuleDialog::build(const rules::RoutingRule &rule)
{
    m_name = line(QStringLiteral("name"), tr("Name of the rule"), {rule.name});
    m_name->setMaxLength(longestName);
    column()->addWidget(quietLabel(tr("Of letters for which all of this holds; several words are separated by semicolons")));
    m_senders = line(QStringLiteral("senders"), tr("The issuing agency contains"), rule.senders);
    m_kinds = line(QStringLiteral("kinds"), tr("Kinds of document"), namesOf(rule.kinds));
    m_words = line(QStringLiteral("words"), tr("Subject or field of work contains"), rule.words);
    m_urgency = new QComboBox;
    m_urgency->setObjectName(QStringLiteral("rule.urgency"));
    m_urgency->addItem(tr("any"), QStringList());
    m_urgency->addItem(tr("urgent letters only"), QStringList{QStringLiteral("urgent"), QStringLiteral("very_urgent"), QStringLiteral("express")});
    if (m_urgency->findData(rule.urgencies) < 0) {
        QStringList names;
        for (const QString &urgency : rule.urgencies)
            names << StateWords::urgency(urgency);
        m_urgency->addItem(names.join(separator), rule.urgencies);
    }
    m_urgency->setCurrentIndex(m_urgency->findData(rule.urgencies));
    column()->addWidget(new LabelledField(tr("Urgency"), m_urgency));
    m_leader = new QComboBox;
    m_leader->setObjectName(QStringLiteral("rule.leader"));
    m_leader->addItem(tr("nobody in particular"), QString());
    for (const Person &person : m_directory.people) {
        Roles roles;
        for (const Post &post : m_directory.posts)
            roles |= post.active && post.person == person.id ? post.roles : Roles();
        if (person.active && (roles & (Roles(Role::AgencyLeader) | Role::HeadOfOffice)))
            m_leader->addItem(person.name + QStringLiteral(", ") + m_directory.personTitle(person.id), person.id.toString());
    }
    m_leader->setCurrentIndex(qMax(0, m_leader->findData(rule.route.to.isEmpty() ? QString() : rule.route.to.first().toString())));
    column()->addWidget(new LabelledField(tr("Submit to"), m_leader));
    column()->addWidget(quietLabel(tr("Proposed assignments")));
    m_parts = new RoutingParts(m_directory);
    m_parts->setParts(rule.route.parts);
    column()->addWidget(m_parts);
    m_wording = new GrowingTextEdit(tr("What the instruction would say"));
    m_wording->setObjectName(QStringLiteral("rule.wording"));
    m_wording->setLines(2, 5);
    m_wording->setPlainText(rule.route.wording);
    column()->addWidget(new LabelledField(tr("Wording of the instruction"), m_wording));
    column()->addWidget(m_banner);
    watch();
}

void RuleDialog::watch()
{
    for (const QLineEdit *edit : {m_name, m_senders, m_kinds, m_words})
        connect(edit, &QLineEdit::textChanged, this, &RuleDialog::edited);
    for (const QComboBox *box : {m_urgency, m_leader})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleDialog::edited);
    connect(m_parts, &RoutingParts::changed, this, &RuleDialog::edited);
    connect(m_wording, &QPlainTextEdit::textChanged, this, &RuleDialog::edited);
}

QJsonObject RuleDialog::draft() const
{
    return {{nameKey, m_name->text()}, {sendersKey, m_senders->text()}, {kindsKey, m_kinds->text()}, {wordsKey, m_words->text()},
            {urgencyKey, m_urgency->currentIndex()}, {leaderKey, m_leader->currentData().toString()}, {partsKey, m_parts->draft()},
            {wordingKey, m_wording->toPlainText()}};
}

void RuleDialog::restoreDraft(const QJsonObject &draft)
{
    m_name->setText(draft[nameKey].toString());
    m_senders->setText(draft[sendersKey].toString());
    m_kinds->setText(draft[kindsKey].toString());
    m_words->setText(draft[wordsKey].toString());
    m_urgency->setCurrentIndex(qBound(0, draft[urgencyKey].toInt(), m_urgency->count() - 1));
    m_leader->setCurrentIndex(qMax(0, m_leader->findData(draft[leaderKey].toString())));
    m_parts->setDraft(draft[partsKey].toArray());
    m_wording->setPlainText(draft[wordingKey].toString());
}

void RuleDialog::accept()
{
    rules::RoutingRule rule;
    rule.name = m_name->text().simplified();
    rule.senders = wordsOf(m_senders->text());
    rule.words = wordsOf(m_words->text());
    rule.urgencies = m_urgency->currentData().toStringList();
    const QString unknown = kindsOf(m_kinds->text(), rule.kinds);
    rule.route.rule = rule.name;
    if (const PersonId leader = PersonId::fromString(m_leader->currentData().toString()); !leader.isNull())
        rule.route.to = {leader};
    rule.route.parts = m_parts->parts();
    rule.route.wording = m_wording->cleanText().trimmed();
    QString problem;
    if (rule.name.isEmpty())
        problem = tr("Give the rule a name; the form says it beside what it proposes.");
    else if (!unknown.isEmpty())
        problem = tr("“%1” is not a kind of document.").arg(unknown);
    else if (!m_parts->clear())
        problem = tr("One row names nobody of this office.");
    else if (rule.route.to.isEmpty() && rule.route.parts.isEmpty())
        problem = tr("The rule proposes nothing yet: say to whom, or who leads.");
    if (problem.isEmpty()) {
        Q_EMIT ruleMade(rule);
        FormDialog::accept();
    } else {
        m_banner->show(Banner::Kind::Error, problem);
    }
}

}
