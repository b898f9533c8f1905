// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/kinds.h"
#include "app/office/background.h"
#include "app/words/errorwords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/pdf/pdfview.h"
#include "ui/shell/actions.h"
#include "ui/shell/uisettings.h"
#include "ui/signing/signingpage.h"
#include "ui/signing/signingsetup.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/passwordpair.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace congso {

// How the page of signing looks: the list, the pages, what is signed with.

namespace {
constexpr int sideWidth = 312;

/// Names in certificates are longer or shorter than those of the office: "Nguyễn Văn Ký (Giám đốc)".
bool isOf(const QString &certificate, const QString &name)
{
    return certificate.contains(name, Qt::CaseInsensitive) || (!certificate.isEmpty() && name.contains(certificate, Qt::CaseInsensitive));
}
}

void SigningPage::build()
{
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("signing.banner"));
    m_banner->hide();
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("signing.list"));
    m_list->setAccessibleName(tr("Documents to sign"));
    m_list->setModel(m_model);
    setUpTwoLineList(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && index.row() != m_shown)
            showRow(index.row());
    });
    auto *left = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::s, space::s, space::l, space::s);
    head->addWidget(new Button(actions().action(QStringLiteral("signing.close")), Button::Look::Flat, left));
    head->addStretch(1);
    m_title = quietLabel({}, left);
    m_title->setObjectName(QStringLiteral("signing.count"));
    head->addWidget(m_title);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Separator(Qt::Horizontal, left));
    column->addWidget(m_list, 1);
    auto *split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(buildPages());
    split->addWidget(buildSide());
    split->setStretchFactor(1, 1);
    keepSplitter(split, m_parts.settings, QStringLiteral("signing/split"), {300, 560, sideWidth});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    whole->addWidget(split, 1);
}

QWidget *SigningPage::buildPages()
{
    auto *holder = new QWidget(this);
    m_pages = new PdfView(holder);
    m_placeNote = wrappedLabel({}, holder);
    m_placeNote->setObjectName(QStringLiteral("signing.place"));
    m_placeNote->setMargin(space::s);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_placeNote);
    connect(m_pages, &PdfView::opened, this, &SigningPage::showBox);
    connect(m_pages->area(), &PageArea::boxMoved, this, [this](int page, const QRectF &points) {
        if (m_shown < 0)
            return;
        m_rows[m_shown].place = {page, points};
        m_rows[m_shown].certain = true; // the person has put it there
        updateState();
    });
    return holder;
}

QWidget *SigningPage::buildSide()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    m_certificates = new QComboBox(side);
    m_certificates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_certificates->setObjectName(QStringLiteral("signing.certificate"));
    column->addWidget(new LabelledField(tr("Certificate"), m_certificates, side));
    m_certificateNote = wrappedLabel({}, side);
    m_certificateNote->setObjectName(QStringLiteral("signing.certificateNote"));
    column->addWidget(m_certificateNote);
    connect(m_certificates, &QComboBox::currentIndexChanged, this, &SigningPage::showKey);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new Button(actions().action(QStringLiteral("signing.keys")), Button::Look::Flat, side));
    row->addStretch(1);
    column->addLayout(row);
    m_pin = new PasswordEdit(side);
    m_pin->setObjectName(QStringLiteral("signing.pin"));
    m_pinField = new LabelledField(tr("PIN"), m_pin, side);
    column->addWidget(m_pinField);
    connect(m_pin, &PasswordEdit::capsLockNoticed, this, [this](bool on) {
        m_pinField->setState(on ? LabelledField::State::Check : LabelledField::State::Plain, on ? tr("Caps Lock seems to be on") : QString());
    });
    connect(m_pin, &QLineEdit::textChanged, this, &SigningPage::updateState);
    connect(m_pin, &QLineEdit::returnPressed, this, &SigningPage::sign);
    auto *sign = new Button(actions().action(QStringLiteral("signing.sign")), Button::Look::Primary, side);
    sign->setObjectName(QStringLiteral("signing.do"));
    column->addWidget(sign);
    m_progress = new ProgressLine(side);
    m_progress->hide();
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_stop.request_stop(); });
    column->addWidget(m_progress);
    m_lookNote = wrappedLabel(tr("One PIN signs the documents of this list and is forgotten. It is tried once; nothing is tried again by itself."), side);
    column->addWidget(m_lookNote);
    column->addStretch(1);
    column->addWidget(new Button(actions().action(QStringLiteral("signing.leaveOut")), Button::Look::Flat, side), 0, Qt::AlignLeft);
    column->addWidget(new Button(actions().action(QStringLiteral("signing.setup")), Button::Look::Flat, side), 0, Qt::AlignLeft);
    return side;
}

