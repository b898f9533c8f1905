// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorargs.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"

namespace congso {

QString ErrorWords::store(const Error &error)
{
    const QString folder = errorargs::folder(error.args);
    switch (error.code) {
    case ErrorCode::StoreNotFound:
        return tr("There is no office in the folder %1. Choose another folder, or create an office there.").arg(folder);
    case ErrorCode::StoreForeign:
        return tr("The folder %1 holds something that is not an office of this program. Nothing was changed; choose another folder.").arg(folder);
    case ErrorCode::StoreNewer:
        return tr("This office was used with a newer version of the program. Nothing was changed; install the newer version on this PC.");
    case ErrorCode::StoreNetworkFolder:
        return tr("The folder %1 lies on another computer, where data can be damaged. Nothing was changed; choose a folder on this PC.").arg(folder);
    case ErrorCode::StoreCloudFolder:
        return tr("The folder %1 is kept in step with a cloud service, which damages open data. Nothing was changed; choose another folder.").arg(folder);
    case ErrorCode::StoreReadOnly:
        return tr("The folder %1 cannot be written. Nothing was changed; ask who administers this PC for the right to write there.").arg(folder);
    case ErrorCode::StoreFull:
        if (error.args.contains(QStringLiteral("server")))
            return tr("The server of the office has no room for these files now. They are kept on this computer and sent when it has; everything else is sent meanwhile. If it lasts for days, ask whoever looks after the server.");
        if (error.args.contains(QStringLiteral("room")))
            return tr("Writing the database anew takes %1 of the disk meanwhile, and %2 are free. Nothing was changed; free some space and try again.")
                .arg(FormatWords::size(error.args.value(QStringLiteral("room")).toLongLong()), FormatWords::size(error.args.value(QStringLiteral("free")).toLongLong()));
        return tr("The disk is full. What was recorded before is safe, this act was not recorded; free some space and try again.");
    case ErrorCode::StoreBusy:
        return tr("The office is busy with another program's work. Nothing was changed; try again in a moment.");
    case ErrorCode::StoreLocked:
        return tr("Another program holds this office, for a backup, a restore or an update. Nothing was changed; try again when it is done.");
    case ErrorCode::StoreExists:
        return tr("There is already something in the folder %1. Nothing was changed; choose an empty folder.").arg(folder);
    case ErrorCode::StoreCorrupt:
        return tr("The data of the office does not fit together (%1). Nothing more is written; make a copy of the folder and restore the last backup.")
            .arg(errorargs::text(error.args, "at"));
    case ErrorCode::StoreConstraint:
        return tr("This contradicts what is already recorded. Nothing was changed; look at the document again and repeat.");
    case ErrorCode::StoreStopped:
        return tr("The office is closing. This act was not recorded; open it again and repeat.");
    default:
        return tr("The disk could not be read or written. What was recorded before is safe, this act was not recorded; check the disk and try again.");
    }
}

QString ErrorWords::safety(const Error &error)
{
    switch (error.code) {
    case ErrorCode::VerifyFailed:
        return tr("The check found differences in the records. Do not go on working: make a copy of the folder and compare it with the last backup.");
    case ErrorCode::BackupInvalid:
        return tr("The backup is damaged or incomplete, and was not restored. The office is unchanged; take another backup.");
    case ErrorCode::BackupWrite:
        return tr("The backup could not be written. The office is unharmed; check the free space of the target and try again.");
    default:
        return tr("Stopped. What was finished before stays; the rest was not done.");
    }
}

}
