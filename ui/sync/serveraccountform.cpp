// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/serveraccountform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace congso {

namespace {
QLineEdit *line(const char *name, int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longest);
    return edit;
}

/// As it is dictated over the telephone: "vanthu.example.vn/congso".
QString wholeAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.contains(QLatin1String("://")) || text.isEmpty() ? text : QStringLiteral("postgresql://") + text;
}
}

QFileDialog *certificateDialog(QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, ServerAccountForm::tr("Certificate of the server"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ServerAccountForm::tr("Certificates (*.crt *.pem *.cer)"), ServerAccountForm::tr("All files (*)")});
    return dialog;
}

ServerAccountForm::ServerAccountForm(QWidget *parent)
    : QWidget(parent), m_address(line("link.address", 500)), m_role(line("link.role", 63)), m_password(line("link.password", 200)), m_certificates(line("link.certificates", 1000))
{
    m_address->setPlaceholderText(QStringLiteral("may-chu.example.vn/congso"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new LabelledField(tr("Address of the server"), m_address));
    auto *who = new QHBoxLayout;
    who->setSpacing(space::s);
    who->addWidget(new LabelledField(tr("Account name"), m_role), 1);
    who->addWidget(new LabelledField(tr("Password"), m_password), 1);
    column->addLayout(who);
    auto *choose = new Button(tr("Choose…"));
    choose->setObjectName(QStringLiteral("link.chooseCertificates"));
    auto *proof = new QHBoxLayout;
    proof->setSpacing(space::s);
    proof->addWidget(new LabelledField(tr("Certificate of the server, where you were given a file"), m_certificates), 1);
    proof->addWidget(choose, 0, Qt::AlignBottom);
    column->addLayout(proof);
    connect(choose, &QAbstractButton::clicked, this, &ServerAccountForm::chooseCertificates);
    for (QLineEdit *edit : {m_address, m_role, m_password, m_certificates})
        connect(edit, &QLineEdit::returnPressed, this, &ServerAccountForm::submitted);
}

QString ServerAccountForm::check()
{
    for (QLineEdit *edit : {m_address, m_role, m_password}) {
        if (!edit->text().trimmed().isEmpty())
            continue;
        edit->setFocus();
        return tr("Something is still missing: %1.").arg(edit->accessibleName());
    }
    if (!ServerAddress::check(wholeAddress(m_address->text()))) {
        m_address->setFocus();
        return tr("This is no address of an office server. It looks like may-chu.example.vn/congso, without name or password.");
    }
    const QString file = m_certificates->text().trimmed();
    if (!file.isEmpty() && !QFileInfo(file).isFile()) {
        m_certificates->setFocus();
        return tr("The file of the certificate is not there.");
    }
    return {};
}

sync::ServerAccount ServerAccountForm::account() const
{
    const QString file = m_certificates->text().trimmed();
    return {{wholeAddress(m_address->text()), file.isEmpty() ? QString() : QDir::fromNativeSeparators(file)}, {m_role->text().trimmed(), m_password->text()}};
}

void ServerAccountForm::chooseCertificates()
{
    QFileDialog *dialog = certificateDialog(this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { m_certificates->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

}
