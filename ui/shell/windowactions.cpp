// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include <QCoreApplication>

namespace congso {

namespace {

struct WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(congso::WindowActions)

public:
    static QList<ActionEntry> going()
    {
        const QString group = tr("Go to");
        return {
            {"palette", tr("All actions…"), tr("Find any action by a few letters of its name"), "search", QKeySequence(Qt::CTRL | Qt::Key_K), group, false, false},
            {"find", tr("Search"), tr("Search in this page, or in all documents"), "search", QKeySequence(QKeySequence::Find), group},
            {"search-all", tr("Search all documents"), tr("Search by number, subject and contents in all documents"), "search", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), group},
            {"back", tr("Back"), tr("Back to where you were before"), "back", QKeySequence(Qt::ALT | Qt::Key_Left), group},
            {"navigation", tr("Show navigation"), tr("Show or hide the list of places at the left"), "sidebar", QKeySequence(Qt::Key_F9), group, true},
            {"fullscreen", tr("Full screen"), tr("Use the whole screen"), "fullscreen", QKeySequence(Qt::SHIFT | Qt::Key_F11), group, true},
            {"undo", tr("Undo the last act"), tr("Take back what was just done, while the status line offers it"), "undo", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), group},
            {"jobs", tr("Running work"), tr("Running and failed work, with cancel and retry"), "list", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), group},
        };
    }

    static QList<ActionEntry> look()
    {
        const QString group = tr("Look");
        return {
            {"text-larger", tr("Larger text"), tr("Make all text larger, up to 150 %"), "text-larger", QKeySequence(Qt::CTRL | Qt::Key_Plus), group},
            {"text-smaller", tr("Smaller text"), tr("Make all text smaller, down to 90 %"), "text-smaller", QKeySequence(Qt::CTRL | Qt::Key_Minus), group},
            {"text-normal", tr("Normal text"), tr("Text in its usual size"), "text-normal", QKeySequence(Qt::CTRL | Qt::Key_0), group},
            {"theme-system", tr("As the system"), tr("Light or dark as the system is set"), "theme", {}, group, true},
            {"theme-light", tr("Light"), tr("Always the light look"), "theme", {}, group, true},
            {"theme-dark", tr("Dark"), tr("Always the dark look"), "theme", {}, group, true},
            {"theme-contrast", tr("High contrast"), tr("Black on white, with strong lines"), "theme", {}, group, true},
            {"theme-contrast-dark", tr("High contrast, dark"), tr("White on black, with strong lines"), "theme", {}, group, true},
            {"language-vi", QStringLiteral("Tiếng Việt"), tr("The program in Vietnamese"), "language", {}, group, true},
            {"language-en", QStringLiteral("English"), tr("The program in English"), "language", {}, group, true},
        };
    }

    static QList<ActionEntry> person()
    {
        const QString group = tr("Signed-in person");
        return {
            {"person-menu", tr("Menu of the signed-in person"), tr("Switch person, lock, look, language"), "person", QKeySequence(Qt::Key_F10), group, false, false},
            {"lock", tr("Lock"), tr("Lock the window; nothing typed is lost"), "lock", QKeySequence(Qt::CTRL | Qt::Key_L), group},
            {"switch-person", tr("Switch person…"), tr("Let somebody else sign in; nothing typed is lost"), "people", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), group},
            {"manual", tr("Manual"), tr("The manual, opened at the page you are on"), "info", QKeySequence(Qt::Key_F1), group},
            {"about", tr("About Công Sở"), tr("Version, licence and what the program stands on"), "about", {}, group},
        };
    }
};

}

QList<ActionEntry> windowActions()
{
    return WindowActions::going() + WindowActions::look() + WindowActions::person();
}

}
