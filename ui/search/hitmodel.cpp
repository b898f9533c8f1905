// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitmodel.h"

#include "app/incoming/kinds.h"
#include "app/words/agencywords.h"
#include "app/words/hitwords.h"
#include "app/words/placewords.h"
#include "ui/models/onresult.h"
#include "ui/models/rowwords.h"

#include <QTimer>

namespace congso {

namespace {
constexpr int tellEveryMs = 100;

/// Where the snippet is one of the two lines themselves, the words are marked there.
bool isLine(const SearchHit &hit, const char *field, const QString &line)
{
    return hit.field == QLatin1String(field) && hit.snippet == line;
}

bool inLines(const SearchHit &hit)
{
    return isLine(hit, "number", hit.row.code) || (!hit.outgoing && isLine(hit, "agency", hit.row.agency)) || hit.field == QLatin1String("subject");
}

QString labelOf(const QString &field)
{
    if (field == QLatin1String("number"))
        return HitModel::tr("Number");
    if (field == QLatin1String("agency"))
        return HitModel::tr("Agency");
    if (field == QLatin1String("signer"))
        return HitModel::tr("Signer");
    if (field == QLatin1String("said"))
        return HitModel::tr("Instructions and opinions");
    if (field == QLatin1String("note"))
        return HitModel::tr("Note");
    if (field == QLatin1String("recipients"))
        return HitModel::tr("Recipients");
    if (field == QLatin1String("records"))
        return HitModel::tr("Case file, place of the paper");
    return {};
}

QVariant ranges(bool there, const SearchHit &hit)
{
    return QVariant::fromValue(there ? hit.ranges : QList<HitRange>());
}
}

QString foundPlace(const SearchHit &hit)
{
    return hit.page < 0 ? QString() : HitModel::tr("%1, page %2").arg(hit.fileName).arg(hit.page + 1);
}

HitModel::HitModel(Office &office, SearchEngine &engine, QObject *parent)
    : QAbstractTableModel(parent), m_office(office), m_engine(engine), m_telling(new QTimer(this))
{
    m_telling->setInterval(tellEveryMs);
    connect(m_telling, &QTimer::timeout, this, &HitModel::tellWeighing);
}

HitModel::~HitModel()
{
    m_stop.request_stop();
}

void HitModel::search(const SearchRequest &request)
{
    m_request = request;
    m_request.limit = pageHits;
    m_request.after = 0;
    m_request.skip = 0;
    m_searching = true;
    ask(m_request);
    Q_EMIT started();
}

void HitModel::refresh()
{
    if (m_searching || m_fetching || m_hits.size() > pageHits)
        return;
    ask(m_request);
}

void HitModel::stop()
{
    m_stop.request_stop();
}

void HitModel::ask(const SearchRequest &request)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_fetching = false;
    ++m_generation;
    question(request, &HitModel::takeFirst, &HitModel::m_searching);
}

void HitModel::question(const SearchRequest &request, void (HitModel::*take)(const SearchPage &), bool HitModel::*running)
{
    m_weighing = request.order == SearchOrder::Relevance ? std::make_shared<Weighing>() : nullptr;
    if (m_weighing)
        m_telling->start();
    else
        m_telling->stop();
    const int generation = m_generation;
    onResult(m_engine.search(m_office, request, m_stop.get_token(), m_weighing), this, [this, generation, take, running](const Result<SearchPage> &page) {
        if (generation != m_generation)
            return;
        this->*running = false;
        m_telling->stop();
        if (page)
            (this->*take)(*page);
        else
            Q_EMIT failed(page.error());
        Q_EMIT settled();
    });
}

void HitModel::tellWeighing()
{
    Q_EMIT weighed(m_weighing->hits, m_weighing->percent);
}

void HitModel::takeFirst(const SearchPage &page)
{
    const auto same = [](const SearchHit &a, const SearchHit &b) { return a.row.id == b.row.id && a.snippet.isEmpty() == b.snippet.isEmpty(); };
    const bool inPlace = !m_hits.isEmpty() && std::equal(m_hits.begin(), m_hits.end(), page.hits.begin(), page.hits.end(), same);
    m_answer = page;
    m_answer.hits.clear();
    if (inPlace) {
        m_hits = page.hits;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    } else {
        beginResetModel();
        m_hits = page.hits;
        endResetModel();
    }
    Q_EMIT answered();
}

