// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/findpage.h"

#include "app/search/narrowed.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"
#include "ui/search/founddocument.h"
#include "ui/search/hitlist.h"
#include "ui/search/indexwatch.h"
#include "ui/search/narrowingcolumn.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchwords.h"
#include "ui/shell/listdetail.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int narrowingRoom = 560; ///< of the left side, at normal text size
const QString narrowingKey = QStringLiteral("search/narrowing");

QVariantList asList(const QList<ChosenNarrowing> &chosen)
{
    QVariantList list;
    for (const ChosenNarrowing &each : chosen)
        list << QVariant(QStringList{each.field, each.value, each.label});
    return list;
}

QList<ChosenNarrowing> fromList(const QVariantList &list)
{
    QList<ChosenNarrowing> chosen;
    for (const QVariant &each : list) {
        if (const QStringList parts = each.toStringList(); parts.size() == 3)
            chosen << ChosenNarrowing{parts[0], parts[1], parts[2]};
    }
    return chosen;
}

QStringList asText(const QList<ChosenNarrowing> &chosen)
{
    QStringList texts;
    for (const ChosenNarrowing &each : chosen)
        texts << narrowingText(each.field, each.value);
    return texts;
}
}

FindPage::FindPage(const FindParts &parts, QWidget *parent)
    : Page(QStringLiteral("search"), parent), m_parts(parts), m_model(new HitModel(parts.incoming.office, parts.engine, this)), m_index(new IndexWatch(parts.engine, this))
{
    actions().add(searchActions());
    build();
    connectActions();
    connectParts();
    setOrder(SearchOrder::Newest);
    updateActions();
}

FindPage::~FindPage()
{
    m_counting.request_stop();
}

void FindPage::build()
{
    m_left = new QWidget(this);
    m_left->setMinimumWidth(1);
    m_hits = new HitList(*m_model, actions(), m_parts.incoming.settings, m_left);
    m_narrowing = new NarrowingColumn(m_left);
    auto *row = new QHBoxLayout(m_left);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_narrowing);
    row->addWidget(m_hits, 1);
    m_found = new FoundDocument(m_parts.incoming, actions(), this);
    m_both = new ListDetail(m_left, m_found, m_parts.incoming.settings, QStringLiteral("search/split"), this, {585, 585});
    m_left->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    actions().action(QStringLiteral("search.narrow"))->setChecked(m_parts.incoming.settings.store().value(narrowingKey, true).toBool());
}

void FindPage::connectParts()
{
    connect(m_model, &HitModel::answered, this, &FindPage::takeAnswer);
    connect(m_model, &HitModel::failed, this, &FindPage::tellFailure);
    connect(m_hits, &HitList::chosen, this, &FindPage::show);
    connect(m_hits, &HitList::clicked, this, [this] {
        if (m_both->narrow() && !m_hits->isTable())
            m_both->openDetail();
    });
    connect(m_hits, &HitList::opened, this, [this](const SubjectId &id) {
        show(id);
        m_both->openDetail();
        m_found->view()->setFocus();
    });
    connect(m_hits, &HitList::chipRemoved, this, [this](const ChosenNarrowing &narrowing) {
        QList<ChosenNarrowing> left = m_chosen;
        left.removeAll(narrowing);
        setNarrowed(left);
        run();
        m_hits->focusList();
    });
    connect(m_model, &HitModel::weighed, m_hits, &HitList::setWeighed);
    connect(m_model, &HitModel::settled, this, [this] { m_hits->setWeighing(false); });
    connect(m_hits, &HitList::weighingCancelled, this, [this] {
        m_model->stop();
        setOrder(SearchOrder::Newest);
        run();
    });
    connect(m_narrowing, &NarrowingColumn::chosen, this, &FindPage::narrow);
    connect(m_found, &FoundDocument::messageShown, this, &Page::messageShown);
    connect(m_found, &FoundDocument::undoOffered, this, &Page::undoOffered);
    connect(m_found, &FoundDocument::pageRequested, this, &Page::pageRequested);
    connect(m_index, &IndexWatch::shared, m_hits, &HitList::setIndexed);
    connect(m_index, &IndexWatch::grown, this, [this] {
        if (!m_searched || !isVisible())
            return;
        m_model->refresh();
        m_index->look();
    });
    connect(&m_parts.saved, &SavedSearches::saved, this, [this](qint64 id) {
        m_saved = id;
        updateActions();
        Q_EMIT savedSearchShown(id);
    });
    connect(&m_parts.saved, &SavedSearches::changed, this, &FindPage::updateActions);
    connect(&m_parts.saved, &SavedSearches::failed, this, [this](const Error &error) { m_hits->tell(Banner::Kind::Error, ErrorWords::sentence(error)); });
}

