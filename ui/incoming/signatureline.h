// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/signaturecheck.h"

#include <QHash>
#include <QWidget>

#include <stop_token>

namespace congso {

class Button;
class Chip;
class FileReader;

/// The verdict on a file's digital signatures in one line of words, with its tone; a press shows everything that was
/// found. Checked behind, against the authorities that the office trusts now. Shows nothing for a file without any.
class SignatureLine : public QWidget
{
    Q_OBJECT

public:
    /// \a reader may be null: then nothing is ever shown.
    SignatureLine(Office &office, FileReader *reader, QWidget *parent = nullptr);
    ~SignatureLine() override;

    /// \a hash of the content: what was found is remembered for it.
    void showFile(const QString &path, const QString &name, const QString &hash);
    void clear();

Q_SIGNALS:
    /// Of the file shown; also when it has no signature.
    void checked(const congso::SignatureCheck &check);

private:
    void check();
    void checkTrusting();
    void trust(const QList<QByteArray> &roots);
    void followTrust();
    void take(const SignatureCheck &check);
    void showDetails();

    Office &m_office;
    FileReader *m_reader;
    Chip *m_verdict;
    Button *m_sentence;
    QString m_path;
    QString m_name;
    QString m_hash;
    QHash<QString, SignatureCheck> m_known; ///< by hash, as long as the office trusts the same
    QList<QByteArray> m_roots; ///< that it goes by
    SignatureCheck m_shown;
    std::stop_source m_stop;
    int m_generation = 0;
};

}
