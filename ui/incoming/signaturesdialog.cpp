// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/signaturesdialog.h"

#include "app/words/signaturewords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace congso {

namespace {
constexpr int dialogWidth = 620;
constexpr int listHeight = 420;
constexpr int labelWidth = 190;

Tone toneOf(signing::Verdict verdict)
{
    return verdict == signing::Verdict::Good ? Tone::Done : verdict == signing::Verdict::Doubtful ? Tone::DueSoon : Tone::Overdue;
}
}

QString SignaturesDialog::word(signing::Verdict verdict)
{
    switch (verdict) {
    case signing::Verdict::Good: return tr("Signature holds");
    case signing::Verdict::Doubtful: return tr("Signature not certain");
    case signing::Verdict::Bad: break;
    }
    return tr("Signature does not hold");
}

SignaturesDialog::SignaturesDialog(const QString &file, const SignatureCheck &check, QWidget *parent)
    : FormDialog(QStringLiteral("signatures"), tr("Digital signatures"), {}, dialogWidth, parent)
{
    auto *name = new ElidedLabel(file);
    name->setElideMode(Qt::ElideMiddle);
    name->setQuiet(true);
    column()->addWidget(name);
    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, space::s, 0);
    list->setSpacing(space::m);
    for (qsizetype at = 0; at < check.signatures.size(); ++at) {
        if (at > 0)
            list->addWidget(new Separator(Qt::Horizontal));
        list->addWidget(part(check.signatures.at(at)));
    }
    list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setMinimumHeight(scaled(listHeight, fontMetrics()));
    column()->addWidget(scroll, 1);
    column()->addWidget(wrappedLabel(tr("Checked by the signed bytes and the certificate, never by the picture on the page. No network was asked: "
                                        "whether a certificate was revoked is known only where the file says so.")));
}

QWidget *SignaturesDialog::part(const SignatureFacts &facts)
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const signing::Verdict verdict = signing::verdictOf(facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new Chip(word(verdict), toneOf(verdict)));
    auto *who = headingLabel(SignatureWords::signer(facts));
    who->setObjectName(QStringLiteral("signatures.who"));
    head->addWidget(who);
    head->addStretch(1);
    column->addLayout(head);
    auto *sentence = wrappedLabel(SignatureWords::verdict(facts));
    sentence->setObjectName(QStringLiteral("signatures.sentence"));
    column->addWidget(sentence);
    for (const ChangeFound &change : facts.changes) {
        auto *line = wrappedLabel(QStringLiteral("• ") + SignatureWords::change(change));
        line->setObjectName(QStringLiteral("signatures.change"));
        column->addWidget(line);
    }
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(space::m);
    rows->setVerticalSpacing(space::xs);
    rows->setColumnMinimumWidth(0, scaled(labelWidth, fontMetrics()));
    rows->setColumnStretch(1, 1);
    int at = 0;
    for (const auto &row : SignatureWords::details(facts)) {
        rows->addWidget(quietLabel(row.first), at, 0, Qt::AlignTop);
        QLabel *value = wrappedLabel(row.second);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        rows->addWidget(value, at++, 1);
    }
    column->addLayout(rows);
    return pane;
}

}
