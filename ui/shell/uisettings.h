// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QSettings>

#include <memory>

class QSplitter;

namespace congso {

/// How this person likes the window on this PC. Nothing here says anything about documents.
class UiSettings
{
public:
    /// \a path of an ini file; an empty path keeps everything in memory only as long as this lives.
    explicit UiSettings(const QString &path);
    ~UiSettings();
    Q_DISABLE_COPY_MOVE(UiSettings)

    ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    int textScale() const;
    void setTextScale(int percent);
    QString language() const; ///< "vi" (the default) or "en"
    void setLanguage(const QString &language);
    bool navigationShown() const;
    void setNavigationShown(bool shown);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// For TableColumns and for what a page keeps under its own id.
    QSettings &store() { return *m_settings; }

private:
    QString m_temporary;
    std::unique_ptr<QSettings> m_settings;
};

/// Remembers the sizes of \a splitter under \a key ("inbox/list"), one hair wide, never collapsing a
/// pane to nothing. \a first: the sizes before the person changed anything.
void keepSplitter(QSplitter *splitter, UiSettings &settings, const QString &key, const QList<int> &first);

}
