// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextBrowser>

class QListWidget;

namespace congso {

/// Draws pages of the manual that lie in the program itself, and nothing else: no file, no network, no other program.
class ManualText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualText(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
};

/// The manual in a window of its own: its pages at the left, the page at the right.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// "van-thu"; an unknown one opens the first.
    void openTopic(const QString &topic);
    QString topic() const;
    /// Every page of the manual there is, in reading order.
    static QStringList topics();

private:
    void showTopic(const QString &topic);

    QListWidget *m_list;
    ManualText *m_text;
};

}
