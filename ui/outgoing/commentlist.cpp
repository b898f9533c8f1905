// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/commentlist.h"

#include "ui/models/directorywatch.h"
#include "ui/models/rowwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/twolinedelegate.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int heightOfList = 120;
constexpr double wholePage = 10'000; ///< places are in ten-thousandths
}

CommentList::CommentList(const DirectoryWatch &directory, const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_title(new SectionHeader(tr("Comments"), this)), m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    for (QAction *act : acts)
        m_title->addWidget(new Button(act, Button::Look::Flat, this));
    m_list->setObjectName(QStringLiteral("commentList"));
    m_list->setAccessibleName(tr("Comments on the pages"));
    m_list->setModel(m_model);
    setUpTwoLineList(m_list);
    fixHeight(m_list, heightOfList);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_filling)
            Q_EMIT currentChanged();
    });
    hide();
}

void CommentList::setDocument(const OutgoingDocument &document, int offsetMinutes)
{
    const PlacedComment *before = current();
    const CommentId chosen = before ? before->id : CommentId();
    m_filling = true;
    m_comments = document.comments;
    std::stable_sort(m_comments.begin(), m_comments.end(), [](const PlacedComment &a, const PlacedComment &b) { return a.closedBy.isNull() && !b.closedBy.isNull(); });
    m_model->clear();
    int open = 0;
    for (int i = 0; i < m_comments.size(); ++i) {
        open += m_comments[i].closedBy.isNull() ? 1 : 0;
        addRow(m_comments[i], i + 1, offsetMinutes);
    }
    m_title->setNote(tr("%n open", nullptr, open));
    m_filling = false;
    setVisible(!m_comments.isEmpty());
    setCurrent(chosen);
    Q_EMIT currentChanged();
}

void CommentList::addRow(const PlacedComment &comment, int number, int offsetMinutes)
{
    QStringList said{comment.text.simplified()};
    for (const CommentReply &reply : comment.replies)
        said << tr("%1 answered: %2").arg(m_directory.personName(reply.person), reply.text.simplified());
    const QString who = tr("%1 · page %2 · %3").arg(m_directory.personName(comment.person)).arg(comment.page + 1).arg(shownShortTime(comment.at, offsetMinutes));
    const ChipText chip = comment.closedBy.isNull() ? ChipText{tr("open"), Tone::DueSoon} : ChipText{tr("closed"), Tone::Neutral};
    auto *item = new QStandardItem;
    item->setEditable(false);
    item->setData(QString::number(number), RowCode);
    item->setData(who, RowSender);
    item->setData(said.join(QStringLiteral(" — ")), RowSubject);
    item->setData(QVariant::fromValue(QList<ChipText>{chip}), RowChips);
    item->setData(!comment.closedBy.isNull(), RowQuiet);
    item->setData(QStringList{who, said.join(QStringLiteral(", ")), chip.text}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    item->setToolTip(plainToolTip(said.join(u'\n')));
    m_model->appendRow(item);
}

const PlacedComment *CommentList::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_comments.size() ? &m_comments[row] : nullptr;
}

void CommentList::setCurrent(const CommentId &id)
{
    for (int row = 0; row < m_comments.size(); ++row) {
        if (m_comments[row].id == id)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
    if (!current() && !m_comments.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

QList<OverlayMark> CommentList::marks(const QString &file, const std::function<QSizeF(int page)> &sizeOf) const
{
    QList<OverlayMark> marks;
    const PlacedComment *chosen = current();
    for (int i = 0; i < m_comments.size(); ++i) {
        const PlacedComment &comment = m_comments[i];
        const QSizeF size = sizeOf(comment.page);
        if (comment.file != file || comment.width <= 0 || size.isEmpty() || (!comment.closedBy.isNull() && &comment != chosen))
            continue;
        const QRectF box(comment.x / wholePage * size.width(), comment.y / wholePage * size.height(), comment.width / wholePage * size.width(),
                         comment.height / wholePage * size.height());
        marks << OverlayMark{comment.page, box, &comment == chosen ? OverlayMark::Kind::Current : OverlayMark::Kind::Recognised, QString::number(i + 1)};
    }
    return marks;
}

}