bool HitModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_answer.complete && !m_searching && !m_fetching && !m_hits.isEmpty();
}

void HitModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    SearchRequest request = m_request;
    request.limit = 2 * pageHits;
    request.after = m_hits.last().key;
    request.skip = int(m_hits.size());
    question(request, &HitModel::takeMore, &HitModel::m_fetching);
}

void HitModel::takeMore(const SearchPage &page)
{
    m_answer.complete = page.complete;
    if (page.hits.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.hits.size()) - 1);
    m_hits += page.hits;
    endInsertRows();
}

const SearchHit *HitModel::hitAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits.at(row) : nullptr;
}

int HitModel::rowOf(const SubjectId &id) const
{
    for (int row = 0; row < m_hits.size(); ++row) {
        if (m_hits.at(row).row.id == id)
            return row;
    }
    return -1;
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int HitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    const DocumentRow &row = hit.row;
    const bool subject = hit.field == QLatin1String("subject") && !hit.snippet.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return cell(hit, Column(index.column()));
    case Qt::AccessibleTextRole: return index.column() == 0 ? spoken(hit) : cell(hit, Column(index.column()));
    case RowCode: return shownCode(row.code);
    case RowSender: return HitWords::party(hit);
    case RowSubject: return subject ? hit.snippet : row.subject;
    case RowUnread: return row.unread && !hit.outgoing && isOpen(row.state);
    case IdRole: return row.id.uuid();
    case DateRole: return shownDate(HitWords::day(hit));
    case CodeRangesRole: return ranges(isLine(hit, "number", row.code), hit);
    case SenderRangesRole: return ranges(!hit.outgoing && isLine(hit, "agency", row.agency), hit);
    case SubjectRangesRole: return ranges(subject, hit);
    case SnippetRole: return inLines(hit) ? QString() : hit.snippet;
    case SnippetRangesRole: return ranges(!inLines(hit), hit);
    case LabelRole: return labelOf(hit.field);
    case PlaceRole: return foundPlace(hit);
    case PaperRole: return PlaceWords::brief(hit.place);
    case TieRole: return HitWords::mark(hit);
    default: return {};
    }
}

QVariant HitModel::cell(const SearchHit &hit, Column column) const
{
    const DocumentRow &row = hit.row;
    switch (column) {
    case Column::Number: return hit.outgoing ? QString() : shownNumber(row.number);
    case Column::Arrival: return shownDate(row.arrival);
    case Column::Agency: return hit.tie == AgencyTie::None ? row.agency : QStringLiteral("%1 (%2)").arg(row.agency, AgencyWords::tie(hit.tie));
    case Column::Code: return row.code;
    case Column::Issued: return shownDate(row.issued);
    case Column::Kind: return incoming::printedKind(row.kind);
    case Column::Subject: return row.subject;
    case Column::Found: return foundPlace(hit).isEmpty() ? hit.snippet : foundPlace(hit) + QStringLiteral(": ") + hit.snippet;
    case Column::State: return HitWords::state(hit);
    case Column::Holder: return row.holder;
    case Column::Signer: return row.signer;
    case Column::Direction: return HitWords::direction(hit);
    case Column::Recipients: return hit.recipients;
    case Column::Paper: return PlaceWords::whole(hit.place);
    }
    return {};
}

QString HitModel::spoken(const SearchHit &hit) const
{
    QStringList parts{shownCode(hit.row.code), HitWords::party(hit), AgencyWords::tie(hit.tie, hit.tiedTo), shownDate(HitWords::day(hit)), hit.row.subject};
    if (!inLines(hit))
        parts << hit.snippet << foundPlace(hit);
    parts << (hit.copyOf.isEmpty() ? QString() : HitWords::mark(hit)) << PlaceWords::whole(hit.place);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Column::Number: return tr("Arrival no.");
    case Column::Arrival: return tr("Arrived on");
    case Column::Agency: return tr("Issuing agency");
    case Column::Code: return tr("Number, notation");
    case Column::Issued: return tr("Document date");
    case Column::Kind: return tr("Kind");
    case Column::Subject: return tr("Subject");
    case Column::Found: return tr("Found in");
    case Column::State: return tr("State");
    case Column::Holder: return tr("With");
    case Column::Signer: return tr("Signer");
    case Column::Direction: return tr("In or out");
    case Column::Recipients: return tr("Recipients");
    case Column::Paper: return tr("Place of the paper");
    }
    return {};
}

}
