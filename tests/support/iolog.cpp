// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/iolog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace congso::testing {
namespace {

using Kind = IoLog::Call::Kind;

QString parentOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void makeFolder(const QString &path)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("cannot make %s", qPrintable(path));
}

}

IoLog::IoLog() = default;
IoLog::~IoLog() = default;

bool IoLog::record(Call call)
{
    call.path = QDir::cleanPath(call.path);
    if (call.kind == Kind::Move)
        call.to = QDir::cleanPath(call.to);
    call.data.detach(); // the writer's buffer is used again
    const std::lock_guard lock(m_mutex);
    ++m_next;
    if (m_failing > 0 && (m_next == m_failing || (m_forGood && m_next > m_failing))) {
        m_failed = true;
        return false;
    }
    m_calls.push_back(std::move(call));
    return true;
}

void IoLog::failAt(int n, bool forGood)
{
    const std::lock_guard lock(m_mutex);
    m_next = 0;
    m_failing = n;
    m_forGood = forGood;
    m_failed = false;
}

void IoLog::never()
{
    failAt(0);
}

bool IoLog::hasFailed() const
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

void IoLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_calls.clear();
    m_start = {};
}

void IoLog::adopt(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    QDirIterator it(QDir::cleanPath(QDir(folder).absolutePath()), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        auto node = std::make_shared<Node>();
        node->folder = it.fileInfo().isDir();
        QFile file(path);
        if (!node->folder && file.open(QIODevice::ReadOnly))
            node->content = node->synced = file.readAll();
        m_start.now[path] = m_start.synced[path] = node;
    }
}

int IoLog::count() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_calls.size());
}

QString IoLog::describe() const
{
    static constexpr const char *names[] = {"create", "write", "truncate", "sync", "make folder", "move", "remove", "sync folder"};
    const std::lock_guard lock(m_mutex);
    QStringList lines;
    for (const Call &call : m_calls) {
        lines << QStringLiteral("%1 %2 %3 %4 at %5, %6 bytes").arg(lines.size() + 1).arg(QLatin1String(names[int(call.kind)]), call.path, call.to)
                     .arg(call.offset).arg(call.data.size());
    }
    return lines.join(u'\n');
}

/// Nodes are shared between names and between the two views, and stay so in the copy.
IoLog::Disk IoLog::copyOf(const Disk &disk)
{
    std::map<const Node *, std::shared_ptr<Node>> copies;
    const auto copied = [&copies](const Names &names) {
        Names result;
        for (const auto &[path, node] : names) {
            std::shared_ptr<Node> &copy = copies[node.get()];
            if (!copy)
                copy = std::make_shared<Node>(*node);
            result.emplace(path, copy);
        }
        return result;
    };
    Disk copy;
    copy.now = copied(disk.now);
    copy.synced = copied(disk.synced);
    return copy;
}

void IoLog::apply(const Call &call, Disk *disk)
{
    const auto node = [disk](const QString &path) {
        std::shared_ptr<Node> &found = disk->now[path];
        if (!found)
            found = std::make_shared<Node>();
        return found;
    };
    const auto resize = [](QByteArray *content, qint64 size) {
        if (content->size() > size)
            content->truncate(size);
        else
            content->append(size - content->size(), '\0');
    };
    switch (call.kind) {
    case Kind::Create:
        node(call.path);
        break;
    case Kind::Write: {
        QByteArray &content = node(call.path)->content;
        if (content.size() < call.offset)
            resize(&content, call.offset);
        content.replace(call.offset, call.data.size(), call.data);
        break;
    }
    case Kind::Truncate:
        resize(&node(call.path)->content, call.offset);
        break;
    case Kind::SyncFile: {
        const auto file = node(call.path);
        file->synced = file->content;
        if (!call.to.isEmpty())
            disk->synced[call.path] = file;
        break;
    }
    case Kind::MakeFolder:
        node(call.path)->folder = true;
        break;
    case Kind::Move:
        if (const auto found = disk->now.find(call.path); found != disk->now.end()) {
            const auto moved = found->second;
            disk->now.erase(found);
            disk->now[call.to] = moved;
        }
        break;
    case Kind::Remove:
        disk->now.erase(call.path);
        break;
    case Kind::SyncFolder:
        std::erase_if(disk->synced, [&call](const auto &name) { return parentOf(name.first) == call.path; });
        for (const auto &[path, found] : disk->now) {
            if (parentOf(path) == call.path)
                disk->synced[path] = found;
        }
        break;
    }
}

void IoLog::replay(int calls, const QString &folder, const QString &target, PowerCut cut) const
{
    Disk disk;
    {
        const std::lock_guard lock(m_mutex);
        disk = copyOf(m_start);
        for (int i = 0; i < calls && i < int(m_calls.size()); ++i)
            apply(m_calls[size_t(i)], &disk);
    }
    const QString root = QDir::cleanPath(QDir(folder).absolutePath());
    const Names &names = cut == PowerCut::Unsynced || cut == PowerCut::Names ? disk.synced : disk.now;
    const bool onlySynced = cut == PowerCut::Unsynced || cut == PowerCut::Contents;
    makeFolder(target);
    for (const auto &[path, node] : names) {
        // What lies in a folder whose own name is lost cannot be found.
        const QString found = target + path.mid(root.size());
        if (!path.startsWith(root + u'/') || !QDir(parentOf(found)).exists())
            continue;
        if (node->folder)
            makeFolder(found);
        else
            writeFile(found, onlySynced ? node->synced : node->content);
    }
}

}
