// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminsection.h"

#include "app/words/actionwords.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/shell/listexporter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int textWidth = 640;
}

AdminSection::AdminSection(Office &office, const QString &title, QWidget *parent)
    : QWidget(parent), m_office(office), m_title(title), m_column(new QVBoxLayout(this)), m_banner(new Banner)
{
    m_column->setContentsMargins(space::l, space::m, space::l, space::l);
    m_column->setSpacing(space::m);
    m_column->addWidget(headingLabel(title));
    m_column->addWidget(m_banner);
    m_banner->setObjectName(QStringLiteral("admin.banner"));
    m_banner->setClosable(true);
    m_banner->hide();
}

void AdminSection::setDirectory(const directory::Directory &directory)
{
    m_directory = directory;
    showDirectory();
}

void AdminSection::markError(const Error &)
{
}

void AdminSection::showError(const Error &error)
{
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
    markError(error);
}

void AdminSection::perform(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields, const QString &message, Then then)
{
    m_banner->hide();
    onResult(m_office.perform(m_office.command(action, subject, fields)), this, [this, message, then = std::move(then)](const Result<Receipt> &done) {
        if (!done) {
            showError(done.error());
            return;
        }
        Q_EMIT messageShown(done->cleaned ? message + u' ' + ActionWords::cleaned() : message);
        if (then)
            then(*done);
    });
}

QVBoxLayout *readingColumn()
{
    auto *content = new QWidget;
    limitWidth(content, textWidth);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::m);
    return inside;
}

QLayout *listFooter(Button *add, AdminSection *section, JobModel *jobs, const QString &name, ExportList write)
{
    auto *exporter = new ListExporter(section, jobs);
    auto *button = new Button(AdminSection::tr("Export…"), Button::Look::Flat);
    button->setObjectName(name + QStringLiteral(".export"));
    button->setToolTip(AdminSection::tr("The list as an Excel, CSV or PDF file"));
    QObject::connect(button, &QAbstractButton::clicked, exporter, [exporter, section, write] {
        exporter->ask(section->title(), [section, write](const QString &file, std::stop_token) { return write(section->office(), file); });
    });
    QObject::connect(exporter, &ListExporter::messageShown, section, &AdminSection::messageShown);
    auto *row = new FlowLayout(nullptr, space::s);
    row->addWidget(add);
    row->addWidget(button);
    return row;
}

}
