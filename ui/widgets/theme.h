// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QFont>
#include <QFontMetrics>
#include <QObject>

class QApplication;

namespace congso {

/// Spacing: no layout uses any other distance.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int radius = 6;
}

enum class ThemeMode { System, Light, Dark, Contrast, ContrastDark };

/// "system", "light", "dark", "contrast", "contrast-dark": as settings and the command line say it.
QString themeText(ThemeMode mode);
/// \a otherwise for a text that is none of them.
ThemeMode themeFromText(const QString &text, ThemeMode otherwise = ThemeMode::System);

/// Gives the application its style, palette, fonts and style sheet, and changes them while it runs.
///
/// For page writers: a widget takes every colour from its own palette() through tones.h, every font
/// from its own font() through the helpers below, and every height from its font metrics; then the
/// theme and the text size change under it without another word. Never setStyleSheet() on a widget.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Takes the system's palette and font as they are now; changes nothing before apply().
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    int scale() const { return m_scale; } ///< percent
    bool dark() const;

    void setMode(ThemeMode mode);
    /// Text size in percent, kept within 90 to 150.
    void setScale(int percent);
    void apply();

    static constexpr int minimumScale = 90;
    static constexpr int maximumScale = 150;

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void applyPalette();
    void applyFont();

    QApplication &m_application;
    QFont m_baseFont;
    bool m_systemDark = false;
    bool m_applied = false;
    bool m_applying = false;
    ThemeMode m_mode = ThemeMode::System;
    int m_scale = 100;
};

/// \a font made larger or smaller by \a factor (1.15 a heading, 0.87 a chip), weight kept.
QFont resized(const QFont &font, double factor);
QFont bold(const QFont &font);
/// \a font when all its figures are equally wide, else Noto Sans in the same size: for columns of numbers.
QFont figuresFont(const QFont &font);
/// Pixels that grow with the text: \a pixels at the normal size of 14 px text.
int scaled(int pixels, const QFontMetrics &metrics);

}
