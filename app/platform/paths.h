// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where things are on this PC. No folder is made by asking for it.
namespace congso::paths {

/// The office that opens when none is named and the settings name none.
QString defaultStoreFolder();
/// The offices made by "open the demo office".
QString demoStoreFolder();
/// Settings of one person on this PC, the device's id.
QString userConfigFolder();
/// The one file of settings for everybody on this PC, in QSettings' ini format. It need not exist.
QString systemConfigFile();
/// For what a person is in the middle of, until it is recorded, whatever happens to the session: copies of drafts given to
/// a word processor.
QString workingFolder();
/// For what must not outlast the session: copies given to other programs. 0700 and of this user, or empty when there
/// is no such folder.
QString runtimeFolder();
/// A helper program of ours ("congso-reader"): beside this program, or where the package puts it. Empty when it is
/// not there.
QString helperProgram(const QString &name);

}
