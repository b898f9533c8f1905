// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signingsetup.h"

#include "app/office/background.h"
#include "app/rules/facts.h"
#include "app/signing/make/sign.h"
#include "app/words/errorwords.h"
#include "ui/incoming/formlayout.h"
#include "ui/models/onresult.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/passwordpair.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int dialogWidth = 560;
constexpr int pictureWidth = 180;
constexpr int pictureHeight = 72;
const QString driversKey = QStringLiteral("signing/drivers");
const QString timestampKey = QStringLiteral("signing/timestamp");

/// An address without a scheme is one of the web; null where it is none.
QUrl addressFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("http://") + text, QUrl::StrictMode);
    const bool good = url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    return good ? url : QUrl();
}
}

QUrl timestampAddress(UiSettings &settings)
{
    const QString kept = settings.store().value(timestampKey).toString();
    return kept.isEmpty() ? QUrl() : addressFrom(kept);
}

signing::KeySources keySourcesOf(UiSettings &settings)
{
    signing::KeySources sources = signing::KeySources::usual();
    const QStringList own = settings.store().value(driversKey).toStringList();
    for (const QString &driver : own) {
        if (!sources.modules.contains(driver))
            sources.modules << driver;
    }
    return sources;
}

SigningSetup::SigningSetup(Office &office, UiSettings &settings, QWidget *parent)
    : FormDialog(QStringLiteral("signingSetup"), tr("Signing on this computer"), {}, dialogWidth, parent), m_office(office), m_settings(settings),
      m_pictures(settings, office.identity().person.id), m_banner(new Banner(this))
{
    m_banner->hide();
    column()->addWidget(m_banner);
    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(space::l);
    addPicture(pictures, SigningPictures::Which::Signature, tr("Picture of the handwritten signature (blue, PNG with a transparent ground)"), QStringLiteral("signature"));
    addPicture(pictures, SigningPictures::Which::Seal, tr("Picture of the agency's seal (red, PNG with a transparent ground)"), QStringLiteral("seal"));
    column()->addLayout(pictures);
    column()->addWidget(new Separator(Qt::Horizontal, this));
    addDriver();
    addTimestamp();
    column()->addWidget(new Separator(Qt::Horizontal, this));
    addKeyFile();
    column()->addStretch(1);
    showPictures();
    askWhoMay();
}

void SigningSetup::addPicture(QHBoxLayout *beside, SigningPictures::Which which, const QString &label, const QString &name)
{
    auto *shown = plainLabel({}, this);
    shown->setObjectName(QStringLiteral("signingSetup.") + name);
    shown->setFixedSize(pictureWidth, pictureHeight);
    shown->setAlignment(Qt::AlignCenter);
    shown->setAutoFillBackground(true);
    QPalette paper = shown->palette(); // as on paper, in the dark too
    paper.setColor(QPalette::Window, Qt::white);
    paper.setColor(QPalette::WindowText, Qt::darkGray);
    shown->setPalette(paper);
    auto *choose = new Button(tr("Choose a file…"), Button::Look::Framed, this);
    choose->setAccessibleName(tr("Choose a file…") + QStringLiteral(" ") + label);
    auto *forget = new Button(tr("Remove"), Button::Look::Flat, this);
    forget->setAccessibleName(tr("Remove") + QStringLiteral(" ") + label);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::s);
    beside->addLayout(part, 1);
    part->addWidget(wrappedLabel(label, this));
    part->addWidget(shown);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(choose);
    row->addWidget(forget);
    row->addStretch(1);
    part->addLayout(row);
    auto *where = wrappedLabel({}, this);
    where->setObjectName(QStringLiteral("signingSetup.where.") + name);
    part->addWidget(where, 1, Qt::AlignTop);
    m_shown.insert(which, {shown, where});
    connect(choose, &Button::clicked, this, [this, which] { choosePicture(which); });
    connect(forget, &Button::clicked, this, [this, which] { removePicture(which); });
}

void SigningSetup::choosePicture(SigningPictures::Which which)
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, which](const QString &path) {
        const Result<QByteArray> png = SigningPictures::fromFile(path);
        m_banner->show(Banner::Kind::Error, png ? QString() : ErrorWords::sentence(png.error()));
        if (png)
            takePicture(which, *png);
    });
    dialog->open();
}

