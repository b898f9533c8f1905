// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafting/workingcopy.h"

#include "app/office/asker.h"
#include "app/office/background.h"
#include "app/office/storeengine.h"
#include "app/outgoing/outgoing.h"
#include "app/reading/wire/filetype.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace congso::drafting {

namespace {
constexpr int longestName = 120;
constexpr qint64 largest = qint64(512) * 1024 * 1024;
constexpr int tries = 3;
constexpr qint64 endOfZip = 66 * 1024; ///< its last record with the longest comment
const QString stateFile = QStringLiteral(".version.json");
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

tl::unexpected<Error> about(ErrorCode code, const QString &name)
{
    return failure(code, {{QStringLiteral("name"), name}, {QStringLiteral("path"), name}});
}

QString safeName(const QString &name)
{
    QString plain = QFileInfo(QString(name).replace(u'\\', u'/')).fileName().trimmed();
    while (plain.startsWith(u'.') || plain.startsWith(u'-'))
        plain.remove(0, 1);
    const QString ending = QFileInfo(plain).suffix().toLower();
    static const QStringList known{QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("doc"), QStringLiteral("rtf")};
    const QString base = QFileInfo(plain).completeBaseName().left(longestName);
    return known.contains(ending) && !base.isEmpty() ? base + u'.' + ending : QString();
}

/// Empty while it cannot be read, or is not whole: a word processor may be in the middle of writing it.
QString hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0 || file.size() > largest)
        return {};
    const QByteArray head = file.read(fileTypeHead);
    if (fileType(head, path) != FileType::Office)
        return {};
    if (head.startsWith("PK")) {
        file.seek(qMax<qint64>(0, file.size() - endOfZip));
        if (!file.readAll().contains("PK\x05\x06"))
            return {};
    }
    file.seek(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) ? QString::fromLatin1(hash.result().toHex()) : QString();
}

void keepState(const WorkingCopy &copy, const QString &base)
{
    QSaveFile file(QFileInfo(copy.path).dir().filePath(stateFile));
    const QJsonObject state{{QStringLiteral("base"), base}, {QStringLiteral("slot"), copy.slot}};
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(state).toJson(QJsonDocument::Compact)) > 0)
        file.commit(); // without it an earlier version counts as the base, and the next save asks
}

