// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manualwindow.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>

namespace congso {

namespace {
const QString folder = QStringLiteral(":/manual/");
const QString ending = QStringLiteral(".md");
const QString scheme = QStringLiteral("manual");

QString textOf(const QString &topic)
{
    QFile file(folder + topic + ending);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A picture of the manual's own; empty for any other name.
QVariant pictureOf(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z-]+\\.png$"));
    const QImage picture = plain.match(name).hasMatch() ? QImage(folder + QStringLiteral("pictures/") + name) : QImage();
    return picture.isNull() ? QVariant() : QVariant(picture);
}

/// What stands behind the first "# ".
QString titleOf(const QString &topic)
{
    return textOf(topic).section(u'\n', 0, 0).mid(2).trimmed();
}
}

ManualText::ManualText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setObjectName(QStringLiteral("manual.text"));
    setAccessibleName(tr("Page of the manual"));
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(space::l);
}

QVariant ManualText::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource)
        return pictureOf(name.fileName());
    const QString topic = name.fileName().chopped(name.fileName().endsWith(ending) ? ending.size() : 0);
    if (type != QTextDocument::MarkdownResource || !ManualWindow::topics().contains(topic))
        return {};
    return textOf(topic);
}

void ManualText::doSetSource(const QUrl &url, QTextDocument::ResourceType)
{
    const QString topic = url.fileName().section(u'.', 0, 0);
    if (ManualWindow::topics().contains(topic))
        QTextBrowser::doSetSource(QUrl(scheme + QStringLiteral(":///") + topic + ending), QTextDocument::MarkdownResource);
}

ManualWindow::ManualWindow(QWidget *parent) : QWidget(parent, Qt::Window), m_list(new QListWidget), m_text(new ManualText)
{
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual of Công Sở"));
    setWindowIcon(applicationIcon());
    m_list->setObjectName(QStringLiteral("manual.topics"));
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    fixWidth(m_list, 240);
    for (const QString &topic : topics()) {
        auto *item = new QListWidgetItem(titleOf(topic), m_list);
        item->setData(Qt::UserRole, topic);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new Separator(Qt::Vertical));
    row->addWidget(m_text, 1);
    resize(scaled(1080, fontMetrics()), scaled(720, fontMetrics()));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != topic())
            m_text->setSource(QUrl(item->data(Qt::UserRole).toString() + ending));
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, [this] { showTopic(topic()); });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(QKeySequence::Back), this), &QShortcut::activated, m_text, &QTextBrowser::backward);
}

QStringList ManualWindow::topics()
{
    // Read from the manual's own table of contents, so that a page is added in one place.
    static const QStringList all = [] {
        QStringList found;
        static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
        const QString contents = textOf(QStringLiteral("README"));
        for (auto it = link.globalMatch(contents); it.hasNext();) {
            const QString topic = it.next().captured(1);
            if (!found.contains(topic) && QFile::exists(folder + topic + ending))
                found << topic;
        }
        return found;
    }();
    return all;
}

QString ManualWindow::topic() const
{
    return m_text->source().fileName().section(u'.', 0, 0);
}

void ManualWindow::openTopic(const QString &topic)
{
    m_text->setSource(QUrl((topics().contains(topic) ? topic : topics().value(0)) + ending));
    m_text->setFocus();
}

void ManualWindow::showTopic(const QString &topic)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == topic)
            m_list->setCurrentRow(row);
    }
}

}
