// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/letterpdf.h"
#include "app/incoming/registerincoming.h"
#include "app/incoming/staging.h"
#include "app/office/office.h"
#include "tests/flow/dayplan.h"
#include "tests/support/wrappings.h"

#include <QFile>
#include <QJsonArray>

/// The clerk's hands: a letter of the plan is made, comes in its way, is entered, is submitted.
namespace congso::testing::day {

template <class T>
T need(Result<T> result, const char *what, int letter)
{
    if (!result)
        qFatal("%s, letter %d: %s %s", what, letter, codeText(result.error().code).data(),
               qPrintable(QVariant(result.error().args.values()).toStringList().join(u' ')));
    return std::move(*result);
}

inline QString written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// The same command whenever the same step is taken again.
inline QUuid stepId(const char *step, int letter)
{
    return QUuid::createUuidV5(QUuid(QStringLiteral("{5a1c6d2e-2f0b-4f7e-9d53-0c9f7f7e1b10}")), QByteArray(step) + QByteArray::number(letter));
}

/// A letter as it is printed.
inline QByteArray printed(int letter)
{
    const IncomingFields fields = fieldsOf(letter);
    LetterContent content;
    content.parentAgency = s("UBND tỉnh Phú Thượng");
    content.agency = fields.agency;
    content.number = fields.codeNumber;
    content.notation = fields.codeNotation;
    content.place = s("Phú Thượng");
    content.date = fields.issued;
    content.subject = fields.subject;
    content.recipients = {s("Sở Nội vụ")};
    content.paragraphs = {s("Thực hiện chương trình công tác năm 2026, %1 kính đề nghị Sở Nội vụ xem xét, phối hợp giải quyết./.").arg(fields.agency)};
    content.signerTitle = s("CHỦ TỊCH");
    content.signerName = s("Nguyễn Văn Minh");
    content.style = wayOf(letter) == Way::Scan ? LetterStyle::ScannedLooking : LetterStyle::SignedLooking;
    content.seed = seed + quint64(letter);
    return need(letterPdf(content), "print", letter).pdf;
}

/// The bytes that come in, with the name of their file.
inline std::pair<QString, QByteArray> arriving(int letter)
{
    const QByteArray text = "Thu so " + QByteArray::number(letter);
    const QByteArray page = wrappings::pdf(text);
    switch (wayOf(letter)) {
    case Way::Pdf: return {s("%1.pdf").arg(letter), printed(letter)};
    case Way::Scan: return {s("scan%1.pdf").arg(letter), printed(letter)};
    case Way::Packet: return {s("%1.edxml").arg(letter), wrappings::packet({{"214.pdf", page}, {"phu luc.csv", "a,b\n1,2\n"}})};
    case Way::Archive: return {s("%1.zip").arg(letter), wrappings::zip({{"cong van.pdf", page}, {"bieu.csv", "a,b\n3,4\n"}})};
    case Way::Mail: return {s("%1.eml").arg(letter), wrappings::message(subjectOf(letter), "cong van.pdf", page, "bieu.csv", "a,b\n5,6\n")};
    default: return {s("%1.txt").arg(letter), text};
    }
}

/// How many files the letter has in the end: its own, and what was in a wrapping.
inline int filesOf(int letter)
{
    switch (wayOf(letter)) {
    case Way::Packet:
    case Way::Archive:
    case Way::Mail: return 3;
    case Way::Envelope: return letter == 27 ? 1 : 0; // scanned once it is open
    default: return 1;
    }
}

inline bool isStaged(int letter)
{
    const Way way = wayOf(letter);
    return way == Way::Pdf || way == Way::Scan || way == Way::Packet || way == Way::Archive || way == Way::Mail;
}

inline StagedLetter stage(Office &clerk, int letter, const QString &scratch)
{
    const auto [name, content] = arriving(letter);
    const incoming::StageRequest request{{written(scratch + u'/' + name, content)}, s("none"), fieldsOf(letter).origin, false};
    return need(incoming::stage(clerk, request).result(), "stage", letter).first();
}

/// Enters a letter under the number of the plan. Taken again, the step gives the first receipt.
inline incoming::Registered enter(Office &clerk, int letter, const QString &scratch, qint64 staged = 0)
{
    incoming::RegisterRequest request;
    request.letter = staged;
    request.fields = fieldsOf(letter);
    request.secrecy = s("none");
    request.commandId = stepId("enter", letter);
    if (wayOf(letter) == Way::File) {
        const auto [name, content] = arriving(letter);
        request.paths = {written(scratch + u'/' + name, content)};
    }
    return need(incoming::registerIncoming(clerk, request).result(), "register", letter);
}

inline Receipt submit(Office &clerk, int letter, const SubjectId &id, QJsonObject fields)
{
    Command command = clerk.command("incoming.submitted", id, fields);
    command.id = stepId("submit", letter);
    return need(clerk.perform(command).result(), "submit", letter);
}

}