void FindPage::connectActions()
{
    Actions &table = actions();
    table.on(QStringLiteral("search.newest"), this, [this] {
        setOrder(SearchOrder::Newest);
        m_hits->showFromTop();
        run();
    });
    table.on(QStringLiteral("search.relevance"), this, [this] {
        setOrder(SearchOrder::Relevance);
        m_hits->showFromTop();
        run();
    });
    table.onToggled(QStringLiteral("search.narrow"), this, [this](bool shown) {
        m_narrowingCalled = shown;
        m_parts.incoming.settings.store().setValue(narrowingKey, shown);
        arrange();
        if (m_narrowing->isVisible())
            m_narrowing->setFocus();
    });
    table.on(QStringLiteral("search.widen"), this, [this] {
        setNarrowed({});
        run();
    });
    table.on(QStringLiteral("search.save"), this, [this] { askName(tr("Save this search"), m_typed, [this](const QString &name) { saveAs(name); }); });
    table.on(QStringLiteral("search.rename"), this, [this] {
        if (const auto saved = m_parts.saved.find(m_saved))
            askName(tr("Rename the saved search"), saved->name, [this](const QString &name) { renameTo(name); });
    });
    table.on(QStringLiteral("search.drop"), this, [this] {
        const std::optional<SavedSearch> dropped = m_parts.saved.find(m_saved);
        if (!dropped)
            return;
        m_parts.saved.drop(std::exchange(m_saved, 0));
        updateActions();
        Q_EMIT undoOffered(tr("Dropped the saved search “%1”.").arg(dropped->name), [saved = QPointer(&m_parts.saved), search = *dropped] {
            if (saved)
                saved->save(search);
        });
    });
    table.on(QStringLiteral("search.export"), this, [this] { chooseExport(); });
    table.on(QStringLiteral("search.help"), this, [this] { showHelp(); });
    table.on(QStringLiteral("list.table"), this, [this] { m_hits->setTable(!m_hits->isTable()); });
    table.on(QStringLiteral("list.columns"), this, [this] {
        m_hits->setTable(true);
        m_hits->showColumnsMenu();
    });
    table.on(QStringLiteral("list.next"), this, [this] { m_hits->step(1); });
    table.on(QStringLiteral("list.previous"), this, [this] { m_hits->step(-1); });
}

QString FindPage::whole() const
{
    return narrowed(m_typed, asText(m_chosen)).text;
}

void FindPage::type(const QString &text)
{
    if (m_searched && text == m_typed)
        return;
    m_typing = true;
    m_typed = text;
    m_saved = 0;
    setOrder(SearchOrder::Newest);
    m_hits->showFromTop();
    run();
}

void FindPage::search(const QString &text)
{
    const bool same = m_searched && text == m_typed;
    m_saved = same ? m_saved : 0;
    m_typing = false;
    m_typed = text;
    run();
    m_hits->focusList();
}

void FindPage::run()
{
    m_searched = true;
    m_problem = narrowed(m_typed, asText(m_chosen)).problem;
    SearchRequest request;
    request.text = whole();
    request.order = m_order;
    request.typing = m_typing;
    m_hits->setWeighing(m_order == SearchOrder::Relevance);
    m_model->search(request);
    setTitle(m_typed.isEmpty() ? tr("Search") : tr("Search: %1").arg(m_typed));
    updateActions();
}

void FindPage::takeAnswer()
{
    const SearchPage &answer = m_model->answer();
    if (m_problem && !m_typing)
        m_hits->tell(Banner::Kind::Info, problemSentence(*m_problem, m_typed));
    else if (answer.loose && !answer.hits.isEmpty())
        m_hits->tell(Banner::Kind::Info, tr("Nothing is written with exactly these tone marks. These are the hits without regard to them."));
    else
        m_hits->tell(Banner::Kind::Note, {});
    m_hits->setEmpty(m_chosen.isEmpty()
                         ? tr("Nothing was found. Try fewer words, other words, or words without tone marks: “nghi dinh” finds “nghị định” too. "
                              "Numbers are found as 36/TB-UBND or only as 36.")
                         : tr("Nothing was found within what the search is narrowed by."),
                     actions().action(m_chosen.isEmpty() ? QStringLiteral("search.help") : QStringLiteral("search.widen")));
    if (!m_typing || m_index->isPartial())
        m_index->look();
    // The open document stays; what is marked in it follows what is asked for, but not each refresh.
    if (!m_hits->current().isNull() && m_marked != answer.words)
        show(m_hits->current());
    askCounts();
}

void FindPage::askCounts()
{
    m_counting.request_stop();
    m_counting = std::stop_source();
    const int generation = ++m_counts;
    const QString text = m_model->request().text;
    onResult(m_parts.engine.total(m_parts.incoming.office, text, 1000, m_counting.get_token()), this, [this, generation](const Result<SearchTotal> &total) {
        if (generation == m_counts)
            m_hits->setTotal(total ? totalText(*total) : QString());
    });
    onResult(m_parts.engine.narrowings(m_parts.incoming.office, text, m_counting.get_token()), this, [this, generation](const Result<Narrowings> &ways) {
        if (generation == m_counts && ways)
            m_narrowing->model()->setNarrowings(*ways, m_chosen);
    });
}

