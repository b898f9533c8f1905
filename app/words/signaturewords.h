// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/verdict.h"

#include <QCoreApplication>
#include <QStringList>
#include <QPair>

namespace congso {

/// What the check of signatures found, in plain words. Times are Vietnam's unless an offset says otherwise.
class SignatureWords
{
    Q_DECLARE_TR_FUNCTIONS(SignatureWords)
public:
    static constexpr int vietnamMinutes = 7 * 60;

    /// Who signed, in one word or name.
    static QString signer(const SignatureFacts &facts);
    /// The verdict in one sentence with its reason; nothing of the picture on the page.
    static QString verdict(const SignatureFacts &facts);
    /// The verdict of all signatures of a file together, short enough for one line.
    static QString verdict(const SignatureCheck &check);
    static QString standing(Standing standing); ///< "không rõ gốc tin cậy"
    /// "Đã ký thêm: Signature2", "Trang 3: nội dung đã bị thay đổi".
    static QString change(const ChangeFound &change);
    /// Everything else that is known, as label and value: certificate, time, what was covered.
    static QList<QPair<QString, QString>> details(const SignatureFacts &facts, int offsetMinutes = vietnamMinutes);
    /// "3A:5F:…", as authorities print it.
    static QString fingerprint(const QByteArray &fingerprint);

private:
    static QString broken(const SignatureFacts &facts);
    static QString unverifiable(const SignatureFacts &facts);
    static QString addition(LaterChange change);
    static QString alteration(LaterChange change);
};

}
