// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tones.h"

#include <algorithm>
#include <cmath>

namespace congso {

namespace {

constexpr double usualInk = 4.55; ///< contrasts with a little to spare for rounding
constexpr double highInk = 7.05;
constexpr double highest = 20.5; ///< of text on its page: black and white only

double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

/// What is between \a color and the text and has this contrast on all of \a grounds.
QColor inked(const QPalette &palette, const QColor &color, std::initializer_list<QColor> grounds, double contrast)
{
    const QColor end = palette.color(QPalette::Active, QPalette::Text);
    for (int step = 0; step < 20; ++step) {
        const QColor ink = mixed(color, end, step * 0.05);
        if (std::all_of(grounds.begin(), grounds.end(), [&](const QColor &ground) { return contrastRatio(ink, ground) >= contrast; })) {
            return ink;
        }
    }
    return end;
}

QColor pick(const QPalette &palette, const char *light, const char *dark)
{
    return QColor(QLatin1String(isDark(palette) ? dark : light));
}

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &quiet, const QColor &line,
                   const QColor &primary, const QColor &onPrimary)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, base);
    palette.setColor(QPalette::ToolTipBase, base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, mixed(text, window, contrastRatio(text, base) > highest ? 0.35 : 0.55));
    }
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::Highlight, primary);
    palette.setColor(QPalette::HighlightedText, onPrimary);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Link, primary);
    palette.setColor(QPalette::LinkVisited, primary);
    palette.setColor(QPalette::Light, base);
    palette.setColor(QPalette::Midlight, window);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, mixed(line, text, 0.2));
    palette.setColor(QPalette::Shadow, mixed(line, text, 0.4));
    return palette;
}

QColor designColor(const QPalette &palette, Tone tone)
{
    switch (tone) {
    case Tone::Primary:
        return pick(palette, "#1B5E9E", "#6FB1F0");
    case Tone::Overdue:
        return pick(palette, "#C62828", "#EF7373");
    case Tone::VeryUrgent:
        return pick(palette, "#D84315", "#FF8A65");
    case Tone::DueSoon:
        return pick(palette, "#B26A00", "#E5B25D");
    case Tone::Done:
        return pick(palette, "#2E7D32", "#81C784");
    case Tone::Neutral:
        break;
    }
    return secondaryText(palette);
}

}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.18;
}

bool isHighContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base)) > highest;
}

QColor toneColor(const QPalette &palette, Tone tone)
{
    const QColor exact = designColor(palette, tone);
    return isHighContrast(palette) ? inked(palette, exact, {palette.color(QPalette::Active, QPalette::Base)}, highInk) : exact;
}

QColor toneTint(const QPalette &palette, Tone tone)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    if (tone == Tone::Neutral) {
        return palette.color(QPalette::Active, QPalette::Window);
    }
    return mixed(base, toneColor(palette, tone), isDark(palette) ? 0.18 : 0.12);
}

QColor toneInk(const QPalette &palette, Tone tone)
{
    return inked(palette, toneColor(palette, tone),
                 {toneTint(palette, tone), palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Window), selectionFill(palette)},
                 isHighContrast(palette) ? highInk : usualInk);
}

QColor hairline(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

QColor secondaryText(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

QColor selectionFill(const QPalette &palette)
{
    return isHighContrast(palette) ? pick(palette, "#CFE3F7", "#1A3450") : pick(palette, "#E8F0F8", "#2B3A4A");
}

QColor canvasColor(const QPalette &palette)
{
    return pick(palette, "#DFE3E8", "#14161A");
}

QColor markFill()
{
    return QColor(0xFF, 0xE8, 0x9A);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xF6, 0xF7, 0xF9), QColor(0xFF, 0xFF, 0xFF), QColor(0x1D, 0x23, 0x29), QColor(0x5F, 0x68, 0x74),
                     QColor(0xE2, 0xE5, 0xEA), QColor(0x1B, 0x5E, 0x9E), QColor(0xFF, 0xFF, 0xFF));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x1C, 0x1F, 0x23), QColor(0x23, 0x27, 0x2C), QColor(0xE7, 0xEA, 0xEE), QColor(0xA0, 0xA8, 0xB2),
                     QColor(0x34, 0x3A, 0x41), QColor(0x6F, 0xB1, 0xF0), QColor(0x0E, 0x16, 0x20));
}

QPalette contrastPalette(bool dark)
{
    return dark ? paletteOf(Qt::black, Qt::black, Qt::white, QColor(0xDA, 0xDA, 0xDA), QColor(0xB3, 0xB3, 0xB3), QColor(0x8F, 0xC7, 0xFF), Qt::black)
                : paletteOf(Qt::white, Qt::white, Qt::black, QColor(0x2B, 0x2B, 0x2B), QColor(0x4D, 0x4D, 0x4D), QColor(0x0A, 0x3C, 0x73), Qt::white);
}

}
