// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/detailstab.h"

#include "app/incoming/kinds.h"
#include "app/words/placewords.h"
#include "app/words/statewords.h"
#include "ui/models/directorywatch.h"
#include "ui/models/rowwords.h"
#include "ui/outgoing/outgoinglabels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"

#include <QListView>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int HashRole = RowFirstOwn;
}

QList<DraftFile> newestFirst(const QList<DraftFile> &files)
{
    QList<DraftFile> sorted;
    std::copy_if(files.rbegin(), files.rend(), std::back_inserter(sorted), [](const DraftFile &file) { return file.role != QLatin1String("source"); });
    std::stable_sort(sorted.begin(), sorted.end(), [](const DraftFile &a, const DraftFile &b) {
        const bool aMain = a.role != QLatin1String("attachment"), bMain = b.role != QLatin1String("attachment");
        return std::tuple(a.current && !a.removed, aMain) > std::tuple(b.current && !b.removed, bMain);
    });
    return sorted;
}

QString versionName(const DraftFile &file)
{
    const QString role = OutgoingLabels::role(file.role);
    return file.version > 1 || !file.current ? DetailsTab::tr("%1, version %2").arg(role).arg(file.version) : role;
}

std::pair<QString, QString> lastTwo(const OutgoingDocument &document)
{
    QStringList texts;
    for (const DraftFile &file : document.files) {
        if (file.slot == QLatin1String("main"))
            texts << file.hash;
    }
    return {texts.value(texts.size() - 2), texts.value(texts.size() - 1)};
}

DetailsTab::DetailsTab(const DirectoryWatch &directory, QAction *compare, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_files(new QListView(this)), m_model(new QStandardItemModel(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Details"));
    m_fields = wrappedLabel({}, scroll);
    m_fields->setObjectName(QStringLiteral("outgoingFields"));
    m_fields->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_fields->setMargin(space::l);
    scroll->setWidget(m_fields);
    m_files->setObjectName(QStringLiteral("versionList"));
    m_files->setAccessibleName(tr("Versions of the files"));
    m_files->setModel(m_model);
    setUpTwoLineList(m_files);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    auto *versions = new SectionHeader(tr("Versions of the files"), this);
    versions->addWidget(new Button(compare, Button::Look::Framed));
    layout->addWidget(versions);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addWidget(m_files, 1);
    connect(m_files, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT fileWanted(index.data(HashRole).toString()); });
}

QString DetailsTab::chosen() const
{
    return m_files->currentIndex().data(HashRole).toString();
}

QStringList DetailsTab::fieldLines(const OutgoingDocument &document) const
{
    const OutgoingFields &fields = document.fields;
    QStringList lines;
    const auto add = [&lines](const QString &key, const QString &value) {
        if (!value.isEmpty())
            lines << OutgoingLabels::fieldName(key) + QStringLiteral(": ") + value;
    };
    add(QStringLiteral("kind"), incoming::kindName(fields.kind));
    add(QStringLiteral("subject"), fields.subject);
    add(QStringLiteral("code_notation"), fields.codeNotation);
    add(QStringLiteral("register"), document.seriesName);
    add(QStringLiteral("signer"), document.signerName.isEmpty() ? m_directory.personName(fields.signer) : document.signerName);
    add(QStringLiteral("signer_title"), fields.signerTitle);
    add(QStringLiteral("signing_power"), fields.signingPower.isEmpty() ? QString() : OutgoingLabels::power(fields.signingPower));
    add(QStringLiteral("urgency"), fields.urgency.isEmpty() ? QString() : StateWords::urgency(fields.urgency));
    add(QStringLiteral("due"), shownDate(fields.due));
    add(QStringLiteral("effective"), shownDate(fields.effective));
    add(QStringLiteral("field"), fields.field);
    add(QStringLiteral("pages"), fields.pages > 0 ? QString::number(fields.pages) : QString());
    add(QStringLiteral("copies"), fields.copies > 0 ? QString::number(fields.copies) : QString());
    add(QStringLiteral("kept"), fields.kept);
    add(QStringLiteral("marking"), fields.marking);
    add(QStringLiteral("note"), fields.note);
    if (document.closes)
        lines << tr("Issuing it closes the incoming document that it answers.");
    return lines;
}

void DetailsTab::setPlace(const PaperPlace &place)
{
    m_place = place.isEmpty() ? QString() : tr("The paper lies in: %1").arg(PlaceWords::whole(place));
    showFields();
}

void DetailsTab::showFields()
{
    QStringList lines = m_lines;
    if (!m_place.isEmpty())
        lines.prepend(m_place);
    m_fields->setText(lines.join(QStringLiteral("\n\n")));
}

void DetailsTab::setDocument(const OutgoingDocument &document, int offsetMinutes)
{
    m_lines = fieldLines(document);
    showFields();
    m_model->clear();
    for (const DraftFile &file : newestFirst(document.files)) {
        QStringList facts{m_directory.personName(file.person), shownShortTime(file.at, offsetMinutes), file.note.simplified()};
        facts.removeAll(QString());
        const ChipText chip = file.removed ? ChipText{tr("taken out"), Tone::Neutral} : file.current ? ChipText{tr("current"), Tone::Done} : ChipText();
        auto *item = new QStandardItem;
        item->setEditable(false);
        item->setData(versionName(file), RowCode);
        item->setData(file.name, RowSender);
        item->setData(facts.join(QStringLiteral(" · ")), RowSubject);
        item->setData(QVariant::fromValue(chip.text.isEmpty() ? QList<ChipText>() : QList<ChipText>{chip}), RowChips);
        item->setData(!file.current, RowQuiet);
        item->setData(file.hash, HashRole);
        item->setData(QStringList{versionName(file), file.name, facts.join(QStringLiteral(", ")), chip.text}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

}
