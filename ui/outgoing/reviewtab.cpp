// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/reviewtab.h"

#include "app/words/outgoingwords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/rowwords.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QDateTime>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int WordsRole = RowFirstOwn;
}

ReviewTab::ReviewTab(const DirectoryWatch &directory, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_list(new QListView(this)),
      m_empty(new EmptyState(QStringLiteral("people"), tr("The draft has not been sent for review yet."), this)), m_model(new QStandardItemModel(this))
{
    m_empty->setObjectName(QStringLiteral("reviewEmpty"));
    m_list->setObjectName(QStringLiteral("reviewList"));
    m_list->setAccessibleName(tr("Steps of the review"));
    m_list->setModel(m_model);
    setUpTwoLineList(m_list, true);
    m_list->setUniformItemSizes(false);
    m_words = wrappedLabel({}, this);
    m_words->setObjectName(QStringLiteral("reviewWords"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setMargin(space::m);
    m_below = new QScrollArea(this);
    m_below->setFrameShape(QFrame::NoFrame);
    m_below->setWidgetResizable(true);
    m_below->setAccessibleName(tr("What was said"));
    m_below->setWidget(m_words);
    m_below->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ListOrEmpty(m_list, m_empty, this), 3);
    layout->addWidget(m_below, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewTab::showWords);
}

void ReviewTab::showWords()
{
    const QString words = m_list->currentIndex().data(WordsRole).toString();
    m_words->setText(words);
    m_below->setVisible(!words.isEmpty());
}

void ReviewTab::setDocument(const OutgoingDocument &document, qint64 now, int offsetMinutes)
{
    m_model->clear();
    m_empty->setSentence(document.fromBook               ? tr("It was taken over from an old register: who reviewed it is not known here.")
                         : hasLeft(document.state)       ? tr("It was not reviewed in the program.")
                                                         : tr("The draft has not been sent for review yet."));
    for (int round = document.round; round > 0; --round) {
        QList<ReviewStep> steps;
        for (const ReviewStep &step : document.steps) {
            if (step.round == round)
                steps << step;
        }
        std::stable_sort(steps.begin(), steps.end(), [](const ReviewStep &a, const ReviewStep &b) { return a.order < b.order; });
        for (qsizetype i = 0; i < steps.size(); ++i)
            addStep(document, steps[i], i > 0 && steps[i].order == steps[i - 1].order, now, offsetMinutes);
    }
    int last = -1; // what was said last in this round
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!index.data(WordsRole).toString().isEmpty() && index.data(RowGroup) == m_model->index(0, 0).data(RowGroup))
            last = row;
    }
    m_list->setCurrentIndex(m_model->index(last, 0));
    showWords();
}

void ReviewTab::addStep(const OutgoingDocument &document, const ReviewStep &step, bool beside, qint64 now, int offsetMinutes)
{
    const QString who = OutgoingLabels::holder(step, m_directory);
    QStringList facts;
    if (beside)
        facts << tr("at the same time as the step above");
    if (step.state == StepState::Open)
        facts << tr("there for %1").arg(OutgoingLabels::waited(step.openedAt, now));
    if (step.due.isValid())
        facts << tr("by %1").arg(shownDate(step.due));
    if (step.doneAt > 0) {
        const QString by = m_directory.personName(step.doneBy);
        facts << (by == who || by.isEmpty() ? shownShortTime(step.doneAt, offsetMinutes) : by + u' ' + shownShortTime(step.doneAt, offsetMinutes));
    }
    if (step.version > 0)
        facts << tr("looked at version %1").arg(step.version);
    if (!step.text.isEmpty())
        facts << step.text.simplified();
    auto *item = new QStandardItem;
    item->setEditable(false);
    const ChipText chip = OutgoingLabels::stepChip(step);
    QList<ChipText> chips{chip};
    if (step.state == StepState::Open) { // whom it is late with
        const QDate today = QDateTime::fromMSecsSinceEpoch(now, Qt::OffsetFromUTC, offsetMinutes * 60).date();
        if (const ChipText due = dueChip(step.due, today, m_directory.calendar(), true); !due.text.isEmpty())
            chips.prepend(due);
    }
    QStringList states;
    for (const ChipText &one : std::as_const(chips))
        states << one.text;
    item->setData(OutgoingWords::stepKind(step.kind), RowCode);
    item->setData(who, RowSender);
    item->setData(facts.join(QStringLiteral(" · ")), RowSubject);
    item->setData(QVariant::fromValue(chips), RowChips);
    item->setData(step.state == StepState::Waiting || step.state == StepState::Dropped, RowQuiet);
    item->setData(document.round > 1 ? tr("Round %1").arg(step.round) : QString(), RowGroup);
    item->setData(QStringList{OutgoingWords::stepKind(step.kind), who, states.join(QStringLiteral(", ")), facts.join(QStringLiteral(", "))}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    item->setData(step.text.isEmpty() ? QString() : who + QStringLiteral(": ") + step.text, WordsRole);
    item->setToolTip(step.text.isEmpty() ? QString() : plainToolTip(step.text));
    m_model->appendRow(item);
}

}
