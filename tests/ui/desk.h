// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officerules.h"
#include "db/types/lists.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/incoming/actionrow.h"
#include "ui/incoming/documentspage.h"
#include "ui/models/directorywatch.h"
#include "ui/shell/jobmodel.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QVBoxLayout>

namespace congso::testing {

/// The words of what is offered beside a document, the main thing first.
inline QStringList offeredFirst(QWidget &page)
{
    QStringList words;
    const QList<Button *> buttons = page.findChild<ActionRow *>()->findChildren<Button *>();
    for (const Button *button : buttons) {
        if (button->action() && !button->isHidden())
            words << button->text();
    }
    return words;
}

/// Types a name without the list of choices: popups need more than the offscreen platform has.
inline void name(QWidget *parent, const char *line, const QString &text)
{
    auto *edit = child<QLineEdit>(parent, line);
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
    Q_EMIT edit->editingFinished();
}

/// One person in front of the lists.
struct Desk
{
    Desk(TestOffice &office, const QString &login)
        : directory(*office.as(login)), settings(QString()),
          page(IncomingParts{*office.as(login), directory, office.store().rules(), &reader, settings, &jobs})
    {
        QObject::connect(&page, &Page::undoOffered, [this](const QString &said, const std::function<void()> &take) {
            message = said;
            undo = take;
        });
        place(window, page, {1170, 690});
    }

    /// In a window that does not follow the page's least size, which the offscreen platform cannot.
    static void place(QWidget &window, QWidget &page, const QSize &size)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSizeConstraint(QLayout::SetNoConstraint);
        layout->addWidget(&page);
        window.resize(size);
        window.show();
    }

    void open(Box box) { page.restoreState({{QStringLiteral("box"), QString(boxText(box))}}); }
    void trigger(const char *action) { testing::trigger(page, action); }
    bool may(const char *action) { return page.actions().action(QLatin1String(action))->isEnabled(); }
    QString subject() { return child<ElidedLabel>(&page, "documentSubject")->text(); }
    /// The filled buttons on the page: one at most.
    QStringList filled()
    {
        QStringList names;
        for (const Button *button : page.findChildren<Button *>()) {
            if (button->isVisible() && button->look() == Button::Look::Primary)
                names << button->objectName();
        }
        return names;
    }
    QWidget *panel() { return child<QWidget>(&page, "actionPanel"); }

    DirectoryWatch directory;
    UiSettings settings;
    FakeReader reader;
    JobModel jobs;
    QWidget window;
    DocumentsPage page;
    QString message;
    std::function<void()> undo;
};

/// A letter that the director has.
inline SubjectId submitted(TestOffice &office, const QString &subject)
{
    const SubjectId id = office.letter(subject);
    office.does(QStringLiteral("vanthu"), "incoming.submitted", id,
                {{"to", QJsonArray{office.person(QStringLiteral("giamdoc")).toString()}}, {"text", QString::fromUtf8("Đề xuất giao Phòng CCVC")}});
    return id;
}

/// A letter that a unit leads.
inline SubjectId withUnit(TestOffice &office, const QString &subject, const QString &unit, QDate due = QDate(2026, 3, 20))
{
    const SubjectId id = submitted(office, subject);
    office.does(QStringLiteral("giamdoc"), "incoming.instructed", id, {{"assignments", QJsonArray{office.part("lead", unit, due)}}});
    return id;
}

}
