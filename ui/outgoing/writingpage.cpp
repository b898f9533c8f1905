// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/writingpage.h"

#include "app/drafting/formmending.h"
#include "app/drafting/officetemplates.h"
#include "app/incoming/kinds.h"
#include "app/outgoing/outgoing.h"
#include "app/words/errorwords.h"
#include "ui/composing/composedpreview.h"
#include "ui/composing/composingform.h"
#include "ui/composing/composingpage.h"
#include "ui/formcheck/formcheckpanel.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/outgoing/outgoingactions.h"
#include "ui/outgoing/templatedialog.h"
#include "ui/pdf/pdfview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QPointer>
#include <QSaveFile>
#include <QVBoxLayout>

namespace congso {

namespace {
const QString place = QStringLiteral("writing");
constexpr qint64 longestTemplate = 4 * 1024 * 1024;

QString asText(const composing::ComposedDocument &text, int over)
{
    const QJsonObject kept{{QStringLiteral("text"), composing::toJson(text)}, {QStringLiteral("over"), over}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}
}

WritingPage::WritingPage(const IncomingParts &parts, QWidget *parent)
    : Page(QStringLiteral("writing"), parent), m_parts(parts), m_drafts(parts.office), m_overAct(new QAction(tr("Save it as the newest version"), this))
{
    setTitle(tr("Write a document"));
    actions().add(OutgoingActions::writing());
    build();
    connectActions();
    connect(&m_parts.office, &Office::changed, this, [this](const ChangeSet &changes) {
        if (m_id.isNull() || m_saving || !(changes.everything || changes.subjects.contains(m_id)))
            return;
        onResult(outgoing::document(m_parts.office, m_id), this, [this, id = m_id](const Result<OutgoingDocument> &draft) {
            if (draft && id == m_id && !m_saving && draft->mainVersion() > m_over)
                refused({ErrorCode::RuleStale, {{QStringLiteral("version"), draft->mainVersion()}}});
        });
    });
    updateState();
}

void WritingPage::build()
{
    m_writing = new ComposingPage(this);
    m_writing->setEnabled(false);
    m_findings = new FormCheckPanel(this);
    m_findings->hide();
    m_writing->addUnderPages(m_findings);
    m_banner = new Banner(this);
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(m_banner);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(m_writing, 1);
    connect(m_writing, &ComposingPage::changed, this, &WritingPage::keep);
    m_findings->setClosable(true);
    connect(m_findings, &FormCheckPanel::closeAsked, this, &WritingPage::stepBack);
    connect(m_findings, &FormCheckPanel::currentChanged, this, &WritingPage::showMarks);
    connect(m_findings, &FormCheckPanel::placeChosen, m_writing->preview()->view(), [this](int page, const QRectF &box) {
        if (box.isNull())
            m_writing->preview()->view()->showPage(page);
        else
            m_writing->preview()->view()->ensureVisible(page, box);
    });
}

QWidget *WritingPage::buildTop()
{
    auto *top = new QWidget(this);
    m_title = new ElidedLabel({}, top);
    m_title->setObjectName(QStringLiteral("writing.title"));
    m_title->setEmphasis(1.15, true);
    m_note = new ElidedLabel({}, top);
    m_note->setObjectName(QStringLiteral("writing.state"));
    m_note->setQuiet(true);
    m_menu = new QMenu(top);
    auto *begin = new Button(tr("Begin from"), Button::Look::Framed, top);
    begin->setObjectName(QStringLiteral("writing.begin"));
    begin->setMenu(m_menu);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    row->addWidget(new Button(actions().action(QStringLiteral("writing.close")), Button::Look::Flat, top));
    row->addLayout(words, 1);
    row->addWidget(begin);
    row->addWidget(new Button(actions().action(QStringLiteral("writing.check")), Button::Look::Framed, top));
    row->addWidget(new Button(actions().action(QStringLiteral("writing.save")), Button::Look::Primary, top));
    return top;
}

/// Templates of the draft's kind first; what was begun can be taken back.
void WritingPage::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("An empty text"), this, [this] { begin({}); });
    m_menu->addSeparator();
    QMenu *others = nullptr;
    for (const composing::Template &made : std::as_const(m_templates)) {
        const bool fits = made.document.kind == m_draft.fields.kind;
        if (!fits && !others)
            others = new QMenu(tr("Templates of other kinds"), m_menu);
        (fits ? m_menu : others)->addAction(plainMnemonic(made.kept ? tr("%1 (of the office)").arg(made.name) : made.name), this, [this, made] { begin(made); });
    }
    if (others)
        m_menu->addMenu(others);
    for (const OutgoingLink &link : m_draft.links) {
        if (link.incoming)
            continue;
        m_menu->addAction(tr("The text of the linked document"), this, [this, other = link.other] {
            onResult(drafting::beginFrom(m_parts.office, m_id, other), this, [this](const Result<composing::ComposedDocument> &text) {
                if (text)
                    replaceBy(*text);
                else
                    m_banner->show(Banner::Kind::Warning, tr("That document was not written inside: it has no text that could be taken over."));
            });
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(actions().action(QStringLiteral("writing.fromFile")));
    m_menu->addAction(actions().action(QStringLiteral("writing.toFile")));
    m_menu->addAction(actions().action(QStringLiteral("writing.toOffice")));
    m_menu->addSeparator();
    m_menu->addAction(actions().action(QStringLiteral("writing.discard")));
}

void WritingPage::connectActions()
{
    Actions &table = actions();
    table.on(QStringLiteral("writing.save"), this, [this] { save(); });
    table.on(QStringLiteral("writing.check"), this, [this] { check(); });
    table.on(QStringLiteral("writing.close"), this, [this] { Q_EMIT backRequested(); });
    table.on(QStringLiteral("writing.fromFile"), this, [this] { beginFromFile(); });
    table.on(QStringLiteral("writing.toFile"), this, [this] { keepAsFile(); });
    table.on(QStringLiteral("writing.toOffice"), this, [this] { keepForOffice(); });
    table.on(QStringLiteral("writing.discard"), this, [this] { discard(); });
    connect(m_overAct, &QAction::triggered, this, [this] { saveOver(m_newest); });
}

QVariantMap WritingPage::saveState() const
{
    return {{QStringLiteral("document"), m_id.toString()}};
}

void WritingPage::restoreState(const QVariantMap &state)
{
    const SubjectId id = SubjectId::fromString(state.value(QStringLiteral("document")).toString());
    std::optional<QString> made;
    if (state.contains(QStringLiteral("template")))
        made = state.value(QStringLiteral("template")).toString();
    if (!id.isNull() && (id != m_id || made))
        open(id, made);
}

void WritingPage::open(const SubjectId &id, std::optional<QString> made)
{
    m_drafts.flush();
    m_id = id;
    m_draft = {};
    m_ready = false;
    m_dirty = false;
    m_newest = 0;
    m_writing->setEnabled(false);
    m_findings->hide();
    m_banner->show(Banner::Kind::Note, {});
    updateState();
    const int generation = ++m_generation;
    onResult(outgoing::document(m_parts.office, id), this, [this, generation, made](const Result<OutgoingDocument> &draft) {
        if (generation != m_generation)
            return;
        if (draft)
            take(*draft, made);
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(draft.error()));
    });
}

void WritingPage::take(const OutgoingDocument &draft, std::optional<QString> made)
{
    m_draft = draft;
    m_over = draft.mainVersion();
    m_title->setText(QStringList{incoming::printedKind(draft.fields.kind), draft.fields.subject}.join(QStringLiteral(" · ")));
    fillMenu();
    updateState();
    loadTemplates([this, made] {
        onResult(drafting::written(m_parts.office, m_id), this, [this, generation = m_generation, made](const Result<std::optional<drafting::WrittenText>> &written) {
            if (generation != m_generation)
                return;
            if (!written)
                m_banner->show(Banner::Kind::Error, ErrorWords::sentence(written.error()));
            else
                takeWritten(*written, made);
        });
    });
}

void WritingPage::loadTemplates(const std::function<void()> &then)
{
    onResult(drafting::templates(m_parts.office), this, [this, generation = m_generation, then](const Result<composing::TemplateFolder> &folder) {
        if (generation != m_generation)
            return;
        m_templates = folder ? folder->templates : composing::builtInTemplates().templates;
        fillMenu();
        then();
    });
}

void WritingPage::takeWritten(const std::optional<drafting::WrittenText> &written, std::optional<QString> made)
{
    if (!written) {
        if (m_over > 0)
            m_banner->show(Banner::Kind::Info, tr("The text of this draft is a file that was brought in. What you save here becomes its next version; the file stays as the version before."));
        beginAnew(made.value_or(QStringLiteral("?")));
        return;
    }
    if (!written->current)
        m_banner->show(Banner::Kind::Warning, tr("Since this was written, a file from elsewhere has become the text of the draft. What you save here takes its place; that version stays too."));
    takeText(written->text);
}

/// "?": the first template of the kind; where the draft is based on another document, that one's text first.
void WritingPage::beginAnew(const QString &made)
{
    composing::Template start;
    for (const composing::Template &one : std::as_const(m_templates)) {
        if (one.id == made || (made == QLatin1String("?") && start.id.isEmpty() && one.document.kind == m_draft.fields.kind))
            start = one;
    }
    const auto fromTemplate = [this, generation = m_generation, start] {
        onResult(drafting::begin(m_parts.office, m_id, start), this, [this, generation](const Result<composing::ComposedDocument> &text) {
            if (generation != m_generation)
                return;
            if (text)
                takeText(*text);
            else
                m_banner->show(Banner::Kind::Error, ErrorWords::sentence(text.error()));
        });
    };
    const auto based = std::find_if(m_draft.links.cbegin(), m_draft.links.cend(), [](const OutgoingLink &link) { return !link.incoming; });
    if (made != QLatin1String("?") || based == m_draft.links.cend()) {
        fromTemplate();
        return;
    }
    onResult(drafting::beginFrom(m_parts.office, m_id, based->other), this, [this, generation = m_generation, fromTemplate](const Result<composing::ComposedDocument> &text) {
        if (generation != m_generation)
            return;
        if (text)
            takeText(*text);
        else
            fromTemplate();
    });
}

/// What was typed and not saved comes back over it.
void WritingPage::takeText(const composing::ComposedDocument &text)
{
    m_writing->setDocument(text);
    m_savedText = m_writing->document(); // as the form writes it
    m_dirty = false;
    m_drafts.load(m_id, place, this, [this, generation = m_generation](const QString &kept) {
        if (generation != m_generation)
            return;
        takeUnsaved(kept);
        m_ready = true;
        m_writing->setEnabled(true);
        updateState();
        focusFirst();
        Q_EMIT ready();
    });
}

void WritingPage::takeUnsaved(const QString &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
    const auto text = json.isEmpty() ? Result<composing::ComposedDocument>(failure(ErrorCode::UsageNotFound)) : composing::documentFromJson(json.value(QStringLiteral("text")).toObject());
    if (!text || *text == m_savedText)
        return;
    m_writing->setDocument(*text);
    m_dirty = true;
    const int over = json.value(QStringLiteral("over")).toInt(m_over);
    if (over < m_over) {
        const int newest = m_over;
        m_over = over;
        refused({ErrorCode::RuleStale, {{QStringLiteral("version"), newest}}});
        return;
    }
    m_banner->show(Banner::Kind::Info, tr("What you wrote last and did not save is here again."), {actions().action(QStringLiteral("writing.discard"))});
}

void WritingPage::begin(const composing::Template &made)
{
    onResult(drafting::begin(m_parts.office, m_id, made), this, [this, generation = m_generation](const Result<composing::ComposedDocument> &text) {
        if (generation != m_generation)
            return;
        if (text)
            replaceBy(*text);
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(text.error()));
    });
}

void WritingPage::replaceBy(const composing::ComposedDocument &text)
{
    commitInputMethod();
    const composing::ComposedDocument before = m_writing->document();
    m_writing->setDocument(text);
    keep();
    Q_EMIT undoOffered(tr("The text has begun anew."), [this, guard = QPointer<WritingPage>(this), before, id = m_id] {
        if (!guard || id != m_id)
            return;
        m_writing->setDocument(before);
        keep();
    });
}

void WritingPage::beginFromFile()
{
    auto *dialog = new QFileDialog(this, tr("Begin from a template file"));
    dialog->setNameFilter(tr("Templates (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        Result<composing::Template> made = failure(ErrorCode::FileUnreadable, {{QStringLiteral("name"), path}, {QStringLiteral("path"), path}});
        if (file.size() <= longestTemplate && file.open(QIODevice::ReadOnly))
            made = composing::templateFromJson(file.readAll(), QFileInfo(path).completeBaseName());
        if (made)
            begin(*made);
        else
            m_banner->show(Banner::Kind::Error, tr("This file is no template: %1").arg(ErrorWords::sentence(made.error())));
    });
    dialog->open();
}

/// For whoever may change what the whole office begins from.
void WritingPage::keepForOffice()
{
    commitInputMethod();
    auto *dialog = new TemplateDialog(m_parts.office, m_writing->document(), m_title->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateDialog::changed, this, [this] { loadTemplates([] {}); });
    dialog->open();
}

/// Number and date are of one document, never of a template.
void WritingPage::keepAsFile()
{
    commitInputMethod();
    composing::Template made{{}, m_title->text().left(200), m_writing->document()};
    made.document.number.clear();
    made.document.date = {};
    auto *dialog = new QFileDialog(this, tr("Keep as a template file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, made](const QString &path) {
        const QByteArray json = composing::toJson(made);
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
            Q_EMIT messageShown(tr("Saved %1.").arg(path));
        else
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence({ErrorCode::FileWrite, {{QStringLiteral("path"), path}}}));
    });
    dialog->open();
}