/// The workflow says who keeps a picture in the office; others keep theirs on their PC.
void SigningSetup::askWhoMay()
{
    onResult(m_office.actions(rules::settingsSubject(), "settings"), this, [this](const Result<QList<ActionState>> &states) {
        for (const ActionState &one : states.value_or(QList<ActionState>())) {
            m_keepsSignature = m_keepsSignature || (one.action == "settings.signature_changed" && one.allowed);
            m_keepsSeal = m_keepsSeal || (one.action == "settings.seal_changed" && one.allowed);
        }
        loadPictures();
    });
}

void SigningSetup::takePicture(SigningPictures::Which which, const QByteArray &png)
{
    if (!(which == SigningPictures::Which::Seal ? m_keepsSeal : m_keepsSignature)) {
        m_pictures.take(which, png);
        showPictures();
        Q_EMIT changed();
        return;
    }
    onResult(which == SigningPictures::Which::Seal ? directory::keepSeal(m_office, png) : directory::keepSignature(m_office, png), this,
             [this](const Result<Receipt> &done) { recorded(done); });
}

void SigningSetup::removePicture(SigningPictures::Which which)
{
    m_pictures.forget(which);
    if (m_pictures.isKept(which) && (which == SigningPictures::Which::Seal ? m_keepsSeal : m_keepsSignature))
        takePicture(which, {});
    showPictures();
    Q_EMIT changed();
}

void SigningSetup::recorded(const Result<Receipt> &done)
{
    m_banner->show(Banner::Kind::Error, done ? QString() : ErrorWords::sentence(done.error()));
    loadPictures();
}

void SigningSetup::loadPictures()
{
    onResult(directory::signingPictures(m_office), this, [this](const Result<directory::SigningPictures> &kept) {
        if (kept)
            m_pictures.setKept(*kept);
        showPictures();
        Q_EMIT changed();
    });
}

void SigningSetup::showPictures()
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        const QImage picture = m_pictures.picture(it.key());
        QLabel *shown = it->picture;
        if (picture.isNull())
            shown->setText(tr("none"));
        else
            shown->setPixmap(QPixmap::fromImage(picture.scaled(shown->size() - QSize(space::s, space::s), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        it->where->setText(m_pictures.isKept(it.key()) ? tr("Kept by the office: it is there on every PC that you sign at.")
                           : picture.isNull()         ? QString()
                                                      : tr("On this computer only."));
    }
}

void SigningSetup::addDriver()
{
    m_drivers = new QLineEdit(m_settings.store().value(driversKey).toStringList().join(u':'), this);
    addField(column(), tr("Driver of the token (PKCS#11), where the computer does not find it itself"), m_drivers, QStringLiteral("signingSetup.drivers"));
    m_drivers->setPlaceholderText(QStringLiteral("opensc-pkcs11.so"));
    connect(m_drivers, &QLineEdit::editingFinished, this, [this] {
        m_settings.store().setValue(driversKey, m_drivers->text().split(u':', Qt::SkipEmptyParts));
        Q_EMIT changed();
    });
}

void SigningSetup::addTimestamp()
{
    m_timestamp = new QLineEdit(m_settings.store().value(timestampKey).toString(), this);
    addField(column(), tr("Time stamping service, where the office has one (http or https address)"), m_timestamp, QStringLiteral("signingSetup.timestamp"));
    m_timestamp->setPlaceholderText(tr("none: the time is that of this computer"));
    connect(m_timestamp, &QLineEdit::editingFinished, this, [this] {
        const QString typed = m_timestamp->text().trimmed();
        const QUrl address = addressFrom(typed);
        if (!typed.isEmpty() && address.isEmpty()) {
            m_banner->show(Banner::Kind::Error, tr("“%1” is no address of a time stamping service. Write one that begins with http:// or https://.").arg(typed));
            return;
        }
        m_banner->show(Banner::Kind::Note, {});
        m_timestamp->setText(typed.isEmpty() ? QString() : address.toString());
        m_settings.store().setValue(timestampKey, m_timestamp->text());
        Q_EMIT changed();
    });
}

void SigningSetup::addKeyFile()
{
    m_keyFile = new QLineEdit(this);
    m_keyFile->setReadOnly(true);
    auto *choose = new Button(tr("Choose a file…"), Button::Look::Framed, this);
    choose->setObjectName(QStringLiteral("signingSetup.chooseKey"));
    connect(choose, &Button::clicked, this, &SigningSetup::chooseKeyFile);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::s);
    auto *fileColumn = new QVBoxLayout;
    file->addLayout(fileColumn, 1);
    addField(fileColumn, tr("Key from a file (.p12, .pfx)"), m_keyFile, QStringLiteral("signingSetup.keyFile"));
    file->addWidget(choose, 0, Qt::AlignBottom);
    column()->addLayout(file);
    m_password = new PasswordEdit(this);
    m_storePassword = new PasswordEdit(this);
    auto *passwords = new QHBoxLayout;
    passwords->setSpacing(space::m);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    addField(left, tr("Password of the file"), m_password, QStringLiteral("signingSetup.password"));
    addField(right, tr("PIN of the keys kept on this computer (a new one the first time)"), m_storePassword, QStringLiteral("signingSetup.storePassword"));
    passwords->addLayout(left, 1);
    passwords->addLayout(right, 1);
    column()->addLayout(passwords);
    m_repeated = new PasswordEdit(this);
    m_repeatedField = addField(column(), tr("The new PIN once more"), m_repeated, QStringLiteral("signingSetup.repeated"));
    m_repeatedField->setVisible(!hasStore());
    auto *take = new Button(tr("Import the key"), Button::Look::Framed, this);
    take->setObjectName(QStringLiteral("signingSetup.import"));
    take->setEnabled(false);
    connect(m_keyFile, &QLineEdit::textChanged, take, [take](const QString &path) { take->setEnabled(!path.isEmpty()); });
    connect(take, &Button::clicked, this, &SigningSetup::importKeyFile);
    column()->addWidget(take, 0, Qt::AlignLeft);
    column()->addWidget(wrappedLabel(tr("A key in a file is weaker than a token: whoever copies the file and learns its password signs in your name. Delete the file afterwards."), this));
}

