// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStandardItemModel>

#include <functional>

class QCompleter;

namespace congso {

/// A text to offer, with what is said of it beside it ("nay là …"); the note is never taken over.
struct Suggested
{
    QString text;
    QString note;
};

/// Texts with nothing said of them.
QList<Suggested> withoutNotes(const QStringList &texts);

/// A line that offers what was used before while one types. Which texts match \a typed is decided by
/// the source, with or without tone marks; nothing is changed in what was typed unless one is chosen.
class SuggestEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Answers now or later, once, on the window's thread.
    using Answer = std::function<void(const QList<Suggested> &)>;
    using Source = std::function<void(const QString &typed, Answer answer)>;

    explicit SuggestEdit(Source source, QWidget *parent = nullptr);

    /// The texts offered last.
    const QStringList &offered() const { return m_texts; }
    /// Everything the source has, as F4 or Alt+Down does.
    void offerAll();

protected:
    /// A text that has no room is told whole where the mouse rests.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QString &typed);
    void show(const QList<Suggested> &offered);

    Source m_source;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    QStringList m_texts;
    quint64 m_generation = 0;
};

}