void WritingPage::keep()
{
    if (m_id.isNull())
        return;
    const composing::ComposedDocument text = m_writing->document();
    m_dirty = true;
    m_drafts.keep(m_id, place, asText(text, m_over));
    updateState();
}

void WritingPage::discard()
{
    m_writing->setDocument(m_savedText);
    m_drafts.drop(m_id, place);
    m_dirty = false;
    m_banner->show(Banner::Kind::Note, {});
    updateState();
}

void WritingPage::save()
{
    saveOver(m_over);
}

void WritingPage::saveOver(int version)
{
    if (!m_ready || m_saving)
        return;
    commitInputMethod();
    const composing::ComposedDocument text = m_writing->document();
    m_saving = true;
    updateState();
    onResult(drafting::save(m_parts.office, {m_id, text, {}, version}), this, [this, text, id = m_id](const Result<drafting::SavedText> &done) {
        m_saving = false;
        if (id == m_id && done)
            m_savedText = text;
        if (done)
            saved(*done, id);
        else
            refused(done.error());
        updateState();
    });
}

void WritingPage::saved(const drafting::SavedText &saved, const SubjectId &id)
{
    Q_EMIT messageShown(tr("Saved as version %1, %n page(s).", nullptr, saved.pages).arg(saved.version));
    if (id != m_id)
        return;
    m_over = saved.version;
    m_newest = 0;
    const bool more = m_writing->document() != m_savedText; // typed while it was being saved
    if (more)
        keep();
    else
        m_drafts.drop(m_id, place);
    m_dirty = more;
    if (saved.fields)
        m_banner->show(Banner::Kind::Warning, tr("The version is saved. Its subject, kind or urgency could not be put into the draft's fields: %1").arg(ErrorWords::sentence(*saved.fields)));
    else
        m_banner->show(Banner::Kind::Note, {});
}

