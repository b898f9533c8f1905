// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/device.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace congso {

QUuid deviceId()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/congso");
    QSettings settings(folder + QStringLiteral("/device.ini"), QSettings::IniFormat);
    QUuid id = QUuid::fromString(settings.value(QStringLiteral("device")).toString());
    if (id.isNull()) {
        id = QUuid::createUuid();
        settings.setValue(QStringLiteral("device"), id.toString(QUuid::WithoutBraces));
    }
    return id;
}

}
