// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/actingbase.h"

#include "app/words/formatwords.h"
#include "app/words/workwords.h"
#include "db/types/delegation.h"
#include "ui/models/directorywatch.h"
#include "ui/widgets/banner.h"

namespace congso {

ActingBase::ActingBase(const QString &id, const IncomingParts &parts, QWidget *parent)
    : Page(id, parent), m_parts(parts), m_column(new QVBoxLayout(this)), m_banner(new Banner(this))
{
    m_banner->setObjectName(QStringLiteral("actingBanner"));
    m_banner->setClosable(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_banner);
}

QString ActingBase::principal() const
{
    return m_parts.directory.personName(here().principal);
}

void ActingBase::showWhose(const QString &more)
{
    const QString name = principal();
    if (m_over) {
        m_banner->show(Banner::Kind::Warning, tr("The delegation of %1 is over. Nothing can be done in that name any more.").arg(name));
        return;
    }
    const QString whose = tr("You act in the name of %1 until %2 (%3). What you do here is recorded as done by you for %1.")
                              .arg(name, FormatWords::date(here().until), WorkWords::scope(here().scope));
    m_banner->show(Banner::Kind::Warning, more.isEmpty() ? whose : whose + u' ' + more);
}

}
