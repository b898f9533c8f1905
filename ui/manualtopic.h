// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace congso {

/// The page of docs/manual that explains where one is: \a page and \a state as the page itself tells them.
QString manualTopic(const QString &page, const QVariantMap &state);

}
