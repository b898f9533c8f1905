// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace congso {

/// What stands in the settings file for everybody on this PC (packaging/congso.conf explains each). Empty or zero
/// where the file says nothing; what a person has chosen wins over it.
struct SystemSettings
{
    QString store;
    QString language;
    QString theme;
    int textScale = 0;
    int lockAfter = -1; ///< minutes; 0: never
    int largestMiB = 0;
};

/// Reads the file; the defaults where there is none. \a file: empty for the system's own.
SystemSettings systemSettings(const QString &file = {});

/// The office's folder: what the settings file says, else the person's own default.
QString officeFolder();

}
