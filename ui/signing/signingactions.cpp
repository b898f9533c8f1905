// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signingactions.h"

namespace congso {

QList<ActionEntry> SigningActions::table()
{
    const QString group = tr("Signing");
    return {
        {"signing.sign", tr("Sign the list"), tr("Sign every document of the list that can be signed, with this PIN once"), "signature", QKeySequence(Qt::CTRL | Qt::Key_Return), group},
        {"signing.next", tr("Next document"), tr("Show the next document of the list"), "down", QKeySequence(Qt::ALT | Qt::Key_Down), group},
        {"signing.previous", tr("Previous document"), tr("Show the previous document of the list"), "up", QKeySequence(Qt::ALT | Qt::Key_Up), group},
        {"signing.leaveOut", tr("Leave out of the list"), tr("Do not sign the document shown; it stays where it was"), "close", QKeySequence(Qt::CTRL | Qt::Key_Delete), group},
        {"signing.keys", tr("Look for certificates again"), tr("After a token was plugged in"), "refresh", QKeySequence(Qt::Key_F5), group},
        {"signing.setup", tr("Pictures and keys…"), tr("The pictures of signature and seal, drivers of tokens, keys from files"), "settings", {}, group},
        {"signing.close", tr("Back to the documents"), tr("The PIN is forgotten"), "back", {}, group},
    };
}

}
