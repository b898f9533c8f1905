// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/registercells.h"
#include "app/importing/rowbuilder.h"

#include "app/rules/numbering.h"
#include "db/text/fold.h"

#include <QJsonObject>

namespace congso::importing {

namespace {
QString words(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A line of an old register of incoming documents (NĐ 30/2020 Phụ lục IV, Mục II): its numbers and days stay as they are.
class RegisterRows : public RowBuilder
{
public:
    explicit RegisterRows(BuilderFacts facts) : RowBuilder(std::move(facts)) {}

private:
    struct Seen
    {
        qint64 row = 0;
        QString subject;
        QString number;
    };

    void fill(PreparedRow &row) override;
    bool takeSecrecy(PreparedRow &row) const;
    void takeCode(PreparedRow &row, QJsonObject &fields) const;
    bool takeDates(PreparedRow &row, QJsonObject &fields);
    bool takeWords(PreparedRow &row, QJsonObject &fields);
    bool takeKind(PreparedRow &row, QJsonObject &fields) const;
    bool takeNumber(PreparedRow &row, QJsonObject &command);
    void tellDoubles(PreparedRow &row, const QJsonObject &fields, const QJsonObject &command);

    KindNames m_kinds;
    QHash<QString, Seen> m_seen;
    QHash<QString, qint64> m_numbers;
    QDate m_arrival;
};

/// What is marked secret leaves no trace here, not in the list of problems either.
bool RegisterRows::takeSecrecy(PreparedRow &row) const
{
    if (saysNotSecret(take(row, "secrecy")))
        return true;
    refuse(row, QStringLiteral("secrecy"), {ErrorCode::RuleSecret, {}});
    row.problem->cells.clear();
    return false;
}

/// Number and notation of one column, "12/QĐ-UB", or the number in one of its own and the notation in the other.
void RegisterRows::takeCode(PreparedRow &row, QJsonObject &fields) const
{
    const QString notation = take(row, "code"), alone = take(row, "code_number");
    const bool apart = !alone.isEmpty() && !rules::parseDocumentCode(notation);
    const QString written = !apart ? notation : notation.isEmpty() ? alone : QString(alone + u'/' + notation);
    if (written.isEmpty())
        return;
    const auto code = rules::parseDocumentCode(written);
    if (!code) {
        if (apart)
            fields.insert(QStringLiteral("code_number"), alone);
        if (!notation.isEmpty())
            fields.insert(QStringLiteral("code_notation"), notation);
        note(row, "code", Repair::CodeForm);
        return;
    }
    const QString year = code->year > 0 ? QString(QString::number(code->year) + u'/') : QString();
    fields.insert(QStringLiteral("code_number"), QString(code->number + code->suffix));
    fields.insert(QStringLiteral("code_notation"), QString(year + code->notation));
}

bool RegisterRows::takeDates(PreparedRow &row, QJsonObject &fields)
{
    QDate issued;
    QDate due;
    m_arrival = {};
    if (!takeDate(row, "issued", issued) || !takeDate(row, "arrival", m_arrival) || !takeDate(row, "due", due))
        return false;
    if (!m_arrival.isValid() && !issued.isValid()) {
        refuse(row, QStringLiteral("arrival"), {ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("arrival")}}});
        return false;
    }
    if (!m_arrival.isValid()) {
        m_arrival = issued;
        note(row, "issued", Repair::Arrival);
    }
    fields.insert(QStringLiteral("arrival"), m_arrival.toString(Qt::ISODate));
    if (issued.isValid())
        fields.insert(QStringLiteral("issued"), issued.toString(Qt::ISODate));
    if (due.isValid())
        fields.insert(QStringLiteral("due"), due.toString(Qt::ISODate));
    return true;
}

bool RegisterRows::takeKind(PreparedRow &row, QJsonObject &fields) const
{
    const QString written = take(row, "kind");
    if (!written.isEmpty()) {
        const QString code = m_kinds.code(written);
        if (code.isEmpty()) {
            refuseField(row, "kind", "choice", {{QStringLiteral("value"), written}});
            return false;
        }
        fields.insert(QStringLiteral("kind"), code);
        return true;
    }
    const QString notation = fields.value(QLatin1String("code_notation")).toString();
    if (!notation.isEmpty())
        fields.insert(QStringLiteral("kind"), m_kinds.ofNotation(notation));
    return true;
}

bool RegisterRows::takeWords(PreparedRow &row, QJsonObject &fields)
{
    static const QHash<QString, QString> urgencies{{QStringLiteral("khan"), QStringLiteral("urgent")},
                                                   {QStringLiteral("thuong khan"), QStringLiteral("very_urgent")},
                                                   {QStringLiteral("hoa toc"), QStringLiteral("express")},
                                                   {QStringLiteral("thuong"), QStringLiteral("normal")},
                                                   {QStringLiteral("khong"), QStringLiteral("normal")}};
    for (const char *key : {"agency", "subject", "signer", "signer_title", "field", "language"}) {
        const QString given = take(row, key);
        if (!given.isEmpty())
            fields.insert(QLatin1String(key), given);
    }
    const QString urgency = take(row, "urgency");
    if (!urgency.isEmpty()) {
        const auto code = urgencies.constFind(text::fold(urgency));
        if (code == urgencies.constEnd()) {
            refuseField(row, "urgency", "choice", {{QStringLiteral("value"), urgency}});
            return false;
        }
        fields.insert(QStringLiteral("urgency"), *code);
    }
    QStringList notes{take(row, "note")};
    if (const QString receiver = take(row, "receiver"); !receiver.isEmpty())
        notes.prepend(words("Chuyển: ") + receiver);
    notes.removeAll(QString());
    if (!notes.isEmpty())
        fields.insert(QStringLiteral("note"), notes.join(QStringLiteral("; ")));
    return takeCount(row, "pages", fields) && takeCount(row, "copies", fields);
}

bool RegisterRows::takeNumber(PreparedRow &row, QJsonObject &command)
{
    const QString written = take(row, "number");
    if (written.isEmpty()) {
        if (!m_facts.mapping.contains(QStringLiteral("number")))
            return true;
        refuse(row, QStringLiteral("number"), {ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("number")}}});
        return false;
    }
    const auto number = numberOf(written);
    if (!number || number->number < 1) {
        refuseField(row, "number", "range", {{QStringLiteral("min"), 1}});
        return false;
    }
    const QString place = QString::number(m_arrival.year()) + u'/' + QString::number(number->number) + number->suffix;
    if (const qint64 other = m_numbers.value(place)) {
        refuseField(row, "number", "double_row", {{QStringLiteral("row"), other}});
        return false;
    }
    m_numbers.insert(place, row.row);
    command.insert(QStringLiteral("number"), number->number);
    if (!number->suffix.isEmpty())
        command.insert(QStringLiteral("suffix"), number->suffix);
    return true;
}

