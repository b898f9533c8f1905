// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/glanceline.h"

#include "app/words/formatwords.h"
#include "app/words/signaturewords.h"
#include "app/words/statewords.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

namespace congso {

namespace {
/// Ends in "…" where there is no room for its words.
class ShortButton final : public Button
{
public:
    using Button::Button;
    QSize minimumSizeHint() const override { return {qMin(Button::sizeHint().width(), scaled(64, fontMetrics())), Button::sizeHint().height()}; }
};

Button *shortButton(const char *name, QWidget *parent)
{
    auto *button = new ShortButton(QString(), Button::Look::Flat, parent);
    button->setObjectName(QLatin1String(name));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->hide();
    return button;
}

void say(Button *button, const QString &words, const QStringList &details)
{
    button->setText(plainMnemonic(words));
    button->setToolTip(plainToolTip(details.join(u'\n')));
    button->setAccessibleName(words);
    button->show();
}
}

GlanceLine::GlanceLine(Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_signatures(shortButton("glance.signatures", this)), m_links(shortButton("glance.links", this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_signatures);
    line->addWidget(m_links);
    line->addStretch(1);
    connect(m_signatures, &Button::clicked, this, &GlanceLine::signaturesWanted);
    connect(m_links, &Button::clicked, this, &GlanceLine::linksWanted);
    connect(&office, &Office::changed, this, [this](const ChangeSet &changes) {
        if (!m_id.isNull() && (changes.everything || changes.subjects.contains(m_id)))
            loadLinks();
    });
}

void GlanceLine::showDocument(const SubjectId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_signatures->hide();
    m_links->hide();
    loadLinks();
}

void GlanceLine::loadLinks()
{
    const int generation = ++m_generation;
    if (m_id.isNull())
        return;
    onResult(incoming::related(m_office, m_id), this, [this, generation](const Result<QList<incoming::RelatedRow>> &links) {
        if (generation == m_generation && links)
            setLinks(*links);
    });
}

void GlanceLine::setSignatures(const QList<SignatureSeen> &signatures)
{
    if (m_id.isNull())
        return;
    QStringList names, details;
    for (const SignatureSeen &one : signatures) {
        names << one.signer;
        details << (one.at.isValid() ? tr("%1, %2").arg(one.signer, FormatWords::date(one.at.date()) + one.at.toString(QStringLiteral(" HH:mm"))) : one.signer);
    }
    names.removeDuplicates();
    if (signatures.isEmpty()) {
        say(m_signatures, tr("No digital signature"), {});
        return;
    }
    details << tr("As the file itself says; it is being checked.");
    say(m_signatures, tr("%n digital signature(s): %1", nullptr, int(signatures.size())).arg(FormatWords::list(names)), details);
}

void GlanceLine::setChecked(const SignatureCheck &check)
{
    if (m_id.isNull() || check.signatures.isEmpty())
        return;
    QStringList details;
    for (const SignatureFacts &facts : check.signatures)
        details << SignatureWords::verdict(facts);
    say(m_signatures, SignatureWords::verdict(check), details);
}

void GlanceLine::setLinks(const QList<incoming::RelatedRow> &links)
{
    if (links.isEmpty()) {
        say(m_links, tr("No linked document"), {});
        return;
    }
    QStringList details;
    for (const incoming::RelatedRow &row : links)
        details << StateWords::link(row.link.kind, row.outwards).arg(shownCode(row.other.code)) + QStringLiteral(" · ") + row.other.subject;
    const QString first = details.first().section(QStringLiteral(" · "), 0, 0);
    say(m_links, links.size() == 1 ? first : tr("%1 and %n more", nullptr, int(links.size()) - 1).arg(first), details);
}

}