/// What an earlier time left for this file; empty base: nothing.
QString keptBase(const WorkingCopy &copy)
{
    QFile file(QFileInfo(copy.path).dir().filePath(stateFile));
    if (!QFile::exists(copy.path) || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    return state.value(QLatin1String("slot")) == copy.slot ? state.value(QLatin1String("base")).toString() : QString();
}

Result<WorkingCopy> openNow(Office &office, const SubjectId &draft, const DraftFile &file, const QString &folder)
{
    WorkingCopy copy{draft, file.slot, file.role, file.name, {}, file.hash};
    const QString name = safeName(file.name);
    if (name.isEmpty())
        return about(ErrorCode::FileTypeRefused, file.name);
    const QDir place(folder + u'/' + draft.toString());
    if (folder.isEmpty() || !QDir().mkpath(place.path()) || !QFile::setPermissions(folder, ownerOnly) || !QFile::setPermissions(place.path(), ownerOnly))
        return about(ErrorCode::FileWrite, place.path());
    copy.path = place.filePath(name);
    const auto stored = outgoing::filePath(office, draft, file.hash).result();
    if (!stored)
        return tl::make_unexpected(stored.error());
    QFile source(*stored);
    if (!source.open(QIODevice::ReadOnly) || fileType(source.read(fileTypeHead), name) != FileType::Office)
        return about(ErrorCode::FileTypeRefused, file.name);
    source.close();
    if (const QString base = keptBase(copy); !base.isEmpty()) {
        const QString now = hashOf(copy.path);
        if (!now.isEmpty() && now != base) { // changed and not recorded: nobody's work is thrown away
            copy.base = base;
            return copy;
        }
    }
    QFile::remove(copy.path);
    if (!QFile::copy(*stored, copy.path) || !QFile::setPermissions(copy.path, QFile::ReadOwner | QFile::WriteOwner))
        return about(ErrorCode::FileWrite, copy.path);
    keepState(copy, copy.base);
    return copy;
}

const DraftFile *currentOf(const OutgoingDocument &draft, const QString &slot)
{
    for (const DraftFile &file : draft.files) {
        if (file.slot == slot && file.current)
            return &file;
    }
    return nullptr;
}

Result<CopySaved> saveOnce(Office &office, const WorkingCopy &copy, const QString &note, bool over)
{
    const QString now = hashOf(copy.path);
    if (now.isEmpty())
        return about(ErrorCode::FileUnreadable, copy.name);
    if (now == copy.base && !over)
        return CopySaved{now, 0};
    const auto draft = outgoing::document(office, copy.draft).result();
    if (!draft)
        return tl::make_unexpected(draft.error());
    const DraftFile *current = currentOf(*draft, copy.slot);
    if (current && current->hash == now) {
        keepState(copy, now);
        return CopySaved{now, 0};
    }
    if (!over && current && current->hash != copy.base)
        return failure(ErrorCode::RuleStale, {{QStringLiteral("version"), current->version}, {QStringLiteral("person"), current->person.toString()}});
    auto stored = outgoing::storeFile(office, copy.path, copy.role).result();
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (stored->value(QLatin1String("hash")).toString() != now)
        return about(ErrorCode::FileUnreadable, copy.name); // written to again meanwhile
    stored->insert(QStringLiteral("name"), copy.name);
    if (copy.role != QLatin1String("main"))
        stored->insert(QStringLiteral("slot"), copy.slot);
    QJsonObject fields{{QStringLiteral("files"), QJsonArray{*stored}}};
    if (!note.isEmpty())
        fields.insert(QStringLiteral("note"), note);
    Command command = office.command("outgoing.version_added", copy.draft, fields);
    command.base = draft->version;
    if (const auto recorded = office.perform(command).result(); !recorded)
        return tl::make_unexpected(recorded.error());
    keepState(copy, now);
    return CopySaved{now, (current ? current->version : 0) + 1};
}

/// Of what lies in a draft's folder; none where it is no copy of ours, or its draft is none of this office.
std::optional<WorkingCopy> copyIn(Office &office, const QDir &place)
{
    QFile state(place.filePath(stateFile));
    const SubjectId draft = SubjectId::fromString(place.dirName());
    const auto document = draft.isNull() || !state.open(QIODevice::ReadOnly) ? Result<OutgoingDocument>(failure(ErrorCode::UsageNotFound)) : outgoing::document(office, draft).result();
    if (!document)
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(state.readAll()).object();
    const QString slot = kept.value(QLatin1String("slot")).toString();
    for (const DraftFile &file : document->files) {
        const QString name = safeName(file.name);
        if (file.slot == slot && !name.isEmpty() && QFile::exists(place.filePath(name)))
            return WorkingCopy{draft, slot, file.role, file.name, place.filePath(name), kept.value(QLatin1String("base")).toString()};
    }
    return std::nullopt;
}

/// Whether the draft was here and may not be read any more.
bool isLost(Office &office, const SubjectId &draft)
{
    const auto known = office.store().engine().read<bool>([asks = Asking(office), draft](Connection &connection) -> Result<bool> { return asks.rowOf(connection, draft) != 0; }).result();
    const auto document = outgoing::document(office, draft).result();
    return known && *known && !document && document.error().code == ErrorCode::UsageNotFound;
}

/// What was changed in the folder of a draft that is lost, by name; nothing where it is none of ours or the draft is not lost.
std::optional<QStringList> changedOfLost(Office &office, const QDir &place)
{
    const SubjectId draft = SubjectId::fromString(place.dirName());
    QFile state(place.filePath(stateFile));
    if (draft.isNull() || !state.open(QIODevice::ReadOnly) || !isLost(office, draft))
        return std::nullopt;
    const QString base = QJsonDocument::fromJson(state.readAll()).object().value(QLatin1String("base")).toString();
    QStringList names = place.entryList(QDir::Files | QDir::Hidden);
    names.removeIf([&](const QString &name) { return name == stateFile || hashOf(place.filePath(name)) == base; });
    return names;
}

/// What lies in the folder of a draft that is lost goes with it, but for work that was not recorded.
void removeLost(Office &office, QDir place)
{
    if (const auto changed = changedOfLost(office, place); changed && changed->isEmpty())
        place.removeRecursively();
}

QList<KeptCopy> keptNow(Office &office, const QString &folder)
{
    QList<KeptCopy> kept;
    const QDir all(folder);
    const QStringList drafts = folder.isEmpty() ? QStringList() : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &draft : drafts) {
        const QDir place(all.filePath(draft));
        const QStringList names = changedOfLost(office, place).value_or(QStringList());
        for (const QString &name : names) {
            const QFileInfo file(place.filePath(name));
            if (safeName(name) == name)
                kept << KeptCopy{SubjectId::fromString(draft), name, file.filePath(), file.lastModified().toMSecsSinceEpoch()};
        }
    }
    return kept;
}

