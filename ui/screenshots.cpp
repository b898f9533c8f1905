// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "app/incoming/lists.h"
#include "app/search/searchupkeep.h"
#include "ui/models/onresult.h"
#include "ui/officewindow.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"
#include "ui/signin/signinpage.h"

#include <QAction>
#include <QPixmap>
#include <QTimer>

namespace congso {

namespace {
std::function<void(MainWindow &)> trigger(const char *action)
{
    return [action](MainWindow &window) {
        if (Page *page = window.pages()->currentPage()) {
            if (QAction *found = page->actions().action(QString::fromLatin1(action)))
                found->trigger();
        }
    };
}
}

Screenshots::Screenshots(std::shared_ptr<OfficeStore> store, FileReader &reader, Theme &theme, UiSettings &settings, const QString &folder, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_reader(reader), m_theme(theme), m_settings(settings), m_folder(folder)
{
}

Screenshots::~Screenshots() = default;

void Screenshots::setPauses(int load, int settle)
{
    m_loadMs = load;
    m_settleMs = settle;
}

void Screenshots::start()
{
    m_folder.mkpath(QStringLiteral("."));
    m_upkeep = std::make_unique<SearchUpkeep>(m_store, m_reader);
    onResult(m_store->signInNames(), this, [this](const Result<QList<SignInName>> &names) {
        QStringList logins;
        for (const SignInName &name : names.value_or(QList<SignInName>())) {
            if (name.open)
                logins << name.login;
        }
        signIn(logins);
    });
}

void Screenshots::signIn(const QStringList &logins)
{
    if (logins.isEmpty()) {
        choose();
        return;
    }
    const QString login = logins.first();
    const QStringList rest = logins.mid(1);
    onResult(m_store->signIn(login, {}), this, [this, login, rest](const Result<std::shared_ptr<Office>> &office) {
        if (!office) {
            signIn(rest);
            return;
        }
        m_logins << login;
        m_offices.insert(login, *office);
        onResult(incoming::counts(**office), this, [this, login, rest](const Result<QHash<Box, int>> &counts) {
            m_counts.insert(login, counts.value_or(QHash<Box, int>()));
            signIn(rest);
        });
    });
}

QString Screenshots::who(Role role, Box box) const
{
    QString best;
    for (const QString &login : m_logins) {
        const bool holds = m_offices.value(login)->identity().holds(role);
        if (holds && (best.isEmpty() || m_counts.value(login).value(box) > m_counts.value(best).value(box)))
            best = login;
    }
    return best;
}

void Screenshots::choose()
{
    makeList();
    for (const QString &language : {QStringLiteral("vi"), QStringLiteral("en")}) {
        for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
                m_looks << Look{language, theme, size};
        }
    }
    if (m_logins.isEmpty()) {
        qCritical("Nobody can sign in here without a password.");
        Q_EMIT ended(1);
        return;
    }
    next();
}

void Screenshots::makeList()
{
    const auto shot = [this](const char *name, Role role, Box box, std::function<void(MainWindow &)> then = {}) {
        return Shot{QString::fromLatin1(name), who(role, box), QString(boxText(box)), {}, std::move(then)};
    };
    const QString clerk = who(Role::Clerk, Box::ToSubmit);
    m_shots = {
        {QStringLiteral("signin"), m_logins.value(0), {}, {}, {}},
        {QStringLiteral("register"), clerk, QStringLiteral("intake"), {}, {}},
        {QStringLiteral("admin"), who(Role::Administrator, Box::Book), QStringLiteral("admin"), {}, {}},
        shot("book", Role::Clerk, Box::Book),
        shot("submit", Role::Clerk, Box::ToSubmit, trigger("incoming.submitted")),
        {QStringLiteral("leader"), who(Role::AgencyLeader, Box::ToInstruct), QStringLiteral("leader"), {}, {}},
        shot("instruct", Role::AgencyLeader, Box::ToInstruct, trigger("incoming.instructed")),
        shot("inbox", Role::HeadOfUnit, Box::ToProcess),
        shot("assign", Role::HeadOfUnit, Box::ToProcess, trigger("incoming.assigned")),
        shot("slip", Role::HeadOfUnit, Box::Processing, trigger("document.tab2")),
        shot("work", Role::Officer, Box::Processing),
        {QStringLiteral("casefiles"), who(Role::Officer, Box::Processing), QStringLiteral("casefiles"), {}, {}},
        {QStringLiteral("delegation"), who(Role::HeadOfOffice, Box::ToSubmit), QStringLiteral("delegation"), {}, {}},
        {QStringLiteral("acting"), who(Role::HeadOfOffice, Box::ToSubmit), QStringLiteral("delegation"), {}, trigger("delegation.act")},
        {QStringLiteral("search"), clerk, QStringLiteral("search"), {{QStringLiteral("text"), QStringLiteral("bồi dưỡng")}}, trigger("list.next")},
        shot("history", Role::Officer, Box::Done, trigger("document.tab4")),
    };
    m_shots.removeIf([](const Shot &each) { return each.login.isEmpty(); });
    std::stable_sort(m_shots.begin(), m_shots.end(), [](const Shot &a, const Shot &b) { return a.login < b.login; });
}

void Screenshots::next()
{
    if (m_shot >= m_shots.size()) {
        m_shot = 0;
        ++m_look;
        m_window.reset();
        m_windowLogin.clear();
    }
    if (m_look >= m_looks.size()) {
        Q_EMIT ended(0);
        return;
    }
    prepare(m_shots[m_shot], m_looks[m_look]);
}

void Screenshots::prepare(const Shot &shot, const Look &look)
{
    if (m_shot == 0) {
        Q_EMIT languageWanted(look.language);
        m_theme.setMode(look.theme);
    }
    m_plain.reset();
    if (shot.page.isEmpty()) {
        m_plain = std::make_unique<SignInPage>(m_store);
        m_plain->setAttribute(Qt::WA_DontShowOnScreen);
        m_plain->resize(look.size);
        m_plain->show();
    } else {
        if (m_windowLogin != shot.login) {
            m_window.reset();
            m_window = std::make_unique<OfficeWindow>(m_offices.value(shot.login), m_reader, m_theme, m_settings, nullptr, &m_upkeep->engine());
            m_windowLogin = shot.login;
        }
        MainWindow *window = m_window->window();
        window->setAttribute(Qt::WA_DontShowOnScreen);
        window->resize(look.size);
        window->openPage(shot.page, shot.state);
        window->show();
    }
    QTimer::singleShot(m_loadMs, this, [this, shot, look] {
        if (shot.then && m_window)
            shot.then(*m_window->window());
        QTimer::singleShot(shot.then ? m_settleMs : 0, this, [this, shot, look] { save(shot, look); });
    });
}

void Screenshots::save(const Shot &shot, const Look &look)
{
    QWidget *shown = shot.page.isEmpty() ? m_plain.get() : m_window->window();
    const QString name = QStringLiteral("%1-%2x%3-%4-%5.png").arg(shot.name).arg(look.size.width()).arg(look.size.height())
                             .arg(look.theme == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"), look.language);
    if (!shown->grab().save(m_folder.filePath(name))) {
        qCritical("%s cannot be written.", qPrintable(m_folder.filePath(name)));
        Q_EMIT ended(3);
        return;
    }
    ++m_shot;
    next();
}

}
