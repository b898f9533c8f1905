// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/compareversions.h"
#include "db/types/outgoing.h"
#include "db/types/reading.h"
#include "ui/incoming/documentpane.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace congso {

/// Two versions of the files of an outgoing document side by side, as the reader process reads them: what was taken out
/// is struck through at the left, what was put in is underlined at the right. restoreState() {"document", "before",
/// "after"}, hashes; without them the newest two of the text.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(const IncomingParts &parts, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override;

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    /// Both texts are there and marked, or cannot be read.
    void ready();

private:
    struct Side
    {
        QComboBox *chooser = nullptr;
        QPlainTextEdit *text = nullptr;
        QString words;  ///< as read
        bool read = false;
        int generation = 0;
        QList<std::pair<int, int>> marks; ///< by change: from, length; length 0: nothing here
    };
    QWidget *buildSide(Side &side, const char *name, const QString &title);
    void build();
    void take(const OutgoingDocument &document, const QString &before, const QString &after);
    void read(Side &side);
    void took(Side &side, const Result<Reading> &reading);
    void compareNow();
    void show(Side &side, const QList<outgoing::ComparedPiece> &pieces, int changes);
    /// Every change; the one that is stood at stands out.
    void mark(Side &side, bool added);
    void markBoth();
    void step(int by);
    void follow(Side &from, Side &to);
    void updateActions();

    IncomingParts m_parts;
    Side m_before;
    Side m_after;
    QLabel *m_summary;
    Banner *m_banner;
    SubjectId m_id;
    QString m_counted; ///< how much was taken out and put in
    int m_changes = 0;
    int m_change = -1;
    int m_generation = 0;
    bool m_following = false;
};

}
