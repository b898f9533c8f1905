// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftkeeper.h"

#include <QJsonObject>
#include <QSet>

class QWidget;

namespace congso {

class FormDialog;

/// What a person fills into a dialog, kept for that person through crash, lock and sign-out, and back in it when it is
/// opened again. Only what was touched is kept: what the form proposes by itself is proposed anew. Inputs are known by
/// their object names, an unnamed line by that of the field around it. Made once the form is filled; lives as long.
///
///     m_draft = new FormDraft(office, {}, QStringLiteral("casefile.opened"), this);
///     …
///     m_draft->drop(); // it is recorded
class FormDraft final : public QObject
{
    Q_OBJECT

public:
    /// \a subject, \a place: as incoming::keepUnsent. \a given: inputs that whoever opened the form has filled; they
    /// are kept as they are. The form's cancel button drops what is kept, closing it otherwise does not.
    FormDraft(Office &office, const SubjectId &subject, const QString &place, FormDialog *form, const QStringList &given = {});

    void drop();

private:
    void watch(QWidget *input);
    void touch(const QString &key);
    void restore(const QString &text);
    void keep();
    QString keyOf(const QWidget *input) const;

    DraftKeeper m_drafts;
    SubjectId m_subject;
    QString m_place;
    FormDialog *m_form;
    QStringList m_given;
    QList<QWidget *> m_inputs;
    QSet<QString> m_touched;
    bool m_restoring = false;
    bool m_dropped = false;
};

}
