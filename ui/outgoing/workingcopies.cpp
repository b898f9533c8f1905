// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/workingcopies.h"

#include "ui/models/onresult.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

namespace congso {

namespace {
constexpr int pauseMs = 600;  ///< after the last write: word processors write a new file and put it in the old one's place
constexpr int mostWaits = 50; ///< as many pauses as a file may be only half written
}

WorkingCopies::WorkingCopies(Office &office, const QString &folder, QObject *parent)
    : QObject(parent), m_office(office), m_folder(folder)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &WorkingCopies::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WorkingCopies::look);
}

WorkingCopies::~WorkingCopies() = default;

void WorkingCopies::edit(const SubjectId &draft, const DraftFile &file)
{
    onResult(drafting::openCopy(m_office, draft, file, m_folder), this, [this, draft](const Result<drafting::WorkingCopy> &copy) {
        if (copy)
            take(*copy);
        else
            Q_EMIT failed(draft, copy.error());
    });
}

void WorkingCopies::take(const drafting::WorkingCopy &copy)
{
    Edit &edit = m_edits[copy.draft];
    edit.copy = copy;
    edit.waits = 0;
    if (!edit.timer) {
        edit.timer = new QTimer(this);
        edit.timer->setSingleShot(true);
        edit.timer->setInterval(pauseMs);
        connect(edit.timer, &QTimer::timeout, this, [this, draft = copy.draft] { save(draft, false); });
    }
    watch(edit);
    edit.timer->start(); // what an earlier time left in it is recorded too
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(copy.path)))
        Q_EMIT opened(copy.draft, copy.name);
    else
        Q_EMIT failed(copy.draft, {ErrorCode::FileUnreadable, {{QStringLiteral("name"), copy.name}, {QStringLiteral("path"), copy.path}}});
}

/// A file that another one takes the place of is no longer watched itself; its folder tells.
void WorkingCopies::watch(const Edit &edit)
{
    const QString folder = QFileInfo(edit.copy.path).path();
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(edit.copy.path) && QFileInfo::exists(edit.copy.path))
        m_watcher.addPath(edit.copy.path);
}

void WorkingCopies::look(const QString &path)
{
    for (Edit &edit : m_edits) {
        if (path != edit.copy.path && path != QFileInfo(edit.copy.path).path())
            continue;
        watch(edit);
        edit.waits = 0;
        edit.timer->start();
    }
}

void WorkingCopies::saveOver(const SubjectId &draft)
{
    save(draft, true);
}

void WorkingCopies::save(const SubjectId &draft, bool over)
{
    const auto edit = m_edits.find(draft);
    if (edit == m_edits.end())
        return;
    if (edit->saving) {
        edit->again = true;
        return;
    }
    edit->saving = true;
    onResult(drafting::saveCopy(m_office, edit->copy, {}, over), this, [this, draft](const Result<drafting::CopySaved> &saved) { took(draft, saved); });
}

void WorkingCopies::took(const SubjectId &draft, const Result<drafting::CopySaved> &result)
{
    const auto edit = m_edits.find(draft);
    if (edit == m_edits.end())
        return;
    edit->saving = false;
    if (std::exchange(edit->again, false))
        edit->timer->start();
    if (result) {
        edit->copy.base = result->hash;
        edit->waits = 0;
        if (result->version > 0)
            Q_EMIT saved(draft, result->version);
        return;
    }
    const Error &error = result.error();
    if (error.code == ErrorCode::FileUnreadable && edit->waits < mostWaits) {
        ++edit->waits;
        edit->timer->start();
        return;
    }
    if (error.code == ErrorCode::RuleStale && error.args.contains(QStringLiteral("version")))
        Q_EMIT conflicted(draft, error.args.value(QStringLiteral("version")).toInt(), PersonId::fromString(error.args.value(QStringLiteral("person")).toString()));
    else
        Q_EMIT failed(draft, error);
}

}