bool SigningPage::isPrintedOtherwise(const Row &row)
{
    return row.printed == outgoing::PrintedCode::NoNumber || row.printed == outgoing::PrintedCode::Otherwise;
}

void SigningPage::showRows()
{
    while (m_model->rowCount() > m_rows.size())
        m_model->removeRow(m_model->rowCount() - 1);
    while (m_model->rowCount() < m_rows.size()) {
        auto *item = new QStandardItem;
        item->setEditable(false);
        m_model->appendRow(item);
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        ChipText chip;
        switch (row.state) {
        case Row::State::Reading: chip = {tr("reading"), Tone::Neutral}; break;
        case Row::State::Ready: chip = isPrintedOtherwise(row) ? ChipText{tr("look at the number"), Tone::DueSoon} : row.certain ? ChipText{tr("to sign"), Tone::Primary} : ChipText{tr("look at the place"), Tone::DueSoon}; break;
        case Row::State::Refused: chip = row.slot.isEmpty() ? ChipText{tr("cannot be signed"), Tone::Overdue} : ChipText{tr("goes unsigned"), Tone::DueSoon}; break;
        case Row::State::Signing: chip = {tr("being signed"), Tone::DueSoon}; break;
        case Row::State::Signed: chip = {tr("signed"), Tone::Done}; break;
        case Row::State::Failed: chip = {tr("not signed"), Tone::Overdue}; break;
        }
        QStandardItem *item = m_model->item(i);
        const QString code = row.document.code.isEmpty() ? incoming::kindName(row.document.fields.kind) : row.document.code;
        const QString about = row.slot.isEmpty() ? row.document.fields.subject : tr("Attachment of %1").arg(code);
        const QString first = row.slot.isEmpty() ? code : row.file.name;
        const QString second = row.said.isEmpty() ? about : row.said;
        item->setData(first, RowCode);
        item->setData(second, RowSubject);
        item->setData(QVariant::fromValue(QList<ChipText>{chip}), RowChips);
        item->setData(row.state == Row::State::Signed, RowQuiet);
        item->setToolTip(plainToolTip(second));
        item->setData(QStringList{first, second, chip.text}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    }
    m_list->setCurrentIndex(m_model->index(m_shown, 0));
    m_title->setText(tr("%n document(s)", nullptr, documents()));
}

/// Tokens answer slowly, or not at all: never in the window's thread.
void SigningPage::listKeys()
{
    if (m_listing || m_signing)
        return;
    m_listing = true;
    updateState();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_parts.office.now(), Qt::UTC);
    const auto work = [sources = keySourcesOf(m_parts.settings), now] { return signing::listKeys(sources, now); };
    onResult(inBackground(m_parts.office, work), this, [this](const signing::KeyList &keys) {
        m_listing = false;
        takeKeys(keys);
    });
}

void SigningPage::takeKeys(const signing::KeyList &keys)
{
    const QString before = m_keys.identities.value(m_certificates->currentIndex()).id;
    const QString last = m_parts.settings.store().value(QStringLiteral("signing/last-") + signing::signAsText(m_as)).toString();
    m_keys = keys;
    const QSignalBlocker quiet(m_certificates);
    m_certificates->clear();
    int choose = 0;
    bool known = false;
    for (int i = 0; i < keys.identities.size(); ++i) {
        const signing::SigningIdentity &one = keys.identities[i];
        m_certificates->addItem(plainMnemonic(QStringList{one.certificate.name, one.token.userStore ? tr("this computer") : one.token.label}.join(QStringLiteral(" · "))));
        if (one.id == before || (before.isEmpty() && one.id == last)) {
            choose = i;
            known = true;
        } else if (!known && choose == 0 && isOf(one.certificate.name, signsFor())) {
            choose = i; // of whoever signs here, where several lie on the tokens
        }
    }
    m_certificates->setCurrentIndex(keys.identities.isEmpty() ? -1 : choose);
    showKey();
}

QString SigningPage::signsFor() const
{
    return m_as == signing::SignAs::Agency ? m_parts.directory.current().agency.name : m_parts.office.identity().person.name;
}

