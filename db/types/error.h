// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <tl/expected.hpp>

#include <variant>

namespace congso {

/// Every way an act can fail. The text of a code is frozen (it is printed by congsoctl and tested by
/// scripts); the sentence for people is made in app/words. The group before the dot decides the exit
/// status: rule → 1, usage → 2, everything else → 3.
#define CONGSO_ERROR_CODES(X) \
    X(RuleNotAllowed, "rule.not_allowed") \
    X(RuleWrongState, "rule.wrong_state") \
    X(RuleNotYours, "rule.not_yours") \
    X(RuleMissingField, "rule.missing_field") \
    X(RuleBadField, "rule.bad_field") \
    X(RuleUnknownField, "rule.unknown_field") \
    X(RuleReasonTooShort, "rule.reason_too_short") \
    X(RuleSecret, "rule.secret") \
    X(RuleNumberTaken, "rule.number_taken") \
    X(RuleNumberNotLast, "rule.number_not_last") \
    X(RuleRegisterClosed, "rule.register_closed") \
    X(RuleDeadlineAfterParent, "rule.deadline_after_parent") \
    X(RuleDeadlinePast, "rule.deadline_past") \
    X(RuleOneLead, "rule.one_lead") \
    X(RuleCoopOpen, "rule.coop_open") \
    X(RuleReplyNeeded, "rule.reply_needed") \
    X(RuleAlreadyAssigned, "rule.already_assigned") \
    X(RuleUndoLate, "rule.undo_late") \
    X(RuleStale, "rule.stale") \
    X(RuleNewerVersion, "rule.newer_version") \
    X(RuleNoFile, "rule.no_file") \
    X(RuleLastAdministrator, "rule.last_administrator") \
    X(RuleInUse, "rule.in_use") \
    X(RuleLoginTaken, "rule.login_taken") \
    X(RuleNotErasable, "rule.not_erasable") \
    X(UsageUnknownAction, "usage.unknown_action") \
    X(UsageNotFound, "usage.not_found") \
    X(UsageAmbiguous, "usage.ambiguous") \
    X(UsageArguments, "usage.arguments") \
    X(SignInRefused, "signin.refused") \
    X(SignInDelayed, "signin.delayed") \
    X(SignInNeeded, "signin.needed") \
    X(SignInWeakPassword, "signin.weak_password") \
    X(SignInChangePassword, "signin.change_password") \
    X(StoreNotFound, "store.not_found") \
    X(StoreForeign, "store.foreign") \
    X(StoreNewer, "store.newer") \
    X(StoreNetworkFolder, "store.network_folder") \
    X(StoreCloudFolder, "store.cloud_folder") \
    X(StoreReadOnly, "store.read_only") \
    X(StoreFull, "store.full") \
    X(StoreBusy, "store.busy") \
    X(StoreLocked, "store.locked") \
    X(StoreExists, "store.exists") \
    X(StoreIo, "store.io") \
    X(StoreCorrupt, "store.corrupt") \
    X(StoreConstraint, "store.constraint") \
    X(StoreStopped, "store.stopped") \
    X(VerifyFailed, "verify.failed") \
    X(BackupInvalid, "backup.invalid") \
    X(BackupWrite, "backup.write") \
    X(FileMissing, "file.missing") \
    X(FileAltered, "file.altered") \
    X(FileEmpty, "file.empty") \
    X(FileTooLarge, "file.too_large") \
    X(FileUnreadable, "file.unreadable") \
    X(FileTypeRefused, "file.type_refused") \
    X(FileWrite, "file.write") \
    X(ReaderCrashed, "reader.crashed") \
    X(ReaderTimeout, "reader.timeout") \
    X(ReaderEncrypted, "reader.encrypted") \
    X(ReaderBroken, "reader.broken") \
    X(ReaderUnavailable, "reader.unavailable") \
    X(ReaderLimit, "reader.limit") \
    X(ServerUnreachable, "server.unreachable") \
    X(ServerRefused, "server.refused") \
    X(ServerUnsafe, "server.unsafe") \
    X(ServerNewer, "server.newer") \
    X(ServerOther, "server.other") \
    X(SignNoDriver, "sign.no_driver") \
    X(SignNoToken, "sign.no_token") \
    X(SignNoCertificate, "sign.no_certificate") \
    X(SignNoKey, "sign.no_key") \
    X(SignKeyUnusable, "sign.key_unusable") \
    X(SignExpired, "sign.expired") \
    X(SignNotYetValid, "sign.not_yet_valid") \
    X(SignWrongPurpose, "sign.wrong_purpose") \
    X(SignWrongPin, "sign.wrong_pin") \
    X(SignPinLocked, "sign.pin_locked") \
    X(SignPinUnset, "sign.pin_unset") \
    X(SignTokenGone, "sign.token_gone") \
    X(SignTokenFailed, "sign.token_failed") \
    X(SignForbidden, "sign.forbidden") \
    X(SignFormKind, "sign.form_kind") \
    X(SignEncrypted, "sign.encrypted") \
    X(SignBroken, "sign.broken") \
    X(SignNoTimestamp, "sign.no_timestamp") \
    X(SignNotVerified, "sign.not_verified") \
    X(SignKeyFile, "sign.key_file") \
    X(SignKeyFilePassword, "sign.key_file_password") \
    X(Cancelled, "cancelled.by_user")

enum class ErrorCode {
#define X(name, text) name,
    CONGSO_ERROR_CODES(X)
#undef X
};

/// The frozen text of a code, "rule.not_allowed".
QLatin1String codeText(ErrorCode code);

/// A failure as a value. \a args fill the sentence: names, numbers, dates as QVariant; never markup.
struct Error
{
    ErrorCode code = ErrorCode::StoreIo;
    QVariantMap args;

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = tl::expected<T, Error>;
using Outcome = Result<std::monostate>;

inline Outcome success()
{
    return Outcome(std::monostate{});
}

inline tl::unexpected<Error> failure(ErrorCode code, QVariantMap args = {})
{
    return tl::make_unexpected(Error{code, std::move(args)});
}

}
