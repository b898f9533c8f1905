// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/hitexport.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractTableModel>

class QTimer;

namespace congso {

/// The hits of one search, the first page at once and more as one scrolls. What was found stays until the next
/// answer is there.
class HitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = exporting::HitColumn;
    static constexpr int columns = int(Column::Paper) + 1;
    enum Role {
        IdRole = RowFirstOwn, ///< QUuid
        DateRole,             ///< QString, of the document, else of its arrival
        CodeRangesRole,       ///< QList<HitRange> in RowCode
        SenderRangesRole,     ///< in RowSender
        SubjectRangesRole,    ///< in RowSubject
        SnippetRole,          ///< QString: what was found elsewhere, with LabelRole before it; empty: it is in the lines above
        SnippetRangesRole,
        LabelRole,            ///< QString: "Signer"; empty for the text of a file
        PlaceRole,            ///< QString: file and page
        PaperRole,            ///< QString: the box the paper lies in
        TieRole,              ///< QString: "successor", behind an agency found through another
    };

    HitModel(Office &office, SearchEngine &engine, QObject *parent = nullptr);
    ~HitModel() override;

    /// Starts over. What the last search still brings is dropped.
    void search(const SearchRequest &request);
    /// The same again, quietly: what did not change stays where it is.
    void refresh();
    void stop();
    bool searching() const { return m_searching; }
    const SearchRequest &request() const { return m_request; }
    /// What the last answer said beside its hits.
    const SearchPage &answer() const { return m_answer; }
    const SearchHit *hitAt(int row) const;
    int rowOf(const SubjectId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int pageHits = 50;

Q_SIGNALS:
    void started();
    /// The first page of a search is shown.
    void answered();
    void failed(const congso::Error &error);
    /// By relevance, again and again until the answer or the failure: hits weighed, and how far that is.
    void weighed(qint64 hits, int percent);
    /// Nothing is being searched for any more, the next hits of a search included.
    void settled();

private:
    /// Asks the engine; what comes of an older question is dropped.
    void question(const SearchRequest &request, void (HitModel::*take)(const SearchPage &), bool HitModel::*running);
    void tellWeighing();
    void ask(const SearchRequest &request);
    void takeFirst(const SearchPage &page);
    void takeMore(const SearchPage &page);
    QVariant cell(const SearchHit &hit, Column column) const;
    QString spoken(const SearchHit &hit) const;

    Office &m_office;
    SearchEngine &m_engine;
    SearchRequest m_request;
    SearchPage m_answer;
    QList<SearchHit> m_hits;
    std::stop_source m_stop;
    std::shared_ptr<Weighing> m_weighing;
    QTimer *m_telling;
    int m_generation = 0;
    bool m_searching = false;
    bool m_fetching = false;
};

/// "scan_0012.pdf, page 3"; empty where the words are in no file.
QString foundPlace(const SearchHit &hit);

}

Q_DECLARE_METATYPE(QList<congso::HitRange>)
