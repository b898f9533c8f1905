// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/command.h"
#include "db/types/outgoing.h"
#include "ui/shell/actions.h"

#include <QCoreApplication>

namespace congso {

/// The action tables of the page of outgoing documents, and what of it is offered first.
class OutgoingActions
{
    Q_DECLARE_TR_FUNCTIONS(congso::OutgoingActions)
public:
    /// Every action of the workflow on an outgoing document; the id is the event kind.
    static QList<ActionEntry> workflow();
    /// What an action is called here: a file that was signed elsewhere is entered, signing itself is done with a certificate.
    static QString name(const QByteArray &action);
    /// Of signing with a certificate, as a person or for the agency.
    static QString signing(bool agency);
    /// What is done with a document besides.
    static QList<ActionEntry> pane();
    static QList<ActionEntry> list();
    static QList<ActionEntry> writing();
    static QList<ActionEntry> comparing();

    /// Said in the status line once it is done.
    static QString done(const QByteArray &action, const QString &code);
    /// Of what is allowed, the one thing this person is expected to do; empty when nothing is.
    static QByteArray primary(const OutgoingDocument &document, const QList<ActionState> &states);
    /// The allowed ones that stand beside it, most used first.
    static QList<QByteArray> further(const QList<ActionState> &states, const QByteArray &primary);
    /// Without what makes no sense for this document although its state allows it.
    static QList<ActionState> sensible(const OutgoingDocument &document, const QList<ActionState> &states);
};

}
