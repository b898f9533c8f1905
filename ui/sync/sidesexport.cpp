// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sidesexport.h"

#include "app/sync/typedtexts.h"
#include "app/words/formatwords.h"
#include "ui/sync/syncwords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace congso {

SidesExport::SidesExport(const Office &office, const directory::Directory &directory, const QList<sync::SideItem> &items)
{
    const int zone = office.store().utcOffsetMinutes();
    m_head.title = title();
    m_head.agency = directory.agency.name;
    m_head.columns = {{tr("Document"), 3}, {tr("Done on"), 2}, {tr("What was done"), 4}, {tr("What was written"), 5}};
    m_head.printedBy = office.identity().person.name;
    m_head.at = QDateTime::fromMSecsSinceEpoch(office.store().services().clock->now(), Qt::OffsetFromUTC, zone * 60);
    for (const sync::SideItem &item : items) {
        for (const Event &event : item.events) {
            const QStringList texts = sync::typedTexts(QJsonDocument::fromJson(event.payload).object());
            m_rows << QVariantList{SyncWords::name(item), FormatWords::exactDateTime(event.body.atAuthor, zone), SyncWords::sentences({event}, directory), texts.join(u'\n')};
        }
    }
}

QString SidesExport::title()
{
    return tr("Only on this computer");
}

Result<qint64> SidesExport::write(const QString &file) const
{
    auto row = m_rows.cbegin();
    return exporting::writeTable(file, m_head, [&](QVariantList &cells) -> Result<bool> {
        if (row == m_rows.cend())
            return false;
        cells = *row++;
        return true;
    });
}

}