void SigningSetup::chooseKeyFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the file of the key"));
    dialog->setNameFilter(tr("Keys (*.p12 *.pfx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_keyFile, &QLineEdit::setText);
    dialog->open();
}

/// Whether keys were imported on this computer before; then their PIN is known.
bool SigningSetup::hasStore() const
{
    return QFile::exists(keySourcesOf(m_settings).userStore + QStringLiteral("/cert9.db"));
}

/// A PIN that is set for the first time is typed twice: nobody could find out what was mistyped.
bool SigningSetup::hasStorePin()
{
    const bool repeated = m_repeatedField->isHidden() || m_repeated->text() == m_storePassword->text();
    if (repeated && !m_storePassword->text().isEmpty())
        return true;
    m_banner->show(Banner::Kind::Error, repeated ? tr("Type the PIN that protects the keys kept on this computer. The first time it is a new one that you choose.")
                                                 : tr("The two new PINs are not the same. Type the same one twice."));
    (repeated ? m_storePassword : m_repeated)->setFocus();
    return false;
}

/// Each password is used once and wiped, whatever comes of it.
void SigningSetup::importKeyFile()
{
    if (m_busy || m_keyFile->text().isEmpty() || !hasStorePin())
        return;
    m_busy = true;
    m_repeated->clear();
    QString password = m_password->text();
    QString storePassword = m_storePassword->text();
    m_password->clear();
    m_storePassword->clear();
    const auto pins = std::make_shared<std::pair<signing::Pin, signing::Pin>>(signing::Pin(std::move(password)), signing::Pin(std::move(storePassword)));
    const auto work = [sources = keySourcesOf(m_settings), path = m_keyFile->text(), pins] { return signing::importKeyFile(sources, path, std::move(pins->first), std::move(pins->second)); };
    onResult(inBackground(m_office, work), this, [this](const Result<QStringList> &ids) {
        m_busy = false;
        if (!ids) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(ids.error()));
            return;
        }
        m_keyFile->clear();
        m_repeatedField->setVisible(!hasStore());
        m_banner->show(Banner::Kind::Good, tr("%n key(s) imported. Delete the file now, or keep it where nobody else comes.", nullptr, int(ids->size())));
        Q_EMIT changed();
    });
}

}
