// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/findingsbox.h"

#include "app/words/statewords.h"
#include "db/text/fold.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr qsizetype shownLetters = 220;
constexpr qsizetype keyLetters = 80;
constexpr qsizetype longestNote = 2000; // of an assignment's note in resources/data/workflow.json

QString keyOf(const RecognisedTask &task)
{
    return QStringLiteral("task:") + task.who.left(keyLetters) + u'|' + task.what.value.left(keyLetters);
}

QString keyOf(const incoming::ProposedLink &link)
{
    return QStringLiteral("link:") + link.document.toString();
}

QString keyOf(const LeadSuggestion &lead)
{
    return QStringLiteral("lead:") + lead.lead;
}

/// Cut between two words.
QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : QString(text.left(std::max(text.lastIndexOf(u' ', most), most / 2)) + u'…');
}

QString foldedAgency(const QString &name)
{
    return text::fold(name).replace(QLatin1String("uy ban nhan dan"), QLatin1String("ubnd"));
}

/// "Sở Nội vụ, Giám đốc Sở Tài chính và UBND các xã" → each of them, folded, the office instead of who heads it.
QStringList namedIn(const QString &who)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;]\\s*|\\s+va\\s+"));
    static const QRegularExpression head(QStringLiteral("^(?:(?:cac )?dong chi |ong |ba )?(?:pho )?(?:tong giam doc|giam doc|chu tich|thu truong|nguoi dung dau|lanh dao|cuc truong|hieu truong|vien truong|truong ban) (?=\\S)"));
    QStringList named = foldedAgency(who).split(between, Qt::SkipEmptyParts);
    for (QString &name : named)
        name.remove(head);
    return named;
}

/// "ubnd các xã, phường" tells each of them.
bool isOneOfAll(const QString &agency, const QStringList &named)
{
    static const QRegularExpression commune(QStringLiteral("^ubnd (xa|phuong|dac khu)\\b"));
    const QString kind = commune.match(agency).captured(1);
    const auto all = std::find_if(named.begin(), named.end(), [](const QString &name) { return name.startsWith(QLatin1String("ubnd cac ")); });
    return !kind.isEmpty() && std::any_of(all, named.end(), [&kind](const QString &name) { return name == kind || name.startsWith(QLatin1String("ubnd cac ") + kind); });
}
}

FindingsBox::FindingsBox(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, space::xs, 0, space::xs);
    setObjectName(QStringLiteral("findings"));
}

void FindingsBox::setDirectory(const directory::Directory &directory)
{
    m_directory = directory;
    show();
}

void FindingsBox::setFindings(const LetterFindings &findings)
{
    m_findings = findings;
    m_links.clear();
    m_everybodys = false;
    show();
}

void FindingsBox::setLinks(const QList<incoming::ProposedLink> &links)
{
    m_links = links;
    show();
}

void FindingsBox::setLeads(const QList<LeadSuggestion> &leads)
{
    m_leads = leads;
    show();
}

void FindingsBox::setLead(const UnitId &lead)
{
    if (m_lead == lead)
        return;
    m_lead = lead;
    show();
}

bool FindingsBox::isEmpty() const
{
    return m_linked.isEmpty() && (!m_rows || m_rows->layout()->isEmpty());
}

