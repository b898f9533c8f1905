// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/composingform.h"

#include "app/composing/layoutrules.h"
#include "ui/composing/bodyedit.h"
#include "ui/composing/bodytools.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

using namespace composing;

namespace {

constexpr int longestLine = 500;
constexpr int bodyLines = 12;
constexpr int mostCopies = 100'000;

QString joinedLines(const QStringList &list)
{
    return list.join(u'\n');
}

QStringList splitLines(const QString &text)
{
    QStringList lines;
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            lines += part.trimmed();
    }
    return lines;
}

QGridLayout *grid(QVBoxLayout *column)
{
    auto *made = new QGridLayout;
    made->setHorizontalSpacing(space::m);
    made->setVerticalSpacing(space::s);
    made->setColumnStretch(0, 1);
    made->setColumnStretch(1, 1);
    column->addLayout(made);
    return made;
}

/// The minimum height of so many lines, also after the text size changes.
class TallBodyEdit : public BodyEdit
{
public:
    using BodyEdit::BodyEdit;
    QSize minimumSizeHint() const override { return {QTextEdit::minimumSizeHint().width(), fontMetrics().lineSpacing() * bodyLines}; }
    QSize sizeHint() const override { return minimumSizeHint(); }
};

}

ComposingForm::ComposingForm(QWidget *parent) : QWidget(parent), m_kind(new QComboBox), m_body(new TallBodyEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    makeHead(column);
    makeContent(column);
    makeSigning(column);
    makeMarks(column);
    setDocument({});
}

LabelledField *ComposingForm::field(const QString &key) const
{
    for (const Row &row : m_rows) {
        if (row.key == key)
            return row.box;
    }
    return nullptr;
}

LabelledField *ComposingForm::add(const char *key, const QString &label, QWidget *editor, std::function<void(const ComposedDocument &)> show,
                                  std::function<void(ComposedDocument &)> take)
{
    auto *box = new LabelledField(label, editor, this);
    editor->setObjectName(QStringLiteral("composing.") + QLatin1String(key));
    m_rows += Row{QString::fromLatin1(key), box, std::move(show), std::move(take)};
    return box;
}

LabelledField *ComposingForm::line(const char *key, const QString &label, Text field)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(longestLine);
    connect(edit, &QLineEdit::textChanged, this, &ComposingForm::touch);
    return add(key, label, edit, [edit, field](const ComposedDocument &document) { edit->setText(document.*field); },
               [edit, field](ComposedDocument &document) { document.*field = edit->text().trimmed().normalized(QString::NormalizationForm_C); });
}

LabelledField *ComposingForm::lines(const char *key, const QString &label, Text field)
{
    auto *edit = new GrowingTextEdit;
    edit->setLines(1, 4);
    connect(edit, &QPlainTextEdit::textChanged, this, &ComposingForm::touch);
    return add(key, label, edit, [edit, field](const ComposedDocument &document) { edit->setPlainText(document.*field); },
               [edit, field](ComposedDocument &document) { document.*field = edit->cleanText(); });
}

LabelledField *ComposingForm::list(const char *key, const QString &label, List field, int most)
{
    auto *edit = new GrowingTextEdit;
    edit->setLines(1, most);
    connect(edit, &QPlainTextEdit::textChanged, this, &ComposingForm::touch);
    return add(key, label, edit, [edit, field](const ComposedDocument &document) { edit->setPlainText(joinedLines(document.*field)); },
               [edit, field](ComposedDocument &document) { document.*field = splitLines(edit->cleanText()); });
}

LabelledField *ComposingForm::power(const char *key, const QString &label, int index)
{
    auto *box = new QComboBox;
    box->addItem(tr("In own power"), QString());
    for (const QString &power : knownPowers())
        box->addItem(power + u'.', power);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        followPowers();
        touch();
    });
    return add(key, label, box,
               [box, index](const ComposedDocument &document) { box->setCurrentIndex(qMax(0, box->findData(document.signer.powers.value(index).power))); },
               [box, index](ComposedDocument &document) {
                   while (document.signer.powers.size() <= index)
                       document.signer.powers += Power{};
                   document.signer.powers[index].power = box->currentData().toString();
               });
}

