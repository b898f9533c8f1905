// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formcheck/formcheckpanel.h"

#include "app/words/formwords.h"
#include "ui/formcheck/findingrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace congso {

FormCheckPanel::FormCheckPanel(QWidget *parent)
    : QWidget(parent), m_header(new SectionHeader(tr("Form of the document"))), m_mendAll(new Button(tr("Put all right"), Button::Look::Framed)),
      m_close(new IconButton(QStringLiteral("close"), tr("Close"))), m_scroll(new QScrollArea), m_empty(new EmptyState(QStringLiteral("preview"), {}))
{
    m_mendAll->setObjectName(QStringLiteral("formcheck.mendAll"));
    m_header->addWidget(m_mendAll);
    m_close->setObjectName(QStringLiteral("formcheck.close"));
    m_close->hide();
    m_header->addWidget(m_close);
    connect(m_close, &IconButton::clicked, this, &FormCheckPanel::closeAsked);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Separator(Qt::Horizontal));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    connect(m_mendAll, &Button::clicked, this, [this] {
        QList<FormFix> fixes;
        for (const FormFinding &finding : std::as_const(m_report.findings))
            fixes += finding.fixes;
        Q_EMIT mendAsked(fixes);
    });
    setReport({}, false);
}

void FormCheckPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void FormCheckPanel::setReport(const FormReport &report, bool mendable)
{
    m_report = report;
    m_mendable = mendable;
    m_current = -1;
    fill();
    showSummary();
}

void FormCheckPanel::fill()
{
    m_rows.clear();
    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (int i = 0; i < m_report.findings.size(); ++i) {
        const FormFinding &finding = m_report.findings[i];
        auto *row = new FindingRow(finding, m_mendable && !finding.fixes.isEmpty());
        connect(row, &FindingRow::chosen, this, [this, i] { choose(i); });
        connect(row, &FindingRow::mendPressed, this, [this, i] { Q_EMIT mendAsked(m_report.findings.value(i).fixes); });
        if (i > 0)
            list->addWidget(new Separator(Qt::Horizontal));
        list->addWidget(row);
        m_rows.append(row);
    }
    list->addStretch(1);
    m_scroll->setWidget(content); // takes the old one away
}

void FormCheckPanel::showSummary()
{
    const auto wrong = std::count_if(m_report.findings.begin(), m_report.findings.end(), [](const FormFinding &finding) { return finding.severity == FormSeverity::Wrong; });
    const qsizetype unusual = m_report.findings.size() - wrong;
    const bool any = !m_report.findings.isEmpty();
    m_header->setNote(any ? tr("%1 wrong, %2 unusual").arg(wrong).arg(unusual) : QString());
    m_empty->setSentence(m_report.checked() ? tr("Nothing in the form of the document was found wrong.") : FormWords::reason(formReasonText(m_report.reason)));
    m_scroll->setVisible(any);
    m_empty->setVisible(!any);
    const bool mends = m_mendable && std::any_of(m_report.findings.begin(), m_report.findings.end(), [](const FormFinding &finding) { return !finding.fixes.isEmpty(); });
    m_mendAll->setVisible(mends);
}

void FormCheckPanel::choose(int finding)
{
    if (finding < 0 || finding >= m_report.findings.size())
        return;
    m_current = finding;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCurrent(i == finding);
    m_scroll->ensureWidgetVisible(m_rows[finding]);
    Q_EMIT currentChanged(finding);
    const FormFinding &chosen = m_report.findings[finding];
    if (chosen.page >= 0)
        Q_EMIT placeChosen(chosen.page, chosen.box);
    else if (chosen.paragraph >= 0)
        Q_EMIT paragraphChosen(chosen.paragraph);
}

QList<OverlayMark> FormCheckPanel::marks() const
{
    QList<OverlayMark> marks;
    for (int i = 0; i < m_report.findings.size(); ++i) {
        const FormFinding &finding = m_report.findings[i];
        if (finding.page >= 0 && !finding.box.isNull())
            marks.append({finding.page, finding.box, i == m_current ? OverlayMark::Kind::Current : OverlayMark::Kind::Recognised, {}});
    }
    return marks;
}

}