/// What is written stays, whatever is refused.
void WritingPage::refused(const Error &error)
{
    const int newest = error.args.value(QStringLiteral("version")).toInt();
    if (error.code == ErrorCode::RuleStale && newest > 0) {
        m_newest = newest;
        m_banner->show(Banner::Kind::Warning, tr("Somebody has saved version %1 meanwhile. What you write is kept and not yet a version: compare it with that one before you save it over it.").arg(newest),
                       {m_overAct});
        return;
    }
    const bool same = error.args.value(QStringLiteral("problem")).toString() == QLatin1String("same_version");
    if (same) {
        m_drafts.drop(m_id, place);
        m_dirty = false;
        m_banner->show(Banner::Kind::Note, {});
        Q_EMIT messageShown(tr("Nothing has changed since the last version."));
        return;
    }
    m_banner->show(Banner::Kind::Error, ErrorWords::sentence(error));
}

void WritingPage::check()
{
    if (!m_ready || !m_parts.reader)
        return;
    commitInputMethod();
    actions().disable(QStringLiteral("writing.check"), tr("The form is being checked."));
    onResult(drafting::checkText(m_parts.office, *m_parts.reader, m_writing->document()), this, [this, generation = m_generation](const Result<drafting::FormChecked> &checked) {
        updateState();
        if (generation != m_generation)
            return;
        if (!checked) {
            m_banner->show(Banner::Kind::Error, ErrorWords::sentence(checked.error()));
            return;
        }
        m_findings->setReport(checked->report, false);
        m_findings->show();
        showMarks();
    });
}

