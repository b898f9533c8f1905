// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/signatureline.h"

#include "app/directory/trustedcertificates.h"
#include "app/reading/filereader.h"
#include "app/rules/facts.h"
#include "app/words/signaturewords.h"
#include "ui/incoming/signaturesdialog.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

namespace congso {

namespace {
constexpr int wallClockMs = 120'000; ///< nobody waits for it

QList<QByteArray> bytesOf(const QList<CertificateSeen> &certificates)
{
    QList<QByteArray> bytes;
    for (const CertificateSeen &one : certificates)
        bytes << one.bytes;
    return bytes;
}

/// Ends in "…" where there is no room for its words.
class ShortButton final : public Button
{
public:
    using Button::Button;
    QSize minimumSizeHint() const override { return {qMin(Button::sizeHint().width(), scaled(64, fontMetrics())), Button::sizeHint().height()}; }
};
}

SignatureLine::SignatureLine(Office &office, FileReader *reader, QWidget *parent)
    : QWidget(parent), m_office(office), m_reader(reader), m_verdict(new Chip({}, Tone::Neutral, this)), m_sentence(new ShortButton(QString(), Button::Look::Flat, this))
{
    setObjectName(QStringLiteral("signatureLine"));
    m_verdict->setObjectName(QStringLiteral("signatureVerdict"));
    m_sentence->setObjectName(QStringLiteral("signatureSentence"));
    m_sentence->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::l, space::xs, space::l, space::xs);
    line->setSpacing(space::s);
    line->addWidget(m_verdict);
    line->addWidget(m_sentence);
    line->addStretch(1);
    hide();
    connect(m_sentence, &QAbstractButton::clicked, this, &SignatureLine::showDetails);
    connect(&office, &Office::changed, this, [this](const ChangeSet &changes) {
        if (!changes.everything && !changes.subjects.contains(rules::settingsSubject()))
            return;
        followTrust();
    });
}

SignatureLine::~SignatureLine()
{
    m_stop.request_stop();
}

void SignatureLine::clear()
{
    m_stop.request_stop();
    ++m_generation;
    m_path.clear();
    m_hash.clear();
    m_shown = {};
    hide();
}

void SignatureLine::showFile(const QString &path, const QString &name, const QString &hash)
{
    clear();
    m_path = path;
    m_name = name;
    m_hash = hash;
    check();
}

void SignatureLine::check()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int generation = ++m_generation;
    if (const auto known = m_known.constFind(m_hash); known != m_known.cend()) {
        take(*known);
        return;
    }
    if (!m_reader)
        return;
    onResult(directory::trustedCertificates(m_office), this, [this, generation](const Result<QList<CertificateSeen>> &trusted) {
        if (generation != m_generation)
            return;
        trust(bytesOf(trusted.value_or(QList<CertificateSeen>())));
        checkTrusting();
    });
}

void SignatureLine::trust(const QList<QByteArray> &roots)
{
    if (roots != m_roots)
        m_known.clear();
    m_roots = roots;
}

/// Much changes in an office and trust hardly ever: what is being checked goes on unless it is really another.
void SignatureLine::followTrust()
{
    if (m_path.isEmpty()) {
        m_known.clear();
        return;
    }
    onResult(directory::trustedCertificates(m_office), this, [this](const Result<QList<CertificateSeen>> &trusted) {
        if (!trusted || bytesOf(*trusted) == m_roots)
            return;
        m_known.clear();
        if (!m_path.isEmpty())
            check();
    });
}

void SignatureLine::checkTrusting()
{
    ReadOptions options;
    options.stop = m_stop.get_token();
    options.name = m_name;
    options.wallClockMs = wallClockMs;
    onResult(m_reader->checkSignatures(m_path, m_roots, options), this, [this, generation = m_generation](const Result<SignatureCheck> &check) {
        if (generation != m_generation || !check)
            return; // what cannot be read is said where the pages would be
        m_known.insert(m_hash, *check);
        take(*check);
    });
}

void SignatureLine::take(const SignatureCheck &check)
{
    m_shown = check;
    const signing::Verdict verdict = signing::verdictOf(check);
    const Tone tone = verdict == signing::Verdict::Good ? Tone::Done : verdict == signing::Verdict::Doubtful ? Tone::DueSoon : Tone::Overdue;
    m_verdict->setChip(SignaturesDialog::word(verdict), tone);
    const QString sentence = SignatureWords::verdict(check);
    m_sentence->setText(plainMnemonic(sentence));
    m_sentence->setToolTip(plainToolTip(sentence));
    m_sentence->setAccessibleName(SignaturesDialog::word(verdict) + u". " + sentence);
    setVisible(!check.signatures.isEmpty());
    Q_EMIT checked(check);
}

void SignatureLine::showDetails()
{
    auto *dialog = new SignaturesDialog(m_name, m_shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}