void takeAway(const QString &path)
{
    QDir place = QFileInfo(path).dir();
    QFile::remove(path);
    if (place.entryList(QDir::Files | QDir::Hidden) == QStringList{stateFile})
        place.removeRecursively();
}

QList<WorkingCopy> leftNow(Office &office, const QString &folder)
{
    QList<WorkingCopy> left;
    const QDir all(folder);
    const QStringList drafts = folder.isEmpty() ? QStringList() : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &draft : drafts) {
        const auto copy = copyIn(office, QDir(all.filePath(draft)));
        if (!copy)
            removeLost(office, QDir(all.filePath(draft)));
        if (copy && (hashOf(copy->path) != copy->base || isOpenElsewhere(*copy)))
            left << *copy;
        else if (copy)
            removeCopy(*copy);
    }
    return left;
}
}

QFuture<Result<QList<WorkingCopy>>> leftCopies(Office &office, const QString &folder)
{
    return inBackground(office, [&office, folder]() -> Result<QList<WorkingCopy>> { return leftNow(office, folder); });
}

QFuture<Result<QList<KeptCopy>>> keptCopies(Office &office, const QString &folder)
{
    return inBackground(office, [&office, folder]() -> Result<QList<KeptCopy>> { return keptNow(office, folder); });
}

QFuture<Result<std::monostate>> saveKept(Office &office, const KeptCopy &copy, const QString &target)
{
    return inBackground(office, [copy, target]() -> Outcome {
        QFile source(copy.path);
        QSaveFile file(target);
        const bool read = source.open(QIODevice::ReadOnly);
        const QByteArray bytes = read ? source.readAll() : QByteArray();
        if (!read || source.error() != QFile::NoError)
            return about(ErrorCode::FileUnreadable, copy.name);
        // What is kept is taken away afterwards: written over itself it would be nowhere.
        if (QFileInfo(target).canonicalFilePath() == QFileInfo(copy.path).canonicalFilePath())
            return about(ErrorCode::FileWrite, target);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return about(ErrorCode::FileWrite, target);
        takeAway(copy.path);
        return success();
    });
}

QFuture<Result<std::monostate>> discardKept(Office &office, const KeptCopy &copy)
{
    return inBackground(office, [copy]() -> Outcome {
        takeAway(copy.path);
        return QFile::exists(copy.path) ? Outcome(about(ErrorCode::FileWrite, copy.name)) : success();
    });
}

bool isOpenElsewhere(const WorkingCopy &copy)
{
    const QDir place = QFileInfo(copy.path).dir();
    return !place.entryList({QStringLiteral(".~lock.*#"), QStringLiteral("~$*")}, QDir::Files | QDir::Hidden).isEmpty();
}

QFuture<Result<WorkingCopy>> openCopy(Office &office, const SubjectId &draft, const DraftFile &file, const QString &folder)
{
    return inBackground(office, [&office, draft, file, folder] { return openNow(office, draft, file, folder); });
}

QFuture<Result<CopySaved>> saveCopy(Office &office, const WorkingCopy &copy, const QString &note, bool over)
{
    return inBackground(office, [&office, copy, note, over] {
        Result<CopySaved> saved = saveOnce(office, copy, note, over);
        // Anything else that happened to the draft, a comment, refuses it too: only another version counts.
        for (int i = 1; i < tries && !saved && saved.error().code == ErrorCode::RuleStale && !saved.error().args.contains(QStringLiteral("version")); ++i)
            saved = saveOnce(office, copy, note, over);
        return saved;
    });
}

void removeCopy(const WorkingCopy &copy)
{
    QDir place = QFileInfo(copy.path).dir();
    QFile::remove(copy.path);
    QFile::remove(place.filePath(stateFile));
    place.rmdir(place.path()); // stays while something else lies in it
}

}
