// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "app/delegation/delegation.h"
#include "app/incoming/lists.h"
#include "app/search/searchupkeep.h"
#include "ui/models/onresult.h"
#include "ui/officewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/signinpage.h"

#include <QImage>
#include <QPixmap>
#include <QTimer>

#include <algorithm>

namespace congso {

namespace {
const QSize manualWindowSize(1280, 720);
constexpr int manualWidth = 780;

/// The picture's own most frequent colours, none close to another.
QList<QRgb> mainColors(const QImage &picture)
{
    QHash<QRgb, int> found;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++found[picture.pixel(x, y)];
    }
    QList<QRgb> colors = found.keys();
    std::sort(colors.begin(), colors.end(), [&](QRgb a, QRgb b) { return std::pair(found[b], b) < std::pair(found[a], a); });
    QList<QRgb> chosen;
    for (const QRgb color : std::as_const(colors)) {
        const auto close = [color](QRgb other) { return qAbs(qRed(color) - qRed(other)) + qAbs(qGreen(color) - qGreen(other)) + qAbs(qBlue(color) - qBlue(other)) < 12; };
        if (chosen.size() < 256 && std::none_of(chosen.cbegin(), chosen.cend(), close))
            chosen << color;
    }
    return chosen;
}

/// Small enough to lie in the program: fewer dots, at most 256 colours.
QImage forManual(const QImage &picture)
{
    const QImage small = picture.scaledToWidth(manualWidth, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    return small.convertToFormat(QImage::Format_Indexed8, mainColors(small), Qt::ThresholdDither | Qt::AvoidDither);
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

void Screenshots::setForManual(bool manual)
{
    m_forManual = manual;
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
        onResult(delegation::inForce(**office), this, [this, login, rest](const Result<QList<Delegation>> &found) {
            if (found && !found->isEmpty())
                m_delegates << login;
            count(login, rest);
        });
    });
}

void Screenshots::count(const QString &login, const QStringList &rest)
{
    onResult(incoming::counts(*m_offices.value(login)), this, [this, login, rest](const Result<QHash<Box, int>> &counts) {
        m_counts.insert(login, counts.value_or(QHash<Box, int>()));
        signIn(rest);
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
    if (m_forManual) {
        m_looks = {{QStringLiteral("vi"), ThemeMode::Light, manualWindowSize}};
        m_shots.removeIf([](const Shot &each) { return each.topic.isEmpty(); });
    } else {
        for (const QString &language : {QStringLiteral("vi"), QStringLiteral("en")}) {
            for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
                for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
                    m_looks << Look{language, theme, size};
            }
        }
        m_looks << Look{QStringLiteral("vi"), ThemeMode::Contrast, QSize(1366, 768)} << Look{QStringLiteral("vi"), ThemeMode::ContrastDark, QSize(1366, 768)};
    }
    if (m_logins.isEmpty()) {
        qCritical("Nobody can sign in here without a password.");
        Q_EMIT ended(1);
        return;
    }
    next();
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
            m_window = std::make_unique<OfficeWindow>(m_offices.value(shot.login), m_reader, m_theme, m_settings, nullptr, m_upkeep.get());
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
    QString name = QStringLiteral("%1-%2x%3-%4-%5.png").arg(shot.name).arg(look.size.width()).arg(look.size.height()).arg(themeText(look.theme), look.language);
    QImage picture = shown->grab().toImage();
    if (m_forManual) {
        name = shot.topic + QStringLiteral(".png");
        picture = forManual(picture);
    }
    if (!picture.save(m_folder.filePath(name))) {
        qCritical("%s cannot be written.", qPrintable(m_folder.filePath(name)));
        Q_EMIT ended(3);
        return;
    }
    ++m_shot;
    next();
}

}
