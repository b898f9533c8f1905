// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

#include <QList>

namespace congso {

class DirectoryWatch;
class MainWindow;
struct NavigationEntry;

/// Puts the pages of the whole working day into the window, as far as the person has a use for them: Cuối ngày, Giấy
/// mời tuần này, the routing rules. All outlive the window's pages.
void addWorkdayPages(MainWindow &window, Office &office, DirectoryWatch &directory);
/// Their entries of the navigation, under "incoming documents" and under "agency".
QList<NavigationEntry> workdayEntries(const MainWindow &window);
QList<NavigationEntry> officeEntries(const MainWindow &window);

}