void SigningPage::showKey()
{
    const int chosen = m_certificates->currentIndex();
    if (chosen < 0 || chosen >= m_keys.identities.size()) {
        QStringList problems;
        for (const Error &problem : m_keys.problems)
            problems << ErrorWords::sentence(problem);
        m_certificateNote->setText(m_listing ? tr("Looking for certificates…")
                                             : tr("No certificate to sign with was found. Plug the token in, or import a key from a file under “Pictures and keys”.") + u' ' + problems.join(u' '));
        updateState();
        return;
    }
    const signing::SigningIdentity &one = m_keys.identities[chosen];
    QStringList lines{tr("Issued by %1").arg(one.certificate.issuer), tr("Valid until %1").arg(shownDate(one.certificate.until.toLocalTime().date()))};
    if (one.unusable)
        lines << ErrorWords::sentence(*one.unusable);
    else if (one.token.tries == signing::PinTries::Few)
        lines << tr("A wrong PIN was given before: few tries are left.");
    else if (one.token.tries == signing::PinTries::Final)
        lines << tr("The next wrong PIN locks the token.");
    if (!isOf(one.certificate.name, signsFor()))
        lines << (m_as == signing::SignAs::Agency ? tr("It is of %1. Here %2 signs: is it the right one?") : tr("It is of %1. Here %2 signs: is it yours?")).arg(one.certificate.name, signsFor());
    m_certificateNote->setText(lines.join(u'\n'));
    m_parts.settings.store().setValue(QStringLiteral("signing/last-") + signing::signAsText(m_as), one.id);
    m_pinField->setVisible(!one.token.ownPinPad);
    updateState();
}

void SigningPage::openSetup()
{
    auto *dialog = new SigningSetup(m_parts.office, m_parts.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SigningSetup::changed, this, [this] {
        listKeys();
        loadPictures([this] { showBox(); });
    });
    dialog->open();
}

void SigningPage::updateState()
{
    const int able = ableDocuments();
    const int chosen = m_certificates->currentIndex();
    const bool key = chosen >= 0 && chosen < m_keys.identities.size() && !m_keys.identities[chosen].unusable;
    const bool pin = key && (m_keys.identities[chosen].token.ownPinPad || !m_pin->text().isEmpty());
    const bool reading = count(Row::State::Reading) > 0;
    const QString why = m_signing ? tr("Signing is going on.") : reading ? tr("The documents are still being read.") : able == 0 ? tr("No document of the list can be signed.")
        : !key ? tr("Choose a certificate that can sign.") : tr("Type the PIN first.");
    actions().setEnabled(QStringLiteral("signing.sign"), !m_signing && !reading && able > 0 && pin, why);
    actions().action(QStringLiteral("signing.sign"))->setText(able > 0 ? tr("Sign %n document(s)", nullptr, able) : tr("Sign the list"));
    actions().setEnabled(QStringLiteral("signing.leaveOut"), !m_signing && !reading && m_shown >= 0, tr("Signing is going on."));
    actions().setEnabled(QStringLiteral("signing.keys"), !m_signing && !m_listing, tr("Certificates are being looked for."));
    actions().setEnabled(QStringLiteral("signing.next"), m_shown + 1 < m_rows.size(), tr("It is the last one."));
    actions().setEnabled(QStringLiteral("signing.previous"), m_shown > 0, tr("It is the first one."));
    m_certificates->setEnabled(!m_signing);
    m_pin->setEnabled(!m_signing);
    const Row *shown = m_shown >= 0 && m_shown < m_rows.size() ? &m_rows[m_shown] : nullptr;
    const bool open = shown && shown->state == Row::State::Ready;
    const bool failed = shown && shown->state == Row::State::Failed;
    m_placeNote->setVisible(open || failed);
    if (failed)
        m_placeNote->setText(shown->said); // the list has room for its beginning only
    if (!open)
        return;
    QString note = shown->certain ? tr("The frame shows where it will stand, as the law wants it. Drag it where that is wrong, or move it with Ctrl and the arrow keys.")
                                  : tr("Title and name of who signs were not found for certain: drag the frame where the signature belongs.");
    if (shown->lines.isEmpty() && !m_pictured)
        note += u' ' + (m_as == signing::SignAs::Agency ? tr("There is no picture of the seal yet: words stand in its place. Choose one under “Pictures and keys”.")
                                                        : tr("There is no picture of the signature yet: words stand in its place. Choose one under “Pictures and keys”."));
    if (shown->printed == outgoing::PrintedCode::NoNumber)
        note = tr("The page has no number, and no blank where it can be filled in. In the register it is %1: send the draft back, so that it is written there.").arg(shown->document.code) + u' ' + note;
    else if (isPrintedOtherwise(*shown))
        note = tr("The page bears another number or notation than the register, where it is %1. Send the draft back, or void the number and take it with the right notation.").arg(shown->document.code) + u' ' + note;
    m_placeNote->setText(note);
}

}
