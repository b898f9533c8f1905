// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/linkdialogs.h"

#include "app/office/background.h"
#include "app/words/errorwords.h"
#include "app/words/formatwords.h"
#include "ui/models/onresult.h"
#include "ui/sync/serveraccountform.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 560;
}

LinkDialog::LinkDialog(Office &office, sync::SyncKeeper &keeper, QWidget *parent)
    : FormDialog(QStringLiteral("link"), tr("Connect this office to a server"), tr("Connect"), dialogWidth, parent), m_office(office), m_keeper(keeper), m_form(new ServerAccountForm),
      m_error(new Banner)
{
    m_error->setObjectName(QStringLiteral("linkDialog.error"));
    m_error->hide();
    column()->addWidget(wrappedLabel(tr("The server has to hold this office already: whoever looks after it has filled it once from this folder. Everything stays here. What was recorded "
                                        "since is sent under your name; numbers are given by the server from then on, and this folder belongs to you alone.")));
    column()->addWidget(m_error);
    column()->addWidget(m_form);
    connect(m_form, &ServerAccountForm::submitted, this, &LinkDialog::accept);
    m_form->focusFirst();
}

void LinkDialog::accept()
{
    const QString missing = m_form->check();
    m_error->show(Banner::Kind::Error, missing);
    if (!missing.isEmpty() || !doButton()->isEnabled())
        return;
    doButton()->setEnabled(false);
    m_error->show(Banner::Kind::Note, tr("Connecting to the server"));
    const sync::ServerAccount account = m_form->account();
    onResult(inBackground(m_office, [store = m_office.store().shared_from_this(), account] { return sync::linkExisting(*store, account); }), this,
             [this, account](const Outcome &done) {
        doButton()->setEnabled(true);
        if (!done) {
            m_error->show(Banner::Kind::Error, SyncWords::notLinked(done.error()));
            m_form->focusAfter(done.error());
            return;
        }
        m_keeper.linkChanged(account.credentials.password);
        Q_EMIT linked();
        QDialog::accept();
    });
}

LeaveDialog::LeaveDialog(Office &office, sync::SyncKeeper &keeper, QWidget *parent)
    : FormDialog(QStringLiteral("leave"), tr("Leave the office server"), tr("Leave"), dialogWidth, parent), m_office(office), m_keeper(keeper), m_without(new QCheckBox), m_error(new Banner)
{
    const sync::SyncState &state = keeper.state();
    m_error->setObjectName(QStringLiteral("leaveDialog.error"));
    m_error->hide();
    m_without->setObjectName(QStringLiteral("leave.without"));
    column()->addWidget(wrappedLabel(tr("This folder becomes an office of its own, with everything that is here. The server keeps everything, too, and nothing is exchanged any more. "
                                        "The folder can be connected to the same server again.")));
    if (state.pending > 0)
        column()->addWidget(wrappedLabel(tr("%n acts wait to be sent: they are recorded here, with numbers of this folder, and the server does not learn of them.", nullptr, int(state.pending))));
    if (SyncWords::filling(state))
        column()->addWidget(wrappedLabel(tr("Not all documents have been fetched yet: what is still on the server is not in the copy.")));
    m_without->setText(tr("Leave although %1 files are on the server alone").arg(FormatWords::number(state.files.missing)));
    m_without->setVisible(state.files.missing > 0);
    column()->addWidget(m_without);
    column()->addWidget(m_error);
}

void LeaveDialog::accept()
{
    doButton()->setEnabled(false);
    onResult(sync::unlinkLater(m_office.store(), m_without->isChecked()), this, [this](const Outcome &done) {
        doButton()->setEnabled(true);
        if (!done && done.error().code == ErrorCode::FileMissing) {
            m_without->show();
            m_error->show(Banner::Kind::Warning, tr("%1 files are still on the server alone. Let them be fetched first, or leave without them.").arg(FormatWords::number(done.error().args.value(QStringLiteral("count")).toLongLong())));
        } else if (!done) {
            m_error->show(Banner::Kind::Error, ErrorWords::sentence(done.error()));
        } else {
            m_keeper.linkChanged();
            Q_EMIT left();
            QDialog::accept();
        }
    });
}

}