LabelledField *ComposingForm::powerOf(const char *key, const QString &label, int index)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(longestLine);
    connect(edit, &QLineEdit::textChanged, this, &ComposingForm::touch);
    return add(key, label, edit, [edit, index](const ComposedDocument &document) { edit->setText(document.signer.powers.value(index).of); },
               [edit, index](ComposedDocument &document) {
                   if (index < document.signer.powers.size())
                       document.signer.powers[index].of = edit->text().trimmed().normalized(QString::NormalizationForm_C);
               });
}

LabelledField *ComposingForm::signerLine(const char *key, const QString &label, Signing signing, QString Signer::*field)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(longestLine);
    connect(edit, &QLineEdit::textChanged, this, &ComposingForm::touch);
    return add(key, label, edit, [edit, signing, field](const ComposedDocument &document) { edit->setText(document.*signing.*field); },
               [edit, signing, field](ComposedDocument &document) {
                   document.*signing.*field = edit->text().trimmed().normalized(QString::NormalizationForm_C);
               });
}

void ComposingForm::makeKind()
{
    if (const auto rules = LayoutRules::load()) {
        for (const LayoutKind &kind : (*rules)->kinds())
            m_kind->addItem(kind.title, kind.code);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        followKind();
        touch();
    });
}

void ComposingForm::makeHead(QVBoxLayout *column)
{
    makeKind();
    auto *rows = grid(column);
    rows->addWidget(add("kind", tr("Kind of document"), m_kind, [this](const ComposedDocument &document) { m_kind->setCurrentIndex(qMax(0, m_kind->findData(document.kind))); },
                        [this](ComposedDocument &document) { document.kind = m_kind->currentData().toString(); }), 0, 0);
    rows->addWidget(line("notation", tr("Notation"), &ComposedDocument::notation), 0, 1);
    rows->addWidget(lines("parent_agency", tr("Parent agency"), &ComposedDocument::parentAgency), 1, 0);
    rows->addWidget(lines("agency", tr("Issuing agency"), &ComposedDocument::agency), 1, 1);
    rows->addWidget(line("place", tr("Place of issue"), &ComposedDocument::place), 2, 0);
    rows->addWidget(line("issuer", tr("Issuing authority"), &ComposedDocument::issuer), 2, 1);
    column->addWidget(lines("subject", tr("Subject"), &ComposedDocument::subject));
    column->addWidget(list("addressees", tr("Addressed to, a line each"), &ComposedDocument::addressees, 8));
    column->addWidget(list("bases", tr("Legal bases, a line each"), &ComposedDocument::bases, 10));
}

void ComposingForm::makeContent(QVBoxLayout *column)
{
    column->addWidget(new BodyTools(m_body, this));
    connect(m_body, &QTextEdit::textChanged, this, &ComposingForm::touch);
    column->addWidget(add("body", tr("Content"), m_body, [this](const ComposedDocument &document) { m_body->setBody(document.body); },
                          [this](ComposedDocument &document) { document.body = m_body->body(); }), 1);
}

void ComposingForm::makeSigning(QVBoxLayout *column)
{
    column->addWidget(new SectionHeader(tr("Signing")));
    auto *rows = grid(column);
    rows->addWidget(power("power1", tr("Power"), 0), 0, 0);
    rows->addWidget(powerOf("of1", tr("Of whom"), 0), 0, 1);
    rows->addWidget(power("power2", tr("Further power"), 1), 1, 0);
    rows->addWidget(powerOf("of2", tr("Further of whom"), 1), 1, 1);
    rows->addWidget(signerLine("title", tr("Signer's title"), &ComposedDocument::signer, &Signer::title), 2, 0);
    rows->addWidget(signerLine("signer", tr("Signer"), &ComposedDocument::signer, &Signer::name), 2, 1);
    rows->addWidget(signerLine("cotitle", tr("Title of who signs at the left"), &ComposedDocument::cosigner, &Signer::title), 3, 0);
    rows->addWidget(signerLine("cosigner", tr("Who signs at the left"), &ComposedDocument::cosigner, &Signer::name), 3, 1);
    column->addWidget(list("recipients", tr("Recipients, a line each"), &ComposedDocument::recipients, 12));
}