QString FindingsBox::text() const
{
    QJsonArray links;
    for (const QJsonObject &link : m_linked)
        links << link;
    QJsonArray taken;
    QJsonArray dropped;
    for (auto one = m_verdicts.cbegin(); one != m_verdicts.cend(); ++one)
        (*one == Verdict::Taken ? taken : dropped) << one.key();
    if (links.isEmpty() && taken.isEmpty() && dropped.isEmpty())
        return {};
    const QJsonObject all{{QStringLiteral("links"), links}, {QStringLiteral("taken"), taken}, {QStringLiteral("dropped"), dropped}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void FindingsBox::setText(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    m_verdicts.clear();
    m_linked.clear();
    const QJsonArray taken = all[QLatin1String("taken")].toArray();
    for (const QJsonValue &key : taken)
        m_verdicts.insert(key.toString(), Verdict::Taken);
    const QJsonArray dropped = all[QLatin1String("dropped")].toArray();
    for (const QJsonValue &key : dropped)
        m_verdicts.insert(key.toString(), Verdict::Dropped);
    const QJsonArray links = all[QLatin1String("links")].toArray();
    for (const QJsonValue &link : links)
        m_linked.insert(QStringLiteral("link:") + link[QLatin1String("document")].toString(), link.toObject());
    show();
}

void FindingsBox::decide(const QString &key, Verdict verdict)
{
    if (verdict == Verdict::None)
        m_verdicts.remove(key);
    else
        m_verdicts.insert(key, verdict);
    if (verdict != Verdict::Taken)
        m_linked.remove(key);
    show();
    Q_EMIT changed();
}

void FindingsBox::show()
{
    const bool focused = m_rows && m_rows->isAncestorOf(window()->focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // a button of it may be what was pressed
    }
    m_places.clear();
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_column->addWidget(m_rows);
    showTasks();
    showLinks();
    showLeads();
    const bool aside = std::any_of(m_verdicts.cbegin(), m_verdicts.cend(), [](Verdict one) { return one == Verdict::Dropped; });
    if (aside) {
        auto *again = new Button(tr("Show what was dropped again"), Button::Look::Flat, m_rows);
        again->setObjectName(QStringLiteral("findings.again"));
        connect(again, &Button::clicked, this, [this] {
            m_verdicts.removeIf([](const auto &one) { return one.value() == Verdict::Dropped; });
            show();
            Q_EMIT changed();
        });
        column->addWidget(again, 0, Qt::AlignLeft);
    }
    m_rows->setVisible(true);
    if (focused) {
        if (auto *first = m_rows->findChild<Button *>())
            first->setFocus();
    }
    Q_EMIT arranged();
}

void FindingsBox::addHeading(const QString &text)
{
    auto *heading = quietLabel(text, m_rows);
    heading->setWordWrap(true);
    m_rows->layout()->addWidget(heading);
}

QWidget *FindingsBox::addLine(const Line &line, const std::function<void()> &take)
{
    auto *row = new QWidget(m_rows);
    row->setObjectName(line.key);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::xs);
    auto *title = new ElidedLabel(line.title, row);
    title->setEmphasis(1, true);
    top->addWidget(title, 1);
    if (!line.note.isEmpty())
        top->addWidget(quietLabel(line.note, row));
    auto *takes = new Button(line.take, Button::Look::Flat, row);
    takes->setObjectName(QStringLiteral("take"));
    takes->setAccessibleName(line.take + u' ' + line.title);
    auto *drops = new IconButton(QStringLiteral("close"), line.drop, row);
    drops->setObjectName(QStringLiteral("drop"));
    top->addWidget(takes);
    top->addWidget(drops);
    lines->addLayout(top);
    if (!line.text.isEmpty()) {
        auto *said = wrappedLabel(shortened(line.text, shownLetters), row);
        said->setToolTip(plainToolTip(line.text));
        lines->addWidget(said);
    }
    m_rows->layout()->addWidget(row);
    connect(takes, &Button::clicked, this, take);
    connect(drops, &IconButton::clicked, this, [this, key = line.key] { decide(key, Verdict::Dropped); });
    for (QWidget *pointed : {row, static_cast<QWidget *>(takes), static_cast<QWidget *>(drops)}) {
        m_places.insert(pointed, line.read);
        pointed->installEventFilter(this);
    }
    return row;
}

void FindingsBox::showTasks()
{
    int others = 0;
    bool headed = false;
    for (const RecognisedTask &task : std::as_const(m_findings.tasks)) {
        if (verdict(keyOf(task)) != Verdict::None)
            continue;
        if (!m_everybodys && !isOurs(task)) {
            ++others;
            continue;
        }
        if (!std::exchange(headed, true))
            addHeading(tr("Tasks found in the letter"));
        addLine({keyOf(task), task.who, task.due.isValid() ? tr("by %1").arg(shownDate(task.due)) : QString(), task.what.value, tr("Propose"), tr("Drop this task"), task.what},
                [this, task] { takeTask(task); });
    }
    if (others == 0)
        return;
    auto *more = new Button(tr("Show %n task(s) given to others", nullptr, others), Button::Look::Flat, m_rows);
    more->setObjectName(QStringLiteral("findings.others"));
    connect(more, &Button::clicked, this, [this] {
        m_everybodys = true;
        show();
    });
    m_rows->layout()->addWidget(more);
    m_rows->layout()->setAlignment(more, Qt::AlignLeft);
}

void FindingsBox::showLinks()
{
    bool headed = false;
    for (const incoming::ProposedLink &link : std::as_const(m_links)) {
        const QString key = keyOf(link);
        if (verdict(key) == Verdict::Dropped || link.reference >= m_findings.references.size())
            continue;
        if (!std::exchange(headed, true))
            addHeading(tr("Documents here that the letter speaks of"));
        const Proposed &written = m_findings.references.at(link.reference).written;
        if (verdict(key) == Verdict::Taken)
            addLinked(link, key);
        else
            addLine({key, StateWords::link(link.kind, true).arg(link.label), {}, tr("“%1”").arg(written.value), tr("Link"), tr("Do not link"), written}, [this, link, key] {
                m_linked.insert(key, {{QStringLiteral("document"), link.document.toString()}, {QStringLiteral("link_kind"), QString(linkKindText(link.kind))}});
                decide(key, Verdict::Taken);
            });
    }
}

void FindingsBox::addLinked(const incoming::ProposedLink &link, const QString &key)
{
    auto *row = new QWidget(m_rows);
    row->setObjectName(key);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new ElidedLabel(tr("✓ Will be linked: %1").arg(link.label), row), 1);
    auto *back = new IconButton(QStringLiteral("close"), tr("Do not link"), row);
    back->setObjectName(QStringLiteral("drop"));
    line->addWidget(back);
    m_rows->layout()->addWidget(row);
    connect(back, &IconButton::clicked, this, [this, key] { decide(key, Verdict::None); });
    m_places.insert(back, m_findings.references.at(link.reference).written);
    back->installEventFilter(this);
}

