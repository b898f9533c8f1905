// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/workingcopies.h"

#include "app/platform/paths.h"
#include "app/words/errorwords.h"
#include "ui/models/directorywatch.h"
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

/// Of this person in this office: what is left in it is found again, by nobody else.
QString WorkingCopies::folderOf(const Office &office)
{
    return paths::workingFolder() + u'/' + office.identity().person.id.toString();
}

void WorkingCopies::takeUp()
{
    onResult(drafting::leftCopies(m_office, m_folder), this, [this](const Result<QList<drafting::WorkingCopy>> &left) {
        for (const drafting::WorkingCopy &copy : left.value_or(QList<drafting::WorkingCopy>())) {
            if (!m_edits.contains(copy.draft))
                take(copy).left = true;
        }
    });
}

void WorkingCopies::edit(const SubjectId &draft, const DraftFile &file)
{
    onResult(drafting::openCopy(m_office, draft, file, m_folder), this, [this, draft, name = file.name](const Result<drafting::WorkingCopy> &copy) {
        if (copy)
            open(*copy);
        else
            stand(draft, {Standing::State::Failed, name, {}, 0, {}, copy.error()});
    });
}

WorkingCopies::Standing WorkingCopies::standing(const SubjectId &draft) const
{
    return m_standings.value(draft);
}

QString WorkingCopies::sentence(const Standing &standing, const DirectoryWatch &directory)
{
    const QString who = directory.personName(standing.person);
    switch (standing.state) {
    case Standing::State::None: break;
    case Standing::State::Open: return tr("%1 is open in the word processor. Each save there is recorded as a version; nothing is overwritten.").arg(standing.name);
    case Standing::State::Recorded: return tr("%1: what was saved in the word processor is version %2.").arg(standing.name).arg(standing.version);
    case Standing::State::Conflict:
        return tr("%1 has made version %2 while you were editing. What you saved is in your copy and not yet recorded; compare before you put it over that version.")
            .arg(who.isEmpty() ? tr("Somebody") : who).arg(standing.version);
    case Standing::State::Failed:
        return standing.path.isEmpty() ? tr("Not opened: %1").arg(ErrorWords::sentence(standing.error))
                                       : tr("Not recorded: %1 What you saved stays in your copy: %2").arg(ErrorWords::sentence(standing.error), standing.path);
    }
    return {};
}

WorkingCopies::Edit &WorkingCopies::take(const drafting::WorkingCopy &copy)
{
    Edit &edit = m_edits[copy.draft];
    edit.copy = copy;
    edit.waits = 0;
    edit.left = false;
    if (!edit.timer) {
        edit.timer = new QTimer(this);
        edit.timer->setSingleShot(true);
        edit.timer->setInterval(pauseMs);
        connect(edit.timer, &QTimer::timeout, this, [this, draft = copy.draft] { save(draft, false); });
    }
    watch(edit);
    edit.timer->start(); // what an earlier time left in it is recorded too
    return edit;
}

void WorkingCopies::open(const drafting::WorkingCopy &copy)
{
    take(copy);
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(copy.path)))
        stand(copy.draft, {Standing::State::Open, copy.name, copy.path, 0, {}, {}});
    else
        stand(copy.draft, {Standing::State::Failed, copy.name, {}, 0, {}, {ErrorCode::FileUnreadable, {{QStringLiteral("name"), copy.name}, {QStringLiteral("path"), copy.path}}}});
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
    const drafting::WorkingCopy copy = edit->copy;
    if (result) {
        edit->copy.base = result->hash;
        edit->waits = 0;
        if (edit->left && !edit->timer->isActive() && !drafting::isOpenElsewhere(copy)) {
            edit->timer->deleteLater();
            m_edits.erase(edit);
            drafting::removeCopy(copy);
        }
        if (result->version > 0)
            stand(draft, {Standing::State::Recorded, copy.name, copy.path, result->version, {}, {}});
        return;
    }
    const Error &error = result.error();
    if (error.code == ErrorCode::FileUnreadable && edit->waits < mostWaits) {
        ++edit->waits;
        edit->timer->start();
        return;
    }
    if (error.code == ErrorCode::RuleStale && error.args.contains(QStringLiteral("version")))
        stand(draft, {Standing::State::Conflict, copy.name, copy.path, error.args.value(QStringLiteral("version")).toInt(), PersonId::fromString(error.args.value(QStringLiteral("person")).toString()), {}});
    else
        stand(draft, {Standing::State::Failed, copy.name, copy.path, 0, {}, error});
}

void WorkingCopies::stand(const SubjectId &draft, const Standing &standing)
{
    m_standings.insert(draft, standing);
    Q_EMIT changed(draft);
}

}
