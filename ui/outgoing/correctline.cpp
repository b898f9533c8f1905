// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/correctline.h"

#include "app/incoming/kinds.h"
#include "app/outgoing/outgoing.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/plaintext.h"

#include <QIntValidator>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

namespace {
/// As the workflow's record of such a line has them, but for subject and kind.
constexpr const char *lineKeys[] = {"signer_name", "signer_title", "field", "language", "kept", "pages", "copies", "note"};

QStringList lineFields()
{
    QStringList keys{QStringLiteral("subject"), QStringLiteral("kind")};
    for (const char *key : lineKeys)
        keys << QLatin1String(key);
    return keys;
}

bool isCount(const QString &key)
{
    return key == QLatin1String("pages") || key == QLatin1String("copies");
}
}

CorrectLineForm::CorrectLineForm(const OutContext &context, QWidget *parent)
    : BoundForm(context, parent), m_before(outgoing::fieldsToJson(context.document.fields))
{
    m_before.insert(QStringLiteral("signer_name"), context.document.signerName);
    addText(QStringLiteral("subject"), OutgoingLabels::fieldName(QStringLiteral("subject")), 2, false);
    QList<std::pair<QString, QString>> kinds;
    for (const NamedKind &kind : incoming::documentKinds())
        kinds << std::pair(kind.code, plainMnemonic(kind.name));
    addChoice(QStringLiteral("kind"), OutgoingLabels::fieldName(QStringLiteral("kind")), kinds);
    for (const char *key : lineKeys) {
        QLineEdit *line = addLine(QLatin1String(key), OutgoingLabels::fieldName(QLatin1String(key)));
        if (isCount(QLatin1String(key)))
            line->setValidator(new QIntValidator(0, 99999, line));
    }
    QJsonObject shown;
    for (auto it = m_before.begin(); it != m_before.end(); ++it)
        shown.insert(it.key(), it->isDouble() ? QString::number(it->toInt()) : it->toString());
    BoundForm::restoreDraft(shown);
    addText(QStringLiteral("reason"), OutgoingLabels::fieldName(QStringLiteral("reason")), 2, true);
    column()->addStretch(1);
}

/// What was emptied stays empty.
QJsonObject CorrectLineForm::draft() const
{
    QJsonObject json = BoundForm::fields();
    for (const QString &key : lineFields()) {
        if (!json.contains(key))
            json.insert(key, QString());
    }
    return json;
}

QJsonObject CorrectLineForm::fields() const
{
    QJsonObject now = BoundForm::fields();
    QJsonObject json;
    if (now.contains(QLatin1String("reason")))
        json.insert(QStringLiteral("reason"), now.take(QLatin1String("reason")));
    QJsonArray changes;
    for (const QString &key : lineFields()) {
        const QString text = now.value(key).toString();
        const QJsonValue before = m_before.value(key).isUndefined() ? QJsonValue() : m_before.value(key);
        const QString was = before.isDouble() ? QString::number(before.toInt()) : before.toString();
        if (text == was || (isCount(key) && text.toInt() == was.toInt()))
            continue;
        const QJsonValue after = text.isEmpty() ? QJsonValue() : isCount(key) ? QJsonValue(text.toInt()) : QJsonValue(text);
        changes << QJsonObject{{QStringLiteral("field"), key}, {QStringLiteral("old"), was.isEmpty() ? QJsonValue() : before}, {QStringLiteral("new"), after}};
    }
    json.insert(QStringLiteral("changes"), changes);
    return json;
}

}
