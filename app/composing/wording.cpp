// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/wording.h"

#include "app/print/letterhead.h"

#include <QLocale>
#include <QRegularExpression>

namespace congso::composing {

namespace {

// A space that offices cannot break or shrink keeps the room for what is filled in later.
const QChar room(0x00A0);
constexpr int numberRoom = 9;
constexpr int dayRoom = 6;
constexpr int yearRoom = 8;

QString withMark(QString text, bool last)
{
    while (!text.isEmpty() && (text.endsWith(u';') || text.endsWith(u'.') || text.endsWith(u',')) && !text.endsWith(QStringLiteral("…")))
        text.chop(1);
    return text + (last ? u'.' : u';');
}

QStringList marked(const QStringList &texts)
{
    QStringList lines;
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines += withMark(texts.at(i), i + 1 == texts.size());
    return lines;
}

void append(BlankLine &line, const char *name, const QString &text)
{
    line.blanks += BlankLine::Blank{QLatin1String(name), int(line.text.size()), int(text.size())};
    line.text += text;
}

QString padded(int value, bool zero)
{
    return zero ? QStringLiteral("0%1").arg(value) : QString::number(value);
}

QString lowerFirst(const QString &text)
{
    // A name or an abbreviation keeps its capital; only the usual first words of a subject lose it.
    static const QStringList names{QStringLiteral("Ủy"), QStringLiteral("Uỷ"), QStringLiteral("Hội"), QStringLiteral("Nghị"), QStringLiteral("Quốc")};
    if (text.size() < 2 || text.at(1).isUpper() || names.contains(text.section(u' ', 0, 0)))
        return text;
    return QLocale(QLocale::Vietnamese).toLower(text.left(1)) + text.mid(1);
}

}

QString capitals(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

QString writtenNumber(const QString &number)
{
    const bool single = number.size() == 1 || (number.size() > 1 && !number.at(1).isDigit());
    return single && number.at(0).isDigit() && number.at(0) != u'0' ? u'0' + number : number;
}

BlankLine numberLine(const ComposedDocument &document)
{
    BlankLine line{QStringLiteral("Số: "), {}};
    append(line, "number", document.number.isEmpty() ? QString(numberRoom, room) : writtenNumber(document.number));
    if (!document.notation.isEmpty())
        line.text += u'/' + document.notation;
    return line;
}

BlankLine dateLine(const ComposedDocument &document)
{
    const QDate date = document.date;
    BlankLine line{document.place.isEmpty() ? QString() : document.place + QStringLiteral(", "), {}};
    line.text += QStringLiteral("ngày ");
    append(line, "day", date.isValid() ? padded(date.day(), date.day() < 10) : QString(dayRoom, room));
    line.text += QStringLiteral(" tháng ");
    append(line, "month", date.isValid() ? padded(date.month(), date.month() < 3) : QString(dayRoom, room));
    line.text += QStringLiteral(" năm ");
    append(line, "year", date.isValid() ? QString::number(date.year()) : QString(yearRoom, room));
    return line;
}

QString aboutLine(const ComposedDocument &document)
{
    static const QRegularExpression said(QStringLiteral("^(về việc|v/v)\\s+"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString subject = QString(document.subject).remove(said); // many write it out themselves
    return subject.isEmpty() ? QString() : QStringLiteral("V/v %1").arg(lowerFirst(subject));
}

QString addressWord(const ComposedDocument &document, const LayoutKind &kind)
{
    return kind.form == DocumentForm::Telegram ? QStringLiteral("%1 %2").arg(document.issuer, kind.operative).trimmed() : QStringLiteral("Kính gửi:");
}

QStringList addresseeLines(const ComposedDocument &document)
{
    return document.addressees.size() > 1 ? marked(document.addressees) : document.addressees;
}

QStringList baseLines(const ComposedDocument &document)
{
    return marked(document.bases);
}

Body endedBody(const Body &body)
{
    Body ended = body;
    auto *last = ended.isEmpty() ? nullptr : std::get_if<Paragraph>(&ended.last());
    if (!last || last->runs.isEmpty())
        return ended;
    QString &text = last->runs.last().text;
    while (text.endsWith(u' '))
        text.chop(1);
    if (text.endsWith(QStringLiteral("./.")))
        return ended;
    while (text.endsWith(u'.') || text.endsWith(u';'))
        text.chop(1);
    text += QStringLiteral("./.");
    return ended;
}

QStringList powerLines(const Signer &signer)
{
    QStringList lines;
    for (const Power &power : signer.powers)
        lines += QStringLiteral("%1. %2").arg(power.power, capitals(power.of));
    if (!signer.title.isEmpty())
        lines += capitals(signer.title);
    return lines;
}

QStringList recipientLines(const ComposedDocument &document)
{
    return marked(document.recipients);
}

QString drafterLine(const ComposedDocument &document)
{
    QString line = document.drafterMark.isEmpty() ? QString() : capitals(document.drafterMark) + u'.';
    if (document.copies > 0)
        line += QStringLiteral("(%1)").arg(document.copies);
    return line;
}

QString appendixWord(const ComposedDocument &document, int index)
{
    const QString word = QStringLiteral("Phụ lục");
    return document.appendices.size() < 2 ? word : QString(word + u' ' + romanNumber(index + 1));
}

QString appendixNote(const ComposedDocument &document)
{
    const bool filled = !document.electronic && !document.number.isEmpty() && document.date.isValid();
    const QString number = filled ? writtenNumber(document.number) : QString(numberRoom, room);
    const QString date = filled ? writtenDate(document.date) : QStringLiteral("ngày %1 tháng %1 năm %2").arg(QString(dayRoom, room), QString(yearRoom, room));
    const QString notation = document.notation.isEmpty() ? QString() : u'/' + document.notation;
    const QString agency = QString(document.agency).replace(u'\n', u' ');
    return QStringLiteral("(Kèm theo Văn bản số %1%2 %3 của %4)").arg(number, notation, date, agency);
}

}
