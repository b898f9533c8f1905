// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/textfordraft.h"

#include "app/composing/layoutrules.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace congso::drafting {

using namespace composing;

namespace {
bool isKeptLine(const QString &line)
{
    return line.startsWith(QString::fromUtf8("Lưu:"));
}

bool hasOpenWords(const QString &text)
{
    ComposedDocument asked;
    asked.subject = text;
    return !unfilled(asked).isEmpty();
}

bool isOpenText(const QString &text)
{
    static const QRegularExpression bracketed(QStringLiteral("^\\[[^\\[\\]]*\\]$"));
    return bracketed.match(text.trimmed()).hasMatch();
}

bool takesAddressees(const QString &kind)
{
    const auto rules = LayoutRules::load();
    const LayoutKind *found = rules ? (*rules)->kind(kind) : nullptr;
    return found && found->addressees != LayoutKind::Addressees::None;
}

/// The list of Nơi nhận keeps what the template says; recipients take the place of its open lines, before the kept copy.
QStringList withRecipients(const QStringList &lines, const QStringList &names)
{
    if (names.isEmpty())
        return lines;
    QStringList made;
    for (const QString &line : lines) {
        if (!isOpenText(line) && !isKeptLine(line) && !names.contains(line))
            made << line;
    }
    made << names;
    for (const QString &line : lines) {
        if (isKeptLine(line))
            made << line;
    }
    return made;
}

void addRecipients(ComposedDocument &text, const QList<Recipient> &recipients)
{
    QStringList toAct;
    QStringList others;
    const bool addressed = takesAddressees(text.kind) && (!text.addressees.isEmpty() || text.kind == QLatin1String("CV"));
    for (const Recipient &one : recipients)
        (one.toAct && addressed ? toAct : others) << one.name;
    const bool open = std::all_of(text.addressees.begin(), text.addressees.end(), isOpenText);
    if (!toAct.isEmpty() && open)
        text.addressees = toAct;
    text.recipients = withRecipients(text.recipients, others);
}

/// "Giám đốc" of a "Phó Giám đốc"; empty where the title is no deputy's.
QString headOf(const QString &title)
{
    const QString deputy = QString::fromUtf8("Phó ");
    QString head = title.startsWith(deputy) ? title.mid(deputy.size()).trimmed() : QString();
    if (!head.isEmpty())
        head[0] = head.at(0).toUpper();
    return head;
}

/// A deputy signs for the head (KT.) unless another power is said (Điều 13).
void addSigner(ComposedDocument &text, const DraftFacts &facts)
{
    const QString head = headOf(facts.fields.signerTitle);
    QString power = facts.fields.signingPower;
    power.remove(u'.');
    if (power.isEmpty() && !head.isEmpty())
        power = QStringLiteral("KT");
    if (!facts.fields.signer.isNull()) {
        QString of = text.signer.powers.isEmpty() ? QString() : text.signer.powers.first().of;
        if (power == QLatin1String("KT") && !head.isEmpty())
            of = head;
        text.signer.powers.clear();
        if (!power.isEmpty())
            text.signer.powers << Power{power, of.isEmpty() ? QString::fromUtf8("[chức vụ cấp trưởng]") : of};
    }
    if (!facts.signerName.isEmpty())
        text.signer.name = facts.signerName;
    if (!facts.fields.signerTitle.isEmpty())
        text.signer.title = facts.fields.signerTitle;
}

QMap<QString, QString> known(const DraftFacts &facts)
{
    QMap<QString, QString> values;
    const auto put = [&values](const char *name, const QString &value) {
        if (!value.isEmpty())
            values.insert(QString::fromUtf8(name), value);
    };
    put("tên cơ quan", facts.head.agency);
    put("tên đơn vị", facts.unitName);
    put("đơn vị soạn thảo", facts.head.unitAbbreviation);
    const auto day = [](QDate date) { return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString(); };
    // Until when others have to answer this document; where nobody said so, until when this office has to answer.
    const QDate asked = facts.fields.due.isValid() || !facts.answered ? facts.fields.due : facts.answered->due;
    put("hạn trả lời", day(asked));
    if (facts.answered) {
        const IncomingFields &letter = *facts.answered;
        const QString code = letter.codeNotation.isEmpty() ? letter.codeNumber : QString(letter.codeNumber + u'/' + letter.codeNotation);
        put("số, ký hiệu văn bản đến", code);
        put("ngày văn bản đến", day(letter.issued));
        put("cơ quan gửi", letter.agency);
        put("tên cơ quan, tổ chức hoặc cá nhân", letter.agency);
        put("trích yếu", letter.subject);
    }
    return values;
}

QString filled(const QString &text, const QMap<QString, QString> &values)
{
    static const QRegularExpression brackets(QStringLiteral("\\[([^\\[\\]]{1,200})\\]"));
    QString made;
    qsizetype from = 0;
    for (auto it = brackets.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        QString value = values.value(name.toLower());
        if (!value.isEmpty() && name.at(0).isUpper())
            value[0] = value.at(0).toUpper();
        made += text.mid(from, match.capturedStart() - from) + (value.isEmpty() ? match.captured() : value);
        from = match.capturedEnd();
    }
    return made + text.mid(from);
}

void fill(Body &body, const QMap<QString, QString> &values)
{
    const auto fillRuns = [&values](QList<TextRun> &runs) {
        for (TextRun &run : runs)
            run.text = filled(run.text, values);
    };
    for (Block &block : body) {
        if (auto *paragraph = std::get_if<Paragraph>(&block)) {
            fillRuns(paragraph->runs);
            continue;
        }
        for (QList<TableCell> &row : std::get<Table>(block).rows) {
            for (TableCell &cell : row)
                fillRuns(cell.runs);
        }
    }
}
}

