// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchengine.h"
#include "ui/incoming/documentpane.h"
#include "ui/search/narrowingmodel.h"
#include "ui/shell/page.h"

namespace congso {

class FoundDocument;
class HitList;
class IndexWatch;
class HitModel;
class ListDetail;
class NarrowingColumn;
class SavedSearches;

/// What the search page is made from; all of it outlives the page.
struct FindParts
{
    IncomingParts incoming;
    SearchEngine &engine;
    SavedSearches &saved;
};

/// Searching everything one may read: what the hits are narrowed by, the hits, and the document at the hit. What is
/// searched is typed in the window's search field.
///
/// State: "text", "order" ("new", "relevance"), "narrow" (list of field, value, label), "saved" (id; alone: that
/// search), "document"; "typing": the focus stays in the search field.
class FindPage : public Page
{
    Q_OBJECT

public:
    explicit FindPage(const FindParts &parts, QWidget *parent = nullptr);
    ~FindPage() override;

    QString text() const { return m_typed; }
    /// Searches as one types: newest first, the last word perhaps not finished.
    void type(const QString &text);
    /// The text is finished.
    void search(const QString &text);
    qint64 savedSearch() const { return m_saved; }

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void aboutToLeave() override;
    void entered() override;
    void focusFirst() override;
    bool stepBack() override;
    bool find() override;

    /// Writes all hits to a file, as the Export action does once a file is chosen.
    void exportTo(const QString &file);
    void saveAs(const QString &name);
    void renameTo(const QString &name);

Q_SIGNALS:
    /// Not by typing: for the search field to show.
    void textChanged(const QString &text);
    /// A search was saved and is shown now.
    void savedSearchShown(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectActions();
    void run();
    void takeAnswer();
    void askCounts();
    void tellFailure(const Error &error);
    void narrow(const ChosenNarrowing &narrowing);
    void setNarrowed(const QList<ChosenNarrowing> &chosen);
    void setOrder(SearchOrder order);
    void show(const SubjectId &id);
    void updateActions();
    void arrange();
    void askName(const QString &title, const QString &before, std::function<void(const QString &)> then);
    void chooseExport();
    void showHelp();
    QString whole() const; ///< typed and narrowed, in the query language

    FindParts m_parts;
    HitModel *m_model;
    IndexWatch *m_index;
    HitList *m_hits;
    NarrowingColumn *m_narrowing;
    QWidget *m_left;
    FoundDocument *m_found;
    ListDetail *m_both;
    QString m_typed;
    QList<ChosenNarrowing> m_chosen;
    SearchOrder m_order = SearchOrder::Newest;
    qint64 m_saved = 0;
    std::optional<SearchProblem> m_problem;
    QStringList m_marked; ///< words in the open document
    std::stop_source m_counting;
    int m_counts = 0; ///< generation of totals and narrowings
    bool m_typing = false;
    bool m_searched = false;      ///< something was searched since the page was made
    bool m_narrowingCalled = false; ///< shown on request where there is no room for it
};

}