/// The same number, notation, date and agency: told. The same words as well, and no number of its own: not taken over.
void RegisterRows::tellDoubles(PreparedRow &row, const QJsonObject &fields, const QJsonObject &command)
{
    const QString code = fields.value(QLatin1String("code_number")).toString() + u'/' + fields.value(QLatin1String("code_notation")).toString();
    if (code.size() < 2)
        return;
    row.codeFold = text::foldCode(code);
    row.issued = fields.value(QLatin1String("issued")).toString();
    const QString subject = text::fold(fields.value(QLatin1String("subject")).toString());
    const QString key = row.codeFold + u'\n' + row.issued + u'\n' + text::fold(fields.value(QLatin1String("agency")).toString());
    const auto seen = m_seen.constFind(key);
    if (seen == m_seen.constEnd()) {
        m_seen.insert(key, {row.row, subject, {}});
        return;
    }
    if (seen->subject == subject && !command.contains(QLatin1String("number")))
        refuseField(row, "code", "double_row", {{QStringLiteral("row"), seen->row}});
    else
        note(row, "code", Repair::Double, seen->row);
}

void RegisterRows::fill(PreparedRow &row)
{
    QJsonObject fields{{QStringLiteral("origin"), QStringLiteral("paper")}};
    QJsonObject command{{QStringLiteral("register"), m_facts.registerId.toString()}, {QStringLiteral("state"), m_facts.state},
                        {QStringLiteral("import"), m_facts.import.toString(QUuid::WithoutBraces)}, {QStringLiteral("row"), row.row}};
    if (!takeSecrecy(row))
        return;
    takeCode(row, fields);
    if (!takeDates(row, fields) || !takeKind(row, fields) || !takeWords(row, fields) || row.problem)
        return;
    for (const char *key : {"agency", "subject"}) {
        if (!fields.contains(QLatin1String(key)))
            refuse(row, QLatin1String(key), {ErrorCode::RuleMissingField, {{QStringLiteral("field"), QLatin1String(key)}}});
    }
    if (row.problem || !takeNumber(row, command))
        return;
    tellDoubles(row, fields, command);
    takePlace(row, command);
    command.insert(QStringLiteral("fields"), fields);
    row.commands << this->command(row, Step::First, "incoming.imported", command);
}
}

std::unique_ptr<RowBuilder> registerRows(BuilderFacts facts)
{
    return std::make_unique<RegisterRows>(std::move(facts));
}

}
