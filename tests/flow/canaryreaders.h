// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace congso::testing {

/// Who may read what, said once more and by hand: these people and nobody else.
struct Readers
{
    const char *kind;
    const char *logins;
};
inline constexpr Readers letterReaders[] = {
    {"staged", "vanthu vanthukhac"},
    {"registered", "vanthu vanthukhac giamdoc chanhvp"},
    {"voided", "vanthu vanthukhac giamdoc chanhvp"},
    {"withdrawn", "vanthu vanthukhac giamdoc chanhvp"},
    {"alerted", "vanthu vanthukhac giamdoc chanhvp truongcchc cvlan"},
    {"asked", "vanthu vanthukhac giamdoc chanhvp cvlan"},
    {"submitted", "vanthu vanthukhac giamdoc chanhvp duocuy"},
    {"undone", "vanthu vanthukhac giamdoc chanhvp duocuy"},
    {"assigned", "vanthu vanthukhac giamdoc chanhvp duocuy truongccvc truongcchc cvgiamsat truongtt cvtt"},
    {"subassigned", "vanthu vanthukhac giamdoc chanhvp duocuy truongccvc truongcchc cvgiamsat truongtt cvtt cvhoa"},
    {"returned", "vanthu vanthukhac giamdoc chanhvp duocuy truongccvc truongcchc cvgiamsat truongtt cvtt"},
    {"recalled", "vanthu vanthukhac giamdoc chanhvp duocuy truongccvc"},
    {"forwarded", "vanthu vanthukhac giamdoc chanhvp duocuy truongccvc truongcchc cvgiamsat truongtt cvtt cvhoa"},
    {"suspended", "vanthu vanthukhac giamdoc chanhvp duocuy truongccvc truongcchc cvgiamsat truongtt cvtt"},
    {"completed", "vanthu vanthukhac giamdoc chanhvp duocuy truongccvc truongcchc cvgiamsat truongtt cvtt luutru"},
    {"erased", ""},
};

inline constexpr Readers caseFileReaders[] = {
    {"agency", "vanthu vanthukhac giamdoc chanhvp truongccvc truongcchc cvhoa cvlan luutru cvgiamsat truongtt cvtt cvngoai duocuy vanthuroi"},
    {"keeper", "vanthu giamdoc chanhvp"},
    {"unit", "vanthu vanthukhac giamdoc chanhvp truongccvc cvhoa"},
};

inline bool mayRead(const QString &login, const QString &kind)
{
    for (const std::span<const Readers> all : {std::span<const Readers>(letterReaders), std::span<const Readers>(caseFileReaders)}) {
        for (const Readers &entry : all) {
            if (kind == QLatin1String(entry.kind))
                return QString::fromLatin1(entry.logins).split(u' ').contains(login);
        }
    }
    qFatal("no line for %s", qPrintable(kind));
}

}
