// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/signing/make/signtypes.h"
#include "ui/signing/signingpictures.h"
#include "ui/widgets/formdialog.h"

#include <QMap>
#include <QUrl>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace congso {

class Banner;
class LabelledField;
class PasswordEdit;

/// Where keys are looked for on this PC: what it has, and the drivers that the person named.
signing::KeySources keySourcesOf(UiSettings &settings);

/// Of the time stamping service that the person asks for, http or https; empty: none.
QUrl timestampAddress(UiSettings &settings);

/// What a person signs with: the pictures that show, which the office keeps for every PC; of this PC drivers of tokens, keys from .p12 files.
class SigningSetup : public FormDialog
{
    Q_OBJECT

public:
    SigningSetup(Office &office, UiSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something is other than before.
    void changed();

private:
    void addPicture(QHBoxLayout *beside, SigningPictures::Which which, const QString &label, const QString &name);
    void choosePicture(SigningPictures::Which which);
    void takePicture(SigningPictures::Which which, const QByteArray &png);
    void removePicture(SigningPictures::Which which);
    void showPictures();
    void loadPictures();
    void recorded(const Result<Receipt> &done);
    void askWhoMay();
    void addDriver();
    void addTimestamp();
    void addKeyFile();
    void chooseKeyFile();
    void importKeyFile();
    bool hasStore() const;
    bool hasStorePin();

    Office &m_office;
    UiSettings &m_settings;
    struct Shown
    {
        QLabel *picture;
        QLabel *where;
    };
    SigningPictures m_pictures;
    QMap<SigningPictures::Which, Shown> m_shown;
    Banner *m_banner;
    QLineEdit *m_drivers;
    QLineEdit *m_timestamp;
    QLineEdit *m_keyFile;
    PasswordEdit *m_password;
    PasswordEdit *m_storePassword;
    PasswordEdit *m_repeated;
    LabelledField *m_repeatedField;
    bool m_keepsSignature = false; ///< the office lets this person keep it for every PC
    bool m_keepsSeal = false;
    bool m_busy = false;
};

}
