// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/verdict.h"
#include "ui/widgets/formdialog.h"

namespace congso {

/// Everything that the check of a file's signatures found: for each the verdict in words, what came after it, and the
/// certificate.
class SignaturesDialog : public FormDialog
{
    Q_OBJECT

public:
    SignaturesDialog(const QString &file, const SignatureCheck &check, QWidget *parent = nullptr);

    /// "Chữ ký toàn vẹn", "Cần xem xét", "Chữ ký hỏng".
    static QString word(signing::Verdict verdict);

private:
    QWidget *part(const SignatureFacts &facts);
};

}
