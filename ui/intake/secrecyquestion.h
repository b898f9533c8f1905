// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QListWidget;

namespace congso {

class Button;
class ChipButton;
class ElidedLabel;

/// The question that comes before a file is read or stored: does the document bear a secrecy mark
/// (Luật Bảo vệ bí mật nhà nước)? Stands in the page, over nothing. Files that come while it is open join it; what joined a
/// moment ago is not answered for, since nobody can have looked at its name.
class SecrecyQuestion : public QWidget
{
    Q_OBJECT

public:
    struct Files
    {
        QStringList paths;     ///< empty: there is nothing to ask
        QString from;          ///< how they came, in words
        bool separate = false; ///< where nothing was chosen in this question: a letter a file
        bool ownAct = true;    ///< the person brought them just now; else the question leaves the focus where it is
    };

    explicit SecrecyQuestion(QWidget *parent = nullptr);

    /// Shares a file with the question that is open: it goes on, with what was chosen in it.
    void ask(const Files &files);
    /// How long a file has to be in sight before it is answered for.
    void setSettling(int milliseconds) { m_settle.setInterval(milliseconds); }

Q_SIGNALS:
    /// \a secrecy: a code of secrecy.json; \a separate: a letter a file; \a paths: of the files asked about, those chosen.
    void answered(const QString &secrecy, bool separate, const QStringList &paths);
    void putOff(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addDegrees();
    void showFiles(const QString &from);
    void answer(const QString &secrecy);
    QStringList chosen() const;

    ElidedLabel *m_names = nullptr;
    ChipButton *m_together = nullptr;
    ChipButton *m_separate = nullptr;
    ChipButton *m_some = nullptr;
    QListWidget *m_files = nullptr;
    Button *m_none = nullptr;
    Button *m_secret = nullptr;
    QStringList m_paths;
    QSet<QString> m_joined; ///< just now
    QTimer m_settle;
};

}