void ComposingForm::makeMarks(QVBoxLayout *column)
{
    column->addWidget(new SectionHeader(tr("Marks")));
    auto *rows = grid(column);
    auto *urgency = new QComboBox;
    const std::pair<const char *, QString> degrees[] = {{"normal", tr("None")}, {"urgent", QStringLiteral("Khẩn")}, {"very_urgent", QStringLiteral("Thượng khẩn")},
                                                        {"express", QStringLiteral("Hỏa tốc")}};
    for (const auto &[code, name] : degrees)
        urgency->addItem(name, QString::fromLatin1(code));
    connect(urgency, &QComboBox::currentIndexChanged, this, &ComposingForm::touch);
    rows->addWidget(add("urgency", tr("Urgency"), urgency, [urgency](const ComposedDocument &document) { urgency->setCurrentIndex(qMax(0, urgency->findData(document.urgency))); },
                        [urgency](ComposedDocument &document) { document.urgency = urgency->currentData().toString(); }), 0, 0);
    rows->addWidget(line("circulation", tr("Circulation"), &ComposedDocument::circulation), 0, 1);
    rows->addWidget(line("drafter_mark", tr("Drafter's mark"), &ComposedDocument::drafterMark), 1, 0);
    auto *copies = new QLineEdit;
    copies->setValidator(new QIntValidator(0, mostCopies, copies));
    connect(copies, &QLineEdit::textChanged, this, &ComposingForm::touch);
    rows->addWidget(add("copies", tr("Copies"), copies,
                        [copies](const ComposedDocument &document) { copies->setText(document.copies > 0 ? QString::number(document.copies) : QString()); },
                        [copies](ComposedDocument &document) { document.copies = qBound(0, copies->text().toInt(), mostCopies); }), 1, 1);
    column->addWidget(list("contact", tr("Contact, at the foot of the first page"), &ComposedDocument::contact, 4));
}

/// Of whom the power is can be said where there is one.
void ComposingForm::followPowers()
{
    for (const char *number : {"1", "2"}) {
        const LabelledField *power = field(QStringLiteral("power") + QLatin1String(number));
        LabelledField *of = field(QStringLiteral("of") + QLatin1String(number));
        if (power && of)
            of->editor()->setEnabled(!qobject_cast<QComboBox *>(power->editor())->currentData().toString().isEmpty());
    }
}

void ComposingForm::followKind()
{
    const auto rules = LayoutRules::load();
    const LayoutKind *kind = rules ? (*rules)->kind(m_kind->currentData().toString()) : nullptr;
    if (!kind)
        return;
    const bool two = kind->form == DocumentForm::Minutes || kind->form == DocumentForm::Agreement;
    field(QStringLiteral("issuer"))->setVisible(kind->form == DocumentForm::Decision || kind->form == DocumentForm::Telegram || !m_given.issuer.isEmpty());
    // What is written already is never hidden.
    const bool addressed = kind->addressees != LayoutKind::Addressees::None || !document().addressees.isEmpty();
    field(QStringLiteral("addressees"))->setVisible(addressed);
    for (const char *key : {"cotitle", "cosigner"})
        field(QString::fromLatin1(key))->setVisible(two || !m_given.cosigner.isEmpty());
}

void ComposingForm::setDocument(const ComposedDocument &document)
{
    m_showing = true;
    m_given = document;
    for (const Row &row : std::as_const(m_rows))
        row.show(document);
    followKind();
    followPowers();
    m_showing = false;
}

ComposedDocument ComposingForm::document() const
{
    ComposedDocument document = m_given;
    for (const Row &row : m_rows)
        row.take(document);
    document.signer.powers.removeIf([](const Power &power) { return power.power.isEmpty(); });
    return document;
}

void ComposingForm::touch()
{
    if (!m_showing)
        Q_EMIT changed();
}

}
