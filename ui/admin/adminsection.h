// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace congso {

class Button;
class JobModel;

/// One part of the administration. Shows the directory it is given and changes it by commands only.
class AdminSection : public QWidget
{
    Q_OBJECT

public:
    AdminSection(Office &office, const QString &title, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    Office &office() const { return m_office; }
    void setDirectory(const directory::Directory &directory);

Q_SIGNALS:
    void messageShown(const QString &message);

protected:
    using Then = std::function<void(const Receipt &)>;

    const directory::Directory &directory() const { return m_directory; }
    /// Where the section places its own widgets, below title and banner.
    QVBoxLayout *column() const { return m_column; }
    /// Called with each new directory; what is typed and not saved must stay.
    virtual void showDirectory() = 0;
    /// An error of perform(): marks the field it names. The sentence is shown anyway.
    virtual void markError(const Error &error);
    void perform(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields, const QString &message, Then then = {});
    void showError(const Error &error);
    Banner *banner() const { return m_banner; }

private:
    Office &m_office;
    QString m_title;
    directory::Directory m_directory;
    QVBoxLayout *m_column;
    Banner *m_banner;
};

/// An empty column no wider than a line of text can be read, for a section that is words and buttons. Its widget has
/// to be put into the section.
QVBoxLayout *readingColumn();

/// The line under a list of a section: what adds to it, and the list into a file (button "NAME.export").
using ExportList = QFuture<Result<qint64>> (*)(Office &office, const QString &file);
QLayout *listFooter(Button *add, AdminSection *section, JobModel *jobs, const QString &name, ExportList write);

}
