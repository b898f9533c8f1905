// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/registercells.h"
#include "app/importing/rowbuilder.h"

#include "app/rules/numbering.h"
#include "db/text/fold.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace congso::importing {

namespace {
/// A line of an old register of outgoing documents (NĐ 30/2020 Phụ lục IV, Mục I): issued then, under its number and date.
class OutgoingRows : public RowBuilder
{
public:
    explicit OutgoingRows(BuilderFacts facts) : RowBuilder(std::move(facts)) {}

private:
    void fill(PreparedRow &row) override;
    bool takeSecrecy(PreparedRow &row) const;
    bool takeCode(PreparedRow &row, QJsonObject &command);
    bool takeDate(PreparedRow &row, QJsonObject &command) const;
    bool takeFields(PreparedRow &row, QJsonObject &command) const;
    void takeRecipients(PreparedRow &row, QJsonObject &command) const;
    bool isFirst(PreparedRow &row, const QJsonObject &command);
    void refuseNumber(PreparedRow &row, const char *key, const char *problem, const std::pair<QString, QVariant> &more) const;

    KindNames m_kinds;
    QHash<QString, qint64> m_numbers;
};

/// What is marked secret leaves no trace here, not in the list of problems either.
bool OutgoingRows::takeSecrecy(PreparedRow &row) const
{
    if (saysNotSecret(take(row, "secrecy")))
        return true;
    refuse(row, QStringLiteral("secrecy"), {ErrorCode::RuleSecret, {}});
    row.problem->cells.clear();
    return false;
}

/// The number as it is called, in whichever column it stands.
void OutgoingRows::refuseNumber(PreparedRow &row, const char *key, const char *problem, const std::pair<QString, QVariant> &more) const
{
    refuse(row, QLatin1String(key), {ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("code_number")},
                                                               {QStringLiteral("problem"), QLatin1String(problem)}, {more.first, more.second}}});
}

/// Number and notation of one column, "12/QĐ-UB", or the number in one of its own and the notation in the other.
bool OutgoingRows::takeCode(PreparedRow &row, QJsonObject &command)
{
    const QString written = take(row, "code"), alone = take(row, "number");
    if (row.problem)
        return false;
    const auto code = rules::parseDocumentCode(written);
    const auto number = numberOf(!alone.isEmpty() ? alone : code ? QString(code->number + code->suffix) : written.section(u'/', 0, 0));
    if (!number || number->number < 1) {
        refuseNumber(row, alone.isEmpty() ? "code" : "number", "range", {QStringLiteral("min"), 1});
        return false;
    }
    QString notation = code ? code->notation : written.contains(u'/') && alone.isEmpty() ? written.section(u'/', 1) : written;
    if (code && code->year > 0)
        notation.prepend(QString::number(code->year) + u'/');
    bool onlyNumber = false;
    notation.toInt(&onlyNumber);
    if (!code && !onlyNumber && !notation.isEmpty())
        note(row, "code", Repair::CodeForm);
    command.insert(QStringLiteral("number"), number->number);
    if (!number->suffix.isEmpty())
        command.insert(QStringLiteral("suffix"), number->suffix);
    command.insert(QStringLiteral("notation"), onlyNumber ? QString() : notation.simplified());
    return true;
}

bool OutgoingRows::takeDate(PreparedRow &row, QJsonObject &command) const
{
    QDate date;
    if (!RowBuilder::takeDate(row, "date", date))
        return false;
    if (!date.isValid()) {
        refuse(row, QStringLiteral("date"), {ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("date")}}});
        return false;
    }
    command.insert(QStringLiteral("date"), date.toString(Qt::ISODate));
    return true;
}

bool OutgoingRows::takeFields(PreparedRow &row, QJsonObject &command) const
{
    QJsonObject fields;
    const QString kind = take(row, "kind");
    const QString code = kind.isEmpty() ? m_kinds.ofNotation(command.value(QLatin1String("notation")).toString()) : m_kinds.code(kind);
    if (code.isEmpty()) {
        refuseField(row, "kind", "choice", {{QStringLiteral("value"), kind}});
        return false;
    }
    fields.insert(QStringLiteral("kind"), code);
    for (const char *key : {"subject", "signer_title", "field", "language", "kept", "note"}) {
        if (const QString given = take(row, key); !given.isEmpty())
            fields.insert(QLatin1String(key), given);
    }
    if (const QString signer = take(row, "signer"); !signer.isEmpty())
        fields.insert(QStringLiteral("signer_name"), signer);
    if (!fields.contains(QLatin1String("subject")))
        refuse(row, QStringLiteral("subject"), {ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("subject")}}});
    takePlace(row, command);
    if (!takeCount(row, "pages", fields) || !takeCount(row, "copies", fields) || row.problem)
        return false;
    command.insert(QStringLiteral("fields"), fields);
    return true;
}

/// "Các Sở, Ban, Ngành; UBND các huyện", or a dash before each: a comma stands inside names too.
void OutgoingRows::takeRecipients(PreparedRow &row, QJsonObject &command) const
{
    static const QRegularExpression between(QString::fromUtf8(";+|(?:^|\\s)[-+–•]\\s"));
    const QStringList names = take(row, "recipients").split(between, Qt::SkipEmptyParts);
    QJsonArray recipients;
    QStringList seen;
    for (const QString &given : names) {
        const QString name = given.simplified();
        if (name.isEmpty() || seen.contains(text::fold(name)))
            continue;
        seen << text::fold(name);
        recipients << QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("way"), QStringLiteral("paper")}};
    }
    if (!recipients.isEmpty())
        command.insert(QStringLiteral("recipients"), recipients);
}

/// A number stands once in a register and year.
bool OutgoingRows::isFirst(PreparedRow &row, const QJsonObject &command)
{
    const QString place = command.value(QLatin1String("date")).toString().first(4) + u'/' + QString::number(command.value(QLatin1String("number")).toInt())
        + command.value(QLatin1String("suffix")).toString();
    if (const qint64 other = m_numbers.value(place)) {
        refuseNumber(row, "code", "double_row", {QStringLiteral("row"), other});
        return false;
    }
    m_numbers.insert(place, row.row);
    return true;
}

void OutgoingRows::fill(PreparedRow &row)
{
    QJsonObject command{{QStringLiteral("register"), m_facts.registerId.toString()}, {QStringLiteral("import"), m_facts.import.toString(QUuid::WithoutBraces)},
                        {QStringLiteral("row"), row.row}};
    if (!takeSecrecy(row) || !takeCode(row, command) || !takeDate(row, command) || !takeFields(row, command))
        return;
    takeRecipients(row, command);
    if (!row.problem && isFirst(row, command))
        row.commands << this->command(row, Step::First, "outgoing.imported", command);
}
}

std::unique_ptr<RowBuilder> outgoingRows(BuilderFacts facts)
{
    return std::make_unique<OutgoingRows>(std::move(facts));
}

}