void FindPage::tellFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_index->look();
    if (error.code == ErrorCode::StoreNotFound)
        m_hits->tell(Banner::Kind::Info, tr("The search is being prepared for the first time. What is found appears here as soon as it is."));
    else
        m_hits->tell(Banner::Kind::Error, ErrorWords::sentence(error));
}

void FindPage::narrow(const ChosenNarrowing &narrowing)
{
    QList<ChosenNarrowing> chosen = m_chosen;
    chosen.removeIf([&narrowing](const ChosenNarrowing &each) { return each.field == narrowing.field; });
    chosen << narrowing;
    setNarrowed(chosen);
    m_typing = false;
    m_narrowingCalled = false;
    arrange();
    run();
}

void FindPage::setNarrowed(const QList<ChosenNarrowing> &chosen)
{
    m_chosen = chosen;
    m_hits->setChosen(chosen);
}

void FindPage::setOrder(SearchOrder order)
{
    m_order = order;
    m_hits->setOrder(order);
}

void FindPage::show(const SubjectId &id)
{
    const SearchHit *hit = m_model->hitAt(m_model->rowOf(id));
    if (!hit && id.isNull())
        m_found->showHit({}, false, {});
    if (!hit) // comes with the answer
        return;
    const QStringList &words = m_model->answer().words;
    m_marked = words;
    m_found->showHit(id, hit->outgoing, {hit->file, hit->page, hit->file.isEmpty() ? QStringList() : words, asksForMarks(words) && !m_model->answer().loose});
}

void FindPage::updateActions()
{
    const std::optional<SavedSearch> saved = m_parts.saved.find(m_saved);
    m_hits->setTitle(saved ? saved->name : QString());
    const QString none = tr("No saved search is shown.");
    actions().setEnabled(QStringLiteral("search.rename"), saved.has_value(), none);
    actions().setEnabled(QStringLiteral("search.drop"), saved.has_value(), none);
    actions().setEnabled(QStringLiteral("search.save"), !whole().isEmpty(), tr("Type what to search for first."));
    actions().setEnabled(QStringLiteral("search.widen"), !m_chosen.isEmpty(), tr("The search is not narrowed."));
}

void FindPage::arrange()
{
    const bool wanted = actions().action(QStringLiteral("search.narrow"))->isChecked();
    const bool room = m_left->width() >= scaled(narrowingRoom, fontMetrics());
    m_narrowing->setVisible(room ? wanted : m_narrowingCalled);
    m_hits->setVisible(room || !m_narrowingCalled);
    m_narrowing->setSizePolicy(room ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Expanding);
}

bool FindPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_left && event->type() == QEvent::Resize)
        arrange();
    return Page::eventFilter(watched, event);
}

QVariantMap FindPage::saveState() const
{
    return {{QStringLiteral("text"), m_typed},
            {QStringLiteral("order"), m_order == SearchOrder::Relevance ? QStringLiteral("relevance") : QStringLiteral("new")},
            {QStringLiteral("narrow"), asList(m_chosen)},
            {QStringLiteral("saved"), m_saved},
            {QStringLiteral("document"), m_hits->current().toString()}};
}

void FindPage::restoreState(const QVariantMap &state)
{
    const QString textKey = QStringLiteral("text");
    if (state.value(QStringLiteral("typing")).toBool()) {
        type(state.value(textKey).toString());
        return;
    }
    m_typing = false;
    m_saved = state.value(QStringLiteral("saved")).toLongLong();
    const std::optional<SavedSearch> saved = m_parts.saved.find(m_saved);
    if (!state.contains(textKey) && saved) {
        m_typed = saved->text;
        setNarrowed({});
        setOrder(saved->order);
    } else {
        m_typed = state.value(textKey).toString();
        setNarrowed(fromList(state.value(QStringLiteral("narrow")).toList()));
        setOrder(state.value(QStringLiteral("order")) == QLatin1String("relevance") ? SearchOrder::Relevance : SearchOrder::Newest);
    }
    if (const SubjectId document = SubjectId::fromString(state.value(QStringLiteral("document")).toString()); !document.isNull())
        m_hits->setCurrent(document);
    Q_EMIT textChanged(m_typed);
    run();
}

void FindPage::aboutToLeave()
{
    m_found->settle();
}

void FindPage::entered()
{
    if (!m_typing)
        focusFirst();
}

void FindPage::focusFirst()
{
    m_hits->focusList();
}

bool FindPage::stepBack()
{
    if (m_narrowingCalled && !m_hits->isVisible()) {
        m_narrowingCalled = false;
        arrange();
        m_hits->focusList();
        return true;
    }
    if (m_found->stepBack())
        return true;
    if (m_both->stepBack()) {
        m_hits->focusList();
        return true;
    }
    return false;
}

bool FindPage::find()
{
    return m_found->isAncestorOf(window()->focusWidget()) && m_found->find();
}

}