void WritingPage::showMarks()
{
    m_writing->preview()->view()->setMarks(m_findings->isHidden() ? QList<OverlayMark>() : m_findings->marks());
}

void WritingPage::updateState()
{
    const QString none = tr("No draft is open.");
    actions().setEnabled(QStringLiteral("writing.save"), m_ready && !m_saving, m_saving ? tr("It is being saved.") : none);
    actions().setEnabled(QStringLiteral("writing.check"), m_ready && m_parts.reader, m_parts.reader ? none : ErrorWords::sentence({ErrorCode::ReaderUnavailable, {}}));
    for (const char *id : {"writing.fromFile", "writing.toFile", "writing.toOffice"})
        actions().setEnabled(QLatin1String(id), m_ready, none);
    actions().setEnabled(QStringLiteral("writing.discard"), m_ready && m_dirty, tr("Everything is saved."));
    const QString version = m_over > 0 ? tr("version %1").arg(m_over) : tr("no version yet");
    m_note->setText(m_saving ? tr("Saving…") : m_dirty ? tr("%1 · changes kept, not yet a version").arg(version) : version);
}

void WritingPage::aboutToLeave()
{
    m_drafts.flush();
}

/// Another's version, or a document that went its way meanwhile, is seen on coming back.
void WritingPage::entered()
{
    if (!m_id.isNull() && m_ready && !m_dirty)
        open(m_id, std::nullopt);
    else
        focusFirst();
}

void WritingPage::focusFirst()
{
    m_writing->form()->setFocus();
}

bool WritingPage::stepBack()
{
    if (m_findings->isHidden())
        return false;
    m_findings->hide();
    showMarks();
    return true;
}

}
