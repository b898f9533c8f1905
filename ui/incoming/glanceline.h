// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/incoming/workingday.h"
#include "db/types/signaturecheck.h"
#include "db/types/signatureseen.h"

#include <QWidget>

namespace congso {

class Button;

/// Who signed a document's file and what it is linked with, in one line; each leads to its tab. Says so where there is
/// nothing, and shows nothing that is not known yet.
class GlanceLine : public QWidget
{
    Q_OBJECT

public:
    explicit GlanceLine(Office &office, QWidget *parent = nullptr);

    /// Asks for the links; signatures of another document go.
    void showDocument(const SubjectId &id);
    /// As the file itself tells them.
    void setSignatures(const QList<SignatureSeen> &signatures);
    /// As the check found them, in the place of that.
    void setChecked(const SignatureCheck &check);

Q_SIGNALS:
    void signaturesWanted();
    void linksWanted();

private:
    void loadLinks();
    void setLinks(const QList<incoming::RelatedRow> &links);

    Office &m_office;
    Button *m_signatures;
    Button *m_links;
    SubjectId m_id;
    int m_generation = 0;
};

}
