// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/uisettings.h"

#include <QDir>
#include <QFile>
#include <QSplitter>
#include <QUuid>

#include <algorithm>

namespace congso {

namespace {

QString temporaryPath()
{
    return QDir::tempPath() + QLatin1String("/congso-") + QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(".ini");
}

}

UiSettings::UiSettings(const QString &path)
    : m_temporary(path.isEmpty() ? temporaryPath() : QString())
    , m_settings(std::make_unique<QSettings>(path.isEmpty() ? m_temporary : path, QSettings::IniFormat))
{
}

UiSettings::~UiSettings()
{
    m_settings.reset();
    if (!m_temporary.isEmpty()) {
        QFile::remove(m_temporary);
    }
}

ThemeMode UiSettings::themeMode() const
{
    return themeFromText(m_settings->value(QStringLiteral("look/theme")).toString());
}

void UiSettings::setThemeMode(ThemeMode mode)
{
    m_settings->setValue(QStringLiteral("look/theme"), themeText(mode));
}

int UiSettings::textScale() const
{
    const int percent = m_settings->value(QStringLiteral("look/textScale"), 100).toInt();
    return std::clamp(percent, Theme::minimumScale, Theme::maximumScale);
}

void UiSettings::setTextScale(int percent)
{
    m_settings->setValue(QStringLiteral("look/textScale"), percent);
}

QString UiSettings::language() const
{
    const QString language = m_settings->value(QStringLiteral("look/language")).toString();
    return language == QLatin1String("en") ? language : QStringLiteral("vi");
}

void UiSettings::setLanguage(const QString &language)
{
    m_settings->setValue(QStringLiteral("look/language"), language);
}

bool UiSettings::navigationShown() const
{
    return m_settings->value(QStringLiteral("window/navigation"), true).toBool();
}

void UiSettings::setNavigationShown(bool shown)
{
    m_settings->setValue(QStringLiteral("window/navigation"), shown);
}

QByteArray UiSettings::windowGeometry() const
{
    return m_settings->value(QStringLiteral("window/geometry")).toByteArray();
}

void UiSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
}

void keepSplitter(QSplitter *splitter, UiSettings &settings, const QString &key, const QList<int> &first)
{
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    const QString place = QStringLiteral("splitters/") + key;
    QList<int> sizes;
    const QVariantList kept = settings.store().value(place).toList();
    for (const QVariant &size : kept) {
        sizes.append(size.toInt());
    }
    splitter->setSizes(sizes.size() == splitter->count() ? sizes : first);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, place, &settings] {
        QVariantList moved;
        const QList<int> now = splitter->sizes();
        for (int size : now) {
            moved.append(size);
        }
        settings.store().setValue(place, moved);
    });
}

}
