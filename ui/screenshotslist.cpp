// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace congso {

namespace {
using Then = std::function<void(MainWindow &)>;

Then trigger(const char *action)
{
    return [action](MainWindow &window) {
        if (Page *page = window.pages()->currentPage()) {
            if (QAction *found = page->actions().action(QString::fromLatin1(action)))
                found->trigger();
        }
    };
}

/// The first place where the person works in another's name.
void goActing(MainWindow &window)
{
    const QList<NavigationEntry> entries = window.navigation()->entries()->entries();
    const auto acting = std::find_if(entries.begin(), entries.end(), [](const NavigationEntry &entry) { return entry.id.startsWith(u"acting"); });
    if (acting != entries.end())
        window.openPage(acting->id);
}

Then type(const char *field, const QString &text)
{
    return [field, text](MainWindow &window) {
        if (auto *line = window.findChild<QLineEdit *>(QLatin1String(field)))
            line->setText(text);
    };
}

QVariantMap section(const char *name)
{
    return {{QStringLiteral("section"), QLatin1String(name)}};
}
}

void Screenshots::makeList()
{
    const auto place = [](const char *name, const QString &login, const char *page, const QVariantMap &state = {}, Then then = {}, const char *topic = "") {
        return Shot{QLatin1String(name), login, QLatin1String(page), state, std::move(then), QLatin1String(topic)};
    };
    const auto list = [this](const char *name, Role role, Box box, Then then = {}, const char *topic = "") {
        return Shot{QLatin1String(name), who(role, box), QString(boxText(box)), {}, std::move(then), QLatin1String(topic)};
    };
    const QString clerk = who(Role::Clerk, Box::ToSubmit);
    const QString administrator = who(Role::Administrator, Box::Book);
    const QString office = who(Role::HeadOfOffice, Box::ToSubmit);
    const QString officer = who(Role::Officer, Box::Processing);
    const QString leader = who(Role::AgencyLeader, Box::ToInstruct);
    const QVariantMap sought{{QStringLiteral("text"), QStringLiteral("bồi dưỡng")}};
    m_shots = {
        place("signin", m_logins.value(0), "", {}, {}, "bat-dau"),
        place("register", clerk, "intake", {}, {}, "van-thu"),
        list("book", Role::Clerk, Box::Book, {}, "so-dang-ky"),
        list("submit", Role::Clerk, Box::ToSubmit, trigger("incoming.submitted")),
        place("dayend", clerk, "dayend", {}, {}, "ngay-lam-viec"),
        place("outgoing", clerk, "out.issued"),
        place("signing", clerk, "out.to_seal", {}, trigger("out.sign")),
        place("issue", clerk, "out.to_issue", {}, trigger("outgoing.issued")),
        place("copies", clerk, "copies"),
        place("importing", clerk, "importing", {}, {}, "nhap-du-lieu"),
        place("search", clerk, "search", sought, trigger("list.next"), "tim-kiem"), // the window keeps what was sought: last of the clerk's
        place("meetings", office, "meetings"),
        place("routing", office, "routing"),
        place("delegation", office, "delegation", {}, {}, "uy-quyen"),
        place("delegate", office, "delegation", {}, trigger("delegation.act")),
        place("leader", leader, "leader", {}, {}, "lanh-dao"),
        list("instruct", Role::AgencyLeader, Box::ToInstruct, trigger("incoming.instructed")),
        list("inbox", Role::HeadOfUnit, Box::ToProcess, {}, "xu-ly"),
        list("assign", Role::HeadOfUnit, Box::ToProcess, trigger("incoming.assigned"), "truong-don-vi"),
        list("slip", Role::HeadOfUnit, Box::Processing, trigger("document.tab2")),
        list("work", Role::Officer, Box::Processing, {}, "chuyen-vien"),
        place("drafts", officer, "out.returned", {}, trigger("outgoing.sent_for_review")),
        place("writing", officer, "out.returned", {}, trigger("out.write"), "soan-thao"),
        place("formcheck", officer, "out.returned", {}, trigger("out.check"), "the-thuc"),
        place("casefiles", officer, "casefiles", {}, {}, "ho-so"),
        list("history", Role::Officer, Box::Done, trigger("document.tab4")),
        place("admin", administrator, "admin", {}, {}, "quan-tri"),
        place("units", administrator, "admin", section("units")),
        place("people", administrator, "admin", section("people")),
        place("registers", administrator, "admin", section("registers")),
        place("series", administrator, "admin", section("series")),
        place("calendar", administrator, "admin", section("calendar")),
        place("agencies", administrator, "admin", section("agencies"), type("outside.search", QStringLiteral("ủy ban nhân dân")), "co-quan-ngoai"),
        place("import", administrator, "admin", section("importing")),
        place("backup", administrator, "admin", section("backup"), {}, "sao-luu"),
    };
    if (!m_delegates.isEmpty())
        m_shots << place("acting", m_delegates.first(), "delegation", {}, goActing);
    m_shots.removeIf([](const Shot &each) { return each.login.isEmpty(); });
    std::stable_sort(m_shots.begin(), m_shots.end(), [](const Shot &a, const Shot &b) { return a.login < b.login; });
}

}
