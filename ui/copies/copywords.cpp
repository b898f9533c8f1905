// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copies/copywords.h"

#include "app/print/envelope.h"
#include "app/words/outgoingwords.h"

namespace congso {

QString CopyWords::form(const QString &code)
{
    return code == QLatin1String("sao_luc") ? tr("Sao lục (copy of a copy that came in)") : code == QLatin1String("trich_sao") ? tr("Trích sao (extract)") : tr("Sao y (whole copy)");
}

QString CopyWords::from(const QString &code)
{
    return code == QLatin1String("paper") ? tr("paper document") : tr("electronic document");
}

QString CopyWords::to(const QString &code)
{
    return code == QLatin1String("paper") ? tr("copy on paper") : tr("electronic copy");
}

QString CopyWords::cause(const QString &code)
{
    return code == QLatin1String("recalled") ? tr("Recalled") : code == QLatin1String("replaced") ? tr("Replaced") : tr("Corrected");
}

QString CopyWords::way(const QString &code)
{
    return code == QLatin1String("lent") ? tr("lent") : tr("read here");
}

QString CopyWords::state(const CopyRow &row)
{
    if (row.state == OutgoingState::Signed && row.code.isEmpty())
        return tr("Waits for its number");
    if (row.state == OutgoingState::Signed)
        return row.copy.to == QLatin1String("paper") ? tr("To be printed, signed and stamped") : tr("Waits for the agency's signature");
    if (row.state == OutgoingState::Sealed)
        return tr("Waits to be issued");
    return OutgoingWords::state(row.state);
}

QString CopyWords::envelope(const QString &size)
{
    const QSizeF millimetres = envelopeSize(size);
    return tr("%1 (%2 × %3 mm)").arg(size.toUpper()).arg(millimetres.width()).arg(millimetres.height());
}

QList<ActionEntry> CopyWords::actions()
{
    const QString group = tr("Copies and dispatch");
    return {
        {QStringLiteral("copies.new"), tr("New copy…"), tr("Copy a document that came or was issued, whole or an extract"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_N), group},
        {QStringLiteral("copies.open"), tr("Open the document"), tr("Show the chosen document where it is handled"), QStringLiteral("open"), {}, group},
        {QStringLiteral("copies.number"), tr("Take the number"), tr("Take the next number of the series of copies for the chosen copy, with today's date"), QStringLiteral("book"), QKeySequence(Qt::CTRL | Qt::Key_G), group},
        {QStringLiteral("copies.sheets"), tr("Save the sheets…"), tr("The copy with its form as a PDF, to be printed and signed, or signed digitally"), QStringLiteral("print"), QKeySequence(QKeySequence::Print), group},
        {QStringLiteral("copies.stamped"), tr("Signed and stamped"), tr("The printed copy was signed and stamped: keep its sheets with it"), QStringLiteral("signature"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), group},
        {QStringLiteral("copies.sign"), tr("Sign for the agency"), tr("Sign the electronic copy with the agency's certificate: its signature stands at the top right"), QStringLiteral("signature"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), group},
        {QStringLiteral("copies.issue"), tr("Issue the copy"), tr("Issue it to its recipients; from then on nothing of it can be altered"), QStringLiteral("send"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), group},
        {QStringLiteral("copies.envelopes"), tr("Envelopes…"), tr("Envelopes for the recipients that get the chosen document on paper, as a PDF"), QStringLiteral("send"), {}, group},
        {QStringLiteral("copies.told"), tr("Was told…"), tr("Record that the marked recipients were told, how and when"), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_D), group},
        {QStringLiteral("copies.answered"), tr("Gave it back or cancelled it…"), tr("Record that the marked recipients returned the paper or cancelled the document on their systems"), QStringLiteral("return"), QKeySequence(Qt::CTRL | Qt::Key_B), group},
        {QStringLiteral("copies.lend"), tr("Give out a kept original…"), tr("Record who uses the kept original of an issued document, and who permitted it"), QStringLiteral("archive"), {}, group},
        {QStringLiteral("copies.returned"), tr("Take it back"), tr("The chosen kept original is back in its place"), QStringLiteral("undo"), {}, group},
        {QStringLiteral("copies.postbook"), tr("Book of what went by post…"), tr("Sổ gửi văn bản đi bưu điện of a year as a PDF"), QStringLiteral("book"), {}, group},
        {QStringLiteral("copies.keptbook"), tr("Book of kept originals…"), tr("Sổ sử dụng bản lưu of a year as a PDF"), QStringLiteral("book"), {}, group},
    };
}

}
