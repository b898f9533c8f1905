// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/systemsettings.h"

#include "app/platform/paths.h"

#include <QSettings>

namespace congso {

SystemSettings systemSettings(const QString &file)
{
    const QSettings settings(file.isEmpty() ? paths::systemConfigFile() : file, QSettings::IniFormat);
    SystemSettings read;
    read.store = settings.value(QStringLiteral("office/store")).toString();
    read.language = settings.value(QStringLiteral("window/language")).toString();
    read.theme = settings.value(QStringLiteral("window/theme")).toString();
    read.textScale = settings.value(QStringLiteral("window/textScale")).toInt();
    read.lockAfter = settings.value(QStringLiteral("window/lockAfter"), -1).toInt();
    read.largestMiB = settings.value(QStringLiteral("files/largest")).toInt();
    return read;
}

QString officeFolder()
{
    const QString set = systemSettings().store;
    return set.isEmpty() ? paths::defaultStoreFolder() : set;
}

}
