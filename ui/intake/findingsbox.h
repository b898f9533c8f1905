// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/incoming/stagedfindings.h"
#include "app/recognition/similar.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace congso {

/// What a letter says besides the fields of the register: what it tells whom to do, which documents here it speaks of;
/// and who led letters like it. Each line is taken or dropped by itself, nothing is before somebody takes it.
class FindingsBox : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsBox(QWidget *parent = nullptr);

    /// By it the units are known that a task names, and which tasks are for this agency.
    void setDirectory(const directory::Directory &directory);
    /// Shows another letter; what was decided goes.
    void setFindings(const LetterFindings &findings);
    void setLinks(const QList<incoming::ProposedLink> &links);
    void setLeads(const QList<LeadSuggestion> &leads);
    /// Who leads by the form already is not suggested.
    void setLead(const UnitId &lead);
    bool isEmpty() const;

    /// What was decided, as a form keeps it: {"links": […], "taken": […], "dropped": […]}; empty when nothing was.
    QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void changed();
    /// A row of AssignmentRows without its role: {"note", "due", "unit"}, the last two where they are known.
    void taskTaken(const QJsonObject &part);
    void leadTaken(const congso::UnitId &unit);
    /// The focus or the pointer is on what was read there.
    void placePointed(int page, const QRectF &box);
    /// Other lines stand there now.
    void arranged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Verdict { None, Taken, Dropped };
    struct Line
    {
        QString key;
        QString title;
        QString note;  ///< at the right of the title
        QString text;
        QString take;  ///< the button that takes it
        QString drop;
        Proposed read;
    };

    void show();
    void showTasks();
    void showLinks();
    void showLeads();
    void addHeading(const QString &text);
    QWidget *addLine(const Line &line, const std::function<void()> &take);
    void addLinked(const incoming::ProposedLink &link, const QString &key);
    void decide(const QString &key, Verdict verdict);
    Verdict verdict(const QString &key) const { return m_verdicts.value(key, Verdict::None); }
    bool isOurs(const RecognisedTask &task) const;
    UnitId unitOf(const QString &who) const;
    void takeTask(const RecognisedTask &task);

    directory::Directory m_directory;
    LetterFindings m_findings;
    QList<incoming::ProposedLink> m_links;
    QList<LeadSuggestion> m_leads;
    UnitId m_lead;
    QMap<QString, Verdict> m_verdicts;
    QMap<QString, QJsonObject> m_linked; ///< fields of incoming.linked, by key: those taken, shown or not
    QHash<QObject *, Proposed> m_places;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    bool m_everybodys = false;
};

}
