// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/signaturecheck.h"
#include "ui/admin/adminsection.h"

#include <memory>

class QLabel;
class QTableWidget;

namespace congso {

class Button;
class FileReader;

/// The authorities whose certificates the office trusts. Nothing is trusted by itself: a file of an authority is read,
/// its certificates are shown with their fingerprints, and only what is ticked then is trusted.
class TrustSection : public AdminSection
{
    Q_OBJECT

public:
    explicit TrustSection(Office &office, QWidget *parent = nullptr);
    ~TrustSection() override;

    /// Reads the certificates of a file and shows them, to be compared and ticked.
    void readFile(const QString &path);

protected:
    void showDirectory() override;

private:
    void build();
    QWidget *buildTrusted();
    QWidget *buildFound();
    void chooseFile();
    void load();
    void showFound(const QList<CertificateSeen> &found);
    void trustTicked();
    void distrustChosen();
    void updateButtons();
    void showWhole();
    void done(const Result<Receipt> &receipt, const QString &message);
    QList<CertificateSeen> ticked() const;

    std::unique_ptr<FileReader> m_reader; ///< started with the first file
    QTableWidget *m_trusted = nullptr;
    QWidget *m_foundPane = nullptr;
    QLabel *m_foundNote = nullptr;
    QLabel *m_foundWhole = nullptr; ///< the fingerprint of the chosen one, in full
    QTableWidget *m_found = nullptr;
    Button *m_import = nullptr;
    Button *m_distrust = nullptr;
    Button *m_trust = nullptr;
    QList<CertificateSeen> m_trustedNow;
    QList<CertificateSeen> m_foundNow;
    int m_generation = 0;
};

}
