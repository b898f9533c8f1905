// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace congso {

class UiSettings;

/// A list and what is chosen in it, side by side; where the window is narrow the chosen document takes
/// the list's place, and stepBack() (Escape) returns to the list.
class ListDetail : public QWidget
{
    Q_OBJECT

public:
    ListDetail(QWidget *list, QWidget *detail, UiSettings &settings, const QString &key, QWidget *parent = nullptr,
               const QList<int> &first = {378, 790});

    /// Something was opened on purpose (Enter, double click, in a narrow window also a click).
    void openDetail();
    /// True when the document stood in the list's place and the list is shown again.
    bool stepBack();
    bool narrow() const { return m_narrow; }
    /// Without the list the document has the whole width, however wide the window is.
    void setListShown(bool shown);
    /// Below this width only one of both is shown; by default 760 px at normal text size.
    void setNarrowWidth(int pixels);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void part();
    void arrange();

    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_detail;
    QList<int> m_first;
    int m_narrowWidth = 760;
    bool m_narrow = false;
    bool m_detailOpen = false;
    bool m_parted = false; ///< by the person
    bool m_wide = false;   ///< parted for a wide screen
    bool m_listShown = true;
};

}