ComposedDocument filledIn(ComposedDocument text, const QMap<QString, QString> &values)
{
    for (QString *line : {&text.subject, &text.issuer, &text.signer.title, &text.signer.name, &text.signer.otherTitle})
        *line = filled(*line, values);
    for (QStringList *list : {&text.addressees, &text.bases, &text.recipients}) {
        for (QString &line : *list)
            line = filled(line, values);
    }
    fill(text.body, values);
    for (Appendix &appendix : text.appendices) {
        appendix.title = filled(appendix.title, values);
        fill(appendix.body, values);
    }
    return text;
}

ComposedDocument textForDraft(const Template &made, const DraftFacts &facts)
{
    Template start = made;
    if (start.document.kind.isEmpty())
        start.document.kind = facts.fields.kind;
    start.document.notation = facts.fields.codeNotation;
    const QString kind = start.document.kind;
    ComposedDocument text = begun(start, facts.head, kind == QLatin1String("CV") ? QString() : kind);
    if (text.recipients.isEmpty())
        text.recipients << QString::fromUtf8("Lưu: VT") + (facts.head.unitAbbreviation.isEmpty() ? QString() : QStringLiteral(", ") + facts.head.unitAbbreviation);
    if (!facts.fields.subject.isEmpty())
        text.subject = facts.fields.subject;
    if (!facts.fields.urgency.isEmpty())
        text.urgency = facts.fields.urgency;
    if (!facts.fields.marking.isEmpty())
        text.circulation = facts.fields.marking;
    addRecipients(text, facts.recipients);
    addSigner(text, facts);
    return filledIn(text, known(facts));
}

ComposedDocument copiedFor(ComposedDocument text, const DraftFacts &facts)
{
    text.number.clear();
    text.date = {};
    if (!facts.fields.codeNotation.isEmpty())
        text.notation = facts.fields.codeNotation;
    if (!facts.fields.subject.isEmpty())
        text.subject = facts.fields.subject;
    addSigner(text, facts);
    return text;
}

QJsonArray changedFields(const OutgoingFields &fields, const ComposedDocument &text, int pages)
{
    QJsonArray changes;
    const auto change = [&changes](const char *key, const QString &before, const QString &now, bool given) {
        if (given && before != now)
            changes << QJsonObject{{QStringLiteral("field"), QLatin1String(key)}, {QStringLiteral("old"), before.isEmpty() ? QJsonValue() : QJsonValue(before)}, {QStringLiteral("new"), now}};
    };
    change("kind", fields.kind, text.kind, !text.kind.isEmpty());
    change("subject", fields.subject, text.subject, !text.subject.isEmpty() && !hasOpenWords(text.subject));
    const auto plain = [](const QString &urgency) { return urgency == QLatin1String("normal") ? QString() : urgency; };
    if (plain(fields.urgency) != plain(text.urgency))
        change("urgency", fields.urgency, text.urgency.isEmpty() ? QStringLiteral("normal") : text.urgency, true);
    change("marking", fields.marking, text.circulation, !text.circulation.isEmpty());
    if (pages > 0 && pages != fields.pages)
        changes << QJsonObject{{QStringLiteral("field"), QStringLiteral("pages")}, {QStringLiteral("old"), fields.pages > 0 ? QJsonValue(fields.pages) : QJsonValue()}, {QStringLiteral("new"), pages}};
    return changes;
}

}