void FindingsBox::showLeads()
{
    bool headed = false;
    for (const LeadSuggestion &lead : std::as_const(m_leads)) {
        const UnitId unit = UnitId::fromString(lead.lead);
        const Unit *known = m_directory.unit(unit);
        if (!known || !known->active || unit == m_lead || verdict(keyOf(lead)) != Verdict::None)
            continue;
        if (!std::exchange(headed, true))
            addHeading(tr("Who led similar documents"));
        QString why = tr("Led %n similar document(s)", nullptr, lead.letters);
        if (lead.ofAgency > 0)
            why += tr(", %n of the same agency", nullptr, lead.ofAgency);
        if (!lead.example.isEmpty())
            why += tr("; the likest: “%1” (%2)").arg(shortened(lead.example, keyLetters), shownDate(lead.exampleDate));
        addLine({keyOf(lead), known->name, {}, why, tr("Propose"), tr("Drop this suggestion"), {}}, [this, unit] { Q_EMIT leadTaken(unit); });
    }
}

bool FindingsBox::isOurs(const RecognisedTask &task) const
{
    static const QRegularExpression everybody(QStringLiteral("^(cac (so|co quan|don vi|phong)|thu truong|don vi|co quan)"));
    const QString agency = foldedAgency(m_directory.agency.name);
    const QStringList named = namedIn(task.who);
    const auto ours = [&](const QString &name) { return (name.contains(u' ') && agency.startsWith(name)) || everybody.match(name).hasMatch(); };
    return std::any_of(named.begin(), named.end(), ours) || isOneOfAll(agency, named) || !unitOf(task.who).isNull();
}

UnitId FindingsBox::unitOf(const QString &who) const
{
    const QString folded = text::fold(who);
    const Unit *best = nullptr;
    for (const Unit &unit : m_directory.units) {
        if (unit.active && folded.contains(text::fold(unit.name)) && (!best || unit.name.size() > best->name.size()))
            best = &unit;
    }
    return best ? best->id : UnitId();
}

void FindingsBox::takeTask(const RecognisedTask &task)
{
    QJsonObject part{{QStringLiteral("note"), task.what.value.left(longestNote)}};
    if (task.due.isValid())
        part.insert(QStringLiteral("due"), task.due.toString(Qt::ISODate));
    if (const UnitId unit = unitOf(task.who); !unit.isNull())
        part.insert(QStringLiteral("unit"), unit.toString());
    decide(keyOf(task), Verdict::Taken);
    Q_EMIT taskTaken(part);
}

bool FindingsBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Enter) {
        const Proposed read = m_places.value(watched);
        if (read.page >= 0 && !read.box.isEmpty())
            Q_EMIT placePointed(read.page, read.box);
    }
    return QWidget::eventFilter(watched, event);
}

}
